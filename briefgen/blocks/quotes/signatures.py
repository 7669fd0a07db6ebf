"""Speakers named beside the sentence: a signature below the words, a headline that names somebody."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from briefgen.languages.names import is_first_name
from briefgen.languages.speech.english.nouns import ROLES
from briefgen.languages.speech.english.words import PREPOSITIONS, TITLES
from briefgen.reading.marks import Quoted
from briefgen.speech.passages import Passages
from briefgen.speech.phrases import phrase_after
from briefgen.speech.tokens import Token, tokenise
from briefgen.speech.voice import Attribution

_DASHES = ("-", "–", "—", "―", "~")
_POST = 6
"""Words behind a name's comma in which a post is told."""
_LONGEST = 160
"""Characters of a paragraph that is a signature."""


def below(read: Passages, index: int) -> Attribution | None:
    """Read the paragraph below a quotation: — Mary Example, director; or the name and role alone."""
    if index + 1 >= len(read.parts) or index + 1 in read.marks:
        return None
    part = read.parts[index + 1]
    announces = _leads(read, index + 1)  # Mary Example, director, said: it is the next
    if part.end - part.start > _LONGEST or announces:
        return None
    tokens = tokenise(read.text, part.start, part.end, ())
    dashed = bool(tokens) and tokens[0].text in _DASHES
    first = 1 if dashed else 0
    if first >= len(tokens) or not tokens[first].capital:
        return None
    speaker = phrase_after(tokens, first)
    if speaker is None or speaker.kind != "name":
        return None
    person = is_first_name(tokens[first].text) or tokens[first].lower.rstrip(".") in TITLES
    follows = tokens[speaker.last].text if speaker.last < len(tokens) else ","
    posted = _post(tokens, speaker.last)
    if not dashed and (follows not in (",", "(") or not (person or posted) or part.kind == "heading"):
        return None
    return Attribution(speaker, "—", "signature", 0.85 if dashed else 0.8)


def _post(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether a post stands behind a name's comma: Mary Example, Commissioner for Harbours."""
    return (
        at < len(tokens)
        and tokens[at].text == ","
        and any(not ROLES.isdisjoint(one.lower.split("-")) for one in tokens[at + 1 : at + _POST])
    )


def signed_blocks(read: Passages, quote: Quoted) -> Iterator[tuple[Quoted, Attribution | None]]:
    """Part block quotations at the signatures within them; one without any is whole."""
    first = quote.part
    for at in range(quote.part + 1, quote.last + 1):
        signed = below(read, at - 1) if first < at else None
        if signed is not None:
            start, end = read.parts[first].start, read.parts[at - 1].end
            own = replace(quote, start=start, outer_start=start, end=end, outer_end=end)
            yield replace(own, part=first, last=at - 1), signed
            first = at + 1
    if first == quote.part:
        yield quote, None
    elif first <= quote.last:
        start = read.parts[first].start
        yield replace(quote, part=first, start=start, outer_start=start), None


def above(read: Passages, index: int) -> Attribution | None:
    """Read the line above a quotation that names somebody and ends in a dash or colon: M. Example, mayor –"""
    part = read.parts[index]
    if part.end - part.start > _LONGEST or not _leads(read, index):
        return None
    tokens = tokenise(read.text, part.start, part.end, ())
    speaker = phrase_after(tokens, 0) if tokens and tokens[0].capital else None
    if speaker is None or speaker.kind != "name" or speaker.last >= len(tokens):
        return None
    if tokens[speaker.last].text not in (",", "(", ":", *_DASHES):
        return None
    return Attribution(speaker, tokens[-1].text, "behind a line", 0.9)


def _leads(read: Passages, index: int) -> bool:
    """Tell whether a line leads on to what stands below it."""
    return read.text[read.parts[index].start : read.parts[index].end].rstrip().endswith((":", *_DASHES))


def headline(sentence: Sequence[Token]) -> Attribution | None:
    """Read what follows the colon of a heading: "We will not be silenced": Harbour Watch on the new law."""
    speaker = phrase_after(sentence, 2)
    if speaker is None or speaker.kind != "name" or not sentence[2].capital:
        return None
    follows = sentence[speaker.last] if speaker.last < len(sentence) else None
    if follows is not None and follows.word and follows.lower not in PREPOSITIONS:
        return None
    return Attribution(speaker, ":", "headline", 0.7)
