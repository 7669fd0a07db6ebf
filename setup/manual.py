"""Prints the manual page: what `briefgen --help` and each command's help say, as man(7) has it.

    python setup/manual.py > briefgen.1

SOURCE_DATE_EPOCH gives the page its date, as other packagers' tools have it.
"""

from __future__ import annotations

import argparse
import os
import re
import time
from collections.abc import Iterator

from briefgen import __version__
from briefgen.cli.parser import build_parser

SECTIONS = re.compile(r"^([a-z][a-z ]*):[ \n]", re.M)
"""The heading of a part of an epilog: "examples:", "exit codes: 0 done"."""


def escaped(text: str) -> str:
    """Text that troff prints as it stands: backslashes, hyphens that are typed, points at a line's head."""
    said = text.replace("\\", r"\(rs").replace("-", r"\-")
    return re.sub(r"^(?=[.'])", r"\\&", said, flags=re.M)


def bold(text: str) -> str:
    return rf"\fB{escaped(text)}\fR"


def asked(action: argparse.Action) -> str:
    """An option with its names and its value, or the name of a positional argument."""
    value = action.metavar or "|".join(map(str, action.choices or ())) or action.dest.upper()
    needed = action.nargs != 0 or not action.option_strings
    shown = rf" \fI{escaped(str(value))}\fR" if needed else ""
    return ", ".join(map(bold, action.option_strings)) + shown


def options(parser: argparse.ArgumentParser) -> Iterator[str]:
    formatter = parser._get_formatter()
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction) or action.help == argparse.SUPPRESS:
            continue
        said = formatter._expand_help(action) if action.help else ""
        yield from (".TP", asked(action).strip(), escaped(said))


def epilog(parser: argparse.ArgumentParser, whole: bool = False) -> Iterator[str]:
    """What follows the options, each part of it under its heading, with its lines as they are."""
    _, *parts = SECTIONS.split(parser.epilog or "")
    for name, text in zip(parts[::2], parts[1::2], strict=True):
        yield f".SH {name.upper()}" if whole else f".PP\n{bold(name.capitalize())}"
        yield from (".nf", escaped("\n".join(map(str.strip, text.strip().splitlines()))), ".fi")


def usage(parser: argparse.ArgumentParser) -> Iterator[str]:
    said = " ".join(parser.format_usage().split()).removeprefix(f"usage: {parser.prog}")
    yield bold(parser.prog) + escaped(said)


def page() -> Iterator[str]:
    parser = build_parser()
    commands = parser._subparsers._group_actions[0]
    day = time.strftime("%Y-%m-%d", time.gmtime(int(os.environ.get("SOURCE_DATE_EPOCH", time.time()))))
    yield f'.TH BRIEFGEN 1 "{day}" "briefgen {__version__}" "briefgen manual"'
    yield from (".SH NAME", r"briefgen \- builds policy briefings whose claims are traced to their sources")
    yield from (".SH SYNOPSIS", *usage(parser))
    yield from (".SH DESCRIPTION", escaped(parser.description))
    yield from (".SH OPTIONS", *options(parser))
    yield ".SH COMMANDS"
    for name, one in commands.choices.items():
        yield from (f'.SS "briefgen {name}"', *usage(one), ".PP", escaped(one.description))
        yield from (*options(one), *epilog(one))
    yield from epilog(parser, whole=True)


if __name__ == "__main__":
    print("\n".join(page()))
