"""The recipes for CI hold what they say: parsed, and run as far as that can be done without their hosts."""

import json
import os
import re
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
import yaml

ROOT = Path(__file__).parent.parent
PAGES = ("docs/ci.md",)

pytestmark = pytest.mark.skipif(
    not (ROOT / "Makefile").is_file(), reason="the recipes are in a checkout only"
)

PROGRAM = f"""#!/bin/sh
PYTHONPATH={ROOT} exec {sys.executable} -m briefgen "$@"
"""
ELSEWHERE = ("make install", "apt-get ")
"""Lines that install: .ci/run does the first in a clean copy, and the second needs a machine of its own."""


def recipes() -> Iterator[Any]:
    if not (ROOT / "Makefile").is_file():
        return
    for page in PAGES:
        for number, block in enumerate(
            re.findall(r"```yaml\n(.*?)```", (ROOT / page).read_text("utf-8"), re.S)
        ):
            data = yaml.load(block, yaml.BaseLoader)  # scalars as they are written
            if not {"jobs", "briefs", "repos"}.isdisjoint(data):
                yield pytest.param(data, id=f"{page} {number}")


def lines_of(recipe: dict[str, Any]) -> list[str]:
    """The shell's lines of a recipe."""
    if "jobs" in recipe:
        return [step["run"] for job in recipe["jobs"].values() for step in job["steps"] if "run" in step]
    if "briefs" in recipe:
        return [*recipe["briefs"].get("before_script", ()), *recipe["briefs"]["script"]]
    return []


def run(lines: Sequence[str], project: Path) -> subprocess.CompletedProcess[str]:
    """The lines, as a CI's shell runs them: in a project with briefgen in .venv, and on the path."""
    (project / ".venv" / "bin").mkdir(parents=True)
    program = project / ".venv" / "bin" / "briefgen"
    program.write_text(PROGRAM)
    program.chmod(0o755)
    script = "\n".join(line for line in lines if not line.startswith(ELSEWHERE))
    environment = {
        "PATH": f"{program.parent}:{os.environ['PATH']}",
        "CI": "true",
        "HOME": str(project.parent),
    }
    command = ["bash", "-e", "-o", "pipefail", "-c", script]
    return subprocess.run(
        command,
        cwd=project,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
        stdin=subprocess.DEVNULL,
    )


def checkout(place: Path) -> Path:
    shutil.copytree(ROOT / "briefgen" / "starter", place)
    return place


def kept(recipe: dict[str, Any]) -> list[str]:
    """The paths that a recipe keeps from run to run."""
    if "briefs" in recipe:
        return recipe["briefs"].get("cache", {}).get("paths", [])
    steps = next(iter(recipe["jobs"].values()))["steps"]
    caches = [step["with"]["path"] for step in steps if step.get("uses", "").startswith("actions/cache@")]
    return caches[0].split() if caches else []


@pytest.mark.parametrize("recipe", [one for one in recipes() if lines_of(one.values[0])])
def test_the_lines_of_a_recipe_build_and_the_next_run_builds_only_what_changed(
    recipe: dict[str, Any], tmp_path: Path
):
    first, second = checkout(tmp_path / "first"), checkout(tmp_path / "second")
    done = run(lines_of(recipe), first)
    assert done.returncode == 0, done.stderr
    assert {path.suffix for path in (first / "out").glob("first-brief.*")} == {".pdf", ".docx"}
    for path in kept(recipe):
        shutil.copytree(first / path, second / path)
    done = run(lines_of(recipe), second)
    assert done.returncode == 0, done.stderr
    assert ("fresh" in done.stderr) == bool(kept(recipe))


