"""Quotations as items of a brief: fields, evidence, and what an editor should look at."""

from __future__ import annotations

from briefgen.blocks._evidence import Names, evidence, found_by, item, slug
from briefgen.blocks.quotes.find import quotations
from briefgen.blocks.quotes.pieces import ELISION, reopens, together
from briefgen.blocks.quotes.quotation import Quotation
from briefgen.model import Item, SourceText
from briefgen.text.spans import one_line

_SURE = 0.75
"""Rules that are right less often than this name no speaker."""


def items(text: SourceText) -> tuple[Item, ...]:
    """Make an item of every quotation; one that its attribution parts is one item, with the gap shown."""
    ids = Names()
    return tuple(_item(text, pieces, ids) for pieces in together(text.text, quotations(text)))


def _item(text: SourceText, pieces: tuple[Quotation, ...], ids: Names) -> Item:
    quotation = pieces[0]
    ends = [_end(text.text, piece) for piece in pieces]
    words = _joined(text.text, pieces, ends)
    end = ends[-1]
    speaker, doubts = _speaker(text.text, quotation)
    if not all(piece.closed for piece in pieces):
        doubts.append("The closing quotation mark is missing: see where the words end.")
    fields = {"text": words, "speaker": speaker}
    if speaker and speaker == quotation.name:
        fields |= {"role": quotation.role, "organisation": quotation.organisation}
    name = ids.give("-".join(filter(None, (_short(speaker), slug(words, 2)))), "quote")
    made = item("quotes", name, fields, [evidence(text, quotation.start, end)], " ".join(doubts))
    return found_by(made, quotation.rule, quotation.confidence)


def _joined(text: str, pieces: tuple[Quotation, ...], ends: list[int]) -> str:
    """Join the pieces: what a paragraph takes up follows at once, an attribution is shown as left out."""
    words = one_line(text[pieces[0].start : ends[0]])
    for before, piece, end in zip(pieces, pieces[1:], ends[1:], strict=False):
        words += " " if reopens(before, piece) else ELISION
        words += one_line(text[piece.start : end])
    return words


def _end(text: str, quotation: Quotation) -> int:
    """Leave out the comma before an attribution, which belongs to the sentence around the quotation."""
    end = quotation.end
    while end > quotation.start + 1 and text[end - 1] in ", ":
        end -= 1
    return end


def _short(speaker: str) -> str:
    """Give the surname of a person, or the first content words of anybody else."""
    pieces = speaker.split()
    if 1 < len(pieces) <= 4 and all(piece[0].isupper() for piece in pieces):
        return slug(pieces[-1])
    return slug(speaker, 2)


def _speaker(text: str, quotation: Quotation) -> tuple[str, list[str]]:
    """Give the speaker to print, empty where nobody can be sure, and why an editor should look."""
    if quotation.speaker is None:
        return "", [
            "The source does not say beside the words who speaks: name the speaker, or leave the quote out."
        ]
    written = one_line(text[slice(*quotation.speaker)])
    meant = quotation.name or written
    if quotation.confidence < _SURE:
        return "", [
            f"The speaker may be {meant}, who is named nearby; the source does not say so beside the words."
        ]
    if quotation.kind == "pronoun":
        if not quotation.name:
            return "", [f"The source says “{written}”: find out who is meant."]
        return meant, [f"The source says “{written}”; that it means {meant} is a proposal."]
    if quotation.table:
        doubt = f"Found by the short table for {quotation.table}: see that it is “{meant}” who speaks."
        return meant, [doubt]
    return meant, []
