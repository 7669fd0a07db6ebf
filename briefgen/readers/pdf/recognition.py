"""Text recognition (OCR) of scans by ocrmypdf, where it is installed; nothing runs it unasked."""

from __future__ import annotations

import shlex
import shutil
import subprocess
from pathlib import Path

from briefgen.errors import SourceError
from briefgen.model import Place

_PROGRAM = "ocrmypdf"
_OPTIONS = ("--skip-text", "--quiet")
"""Pages that have text keep it."""


def recognised(path: Path) -> Path:
    """Run text recognition over a PDF; gives the new file beside it, scan-ocr.pdf, and leaves the old one.

    Raises SourceError if the program is not installed or fails.
    """
    program, out = shutil.which(_PROGRAM), _out(path)
    if program is None:
        hint = f"Install it (https://ocrmypdf.readthedocs.io), or run it elsewhere: `{command(path)}`."
        raise SourceError("ocrmypdf is not installed; expected it for --ocr", Place(str(path)), hint)
    given = [program, *_OPTIONS, str(path.absolute()), str(out.absolute())]
    try:
        done = subprocess.run(  # noqa: S603  # the program's own path, and names of files
            given, capture_output=True, text=True, errors="replace", check=False
        )
    except OSError as error:
        raise SourceError(f"ocrmypdf cannot be run: {error.strerror}", Place(str(path))) from error
    if done.returncode or not out.is_file():
        said = " ".join((done.stderr or done.stdout).split())[-300:] or f"exit code {done.returncode}"
        raise SourceError(f"ocrmypdf failed: {said}", Place(str(path)), f"Try it by hand: `{command(path)}`.")
    return out


def command(path: Path) -> str:
    """Give the command line that recognises the text of a PDF."""
    return shlex.join([_PROGRAM, *_OPTIONS[:1], str(path), str(_out(path))])


def _out(path: Path) -> Path:
    return path.with_name(f"{path.stem}-ocr.pdf")
