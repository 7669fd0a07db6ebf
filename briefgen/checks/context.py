"""What stands around a quote in its source: a condition that was cut off, somebody else's words within."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from itertools import pairwise

from briefgen.checks.explained import Explained
from briefgen.claims.claims import Claimed, claims, shortened
from briefgen.claims.index import where
from briefgen.claims.words import ELIDED, pieces_of, places, sentence_of, stands
from briefgen.limits import Limits
from briefgen.model import Brief, Check, Finding, SourceText

_BEFORE = (
    r"(?i)\b(?:(?:not|never|\w+n['’]t)(?:\s(?:expect|think|believe|say|claim|mean|suggest|want|true))?(?:\sthat)?"
    r"|nor|no\slonger|cannot|den(?:y|ies|ied)\s(?:that|having)|if|unless|until|whether|hardly|without|only"
    r"|except)[\s“\"‘'(]*$"
)
_CONDITION = r"if|unless|until|provided|as\slong\sas|so\slong\sas|in\scase|assuming|except"
_AFTER = rf"(?i)\W*(?:(?:only|even|just|but)\s)?(?:{_CONDITION}|only|not|never|nor|subject\sto)\b"
_CLAUSE = rf"(?i)(?:^|[“\"‘':])\W*(?:(?:only|even|but)\s)?(?:{_CONDITION})\b[^.;:“”\"]*,\s*$"
"""A sentence that begins with its condition: *Unless it rains,* we shall go."""
_NOT = r"(?:not|never|no|cannot|hardly|without|\w+n['’]t|if|unless|only)"
_NEGATED_GAP = rf"(?i)^\W*{_NOT}\b|\b{_NOT}\W*$"
_NEAR = 60
_TELLING = (4, 3, 2)
"""Words at either end that tell where a quote with gaps begins and ends."""
_INNER, _INNER_END = re.compile("[‘'‹]$"), re.compile("[.,]?[’'›]")
_OUTER, _OUTER_END = re.compile('[“"«„][^”"»]*$'), re.compile('[”"»]')

CODES = Explained("Q008", "Q009")


def run(brief: Brief, texts: Mapping[str, SourceText], limits: Limits) -> Iterator[Finding]:
    """Look at the sentence of the source that a quote was taken from."""
    for claim in claims(brief):
        if claim.kind == "quotation":
            for before, passage, after in _surroundings(claim, texts):
                yield from _cut(claim, before, after)
                yield from _left_out(claim, passage) if ELIDED.search(claim.field.text) else ()
                yield from _nested(claim, before, after)


def _surroundings(claim: Claimed, texts: Mapping[str, SourceText]) -> Iterator[tuple[str, str, str]]:
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


def _left_out(claim: Claimed, passage: str) -> Iterator[Finding]:
    """Look at the words that [...] stands for: a negation at either end of them belongs to what is quoted."""
    pieces = pieces_of(claim.field.text) if stands(claim.field.text, passage) else ()
    for one, other in pairwise(pieces):
        first, second = where(one, passage), where(other, passage)
        gap = passage[first[0][1] : second[0][0]] if first and second else ""
        match = re.search(_NEGATED_GAP, gap)
        if match:
            yield Finding(
                "Q008", "warning", claim.field.path,
                f"what is left out of {shortened(claim.field.text)} has {shortened(match[0].strip(' ,;'))}",
                "Quote these words, too, or take care that the brief says what they say.",
                claim.field.place, " ".join(passage.split()),
            )  # fmt: skip


def _cut(claim: Claimed, before: str, after: str) -> Iterator[Finding]:
    ends = {
        "before": re.search(_BEFORE, before[-_NEAR:]) or re.search(_CLAUSE, before),
        "after": re.match(_AFTER, after[:_NEAR]),
    }
    for side, match in ends.items():
        if match:
            yield Finding(
                "Q008", "warning", claim.field.path,
                f"right {side} {shortened(claim.field.text)} the source has {shortened(match[0].strip())}",
                "Quote these words, too, or take care that the brief says what they say.",
                claim.field.place, " ".join(f"{before}{claim.field.text}{after}".split()),
            )  # fmt: skip


def _nested(claim: Claimed, before: str, after: str) -> Iterator[Finding]:
    inner = _INNER.search(before) and _INNER_END.match(after)
    outer = _OUTER.search(before[:-1]) and _OUTER_END.search(after[1:])
    # In the British way double marks stand within single ones.
    british = re.search('[“"]$', before) and re.match('[.,]?[”"]', after)
    around = re.search(r"‘(?!.*’\W)[^’]*", before[:-1]) and re.search(r"’(?:\W|$)", after[1:])
    if (inner and outer) or (british and around):
        yield Finding(
            "Q009", "warning", claim.field.path,
            f"{shortened(claim.field.text)} stands in the source within another quotation",
            "Say in `role` or `context` who reports these words, or quote the whole.",
            claim.field.place, " ".join(f"{before}{claim.field.text}{after}".split()),
        )  # fmt: skip


CHECK = Check("context", CODES, run)
