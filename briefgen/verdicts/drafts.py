"""A draft before a person has seen it: nothing stays in it that the checks refuse."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from briefgen.model import Brief, Derived, Item, SourceText
from briefgen.verdicts.report import run


def borne_out(brief: Brief, texts: Sequence[SourceText]) -> tuple[Brief, tuple[str, ...]]:
    """Leave out what the checks refuse in a proposed brief; give the rest, and the paths of what went.

    What follows from something that went keeps its evidence and loses its link.
    """
    refused = _refused(brief, _by_id(brief, texts))
    if not refused:
        return brief, ()
    gone = tuple(path for path in sorted(refused) if "." in path)
    blocks = {
        name: {key: _unlinked(item, refused) for key, item in items.items() if item.path not in refused}
        for name, items in brief.blocks.items()
    }
    return replace(brief, blocks=blocks), gone


def _refused(brief: Brief, texts: Mapping[str, SourceText]) -> frozenset[str]:
    found = run(brief, texts).findings
    items = (".".join(one.path.split(".")[:2]) for one in found if one.severity == "error")
    return frozenset(path for path in items if not path.startswith("sources."))


def _by_id(brief: Brief, texts: Sequence[SourceText]) -> dict[str, SourceText]:
    files = {text.source.file: text for text in texts}
    known = {
        name: item.fields["file"].text
        for name, item in brief.blocks["sources"].items()
        if "file" in item.fields
    }
    return {
        name: replace(files[file], source=replace(files[file].source, id=name))
        for name, file in known.items()
        if file in files
    }


def _unlinked(item: Item, gone: frozenset[str]) -> Item:
    derived: Derived | None = item.derived
    lost = derived is not None and any(".".join(path.split(".")[:2]) in gone for path in derived.of)
    return replace(item, derived=None) if lost else item
