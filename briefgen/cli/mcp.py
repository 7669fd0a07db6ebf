"""`briefgen mcp`: the commands as tools for assistants, by the Model Context Protocol on stdin and stdout.

Each tool runs a command in its own process, so that limits, fence and messages are those of the command line.
"""

from __future__ import annotations

import subprocess
import sys
from argparse import Namespace
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from briefgen.cli.messages import DONE, FOUND, Voice
from briefgen.errors import BriefgenError
from briefgen.settings import find_project

if TYPE_CHECKING:
    from mcp.server import MCPServer

_INSTRUCTIONS = """\
Builds policy briefings whose every claim is traced to its source. All paths are within the project.
The usual order: extract a content file from sources, edit it, check, mend what is refused, build.
verify compares a finished document with its sources; find says where words stand in the sources.
Evidence is the source's words to the letter: never write evidence that find has not found."""


def run(arguments: Namespace, say: Voice) -> int:
    """Serve until the assistant ends the connection."""
    server(find_project(Path())[0]).run("stdio")
    return DONE


def server(project: Path) -> MCPServer:
    """Give the server of a project's tools; raises BriefgenError where the protocol's package is missing."""
    from briefgen import __version__

    try:
        from mcp.server import MCPServer
    except ImportError as error:
        hint = "Install it with: pip install 'briefgen[mcp]'"
        raise BriefgenError("the Model Context Protocol's package is not installed", None, hint) from error
    made: MCPServer = MCPServer(
        "briefgen", instructions=_INSTRUCTIONS, version=__version__, log_level="ERROR"
    )
    carry_out = partial(_carried_out, project)

    def extract(sources: list[str], out: str = "") -> str:
        """Make a content file (YAML) of source documents; written to `out`, or given where that is empty."""
        return carry_out("extract", files=sources, more=["-o", _within(project, out) if out else "-"])

    def find(words: str, content: list[str] | None = None) -> str:
        """Say where words stand in the sources of content files; of all where none is named."""
        return carry_out("find", files=content or [], before=["--", words])

    def check(content: list[str] | None = None) -> str:
        """Compare the claims of content files with their sources; findings and standings as JSON."""
        return carry_out("check", files=content or [], more=["--format", "json"])

    def verify(draft: str, sources: list[str]) -> str:
        """Compare a finished document with its sources; findings and standings as JSON."""
        named = [_within(project, one) for one in sources]
        return carry_out("verify", files=[draft], more=["--format", "json", "--sources", *named, "--"])

    def build(content: list[str] | None = None, formats: list[str] | None = None) -> str:
        """Check content files and write their documents; formats: pdf, docx, html. Gives their paths."""
        chosen = [word for form in formats or [] for word in ("-f", form)]
        return carry_out("build", files=content or [], more=chosen)

    for tool in (extract, find, check, verify, build):
        made.add_tool(tool)
    return made


def _carried_out(
    project: Path, command: str, *, files: Sequence[str], before: Sequence[str] = (), more: Sequence[str] = ()
) -> str:
    """Run a command in the project; gives what it says, or raises ToolError where it could not do it."""
    from mcp.server.mcpserver.exceptions import ToolError

    words = [command, "--no-color", *more, *before, *(_within(project, one) for one in files)]
    said = subprocess.run(  # noqa: S603  # this very program; the words are arguments of its own parser
        [sys.executable, "-P", "-m", "briefgen", *words],
        cwd=project,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        check=False,
    )
    out, wrong = (stream.decode("utf-8", "replace") for stream in (said.stdout, said.stderr))
    if said.returncode not in (DONE, FOUND):
        raise ToolError(wrong or f"briefgen {command} ended with {said.returncode}")
    return "\n".join(part for part in (out, wrong if said.returncode or not out else "") if part)


def _within(project: Path, name: str) -> str:
    """Give a path as it is reached from the project; raises ToolError for one that leads out of it."""
    from mcp.server.mcpserver.exceptions import ToolError

    path = (project / name).resolve()
    if not path.is_relative_to(project.resolve()):
        raise ToolError(f"{name} lies outside the project {project}. Copy it into the project.")
    return f"./{path.relative_to(project.resolve())}"
