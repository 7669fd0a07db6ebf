"""Files that other programs wrote: converted by LibreOffice, paired with what was sent by likeness."""

from __future__ import annotations

import shutil
import subprocess
from collections import Counter
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from briefgen import kept, settings
from briefgen.errors import PullError
from briefgen.model import Place
from briefgen.returned.compare import squeeze
from briefgen.returned.pair import text_of
from briefgen.word import Line, SentMap, WordError, open_package, read_map, stored_map

_CONVERTED = (".odt", ".doc", ".rtf", ".fodt", ".ott")
"""Formats that LibreOffice makes a Word file of."""
_SECONDS = 120
_ALIKE = 0.5
"""The share of a document's lines that a returned file has, from which it is taken for that document."""


def as_docx(data: bytes, file: Path) -> bytes:
    """Give a file's bytes as those of a Word file; converted where it is of another format.

    Raises PullError where LibreOffice is needed and missing, or cannot read the file.
    """
    if file.suffix.lower() not in _CONVERTED:
        return data
    program = shutil.which("soffice") or shutil.which("libreoffice")
    if not program:
        hint = "Install LibreOffice, or save the file as .docx."
        raise PullError(
            f"a {file.suffix} file is read by LibreOffice, which is not here", Place(str(file)), hint
        )
    return _converted(program, data, file)


def _converted(program: str, data: bytes, file: Path) -> bytes:
    from briefgen.scratch import Scratch

    scratch = Scratch()
    try:
        source = scratch.path / f"returned{file.suffix.lower()}"
        source.write_bytes(data)
        profile = f"-env:UserInstallation={(scratch.path / 'profile').as_uri()}"
        command = [program, profile, "--headless", "--convert-to", "docx", "--outdir", str(scratch.path)]
        with suppress(OSError, subprocess.SubprocessError):
            subprocess.run(  # noqa: S603  # the program's own path, and names that we made
                [*command, str(source)], check=False, capture_output=True, timeout=_SECONDS
            )
        made = scratch.path / "returned.docx"
        if not made.is_file():
            hint = "Open it, save it as .docx, and pull that."
            raise PullError("LibreOffice cannot make a Word file of it", Place(str(file)), hint)
        return made.read_bytes()
    finally:
        scratch.remove()


def map_of(file: Path) -> SentMap | None:
    """Give the map of the file that was sent. Raises PullError where it cannot be read or holds none."""
    try:
        found = stored_map(open_package(file.read_bytes()))
    except (OSError, WordError) as error:
        reason = error.strerror if isinstance(error, OSError) else str(error)
        raise PullError(f"the file that was sent cannot be read: {reason}", Place(str(file))) from error
    if found is None:
        hint = "Name the Word file as briefgen built it."
        raise PullError("the file that was sent holds no map", Place(str(file)), hint)
    return found


def nearest(returned: Sequence[Line]) -> SentMap | None:
    """Find the document of this project that a returned file is most like; None where none is like it."""
    project = settings.load(Path(), {}, {}).project
    words = Counter(text for line in returned if (text := squeeze(line.text)))
    best: tuple[float, SentMap] | None = None
    for data in kept.all_sent(project):
        with suppress(WordError):
            sent = read_map(data)
            share = _share(sent, words)
            if share >= _ALIKE and (best is None or share > best[0]):
                best = share, sent
    return best[1] if best else None


def _share(sent: SentMap, words: Counter[str]) -> float:
    known = Counter(text for line in sent.lines if (text := text_of(line)))
    return sum((known & words).values()) / max(1, sum(known.values()))
