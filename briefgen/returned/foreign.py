"""Files that other programs wrote: converted by LibreOffice, paired with what was sent by likeness."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from briefgen import kept, settings
from briefgen.errors import PullError
from briefgen.model import Place
from briefgen.returned.compare import squeeze
from briefgen.returned.pair import text_of
from briefgen.word import Line, SentMap, WordError, converted, open_package, read_map, stored_map

_ALIKE = 0.5
"""The share of a document's lines that a returned file has, from which it is taken for that document."""


def as_docx(data: bytes, file: Path) -> bytes:
    """Give a file's bytes as those of a Word file; converted where it is of another format.

    Raises PullError where LibreOffice is needed and missing, or cannot read the file.
    """
    try:
        return converted.as_docx(data, file.suffix)
    except converted.NoOfficeError as error:
        hint = "Install LibreOffice, or save the file as .docx."
        raise PullError(str(error), Place(str(file)), hint) from error
    except WordError as error:
        hint = "Open it, save it as .docx, and pull that."
        raise PullError(str(error), Place(str(file)), hint) from error


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
