"""What runs in a worker process: briefs, one after the other, until it is stopped."""

from __future__ import annotations

import multiprocessing
import os
import pickle
import signal
import tempfile
import threading
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from multiprocessing import connection
from multiprocessing.connection import Connection

from briefgen.batch import garbage
from briefgen.batch.brief import Library
from briefgen.batch.fence import fence_of
from briefgen.batch.job import Outcome, Workshop, attempt
from briefgen.batch.planning import Job, Plan
from briefgen.batch.state import State
from briefgen.memory import limit_memory

Act = Callable[[Job, Workshop], Outcome]


def work(pipe: Connection, plan: Plan, state: State, temporary: str, act: Act = attempt) -> None:
    """Has `act` carry out the jobs that come through the pipe, and sends outcomes, until it is closed."""
    shop = _begin(plan, state, temporary)
    # What ends the loop: nobody is left to build for.
    with garbage.Between() as between, suppress(EOFError, OSError):
        while True:
            job = pipe.recv()
            pipe.send(None)  # begun: from here on, its time runs
            pipe.send(_portable(act(job, shop)))
            between.brief()


def _begin(plan: Plan, state: State, temporary: str) -> Workshop:
    """Makes the process ready: its limits, its end, its folder for temporary files, what its briefs share."""
    tempfile.tempdir = temporary
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the one that asked hears Ctrl-C, and ends this process
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    _end_with_parent()
    limit_memory(plan.settings.memory)
    return Workshop(plan, state, Library(fence=fence_of(plan.settings)))


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


def _end_with_parent() -> None:
    """Ends this process when the one that asked for it has gone, even by SIGKILL."""
    parent = multiprocessing.parent_process()
    if parent is None:
        return

    def wait() -> None:
        connection.wait([parent.sentinel])
        os.kill(os.getpid(), signal.SIGTERM)

    threading.Thread(target=wait, daemon=True).start()
