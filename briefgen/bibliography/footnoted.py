"""Sources in styles of footnotes: in full where first cited, then in short; CSL 1.0.2, "position"."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from typing import Any

FIRST_NOTE = "first-reference-note-number"
ALIKE = "year-suffix"
"""A variable that only sources have whose short forms are the same; styles of footnotes print none of it."""
_CSL = "{http://purl.org/net/xbiblio/csl}"


def told_apart(root: Any) -> None:
    """Let a style add a title where short forms are the same alone: citeproc-py adds it everywhere."""
    for tag in ("if", "else-if"):
        for choice in root.iter(f"{_CSL}{tag}"):
            if choice.attrib.pop("disambiguate", ""):
                choice.set("variable", ALIKE)


def notes(style: Any, items: Sequence[Mapping[str, Any]], order: Sequence[str]) -> tuple[str, ...]:
    """The text of every note, one for each time that a source is cited."""
    alike = _alike(style, items)
    first = {id_: str(order.index(id_) + 1) for id_ in order}
    known = [{**one, FIRST_NOTE: first[one["id"]], **alike.get(one["id"], {})} for one in items]
    return _said(style, known, order)


def _alike(style: Any, items: Sequence[Mapping[str, Any]]) -> Mapping[str, Mapping[str, str]]:
    """What the sources get whose short forms are those of others."""
    ids = [one["id"] for one in items]
    if len(ids) < len("ab"):
        return {}
    short = _said(style, [{**one, FIRST_NOTE: "1"} for one in items], ids + ids)[len(ids) :]
    counts = Counter(short)
    return {id_: {ALIKE: "a"} for id_, said in zip(ids, short, strict=True) if counts[said] > 1}


def _said(style: Any, items: Sequence[Mapping[str, Any]], order: Collection[str]) -> tuple[str, ...]:
    from citeproc import Citation, CitationItem, CitationStylesBibliography, formatter
    from citeproc.source.json import CiteProcJSON

    held = CitationStylesBibliography(style, CiteProcJSON(items), formatter.html)
    cites = [Citation([CitationItem(id_)]) for id_ in order]
    for cite in cites:
        held.register(cite)
    return tuple(str(held.cite(cite, _ignored)) for cite in cites)


def _ignored(_: object) -> None:
    """Every id is among the items: nothing is missing."""
