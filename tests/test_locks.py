"""One process at a time writes a brief's record and outputs."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from briefgen.batch.locks import held

ROOT = Path(__file__).parent.parent

COUNTS = """
import sys, time
from pathlib import Path
from briefgen.batch.locks import held
for _ in range(30):
    with held(Path("lock"), sys.argv[1]):
        number = int(Path(sys.argv[1]).read_text())
        time.sleep(0.001)
        Path(sys.argv[1]).write_text(str(number + 1))
"""

pytestmark = pytest.mark.skipif(os.name != "posix", reason="locks as they are on POSIX")


def start(place: Path, program: str, *arguments: str) -> "subprocess.Popen[str]":
    return subprocess.Popen(
        [sys.executable, "-c", program, *arguments],
        cwd=place, env={**os.environ, "PYTHONPATH": str(ROOT)}, stdout=subprocess.PIPE, text=True,
    )  # fmt: skip


def test_what_several_do_with_one_name_they_do_one_after_the_other(tmp_path: Path):
    (tmp_path / "brief").write_text("0")
    children = [start(tmp_path, COUNTS, "brief") for _ in range(3)]
    assert [child.wait() for child in children] == [0, 0, 0]
    assert (tmp_path / "brief").read_text() == "90"


HOLDS = """
import sys
from pathlib import Path
from briefgen.batch.locks import held
with held(Path("lock"), "brief"):
    print("held", flush=True)
    sys.stdin.read()
"""


def test_another_name_is_not_waited_for_and_a_killed_holder_lets_go(tmp_path: Path):
    (tmp_path / "brief").write_text("0")
    (tmp_path / "another").write_text("0")
    with subprocess.Popen(
        [sys.executable, "-c", HOLDS],
        cwd=tmp_path, env={**os.environ, "PYTHONPATH": str(ROOT)},
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
    ) as holder:  # fmt: skip
        assert holder.stdout.readline() == "held\n"
        assert start(tmp_path, COUNTS, "another").wait() == 0
        waiting = start(tmp_path, COUNTS, "brief")
        with pytest.raises(subprocess.TimeoutExpired):
            waiting.wait(1)
        assert (tmp_path / "brief").read_text() == "0"
        holder.kill()
    assert waiting.wait() == 0


def test_where_no_lock_can_be_made_nothing_is_held(tmp_path: Path):
    (tmp_path / "in the way").touch()
    with held(tmp_path / "in the way" / "lock", "brief"):
        pass
