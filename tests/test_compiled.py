"""What is compiled is kept between starts: it is what Python would make, and nobody else's."""

from __future__ import annotations

import marshal
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import briefgen
from briefgen import compiled, modules, shelf

CODE = Path(briefgen.__file__).parent
FLAGS = (0, re.I, re.X, re.S | re.M, re.A)
PATTERNS = [
    *("", "a|b", "(?P<name>x)(?P=name)", "[^a-z]++", "(?<=a)b", "(?i:strasse)", "[\U0001f600-\U0001f64f]"),
    *("(?s:.)", "x{2,65535}", "(a)(?(1)b|c)", "(?>atom)", r"\d\s\W\b", "[äöüß]"),
]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    return tmp_path / "briefgen"


@pytest.fixture
def own_process() -> Iterator[None]:
    """What a command changes in Python's own modules, undone."""
    import collections
    import dataclasses
    import importlib
    import typing

    compiler = importlib.import_module("re._compiler")
    engine, parse = compiler._sre, compiler.compile  # type: ignore[attr-defined]
    finders = sys.meta_path[:]
    yield
    compiler._sre, compiler.compile = engine, parse  # type: ignore[attr-defined]
    vars(typing).pop("compile", None)
    for module in (dataclasses, collections):
        vars(module).pop("exec", None)
        vars(module).pop("eval", None)
    sys.meta_path[:] = finders
    compiled._things.begin("")
    modules._shelf.begin("")


def run(script: str, folder: Path) -> str:
    environment = {**os.environ, "XDG_CACHE_HOME": str(folder.parent)}
    done = subprocess.run(
        [sys.executable, "-c", script],
        cwd=CODE.parent,
        env=environment,
        capture_output=True,
        text=True,
        check=True,
    )
    return done.stdout


@pytest.mark.parametrize("flags", FLAGS)
@pytest.mark.parametrize("pattern", PATTERNS)
def test_a_kept_pattern_is_the_one_that_python_compiles(
    pattern: str, flags: int, folder: Path, own_process: None
) -> None:
    plain = re.compile(pattern, flags)
    for _ in range(2):
        re.purge()
        with compiled.kept("law"):
            again = re.compile(pattern, flags)
    re.purge()

    assert list(folder.iterdir())
    assert again == plain
    assert again.groupindex == plain.groupindex


class Smart(str):
    """A string as lxml gives it: of a class of its own."""


def test_a_pattern_of_another_class_of_strings_is_kept_as_its_text(folder: Path, own_process: None) -> None:
    with compiled.kept("law"):
        made = re.compile(Smart("smart|ly"))
    re.purge()
    with compiled.kept("law"):
        again = re.compile("smart|ly")

    assert list(folder.iterdir())
    assert made == again


DATACLASS = """
from briefgen import compiled
import dataclasses
with compiled.kept("law"):
    @dataclasses.dataclass(frozen=True, slots=True, order=True)
    class Point:
        x: float
        y: "list[int]" = dataclasses.field(default_factory=list)
    print(Point(1), Point(1) < Point(2), hash(Point(1, ())) == hash(Point(1, ())), Point.__slots__)
"""


def test_generated_functions_are_kept_and_do_the_same(folder: Path) -> None:
    first, second = run(DATACLASS, folder), run(DATACLASS, folder)

    assert first.splitlines()[0] == second.splitlines()[0]
    assert "True True" in first


def test_what_is_no_pattern_fails_as_it_does_without(folder: Path, own_process: None) -> None:
    with pytest.raises(re.error) as plain:
        re.compile("(a")
    with compiled.kept("law"), pytest.raises(re.error) as told:
        re.compile("(a")

    assert str(told.value) == str(plain.value)


def test_a_damaged_file_is_made_anew(folder: Path, own_process: None) -> None:
    with compiled.kept("law"):
        re.compile("first of all")
    (file,) = folder.glob("*-law")
    whole = file.read_bytes()
    for damaged in (b"", whole[:50], whole[:-1] + b"?", b"\0" * 5000):
        file.write_bytes(damaged)
        re.purge()
        with compiled.kept("law"):
            assert re.compile("first of all").match("first of all")
        assert file.read_bytes() == whole


def test_of_a_damaged_file_what_is_sound_is_used(folder: Path, own_process: None) -> None:
    with compiled.kept("law"):
        compiled.thing(("one",), lambda: b"first")
        compiled.thing(("other",), lambda: b"second")
    (file,) = folder.glob("*-law")
    file.write_bytes(file.read_bytes().replace(b"first", b"fir?t"))
    file.chmod(0o600)
    with compiled.kept("law"):
        assert compiled.thing(("one",), lambda: b"anew") == b"anew"
        assert compiled.thing(("other",), lambda: b"anew") == b"second"


@pytest.mark.skipif(os.name != "posix", reason="rights of POSIX")
def test_a_file_that_others_may_write_to_is_not_read(folder: Path, own_process: None) -> None:
    with compiled.kept("law"):
        compiled.thing(("which",), lambda: b"ours")
    (file,) = folder.glob("*-law")
    file.chmod(0o666)
    compiled.begin("law")

    assert compiled.thing(("which",), lambda: b"new") == b"new"
    file.chmod(0o600)
    compiled.begin("law")
    assert compiled.thing(("which",), lambda: b"new") == b"ours"


