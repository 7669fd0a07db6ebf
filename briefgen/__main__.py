"""`python -m briefgen`, and the command `briefgen`."""

from __future__ import annotations

import atexit
import gc
import os
import sys

from briefgen.cli import main as command


def main() -> int:
    """Runs the command of the command line, and gives its exit code, or ends the process with it.

    What a command imports and makes lives until its end, so nothing is gained by looking for garbage in it:
    not while it runs (a batch has a look between briefs), and not when the process ends.
    """
    gc.disable()
    try:
        return _ended(command(guarded=True))
    finally:
        gc.freeze()


def _ended(code: int) -> int:
    """Ends the process without taking apart what its modules hold, which is a twentieth of a cold build.

    What was registered for the end is done, and what was printed is out. Where it cannot be, or somebody
    watches this process or waits for threads of its own, Python ends it the usual way.
    """
    threads = sys.modules.get("threading")
    watched = sys.gettrace() or sys.getprofile() or sys.flags.inspect
    if watched or (threads and threads.active_count() > 1):
        return code
    try:
        sys.stdout.flush()
        sys.stderr.flush()
    except (OSError, ValueError):
        return code
    atexit._run_exitfuncs()
    os._exit(code)


if __name__ == "__main__":
    sys.exit(main())
