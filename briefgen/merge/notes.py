"""Numbered notes: marks in the text, in order of first citation, and the order of the list of sources."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from difflib import get_close_matches
from typing import TYPE_CHECKING
from xml.etree.ElementTree import Element, SubElement

from briefgen.blocks.sections import CITATION, cited
from briefgen.errors import ContentError
from briefgen.merge.cited import CITED, in_text
from briefgen.merge.figures import COUNT
from briefgen.model import Field

if TYPE_CHECKING:
    from briefgen.bibliography.styled import Citations

_PAIR = 2
"""Two neighbouring numbers have a comma between them, more a dash."""


class Notes:
    """Gives out numbers while the tree is walked in the reader's order."""

    def __init__(
        self,
        titles: Mapping[str, str],
        word: str,
        printed: Callable[[str], str] = str.capitalize,
        style: Citations | None = None,
    ) -> None:
        """Take what each source is called, by id, the language's words, and the style of citing, if any."""
        self.ranges = True
        """Three and more marks in a row are the first and the last."""
        self._titles, self._word = titles, word
        self._style = style
        self._listed = style.order if style else ()
        self.printed = printed
        self._each = style is not None and style.kind == "note"
        """Whether each citation has a note of its own, as styles of footnotes have it."""
        self._made: list[str] = []
        self._marks: Counter[str] = Counter()
        self._counts: Counter[str] = Counter()

    def count(self, kind: str) -> int:
        """The number of the next figure or table of the document."""
        self._counts[kind] += 1
        return self._counts[kind]

    def numbered(self, kind: str) -> Element:
        """The words that begin a caption: Figure 3."""
        word = self.printed(kind)
        element = Element("span", {"class": "caption-number"})
        element.text = f"{word} "
        SubElement(element, "span", {COUNT: word}).text = str(self.count(kind))
        return element

    @property
    def order(self) -> tuple[str, ...]:
        """The sources cited so far, in order of first citation; each as often as it has a note."""
        return tuple(self._made if self._each else self._marks)

    def marks(self, ids: Sequence[str], field: Field | None = None) -> list[Element]:
        """The marks of one citation: links to the notes, in the order of their numbers."""
        for source in ids:
            if source not in self._titles:
                raise _unknown(source, self._titles, field)
            self._marks[source] += 1
        if self._style and self._style.kind == "author-date":
            return [self._said(*one) for one in in_text(self._style, ids)]
        if self._each:
            return self._noted(list(dict.fromkeys(ids)))
        numbers = [(source, self._number(source)) for source in sorted(set(ids), key=self._number)]
        marks = [self._mark(source, number, self._marks[source]) for source, number in numbers]
        return marks if len(marks) < 2 else [_together(marks, self.ranges)]

    def _noted(self, ids: Sequence[str]) -> list[Element]:
        """The marks of notes that this citation alone has, in the order of their numbers."""
        first = len(self._made) + 1
        self._made += ids
        marks = [self._mark(source, number, 1) for number, source in enumerate(ids, first)]
        return marks if len(marks) < 2 else [_together(marks, self.ranges)]

    def _number(self, source: str) -> int:
        """A source's number: its place in the style's list, else the order of first citation."""
        order = self._listed if source in self._listed else self.order
        return order.index(source) + 1

    def _said(self, source: str, text: str) -> Element:
        """What stands in the text for a source, in a style without numbers."""
        number = self._number(source)
        mark = f"mark-{number}-{self._marks[source]}"
        said = {"class": CITED, "id": mark, "href": f"#note-{number}", "title": self._titles[source]}
        made = Element("a", said)
        made.text = text
        return made

    def _mark(self, source: str, number: int, time: int) -> Element:
        label = f"{self._word} {number}"
        mark = Element(
            "a",
            {
                "class": "mark",
                "id": f"mark-{number}-{time}",
                "href": f"#note-{number}",
                "aria-label": label,
                "title": f"{label}: {self._titles[source]}",
            },
        )
        mark.text = str(number)
        return mark


def listing(cited: Sequence[str], sources: Sequence[str]) -> tuple[str, ...]:
    """The order of the list of sources: as cited, then those that are not cited, as they stand."""
    return (*cited, *(source for source in sources if source not in cited))


def citations(text: str) -> list[str]:
    """All source ids that a Markdown body cites, in order."""
    return [id for marks in CITATION.findall(text) for id in cited(marks)]


def _together(marks: Sequence[Element], ranges: bool) -> Element:
    """Several marks with commas between them, three and more in a row as a range.

    Those within a range are not printed, and keep the places that the way back from their notes leads to.
    """
    together = Element("span", {"class": "marks"})
    for run in _runs(marks) if ranges else [[mark] for mark in marks]:
        if len(together):
            SubElement(together, "span", {"class": "mark-comma"}).text = ","
        together.append(run[0])
        for within in run[1:-1]:
            SubElement(together, "span", {"class": "mark-within", "id": within.get("id", "")})
        if run[1:]:
            SubElement(together, "span", {"class": "mark-comma"}).text = "–"
            together.append(run[-1])
    return together


def _runs(marks: Sequence[Element]) -> list[list[Element]]:
    """Marks in order, those of three and more neighbouring numbers together."""
    runs: list[list[Element]] = []
    for mark in marks:
        if runs and int(mark.text or 0) == int(runs[-1][-1].text or 0) + 1:
            runs[-1].append(mark)
        else:
            runs.append([mark])
    return [part for run in runs for part in ([run] if len(run) > _PAIR else [[mark] for mark in run])]


def _unknown(source: str, known: Mapping[str, str], field: Field | None) -> ContentError:
    where = f"{field.path} cites" if field else "a citation names"
    near = get_close_matches(source, known, 1)
    return ContentError(
        f"{where} the source {source!r}, which the brief does not list; known: {', '.join(known) or 'none'}",
        field.place if field else None,
        f"Did you mean {near[0]!r}?" if near else "Add it under sources, or mend the id.",
    )