@pytest.mark.skipif(os.name != "posix", reason="rights of POSIX")
@pytest.mark.parametrize(
    "kind", ["open to all", "a link", "a pipe in it", "a folder in it", "other data in it"]
)
def test_a_cache_folder_that_others_may_have_filled_is_not_used(
    kind: str, folder: Path, tmp_path: Path, own_process: None
) -> None:
    with compiled.kept("law"):
        compiled.thing(("which",), lambda: b"theirs")
    (file,) = folder.glob("*-law")
    if kind == "open to all":
        folder.chmod(0o777)
    elif kind == "a link":
        folder.rename(tmp_path / "elsewhere")
        folder.symlink_to(tmp_path / "elsewhere")
    else:
        file.unlink()
        if kind == "a pipe in it":
            os.mkfifo(file)
        elif kind == "a folder in it":
            file.mkdir()
        else:
            data = marshal.dumps([1, [2, {}], None])
            file.write_bytes(shelf.checksum(head := len(data).to_bytes(4, "big") + data) + head)
            file.chmod(0o600)
    with compiled.kept("law"):
        assert compiled.thing(("which",), lambda: b"new") == b"new"


@pytest.mark.parametrize("home", ["", "relative", "/nowhere/\udc80", "/dev/null"])
def test_without_a_cache_folder_a_command_runs_all_the_same(
    home: str, demo: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    environment = {"PYTHONPATH": str(CODE.parent), "XDG_CACHE_HOME": home, "HOME": "/nowhere"}
    command = [sys.executable, "-m", "briefgen", "check"]
    done = subprocess.run(command, cwd=demo, env=environment, capture_output=True, text=True, check=False)

    assert done.returncode == 0, done.stderr
    assert not (demo / "relative").exists()


def test_files_are_for_the_user_alone(folder: Path, own_process: None) -> None:
    with compiled.kept("law"):
        compiled.thing(("which",), lambda: b"ours")

    assert [path.stat().st_mode & 0o077 for path in (folder, *folder.iterdir())] == [0, 0]


def test_where_nothing_can_be_written_a_command_runs_all_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, own_process: None
) -> None:
    (tmp_path / "briefgen").write_text("a file where the folder would be")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    with compiled.kept("law"):
        assert compiled.thing(("which",), lambda: b"new") == b"new"


def test_too_much_is_given_up_but_for_what_was_used_last(
    folder: Path, monkeypatch: pytest.MonkeyPatch, own_process: None
) -> None:
    monkeypatch.setattr(compiled._things, "largest", 1000)
    with compiled.kept("law"):
        compiled.thing(("old",), lambda: b"o" * 900)
    with compiled.kept("law"):
        compiled.thing(("new",), lambda: b"n" * 900)
    compiled.begin("law")

    assert compiled.thing(("new",), lambda: b"again") == b"n" * 900
    assert compiled.thing(("old",), lambda: b"again") == b"again"


def build(demo: Path, folder: Path) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PYTHONPATH": str(CODE.parent), "XDG_CACHE_HOME": str(folder.parent)}
    command = [sys.executable, "-m", "briefgen", "build", "--force", "-f", "pdf", "content/first-brief.yaml"]
    return subprocess.run(command, cwd=demo, env=environment, capture_output=True, text=True, check=False)


def own_template(demo: Path, css: str) -> Path:
    """The template of the project's brief, with something at the end of its stylesheet."""
    template = demo / "templates" / "policy-brief"
    template.mkdir(parents=True)
    sheet = template / "brief.css"
    packaged = CODE.parent / "templates" / "policy-brief" / "brief.css"
    sheet.write_text(packaged.read_text(encoding="utf-8") + css, encoding="utf-8")
    return sheet


def test_the_same_pages_come_from_what_was_kept(demo: Path, folder: Path) -> None:
    pages = []
    for _ in range(3):
        assert build(demo, folder).returncode == 0
        pages.append((demo / "out" / "first-brief.pdf").read_bytes())

    assert pages[0] == pages[1] == pages[2]
    assert sorted(path.name.rpartition("-")[2] for path in folder.iterdir()) == ["build", "modules"]


def test_a_pattern_that_is_another_one_at_each_start_has_nothing_written_anew(
    folder: Path, own_process: None
) -> None:
    with compiled.kept("law"):
        compiled.thing(("which",), lambda: b"o" * 100_000)
    (file,) = folder.glob("*-law")
    before = file.stat()
    with compiled.kept("law"):
        assert re.compile("[ab]|[ba]").match("a")

    assert (file.stat().st_ino, file.stat().st_mtime_ns) == (before.st_ino, before.st_mtime_ns)


def test_a_changed_template_and_stylesheet_are_seen(demo: Path, folder: Path) -> None:
    sheet = own_template(demo, "")
    build(demo, folder)
    first = (demo / "out" / "first-brief.pdf").read_bytes()
    sheet.write_text(sheet.read_text(encoding="utf-8") + "h1 { color: #123456 }", encoding="utf-8")
    build(demo, folder)

    assert (demo / "out" / "first-brief.pdf").read_bytes() != first


def test_a_stylesheet_that_another_one_imports_is_seen_when_it_changes(demo: Path, folder: Path) -> None:
    sheet = own_template(demo, "")
    sheet.write_text('@import "assets:extra.css";\n' + sheet.read_text(encoding="utf-8"), encoding="utf-8")
    (demo / "assets").mkdir(exist_ok=True)
    pages = []
    for colour in ("#111111", "#eeeeee"):
        (demo / "assets" / "extra.css").write_text(f"h1 {{ background: {colour} }}", encoding="utf-8")
        assert build(demo, folder).returncode == 0
        pages.append((demo / "out" / "first-brief.pdf").read_bytes())

    assert pages[0] != pages[1]


def test_what_a_stylesheet_gets_wrong_is_told_each_time(demo: Path, folder: Path) -> None:
    own_template(demo, "h1 { colour: red }")
    told = [build(demo, folder).stderr for _ in range(3)]

    assert "colour" in told[0]
    assert told[0] == told[1] == told[2]
