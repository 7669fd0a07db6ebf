"""Changed texts go into the content file as it stands: all else stays, to the letter."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from briefgen.content.faults import Faults, shortened, suggestion
from briefgen.content.nodes import MapNode, Node, TextNode, parse
from briefgen.content.read import loads
from briefgen.content.scalars import (
    WIDTH,
    double_quoted,
    fold,
    folded,
    is_plain,
    literal,
    quoted,
    single_quoted,
)
from briefgen.errors import ContentError
from briefgen.model import Brief, Change, Field, Item, Place


@dataclass(frozen=True, slots=True)
class Spot:
    """A scalar in the text, and how its lines are laid out."""

    node: TextNode
    raw: str
    indent: int
    """Of its further lines."""
    width: int
    """Its longest line, where it has several; else what is usual."""
    alone: bool
    """Nothing follows on its last line."""


@dataclass(frozen=True, slots=True)
class Reading:
    """How a text that is being changed is read: as a brief, and as nodes."""

    brief: Callable[[str], Brief]
    root: Callable[[str], Node]


def _alone(file: str) -> Reading:
    """A content file that stands by itself."""
    return Reading(lambda text: loads(text, file), lambda text: parse(text, file, Faults()))


def splice(text: str, changes: Sequence[Change], file: str = "", reading: Reading | None = None) -> str:
    """Write each change's `after` into the YAML text; comments, order, quotes and other lines stay.

    Raises ContentError where a field is not there, is not `before` any more, or cannot become
    `after`; then nothing is changed.
    """
    reading = reading or _alone(file)
    old, root = reading.brief(text), reading.root(text)
    edits = {}
    for change in changes:
        key, node = _find(root, change, old)
        edits[node.start] = (node, written(spot_of(text, key, node), change.after))
    new = text
    for start in sorted(edits, reverse=True):
        node, said = edits[start]
        new = new[:start] + said + new[node.end :]
    prove(new, _changed(old, changes), file, reading)
    return new


def _find(root: Node, change: Change, old: Brief) -> tuple[TextNode, TextNode]:
    node, key = root, None
    for name in change.path.split("."):
        if not isinstance(node, MapNode) or name not in node.values:
            hint = suggestion(change.path, _paths(old), "paths")
            raise ContentError(f"there is no field {change.path}", Place(old.file), hint)
        key, node = node.keys[name], node.values[name]
    if not isinstance(node, TextNode) or key is None:
        raise ContentError(f"{change.path} is no single text", node.place)
    if node.value.split() != change.before.split():
        raise ContentError(
            f"{change.path} is {shortened(node.value)}, and was {shortened(change.before)} when it was sent",
            node.place,
            "The file was changed meanwhile: bring the two together by hand.",
        )
    return key, node


def _paths(brief: Brief) -> Iterator[str]:
    yield from brief.fields
    for block in brief.blocks.values():
        for item in block.values():
            yield from (field.path for field in item.fields.values())


def spot_of(text: str, key: TextNode, node: TextNode) -> Spot:
    """Give how the lines of a text are laid out."""
    raw = text[node.start : node.end]
    lines = [line for line in raw.splitlines()[1:] if line.strip()]
    step = key.place.column - 1 + 2
    indent = min((len(line) - len(line.lstrip(" ")) for line in lines), default=step)
    content = [line.strip() for line in raw.splitlines()[node.style in ("|", ">") :]]
    longest = max((len(line) for line in content), default=0) + indent
    alone = not text[node.end :].partition("\n")[0].strip()
    return Spot(node, raw, indent, max(longest, 40) if lines else WIDTH, alone)


def written(spot: Spot, after: str) -> str:
    """Write the new text in the style of the old where that style can hold it."""
    candidates = _blocks(spot, after) if spot.node.style in ("|", ">") else _inline(spot, after)
    written = next((one for one in candidates if one is not None and _reads(one, after, spot)), None)
    if written is None:
        written = double_quoted(after) + ("\n" if spot.raw.endswith("\n") else "")
    return written.replace("\n", "\r\n") if "\r\n" in spot.raw else written


def _blocks(spot: Spot, after: str) -> Iterator[str | None]:
    header, _, _ = spot.raw.partition("\n")
    # A kept line end (+) would take the blank lines below into the text.
    header = re.sub(r"^([|>])[0-9+]*", r"\1", header.rstrip("\r")).replace("+", "", 1)
    below = spot.raw[len(spot.raw.rstrip()) :].replace("\r", "")
    keeping, breaking = literal(after, spot.indent), folded(after, spot.indent, spot.width)
    for block in (keeping, breaking) if spot.node.style == "|" else (breaking, keeping):
        if block is not None:
            mark, _, lines = block.partition("\n")
            yield f"{mark[0]}{header[1:]}\n{lines}{below}"


def _inline(spot: Spot, after: str) -> Iterator[str | None]:
    flow = spot.node.flow
    several = "\n" in spot.raw
    if spot.node.style == "" and is_plain(after, flow):
        yield _laid_out(after, spot) if several else after
    single = single_quoted(after)
    if spot.node.style == "'" and single:
        yield _laid_out(single, spot) if several else single
    if spot.node.style == '"':
        double = double_quoted(after)
        yield _laid_out(double, spot) if several else double
    if "\n" in after and spot.alone and not flow:
        yield literal(after, spot.indent)
    if "\n" not in after:
        yield double_quoted(after) if flow else quoted(after)


def _laid_out(written: str, spot: Spot) -> str:
    """Break a scalar into lines as wide as those of the old one."""
    return f"\n{' ' * spot.indent}".join(fold(written, spot.width - spot.indent))


def _reads(written: str, after: str, spot: Spot) -> bool:
    """Tell whether a parser reads the text out of what was written, in a place like the old one."""
    before = "{key: " if spot.node.flow else f"{' ' * max(0, spot.indent - 2)}key: "
    behind = "}" if spot.node.flow else ""
    try:
        node = parse(f"{before}{written}{behind}\n", "", Faults())
    except ContentError:
        return False
    value = node.values.get("key") if isinstance(node, MapNode) else None
    return isinstance(value, TextNode) and value.value == after


def _changed(old: Brief, changes: Sequence[Change]) -> Brief:
    after = {change.path: change.after for change in changes}
    blocks = {
        name: {id_: _item(item, after) for id_, item in items.items()} for name, items in old.blocks.items()
    }
    return replace(old, fields=_fields(old.fields, after), blocks=blocks)


def _item(item: Item, after: Mapping[str, str]) -> Item:
    return replace(item, fields=_fields(item.fields, after))


def _fields(fields: Mapping[str, Field], after: Mapping[str, str]) -> dict[str, Field]:
    return {name: replace(field, text=after.get(field.path, field.text)) for name, field in fields.items()}


def prove(new: str, expected: Brief, file: str, reading: Reading | None = None) -> Brief:
    """Give the brief of a text; refuse one that does not read as the old brief with just the changes."""
    try:
        found = (reading or _alone(file)).brief(new)
    except ContentError as error:
        message = f"with the change the file is faulty: {error.message}"
        raise ContentError(message, error.place, error.hint) from None
    if found != expected:
        raise ContentError(
            "the change cannot be written without changing something else", Place(file), "Make it by hand."
        )
    return found
