"""The house keeps its shape: imports go down, families are complete, only the command line speaks."""

import ast
import importlib
import importlib.util
import re
import subprocess
import sys
from collections.abc import Callable, Iterable
from functools import cache
from pathlib import Path

import pytest

import briefgen

HOUSE = Path(briefgen.__file__).parent
MODULES = sorted(path for path in HOUSE.rglob("*.py") if not path.is_relative_to(HOUSE / "templates"))

FLOORS = (
    ("__init__",),
    ("__main__",),
    ("cli",),
    ("api",),
    ("batch", "returned", "verify"),
    ("layout",),
    ("writers",),
    ("styles", "merge"),
    ("verdicts",),
    ("checks",),
    ("claims",),
    ("content",),
    ("blocks",),
    ("speech",),
    ("readers",),
    ("charts",),
    ("parts", "word", "engine", "online", "settings"),
    ("reading",),
    ("bibliography",),
    ("text",),
    ("languages",),
    ("scratch", "kept", "web"),
    ("assets", "files"),
    ("brand",),
    ("family", "memory", "repository"),
    ("errors",),
    ("model",),
    ("archive", "limits", "cells", "compiled", "proposal", "genres", "contrast", "spreadsheet"),
    ("modules",),
    ("shelf",),
    ("late",),
)
"""From the roof down: a room imports from the floors below its own only."""

FAMILIES = {"readers": "READERS", "blocks": "BLOCKS", "checks": "CHECKS", "writers": "WRITERS"}
"""Folder to the table in its __init__."""

QUIET = [path for path in MODULES if path.relative_to(HOUSE).parts[0] not in ("cli", "__main__.py")]
"""All but the command line."""

SHARED = {
    "cli": {"formats", "guard", "options", "messages", "parser", "wording"},
    "checks": {"addresses", "explained", "plugged"},
}
"""What the members of a folder have in common, beside modules that begin with an underscore."""

HEAVY = {"dataclasses", "docx", "jinja2", "lxml", "markdown_it", "pypdf", "trafilatura", "weasyprint", "yaml"}


def name_of(path: Path) -> str:
    return path.relative_to(HOUSE).as_posix()


@cache
def tree_of(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


@cache
def nodes_of(path: Path) -> tuple[ast.AST, ...]:
    return tuple(ast.walk(tree_of(path)))


def faulty(paths: Iterable[Path], fault: Callable[[Path], object]) -> dict[str, object]:
    """What is wrong in each of the modules in which anything is: one test asks all of them."""
    return {name_of(path): found for path in paths if (found := fault(path))}


@cache
def own_imports(path: Path) -> frozenset[str]:
    """What a module imports from briefgen, as dotted names without the package's own."""
    found = set()
    for node in nodes_of(path):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{name_of(path)}:{node.lineno}: a relative import"
            found |= {f"{node.module}.{alias.name}" for alias in node.names}
    return frozenset(name.removeprefix("briefgen.") for name in found if name.startswith("briefgen."))


def room_of(path: Path) -> str:
    return path.relative_to(HOUSE).with_suffix("").parts[0]


def floor_of(room: str) -> int:
    return next(number for number, rooms in enumerate(FLOORS) if room in rooms)


def members(family: str) -> set[str]:
    names = {
        path.stem
        for path in (HOUSE / family).iterdir()
        if path.suffix == ".py" or (path / "__init__.py").exists()
    }
    return {name for name in names if not name.startswith("_")} - SHARED.get(family, set())


def test_every_room_has_its_floor():
    assert {room_of(path) for path in MODULES} == {room for rooms in FLOORS for room in rooms}


def upward(path: Path) -> set[str]:
    """The rooms from which a module imports, and which are not below its own."""
    room = room_of(path)
    others = {name.split(".")[0] for name in own_imports(path)} - {room}
    known = {other for other in others if (HOUSE / other).is_dir() or (HOUSE / f"{other}.py").exists()}
    return {other for other in known if floor_of(other) <= floor_of(room)}


def test_imports_go_down_only():
    assert faulty(MODULES, upward) == {}


# A source may hold one of another format, as an EPUB holds HTML.
@pytest.mark.parametrize("family", [name for name in (*FAMILIES, "cli") if name != "readers"])
def test_members_of_a_family_do_not_import_each_other(family: str):
    for path in (HOUSE / family).rglob("*.py"):
        member = path.relative_to(HOUSE / family).with_suffix("").parts[0]
        imported = {name.split(".")[1] for name in own_imports(path) if name.startswith(f"{family}.")}
        if member in members(family):
            assert not (imported & members(family)) - {member}, name_of(path)


@pytest.mark.parametrize(("family", "table"), FAMILIES.items())
def test_every_member_stands_in_its_familys_table(family: str, table: str):
    entries = getattr(importlib.import_module(f"briefgen.{family}"), table)
    known = {stem for entry in _texts(entries) for stem in [entry.rpartition(".")[2]]}
    assert members(family), "the family has no members"
    assert members(family) <= known


def _texts(table: object) -> set[str]:
    """Names by which a table knows its members: modules, and names of values or their modules."""
    values = [*table.values()] if hasattr(table, "values") else [*table]
    found = set()
    for value in values:
        names = [
            value,
            getattr(value, "__name__", ""),
            getattr(value, "__module__", ""),
            getattr(value, "name", ""),
        ]
        run = getattr(value, "run", None)
        names.append(getattr(run, "__module__", ""))
        found |= {name for name in names if isinstance(name, str) and name}
    return found


SPOKEN = {"print", "exit", "quit", "SystemExit", "input"}
SPOKEN_OF = {("sys", "exit"), ("os", "_exit"), ("sys", "stdout"), ("sys", "stderr"), ("sys", "stdin")}


def speaks(path: Path) -> list[int]:
    """The lines in which a module prints, reads what is typed, or ends the program."""
    names = [node for node in nodes_of(path) if isinstance(node, ast.Name) and node.id in SPOKEN]
    parts = [
        node
        for node in nodes_of(path)
        if isinstance(node, ast.Attribute)
        and isinstance(node.value, ast.Name)
        and (node.value.id, node.attr) in SPOKEN_OF
    ]
    return [node.lineno for node in (*names, *parts)]


def test_only_the_command_line_prints_or_exits():
    assert faulty(QUIET, speaks) == {}
    assert speaks(HOUSE / "__main__.py")
    assert speaks(HOUSE / "cli" / "options" / "common.py")


def test_a_module_fits_on_a_few_screens():
    lengths = {name_of(path): len(path.read_text(encoding="utf-8").splitlines()) for path in MODULES}
    assert {name: length for name, length in lengths.items() if length > 300} == {}


def long_functions(path: Path) -> list[str]:
    functions = [node for node in nodes_of(path) if isinstance(node, ast.FunctionDef)]
    return [node.name for node in functions if node.end_lineno - node.lineno >= 40]


def test_a_function_fits_on_one_screen():
    assert faulty(MODULES, long_functions) == {}


def test_every_command_has_its_module():
    from briefgen.cli.parser import build_parser

    commands = build_parser()._subparsers._group_actions[0].choices
    assert set(commands) == members("cli")


def test_the_command_line_imports_nothing_heavy_before_it_knows_the_command():
    code = "import sys, briefgen.cli; print(*{name.split('.')[0] for name in sys.modules})"
    loaded = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    ).stdout.split()
    assert not HEAVY & set(loaded)
    assert "argparse" in loaded


