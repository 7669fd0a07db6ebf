"""What sets the project up: pins for all that is needed, and plain words where it may not install."""

import os
import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from briefgen.cli.parser import build_parser

ROOT = Path(__file__).parent.parent
TOOLS = ("sh", "dirname", "uname", "id", "cut", "sort", "tr", "cat", "grep")

pytestmark = pytest.mark.skipif(
    not (ROOT / "Makefile").is_file(), reason="only a checkout is set up with make"
)


def setup(tmp_path: Path, purpose: str, **environ: str) -> subprocess.CompletedProcess[str]:
    """The setup script on a system where nothing is installed and nothing can be."""
    tools = tmp_path / "bin"
    tools.mkdir()
    for tool in TOOLS:
        (tools / tool).symlink_to(shutil.which(tool))
    environment = {"PATH": str(tools), "PYTHON": sys.executable, **environ}
    command = [str(tools / "sh"), str(ROOT / "setup" / "system.sh"), purpose]
    return subprocess.run(command, env=environment, capture_output=True, text=True, check=False)


def test_where_the_system_has_all_nothing_is_said(tmp_path: Path):
    said = setup(tmp_path, "brief")
    assert (said.returncode, said.stdout, said.stderr) == (0, "", "")


def test_where_a_tool_is_missing_and_cannot_be_installed_it_is_named_for_each_system(tmp_path: Path):
    said = setup(tmp_path, "test")
    assert said.returncode == 1
    needed = re.search(r"apt-get install (.*)", said.stderr).group(1).split()
    assert {"poppler-utils", "qpdf", "npm", "nodejs"} <= set(needed)
    assert "libpango-1.0-0" not in needed
    assert "brew install" in said.stderr


def test_where_no_python_is_found_the_version_is_named(tmp_path: Path):
    said = setup(tmp_path, "brief", PYTHON="/nowhere/python")
    assert said.returncode == 1
    assert "python3-venv" in said.stderr
    assert "3.11" in said.stderr


def test_python_is_found_by_the_name_that_is_given():
    command = ["sh", str(ROOT / "setup" / "find-python.sh")]
    found = subprocess.run(
        command, env={**os.environ, "PYTHON": sys.executable}, capture_output=True, check=True
    )
    assert found.stdout.decode().strip() == sys.executable


def pins() -> dict[str, str]:
    lines = (ROOT / "constraints.txt").read_text().splitlines()
    found = [line.split("==") for line in lines if line and not line.startswith("#")]
    return {re.sub(r"[-_.]+", "-", name).lower(): version for name, version in found}


def test_every_dependency_is_pinned():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    needed = [
        *project["dependencies"],
        *(name for extra in project["optional-dependencies"].values() for name in extra),
    ]
    names = {re.sub(r"[-_.]+", "-", re.match(r"[\w.-]+", name).group()).lower() for name in needed}
    assert names <= set(pins())


@pytest.mark.parametrize("name", ["constraints.txt", "package.json", "pyproject.toml", "Makefile"])
def test_no_file_of_the_setup_holds_an_address(name: str):
    assert "://" not in (ROOT / name).read_text()


ANSWERED = """#!/bin/sh
case "$*" in
*auth.docker.io*scope=repository:library/debian:*) echo '{"token":"t0","access_token":"t0"}' ;;
*"Bearer t0"*/library/debian/manifests/bookworm-slim*)
    printf 'HTTP/2 200\\r\\nDocker-Content-Digest: %s\\r\\n\\r\\n' "$DIGEST" ;;
*) exit 22 ;;
esac
"""


@pytest.mark.skipif(not shutil.which("sed"), reason="the script needs sed")
@pytest.mark.parametrize("before", ["", "@sha256:" + "0" * 64])
def test_the_digest_of_the_image_s_base_is_what_the_registry_says(tmp_path: Path, before: str):
    (tmp_path / "setup").mkdir()
    shutil.copy(ROOT / "setup" / "pin-image.sh", tmp_path / "setup")
    text = (ROOT / "Dockerfile").read_text()
    base = re.search(r"^FROM ([^ @]*:[^ @]*)", text, re.M)[1]
    (tmp_path / "Dockerfile").write_text(text.replace(f"FROM {base} ", f"FROM {base}{before} "))
    (tmp_path / "curl").write_text(ANSWERED)
    (tmp_path / "curl").chmod(0o755)
    digest = "sha256:" + "0123456789abcdef" * 4
    environment = {"PATH": f"{tmp_path}{os.pathsep}{os.environ['PATH']}", "DIGEST": digest}
    command = ["sh", str(tmp_path / "setup" / "pin-image.sh")]

    done = subprocess.run(command, env=environment, check=False, capture_output=True, text=True)

    assert done.returncode == 0, done.stderr
    assert f"\nFROM {base}@{digest} AS system\n" in (tmp_path / "Dockerfile").read_text()
    refused = subprocess.run(
        command, env={**environment, "DIGEST": "no digest"}, check=False, capture_output=True, text=True
    )
    assert refused.returncode == 1
    assert "names no digest of" in refused.stderr


def manual(**environ: str) -> str:
    command = [sys.executable, str(ROOT / "setup" / "manual.py")]
    return subprocess.run(
        command, env={**os.environ, **environ}, capture_output=True, text=True, check=True
    ).stdout


def test_the_manual_page_has_every_command_and_every_option():
    page = manual(SOURCE_DATE_EPOCH="86400")
    said = page.replace(r"\-", "-")
    parsers = build_parser()._subparsers._group_actions[0].choices

    assert page.startswith('.TH BRIEFGEN 1 "1970-01-02" ')
    for name, parser in parsers.items():
        part = said[said.index(f'.SS "briefgen {name}"') :].partition("\n.S")[0]
        options = {option for action in parser._actions for option in action.option_strings}
        assert {option for option in options if rf"\fB{option}\fR" not in part} == set()
        assert parser.description.split(".")[0] in part
        assert "Examples" in part


@pytest.mark.skipif(not shutil.which("groff"), reason="groff is not installed")
def test_a_formatter_of_manual_pages_has_nothing_to_say_of_it():
    command = ["groff", "-man", "-ww", "-Tutf8"]
    done = subprocess.run(command, input=manual(), capture_output=True, text=True, check=True)

    assert done.stderr == ""
    assert "EXIT CODES" in re.sub(".\x08", "", done.stdout)
