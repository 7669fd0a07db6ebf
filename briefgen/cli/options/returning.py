"""Options of the command that brings Word edits home."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefgen.cli.options.common import command

if TYPE_CHECKING:
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