def test_what_the_server_of_workers_imports_is_there():
    """A name that is not would be passed over in silence, and each worker would import all by itself."""
    tree = tree_of(HOUSE / "batch" / "libraries.py")
    needed = next(
        ast.literal_eval(ast.unparse(node.value))
        for node in tree.body
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "_NEEDED"
    )
    for name in needed:
        assert importlib.util.find_spec(f"briefgen.{name}"), name


LISTS = {"words", "phrases", "ordered", "valued", "whole", "counted"}
"""What makes lists of words, in languages/lists.py."""
LEFT = {
    path: int(count)
    for line in (Path(__file__).parent / "cases" / "words_in_code.txt").read_text("utf-8").splitlines()
    if line and not line.startswith("#")
    for path, count in [line.split()]
}


def strings_of(path: Path) -> list[str]:
    """Strings of a module, without its docstrings and those that stand below a name to explain it."""
    said = {id(node.value) for node in nodes_of(path) if isinstance(node, ast.Expr)}
    nodes = (node for node in nodes_of(path) if isinstance(node, ast.Constant) and id(node) not in said)
    return [node.value for node in nodes if isinstance(node.value, str)]


def word_lists(path: Path) -> int:
    """How many lists of words of a language a module holds.

    One is counted where languages/lists.py makes one, and where a pattern leaves a choice between three words
    and more of three letters and more: `from|with|the`. Lists of formats or elements (svg|png|gif) look the
    same; words_in_code.txt has them in a part of their own.
    """
    makers = {
        alias.asname or alias.name
        for node in nodes_of(path)
        if isinstance(node, ast.ImportFrom) and node.module == "briefgen.languages.lists"
        for alias in node.names
        if alias.name in LISTS
    }
    calls = (node.func for node in nodes_of(path) if isinstance(node, ast.Call))
    made = sum(isinstance(func, ast.Name) and func.id in makers for func in calls)
    runs = (run for text in strings_of(path) for run in re.split(r"[()\[\]{}]|\\[bBAZ]", text))
    return made + sum(_is_list(run.replace(r"\s", " ").split("|")) for run in runs)


def _is_list(pieces: list[str]) -> bool:
    plain = [piece.strip(" ?^$:").lower() for piece in pieces]
    spoken = [piece for piece in plain if re.fullmatch(r"[^\W\d_]{3,}(?:[ '’?-]+[^\W\d_]+)*", piece)]
    return len(spoken) > 2


def test_words_of_a_language_stand_in_its_table():
    """What is left elsewhere is counted in tests/cases/words_in_code.txt, and may only become less."""
    counts = {name_of(path): word_lists(path) for path in MODULES if room_of(path) != "languages"}
    more = {name: count for name, count in counts.items() if count > LEFT.get(name, 0)}
    assert more == {}, "move the words into languages/"


def test_what_is_left_of_words_in_code_is_there():
    assert set(LEFT) <= {name_of(path) for path in MODULES}, "a line of words_in_code.txt names no module"
