"""The brief of a draft: every statement, quotation and figure an item, with the evidence that was found."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from briefgen.blocks import BLOCKS
from briefgen.blocks.sources import itself
from briefgen.claims.claims import quotations
from briefgen.model import Brief, Evidence, Field, Item, Place, SourceText
from briefgen.reading.source import language_of
from briefgen.verify.draft import Draft, Piece
from briefgen.verify.found import Found, found, likest, verbatim
from briefgen.verify.places import TITLE, Places, paths


def claimed(draft: Draft, texts: Mapping[str, SourceText], name: str, raw: str = "") -> Brief:
    """Make the brief whose claims are the draft's; paths say where: quotes.page-2-paragraph-31.text.

    `texts` holds the sources by id; `raw` is the draft's file as text, for lines, where it has some.
    """
    index, places = found(tuple(texts.values())), Places(draft, raw)
    tag = draft.text.source.language or language_of(draft.text)
    blocks: dict[str, dict[str, Item]] = {block: {} for block in BLOCKS}
    fields = {"language": Field("language", tag)}
    front: tuple[Evidence, ...] = ()
    for path, piece in paths(draft, raw):
        evidence = sought(piece, tag, texts, index)
        if path == TITLE:
            fields[TITLE], front = Field(TITLE, piece.words, places.of(piece)), evidence
        else:
            block, _, id_ = path.partition(".")
            blocks[block][id_] = _item(path, piece, evidence, places.of(piece))
    blocks["sources"] = {id_: source(text, id_) for id_, text in texts.items()}
    return Brief(name, fields, blocks, front, file=draft.text.source.file)


def fields_of(piece: Piece) -> dict[str, str]:
    """Give the fields that a piece fills in its block."""
    if piece.kind == "quotation":
        return {"text": piece.words, "speaker": piece.speaker, "role": piece.role}
    if piece.kind == "figure":
        return {"value": piece.words, "label": piece.label}
    return {"body": piece.words}


def _item(path: str, piece: Piece, evidence: Sequence[Evidence], place: Place) -> Item:
    said = {name: Field(f"{path}.{name}", text, place) for name, text in fields_of(piece).items() if text}
    return Item(path, said, tuple(evidence), place=place)


def sought(piece: Piece, tag: str, texts: Mapping[str, SourceText], index: Found) -> tuple[Evidence, ...]:
    """Look for evidence of a piece: its words to the letter, what it quotes, the likest sentences."""
    words = f"{piece.words} {piece.label}".strip()
    own = verbatim(words, tuple(texts.values()))
    if own:
        return own
    return tuple(dict.fromkeys((*_quoted(piece, texts), *likest(words, tag, index))))


def _quoted(piece: Piece, texts: Mapping[str, SourceText]) -> Iterator[Evidence]:
    if piece.kind != "quotation":
        for words, _ in quotations(Field("", piece.words)):
            yield from verbatim(words, tuple(texts.values()))


def source(text: SourceText, name: str) -> Item:
    """Describe a source under an id."""
    path = f"sources.{name}"
    fields = {key: replace(one, path=f"{path}.{key}") for key, one in itself(text).fields.items()}
    return Item(path, fields)
