"""Where a quote was taken from: what stands before and after its words in their sentence."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from briefgen.claims.claims import Claimed
from briefgen.claims.index import where
from briefgen.claims.words import pieces_of, places, sentence_of
from briefgen.model import SourceText
from briefgen.reading.statements import statement

_TELLING = (4, 3, 2)
"""Words at either end that tell where a quote with gaps begins and ends."""
OPENED = re.compile("[“\"«„‘']\\s*$")
"""The mark before words that the source itself sets in marks."""
_NEAR = 2
"""Words between a negation and the marks of what it denies: weren't asking for "the moon"."""


def denial_of(before: str, code: str) -> str:
    """Give the negation that stands before words in marks and denies them; empty where there is none."""
    if not OPENED.search(before):
        return ""
    ahead = statement(before, code)
    found = [one for one in ahead.of("negations") if len(ahead.tokens) - one.last <= _NEAR]
    same = [one for one in found if ahead.clause_of(one.first)[1] == len(ahead.tokens)]
    return ahead.said(same[0]) if same else ""


def surroundings(claim: Claimed, texts: Mapping[str, SourceText]) -> Iterator[tuple[str, str, str]]:
    """Give what stands before, in and after the quoted words in their sentence, evidence by evidence."""
    for one in claim.evidence:
        for start, end in places(one, texts[one.source].text)[:1] if one.source in texts else ():
            text = texts[one.source].text
            for first, last in _ends(claim.field.text.strip(" .,;:"), text[start:end]):
                begin, stop = sentence_of(text, start + first, start + last)
                yield (
                    text[begin : start + first],
                    text[start + first : start + last],
                    text[start + last : stop],
                )


def _ends(words: str, passage: str) -> Iterator[tuple[int, int]]:
    """Give where quoted words begin and end in a passage, whatever was left out between."""
    if whole := where(words, passage):
        yield whole[0]
        return
    pieces, kept = pieces_of(words), words.split()
    tries = [(pieces[0], pieces[-1])] if len(pieces) > 1 else []
    if len(kept) > 2 * _TELLING[0]:
        tries += [(" ".join(kept[:count]), " ".join(kept[-count:])) for count in _TELLING]
    for begin, end in tries:
        first, last = where(begin, passage), where(end, passage)
        if len(first) == 1 and len(last) == 1 and first[0][0] < last[0][0]:
            yield first[0][0], last[0][1]
            return
