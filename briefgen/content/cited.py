"""Every source that is named, in evidence or by a mark in Markdown, is listed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from briefgen.blocks import BLOCKS
from briefgen.blocks.sections import CITATION, cited
from briefgen.content.faults import Faults, shortened, suggestion
from briefgen.content.nodes import MapNode, Node, TextNode
from briefgen.model import Brief, Evidence, Field, Item, Place


@dataclass(frozen=True, slots=True)
class _Citation:
    """The id of a source, where it is named."""

    source: str
    place: Place


def named_sources(blocks: Mapping[str, Mapping[str, Item]], front: Iterable[Evidence]) -> frozenset[str]:
    """Give the ids of all sources that evidence and marks name."""
    items = [item for block in blocks.values() for item in block.values()]
    found = {one.source for item in items for one in item.evidence} | {one.source for one in front}
    found |= {item.table.source for item in items if item.table}
    for item in items:
        texts = [field.text for field in item.fields.values() if "[@" in field.text]
        found |= {id_ for text in texts for mark in CITATION.finditer(text) for id_ in cited(mark[1])}
    return frozenset(found)


def refuse_unknown_sources(brief: Brief, root: Node, text: str, faults: Faults) -> None:
    """Report every source that is named and not listed, with those that are."""
    known = brief.blocks["sources"]
    for citation in (*_from_evidence(brief), *_from_marks(brief, root, text)):
        if citation.source in known:
            continue
        faults.add(
            f"the source {shortened(citation.source)} is not listed"
            if citation.source
            else "a mark names no source",
            citation.place,
            f"{suggestion(citation.source, known, 'sources')} Others are added under `sources:`.",
        )


def _from_evidence(brief: Brief) -> Iterator[_Citation]:
    items = [item for block in brief.blocks.values() for item in block.values()]
    for evidence in (*brief.evidence, *(one for item in items for one in item.evidence)):
        if evidence.source and evidence.place:
            yield _Citation(evidence.source, evidence.place)


def _from_marks(brief: Brief, root: Node, text: str) -> Iterator[_Citation]:
    for block in BLOCKS.values():
        names = [spec.name for spec in block.fields if spec.form == "markdown"]
        for item in brief.blocks[block.name].values():
            for field in (item.fields[name] for name in names if name in item.fields):
                for mark in CITATION.finditer(field.text):
                    place = _place(mark[0], field, root, text)
                    yield from (_Citation(source, place) for source in cited(mark[1]))


def _place(mark: str, field: Field, root: Node, text: str) -> Place:
    """Where the mark stands in the file; where the field begins if escapes hide it."""
    node: Node | None = root
    for name in field.path.split("."):
        node = node.values.get(name) if isinstance(node, MapNode) else None
    begin = field.place or Place("")
    if node is not None and node.place.file != root.place.file:  # it lies over this text
        return begin
    at = text.find(mark, node.start, node.end) if isinstance(node, TextNode) else -1
    if at < 0 or not isinstance(node, TextNode):
        return begin
    lines = text.count("\n", node.start, at)
    column = at - text.rfind("\n", 0, at) if lines else begin.column + at - node.start
    return Place(begin.file, begin.line + lines, column)
