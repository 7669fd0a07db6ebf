"""What a command imports is what it uses: lists of it, so that nothing creeps back."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

import briefgen

CODE = Path(briefgen.__file__).parent.parent
CASES = sorted((Path(__file__).parent / "cases" / "imports").glob("*.txt"))
OF_PYTHON = {"ast", "dis", "inspect"} if sys.version_info >= (3, 12) else set()
"""From 3.12 on, Python's own dataclasses ask inspect for the fields of a class."""
SCRIPT = """
import sys
sys.argv[0] = "briefgen"
from briefgen import cli
cli.GUARDED = ()  # in this process, which can then be asked
code = cli.main(guarded=True)
print("\\n", code, *sys.modules)
"""


def sections(path: Path) -> dict[str, list[str]]:
    """The words of a case by what stands before their colon; lines that begin with # are for people."""
    lines = [line for line in path.read_text(encoding="utf-8").splitlines() if line and line[0] != "#"]
    return {name: words.split() for name, _, words in (line.partition(":") for line in lines)}


def modules(command: list[str], demo: Path, cache: Path) -> set[str]:
    """What is imported when a command has run, once all that it keeps is kept."""
    environment = {**os.environ, "PYTHONPATH": str(CODE), "XDG_CACHE_HOME": str(cache)}
    for _ in range(2):
        done = subprocess.run(
            [sys.executable, "-c", SCRIPT, *command],
            cwd=demo,
            env=environment,
            capture_output=True,
            text=True,
            check=True,
        )
    code, *names = done.stdout.splitlines()[-1].split()
    assert code == "0", done.stderr
    return set(names)


@pytest.mark.parametrize("case", CASES, ids=lambda path: path.stem)
def test_a_command_imports_no_more_than_it_uses(case: Path, demo: Path, tmp_path: Path) -> None:
    told = sections(case)
    found = modules(told["command"], demo, tmp_path / "cache")
    names = {name.partition(".")[0] for name in found}
    outside = {name for name in names if name not in sys.stdlib_module_names and not name.startswith("_")}
    rooms = {".".join(name.split(".")[1:2]) for name in found if name.startswith("briefgen.")}

    assert outside - {"briefgen", "cython_runtime"} <= set(told["libraries"])
    assert rooms <= set(told["rooms"])
    assert not found & (set(told["never"]) - OF_PYTHON)


def test_where_modules_are_is_kept_once_even_beside_a_script_of_a_module_s_name(
    demo: Path, tmp_path: Path
) -> None:
    scripts, cache = tmp_path / "bin", tmp_path / "cache"
    scripts.mkdir()
    for name in ("weasyprint", "briefgen"):  # as pip puts them there, without an ending
        (scripts / name).write_text("from briefgen.__main__ import main\nmain()\n", encoding="utf-8")
    environment = {**os.environ, "PYTHONPATH": str(CODE), "XDG_CACHE_HOME": str(cache)}
    command = [sys.executable, str(scripts / "briefgen"), "build", "-q", "--force", "-f", "pdf"]
    states = []
    for _ in range(3):
        assert subprocess.run(command, cwd=demo, env=environment, check=False).returncode == 0
        (file,) = (cache / "briefgen").glob("*-modules")
        states.append((file.stat().st_ino, file.stat().st_mtime_ns))

    assert states[1] == states[2]
