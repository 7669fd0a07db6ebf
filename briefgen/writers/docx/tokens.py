"""A paragraph's runs cut into words, which are compared, and put back with tracked changes round them."""

from __future__ import annotations

import copy
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import TYPE_CHECKING, Literal

from briefgen.word import w
from briefgen.word.xml import element

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

Step = Literal["same", "del", "ins"]
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

    def placed(self, mark: Element | None) -> Element:
        """Give the token as a run of its own, within a tracked change if there is one."""
        made = self._alone(mark is not None and mark.tag == w("del"))
        if mark is not None:
            mark.append(made)
            made = mark
        if self.top is self.run or (mark is not None and mark.tag == w("del")):
            return made
        link = element(self.top.tag, None, **dict(self.top.attrib))
        link.append(made)
        return link

    def _alone(self, gone: bool) -> Element:
        if not self.text:
            return copy.deepcopy(self.run)
        made = element(w("r"))
        made.extend(copy.deepcopy(one) for one in self.run.findall(w("rPr")))
        words = element(w("delText" if gone else "t"), made)
        words.text = self.text
        words.set(_SPACE, "preserve")
        return made


def tokens(paragraph: Element) -> list[Token]:
    """Cut a paragraph into words; a run with anything but text in it stays whole."""
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
    words = [token for token in old if token.text]
    matcher = SequenceMatcher(
        None, [token.text for token in words], [token.text for token in new], autojunk=False
    )
    for kind, a, b, c, d in matcher.get_opcodes():
        if kind == "equal":
            yield "same", new[c:d]
            continue
        yield "del", words[a:b]
        for token in new[c:d]:
            yield ("ins" if token.text else "same"), [token]
