"""The index of a project spares reading, and never says of a changed file that it is as before."""

from __future__ import annotations

import os
import time
from pathlib import Path

import pytest

from briefgen import cli
from briefgen.batch import index, stored
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
    now = min(os.stat(project / name).st_ctime_ns for name in "abc") + 1_000_000
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


WRONG: list[object] = [
    *(1, None, [], [1], [1, []], [1, {"a": 1}], [1, {"a": []}], [1, {"a": [[1, 2, 3, 4]]}], {"1": {}}, "1{"),
    *([1, {"a": [None, 5]}], [1, {"a": [[1, 2, 3, 4], []]}], [[[]], {}], [2, {"a": [[1, 2, 3, 4], "b"]}]),
]


@pytest.mark.parametrize("wrong", WRONG, ids=str)
def test_what_is_no_index_though_its_checksum_is_right_is_none(wrong: object, project: Path) -> None:
    stored.write(project / ".briefgen" / index.FILE, wrong)

    assert look(project)[1] == ["a", "b", "c"]


@pytest.mark.parametrize("nested", [b"[" * 200_000, b'{"a":' * 100_000, b"9" * 5000, b"\xff"])
def test_json_that_cannot_be_read_is_no_index(nested: bytes, project: Path) -> None:
    (project / ".briefgen" / index.FILE).write_bytes(stored._checksum(nested) + b"\n" + nested)

    assert look(project)[1] == ["a", "b", "c"]


@pytest.mark.skipif(os.name != "posix", reason="devices and pipes of POSIX")
@pytest.mark.parametrize("kind", ["device", "pipe", "folder"])
def test_what_is_no_file_is_no_index(kind: str, project: Path) -> None:
    file = project / ".briefgen" / index.FILE
    if kind == "device":
        file.symlink_to("/dev/zero")
    elif kind == "pipe":
        os.mkfifo(file)
    else:
        file.mkdir()

    assert look(project)[1] == ["a", "b", "c"]


RECORDS: list[object] = [
    *(
        None,
        7,
        [],
        {},
        {"content": 1},
        {"content": "", "row": "", "around": "", "sources": [], "outputs": {}},
    ),
    {"content": "", "row": "", "around": "", "sources": {"a": 3}, "outputs": {}},
    {"content": "", "row": "", "around": "", "sources": {}, "outputs": {"pdf": 3}},
    {"content": "", "row": "", "around": "", "sources": {}, "outputs": {"pdf": {"key": "", "written": []}}},
    {"content": "", "row": "", "around": "\0/", "sources": {"\0": "", "/dev/zero": ""}, "outputs": {}},
]


@pytest.mark.parametrize("record", RECORDS, ids=str)
def test_what_is_no_record_though_its_checksum_is_right_is_none(record: object, demo: Path) -> None:
    built = demo / ".briefgen" / "built"
    assert cli.main(["build", "-q", "-f", "html"]) == 0
    (file,) = built.glob("*.json")
    version = {"version": 2} if isinstance(record, dict) else {}
    stored.write(file, {**record, **version} if isinstance(record, dict) else record)

    assert cli.main(["build", "-q", "-f", "html"]) == 0


def test_an_index_that_calls_an_edited_output_as_it_was_is_not_believed_for_another_file(
    demo: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It knows a file by its number on the disk and the time of its last change, which nobody can set."""
    monkeypatch.setattr(index, "_FEW", 1)
    for _ in range(2):
        assert cli.main(["build", "-q", "-f", "html"]) == 0
        time.sleep(0.05)
    page = demo / "out" / "first-brief.html"
    before = os.stat(page)
    page.write_bytes(page.read_bytes().replace(b"e", b"a", 1))
    os.utime(page, ns=(before.st_atime_ns, before.st_mtime_ns))
    content = demo / "content" / "first-brief.yaml"
    content.write_text(content.read_text(encoding="utf-8") + "# a word\n", encoding="utf-8")

    assert cli.main(["build", "-q", "-f", "html"]) == 1


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
