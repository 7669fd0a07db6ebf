"""What stands around a quote in its source: a condition that was cut off, somebody else's words within."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from itertools import pairwise

from briefgen.checks.explained import Explained
from briefgen.claims.claims import Claimed, claims, shortened
from briefgen.claims.index import where
from briefgen.claims.quoted import denial_of, surroundings
from briefgen.claims.words import ELIDED, pieces_of, stands
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
_INNER, _INNER_END = re.compile("[‘'‹]$"), re.compile("[.,]?[’'›]")
_OUTER, _OUTER_END = re.compile('[“"«„][^”"»]*$'), re.compile('[”"»]')

CODES = Explained("Q008", "Q009")


def run(brief: Brief, texts: Mapping[str, SourceText], limits: Limits) -> Iterator[Finding]:
    """Look at the sentence of the source that a quote was taken from."""
    for claim in claims(brief):
        if claim.kind == "quotation":
            for before, passage, after in surroundings(claim, texts):
                yield from _cut(claim, before, after)
                yield from _left_out(claim, passage) if ELIDED.search(claim.field.text) else ()
                yield from _nested(claim, before, after)


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
        # What is denied outside its marks is no quotation at all: another check says so.
        "before": not denial_of(before, "en")
        and (re.search(_BEFORE, before[-_NEAR:]) or re.search(_CLAUSE, before)),
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
