"""Temporary folders go with their process, or with the next one."""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from briefgen import scratch
from briefgen.errors import WriteError
from briefgen.scratch import Scratch

ROOT = Path(__file__).parent.parent

KILLED = """
import os, signal
from briefgen.scratch import Scratch
(Scratch().path / "font").write_bytes(b"x" * 1000)
os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.fixture(autouse=True)
def _place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))


def test_a_folder_is_deleted_with_what_is_in_it(tmp_path: Path):
    folder = Scratch()
    (folder.path / "font").write_text("...")
    assert list(tmp_path.iterdir()) == [folder.path]
    folder.remove()
    assert list(tmp_path.iterdir()) == []


def test_a_folder_is_its_owners_alone():
    folder = Scratch()
    assert folder.path.stat().st_mode & 0o777 == 0o700
    folder.remove()


@pytest.mark.skipif(os.name != "posix", reason="locks as they are on POSIX")
def test_what_a_killed_process_left_is_swept_and_what_is_in_use_is_not(tmp_path: Path):
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "TMPDIR": str(tmp_path)}
    mine = Scratch()
    subprocess.run([sys.executable, "-c", KILLED], env=environment, check=False)
    assert len(list(tmp_path.iterdir())) == 2
    scratch.sweep()
    assert list(tmp_path.iterdir()) == [mine.path]
    mine.remove()


def test_a_place_that_takes_nothing_is_named_with_what_to_do(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(tempfile, "tempdir", "/dev/null/nowhere")
    with pytest.raises(WriteError, match="folder for temporary files") as caught:
        Scratch()
    assert caught.value.place.file == "/dev/null/nowhere"
    assert "TMPDIR" in caught.value.hint
