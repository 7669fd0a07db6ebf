"""New reviews and evidence go into the content file as it stands: all else stays, to the letter."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from briefgen.blocks import BLOCKS
from briefgen.content.change import prove
from briefgen.content.faults import Faults
from briefgen.content.nodes import ListNode, MapNode, Node, TextNode, parse
from briefgen.content.parsed import EACH_KEY
from briefgen.content.read import loads
from briefgen.content.write import (
    STEP,
    evidence_lines,
    evidence_within_brackets,
    review_lines,
    review_within_brackets,
)
from briefgen.errors import ContentError
from briefgen.model import Brief, Evidence, Place, Review

Reviews = Mapping[str, Sequence[Review]]
"""By the path of what was judged, as in `quotes.carr`; empty for title and standfirst."""


@dataclass(frozen=True, slots=True)
class _List:
    """What is added to a list of an item: on lines of its own, or within brackets."""

    key: str
    lines: Callable[[int], list[str]]
    """By the column of the dash."""
    within: str


@dataclass(frozen=True, slots=True)
class _Insertion:
    """Text that is to stand at a place of another."""

    at: int
    written: str


def add_reviews(text: str, reviews: Reviews, file: str = "") -> str:
    """Write reviews behind those that an item has; comments, order and other lines stay.

    Raises ContentError where an item is not there, or is not written in a way that a review fits into.
    """
    old = loads(text, file)
    root = parse(text, file, Faults())
    found = [
        _insertion(text, home_of(root, path, file), _reviews(new), not path)
        for path, new in reviews.items()
        if new
    ]
    made = text
    for one in sorted(found, key=lambda one: one.at, reverse=True):
        made = made[: one.at] + one.written + made[one.at :]
    prove(made, _with(old, reviews), file)
    return made


def home_of(root: Node, path: str, file: str) -> MapNode:
    """Find an item's node; the whole file's for an empty path. Raises ContentError."""
    node = root
    for name in path.split(".") if path else ():
        if not isinstance(node, MapNode) or name not in node.values:
            raise ContentError(f"there is no item {path}", Place(file), "Name one as in quotes.carr.")
        node = node.values[name]
    if not isinstance(node, MapNode):
        raise ContentError(f"{path} is no item", node.place, "Name one as in quotes.carr.")
    return node


def _insertion(text: str, home: MapNode, new: _List, top: bool) -> _Insertion:
    listed = home.values.get(new.key)
    if isinstance(listed, ListNode) and listed.flow:
        return _Insertion(listed.items[-1].end, f", {new.within}")
    if home.flow:
        return _Insertion(list(home.values.values())[-1].end, f", {new.key}: [{new.within}]")
    indent = next(iter(home.keys.values())).place.column - 1
    if isinstance(listed, ListNode):
        return _below(text, listed, new.lines(listed.place.column - 1))
    lines = new.lines(indent + STEP)
    return _below(text, last_of(home, top), [f"{' ' * indent}{new.key}:", *lines])


def _reviews(new: Sequence[Review]) -> _List:
    return _List(
        "reviews",
        lambda dash: [line for one in new for line in review_lines(one, dash)],
        ", ".join(map(review_within_brackets, new)),
    )


def add_evidence(text: str, path: str, new: Sequence[Evidence], file: str = "") -> str:
    """Write evidence behind that which an item has; comments, order and other lines stay.

    `path` is the item's, as in `quotes.carr`; empty for title and standfirst. Raises ContentError where the
    item is not there, or is not written in a way that evidence fits into.
    """
    old = loads(text, file)
    added = _List(
        "evidence",
        lambda dash: [line for one in new for line in evidence_lines(one, dash)],
        ", ".join(map(evidence_within_brackets, new)),
    )
    one = _insertion(text, home_of(parse(text, file, Faults()), path, file), added, not path)
    made = text[: one.at] + one.written + text[one.at :]
    prove(made, _with_evidence(old, path, new), file)
    return made


def _with_evidence(old: Brief, path: str, new: Sequence[Evidence]) -> Brief:
    if not path:
        return replace(old, evidence=(*old.evidence, *new))
    block, _, name = path.partition(".")
    item = old.blocks[block][name]
    items = {**old.blocks[block], name: replace(item, evidence=(*item.evidence, *new))}
    return replace(old, blocks={**old.blocks, block: items})


def last_of(home: MapNode, top: bool) -> Node:
    """Give the entry behind which new ones go: at the top, the last before the blocks."""
    entries = list(home.values.items())
    if top:
        blocks = [number for number, (name, _) in enumerate(entries) if name in (*BLOCKS, EACH_KEY)]
        entries = entries[: blocks[0] if blocks and blocks[0] else None]
    return entries[-1][1]


def _below(text: str, node: Node, lines: Sequence[str]) -> _Insertion:
    """Put lines below the line on which a node ends, behind the remark that may follow it there."""
    end = entry_end(text, node)
    line_end = "\r\n" if "\r\n" in text else "\n"
    before = "" if text[:end].endswith("\n") else line_end
    return _Insertion(end, before + "".join(line + line_end for line in lines))


def entry_end(text: str, node: Node) -> int:
    """Give the end of the line on which a node ends, and of the remark that may follow it there."""
    last, end = _leaf(node), node.end
    # A block that keeps its line end (+) takes the blank lines below it for its own.
    if not (isinstance(last, TextNode) and re.match(r"[|>][0-9]?\+", text[last.start : last.start + 3])):
        end = text.find("\n", len(text[:end].rstrip())) + 1 or len(text)
    return end


def _leaf(node: Node) -> Node:
    while not isinstance(node, TextNode) and not node.flow:
        node = node.items[-1] if isinstance(node, ListNode) else list(node.values.values())[-1]
    return node


def _with(old: Brief, reviews: Reviews) -> Brief:
    blocks = {
        name: {
            key: replace(item, reviews=(*item.reviews, *reviews.get(item.path, ())))
            for key, item in items.items()
        }
        for name, items in old.blocks.items()
    }
    return replace(old, blocks=blocks, reviews=(*old.reviews, *reviews.get("", ())))
