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
    _open_closed_streams()
    try:
        return _run(argv)
    except KeyboardInterrupt:
        print("\nbriefgen: stopped. Nothing is half written.", file=sys.stderr)
        return STOPPED
    except BrokenPipeError:
        _close_output()
        return FAILED


def _open_closed_streams() -> None:
    # `>&-` in a shell: what is said goes nowhere, and that is no reason to fail.
    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:
            setattr(sys, name, open(os.devnull, "w", encoding="utf-8"))  # noqa: SIM115  # for the program's whole life


def _close_output() -> None:
    # What Python would still flush at its end, and fail with again, goes nowhere.
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


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
        if isinstance(fault, OSError) and fault.filename is None:  # a stream, since it has no name
            _close_output()
            say.error(
                BriefgenError(
                    f"the output cannot be written: {fault.strerror}", None, "Write to another place."
                )
            )
        else:
            say.fault(fault)
        return FAILED
    return code
