"""The commands, their options and their help texts."""

from __future__ import annotations

import argparse

from briefgen.cli._completion import SHELLS, Completion
from briefgen.cli.options import building, checking, returning, serving, sources, verifying
from briefgen.cli.options.common import Parser, add_common

TYPE_CHECKING = False  # the import of typing takes longer than all of this
if TYPE_CHECKING:
    from typing import NoReturn

DESCRIPTION = """\
Builds policy briefings whose every claim is traceable to its source,
as PDF and as Word files that can be edited and brought home again."""

FIRST_STEPS = """\
first steps:
  briefgen new demo                                 a project that builds at once
  cd demo && briefgen build                         writes out/first-brief.pdf and .docx
  briefgen extract report.pdf -o content/new.yaml   a content file from a source
  briefgen check                                    do the claims say what their sources say?

settings: briefgen.toml, or [tool.briefgen] in pyproject.toml; BRIEFGEN_... in the environment
exit codes: 0 done; 1 errors found, or a decision is needed; 2 could not do it; 130 stopped
"""


ADDED = (
    sources.new,
    sources.extract,
    sources.cite,
    sources.find,
    checking.check,
    checking.review,
    verifying.verify,
    verifying.adopt,
    building.build,
    returning.pull,
    checking.schema,
    building.templates,
    building.brands,
    building.brand,
    building.gallery,
    checking.explain,
    serving.mcp,
)
"""The commands, in the order of the help."""


class _Version(argparse.Action):
    def __call__(self, *_: object) -> NoReturn:
        from briefgen import __version__

        print(f"briefgen {__version__}")
        raise SystemExit(0)


def _is_asked(prog: str, asked: str | None) -> bool:
    return asked is None or prog.endswith(f" {asked}")


class _Unasked:
    """Stands for the parser of a command that is not asked for: its name and help are all that is shown."""

    def __getattr__(self, name: str) -> object:
        return lambda *_, **__: self


def build_parser(asked: str | None = None) -> Parser:
    """The parser of the whole command line; `command` names the subcommand.

    Where one command is asked for, or with "" none, the others have no options: to add them takes longer
    than to parse.
    """
    parser = Parser(
        prog="briefgen",
        description=DESCRIPTION,
        epilog=FIRST_STEPS,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument("--version", action=_Version, nargs=0, help="print the version and end")
    parser.add_argument(
        "--print-completion",
        action=Completion,
        choices=SHELLS,
        metavar="SHELL",
        help=f"print the completion script for a shell ({', '.join(SHELLS)}) and end",
    )
    add_common(parser, argparse.SUPPRESS)
    commands = parser.add_subparsers(  # type: ignore[call-overload]  # see parser_class
        title="commands",
        dest="command",
        metavar="COMMAND",
        required=True,
        # A callable is all that argparse asks for; the types of the library say a class.
        parser_class=lambda **given: Parser(**given) if _is_asked(given["prog"], asked) else _Unasked(),
    )
    for add in ADDED:
        add(commands)
    return parser
