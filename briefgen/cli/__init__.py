"""The command line: the only place of the house that prints or ends the program.

What is imported here is imported by `briefgen --help`: nothing that takes time.
"""

from __future__ import annotations

import importlib
import os
import sys
from collections.abc import Sequence

from briefgen.cli.parser import build_parser
from briefgen.errors import BriefgenError

FAILED, STOPPED = 2, 130


def main(argv: Sequence[str] | None = None) -> int:
    """Runs one command and gives the exit code: 0 done, 1 errors found, 2 could not do it, 130 stopped."""
    try:
        return _run(argv)
    except KeyboardInterrupt:
        print("\nbriefgen: stopped. Nothing is half written.", file=sys.stderr)
        return STOPPED
    except BrokenPipeError:
        # The reader of our output has gone; what Python would still flush goes nowhere.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return FAILED


def _run(argv: Sequence[str] | None) -> int:
    try:
        arguments = build_parser().parse_args(argv)
    except SystemExit as end:  # argparse has said what there is to say
        return int(end.code or 0)
    from briefgen.cli.messages import Voice

    say = Voice.of(arguments)
    try:
        command = importlib.import_module(f"briefgen.cli.{arguments.command}")
        code: int = command.run(arguments, say)
        sys.stdout.flush()
    except BriefgenError as error:
        say.error(error)
        return FAILED
    except BrokenPipeError:
        raise
    except Exception as fault:  # the last border before the user, who must never see a traceback unasked
        say.fault(fault)
        return FAILED
    return code
