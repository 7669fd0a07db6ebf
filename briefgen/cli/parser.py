"""The commands, their options and their help texts."""

from __future__ import annotations

import argparse
import sys
from typing import NoReturn

from briefgen.cli._completion import SHELLS, Completion
from briefgen.cli._extract_options import add_extraction
from briefgen.cli._review_options import add_gates, add_verdict
from briefgen.cli._types import count

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


class Parser(argparse.ArgumentParser):
    """argparse, with one message and one way out for every wrong use."""

    def error(self, message: str) -> NoReturn:
        """Says what is wrong and where help is; ends with code 2."""
        # argparse joins the subcommands to its own line; the choices alone are what the user needs.
        print(f"{self.prog}: {message}", file=sys.stderr)
        print(f"    `{self.prog} --help` shows how it is used, with examples.", file=sys.stderr)
        raise SystemExit(2)


class _Version(argparse.Action):
    def __call__(self, *_: object) -> NoReturn:
        from briefgen import __version__

        print(f"briefgen {__version__}")
        raise SystemExit(0)


def build_parser() -> Parser:
    """The parser of the whole command line; `command` names the subcommand."""
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
    _add_common(parser, argparse.SUPPRESS)
    commands = parser.add_subparsers(title="commands", dest="command", metavar="COMMAND", required=True)
    for add in (_new, _extract, _check, _review, _build, _pull, _schema, _templates, _explain):
        add(commands)
    return parser


def _add_common(parser: argparse.ArgumentParser, default: object) -> None:
    # Suppressed defaults: given before the command or after it, an option is not taken back by the other.
    parser.add_argument(
        "-q", "--quiet", action="store_true", default=default, help="say nothing but what went wrong"
    )
    parser.add_argument(
        "--no-color", action="store_true", default=default, help="no colours; NO_COLOR does the same"
    )


