"""YAML text -> Brief: every text with its place, everything unknown an error."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator
from pathlib import Path
from typing import get_args

from briefgen.blocks import BLOCKS, FRONT, plugged
from briefgen.content.cited import named_sources, refuse_unknown_sources
from briefgen.content.entries import Fill
from briefgen.content.faults import Faults, shortened
from briefgen.content.forms import day_fault
from briefgen.content.libraries import ENTRY, Libraries
from briefgen.content.listed import Listed
from briefgen.content.nodes import ListNode, MapNode, Node, TextNode, parse
from briefgen.content.page import EACH_KEY, Page, read_text
from briefgen.content.spoken import above, named, spoken
from briefgen.content.tabled import TABLE, drawn, link
from briefgen.model import (
    Block,
    Brief,
    Derived,
    Evidence,
    Field,
    FieldSpec,
    Item,
    Judgement,
    Place,
    Reply,
    Review,
    Thread,
)

ID = r"[a-z0-9][a-z0-9-]*"
CODE = r"[A-Z][0-9]{3}"
DIGEST = "[0-9a-f]{16}"
ELSEWHERE = {"sources": {"title": ENTRY}, "charts": {"data": TABLE}}
"""By block: what of an item may stand elsewhere, and the key that says where."""
ITEM_KEYS = ("doubt", "allow", "comments")
COMMENT_KEYS = ("by", "date", "text", "on", "words", "resolved", "replies")
CLAIM_KEYS = ("evidence", "derived", "reviews")
EVIDENCE_KEYS = ("source", "exact", "prefix", "suffix", "start", "end", "page")
REVIEW_KEYS = ("by", "date", "verdict", "of", "note")

JUDGEMENTS: tuple[str, ...] = get_args(Judgement)
_REVIEW_HINT = "Reviews are written by `briefgen review`; if this one is damaged, delete it and review again."


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


class _Reader(Listed):
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
            reviews=self._reviews(top, "reviews"),
            comments=self._comments(top, "comments"),
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
            reviews=self._reviews(entries, f"{path}.reviews"),
            comments=self._comments(entries, f"{path}.comments"),
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

    def _comments(self, entries: MapNode | None, path: str) -> tuple[Thread, ...]:
        nodes = self.items(entries, "comments", path)
        return tuple(one for node in nodes if (one := self._thread(node, path)))

    def _thread(self, node: Node, path: str) -> Thread | None:
        entries = self.mapping(node, f"an entry of {path}", list(COMMENT_KEYS))
        if entries is None:
            return None
        if "text" not in entries.values:
            self.faults.add(f"an entry of {path} has no text", node.place, "Add `text:`.")
        texts = {key: self.text_of(entries, key, f"{path}.{key}") for key in COMMENT_KEYS[:-1]}
        resolved = texts["resolved"]
        if resolved not in ("", "yes", "no"):
            found = f"{path}.resolved is {shortened(resolved)}; expected yes or no"
            self.faults.add(found, entries.values["resolved"].place)
        return Thread(
            by=texts["by"],
            date=self._day(entries, texts["date"], path),
            text=texts["text"],
            on=texts["on"],
            words=texts["words"],
            resolved=resolved == "yes",
            replies=tuple(self._replies(entries, f"{path}.replies")),
            place=node.place,
        )

    def _replies(self, entries: MapNode, path: str) -> Iterator[Reply]:
        for node in self.items(entries, "replies", path):
            one = self.mapping(node, f"an entry of {path}", list(COMMENT_KEYS[:3]))
            if one is not None:
                by, day, text = (self.text_of(one, key, f"{path}.{key}") for key in COMMENT_KEYS[:3])
                yield Reply(by, self._day(one, day, path), text)

    def _day(self, entries: MapNode, day: str, path: str) -> str:
        if day and (wrong := day_fault(day)):
            found = f"{path}.date is {shortened(day)}; expected {wrong}"
            self.faults.add(found, entries.values["date"].place)
        return day

    def _reviews(self, entries: MapNode | None, path: str) -> tuple[Review, ...]:
        nodes = self.items(entries, "reviews", path)
        return tuple(review for node in nodes if (review := self._review(node, path)))

    def _review(self, node: Node, path: str) -> Review | None:
        entries = self.mapping(node, f"an entry of {path}", list(REVIEW_KEYS))
        if entries is None:
            return None
        for key in REVIEW_KEYS[:-1]:
            if key not in entries.values:
                self.faults.add(f"an entry of {path} has no {key}", node.place, _REVIEW_HINT)
        texts = {key: self.text_of(entries, key, f"{path}.{key}") for key in REVIEW_KEYS}
        wrong = {
            "date": day_fault(texts["date"]),
            "verdict": "" if texts["verdict"] in JUDGEMENTS else f"one of {', '.join(JUDGEMENTS)}",
            "of": "" if re.fullmatch(DIGEST, texts["of"]) else "16 digits and letters a to f",
        }
        for key, expected in wrong.items():
            if texts[key] and expected:
                found = f"{path}.{key} is {shortened(texts[key])}; expected {expected}"
                self.faults.add(found, entries.values[key].place, _REVIEW_HINT)
        verdict: Judgement = "passed" if texts["verdict"] == "passed" else "failed"
        return Review(texts["by"], texts["date"], verdict, texts["of"], texts["note"], node.place)
