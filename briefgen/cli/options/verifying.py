"""Options of the commands that read a finished draft: verify, adopt."""

from __future__ import annotations

from briefgen.cli.options.common import command

TYPE_CHECKING = False  # the import of typing takes longer than all of this
if TYPE_CHECKING:
    from briefgen.cli.options.common import Commands, Parser


def verify(commands: Commands) -> None:
    """Add `briefgen verify`."""
    parser = command(
        commands,
        "verify",
        "compare any finished document with a folder of sources",
        "Reads a document that briefgen did not write: its title, statements, quotations and figures become\n"
        "claims, evidence for them is looked for in the sources, and each is checked as `check` does.\n"
        "What none of the sources says is told, too.",
        "  briefgen verify draft.docx --sources sources\n"
        "  briefgen verify draft.md --sources sources --format sarif > draft.sarif\n"
        "  briefgen verify draft.docx --sources sources --comments out/draft-checked.docx\n",
    )
    _add_draft(parser)
    parser.add_argument(
        "--format",
        choices=("text", "json", "sarif", "html"),
        default="text",
        help="text (default), json, sarif, or html: each claim beside the words that bear it out",
    )
    parser.add_argument(
        "--comments",
        metavar="FILE",
        help="write the same Word file with a comment at each claim that the sources do not bear out",
    )
    parser.add_argument("--strict", action="store_true", default=None, help="warnings count as errors")


def adopt(commands: Commands) -> None:
    """Add `briefgen adopt`."""
    parser = command(
        commands,
        "adopt",
        "make a content file of a finished document and its sources",
        "Reads a document that briefgen did not write and makes a content file of it: title, standfirst,\n"
        "sections, quotes, statistics and sources, with the evidence that was found; what has none is in\n"
        "doubt.",
        "  briefgen adopt draft.docx --sources sources -o content/article.yaml\n",
    )
    _add_draft(parser)
    parser.add_argument(
        "-o", "--out", metavar="FILE", help="the content file; without it, or as -, it is printed"
    )
    parser.add_argument("--force", action="store_true", help="replace the content file if it exists")


def _add_draft(parser: Parser) -> None:
    parser.add_argument("draft", metavar="DRAFT", help="the document: Word, PDF, Markdown, HTML, text")
    parser.add_argument(
        "--sources", metavar="PATH", nargs="+", required=True, help="its sources: files, or folders of them"
    )
