"""Texts of other programs, made Word files by LibreOffice where it is installed."""

from __future__ import annotations

import shutil
import subprocess
from contextlib import suppress

from briefgen.word.xml import WordError

CONVERTED = (".odt", ".doc", ".rtf", ".fodt", ".ott")
"""Formats that LibreOffice makes a Word file of."""
_SECONDS = 120


class NoOfficeError(WordError):
    """LibreOffice is not installed."""


def as_docx(data: bytes, suffix: str) -> bytes:
    """Give a text's bytes as those of a Word file; bytes of a format that needs no converting as they are.

    Raises NoOfficeError where LibreOffice is needed and missing, WordError where it cannot read the file.
    """
    if suffix.lower() not in CONVERTED:
        return data
    program = shutil.which("soffice") or shutil.which("libreoffice")
    if not program:
        raise NoOfficeError(f"a {suffix} file is read by LibreOffice, which is not here")
    return _converted(program, data, suffix.lower())


def _converted(program: str, data: bytes, suffix: str) -> bytes:
    from briefgen.scratch import Scratch

    scratch = Scratch()
    try:
        source = scratch.path / f"text{suffix}"
        source.write_bytes(data)
        profile = f"-env:UserInstallation={(scratch.path / 'profile').as_uri()}"
        command = [program, profile, "--headless", "--convert-to", "docx", "--outdir", str(scratch.path)]
        with suppress(OSError, subprocess.SubprocessError):
            subprocess.run(  # noqa: S603  # the program's own path, and names that we made
                [*command, str(source)], check=False, capture_output=True, timeout=_SECONDS
            )
        made = scratch.path / "text.docx"
        if not made.is_file():
            raise WordError("LibreOffice cannot make a Word file of it")
        return made.read_bytes()
    finally:
        scratch.remove()
