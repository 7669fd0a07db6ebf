"""Whole items come, go and change places in the content file as it stands: all else stays, to the letter."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from briefgen.content.change import prove
from briefgen.content.faults import Faults
from briefgen.content.nodes import ListNode, MapNode, Node, TextNode, parse
from briefgen.content.read import loads
from briefgen.content.write import STEP, item_lines
from briefgen.errors import ContentError
from briefgen.model import Brief, Item, ItemChange, Place


@dataclass(frozen=True, slots=True)
class _Region:
    """Where an item stands: from the comments above its key to its last line's end."""

    start: int
    end: int


def arrange(text: str, changes: Sequence[ItemChange], file: str = "") -> str:
    """Insert, delete and move items, one after the other; comments, order and other lines stay.

    Raises ContentError where an item is not there, or is not written on lines of its own.
    """
    old = loads(text, file)
    for run in _runs(changes):
        text, expected = _ARRANGE[run[0].kind](text, run, file), old
        for change in run:
            expected = _arranged(expected, change)
        old = prove(text, expected, file)
        block = run[0].path.partition(".")[0]
        if list(old.blocks.get(block, {})) != list(expected.blocks.get(block, {})):
            raise ContentError(f"the items of {block} cannot be put in this order", Place(file))
    return text


def _runs(changes: Sequence[ItemChange]) -> Iterator[list[ItemChange]]:
    """Changes one by one; items that come in one behind the other together, as there may be hundreds."""
    run: list[ItemChange] = []
    for change in changes:
        if run and not _goes_on(run[-1], change):
            yield run
            run = []
        run.append(change)
    if run:
        yield run


def _goes_on(before: ItemChange, change: ItemChange) -> bool:
    block, _, name = before.path.partition(".")
    together = before.kind == change.kind == "insert" and before.path != change.path
    return together and change.path.partition(".")[0] == block and change.after == name


def _insert(text: str, run: Sequence[ItemChange], file: str) -> str:
    block = run[0].path.partition(".")[0]
    node = _block(text, block, file)
    indent = next(iter(node.keys.values())).place.column - 1 if node else STEP
    lines = [
        line
        for change in run
        for line in item_lines(change.path.partition(".")[2], change.item or Item(change.path, {}), indent)
    ]
    if node is None:
        return f"{text.rstrip()}\n\n" + "\n".join([f"{block}:", *lines]) + "\n"
    made = "".join(f"{line}\n" for line in lines)
    at = _behind(_regions(text, node), run[0].after)
    before = "" if not text[:at] or text[:at].endswith("\n") else "\n"
    return _with_line_ends(text, text[:at], before + made, text[at:])


def _delete(text: str, run: Sequence[ItemChange], file: str) -> str:
    (change,) = run
    block, _, name = change.path.partition(".")
    node = _known(text, change.path, file)
    region = _regions(text, node)[name]
    if len(node.values) == 1:  # a block without items has no key
        start = text.rfind("\n", 0, region.start - 1) + 1
        if text[start : region.start].strip() != f"{block}:":
            raise ContentError(f"{change.path} is the only item of its block", node.place)
        return text[:start] + text[region.end :]
    return text[: region.start] + text[region.end :]


def _behind(regions: Mapping[str, _Region], after: str) -> int:
    """Where an item goes: behind another, first, or last where that other is gone by now."""
    if not after:
        return min(one.start for one in regions.values())
    return regions[after].end if after in regions else max(one.end for one in regions.values())


def _move(text: str, run: Sequence[ItemChange], file: str) -> str:
    (change,) = run
    name = change.path.partition(".")[2]
    regions = _regions(text, _known(text, change.path, file))
    region = regions[name]
    words = text[region.start : region.end]
    words = words if words.endswith("\n") else f"{words}\n"
    at = _behind(regions, change.after)
    before = "" if not text[:at] or text[:at].endswith("\n") else "\n"
    if at >= region.end:
        return text[: region.start] + text[region.end : at] + before + words + text[at:]
    return text[:at] + before + words + text[at : region.start] + text[region.end :]


def _block(text: str, block: str, file: str) -> MapNode | None:
    root = parse(text, file, Faults())
    node = root.values.get(block) if isinstance(root, MapNode) else None
    if node is None:
        return None
    if not isinstance(node, MapNode) or node.flow:
        raise ContentError(f"{block} is not written on lines of its own", node.place, "Edit it by hand.")
    return node


def _known(text: str, path: str, file: str) -> MapNode:
    block, _, name = path.partition(".")
    node = _block(text, block, file)
    if node is None or name not in node.values:
        raise ContentError(f"there is no item {path}", Place(file), "Name one as in quotes.carr.")
    return node


def _regions(text: str, block: MapNode) -> Mapping[str, _Region]:
    found = {}
    for name, key in block.keys.items():
        start = text.rfind("\n", 0, key.start) + 1
        while re.fullmatch(r"[ \t]+#.*", above := _row_above(text, start)):
            start -= len(above) + 1
        found[name] = _Region(start, _end(text, block.values[name]))
    return found


def _row_above(text: str, start: int) -> str:
    return text[text.rfind("\n", 0, start - 1) + 1 : start - 1] if start else ""


def _end(text: str, node: Node) -> int:
    """Give the end of the line on which a node ends, and of the remark that may follow it there."""
    last = node
    while not isinstance(last, TextNode) and not last.flow:
        last = last.items[-1] if isinstance(last, ListNode) else list(last.values.values())[-1]
    end = len(text[: last.end].rstrip())
    return text.find("\n", end) + 1 or len(text)


def _with_line_ends(text: str, before: str, new: str, after: str) -> str:
    return before + (new.replace("\n", "\r\n") if "\r\n" in text else new) + after


_ARRANGE = {"insert": _insert, "delete": _delete, "move": _move}


def _arranged(old: Brief, change: ItemChange) -> Brief:
    block, _, name = change.path.partition(".")
    items: dict[str, Item] = dict(old.blocks.get(block, {}))
    item = change.item if change.kind == "insert" else items.pop(name, None)
    if change.kind == "delete" or item is None:
        return replace(old, blocks={**old.blocks, block: items})
    names = list(items)
    at = names.index(change.after) + 1 if change.after in names else len(names) if change.after else 0
    order = [*names[:at], name, *names[at:]]
    return replace(old, blocks={**old.blocks, block: {one: items.get(one, item) for one in order}})
