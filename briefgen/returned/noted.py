"""Footnotes and endnotes of a returned file: which are those that were sent, and which an editor typed."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from briefgen.returned.by_text import SURE, text_of
from briefgen.returned.compare import likeness, squeeze
from briefgen.returned.pair import Pairing
from briefgen.word import NEW_NOTE, Line, Package, SentLine, SentMap, part, related, w

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

Labels = dict[tuple[str, str], str]
_COPY = re.compile(r"_Copy_\d+$")
"""What LibreOffice puts behind the names of bookmarks in notes."""
FAMILIES = ("footnotes", "endnotes")


def labels(package: Package, sent: SentMap) -> Labels:
    """Say what the mark of each note says: the number of the note that was sent; others are not there.

    A note is known by its bookmarks, else by its words. Raises WordError.
    """
    known = [line for line in sent.lines if line.note]
    return dict(_labels(package, known)) if known else {}


def _labels(package: Package, known: Sequence[SentLine]) -> Iterator[tuple[tuple[str, str], str]]:
    owners = {one.bookmark: line.note for line in known for one in line.segments if one.path}
    texts = {text_of(line): line.note for line in reversed(known)}
    left = {line.note: text_of(line) for line in known}
    unclear: list[tuple[tuple[str, str], str]] = []
    for key, note in _notes(package):
        names = (_COPY.sub("", one.get(w("name"), "")) for one in note.iter(w("bookmarkStart")))
        said = squeeze("".join(one.text or "" for one in note.iter(w("t"))))
        label = next((owners[name] for name in names if name in owners), "") or texts.get(said, "")
        if label:
            left.pop(label, None)
            yield key, label
        else:
            unclear.append((key, said))
    for key, said in unclear:
        near = max(left, key=lambda label: likeness(left[label], said), default="")
        if near and likeness(left[near], said) >= SURE:
            del left[near]
            yield key, near


def _notes(package: Package) -> Iterator[tuple[tuple[str, str], Element]]:
    """Give the notes of a file; the lines above them are none."""
    for family in FAMILIES:
        name = related(package, family)
        for one in part(package, name) if name else ():
            if one.get(w("type"), "normal") == "normal":
                yield (family, one.get(w("id"), "")), one


def settled(pairing: Pairing, sent: Sequence[SentLine]) -> Pairing:
    """Give the same without what follows of itself: notes go with their marks, and stand in their order."""
    came = (*pairing.pairs.values(), *pairing.new)
    marked = {span.value.partition("_")[2] for line in came for span in line.spans if span.kind == "anchor"}
    lost = tuple(n for n in pairing.lost if not sent[n].note or sent[n].note in marked)
    moved = tuple(n for n in pairing.moved if not sent[n].note)
    return replace(pairing, lost=lost, moved=moved)


def typed(lines: Iterable[Line]) -> dict[str, Line]:
    """Give the notes that an editor typed, by family and id: of those with several paragraphs the first."""
    found = list(lines)
    wanted = {span.value for line in found for span in line.spans if span.kind == NEW_NOTE}
    return {line.note: line for line in reversed(found) if line.note in wanted}


def numbers(sent: Sequence[SentLine], body: str) -> list[str]:
    """Give the numbers of the notes that are footnotes of a body, in order."""
    paths = ((line.note, one.path) for line in sent if line.note for one in line.segments)
    return list(dict.fromkeys(note for note, path in paths if path.rpartition(".")[0] == body))


def unplaced(new: Mapping[str, Line], lines: Iterable[Line], told: set[int]) -> Iterator[tuple[Line, str]]:
    """Give the lines with a typed note that no body took, and what the note says."""
    for line in lines:
        for span in line.spans:
            note = new.get(span.value) if span.kind == NEW_NOTE else None
            if note is not None and note.number not in told:
                yield line, note.text.strip()
