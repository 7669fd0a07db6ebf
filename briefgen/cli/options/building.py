"""Options of the commands that make documents: build, templates."""

from __future__ import annotations

import argparse

from briefgen.cli._types import count, day
from briefgen.cli.options.common import add_paths, add_rules, command

TYPE_CHECKING = False  # the import of typing takes longer than all of this
if TYPE_CHECKING:
    from briefgen.cli.options.common import Commands


def build(commands: Commands) -> None:
    """Add `briefgen build`."""
    parser = command(
        commands,
        "build",
        "check the briefs and build their documents",
        "Checks each brief, and builds it if nothing is wrong: PDF and Word, or the formats you name. A\n"
        "brief with errors is refused; what was built of it before stays. The others are built. A brief is\n"
        "left alone while nothing that goes into it has changed.",
        "  briefgen build\n"
        "  briefgen build content/article.yaml -f pdf -f html\n"
        "  briefgen build -t policy-brief -o public\n"
        "  briefgen build -f docx --redline v1.0 -o redlines            what changed since a git tag\n"
        "  briefgen build content/district.yaml --data districts.csv    a brief for each row\n"
        "  briefgen build --scheduler tcp://10.0.0.5:8786               on many machines\n"
        "  briefgen build --report out/report.json --report out/junit.xml\n",
    )
    add_paths(parser)
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
        "--evidence", action="store_true", help="Word files show each claim's evidence as a comment"
    )
    _add_showing(parser)
    parser.add_argument(
        "--no-check", action="store_true", help="build without checks; every document says so at its top"
    )
    add_rules(parser)


def _add_showing(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--protect", action="store_true", help="Word files in which nothing but fields can be edited"
    )
    parser.add_argument(
        "--picture", metavar="DIR", help="pages with a layout finding, as PNG with the place marked"
    )
    parser.add_argument(
        "--redline",
        metavar="OLD",
        help="Word files show what changed since OLD.docx, OLD.yaml or a git revision, as tracked changes",
    )
    parser.add_argument(
        "--redline-author", metavar="NAME", help="whose tracked changes (default: the author's)"
    )
    parser.add_argument("--redline-date", metavar="DAY", type=day, help="of which day, as in 2026-11-22")


def _add_batch(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--data", metavar="FILE", help="a table (CSV, JSON, .xlsx or .parquet): one brief for each row"
    )
    parser.add_argument(
        "--force", action="store_true", help="build what is fresh, and write over documents that were edited"
    )
    parser.add_argument("--explain", action="store_true", help="say why each brief is built")
    parser.add_argument(
        "--verify",
        action="store_true",
        help="read every record and output, also where its times are as before",
    )
    parser.add_argument("--fail-fast", action="store_true", help="stop at the first brief that is not built")
    parser.add_argument(
        "--report",
        metavar="FILE",
        action="append",
        help="write what became of each brief: JSON, JUnit if it ends in .xml; `github`: annotations",
    )


def templates(commands: Commands) -> None:
    """Add `briefgen templates`."""
    parser = command(
        commands,
        "templates",
        "list the templates, or copy one to restyle it",
        "Lists the templates. A copy in the project's templates/ wins over the one that came with briefgen.",
        "  briefgen templates\n  briefgen templates --copy policy-brief\n",
    )
    parser.add_argument("--copy", metavar="NAME", help="copy this template into the project's templates/")


def brands(commands: Commands) -> None:
    """Add `briefgen brands`."""
    command(
        commands,
        "brands",
        "list the brands that come with briefgen",
        'Lists the brands that `brand = "NAME"` in briefgen.toml lays over any template.',
        "  briefgen brands\n",
    )


def brand(commands: Commands) -> None:
    """Add `briefgen brand`."""
    parser = command(
        commands,
        "brand",
        "read a brand out of a Word or PowerPoint file",
        "Prints the table [brand] for briefgen.toml: colours and letters of a file's theme.",
        "  briefgen brand from letterhead.dotx >> briefgen.toml\n",
    )
    parser.add_argument("origin", choices=["from"], metavar="from", help="where it comes from")
    parser.add_argument("file", metavar="FILE", help=".docx, .dotx, .pptx or _brand.yml")


def gallery(commands: Commands) -> None:
    """Add `briefgen gallery`."""
    parser = command(
        commands,
        "gallery",
        "draw one brief in every template and brand",
        "Builds one brief in every template (rows) and brand (columns),\n"
        "and draws the first pages as one picture. "
        "What the checks find is not told here.",
        "  briefgen gallery -o gallery.png\n  briefgen gallery content/report.yaml -o gallery.png\n",
    )
    parser.add_argument("content", nargs="?", metavar="CONTENT", help="a content file; else the example")
    parser.add_argument("-o", "--output", default="gallery.png", metavar="FILE", help="the picture (PNG)")
