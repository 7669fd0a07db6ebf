"""Evidence is anchored anew in the content file as it stands: surroundings and offsets change, no more."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from briefgen.content.change import prove, spot_of, written
from briefgen.content.faults import Faults
from briefgen.content.nodes import ListNode, MapNode, Node, TextNode, parse
from briefgen.content.read import loads
from briefgen.model import Brief, Evidence

Anchors = Mapping[tuple[str, int], Evidence]
"""By the item's path (empty for title and standfirst) and the number of its evidence, from 0."""
_KEYS = ("prefix", "suffix", "start", "end", "page")


def anchor(text: str, anchors: Anchors, file: str = "") -> str:
    """Write the surroundings and offsets of evidence anew, where the file has them; all else stays.

    Raises ContentError where one of them cannot be written, or the evidence is not there.
    """
    old = loads(text, file)
    root = parse(text, file, Faults())
    edits = [
        edit for (path, number), one in anchors.items() for edit in _edits(text, root, (path, number), one)
    ]
    made = text
    for start, end, new in sorted(edits, reverse=True):
        made = made[:start] + new + made[end:]
    prove(made, _anchored(old, anchors), file)
    return made


def _edits(text: str, root: Node, where: tuple[str, int], one: Evidence) -> Iterator[tuple[int, int, str]]:
    node: Node | None = root
    for name in (*filter(None, where[0].split(".")), "evidence"):
        node = node.values.get(name) if isinstance(node, MapNode) else None
    entry = node.items[where[1]] if isinstance(node, ListNode) else None
    for key in _KEYS if isinstance(entry, MapNode) else ():
        value = entry.values.get(key) if isinstance(entry, MapNode) else None
        new = getattr(one, key)
        if key == "page" and not new:
            continue
        if isinstance(value, TextNode) and isinstance(entry, MapNode) and value.value != str(new):
            bare = isinstance(new, int) or (key == "page" and new.isdecimal())
            shown = str(new) if bare else written(spot_of(text, entry.keys[key], value), new)
            yield value.start, value.end, shown


def _anchored(old: Brief, anchors: Anchors) -> Brief:
    blocks = {
        name: {
            key: replace(item, evidence=_of(item.path, item.evidence, anchors)) for key, item in items.items()
        }
        for name, items in old.blocks.items()
    }
    return replace(old, evidence=_of("", old.evidence, anchors), blocks=blocks)


def _of(path: str, known: tuple[Evidence, ...], anchors: Anchors) -> tuple[Evidence, ...]:
    return tuple(_renewed(one, anchors.get((path, number), one)) for number, one in enumerate(known))


def _renewed(old: Evidence, new: Evidence) -> Evidence:
    """Take over what the old one has: what it leaves out stays out."""
    placed = old.start is not None
    return replace(
        old,
        prefix=new.prefix if old.prefix else "",
        suffix=new.suffix if old.suffix else "",
        start=new.start if placed else None,
        end=new.end if placed else None,
        page=new.page if old.page and new.page else old.page,
    )
