"""bench/faults.py on a small scale: what it finds wrong fails here."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

BENCH = Path(__file__).parent.parent / "bench" / "faults.py"

pytestmark = [
    pytest.mark.skipif(not BENCH.is_file(), reason="the benches are in a checkout only"),
    pytest.mark.skipif(not sys.platform.startswith("linux"), reason="looks for processes in /proc"),
]

NONE = {"kills": 0, "disks": 0, "rounds": 0, "workers": 0}


def may_mount() -> bool:
    command = ["unshare", *([] if os.geteuid() == 0 else ["-r"]), "-m", "mount", "-t", "tmpfs", "x", "/tmp"]
    try:
        return subprocess.run(command, capture_output=True, check=False).returncode == 0
    except FileNotFoundError:
        return False


@pytest.mark.parametrize("fault", ["kills", "disks", "rounds", "workers"])
def test_after_each_fault_every_output_is_whole_and_the_next_build_finishes(fault: str):
    if fault == "disks" and not may_mount():
        pytest.skip("a small disk may not be mounted here")
    wanted = {**NONE, fault: 4 if fault == "kills" else 2 if fault == "workers" else 1}
    options = [f"--{name}={count}" for name, count in wanted.items()]
    command = [sys.executable, str(BENCH), "--briefs=16", "--seconds=240", *options]
    said = subprocess.run(command, capture_output=True, text=True, check=False)
    assert said.returncode == 0, said.stdout + said.stderr
    assert said.stdout.count(" | 0 |\n") >= 4
