"""Options of the command that serves assistants: mcp."""

from __future__ import annotations

from briefgen.cli.options.common import command

TYPE_CHECKING = False  # the import of typing takes longer than all of this
if TYPE_CHECKING:
    from briefgen.cli.options.common import Commands


def mcp(commands: Commands) -> None:
    """Add `briefgen mcp`."""
    command(
        commands,
        "mcp",
        "serve the commands as tools for an assistant",
        "Serves extract, find, check, verify and build as tools of the Model Context Protocol, on standard\n"
        "input and output, for the files of this project alone. An assistant's program starts it.\n"
        "Needs the extra: pip install 'briefgen[mcp]'.",
        "  briefgen mcp        (in the settings of an assistant, with the project as its folder)\n",
    )
