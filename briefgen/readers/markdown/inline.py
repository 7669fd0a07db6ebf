"""The words of one Markdown block without its markup: links, raised and struck text, formulas, pictures."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from markdown_it.token import Token

from briefgen.model import Link
from briefgen.parts import absolute, is_telling
from briefgen.readers.markdown.tex import FORMULA, is_formula, linear_form
from briefgen.reading.raised import Mark, settle

_CITED = re.compile(r"\[\^[^\]\s]{1,40}\](?!:)| ?\[-?@[\w:.-]{1,60}(?:,[^\]@]{1,60})?\]")
"""A footnote's mark, and a citation in Pandoc's manner: neither is printed as it stands."""
_SMALL = re.compile(r"(?<=[^\s\[])\^(?P<above>[^\s^\[\]]{1,20})\^|(?<=\w)~(?P<below>[^\s~]{1,20})~")
"""Raised and lowered text in Pandoc's manner: 10^6^, H~2~O."""
_TAG = re.compile(r"<(?P<close>/?)(?P<name>[A-Za-z][A-Za-z0-9]*)")
_STRUCK = frozenset(["del", "s", "strike"])
_SMALLER = {"sup": True, "sub": False}
_QUOTES = {False: "“", True: "”"}


@dataclass(frozen=True, slots=True)
class Words:
    """What a block says."""

    text: str
    links: tuple[Link, ...] = ()
    first: str = ""
    """Its first words as they stand in the file."""
    headed: bool = False
    """It begins with a note's mark: it is that note."""
    pictures: tuple[str, ...] = ()
    """What alternative texts of its pictures say."""


@dataclass(slots=True)
class _Gathered:
    """A block while it is read."""

    base: str
    text: str = ""
    links: list[Link] = field(default_factory=list)
    marks: list[Mark] = field(default_factory=list)
    opened: list[tuple[int, str]] = field(default_factory=list)
    small: list[tuple[int, bool]] = field(default_factory=list)
    struck: int = 0
    first: str = ""
    pictures: list[str] = field(default_factory=list)

    def say(self, words: str) -> None:
        if not self.struck:
            self.text += words


def words(token: Token, base: str) -> Words:
    """Give what a block of inline tokens, or a block of code, says; links are made whole with `base`."""
    if token.children is None:
        return Words(token.content, first=token.content[:30].partition("\n")[0])
    gathered = _Gathered(base)
    for child in token.children:
        rule = _RULES.get(child.type)
        if rule is not None:
            rule(child, gathered)
    settled = settle(gathered.text, sorted(gathered.marks, key=lambda mark: mark.start))
    links = tuple(Link(settled.at(one.start), settled.at(one.end), one.url) for one in gathered.links)
    return Words(settled.text, links, gathered.first[:30], settled.headed, tuple(gathered.pictures))


def _text(child: Token, gathered: _Gathered) -> None:
    gathered.first = gathered.first or child.content
    if gathered.struck:
        return
    content, at = _CITED.sub("", child.content), 0
    for found in FORMULA.finditer(content):
        tex = found["display"] or found["inline"]
        if is_formula(tex):
            _with_small(content[at : found.start()], gathered)
            gathered.say(linear_form(tex))
            at = found.end()
    _with_small(content[at:], gathered)


def _with_small(text: str, gathered: _Gathered) -> None:
    at = 0
    for found in _SMALL.finditer(text):
        gathered.say(text[at : found.start()])
        said = found["above"] or found["below"]
        start = len(gathered.text)
        gathered.say(said)
        gathered.marks.append(Mark(start, len(gathered.text), bool(found["above"])))
        at = found.end()
    gathered.say(text[at:])


def _code(child: Token, gathered: _Gathered) -> None:
    gathered.first = gathered.first or child.content
    gathered.say(child.content)


def _gap(_child: Token, gathered: _Gathered) -> None:
    gathered.say(" ")


def _strike(child: Token, gathered: _Gathered) -> None:
    gathered.struck += 1 if child.type == "s_open" else -1


def _link(child: Token, gathered: _Gathered) -> None:
    if child.type == "link_open":
        url = absolute(str(child.attrs.get("href", "")), gathered.base)
        gathered.opened.append((len(gathered.text), url))
        return
    start, url = gathered.opened.pop()
    if url and start < len(gathered.text):
        gathered.links.append(Link(start, len(gathered.text), url))


def _picture(child: Token, gathered: _Gathered) -> None:
    if not gathered.struck and is_telling(child.content):
        gathered.pictures.append(" ".join(child.content.split()))


def _html(child: Token, gathered: _Gathered) -> None:
    """Follow the tags that change what the words say; all others are nothing."""
    tag = _TAG.match(child.content)
    if tag is None:
        return
    name, closes = tag["name"].lower(), bool(tag["close"])
    if name == "br":
        gathered.say(" ")
    elif name == "q":
        gathered.say(_QUOTES[closes])
    elif name in _STRUCK:
        gathered.struck = max(gathered.struck + (-1 if closes else 1), 0)
    elif name in _SMALLER and not closes:
        gathered.small.append((len(gathered.text), _SMALLER[name]))
    elif name in _SMALLER and gathered.small:
        start, above = gathered.small.pop()
        gathered.marks.append(Mark(start, len(gathered.text), above))


_RULES: Mapping[str, Callable[[Token, _Gathered], None]] = {
    "text": _text,
    "text_special": _code,
    "code_inline": _code,
    "softbreak": _gap,
    "hardbreak": _gap,
    "s_open": _strike,
    "s_close": _strike,
    "link_open": _link,
    "link_close": _link,
    "image": _picture,
    "html_inline": _html,
}
