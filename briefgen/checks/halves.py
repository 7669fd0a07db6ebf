"""Half quotes: words that their speaker denies, sets apart, or goes on to turn in the same sentence."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from briefgen.checks.explained import Explained
from briefgen.claims.claims import Claimed, claims, shortened
from briefgen.claims.compared import short
from briefgen.claims.quoted import OPENED, denial_of, surroundings
from briefgen.claims.tongues import tongues
from briefgen.languages.gates import gates_of
from briefgen.limits import Limits
from briefgen.model import Brief, Check, Finding, Severity, SourceText
from briefgen.reading.statements import Statement, statement
from briefgen.speech.saying import is_saying

_OPEN = re.compile(r"[“\"„«]([^”\"»“„«]*)$")
_LAST = 3
"""Words before a quote among which a verb of speech reports it: we are told that."""
_FOLLOWING = 12
"""Words of what follows that a message shows."""


class _Half(NamedTuple):
    severity: Severity
    message: str


def run(brief: Brief, texts: Mapping[str, SourceText], limits: Limits) -> Iterator[Finding]:
    """Look at the sentence of the source that a quote was taken from."""
    spoken = tongues(brief, texts)
    for claim in claims(brief):
        if claim.kind == "quotation":
            code = next((short(spoken.of(one)) for one in claim.evidence), "en")
            for before, _, after in surroundings(claim, texts):
                half = _half(claim, before, after, code, limits.errors_alone)
                if half:
                    yield Finding(
                        "Q014", half.severity, claim.field.path, half.message,
                        "Quote the whole, or let the brief say what the sentence says.", claim.field.place,
                        " ".join(f"{before}{claim.field.text}{after}".split()),
                    )  # fmt: skip
                    break


def _half(claim: Claimed, before: str, after: str, code: str, bare: bool) -> _Half | None:
    words = shortened(claim.field.text)
    ahead = statement(before, code)
    denied = denial_of(before, code)
    if denied:
        return _Half("error", f"the source denies {words}: {shortened(denied)} stands before it")
    held = next((one for one in ahead.of("held") if len(ahead.tokens) - one.last <= 2), None)
    if held:
        apart = ahead.said(held)
        aside = OPENED.search(before) and len(apart.split()) == 1
        return _Half("error" if aside else "warning", f"{shortened(apart)} leads to {words} in the source")
    return None if bare else _warned(claim, ahead, before, after, code)


def _warned(claim: Claimed, ahead: Statement, before: str, after: str, code: str) -> _Half | None:
    """Tell what else of the sentence may turn the quoted words."""
    words, behind = shortened(claim.field.text), statement(after, code)
    turned = _turning(ahead, claim, code)
    opened = _within(before, code)
    if turned and behind.content and _goes_on(after):
        return _Half(
            "warning",
            f"{words} is half of its sentence: {shortened(turned)} opens it, and {_told(behind)} follows",
        )
    if opened:
        return _Half("warning", f"{words} is half of its sentence: {shortened(opened)} stands before it")
    return _followed(claim, words, behind, after)


def _followed(claim: Claimed, words: str, behind: Statement, after: str) -> _Half | None:
    """Tell what the sentence says behind the quoted words that turns them."""
    against = next((one for one in behind.of("countering") if one.first <= 1), None)
    if against:
        return _Half("warning", f"the sentence goes on after {words}: {_told(behind)}")
    if re.match(r"\W*\?", after) and not claim.field.text.rstrip().endswith("?"):
        return _Half("warning", f"{words} is asked in the source, not said")
    return None


def _within(before: str, code: str) -> str:
    """Give what stands before a quote in the same marks and makes it another's words, or a condition's."""
    opened = _OPEN.search(before)
    inner = statement(opened[1], code) if opened and opened[1].strip() else None
    if inner is None or not inner.tokens:
        return ""
    reported = [one for one in inner.tokens[-_LAST:] if is_saying(one.lower, code)]
    on_condition = inner.has("conditional") and inner.of("conditional")[0].first == inner.clauses[-1][0]
    # Another check sees to a condition with its comma, and to a quotation within another.
    cut = opened is not None and opened[1].rstrip().endswith((",", ";"))
    reported = [] if opened and re.search(r"[‘'‹:]\s*$", opened[1]) else reported
    negated = inner.tokens[-1].lower in gates_of(code).that and any(
        len(inner.tokens) - one.last <= _LAST for one in inner.of("negations")
    )
    return opened[1].strip() if opened and (reported or negated or (on_condition and not cut)) else ""


def _goes_on(after: str) -> bool:
    """Tell whether the speaker's words go on behind the quote: its marks are not closed, or open again."""
    closed = re.match(r"\W*?[”\"»]", after)
    return closed is None or bool(re.search(r"[“\"«„]\w", after[closed.end() :]))


def _turning(ahead: Statement, claim: Claimed, code: str) -> str:
    """Give what opens the clause in which a quote begins, if the main clause turns that."""
    own = statement(claim.field.text, code)
    for one in own.of("turning"):
        if one.first == 0 and not re.search(r"[,;:]", own.text.rstrip(".,;: ")):
            return own.said(one)
    first = ahead.clauses[-1][0] if ahead.clauses else 0
    opening = [one for one in ahead.of("turning") if one.first in (first, first + 1)]
    return ahead.said(opening[0]) if opening and not re.search(r"[,;]\s*$", ahead.text) else ""


def _told(behind: Statement) -> str:
    words = behind.tokens[:_FOLLOWING]
    return shortened(behind.text[words[0].start : words[-1].end]) if words else '""'


CHECK = Check("halves", Explained("Q014"), run)
