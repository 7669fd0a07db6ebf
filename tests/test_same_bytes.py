"""The same inputs give the same PDF and Word files: by whom, when, where and with how many workers ever."""

import hashlib
import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parent.parent
STARTER = ROOT / "briefgen" / "starter"
PROGRAM = (sys.executable, "-m", "briefgen", "build", "-q")

PLAIN = {"PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT), "LC_ALL": "C.UTF-8", "TZ": "UTC"}


def project(place: Path) -> Path:
    """The starter project with three briefs: the second is in German, the third long and without a date."""
    shutil.copytree(STARTER, place)
    first = place / "content" / "first-brief.yaml"
    text = first.read_text(encoding="utf-8")
    long = "sections:\n  more:\n    heading: More\n    body: |\n" + "      A paragraph.\n\n" * 150
    changes = {
        "second": {"language: en-GB": "language: de-DE"},
        "third": {"sections:\n": long, "date: 2026-04-01\n": ""},
    }
    for name, one in changes.items():
        changed = text
        for old, new in one.items():
            assert changed.count(old) == 1
            changed = changed.replace(old, new)
        (place / "content" / f"{name}.yaml").write_text(changed, encoding="utf-8")
    return place


def digests(place: Path, *options: str, start: Sequence[str] = (), **how: Any) -> dict[str, str]:
    """What a build in a process of its own makes: each output's SHA-256."""
    settings = {"cwd": place, "env": PLAIN, "umask": 0o022, **how}
    subprocess.run([*start, *PROGRAM, "-j", "1", *options], check=True, **settings)
    found = {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in place.glob("out/*")}
    assert len(found) == 6
    return found


@pytest.fixture(scope="module")
def expected(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    return digests(project(tmp_path_factory.mktemp("same") / "project"))


@pytest.mark.parametrize(
    "other",
    [
        {
            "TZ": "Pacific/Kiritimati",
            "LC_ALL": "C",
            "PYTHONUTF8": "0",
            "HOME": "/nonexistent",
            "USER": "somebody",
            "LOGNAME": "somebody",
            "HOSTNAME": "elsewhere",
            "PYTHONHASHSEED": "1",
        },
        {
            "TZ": "America/Los_Angeles",
            "LC_ALL": "tr_TR.UTF-8",
            "LANG": "tr_TR.UTF-8",
            "LANGUAGE": "tr",
            "PYTHONHASHSEED": "4294967295",
            "SOURCE_DATE_EPOCH": "1",
            "COLUMNS": "20",
            "TERM": "dumb",
            "NO_COLOR": "1",
            "CI": "true",
        },
    ],
    ids=lambda other: " ".join(f"{key}={value}" for key, value in other.items()),
)
def test_the_environment_changes_nothing(tmp_path: Path, expected: dict[str, str], other: dict[str, str]):
    """Each builds with many things changed at once, since none of them may matter."""
    assert digests(project(tmp_path / "project"), env={**PLAIN, **other}) == expected


def on(day: str) -> list[str]:
    """The program that has a build take another day for today, where it is installed."""
    return ["faketime", day] if shutil.which("faketime") else []


def test_the_day_the_workers_and_permissions_and_times_of_files_change_nothing(
    tmp_path: Path, expected: dict[str, str]
):
    place = project(tmp_path / "project")
    for path in place.rglob("*"):
        os.utime(path, (1, 1))
        path.chmod(0o700)
    assert digests(place, "-j", "2", start=on("1999-12-31 23:59:58"), umask=0o077) == expected


def test_a_later_day_more_workers_the_place_and_the_order_of_the_briefs_change_nothing(
    tmp_path: Path, expected: dict[str, str]
):
    place = project(tmp_path / "an other folder, Ünïcode & more")
    names = sorted((place / "content").iterdir(), reverse=True)
    start = on("2031-02-28 12:00:00")
    assert digests(place, "-j", "5", *map(str, names), start=start, cwd=Path("/")) == expected


def test_what_was_built_before_changes_nothing(tmp_path: Path, expected: dict[str, str]):
    place = project(tmp_path / "project")
    digests(place, "-t", "bulletin")
    assert digests(place, "--force", "-j", "2") == expected
