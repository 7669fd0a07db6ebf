"""Files that other programs wrote: converted by LibreOffice, paired with what was sent by likeness."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import suppress
from pathlib import Path

from briefgen import kept, settings
from briefgen.errors import ContentError, PullError
from briefgen.model import Place
from briefgen.returned.by_text import text_of
from briefgen.returned.compare import squeeze
from briefgen.settings.reach import admit_out
from briefgen.word import Line, SentMap, WordError, converted, open_package, read_map, stored_map

_ALIKE = 0.5
"""The share of a document's lines that a returned file has, from which it is taken for that document."""
_SURE = 0.9
"""The share with which nothing nearer is looked for."""
_FILES = 1000
"""Built Word files that are looked at."""


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


def nearest(returned: Sequence[Line], content: Path | None = None) -> tuple[SentMap | None, str]:
    """Find what a returned file was made from: what the project keeps of it, or else built anew.

    Gives None where nothing of this project is like it; and which edition of a content file was built.
    """
    # Late: only files without a map are looked for.
    from briefgen.returned import anew

    project = settings.load(content or Path(), {}, {}).project
    words = Counter(text for line in returned if (text := squeeze(line.text)))
    known = [(_share(sent, words), sent) for sent in _known(project)]
    share, best = max(known, key=lambda one: one[0], default=(0.0, None))
    if best is None or share < _SURE:
        made = anew.nearest(returned, project, content)
        if made and (best is None or _share(made[0], words) > share):
            return made
    return (best if share >= _ALIKE else None), ""


def piece_of(returned: Sequence[Line], content: Path | None) -> str:
    """Name the content file of which a returned file is a small piece; nothing where there is none."""
    from briefgen.returned import anew

    return anew.piece_of(returned, settings.load(content or Path(), {}, {}).project, content)


def _known(project: Path) -> Iterator[SentMap]:
    """Give what the project keeps of what was sent: its records, and what was built and still lies there."""
    for data in kept.all_sent(project):
        with suppress(WordError):
            yield read_map(data)
    for file in _built(project):
        with suppress(WordError, OSError):
            found = stored_map(open_package(file.read_bytes()))
            if found:
                yield found


def _built(project: Path) -> Sequence[Path]:
    wanted = settings.load(project, os.environ, {})
    try:
        admit_out(wanted)
    except ContentError:  # a build says so; here it is one place less to look at
        return ()
    return sorted(wanted.out.rglob("*.docx"))[:_FILES]


def _share(sent: SentMap, words: Counter[str]) -> float:
    known = Counter(text for line in sent.lines if (text := text_of(line)))
    return sum((known & words).values()) / max(1, sum(known.values()))
