"""A paragraph's runs cut into words, which are compared, and put back with tracked changes round them."""

from __future__ import annotations

import copy
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from itertools import groupby
from typing import TYPE_CHECKING, Literal

from briefgen.word import w
from briefgen.word.xml import element

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

Step = Literal["same", "del", "ins"]
Notes = Mapping[tuple[str, str], str]
Mark = Callable[[Step], "Element"]
"""Makes the element of a tracked change."""
_WORD = re.compile(r"\d+(?:[.,:]\d+)*|[^\W\d]+|\s+|[^\w\s]|_")
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"


@dataclass(frozen=True, slots=True)
class Token:
    """A word, or something in the line that is none."""

    text: str
    run: Element
    """The run that it stands in."""
    top: Element
    """The paragraph's child that holds the run: the run itself, or a link."""
    before: tuple[Element, ...] = ()
    """Ends of bookmarks that stand before it."""
    note: tuple[str, str] = ("", "")
    """Of the mark of a note: its tag without the namespace, and the note's id; both empty for all else."""
    said: str = ""
    """What the note says."""

    @property
    def key(self) -> str:
        """By what it is known again; empty for what is neither word nor note."""
        return f"\x02{self.said}" if self.note[0] else self.text

    def alone(self, gone: bool) -> Element:
        """Give the token as a run of its own."""
        if not self.text:
            return copy.deepcopy(self.run)
        made = element(w("r"))
        made.extend(copy.deepcopy(one) for one in self.run.findall(w("rPr")))
        words = element(w("delText" if gone else "t"), made)
        words.text = self.text
        words.set(_SPACE, "preserve")
        return made


@dataclass(slots=True)
class Placed:
    """A paragraph's content as it is put together again; a link stays one, with all that stands in it.

    A field whose parts stand in several links is none to LibreOffice.
    """

    made: list[Element]
    link: Element | None = None
    """The link that is being written, and of which one it is made."""
    top: Element | None = None

    def put(self, step: Step, given: Sequence[Token], mark: Mark, following: Element | None = None) -> None:
        """Put in what stays, goes or comes; `following` is the child from which the next one comes."""
        for _, same in groupby(given, key=lambda one: id(one.run) if one.text else id(one)):
            self._put(step, list(same), mark, following)

    def _put(self, step: Step, same: list[Token], mark: Mark, following: Element | None) -> None:
        first = same[0]
        run = replace(first, text="".join(one.text for one in same)).alone(step == "del")
        made = run if step == "same" else mark(step)
        if made is not run:
            made.append(run)
        if step == "del":
            is_within = self.link is not None and following is self.top
            (self.link if is_within and self.link is not None else self._free()).append(made)
            return
        if first.before:
            self._free().extend(first.before)
        if first.top is first.run:
            self._free().append(made)
            return
        if self.link is None or self.top is not first.top:
            self.link, self.top = element(first.top.tag, None, **dict(first.top.attrib)), first.top
            self.made.append(self.link)
        self.link.append(made)

    def _free(self) -> list[Element]:
        """End the link."""
        self.link = self.top = None
        return self.made


def tokens(paragraph: Element, notes: Notes | None = None) -> list[Token]:
    """Cut a paragraph into words; a run with anything but text in it stays whole.

    `notes`: what each note says, by its mark; the marks of others are no more than their runs.
    """
    return [_noted(token, notes or {}) for token in _tokens(paragraph)]


def _noted(token: Token, notes: Notes) -> Token:
    if token.text:
        return token
    marks = ((str(one.tag).rpartition("}")[2], one.get(w("id"), "")) for one in token.run)
    mark = next((one for one in marks if one in notes), None)
    return replace(token, note=mark, said=notes[mark]) if mark else token


def _tokens(paragraph: Element) -> list[Token]:
    found: list[Token] = []
    held: list[Element] = []
    for child in paragraph:
        if child.tag in (w("bookmarkStart"), w("bookmarkEnd")):
            held.append(child)
        elif child.tag == w("r"):
            found += _words(child, child, held)
            held = []
        elif child.tag == w("hyperlink"):
            for run in child.findall(w("r")):
                found += _words(run, child, held)
                held = []
    return found


def _words(run: Element, top: Element, held: Sequence[Element]) -> Iterator[Token]:
    plain = [one for one in run if one.tag not in (w("rPr"), w("t"))]
    text = "".join(one.text or "" for one in run.findall(w("t")))
    parts = _WORD.findall(text) if not plain else [""]
    for number, word in enumerate(parts or [""]):
        yield Token(word, run, top, () if number else tuple(held))


def steps(old: Sequence[Token], new: Sequence[Token]) -> Iterator[tuple[Step, Sequence[Token]]]:
    """Give what turns the one into the other: stretches that stay, go and come.

    What is no word stays where the newer paragraph has it.
    """
    words = [token for token in old if token.key]
    matcher = SequenceMatcher(
        None, [token.key for token in words], [token.key for token in new], autojunk=False
    )
    for kind, a, b, c, d in matcher.get_opcodes():
        if kind == "equal":
            yield "same", new[c:d]
            continue
        yield "del", words[a:b]
        for has_words, some in groupby(new[c:d], key=lambda token: bool(token.key)):
            yield ("ins" if has_words else "same"), list(some)
