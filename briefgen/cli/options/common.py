"""What the options of several commands have in common."""

from __future__ import annotations

import argparse
import re
import sys

TYPE_CHECKING = False  # the import of typing takes longer than all of this
if TYPE_CHECKING:
    from typing import NoReturn

    Commands = argparse._SubParsersAction["Parser"]


_CHOICE = re.compile(r"invalid choice: '?([^' ]+)'? \(choose from (.*)\)")
"""As argparse says it; the choices have quotation marks up to Python 3.12."""


def _meant(message: str) -> str:
    """Say which of the known words was probably meant; empty where none is near."""
    import difflib

    wrong = _CHOICE.search(message)
    known = [one.strip("' ") for one in wrong[2].split(",")] if wrong else []
    near = difflib.get_close_matches(wrong[1], known, n=1) if wrong else []
    return f". Did you mean {near[0]}?" if near else ""


class Parser(argparse.ArgumentParser):
    """argparse, with one message and one way out for every wrong use."""

    def error(self, message: str) -> NoReturn:
        """Says what is wrong and where help is; ends with code 2."""
        # argparse joins the subcommands to its own line; the choices alone are what the user needs.
        print(f"{self.prog}: {message}{_meant(message)}", file=sys.stderr)
        print(f"    `{self.prog} --help` shows how it is used, with examples.", file=sys.stderr)
        raise SystemExit(2)


def command(commands: Commands, name: str, help_: str, text: str, examples: str) -> Parser:
    """Add a command with its help, what it does in a sentence, and examples."""
    parser = commands.add_parser(
        name,
        help=help_,
        description=text,
        epilog=f"examples:\n{examples}",
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    add_common(parser, argparse.SUPPRESS)
    return parser


def add_common(parser: argparse.ArgumentParser, default: object) -> None:
    """Add the options that every command has."""
    # Suppressed defaults: given before the command or after it, an option is not taken back by the other.
    parser.add_argument(
        "-q", "--quiet", action="store_true", default=default, help="say nothing but what went wrong"
    )
    parser.add_argument(
        "--no-color", action="store_true", default=default, help="no colours; NO_COLOR does the same"
    )


def add_paths(parser: argparse.ArgumentParser) -> None:
    """Add the paths of content files."""
    parser.add_argument(
        "paths", nargs="*", metavar="PATH", help="content files, or folders of them (default: content)"
    )


def add_rules(parser: argparse.ArgumentParser) -> None:
    """Add what a check goes by, wherever it is made."""
    parser.add_argument("--strict", action="store_true", default=None, help="warnings count as errors")
    parser.add_argument(
        "--allow-outside",
        action="store_true",
        default=None,
        help="read source files outside the project, too, and write where its settings say",
    )
