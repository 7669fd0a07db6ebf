"""Quotations as items of a brief: fields, evidence, and what an editor should look at."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial

from briefgen.blocks._evidence import Names, evidence, found_by, item, slug
from briefgen.blocks.quotes.find import AGAIN
from briefgen.blocks.quotes.measured import MEASURED
from briefgen.blocks.quotes.own_words import OwnWords, own_words, speeches
from briefgen.blocks.quotes.pieces import ELISION, PRINTED, is_scrap, reopens, together
from briefgen.blocks.quotes.proposed import SURE, proposed, share
from briefgen.blocks.quotes.quotation import Quotation
from briefgen.genres import SPOKEN
from briefgen.languages.speech.english.words import NOBODY
from briefgen.model import Item, SourceText
from briefgen.speech.genre import genre_of, with_genre
from briefgen.speech.names import organisation_of
from briefgen.text import locate
from briefgen.text.spans import one_line

_PARAGRAPH = re.compile(r"[^\s\n][^\n]*(?<!\s)")
_ELSEWHERE = (*SPOKEN, "guide", "report", "rule", "table")
"""Genres in which the rules were not measured: news has most of the annotated quotations."""
_BESIDE = 40
"""Characters on both sides of a name by which it is told whether it is whole words."""
_CITED = 6
"""Quotations in marks of a document that is speech itself: what its speakers cite."""
_UNDOUBTED = 0.85
"""Rules that are right less often than this leave a doubt."""


def items(text: SourceText) -> tuple[Item, ...]:
    """Make an item of every quotation, and of the statements of documents that are speech throughout.

    A quotation that its attribution parts is one item, with the gap shown; a long one over several
    paragraphs is an item for each.
    """
    ids = Names()
    text = with_genre(text)
    voices = speeches(text)
    said = [one for one in together(text.text, proposed(text, voices)) if not is_scrap(text.text, one)]
    grouped = [group for one in said for group in _shorter(text, one)]
    if genre_of(text).genre in SPOKEN and len(grouped) > _CITED:
        grouped = sorted(sorted(grouped, key=_sureness)[:_CITED], key=lambda group: group[0].start)
    taken = [(group[0].start, group[-1].end) for group in grouped]
    spoken = [one for one in own_words(text, voices) if not any(_meet(one, span) for span in taken)]
    made: list[tuple[int, Callable[[], Item]]] = [
        *((group[0].start, partial(_item, text, group, ids)) for group in grouped),
        *((one.start, partial(_statement, text, one, ids)) for one in spoken),
    ]
    return tuple(make() for _, make in sorted(made, key=lambda pair: pair[0]))


def _sureness(group: tuple[Quotation, ...]) -> tuple[bool, float, int]:
    """Order quotations in a speech: those of known speakers first, the surest of them, the earliest."""
    return group[0].speaker is None, -(share(group[0]) or group[0].confidence), group[0].start


def _meet(one: OwnWords, span: tuple[int, int]) -> bool:
    """Tell whether a quotation takes most of a statement; a few quoted words within it do not."""
    return 2 * (min(one.end, span[1]) - max(one.start, span[0])) > one.end - one.start


def _shorter(text: SourceText, group: tuple[Quotation, ...]) -> list[tuple[Quotation, ...]]:
    """Part a long block quotation at its paragraphs."""
    one = group[0]
    words = text.text[one.start : one.end]
    if one.rule != "block quotation" or len(words.split()) <= PRINTED or "\n" not in words.strip():
        return [group]
    spans = [match.span() for match in _PARAGRAPH.finditer(words)]
    return [(replace(one, start=one.start + first, end=one.start + last),) for first, last in spans]


def _statement(text: SourceText, one: OwnWords, ids: Names) -> Item:
    """Make an item of what somebody says without marks; where the document names them is evidence, too."""
    words = one_line(text.text[one.start : one.end])
    name = ids.give("-".join(filter(None, (_short(one.name), slug(words, 2)))), "quote")
    places = [(one.start, one.end), *([_in_whole_words(text.text, *one.named)] if one.named else [])]
    doubt = f"Chosen from words of {one.name} without quotation marks: see that it is the point to quote."
    fields = {"text": words, "speaker": one.name, "role": one.role, "organisation": organisation_of(one.role)}
    made = item("quotes", name, fields, [evidence(text, *place) for place in places], doubt)
    return found_by(made, one.rule, MEASURED[one.rule][0] if one.rule in MEASURED else None)


def _in_whole_words(text: str, start: int, end: int) -> tuple[int, int]:
    """Take a genitive's ending along, where the name would not be found without it: Mary Example’s.

    Mostly it is found where it stands, and the text need not be gone through.
    """
    name, first = text[start:end], max(0, start - _BESIDE)
    near = text[first : end + _BESIDE]
    whole = locate(name, near, start - first, end - first) or locate(name, text)
    return (start, end) if whole else (start, end + 2)


def _item(text: SourceText, pieces: tuple[Quotation, ...], ids: Names) -> Item:
    quotation = pieces[0]
    ends = [_end(text.text, piece) for piece in pieces]
    words = _joined(text.text, pieces, ends)
    end = ends[-1]
    speaker, doubts = _speaker(text.text, quotation)
    if not doubts and speaker.lower() in NOBODY:
        doubts.append(f"“{speaker}” names nobody: find out who speaks.")
    if not doubts and genre_of(text).genre in _ELSEWHERE:
        doubts.append(f"A speech or a guide often repeats what nobody said so: see that {speaker} says this.")
    if quotation.reserve == "denied":
        doubts.append("The source denies these words: see whose they are, and what is said of them.")
    if not all(piece.closed for piece in pieces):
        doubts.append("The closing quotation mark is missing: see where the words end.")
    fields = {"text": words, "speaker": speaker}
    if speaker and speaker == quotation.name:
        fields |= {"role": quotation.role, "organisation": quotation.organisation}
    name = ids.give("-".join(filter(None, (_short(speaker), slug(words, 2)))), "quote")
    made = item("quotes", name, fields, [evidence(text, quotation.start, end)], " ".join(doubts))
    return found_by(made, quotation.rule, share(quotation))


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
    unsure = _unsure(quotation, written)
    if unsure:
        return "", [unsure]
    meant = quotation.name or written
    if quotation.kind == "pronoun":
        return meant, [f"The source says “{written}”; that it means {meant} is a proposal."]
    if quotation.table:
        doubt = f"Found by the short table for {quotation.table}: see that it is “{meant}” who speaks."
        return meant, [doubt]
    return meant, list(_reasons(quotation, meant))


def _reasons(quotation: Quotation, meant: str) -> Iterator[str]:
    """Say why an editor should look at a speaker who is printed."""
    right = share(quotation)
    if quotation.headed and quotation.kind != "name":
        yield f"A headline shortens what was said: see that the words are those of {meant}."
    elif quotation.rule == "previous paragraph" and quotation.confidence <= AGAIN:
        yield f"{meant} speaks in the paragraph before: see that these words are {meant}’s, too."
    elif right is not None and right < _UNDOUBTED:
        yield f"Of such quotes {round(100 * right)} in 100 were right: see that {meant} says this."


def _unsure(quotation: Quotation, written: str) -> str:
    """Say why no speaker is printed though the source has one beside the words; empty where one is."""
    if quotation.reserve == "thing":
        return f"The source gives “{written}” beside the words, which names nobody: find out who speaks."
    right = share(quotation)
    if min(quotation.confidence, 1.0 if right is None else right) < SURE:
        meant = quotation.name or written
        return (
            f"The speaker may be {meant}, who is named nearby; the source does not say so beside the words."
        )
    if quotation.kind == "pronoun" and not quotation.name:
        return f"The source says “{written}”: find out who is meant."
    return ""
