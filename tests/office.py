"""LibreOffice for the tests of all rooms: one profile, since to make one takes as long as to convert."""

from __future__ import annotations

import atexit
import os
import shutil
import subprocess
import tempfile
from collections.abc import Callable, Mapping
from functools import cache
from pathlib import Path
from typing import Any

import pytest

_missing = pytest.mark.skipif(not shutil.which("soffice"), reason="LibreOffice is not installed")
_alone = pytest.mark.xdist_group("office")
"""Two processes cannot have one profile: where tests run side by side, one process has all that need it."""


def needs_libreoffice(test: Callable[..., Any]) -> Callable[..., Any]:
    """Mark a test that has LibreOffice convert a file."""
    marked: Callable[..., Any] = _missing(_alone(test))
    return marked


@cache
def _profile() -> str:
    folder = tempfile.mkdtemp(prefix="office-")
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return Path(folder).as_uri()


def converted(file: Path, to: str, folder: Path, environment: Mapping[str, str] | None = None) -> Path:
    """Give what LibreOffice makes of a file in another folder; `to` is its name of a format, as in docx."""
    command = ["soffice", f"-env:UserInstallation={_profile()}", "--headless", "--convert-to", to]
    subprocess.run(
        [*command, "--outdir", str(folder), str(file)],
        env={**os.environ, **(environment or {})},
        check=True,
        capture_output=True,
        timeout=180,
    )
    return folder / f"{file.stem}.{to.partition(':')[0]}"
