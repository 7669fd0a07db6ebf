"""A draft as a content file: title, standfirst, points, sections, quotes, statistics, sources, evidence."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import groupby

from briefgen.blocks import BLOCKS, added
from briefgen.claims.claims import shortened
from briefgen.languages import printed
from briefgen.model import Brief, Evidence, Field, Item, SourceText
from briefgen.reading.source import language_of
from briefgen.text.markdown import escaped, guarded
from briefgen.verify.claimed import fields_of, sought, source
from briefgen.verify.draft import Draft, Piece
from briefgen.verify.found import found

_UNBORNE = "None of the sources says {}."
"""The doubt of an item of which something has no evidence."""
Known = tuple[Piece, tuple[Evidence, ...]]
"""A piece of the draft, and its evidence."""


def adopted(draft: Draft, texts: Mapping[str, SourceText], name: str) -> Brief:
    """Make a content file's brief of a draft; `texts` holds the sources by the ids that they get there."""
    tag = draft.text.source.language or language_of(draft.text)
    index = found(tuple(texts.values()))
    known = tuple(
        (piece, () if piece.kind == "heading" else sought(piece, tag, texts, index)) for piece in draft.pieces
    )
    front, rest = _front(known)
    blocks: dict[str, dict[str, Item]] = {block: {} for block in BLOCKS}
    for block, fields, of in _made(rest, printed(tag).words["summary"]):
        item = added(block, fields, blocks[block], _doubt(of))
        blocks[block][item.path.partition(".")[2]] = replace(item, evidence=_together(of))
    blocks["sources"] = {id_: source(text, id_) for id_, text in texts.items()}
    own = _fields(front, name, tag)
    return Brief(name, own, blocks, _together(front), doubt=_doubt(front))


def _front(known: Sequence[Known]) -> tuple[list[Known], list[Known]]:
    """Part the title, and the paragraph between it and the next heading, from the rest."""
    title = [one for one in known if one[0].kind == "title"][:1]
    rest = [one for one in known if one[0].kind != "title"]
    headed = any(piece.kind == "heading" for piece, _ in rest)
    below = [piece for piece, _ in rest if title and piece.start > title[0][0].start][:1]
    if not headed or not below or below[0].kind != "statement":
        return title, rest
    opening = [one for one in rest if one[0].part == below[0].part and one[0].kind == "statement"]
    return [*title, *opening], [one for one in rest if one not in opening]


def _fields(front: Sequence[Known], name: str, tag: str) -> dict[str, Field]:
    said = {
        "title": next((piece.words for piece, _ in front if piece.kind == "title"), name),
        "standfirst": " ".join(piece.words for piece, _ in front if piece.kind == "statement"),
        "language": tag if tag != "en" else "",
    }
    return {key: Field(key, words) for key, words in said.items() if words}


Made = tuple[str, dict[str, str], list[Known]]
"""A block, the fields of a new item of it, and what of the draft stands in them."""


def _made(known: Sequence[Known], summary: str) -> Iterator[Made]:
    """Make the items: prose below a heading is a section; without one, or below `summary`, points."""
    heading, prose = "", list[Known]()
    for piece, evidence in known:
        if piece.kind == "heading":
            yield from _section(heading, prose, summary)
            heading, prose = piece.words, []
        elif piece.kind == "statement":
            prose.append((piece, evidence))
        else:
            block = "quotes" if piece.kind == "quotation" else "statistics"
            yield block, fields_of(piece), [(piece, evidence)]
    yield from _section(heading, prose, summary)


def _section(heading: str, prose: list[Known], summary: str) -> Iterator[Made]:
    parts = [list(group) for _, group in groupby(prose, key=lambda one: one[0].part)]
    if not heading or heading.casefold() == summary.casefold():
        for part in parts:
            yield "summary", {"text": " ".join(piece.words for piece, _ in part)}, part
    elif parts:
        yield "sections", {"heading": heading, "body": "\n\n".join(map(_paragraph, parts))}, prose


def _paragraph(part: Sequence[Known]) -> str:
    """Give a paragraph as Markdown, with marks for the sources that bear it out."""
    words = guarded(escaped(" ".join(" ".join(piece.words.split()) for piece, _ in part)))
    cited = dict.fromkeys(one.source for _, evidence in part for one in evidence)
    return words + (f"[{'; '.join(f'@{id_}' for id_ in cited)}]" if cited else "")


def _together(of: Sequence[Known]) -> tuple[Evidence, ...]:
    return tuple(dict.fromkeys(one for _, evidence in of for one in evidence))


def _doubt(of: Sequence[Known]) -> str:
    bare = [shortened(piece.words) for piece, evidence in of if not evidence]
    return _UNBORNE.format(" and ".join(bare)) if bare else ""
