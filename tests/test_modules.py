"""A module comes from where Python would find it, also where an earlier start found it elsewhere."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

import briefgen

CODE = Path(briefgen.__file__).parent.parent
SCRIPT = """
import sys
sys.path[:0] = {places!r}
from briefgen import compiled, modules
with compiled.kept("law"):
    import wanted
    told = type(wanted.__loader__).__name__
    if hasattr(wanted, "__path__"):
        from wanted import inner
        wanted = inner
    print(wanted.SAYS, wanted.__file__, told)
"""


@pytest.fixture
def place(tmp_path: Path) -> Path:
    folder = tmp_path / "second"
    folder.mkdir()
    (tmp_path / "first").mkdir()
    (folder / "wanted.py").write_text("SAYS = 'old'\n")
    return folder


def imported(tmp_path: Path, script: str = SCRIPT, *options: str) -> list[str]:
    """What a start says of the module: its constant, its file, and who loaded it."""
    places = [str(tmp_path / "first"), str(tmp_path / "second")]
    environment = {**os.environ, "XDG_CACHE_HOME": str(tmp_path / "cache"), "PYTHONPATH": str(CODE)}
    done = subprocess.run(
        [sys.executable, *options, "-c", script.format(places=places)],
        cwd=tmp_path,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    return done.stdout.split() or [done.stderr.splitlines()[-1]]


def test_a_module_is_found_where_it_was(place: Path, tmp_path: Path) -> None:
    assert imported(tmp_path) == ["old", str(place / "wanted.py"), "SourceFileLoader"]
    assert imported(tmp_path) == ["old", str(place / "wanted.py"), "_Source"]


def test_one_that_was_changed_to_the_same_length_at_the_same_time_is_read_anew(
    place: Path, tmp_path: Path
) -> None:
    imported(tmp_path)
    file = place / "wanted.py"
    before, folder = file.stat(), place.stat()
    file.write_text("SAYS = 'new'\n")
    os.utime(file, ns=(before.st_atime_ns, before.st_mtime_ns))
    os.utime(place, ns=(folder.st_atime_ns, folder.st_mtime_ns))
    for compiled in place.rglob("*.pyc"):  # Python itself goes by time and length
        compiled.unlink()

    assert imported(tmp_path)[0] == "new"


def test_one_that_is_gone_is_missed(place: Path, tmp_path: Path) -> None:
    imported(tmp_path)
    (place / "wanted.py").unlink()

    assert imported(tmp_path) == ["ModuleNotFoundError: No module named 'wanted'"]


@pytest.mark.parametrize("name", ["first/wanted.py", "first/wanted/__init__.py", "second/wanted/__init__.py"])
def test_one_that_comes_before_it_is_found_first(name: str, place: Path, tmp_path: Path) -> None:
    imported(tmp_path)
    other = tmp_path / name
    other.parent.mkdir(exist_ok=True)
    other.write_text("SAYS = 'before'\n")
    (other.parent / "inner.py").write_text("SAYS = 'inner'\n")

    assert imported(tmp_path)[0] == ("inner" if "init" in name else "before")
    assert imported(tmp_path)[0] == ("inner" if "init" in name else "before")


def test_the_parts_of_a_package_are_found_in_it(place: Path, tmp_path: Path) -> None:
    (place / "wanted.py").unlink()
    (place / "wanted").mkdir()
    (place / "wanted" / "__init__.py").write_text("")
    (place / "wanted" / "inner.py").write_text("SAYS = __package__\n")

    for loader in ("SourceFileLoader", "_Source"):
        assert imported(tmp_path) == ["wanted", str(place / "wanted" / "inner.py"), loader]


def test_code_without_assertions_is_not_taken_for_code_with_them(place: Path, tmp_path: Path) -> None:
    (place / "wanted.py").write_text(
        "SAYS = 'kept'\ntry:\n    assert False\nexcept AssertionError:\n    SAYS = 'told'\n"
    )
    assert [imported(tmp_path, SCRIPT, *options)[0] for options in ((), ("-O",), (), ("-O",))] == [
        "told",
        "kept",
        "told",
        "kept",
    ]


LIKE = """
import importlib, sys
from briefgen import compiled
names = ("json.tool", "weasyprint", "lxml.etree", "docx.oxml", "yaml")
with compiled.kept("law"):
    for name in names:
        spec = importlib.util.find_spec(name)
        loader = spec.loader
        source = loader.get_source(name)
        print(name, spec.origin, spec.cached, spec.has_location, spec.parent,
              *(spec.submodule_search_locations or ()), len(source or ""), loader.is_package(name), sep="|")
"""


def test_what_is_told_of_a_module_is_what_python_tells(tmp_path: Path) -> None:
    first, second = (
        imported(tmp_path, LIKE.replace("import importlib,", "import importlib.util,")) for _ in range(2)
    )

    assert len(first) == 5
    assert first == second