def _command(
    commands: argparse._SubParsersAction[Parser], name: str, help_: str, text: str, examples: str
) -> argparse.ArgumentParser:
    parser = commands.add_parser(
        name,
        help=help_,
        description=text,
        epilog=f"examples:\n{examples}",
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    _add_common(parser, argparse.SUPPRESS)
    return parser


def _new(commands: argparse._SubParsersAction[Parser]) -> None:
    parser = _command(
        commands,
        "new",
        "make a project folder that builds at once",
        "Makes a project: a first brief, its source, the settings. The folder must be missing or empty.",
        "  briefgen new demo\n  cd demo && briefgen build\n",
    )
    parser.add_argument("folder", metavar="DIR", help="the new folder")


def _extract(commands: argparse._SubParsersAction[Parser]) -> None:
    parser = _command(
        commands,
        "extract",
        "make a content file from source documents",
        "Reads text, Markdown, HTML, PDF and Word documents, and writes down what a brief is made of: a\n"
        "summary, statistics, quotes, paraphrases and sources, each with its place in the source. What is\n"
        "in doubt says so.",
        "  briefgen extract article.html -o content/article.yaml\n"
        "  briefgen extract report.pdf letter.docx -o content/inquiry.yaml\n"
        "  briefgen extract article.txt --format json > article.json\n",
    )
    add_extraction(parser)


def _check(commands: argparse._SubParsersAction[Parser]) -> None:
    parser = _command(
        commands,
        "check",
        "compare the claims with their sources",
        "Looks at every brief: do the quotes stand in their source, word for word? The numbers? Prints what\n"
        "it found and how many claims it could check. `briefgen explain CODE` says what a finding means.",
        "  briefgen check\n"
        "  briefgen check content/article.yaml --strict\n"
        "  briefgen check --format github            annotations in a GitHub workflow\n"
        "  briefgen check --format sarif > check.sarif\n"
        "  briefgen check --min-coverage 95 --min-reviewed 100\n"
        "  briefgen check --sheet out/NAME-references\n"
        "  briefgen check --select Q --ignore Q004   findings on quotes, without one of them\n",
    )
    _add_paths(parser)
    parser.add_argument(
        "--format",
        choices=("text", "json", "github", "sarif", "junit", "json-schema"),
        default="text",
        help="text (default), json, github, sarif or junit; json-schema: what the JSON may hold",
    )
    for option, help_ in (
        ("--select", "show these findings only: codes or their beginnings, as in Q or Q001,S002"),
        ("--ignore", "leave these findings out"),
    ):
        parser.add_argument(option, metavar="CODES", action="append", help=help_)
    parser.add_argument(
        "--online",
        action="store_true",
        help="ask the web addresses of sources, too; without it nothing uses the network",
    )
    _add_strict(parser)
    add_gates(parser)


def _review(commands: argparse._SubParsersAction[Parser]) -> None:
    parser = _command(
        commands,
        "review",
        "store what a person says of a claim after reading its source",
        "Stores a reviewer's verdict in the content file: who, when, and of which text. A later edit of the\n"
        "text or its evidence makes it void. An item is reviewed as a whole; `title` stands for title and\n"
        "standfirst, a block's name for all of its items. Without items, it lists what is stored.",
        "  briefgen review content/article.yaml quotes.carr statistics --by AB --pass\n"
        '  briefgen review content/article.yaml title --by AB --fail --note "Who says so?"\n'
        "  briefgen check --sheet out/NAME-references    the sheet for a reviewer to fill in\n"
        "  briefgen review content/article.yaml --sheet out/article-references.csv\n"
        "  briefgen review content/article.yaml\n",
    )
    add_verdict(parser)


def _build(commands: argparse._SubParsersAction[Parser]) -> None:
    parser = _command(
        commands,
        "build",
        "check the briefs and build their documents",
        "Checks each brief, and builds it if nothing is wrong: PDF and Word, or the formats you name. A\n"
        "brief with errors is refused; what was built of it before stays. The others are built. A brief is\n"
        "left alone while nothing that goes into it has changed.",
        "  briefgen build\n"
        "  briefgen build content/article.yaml -f pdf -f html\n"
        "  briefgen build -t policy-brief -o public\n"
        "  briefgen build content/district.yaml --data districts.csv    a brief for each row\n"
        "  briefgen build --scheduler tcp://10.0.0.5:8786               on many machines\n"
        "  briefgen build --report out/report.json --report out/junit.xml\n",
    )
    _add_paths(parser)
    parser.add_argument(
        "-f", "--format", metavar="FORMAT", action="append", help="pdf, docx or html; more than once for more"
    )
    parser.add_argument("-t", "--template", metavar="TEMPLATE", help="use this template for every brief")
    parser.add_argument("-o", "--out", metavar="DIR", help="the folder for the documents (default: out)")
    parser.add_argument(
        "-j",
        "--jobs",
        metavar="N",
        type=count,
        help="build N briefs at a time (default: as many as the machine has cores)",
    )
    parser.add_argument("--scheduler", metavar="ADDRESS", help="build on this Dask cluster: tcp://HOST:8786")
    _add_batch(parser)
    parser.add_argument(
        "--no-check", action="store_true", help="build without checks; every document says so at its top"
    )
    _add_strict(parser)


def _add_batch(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--data", metavar="FILE", help="a table (CSV, JSON, .xlsx or .parquet): one brief for each row"
    )
    parser.add_argument(
        "--force", action="store_true", help="build what is fresh, and write over documents that were edited"
    )
    parser.add_argument("--explain", action="store_true", help="say why each brief is built")
    parser.add_argument("--fail-fast", action="store_true", help="stop at the first brief that is not built")
    parser.add_argument(
        "--report",
        metavar="FILE",
        action="append",
        help="write what became of each brief: JSON, JUnit if it ends in .xml; `github`: annotations",
    )


def _pull(commands: argparse._SubParsersAction[Parser]) -> None:
    parser = _command(
        commands,
        "pull",
        "bring the edits of a Word file home into the content file",
        "Compares a Word file that briefgen built and somebody edited with what was sent, writes the\n"
        "changed texts into the content file, and checks it again. Comments and order of the file stay.",
        "  briefgen pull out/article.docx --dry-run\n"
        "  briefgen pull reviewed.docx --reject      as if no tracked change had been made\n",
    )
    parser.add_argument("edited", metavar="EDITED.docx", help="the Word file that came back")
    parser.add_argument("--dry-run", action="store_true", help="show the changes, write nothing")
    parser.add_argument("--content", metavar="FILE", help="the content file, if it is no longer where it was")
    view = parser.add_mutually_exclusive_group()
    view.add_argument(
        "--accept", dest="view", action="store_const", const="accepted", help="with tracked changes (default)"
    )
    view.add_argument(
        "--reject", dest="view", action="store_const", const="rejected", help="without tracked changes"
    )
    parser.set_defaults(view="accepted")


def _schema(commands: argparse._SubParsersAction[Parser]) -> None:
    _command(
        commands,
        "schema",
        "print the JSON Schema of content files",
        "Prints the JSON Schema of content files, so that an editor completes and checks while you type.",
        "  briefgen schema > content/schema.json\n",
    )


def _templates(commands: argparse._SubParsersAction[Parser]) -> None:
    parser = _command(
        commands,
        "templates",
        "list the templates, or copy one to restyle it",
        "Lists the templates. A copy in the project's templates/ wins over the one that came with briefgen.",
        "  briefgen templates\n  briefgen templates --copy policy-brief\n",
    )
    parser.add_argument("--copy", metavar="NAME", help="copy this template into the project's templates/")


def _explain(commands: argparse._SubParsersAction[Parser]) -> None:
    parser = _command(
        commands,
        "explain",
        "say what a finding means, with examples",
        "Says what a finding means, why it matters, and how it looks when it is right.",
        "  briefgen explain Q001\n  briefgen explain          all codes, one line each\n",
    )
    parser.add_argument("codes", nargs="*", metavar="CODE", help="a finding's code")


def _add_paths(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "paths", nargs="*", metavar="PATH", help="content files, or folders of them (default: content)"
    )


def _add_strict(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--strict", action="store_true", default=None, help="warnings count as errors")
