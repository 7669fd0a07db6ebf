"""YAML text -> Brief: every text with its place, everything unknown an error."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from briefgen.blocks import BLOCKS, FRONT
from briefgen.content.cited import refuse_unknown_sources
from briefgen.content.faults import Faults, shortened, suggestion
from briefgen.content.forms import fault
from briefgen.content.nodes import MAX_CHARACTERS, ListNode, MapNode, Node, TextNode, parse
from briefgen.errors import ContentError
from briefgen.model import Block, Brief, Derived, Evidence, Field, FieldSpec, Item, Place
from briefgen.text import decode

ID = r"[a-z0-9][a-z0-9-]*"
CODE = r"[A-Z][0-9]{3}"
ITEM_KEYS = ("doubt", "allow")
CLAIM_KEYS = ("evidence", "derived")
EACH_KEY = "each"
EVIDENCE_KEYS = ("source", "exact", "prefix", "suffix", "start", "end")

Fill = Callable[[str, str, Place], str]
"""What becomes of a text: path, text and place in, the text that counts out; may raise ContentError."""


@dataclass(frozen=True, slots=True)
class Page:
    """A content file that is parsed, and not yet a brief."""

    file: str
    text: str
    root: Node


def load(path: Path) -> Brief:
    """Read a content file.

    Raises ContentError; its `others` hold the further faults of the same file.
    """
    return loads(read_text(path), str(path), path.stem)


def read_text(path: Path) -> str:
    """Give the text of a content file; raises ContentError where it is none."""
    place = Place(str(path))
    try:
        if path.stat().st_size > 4 * MAX_CHARACTERS:
            raise ContentError("the content file is too large", place, "Split it into several briefs.")
        return decode(path.read_bytes())
    except OSError as error:
        reason = (error.strerror or "it cannot be read").lower()
        raise ContentError(f"the content file cannot be read: {reason}", place, "Give a YAML file.") from None
    except ValueError:
        raise ContentError("this is no text file", place, "Give a YAML file, in UTF-8.") from None


def loads(text: str, file: str = "", name: str = "") -> Brief:
    """Read the text of a content file; `file` is for places, `name` becomes the brief's name.

    Raises ContentError; its `others` hold the further faults of the same file.
    """
    faults = Faults()
    return from_page(Page(file, text, parse(text, file, faults)), name, faults)


def from_page(page: Page, name: str, faults: Faults, fill: Fill | None = None) -> Brief:
    """Make a brief of a parsed content file; raises ContentError for all faults that were collected."""
    brief = _Reader(faults, fill).brief(page.root, page.file, name)
    refuse_unknown_sources(brief, page.root, page.text, faults)
    faults.settle()
    return brief


class _Reader:
    """Turns nodes into values, and remembers what is wrong on the way."""

    def __init__(self, faults: Faults, fill: Fill | None) -> None:
        self._faults = faults
        self._fill = fill

    def brief(self, root: Node, file: str, name: str) -> Brief:
        known = [spec.name for spec in FRONT] + ["evidence", *ITEM_KEYS, EACH_KEY, *BLOCKS]
        top = self._mapping(root, "the content file", known)
        blocks = {block.name: self._block(block, top) for block in BLOCKS.values()}
        return Brief(
            name=name,
            fields=self._fields(FRONT, top, ""),
            blocks=blocks,
            evidence=self._evidence(top, "evidence"),
            allow=self._allow(top, "allow"),
            doubt=self._text_of(top, "doubt", "doubt"),
            file=file,
        )

    def _block(self, block: Block, top: MapNode | None) -> dict[str, Item]:
        node = top.values.get(block.name) if top else None
        entries = self._mapping(node, block.name, None) if node else None
        if entries is None:
            return {}
        for key, name in entries.keys.items():
            if not re.fullmatch(ID, key):
                self._faults.add(
                    f"the id {shortened(key)} of a {block.item} is not made of a-z, 0-9 and -",
                    name.place,
                    "Write it as in meta-reports.",
                )
        return {
            key: self._item(block, key, value, entries.keys[key].place)
            for key, value in entries.values.items()
        }

    def _item(self, block: Block, key: str, node: Node, place: Place) -> Item:
        path = f"{block.name}.{key}"
        extra = (*CLAIM_KEYS, *ITEM_KEYS) if block.evidence else ITEM_KEYS
        entries = self._mapping(node, path, [spec.name for spec in block.fields] + list(extra), place)
        return Item(
            path=path,
            fields=self._fields(block.fields, entries, f"{path}.", place),
            evidence=self._evidence(entries, f"{path}.evidence"),
            derived=self._derived(entries, f"{path}.derived"),
            doubt=self._text_of(entries, "doubt", f"{path}.doubt"),
            allow=self._allow(entries, f"{path}.allow"),
            place=place,
        )

    def _fields(
        self, specs: tuple[FieldSpec, ...], node: MapNode | None, prefix: str, place: Place | None = None
    ) -> dict[str, Field]:
        if node is None:
            return {}
        by_name = {spec.name: spec for spec in specs}
        for spec in specs:
            if spec.required and spec.name not in node.values:
                self._faults.add(
                    f"{prefix.rstrip('.') or 'the brief'} has no {spec.name}",
                    place or node.place,
                    f"Add `{spec.name}:`. {spec.help}",
                )
        fields = {}
        for key, value in node.values.items():
            if key not in by_name:
                continue
            text = self._text(value, prefix + key)
            if text is not None:
                self._form(by_name[key], text, value.place, prefix + key)
                fields[key] = Field(prefix + key, text, value.place)
        return fields

    def _form(self, spec: FieldSpec, text: str, place: Place, path: str) -> None:
        wrong = fault(spec, text)
        if wrong:
            self._faults.add(f"{path} is {shortened(text)}; expected {wrong[0]}", place, wrong[1])

    def _mapping(
        self, node: Node, what: str, known: list[str] | None, key: Place | None = None
    ) -> MapNode | None:
        """Give the node if it is a mapping with known keys; report and leave out what is not."""
        if not isinstance(node, MapNode):
            self._wrong_kind(node, what, "keys with their texts, as in `key: text`")
            return None
        if not node.values:
            self._faults.add(f"{what} is empty", key or node.place, "Fill it, or delete its key.")
        for name in node.values if known is not None else ():
            if name not in (known or ()):
                self._faults.add(
                    f"{what} has an unknown key {shortened(name)}",
                    node.keys[name].place,
                    suggestion(name, known or (), "keys"),
                )
        return node

    def _wrong_kind(self, node: Node, what: str, expected: str) -> None:
        if _is_empty(node):
            self._faults.add(f"{what} is empty", node.place, "Fill it, or delete its key.")
            return
        kinds = {TextNode: "a text", ListNode: "a list", MapNode: "a mapping with keys"}
        self._faults.add(f"{what} is {kinds[type(node)]}; expected {expected}", node.place)

    def _text(self, node: Node, path: str, blank: bool = False) -> str | None:
        if not isinstance(node, TextNode):
            self._wrong_kind(node, path, "a text")
            return None
        if not blank and _is_empty(node):
            hint = "Write a text, or delete the key."
            if node.value.strip():
                hint += " Put it in quotes if the word itself is meant."
            self._faults.add(f"{path} is empty", node.place, hint)
            return None
        return self._fill(path, node.value, node.place) if self._fill else node.value

    def _text_of(self, entries: MapNode | None, key: str, path: str, blank: bool = False) -> str:
        if entries is None or key not in entries.values:
            return ""
        return self._text(entries.values[key], path, blank) or ""

    def _allow(self, entries: MapNode | None, path: str) -> dict[str, str]:
        node = entries.values.get("allow") if entries else None
        codes = self._mapping(node, path, None) if node else None
        if codes is None:
            return {}
        for code in codes.values:
            if not re.fullmatch(CODE, code):
                self._faults.add(
                    f"{path} names {shortened(code)}, which is no code of a finding",
                    codes.keys[code].place,
                    "Write it as in N001: why it is accepted.",
                )
        return {code: self._text_of(codes, code, f"{path}.{code}") for code in codes.values}

    def _derived(self, entries: MapNode | None, path: str) -> Derived | None:
        if entries is None or "derived" not in entries.values:
            return None
        node = self._mapping(entries.values["derived"], path, ["formula", "of"])
        if node is None:
            return None
        if "formula" not in node.values:
            self._faults.add(f"{path} has no formula", node.place, "Add `formula:`, as in 18.8 / 49.4.")
        of = [self._text(item, f"{path}.of") for item in self._items(node, "of", f"{path}.of")]
        return Derived(self._text_of(node, "formula", f"{path}.formula"), tuple(text for text in of if text))

    def _items(self, entries: MapNode | None, key: str, path: str) -> tuple[Node, ...]:
        if entries is None or key not in entries.values:
            return ()
        node = entries.values[key]
        if not isinstance(node, ListNode):
            self._wrong_kind(node, path, "a list, each entry with a dash before it")
            return ()
        if not node.items:
            self._faults.add(f"{path} is empty", node.place, "Fill it, or delete its key.")
        return node.items

    def _evidence(self, entries: MapNode | None, path: str) -> tuple[Evidence, ...]:
        nodes = self._items(entries, "evidence", path)
        return tuple(item for node in nodes if (item := self._one_evidence(node, path)))

    def _one_evidence(self, node: Node, path: str) -> Evidence | None:
        entries = self._mapping(node, f"an entry of {path}", list(EVIDENCE_KEYS))
        if entries is None:
            return None
        for key in ("source", "exact"):
            if key not in entries.values:
                self._faults.add(f"an entry of {path} has no {key}", node.place, f"Add `{key}:`.")
        start, end = (self._offset(entries, key, f"{path}.{key}") for key in ("start", "end"))
        if (start is None) != (end is None) or (start is not None and end is not None and start >= end):
            self._faults.add(
                f"an entry of {path} needs a start and an end after it, or neither of them", node.place
            )
        return Evidence(
            source=self._text_of(entries, "source", f"{path}.source"),
            exact=self._text_of(entries, "exact", f"{path}.exact"),
            prefix=self._text_of(entries, "prefix", f"{path}.prefix", blank=True),
            suffix=self._text_of(entries, "suffix", f"{path}.suffix", blank=True),
            start=start,
            end=end,
            place=entries.values["source"].place if "source" in entries.values else node.place,
        )

    def _offset(self, entries: MapNode, key: str, path: str) -> int | None:
        text = self._text_of(entries, key, path)
        if not text:
            return None
        if re.fullmatch("[0-9]{1,9}", text):
            return int(text)
        place = entries.values[key].place
        self._faults.add(f"{path} is {shortened(text)}; expected a number of characters", place)
        return None


def _is_empty(node: Node) -> bool:
    if not isinstance(node, TextNode):
        return False
    nothing = node.style == "" and node.value in ("~", "null", "Null", "NULL")
    return nothing or not node.value.strip()
