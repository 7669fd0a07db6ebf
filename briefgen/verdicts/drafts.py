"""A draft before a person has seen it: nothing stays in it that the checks refuse."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from briefgen.blocks import BLOCKS
from briefgen.checks import named
from briefgen.limits import Limits
from briefgen.model import Brief, Derived, Item, SourceText
from briefgen.reading.source import read

_COMPARING = frozenset(("evidence", "quotation", "paraphrase", "halves", "words"))
"""The checks that compare words with words, and say nothing against a copy."""
_ERRORS = Limits(errors_alone=True)
_RETITLED = "The source's own title does not stand in its text: this is the first key message."


_CAN_REFUSE = (
    "evidence", "quotation", "paraphrase", "halves", "number", "period", "derivation", "arithmetic",
    "nothing", "words", "sources", "text",
)  # fmt: skip
"""The checks that may refuse what was found; the others warn, or look at what a draft has not yet."""


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
    kept = replace(brief, blocks=blocks)
    return (_retitled(kept), (*gone, "title")) if "title" in refused else (kept, gone)


def _retitled(brief: Brief) -> Brief:
    """Give a brief whose title does not stand in its source the first key message for a title."""
    first = next(iter(brief.blocks["summary"].values()), None)
    if first is None:
        return brief
    title = replace(brief.fields["title"], text=first.fields["text"].text)
    return replace(brief, fields={**brief.fields, "title": title}, evidence=first.evidence, doubt=_RETITLED)


def _refused(brief: Brief, texts: Mapping[str, SourceText]) -> frozenset[str]:
    told = _without_copies(brief)
    found = (
        finding
        for check in named(_CAN_REFUSE)
        for finding in check.run(told if check.name in _COMPARING else brief, texts, _ERRORS)
    )
    items = (".".join(one.path.split(".")[:2]) for one in found if one.severity == "error")
    return frozenset(path for path in items if not path.startswith("sources."))


def _without_copies(brief: Brief) -> Brief:
    """Leave out the key messages that are a sentence of their source to the letter: nothing turns them."""
    summary = {
        name: item
        for name, item in brief.blocks["summary"].items()
        if all(one.exact != item.fields["text"].text for one in item.evidence)
    }
    return replace(brief, blocks={**brief.blocks, "summary": summary})


def _by_id(brief: Brief, texts: Sequence[SourceText]) -> dict[str, SourceText]:
    files = {text.source.file: text for text in texts}
    known = {
        name: item.fields["file"].text
        for name, item in brief.blocks["sources"].items()
        if "file" in item.fields
    }
    by_id = {
        name: replace(files[file], source=replace(files[file].source, id=name))
        for name, file in known.items()
        if file in files
    }
    return _with_quotes(brief, by_id)


def _with_quotes(brief: Brief, texts: dict[str, SourceText]) -> dict[str, SourceText]:
    """Say of a brief's one source what was quoted in it, which need not be looked for again.

    Of several sources a brief has not all quotes, and shows once what two of them have.
    """
    find = BLOCKS["quotes"].find
    if len(texts) != 1 or find is None:
        return texts
    quotes = tuple(brief.blocks["quotes"].values())
    return {name: read(text).told(find, quotes) for name, text in texts.items()}


def _unlinked(item: Item, gone: frozenset[str]) -> Item:
    derived: Derived | None = item.derived
    lost = derived is not None and any(".".join(path.split(".")[:2]) in gone for path in derived.of)
    return replace(item, derived=None) if lost else item
