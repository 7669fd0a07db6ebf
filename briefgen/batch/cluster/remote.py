"""A process beside a cluster's worker: it makes the documents of briefs, and may be stopped at any time.

`python -m briefgen.batch.cluster.remote ROOT HANDLE` takes jobs through the pipe of that handle, as every
worker process does. The first that it sends is what here is not as it is where the asker is. It ends when its
input does.
"""

from __future__ import annotations

import os
import signal
import sys
import tempfile
import threading
from dataclasses import replace
from importlib import import_module
from multiprocessing.connection import Connection
from pathlib import Path

from briefgen.batch import worker
from briefgen.batch.cluster import transfer
from briefgen.batch.job import Outcome, Workshop, prepared
from briefgen.batch.planning import Job
from briefgen.batch.state import State


def main(root: Path, pipe: Connection) -> None:
    """Makes documents until nobody asks for them any more."""
    if sys.platform.startswith("linux"):
        import_module("briefgen.batch.libraries")
    threading.Thread(target=_end_with_input, daemon=True).start()
    kit = transfer.unpacked(root)
    os.chdir(transfer.inside(root, kit.folder))
    plan = transfer.settled(kit, root)
    pipe.send(transfer.differences(kit, plan))

    def act(job: Job, shop: Workshop) -> Outcome:
        outcome = prepared(transfer.moved(job, root), shop.plan, shop.library)
        there: Outcome = transfer.home(replace(outcome, job=job), str(root))
        return there

    nowhere = State(plan.settings.project, {}, "")  # the asker keeps the records
    worker.work(pipe, plan, nowhere, tempfile.mkdtemp(dir=root), act)


def _end_with_input() -> None:
    """Ends this process, also in the midst of a brief, when the one that started it has gone."""
    with open(0, "rb") as end:
        end.read()
    os.kill(os.getpid(), signal.SIGTERM)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Connection(int(sys.argv[2])))
