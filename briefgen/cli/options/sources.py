"""Options of the commands that begin a brief: new, extract."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefgen.cli.options.common import command
from briefgen.cli.options.extraction import add_extraction

if TYPE_CHECKING:
    from briefgen.cli.options.common import Commands


def new(commands: Commands) -> None:
    """Add `briefgen new`."""
    parser = command(
        commands,
        "new",
        "make a project folder that builds at once",
        "Makes a project: a first brief, its source, the settings. The folder must be missing or empty.",
        "  briefgen new demo\n  cd demo && briefgen build\n",
    )
    parser.add_argument("folder", metavar="DIR", help="the new folder")


def extract(commands: Commands) -> None:
    """Add `briefgen extract`."""
    parser = command(
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
