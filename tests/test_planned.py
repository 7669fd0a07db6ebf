"""A build where nothing changed looks at files, parses none, and says nothing of single briefs."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as some

from briefgen import compiled, files
from briefgen.cli import main
from briefgen.cli.messages import Voice
from briefgen.content import table
from briefgen.errors import ContentError

CONTENT = """\
title: "Housing in {{ row.name }}"
each: {data: rows.csv, id: code, sheet: ''}
standfirst: "{{ row.name }} has a list."
language: en-GB
"""


@pytest.fixture
def kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A cache folder of its own, as a command has it."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    (tmp_path / "cache").mkdir(mode=0o700)
    compiled._things.begin("law")
    yield
    compiled._things.begin("")


@pytest.mark.parametrize("folder", ["", ".", "out", "out/deep", "/", "/tmp/out"])  # none is made
@given(name=some.from_regex(r"[A-Za-z0-9][A-Za-z0-9 _-]{0,8}\.(pdf|docx)", fullmatch=True))
def test_a_file_in_a_folder_is_where_pathlib_has_it(folder: str, name: str) -> None:
    assert files.within(Path(folder), name) == Path(folder) / name
    assert str(files.within(Path(folder), name)) == str(Path(folder) / name)


@given(some.text(some.characters(max_codepoint=0x250), max_size=260))
def test_plain_names_are_what_all_names_become(text: str) -> None:
    plain = text.isascii() and text.isalnum() and len(text) <= 200
    assert not plain or files._safe(text) == text


def test_where_rows_stand_is_known_again_without_parsing(
    kept: None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "places.yaml"
    path.write_text(CONTENT, encoding="utf-8")
    first = table.each_of(path, path.read_bytes())
    parsed = table._parsed(path)
    monkeypatch.setattr(table, "_parsed", lambda path: pytest.fail("it was parsed again"))

    assert first == parsed == table.each_of(path, path.read_bytes())
    assert first is not None
    assert (first.data, first.id, first.place.line) == ("rows.csv", "code", 2)


def test_an_edit_is_seen(kept: None, tmp_path: Path) -> None:
    path = tmp_path / "places.yaml"
    for name in ("rows.csv", "other.csv"):
        path.write_text(CONTENT.replace("rows.csv", name), encoding="utf-8")
        found = table.each_of(path, path.read_bytes())
        assert found is not None
        assert found.data == name
    path.write_text("title: Housing\n", encoding="utf-8")
    assert table.each_of(path, path.read_bytes()) is None


def test_a_fault_is_told_each_time(kept: None, tmp_path: Path) -> None:
    path = tmp_path / "places.yaml"
    path.write_text("each: {date: rows.csv}\n", encoding="utf-8")
    for _ in range(2):
        with pytest.raises(ContentError):
            table.each_of(path, path.read_bytes())


def test_briefs_that_are_up_to_date_are_no_steps(demo: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    content = demo / "content" / "first-brief.yaml"
    for name in ("second", "third", "fourth"):
        content.with_name(f"{name}.yaml").write_bytes(content.read_bytes())
    assert main(["build", "-q", "-f", "html", "-j", "1"]) == 0
    steps: list[str] = []
    monkeypatch.setattr(Voice, "progress", lambda self, done, total, what: steps.append(what))

    assert main(["build", "-q", "-f", "html", "-j", "1"]) == 0
    assert len([what for what in steps if what]) == 1
    steps.clear()
    content.with_name("third.yaml").write_text("# changed\n" + content.read_text("utf-8"), encoding="utf-8")
    assert main(["build", "-q", "-f", "html", "-j", "1"]) == 0
    assert len([what for what in steps if what]) == 2


def test_a_public_name_of_the_room_is_no_module_of_it() -> None:
    from importlib import import_module

    from briefgen import content

    folder = Path(content.__file__ or "").parent
    assert not {path.stem for path in folder.glob("*.py")} & set(content._LATE)
    import_module("briefgen.content.parsed")
    assert callable(content.page)
    assert callable(content.each)