@pytest.mark.parametrize("recipe", [one for one in recipes() if lines_of(one.values[0])])
def test_a_brief_that_is_refused_fails_the_run_and_is_told_to_the_host(
    recipe: dict[str, Any], tmp_path: Path
):
    project = checkout(tmp_path / "project")
    content = project / "content" / "first-brief.yaml"
    content.write_text(content.read_text("utf-8").replace("value: 62%", "value: 63%"), encoding="utf-8")
    done = run(lines_of(recipe), project)
    assert done.returncode == 1
    said = " ".join(lines_of(recipe))
    if "github" in said:
        assert re.search(r"^::error file=content/first-brief\.yaml,line=\d+,", done.stdout, re.M)
    if "report.json" in said:
        report = json.loads((project / "out" / "report.json").read_text("utf-8"))
        assert [brief["result"] for brief in report["briefs"]] == ["refused"]
    if "junit.xml" in said:
        assert ElementTree.parse(project / "out" / "junit.xml").getroot().get("failures") == "1"


@pytest.mark.parametrize("recipe", [one for one in recipes() if "jobs" in one.values[0]])
def test_a_workflow_has_no_rights_that_it_does_not_need_and_pins_what_it_uses(recipe: dict[str, Any]):
    assert recipe["permissions"] == {}
    for job in recipe["jobs"].values():
        assert set(job["permissions"].values()) == {"read"}
        assert all(re.search(r"@v\d+$", step["uses"]) for step in job["steps"] if "uses" in step)
        assert all({"run", "uses"} & set(step) for step in job["steps"])


def test_what_the_recipes_make_is_there():
    made = subprocess.run(["make", "-n", "install"], cwd=ROOT, capture_output=True, check=False)
    assert made.returncode == 0


def test_the_hook_is_told_of_in_the_recipes_and_hears_of_content_and_sources():
    (hook,) = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text("utf-8"))
    named = [one.values[0]["repos"][0]["hooks"][0]["id"] for one in recipes() if "repos" in one.values[0]]
    assert set(named) == {hook["id"]}
    for path in (
        "content/a.yaml",
        "work/sources/a.pdf",
        "seeds/a.txt",
        "content/x/rows.csv",
        "briefgen.toml",
    ):
        assert re.search(hook["files"], path), path
    for path in ("README.md", "src/content.py", "notes/briefgen.toml.txt", "mycontent/a.yaml"):
        assert not re.search(hook["files"], path), path


def test_the_hooks_command_checks(tmp_path: Path):
    (hook,) = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text("utf-8"))
    done = run([hook["entry"]], checkout(tmp_path / "project"))
    assert done.returncode == 0, done.stderr
    assert "21 claims: 11 verbatim, 10 figures agree" in done.stdout


def test_the_hooks_version_is_that_of_the_package():
    from briefgen import __version__

    for one in recipes():
        for repo in one.values[0].get("repos", ()):
            assert repo["rev"] == f"v{__version__}"


# ---------------------------------------------------------------- the image


def dockerfile() -> str:
    return (ROOT / "Dockerfile").read_text("utf-8")


def test_the_image_has_the_libraries_that_the_setup_installs():
    setup = (ROOT / "setup" / "system.sh").read_text("utf-8")
    needed = set(re.findall(r'echo "(lib[a-z0-9.-]+):', setup.partition('[ "$purpose" = test ]')[0]))
    assert len(needed) == 4
    assert needed <= set(re.findall(r"^ {8}([a-z0-9.-]+)", dockerfile(), re.M))


def test_the_image_is_made_of_all_that_the_package_is_made_of_and_of_nothing_else():
    given = [
        line[1:].rstrip("/")
        for line in (ROOT / ".dockerignore").read_text().splitlines()
        if line.startswith("!")
    ]
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    wheel = project["tool"]["hatch"]["build"]["targets"]["wheel"]
    needed = {"pyproject.toml", "constraints.txt", project["project"]["readme"], "LICENSE"}
    assert set(given) == needed | set(wheel["packages"]) | set(wheel["force-include"])


def test_the_image_runs_as_a_user_without_rights_and_has_no_entry_point():
    steps = re.findall(r"^([A-Z]+) (.*)", dockerfile(), re.M)
    last = dict(steps[max(number for number, (step, _) in enumerate(steps) if step == "FROM") :])
    assert last["USER"].isdigit()
    assert last["USER"] != "0"
    assert "ENTRYPOINT" not in dict(steps)
    assert "constraints.txt" in dockerfile()
    assert "://" not in dockerfile()
    assert "safe.directory '*'" not in dockerfile()
