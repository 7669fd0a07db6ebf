"""Options of the commands that judge a brief: check, review, explain, schema."""

from __future__ import annotations

from briefgen.cli.options.common import add_paths, add_rules, command
from briefgen.cli.options.reviewing import add_gates, add_verdict

TYPE_CHECKING = False  # the import of typing takes longer than all of this
if TYPE_CHECKING:
    from briefgen.cli.options.common import Commands


def check(commands: Commands) -> None:
    """Add `briefgen check`."""
    parser = command(
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
    add_paths(parser)
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
    add_rules(parser)
    add_gates(parser)


def review(commands: Commands) -> None:
    """Add `briefgen review`."""
    parser = command(
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


def explain(commands: Commands) -> None:
    """Add `briefgen explain`."""
    parser = command(
        commands,
        "explain",
        "say what a finding means, with examples",
        "Says what a finding means, why it matters, and how it looks when it is right.",
        "  briefgen explain Q001\n  briefgen explain          all codes, one line each\n",
    )
    parser.add_argument("codes", nargs="*", metavar="CODE", help="a finding's code")


def schema(commands: Commands) -> None:
    """Add `briefgen schema`."""
    command(
        commands,
        "schema",
        "print the JSON Schema of content files",
        "Prints the JSON Schema of content files, so that an editor completes and checks while you type.",
        "  briefgen schema > content/schema.json\n",
    )
