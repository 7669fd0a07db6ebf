"""The block of a page that is being gathered: its words, links, raised text, and where it began."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from briefgen.model import Link
from briefgen.reading.raised import Mark, Settled, settle
from briefgen.text import clean

_SPACE = re.compile(r"[ \t\n\r\f]+")
_WORD = re.compile(r"[^\s&<>\xa0]{1,30}")
_UNSEEN = re.compile("[\u00ad\u200b\u2060\ufeff]")
"""Where a word may be parted, or must not be: nothing is seen there."""
_DASHES = ("-", "–", "—", "―", "~")


@dataclass(slots=True)
class Line:
    """A block while it is gathered; offsets are those of its text."""

    text: str = ""
    at: int = -1
    """Where the element of its first words stands in the file."""
    first: str = ""
    links: list[Link] = field(default_factory=list)
    marks: list[Mark] = field(default_factory=list)
    breaks: int = 0

    def say(self, text: str | None, at: int) -> None:
        """Add words as a browser prints them: white space is one space, a break is white space."""
        words = _SPACE.sub(" ", _UNSEEN.sub("", clean(text))) if text else ""
        if self.breaks and words.strip():
            words = " " + words
            self.breaks = 0
        if not self.text or self.text.endswith(" "):
            words = words.lstrip(" ")
        if words and not self.text:
            self.at = at
            hit = _WORD.search(words)
            self.first = hit[0] if hit else ""
        self.text += words

    def add_formula(self, said: str, at: int) -> None:
        """Add a formula's text; 2 and 3/8 side by side are no 23/8."""
        mixed = self.text[-1:].isdecimal() and said[:1].isdecimal()
        self.say(f" {said}" if mixed else said, at)

    def link(self, start: int, url: str) -> None:
        """Note that the text from start to here leads to an address."""
        if url and start < len(self.text):
            self.links.append(Link(start, len(self.text), url))

    def raise_from(self, start: int, height: int, note: bool) -> None:
        """Note that the text from start to here is raised, or lowered."""
        if start < len(self.text):
            self.marks.append(Mark(start, len(self.text), height > 0, note))

    def settled(self, language: str = "") -> Settled:
        """Give the text with its raised and lowered stretches made plain."""
        # A mark in a mark is the outer one's.
        outer: list[Mark] = []
        for mark in sorted(self.marks, key=lambda one: (one.start, -one.end)):
            if not outer or mark.start >= outer[-1].end:
                outer.append(mark)
        return settle(self.text, outer, language=language)


def signed(text: str) -> str:
    """Give what stands below a quotation as print has it: a dash and the name."""
    return text if text.lstrip().startswith(_DASHES) else f"— {text.lstrip()}"
