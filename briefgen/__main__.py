"""`python -m briefgen`, and the command `briefgen`."""

from __future__ import annotations

import gc
import sys

from briefgen.cli import main as command


def main() -> int:
    """Runs the command of the command line, and gives its exit code.

    What a command imports and makes lives until its end, so nothing is gained by looking for garbage in it:
    not while it runs (a batch has a look between briefs), and not when the process ends.
    """
    gc.disable()
    try:
        return command(guarded=True)
    finally:
        gc.freeze()


if __name__ == "__main__":
    sys.exit(main())
