"""Options of the command that brings Word edits home."""

from __future__ import annotations

from briefgen.cli.options.common import command

TYPE_CHECKING = False  # the import of typing takes longer than all of this
if TYPE_CHECKING:
    import argparse

    from briefgen.cli.options.common import Commands


def pull(commands: Commands) -> None:
    """Add `briefgen pull`."""
    parser = command(
        commands,
        "pull",
        "bring the edits of a Word file home into the content file",
        "Compares a Word file that briefgen built and somebody edited with what was sent, writes the\n"
        "changed texts into the content file, and checks it again. Comments and order of the file stay.",
        "  briefgen pull out/article.docx --dry-run\n"
        "  briefgen pull reviewed.docx --reject      as if no tracked change had been made\n"
        "  briefgen pull reviewed.docx --leave bcdfgh\n"
        "  briefgen pull reviewed.odt --sent out/article.docx\n",
    )
    parser.add_argument("edited", metavar="EDITED.docx", help="the Word file that came back")
    parser.add_argument("--dry-run", action="store_true", help="show the changes, write nothing")
    parser.add_argument("--content", metavar="FILE", help="the content file, if it is no longer where it was")
    parser.add_argument(
        "--sent", metavar="ORIGINAL.docx", help="the file as it was sent, where its map is gone from EDITED"
    )
    _add_decisions(parser)
    view = parser.add_mutually_exclusive_group()
    view.add_argument(
        "--accept", dest="view", action="store_const", const="accepted", help="with tracked changes (default)"
    )
    view.add_argument(
        "--reject", dest="view", action="store_const", const="rejected", help="without tracked changes"
    )
    parser.set_defaults(view="accepted")


def _add_decisions(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--take", metavar="ID", action="append", default=[], help="write this edit, which pull asked about"
    )
    parser.add_argument(
        "--leave", metavar="ID", action="append", default=[], help="leave this edit out, for good"
    )
    parser.add_argument(
        "--decide",
        metavar="FILE",
        help="decisions by id, take or leave; the first run writes the file with what is open",
    )
    parser.add_argument(
        "--interactive", action="store_true", help="ask about each open question, on a terminal"
    )
    parser.add_argument(
        "--author",
        metavar="NAME",
        action="append",
        default=[],
        help="only the tracked changes of this person",
    )
