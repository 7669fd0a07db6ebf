"""`briefgen mcp`, asked by the client of the protocol's own makers."""

from __future__ import annotations

import asyncio
import json
import os
import sys
from collections.abc import Mapping
from importlib.util import find_spec
from pathlib import Path

import pytest

from briefgen.cli import main

# Not imported before it is needed: of the processes that tests run in, one has these.
pytestmark = pytest.mark.skipif(not find_spec("mcp"), reason="needs briefgen[mcp]")
ROOT = Path(__file__).resolve().parent.parent


def asked(project: Path, *calls: tuple[str, Mapping[str, object]]) -> list[tuple[bool, str]]:
    """What each call of a tool gave, and whether that is an error; one server for all of them."""
    from mcp import Client
    from mcp.client.stdio import StdioServerParameters

    async def ask() -> list[tuple[bool, str]]:
        server = StdioServerParameters(
            command=sys.executable,
            args=["-P", "-m", "briefgen", "mcp"],
            cwd=project,
            env={"PYTHONPATH": str(ROOT), "PATH": os.environ["PATH"]},
        )
        async with Client(server) as client:
            names = {tool.name for tool in (await client.list_tools()).tools}
            assert names == {"extract", "find", "check", "verify", "build"}
            found = [await client.call_tool(name, dict(given)) for name, given in calls]
        return [(bool(one.is_error), "".join(part.text for part in one.content)) for one in found]

    return asyncio.run(ask())


def test_an_assistant_extracts_finds_checks_verifies_and_builds(demo: Path) -> None:
    source = "sources/fountain-report.txt"
    (demo / "draft.md").write_text("# Fountains\n\nThe office runs 49 public drinking fountains.\n", "utf-8")
    answers = asked(
        demo,
        ("extract", {"sources": [source], "out": "content/second.yaml"}),
        ("find", {"words": "public drinking fountains", "content": ["content/first-brief.yaml"]}),
        ("check", {}),
        ("verify", {"draft": "draft.md", "sources": ["sources"]}),
        ("build", {"content": ["content/first-brief.yaml"], "formats": ["html"]}),
    )

    assert [wrong for wrong, _ in answers] == [False] * 5
    assert (demo / "content" / "second.yaml").is_file()
    assert "fountain-report" in answers[1][1]
    assert len(json.loads(answers[2][1])["briefs"]) == 2
    assert [one["code"] for one in json.loads(answers[3][1].partition("\n\n")[0])["briefs"][0]["findings"]]
    assert (demo / "out" / "first-brief.html").is_file()


def test_files_out_of_the_project_are_refused_also_behind_links(demo: Path, tmp_path: Path) -> None:
    (tmp_path / "secret.txt").write_text("Nobody may read this.", "utf-8")
    (demo / "sources" / "link.txt").symlink_to(tmp_path / "secret.txt")
    answers = asked(
        demo,
        ("extract", {"sources": ["../secret.txt"]}),
        ("extract", {"sources": ["sources/link.txt"]}),
        ("extract", {"sources": ["sources/fountain-report.txt"], "out": "/tmp/elsewhere.yaml"}),
        ("verify", {"draft": "--comments=x", "sources": ["sources"]}),
    )

    assert [wrong for wrong, _ in answers] == [True] * 4
    assert all("lies outside the project" in said for _, said in answers[:3])


def test_without_the_package_its_command_is_named(
    demo: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setitem(sys.modules, "mcp.server", None)
    assert main(["mcp"]) == 2
    assert "pip install 'briefgen[mcp]'" in capsys.readouterr().err
