"""Options of the commands that take from sources: new, extract, cite, find."""

from __future__ import annotations

from briefgen.cli.options.common import add_paths, command
from briefgen.cli.options.extraction import add_extraction

TYPE_CHECKING = False  # the import of typing takes longer than all of this
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
    parser.add_argument("--template", metavar="NAME", help="the template of its brief (briefgen templates)")


def extract(commands: Commands) -> None:
    """Add `briefgen extract`."""
    parser = command(
        commands,
        "extract",
        "make a content file from source documents",
        "Reads text, Markdown, HTML, PDF, Word, Excel and CSV files, mails, e-books, folders of them,\n"
        "and pages of the web, which are kept beside the content file,\n"
        "and writes down what a brief is made of: a summary, statistics, quotes, paraphrases and sources,\n"
        "each with its place in the source. What is in doubt says so.",
        "  briefgen extract article.html -o content/article.yaml\n"
        "  briefgen extract report.pdf letter.docx -o content/inquiry.yaml\n"
        "  briefgen extract https://www.example.org/report.html --fetch -o content/report.yaml\n"
        "  briefgen extract article.txt --format json > article.json\n",
    )
    add_extraction(parser)


def cite(commands: Commands) -> None:
    """Add `briefgen cite`."""
    parser = command(
        commands,
        "cite",
        "write the evidence of a claim, or anchor it anew",
        "Finds the words in the sources of a brief and writes them as the evidence of an item, with what\n"
        "stands around them. With --refresh it looks for all evidence of a source in its new edition,\n"
        "writes where it stands now, and lists what has changed or is gone. With --export it prints the\n"
        "sources of briefs for Zotero, LaTeX and others.",
        '  briefgen cite content/article.yaml statistics.ferries "a third of the ferries"\n'
        '  briefgen cite content/article.yaml title "the harbour closes" --at 2\n'
        "  briefgen cite --refresh harbour-report\n"
        "  briefgen cite --export bibtex content/article.yaml > sources.bib\n",
    )
    parser.add_argument("given", nargs="*", metavar="FILE PATH WORDS", help="the file, the item, the words")
    parser.add_argument("--source", metavar="ID", help="look in this source only")
    parser.add_argument("--at", type=int, metavar="NUMBER", help="which place, where there are several")
    parser.add_argument("--refresh", metavar="SOURCE", help="the id of a source that has a new edition")
    parser.add_argument(
        "--export", metavar="FORMAT", help="print the sources of the files as csl-json, bibtex or ris"
    )
    parser.add_argument("--dry-run", action="store_true", help="show what would be written")


def find(commands: Commands) -> None:
    """Add `briefgen find`."""
    parser = command(
        commands,
        "find",
        "show where in the sources something stands",
        "Looks for words in the sources of the briefs, whatever their quotation marks, dashes and spaces.",
        '  briefgen find "a third of the ferries"\n'
        '  briefgen find "a third of the ferries" content/article.yaml\n',
    )
    parser.add_argument("words", metavar="WORDS", help="the words, as the source has them")
    add_paths(parser)
