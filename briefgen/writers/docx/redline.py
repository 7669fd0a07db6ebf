"""A Word file with tracked changes (ISO/IEC 29500-1, 17.13.5): what turned an older file into a newer one.

Accepting all gives the newer file's text, rejecting all the older one's. Words are compared within paragraphs
that are like each other; a paragraph that is new or gone is marked as a whole.
"""

from __future__ import annotations

import copy
import datetime
import io
import zipfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from briefgen.text.alike import aligned
from briefgen.word import Package, WordError, open_package, part, related, w
from briefgen.word.xml import element, serialize
from briefgen.writers.docx.archive import Archive
from briefgen.writers.docx.renoted import Notes
from briefgen.writers.docx.settled import settle
from briefgen.writers.docx.tokens import Placed, Token, steps, tokens

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

_FIRST = 90_000
"""Where the numbers of tracked changes begin; bookmarks count from 1."""
_LATER = datetime.timedelta(minutes=2)
"""By how much whole paragraphs come after changes within paragraphs, and these in turn after them.

LibreOffice joins changes of one person within a minute, and what ends a paragraph with what begins the next
one: with it the end of a paragraph that stays would be taken.
"""


@dataclass(slots=True)
class Marks:
    """Numbers tracked changes, and knows whose they are."""

    author: str
    date: str
    """ISO 8601, with seconds and Z."""
    number: int = field(default=_FIRST)
    whole: str = field(init=False)
    """When whole paragraphs came and went."""
    other: str = field(init=False)
    """When words changed in every other paragraph."""

    def __post_init__(self) -> None:
        """Say when whole paragraphs changed, and when every other one."""
        self.whole, self.other = (self._later(times) for times in (1, 2))

    def _later(self, times: int) -> str:
        later = datetime.datetime.fromisoformat(self.date) + times * _LATER
        return later.isoformat(timespec="seconds").replace("+00:00", "Z")

    def next_paragraph(self) -> None:
        """Date its changes otherwise than those of the one before."""
        self.date, self.other = self.other, self.date

    def mark(self, kind: str) -> Element:
        """Make a tracked change within a paragraph: ins or del."""
        return self._made(kind, self.date)

    def of_whole(self, kind: str) -> Element:
        """Make a tracked change of a whole paragraph."""
        return self._made(kind, self.whole)

    def _made(self, kind: str, date: str) -> Element:
        self.number += 1
        return element(
            w(kind), None, **{w("id"): str(self.number), w("author"): self.author, w("date"): date}
        )


def redline(new: bytes, old: bytes, author: str, date: str) -> bytes:
    """Give the newer Word file with tracked changes against the older one, whose own count as accepted.

    Raises WordError where one of them cannot be read.
    """
    package, before = open_package(new), open_package(old)
    root, marks = part(package, package.main), Marks(author, date)
    was, notes = part(before, before.main), Notes(package)
    settle(was)
    _Redline(marks, notes, Notes(before)).body(root, was)
    changed = {package.main: root, **{notes.files[tag]: one for tag, one in notes.roots.items()}}
    for one in changed.values():
        _without_unknown(one, package)
    return _with(new, {name: serialize(one) for name, one in changed.items()})


def _without_unknown(root: Element, package: Package) -> None:
    """Take the names of styles off what is gone that the newer file does not have."""
    name = related(package, "styles")
    known = {one.get(w("styleId")) for one in part(package, name)} if name else set()
    for settings in [one for tag in ("pPr", "rPr") for one in root.iter(w(tag))] if known else ():
        for style in [one for tag in ("pStyle", "rStyle") for one in settings.findall(w(tag))]:
            if style.get(w("val")) not in known:
                settings.remove(style)


def _with(data: bytes, changed: Mapping[str, bytes]) -> bytes:
    archive = Archive()
    with zipfile.ZipFile(io.BytesIO(data)) as packed:
        for one in packed.namelist():
            archive.add(one, changed[one] if one in changed else packed.read(one))
    return archive.bytes()


