"""YAML text -> nodes with their places: bounded, every scalar the text that it is.

Nodes are made from the parser's events, one by one, and not by its own composer, which follows
aliases and recurses without a bound in C.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import yaml

from briefgen.content.faults import Faults
from briefgen.content.syntax import explained
from briefgen.errors import ContentError
from briefgen.model import Place
from briefgen.text import clean

Event = Any
"""A parser's event; the stubs know neither its marks nor its parts."""

MAX_CHARACTERS = 4_000_000
MAX_DEPTH = 12
"""The schema needs six levels."""

# libyaml's parser is ten times as fast; PyYAML may have been installed without it.
_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

_FORBIDDEN = re.compile("[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_CUT = re.compile(r"[ \t]+(#[^\s#][^\n]*)")
"""What begins as a text does, behind one without quotes: people write a space behind a comment's #."""
_KEPT_END = re.compile(r"[|>][0-9]?\+")


@dataclass(frozen=True, slots=True)
class TextNode:
    """A scalar."""

    place: Place
    start: int
    """Index of its first character, its quote or block mark included."""
    end: int
    flow: bool
    """It stands within brackets or braces."""
    value: str
    style: str
    """As in YAML: empty for plain, or one of ' " | >"""
    cut: str = ""
    """What follows on its line as a comment, and looks like text."""


@dataclass(frozen=True, slots=True)
class ListNode:
    """A sequence."""

    place: Place
    end: int
    """Index behind its closing bracket, or behind its last entry where it has none."""
    flow: bool
    """It has brackets."""
    items: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class MapNode:
    """A mapping; of a key that stands twice, the first."""

    place: Place
    end: int
    """As of a sequence."""
    flow: bool
    keys: Mapping[str, TextNode]
    values: Mapping[str, Node]


Node = TextNode | ListNode | MapNode


def parse(text: str, file: str, faults: Faults) -> Node:
    """Parse one YAML document; duplicate keys go to `faults`.

    Raises ContentError where the text is no YAML, is empty, too large or too deep, or uses what a
    content file has no need of: anchors, aliases, tags, several documents.
    """
    _bound(text, file)
    events = yaml.parse(text, Loader=_LOADER)
    try:
        return _document(_Composer(events, text, file, faults))
    except yaml.MarkedYAMLError as error:
        raise explained(error, text, file) from None


def _bound(text: str, file: str) -> None:
    if len(text) > MAX_CHARACTERS:
        raise ContentError(
            f"the content file has {len(text):,} characters; {MAX_CHARACTERS:,} are the limit",
            Place(file),
            "Split it into several briefs.",
        )
    odd = _FORBIDDEN.search(text)
    if odd:
        before = text[: odd.start()]
        place = Place(file, before.count("\n") + 1, odd.start() - before.rfind("\n"))
        raise ContentError(
            f"the character U+{ord(odd.group()):04X} cannot stand in a content file", place, "Delete it."
        )


def _document(composer: _Composer) -> Node:
    event = composer.next()
    while isinstance(event, yaml.StreamStartEvent | yaml.DocumentStartEvent):
        event = composer.next()
    if isinstance(event, yaml.StreamEndEvent):
        hint = "`briefgen new` shows a full one."
        raise ContentError("the content file is empty", Place(composer.file), hint)
    root = composer.node(event, 1, flow=False)
    composer.next()
    after = composer.next()
    if not isinstance(after, yaml.StreamEndEvent):
        raise ContentError(
            "a second document begins here; a content file holds one",
            composer.place(after),
            "Delete the line `---`, or move what follows into a file of its own.",
        )
    return root


class _Composer:
    """Builds nodes from the stream of events."""

    def __init__(self, events: Iterator[Event], text: str, file: str, faults: Faults) -> None:
        self._events = events
        self._text_read = text
        self._faults = faults
        self.file = file

    def next(self) -> Event:
        return next(self._events)

    def place(self, event: Event) -> Place:
        return Place(self.file, event.start_mark.line + 1, event.start_mark.column + 1)

    def node(self, event: Event, depth: int, flow: bool) -> Node:
        self._refuse_cleverness(event)
        if depth > MAX_DEPTH:
            raise ContentError(
                f"more than {MAX_DEPTH} levels of nesting", self.place(event), "The schema needs six at most."
            )
        if isinstance(event, yaml.ScalarEvent):
            return self._text(event, flow)
        flow = flow or bool(event.flow_style)
        if isinstance(event, yaml.SequenceStartEvent):
            return self._list(event, depth, flow)
        return self._map(event, depth, flow)

    def _refuse_cleverness(self, event: Event) -> None:
        if isinstance(event, yaml.AliasEvent):
            found, hint = "an alias (*name)", "Write the text again; a text that begins with * needs quotes."
        elif event.anchor is not None:
            found, hint = "an anchor (&name)", "Delete it; a text that begins with & needs quotes."
        elif event.tag not in (None, "!"):
            found, hint = "a tag (!name)", "Delete it; a text that begins with ! needs quotes."
        else:
            return
        raise ContentError(f"{found} has no place in a content file", self.place(event), hint)

    def _text(self, event: Event, flow: bool) -> TextNode:
        start, end = event.start_mark.index, event.end_mark.index
        value = clean(event.value)
        if event.style in ("|", ">") and not _KEPT_END.match(self._text_read, start):
            # The line end that closes a block is layout, not text.
            value = value.removesuffix("\n")
        cut = _CUT.match(self._text_read, end) if not event.style else None
        behind = cut[1].rstrip() if cut else ""
        return TextNode(self.place(event), start, end, flow, value, event.style or "", behind)

    def _list(self, event: Event, depth: int, flow: bool) -> ListNode:
        items = []
        while not isinstance(inner := self.next(), yaml.SequenceEndEvent):
            items.append(self.node(inner, depth + 1, flow))
        end = _end(inner) if event.flow_style else items[-1].end
        return ListNode(self.place(event), end, bool(event.flow_style), tuple(items))

    def _map(self, event: Event, depth: int, flow: bool) -> MapNode:
        keys: dict[str, TextNode] = {}
        values: dict[str, Node] = {}
        end = 0
        while not isinstance(inner := self.next(), yaml.MappingEndEvent):
            key = self.node(inner, depth + 1, flow)
            value = self.node(self.next(), depth + 1, flow)
            end = value.end
            if not isinstance(key, TextNode):
                self._faults.add("a key must be a word, not a list or a mapping", key.place)
            elif key.value in keys:
                self._duplicate(key, keys[key.value])
            else:
                keys[key.value], values[key.value] = key, value
        end = _end(inner) if event.flow_style else end
        return MapNode(self.place(event), end, bool(event.flow_style), keys, values)

    def _duplicate(self, key: TextNode, first: TextNode) -> None:
        self._faults.add(
            f"the key {key.value} stands twice; it stood first in line {first.place.line}",
            key.place,
            "Delete or rename one of them.",
        )


def _end(event: Event) -> int:
    return int(event.end_mark.index)
