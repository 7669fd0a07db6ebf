"""What stands around a quote in its source: a condition that was cut off, somebody else's words within."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

from briefgen.checks.explained import Explained
from briefgen.claims.claims import Claimed, claims, shortened
from briefgen.claims.index import where
from briefgen.claims.quoted import denial_of, surroundings
from briefgen.claims.tongues import tongues
from briefgen.claims.words import ELIDED, pieces_of, stands
from briefgen.languages.gates import gates_of
from briefgen.limits import Limits
from briefgen.model import Brief, Check, Finding, SourceText
from briefgen.reading.choices import starred

_NEAR = 60
_INNER, _INNER_END = re.compile("[‘'‹]$"), re.compile("[.,]?[’'›]")
_OUTER, _OUTER_END = re.compile('[“"«„][^”"»]*$'), re.compile('[”"»]')


@dataclass(frozen=True, slots=True)
class _Patterns:
    """What turns a quote in its source, in one language."""

    before: re.Pattern[str]
    after: re.Pattern[str]
    clause: re.Pattern[str]
    """A sentence that begins with its condition: *Unless it rains,* we shall go."""
    gap: re.Pattern[str]


@cache
def _patterns(code: str) -> _Patterns:
    own = gates_of(code)
    opinions, that, conditions = starred(own.opinions), starred(own.that), starred(own.conditions)
    denied = rf"(?:{starred(own.not_)})(?:\s(?:{opinions}))?(?:\s(?:{that}))?"
    return _Patterns(
        re.compile(rf"(?i)\b(?:{denied}|{starred(own.turning_before)})[\s“\"‘'(]*$"),
        re.compile(
            rf"(?i)\W*(?:(?:{starred(own.softeners_after)})\s)?(?:{conditions}|{starred(own.turning_after)})\b"
        ),
        re.compile(
            rf"(?i)(?:^|[“\"‘':])\W*(?:(?:{starred(own.softeners)})\s)?(?:{conditions})\b[^.;:“”\"]*,\s*$"
        ),
        re.compile(rf"(?i)^\W*(?:{starred(own.gap)})\b|\b(?:{starred(own.gap)})\W*$"),
    )


CODES = Explained("Q008", "Q009")


def run(brief: Brief, texts: Mapping[str, SourceText], limits: Limits) -> Iterator[Finding]:
    """Look at the sentence of the source that a quote was taken from."""
    spoken = tongues(brief, texts)
    for claim in claims(brief):
        if claim.kind == "quotation":
            code = next(map(spoken.of, claim.evidence), spoken.brief)
            for before, passage, after in surroundings(claim, texts):
                yield from _cut(claim, before, after, code)
                yield from _left_out(claim, passage, code) if ELIDED.search(claim.field.text) else ()
                yield from _nested(claim, before, after)


def _left_out(claim: Claimed, passage: str, code: str) -> Iterator[Finding]:
    """Look at the words that [...] stands for: a negation at either end of them belongs to what is quoted."""
    pieces = pieces_of(claim.field.text) if stands(claim.field.text, passage) else ()
    for one, other in pairwise(pieces):
        first, second = where(one, passage), where(other, passage)
        gap = passage[first[0][1] : second[0][0]] if first and second else ""
        match = _patterns(code).gap.search(gap)
        if match:
            yield Finding(
                "Q008", "warning", claim.field.path,
                f"what is left out of {shortened(claim.field.text)} has {shortened(match[0].strip(' ,;'))}",
                "Quote these words, too, or take care that the brief says what they say.",
                claim.field.place, " ".join(passage.split()),
            )  # fmt: skip


def _cut(claim: Claimed, before: str, after: str, code: str) -> Iterator[Finding]:
    known = _patterns(code)
    ends = {
        # What is denied outside its marks is no quotation at all: another check says so.
        "before": not denial_of(before, code)
        and (known.before.search(before[-_NEAR:]) or known.clause.search(before)),
        "after": known.after.match(after[:_NEAR]),
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
