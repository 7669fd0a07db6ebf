"""Lists of sources as other programs keep them: CSL-JSON, BibTeX and RIS, in and out; and styles of citing.

An `Entry` is one source in the words of CSL-JSON 1.0.2, with texts for names and dates. Formats are read with
the place of each fault, and bounded; styles are written by citeproc-py, which is an extra.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from importlib import import_module
from pathlib import PurePath
from typing import TYPE_CHECKING

from briefgen.errors import ContentError
from briefgen.model import Place

if TYPE_CHECKING:
    from briefgen.bibliography.entry import Entry

FORMATS = {"csl-json": "json", "bibtex": "bib", "ris": "ris"}
"""Names of formats, and how their files end."""
_MODULES = {"json": "csl_json", "bib": "bibtex", "ris": "ris"}
MOST_BYTES = 16_000_000
MOST_ENTRIES = 20_000
"""More than that is no list of one person's reading."""
_HINT = "Give a file that ends in .json (CSL-JSON), .bib (BibTeX) or .ris, as Zotero and others export them."


def read(data: bytes, file: str) -> tuple[Entry, ...]:
    """Read a list of sources; its format is told by the file's name.

    Raises ContentError, with line and column where it is known, for a file that is no such list.
    """
    from briefgen.text import decode

    place, suffix = Place(file), PurePath(file).suffix.lower().lstrip(".")
    if suffix not in _MODULES:
        raise ContentError(f"{file} is no list of sources that can be read", place, _HINT)
    if len(data) > MOST_BYTES:
        raise ContentError("the list of sources is too large", place, "Export what this project needs.")
    try:
        text = decode(data)
    except ValueError:
        raise ContentError("this is no text file", place, "Export the list in UTF-8.") from None
    found: tuple[Entry, ...] = import_module(f"briefgen.bibliography.{_MODULES[suffix]}").read(text, file)
    return _told_apart(found)


def write(entries: Iterable[Entry], form: str) -> str:
    """Write a list of sources: csl-json, bibtex or ris. Raises ContentError for another format."""
    if form not in FORMATS:
        raise ContentError(f"the format {form!r} is not known", None, f"Known formats: {', '.join(FORMATS)}.")
    made: str = import_module(f"briefgen.bibliography.{_MODULES[FORMATS[form]]}").write(entries)
    return made


def _told_apart(found: Sequence[Entry]) -> tuple[Entry, ...]:
    """Refuse two entries of one name: a mark would not say which is meant."""
    if len(found) > MOST_ENTRIES:
        hint = "Export what this project needs."
        raise ContentError(f"{len(found)} sources; {MOST_ENTRIES} can be read", found[0].place, hint)
    known: dict[str, Entry] = {}
    for one in found:
        other = known.setdefault(one.id, one)
        if other is not one:
            line = f" in line {other.place.line}" if other.place else ""
            raise ContentError(f"the id {one.id} stands twice, first{line}", one.place, "Rename one of them.")
    return tuple(found)
