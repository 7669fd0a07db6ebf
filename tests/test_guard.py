"""A command is stopped by its limits, whatever it is busy with, and ends when its caller does."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

READER = """
import os, time

def read(data, name):
    with open(name + ".begun", "w") as file:
        file.write(str(os.getpid()))
    if data.startswith(b"hang"):
        time.sleep(600)
    if data.startswith(b"eat"):
        return [bytes(50_000_000) + os.urandom(1) for _ in range(100)]
    os.abort()
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A project with a reader that hangs, eats memory or crashes, as the file says."""
    plugin = tmp_path / "plugin"
    info = plugin / "hostile-1.dist-info"
    info.mkdir(parents=True)
    (plugin / "hostile.py").write_text(READER)
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: hostile\nVersion: 1\n")
    (info / "entry_points.txt").write_text("[briefgen.readers]\nslow = hostile:read\n")
    return tmp_path


def command(folder: Path, words: str, settings: str) -> subprocess.Popen[str]:
    (folder / "source.slow").write_text(words)
    (folder / "briefgen.toml").write_text(settings)
    environment = {**os.environ, "PYTHONPATH": str(folder / "plugin")}
    line = [sys.executable, "-m", "briefgen", "extract", "source.slow"]
    return subprocess.Popen(line, cwd=folder, env=environment, stderr=subprocess.PIPE, text=True)


def begun(folder: Path) -> int:
    """Wait until the reader has the file, and give its process."""
    file = folder / "source.slow.begun"
    for _ in range(3000):
        if file.is_file() and file.read_text():
            return int(file.read_text())
        time.sleep(0.01)
    raise AssertionError("the reader did not begin")


@pytest.mark.parametrize(
    ("words", "settings", "says"),
    [
        ("hang", "limit = 1", "source.slow: error: it took more than 1 seconds, and was stopped"),
        ("eat", "memory = 200", "it took more memory than it may"),
        ("crash", "", "source.slow: error: the process was ended by signal 6"),
    ],
)
def test_what_a_file_does_to_its_reader_ends_with_a_message(
    folder: Path, words: str, settings: str, says: str
) -> None:
    with command(folder, words, settings) as child:
        said = child.communicate(timeout=60)[1]

    assert child.returncode == 2
    assert says in said
    assert "Traceback" not in said


@pytest.mark.parametrize("sent", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_a_request_to_end_is_passed_on(folder: Path, sent: int) -> None:
    with command(folder, "hang", "") as child:
        begun(folder)
        child.send_signal(sent)
        said = child.communicate(timeout=60)[1]

    assert child.returncode == 130
    assert said.splitlines()[-1] == "briefgen: stopped. Nothing is half written."


@pytest.mark.skipif(not Path("/proc/self").exists(), reason="looks for the process in /proc")
def test_it_does_not_outlive_its_caller(folder: Path) -> None:
    with command(folder, "hang", "") as child:
        worker = begun(folder)
        child.kill()
        child.wait()
        for _ in range(1000):
            if not Path(f"/proc/{worker}").exists() or " Z " in Path(f"/proc/{worker}/stat").read_text():
                break
            time.sleep(0.01)
        else:
            raise AssertionError("it is still there")