class _Redline:
    """Marks one document."""

    def __init__(self, marks: Marks, notes: Notes, older: Notes) -> None:
        self.marks, self.notes, self.older = marks, notes, older
        self.said, self.said_before = notes.said(), older.said()

    def body(self, new: Element, old: Element) -> None:
        """Pair the paragraphs of both, and mark what differs."""
        news, olds = list(_paragraphs(new)), list(_paragraphs(old))
        pairs = dict(aligned([_text(one) for one in olds], [_text(one) for one in news]))
        kept = {at: number for number, at in pairs.items()}
        for at, paragraph in enumerate(news):
            if at in kept:
                self.changed(paragraph, olds[kept[at]])
            else:
                self.inserted(paragraph)
        last: Element | None = None
        for number, gone in enumerate(olds):
            last = news[pairs[number]] if number in pairs else self.deleted(gone, last, news[0])

    def changed(self, new: Element, old: Element) -> None:
        """Mark the words that differ between two paragraphs."""
        was, now = tokens(old, self.said_before), tokens(new, self.said)
        if [one.key for one in was if one.key] == [one.key for one in now if one.key]:
            return
        made = [child for child in new if child.tag == w("pPr")]
        placed, told = Placed(made), [(kind, list(given)) for kind, given in steps(was, now)]
        for at, (kind, some) in enumerate(told):
            given = self.carried(some) if kind == "del" else some
            behind = next((later[0].top for step, later in told[at + 1 :] if later and step != "del"), None)
            placed.put(kind, given, self.marks.mark, behind)
        self.marks.next_paragraph()
        made += _rest(new, now)
        new[:] = made

    def inserted(self, paragraph: Element) -> None:
        """Mark a whole paragraph as new."""
        made = [child for child in paragraph if child.tag == w("pPr")]
        given = tokens(paragraph, self.said)
        Placed(made).put("ins", given, self.marks.of_whole)
        made += _rest(paragraph, given)
        paragraph[:] = made
        self.mark_end(paragraph, "ins")

    def deleted(self, gone: Element, last: Element | None, first: Element) -> Element:
        """Put a paragraph that is gone behind the one before it, marked as deleted; gives it."""
        made = element(w("p"))
        made.extend(_settings(gone))
        words = Placed([])
        given = [token for token in tokens(gone, self.said_before) if token.key]
        words.put("del", self.carried(given), self.marks.of_whole)
        made.extend(words.made)
        self.mark_end(made, "del")
        if last is None:
            first.addprevious(made)  # type: ignore[attr-defined]  # an element of lxml, which ships no types
        else:
            last.addnext(made)  # type: ignore[attr-defined]  # as above
        return made

    def carried(self, given: Sequence[Token]) -> list[Token]:
        """Give what is gone with its notes, which the newer file gets."""
        found = (self.notes.carried(token, self.older) for token in given)
        return [token for token in found if token]

    def mark_end(self, paragraph: Element, kind: str) -> None:
        """Mark a paragraph's end, unless it is the last of a cell: a cell keeps one paragraph."""
        following = paragraph.getnext()  # type: ignore[attr-defined]  # an element of lxml, which ships no types
        if kind == "ins" and (following is None or following.tag != w("p")):
            return
        settings = paragraph.find(w("pPr"))
        if settings is None:
            settings = element(w("pPr"))
            paragraph.insert(0, settings)
        letters = settings.find(w("rPr"))
        if letters is None:
            letters = element(w("rPr"))
            place = next((n for n, one in enumerate(settings) if one.tag in _BEHIND), len(settings))
            settings.insert(place, letters)
        letters.insert(0, self.marks.of_whole(kind))


_BEHIND = frozenset({w("sectPr"), w("pPrChange")})
"""What stands behind the mark's run properties in a paragraph's settings, 17.3.1.26."""


def _settings(paragraph: Element) -> Iterator[Element]:
    """Give a copy of a paragraph's settings, without what the newer file may lack: sections, lists."""
    for one in paragraph.findall(w("pPr")):
        made = copy.deepcopy(one)
        for name in ("sectPr", "rPr", "numPr"):
            for child in made.findall(w(name)):
                made.remove(child)
        yield made


def _paragraphs(root: Element) -> Iterator[Element]:
    """Give the paragraphs with words, in order; the words of text boxes are left alone."""
    for one in root.iter(w("p")):
        if _text(one).strip():
            yield one


def _text(paragraph: Element) -> str:
    return "".join(token.text for token in tokens(paragraph))


def _rest(paragraph: Element, given: Sequence[Token]) -> list[Element]:
    """Give what stands in a paragraph behind its last token."""
    held = {id(one) for token in given for one in (*token.before, token.top)}
    return [one for one in paragraph if id(one) not in held and one.tag != w("pPr") and _is_marker(one)]


def _is_marker(one: Element) -> bool:
    return one.tag in (w("bookmarkStart"), w("bookmarkEnd"))


__all__ = ["WordError", "redline"]
