"""What runs in a worker process: briefs, one after the other, until it is stopped."""

from __future__ import annotations

import gc
import multiprocessing
import os
import pickle
import signal
import sys
import tempfile
import threading
from dataclasses import replace
from multiprocessing import connection

from briefgen.build.attempt import Outcome, Workshop, attempt
from briefgen.build.brief import Library
from briefgen.build.planning import Job, Plan
from briefgen.build.state import State

_BETWEEN = 4
"""Briefs between two looks for garbage: one within a brief would go through all that it still needs."""

_shop: list[Workshop] = []
_built = 0


def begin(plan: Plan, state: State, temporary: str) -> None:
    """Makes the process ready: its limits, its end, its folder for temporary files, what its briefs share."""
    tempfile.tempdir = temporary
    signal.signal(signal.SIGTERM, signal.SIG_DFL)  # stops at once, also in the midst of a library's work
    _end_with_parent()
    _limit_memory(plan.settings.memory)
    gc.disable()
    gc.collect()
    gc.freeze()
    _shop[:] = [Workshop(plan, state, Library())]


def build(job: Job) -> Outcome:
    """Carries out one job."""
    global _built  # noqa: PLW0603  # a count for the whole process
    outcome = _portable(attempt(job, _shop[0]))
    _built += 1
    if _built % _BETWEEN == 0:
        gc.collect()
    return outcome


def _portable(outcome: Outcome) -> Outcome:
    # An error of a library may hold what cannot be sent to another process.
    try:
        pickle.loads(pickle.dumps(outcome))  # noqa: S301  # our own bytes
        return outcome
    except Exception:  # it can fail in any way
        fault = RuntimeError(f"{type(outcome.error).__name__}: {outcome.error}")
        for note in getattr(outcome.error, "__notes__", ()):
            fault.add_note(note)
        return replace(outcome, error=fault)


def _limit_memory(megabytes: int) -> None:
    if not sys.platform.startswith("linux"):  # elsewhere the limit is not kept, or not there
        return
    import resource

    with open("/proc/self/statm", encoding="ascii") as file:
        pages = int(file.read().split()[0])
    limit = pages * resource.getpagesize() + megabytes * 1_000_000
    hard = resource.getrlimit(resource.RLIMIT_AS)[1]
    if hard == resource.RLIM_INFINITY or limit < hard:
        resource.setrlimit(resource.RLIMIT_AS, (limit, hard))


def _end_with_parent() -> None:
    """Ends this process when the one that asked for it has gone, even by SIGKILL."""
    parent = multiprocessing.parent_process()
    if parent is None:
        return

    def wait() -> None:
        connection.wait([parent.sentinel])
        os.kill(os.getpid(), signal.SIGTERM)

    threading.Thread(target=wait, daemon=True).start()
