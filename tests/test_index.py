"""The index of a project spares reading, and never says of a changed file that it is as before."""

from __future__ import annotations

import os
import time
from pathlib import Path

import pytest

from briefgen import cli
from briefgen.batch import index
from briefgen.batch.index import Index


class Reader:
    """Reads files, and remembers which."""

    def __init__(self) -> None:
        self.read: list[str] = []

    def __call__(self, path: Path) -> str:
        self.read.append(path.name)
        return path.read_text() if path.exists() else ""


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Three files that were written long enough ago, as seen by a clock that goes before by an hour."""
    monkeypatch.setattr(index, "_FEW", 1)
    (tmp_path / ".briefgen").mkdir()
    for name in ("a", "b", "c"):
        (tmp_path / name).write_text(name)
    real = time.time_ns
    monkeypatch.setattr(time, "time_ns", lambda: real() + 3600 * 10**9)
    return tmp_path


def look(project: Path, verify: bool = False) -> tuple[dict[str, str], list[str]]:
    """What a build would see, and what it read for it."""
    reader, known = Reader(), Index(project, verify)
    seen = {name: known.of(project / name, reader) for name in ("a", "b", "c")}
    known.store()
    return seen, reader.read


def test_what_nobody_wrote_to_is_not_read_again(project: Path) -> None:
    assert look(project) == ({"a": "a", "b": "b", "c": "c"}, ["a", "b", "c"])
    assert look(project) == ({"a": "a", "b": "b", "c": "c"}, [])


def test_what_was_written_to_is_read(project: Path) -> None:
    look(project)
    (project / "b").write_text("new")

    assert look(project) == ({"a": "a", "b": "new", "c": "c"}, ["b"])


def test_a_change_with_the_old_size_and_time_is_seen(project: Path) -> None:
    look(project)
    before = os.stat(project / "b")
    (project / "b").write_text("B")
    os.utime(project / "b", ns=(before.st_atime_ns, before.st_mtime_ns))

    assert look(project)[0]["b"] == "B"


def test_another_file_in_its_place_is_seen(project: Path) -> None:
    look(project)
    (project / "c").replace(project / "b")

    assert look(project)[0] == {"a": "a", "b": "c", "c": ""}


def test_what_was_just_written_is_read_again(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    now = max(os.stat(project / name).st_ctime_ns for name in "abc") + 1_000_000
    monkeypatch.setattr(time, "time_ns", lambda: now)
    look(project)

    assert look(project)[1] == ["a", "b", "c"]


def test_to_verify_is_to_read_everything(project: Path) -> None:
    look(project)

    assert look(project, verify=True)[1] == ["a", "b", "c"]


@pytest.mark.parametrize("damage", [b"", b"{}", b"0\n[1, {}]", "cut"])
def test_a_damaged_index_is_none(damage: bytes | str, project: Path) -> None:
    look(project)
    file = project / ".briefgen" / index.FILE
    file.write_bytes(file.read_bytes()[:-9] if isinstance(damage, str) else damage)

    assert look(project) == ({"a": "a", "b": "b", "c": "c"}, ["a", "b", "c"])
    assert look(project)[1] == []


def test_an_edited_output_is_left_alone_though_the_index_knew_it(
    demo: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(index, "_FEW", 1)
    assert cli.main(["build", "-q"]) == 0
    time.sleep(0.05)
    assert cli.main(["build", "-q"]) == 0  # writes the index
    assert (demo / ".briefgen" / index.FILE).is_file()
    word = demo / "out" / "first-brief.docx"
    word.write_bytes(word.read_bytes() + b"edited")
    content = demo / "content" / "first-brief.yaml"
    content.write_text(content.read_text(encoding="utf-8") + "# a word\n", encoding="utf-8")

    assert cli.main(["build", "-q"]) == 1
    assert word.read_bytes().endswith(b"edited")


def test_a_small_project_has_none(demo: Path) -> None:
    for _ in range(2):
        assert cli.main(["build", "-q"]) == 0

    assert not (demo / ".briefgen" / index.FILE).exists()
