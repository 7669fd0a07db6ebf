"""What a person decides about the edits of a returned file: by options, in a file, or at a terminal."""

from __future__ import annotations

import sys
from argparse import Namespace
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from briefgen.cli.messages import Voice, printable
from briefgen.errors import PullError
from briefgen.files import write_whole
from briefgen.model import Place
from briefgen.returned import Decisions, Question

_TAKE, _LEAVE, _ASK = "take", "leave", "ask"
_HEAD = "# Decisions for `briefgen pull --decide`: take, leave, or ask (again the next time).\n"


def decisions(arguments: Namespace) -> Decisions:
    """Gives what the options and the file say. Raises PullError for a file that is no list of decisions."""
    said = _read(Path(arguments.decide)) if arguments.decide else {}
    take = [*arguments.take, *(name for name, word in said.items() if word == _TAKE)]
    leave = [*arguments.leave, *(name for name, word in said.items() if word == _LEAVE)]
    return Decisions(frozenset(take), frozenset(leave), frozenset(arguments.author))


def write(file: Path, questions: Sequence[Question], given: Decisions) -> None:
    """Writes down what is open beside what was decided. Raises WriteError."""
    lines = [f"{name}: {_TAKE}" for name in sorted(given.take)]
    lines += [f"{name}: {_LEAVE}" for name in sorted(given.leave)]
    for one in questions:
        said = " ".join(f"{one.path} {one.found}".split())
        lines += [f"# {printable(said)}", f"{one.id}: {_ASK}"]
    write_whole(file, (_HEAD + "".join(f"{line}\n" for line in lines)).encode())


def _read(file: Path) -> Mapping[str, str]:
    if not file.is_file():
        return {}
    found: dict[str, str] = {}
    for number, row in enumerate(file.read_text(encoding="utf-8", errors="replace").splitlines(), 1):
        name, _, word = (part.strip() for part in row.partition("#")[0].partition(":"))
        if not name:
            continue
        if word not in (_TAKE, _LEAVE, _ASK):
            place = Place(str(file), number)
            raise PullError(f"{word!r} is no decision", place, "Write take, leave or ask behind each id.")
        found[name] = word
    return found


def at_terminal(questions: Sequence[Question], given: Decisions, say: Voice) -> Decisions:
    """Asks about each question, with one key for the answer. Raises PullError where there is no terminal."""
    if questions and not sys.stdin.isatty():
        raise PullError(
            "--interactive asks at a terminal, and there is none",
            None,
            "Use --take and --leave, or --decide FILE.",
        )
    take, leave = set(given.take), set(given.leave)
    for one in questions:
        say.question(one.id, one.path, one.found, "")
        key = _key("[t]ake, [l]eave, [s]kip? " if one.can_take else "[l]eave, [s]kip? ")
        if key == "t" and one.can_take:
            take.add(one.id)
        elif key == "l":
            leave.add(one.id)
    return replace(given, take=frozenset(take), leave=frozenset(leave))


def _key(prompt: str) -> str:
    """Reads one key where the system can, else a line."""
    print(prompt, end="", file=sys.stderr, flush=True)
    try:
        import termios
        import tty
    except ImportError:  # Windows
        return sys.stdin.readline().strip().lower()[:1]
    handle = sys.stdin.fileno()
    before = termios.tcgetattr(handle)
    try:
        tty.setcbreak(handle)
        key = sys.stdin.read(1).lower()
    finally:
        termios.tcsetattr(handle, termios.TCSADRAIN, before)
    print(file=sys.stderr)
    return key
