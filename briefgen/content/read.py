"""YAML text -> Brief: every text with its place, everything unknown an error."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from pathlib import Path

from briefgen.blocks import BLOCKS, FRONT, plugged
from briefgen.content.cited import named_sources, refuse_unknown_sources
from briefgen.content.entries import Fill
from briefgen.content.faults import Faults, shortened
from briefgen.content.files import named
from briefgen.content.libraries import ENTRY, Libraries
from briefgen.content.nodes import ListNode, MapNode, Node, TextNode, parse
from briefgen.content.parsed import EACH_KEY, Page, read_text
from briefgen.content.remarked import Remarked
from briefgen.content.spoken import above, spoken
from briefgen.content.tabled import TABLE, drawn, link
from briefgen.model import (
    Block,
    Brief,
    Derived,
    Evidence,
    Field,
    FieldSpec,
    Item,
    Place,
)

ID = r"[a-z0-9][a-z0-9-]*"
CODE = r"[A-Z][0-9]{3}"
ELSEWHERE = {"sources": {"title": ENTRY}, "charts": {"data": TABLE}}
"""By block: what of an item may stand elsewhere, and the key that says where."""
ITEM_KEYS = ("doubt", "allow", "comments")
CLAIM_KEYS = ("evidence", "derived", "reviews")
EVIDENCE_KEYS = ("source", "exact", "prefix", "suffix", "start", "end", "page")


def load(path: Path, language: str = "") -> Brief:
    """Read a content file, in one of its languages where it has some: that, or else the first.

    Raises ContentError; its `others` hold the further faults of the same file.
    """
    text, faults = read_text(path), Faults()
    root = parse(text, str(path), faults)
    over = above(path, root, language)
    return from_page(
        spoken(Page(str(path), text, root), language, over, faults), named(path.stem, language), faults
    )


def loads(text: str, file: str = "", name: str = "", language: str = "", over: Page | None = None) -> Brief:
    """Read the text of a content file; `file` is for places, `name` becomes the brief's name.

    `language`: which of its languages, else the first; `over`: what lies over it there. Raises ContentError;
    its `others` hold the further faults of the same file.
    """
    faults = Faults()
    page = spoken(Page(file, text, parse(text, file, faults)), language, over, faults)
    return from_page(page, name, faults)


def from_page(page: Page, name: str, faults: Faults, fill: Fill | None = None) -> Brief:
    """Make a brief of a parsed content file; raises ContentError for all faults that were collected."""
    brief = _Reader(faults, fill, Libraries(page.file)).brief(page, name)
    refuse_unknown_sources(brief, page.root, page.text, faults)
    faults.settle()
    return brief


def _keys(root: Node) -> Iterable[str]:
    return root.values if isinstance(root, MapNode) else ()


class _Reader(Remarked):
    """Turns the nodes of a content file into a brief."""

    def brief(self, page: Page, name: str) -> Brief:
        root, file = page.root, page.file
        known = [spec.name for spec in FRONT] + ["evidence", "reviews", *ITEM_KEYS, EACH_KEY, *BLOCKS]
        others = [key for key in _keys(root) if key not in known and plugged(key)]
        top = self.mapping(root, "the content file", [*known, *others])
        names = (*BLOCKS, *others)
        read = {name: self._block(BLOCKS[name], top) for name in names if name != "sources"}
        front = self._evidence(top, "evidence")
        cited = named_sources(read, front)
        blocks = {name: self._sources(top, cited) if name == "sources" else read[name] for name in names}
        blocks = drawn(blocks, file, self.tables, self)
        return Brief(
            name=name,
            fields=self._fields(FRONT, top, ""),
            blocks=blocks,
            evidence=front,
            allow=self._allow(top, "allow"),
            doubt=self.text_of(top, "doubt", "doubt"),
            reviews=self.reviews(top, "reviews"),
            comments=self.comments(top, "comments"),
            file=file,
            spoken=page.language,
            over=page.over,
        )

    def _sources(self, top: MapNode | None, cited: Collection[str]) -> dict[str, Item]:
        """The sources: as they are written, or those of whole lists that the brief cites."""
        node = top.values.get("sources") if top else None
        if node is None or isinstance(node, MapNode):
            return self._block(BLOCKS["sources"], top)
        lists = node.items if isinstance(node, ListNode) else (node,)
        found: dict[str, Item] = {}
        for one in lists:
            name = self.text(one, "sources")
            for id_, entry in self.library(name, one.place).items() if name else ():
                if id_ in cited and id_ not in found:
                    path = f"sources.{id_}"
                    fields = self.taken(entry, path, name or "")
                    found[id_] = Item(path, fields, place=entry.place)
        return found

    def _block(self, block: Block, top: MapNode | None) -> dict[str, Item]:
        node = top.values.get(block.name) if top else None
        entries = self.mapping(node, block.name, None) if node else None
        if entries is None:
            return {}
        for key, name in entries.keys.items():
            if not re.fullmatch(ID, key):
                self.faults.add(
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
        extra = (*extra, *ELSEWHERE.get(block.name, {}).values())
        entries = self.mapping(node, path, [spec.name for spec in block.fields] + list(extra), place)
        fields = self._fields(block.fields, entries, f"{path}.", place)
        table = link(self, entries, path) if block.name == "charts" else None
        self.tables |= {path: entries.values[TABLE].place} if table and entries else {}
        return Item(
            path=path,
            fields=self.with_entry(fields, entries, path) if block.name == "sources" else fields,
            evidence=self._evidence(entries, f"{path}.evidence"),
            derived=self._derived(entries, f"{path}.derived"),
            doubt=self.text_of(entries, "doubt", f"{path}.doubt"),
            allow=self._allow(entries, f"{path}.allow"),
            reviews=self.reviews(entries, f"{path}.reviews"),
            comments=self.comments(entries, f"{path}.comments"),
            table=table,
            place=place,
        )

    def _fields(
        self, specs: tuple[FieldSpec, ...], node: MapNode | None, prefix: str, place: Place | None = None
    ) -> dict[str, Field]:
        if node is None:
            return {}
        by_name = {spec.name: spec for spec in specs}
        for spec in specs:
            instead = ELSEWHERE.get(prefix.partition(".")[0], {}).get(spec.name, spec.name)
            if spec.required and not node.values.keys() & {spec.name, instead}:
                self.faults.add(
                    f"{prefix.rstrip('.') or 'the brief'} has no {spec.name}",
                    place or node.place,
                    f"Add `{spec.name}:`. {spec.help}",
                )
        fields = {}
        for key, value in node.values.items():
            if key not in by_name:
                continue
            text = self.text(value, prefix + key)
            if text is not None:
                self.form(by_name[key], text, value.place, prefix + key)
                cut = value.cut if isinstance(value, TextNode) else ""
                fields[key] = Field(prefix + key, text, value.place, cut)
        return fields

    def _allow(self, entries: MapNode | None, path: str) -> dict[str, str]:
        node = entries.values.get("allow") if entries else None
        codes = self.mapping(node, path, None) if node else None
        if codes is None:
            return {}
        for code in codes.values:
            if not re.fullmatch(CODE, code):
                self.faults.add(
                    f"{path} names {shortened(code)}, which is no code of a finding",
                    codes.keys[code].place,
                    "Write it as in N001: why it is accepted.",
                )
        return {code: self.text_of(codes, code, f"{path}.{code}") for code in codes.values}

    def _derived(self, entries: MapNode | None, path: str) -> Derived | None:
        if entries is None or "derived" not in entries.values:
            return None
        node = self.mapping(entries.values["derived"], path, ["formula", "of"])
        if node is None:
            return None
        if "formula" not in node.values:
            self.faults.add(f"{path} has no formula", node.place, "Add `formula:`, as in 18.8 / 49.4.")
        of = [self.text(item, f"{path}.of") for item in self.items(node, "of", f"{path}.of")]
        return Derived(self.text_of(node, "formula", f"{path}.formula"), tuple(text for text in of if text))

    def _evidence(self, entries: MapNode | None, path: str) -> tuple[Evidence, ...]:
        nodes = self.items(entries, "evidence", path)
        return tuple(item for node in nodes if (item := self._one_evidence(node, path)))

    def _one_evidence(self, node: Node, path: str) -> Evidence | None:
        entries = self.mapping(node, f"an entry of {path}", list(EVIDENCE_KEYS))
        if entries is None:
            return None
        for key in ("source", "exact"):
            if key not in entries.values:
                self.faults.add(f"an entry of {path} has no {key}", node.place, f"Add `{key}:`.")
        start, end = (self.offset(entries, key, f"{path}.{key}") for key in ("start", "end"))
        if (start is None) != (end is None) or (start is not None and end is not None and start >= end):
            self.faults.add(
                f"an entry of {path} needs a start and an end after it, or neither of them", node.place
            )
        return Evidence(
            source=self.text_of(entries, "source", f"{path}.source"),
            exact=self.text_of(entries, "exact", f"{path}.exact"),
            prefix=self.text_of(entries, "prefix", f"{path}.prefix", blank=True),
            suffix=self.text_of(entries, "suffix", f"{path}.suffix", blank=True),
            start=start,
            end=end,
            page=self.text_of(entries, "page", f"{path}.page"),
            place=entries.values["source"].place if "source" in entries.values else node.place,
        )
