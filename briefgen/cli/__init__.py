"""The command line: the only place of the house that prints or ends the program.

What is imported here is imported by `briefgen --help`: nothing that takes time.
"""

from __future__ import annotations

import importlib
import os
import signal
import sys
from collections.abc import Sequence

from briefgen.cli.parser import build_parser
from briefgen.errors import BriefgenError

TYPE_CHECKING = False  # the import of typing takes longer than all of this
if TYPE_CHECKING:
    from argparse import Namespace

    from briefgen.cli.guard import Ended
    from briefgen.cli.messages import Voice

FAILED, STOPPED = 2, 130
GUARDED = (
    *("adopt", "brand", "build", "check", "cite", "extract", "find", "gallery", "pull", "review"),
    "verify",
)
"""Commands that read what others wrote."""


def main(argv: Sequence[str] | None = None, guarded: bool = False) -> int:
    """Runs one command and gives the exit code: 0 done, 1 errors found, 2 could not do it, 130 stopped.

    `guarded`: commands that read what others wrote run in a child process that their limits can stop.
    """
    _open_closed_streams()
    try:
        return _run(argv, guarded)
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


def _run(argv: Sequence[str] | None, guarded: bool) -> int:
    try:
        arguments = build_parser(_asked(sys.argv[1:] if argv is None else argv)).parse_args(argv)
    except SystemExit as end:  # argparse has said what there is to say
        return int(end.code or 0)
    if not guarded:
        return _spoken(arguments, guarded)
    from briefgen import compiled

    with compiled.kept(arguments.command):
        return _spoken(arguments, guarded)


def _asked(argv: Sequence[str]) -> str | None:
    """The command that is asked for, "" for none of them but the list; None where that is not plain."""
    if not argv or argv[0] in ("-h", "--help"):
        return ""
    return None if argv[0].startswith("-") else argv[0]


def _spoken(arguments: Namespace, guarded: bool) -> int:
    from briefgen.cli.messages import Voice

    say = Voice.of(arguments)
    if guarded and arguments.command in GUARDED:
        return _guarded(arguments, say)
    return _carried_out(arguments, say)


def _guarded(arguments: Namespace, say: Voice) -> int:
    from briefgen.cli import guard

    if not guard.can_guard():
        return _carried_out(arguments, say)
    ended = guard.guarded(lambda own: _carried_out(arguments, say.guarded_by(own)))
    if isinstance(ended, int):
        return ended
    if ended.code == -signal.SIGINT:
        # The child has said so. Python then ends by the signal itself where it fell into an exec(),
        # as by dataclasses when they are imported.
        return STOPPED
    if ended.overran or ended.code < 0:
        say.error(_ended(ended))
    return FAILED if ended.code < 0 else ended.code


def _ended(ended: Ended) -> BriefgenError:
    from briefgen.model import Place

    place = Place(ended.what) if ended.what else None
    if ended.overran:
        message = f"it took more than {ended.overran} seconds, and was stopped"
        hint = "Look for a very large table, or for containers in containers; or raise the setting `limit`."
        return BriefgenError(message, place, hint)
    message = f"the process was ended by signal {-ended.code}"
    return BriefgenError(message, place, "It may have run out of memory: the setting `memory` says how much.")


def _carried_out(arguments: Namespace, say: Voice) -> int:
    try:
        command = importlib.import_module(f"briefgen.cli.{arguments.command}")
        code: int = command.run(arguments, say)
        sys.stdout.flush()
    except BriefgenError as error:
        say.error(error)
        return FAILED
    except BrokenPipeError:
        raise
    except MemoryError:
        hint = "Look for a very large table or picture, or raise the setting `memory`."
        say.error(BriefgenError("it took more memory than it may", None, hint))
        return FAILED
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
