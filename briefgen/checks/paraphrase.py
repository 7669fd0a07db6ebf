"""Paraphrases: reported in the source's sense, outside quotation marks, of a speaker whom it names."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from briefgen.checks.explained import Explained
from briefgen.claims.claims import Claimed, claims, quotations, shortened
from briefgen.claims.speakers import is_meant, is_named, surroundings
from briefgen.claims.tongues import tongues
from briefgen.claims.words import stands
from briefgen.languages import language
from briefgen.languages.gates import gates_of
from briefgen.languages.speech.english.nouns import ORGANISATIONS
from briefgen.limits import Limits
from briefgen.model import Brief, Check, Evidence, Finding, Source, SourceText
from briefgen.reading.caution import Blocks, caution_changed
from briefgen.reading.choices import starred
from briefgen.reading.marks import quoted

_WORD = re.compile(r"\w+")
_SHORT = re.compile(r"n['’]t\b|(?<=can)not\b")
_BEFORE = 5
"""Words before the reported clause among which a verb may deny it."""
_CLOSE = 3
"""Words before the words that both have, among which a negation belongs to them."""
_LONGEST = 2000
"""Words of an evidence that are compared; more is no sentence."""

CODES = Explained("Q011", "Q012", "Q013")


def run(brief: Brief, texts: Mapping[str, SourceText], limits: Limits) -> Iterator[Finding]:
    """Compare each paraphrase with its evidence; without any, another check says so."""
    spoken = tongues(brief, texts)
    for claim in claims(brief):
        if claim.block == "paraphrases" and claim.evidence and claim.item:
            code = spoken.of(claim.evidence[0])
            if claim.field.path.endswith(".text"):
                yield from _marked(claim)
                yield from _turned(claim, code)
            else:
                yield from _speaker(claim, texts, code)


def _marked(claim: Claimed) -> Iterator[Finding]:
    """Find words in quotation marks which the evidence has outside of any."""
    spoken = [words_of for one in claim.evidence for words_of in _quoted(one.exact)]
    for said, place in quotations(claim.field):
        if not any(stands(said, one) for one in spoken):
            yield Finding(
                "Q011", "error", claim.field.path,
                f"{shortened(said)} stands in quotation marks; the evidence reports it without",
                "Leave the marks out, or quote what stands in marks in the source.", place,
            )  # fmt: skip


def _quoted(exact: str) -> list[str]:
    """Give what an evidence has in quotation marks."""
    return [exact[one.start : one.end] for one in quoted(SourceText(Source(""), exact))]


def _turned(claim: Claimed, code: str) -> Iterator[Finding]:
    """Find a negation that fell away, or was put in, between the evidence and the paraphrase."""
    own = _tokens(claim.field.text)
    if len(own) > _LONGEST:
        return
    compared = [_compared(_tokens(one.exact)[:_LONGEST], own, code) for one in claim.evidence]
    changes = [negation or caution for negation, caution in compared]
    if changes and all(changes):
        # A negation turns round what was said; whether a may was more than politeness, somebody must judge.
        turned = all(negation for negation, _ in compared)
        yield Finding(
            "Q012", "error" if turned else "warning", claim.field.path,
            f"{shortened(claim.field.text)}: {changes[0]}",
            "Say what the source says; where both mean the same, allow it with the reason.",
            claim.field.place, shortened(claim.evidence[0].exact),
        )  # fmt: skip


def _tokens(text: str) -> list[str]:
    return _WORD.findall(_SHORT.sub(" not", text.casefold()))


def _compared(source: Sequence[str], own: Sequence[str], code: str) -> tuple[str, str]:
    """Say what negation, and what caution, evidence and paraphrase do not both have; else nothing."""
    # Few briefs have paraphrases, and to load it takes time.
    from difflib import SequenceMatcher

    found = SequenceMatcher(None, source, own, autojunk=False).get_matching_blocks()
    blocks = [(one.a, one.b, one.size) for one in found if one.size]
    longer = [one for one in blocks if one[2] > 1]
    return _changed(source, own, longer, code), caution_changed(source, own, blocks, code)


def _changed(source: Sequence[str], own: Sequence[str], blocks: Blocks, code: str) -> str:
    """Say what negation the evidence has and the paraphrase has not, or the other way round; else nothing."""
    if not blocks:
        return ""
    negations = language(code).relations.negations
    first, last = blocks[0][0], blocks[-1][0] + blocks[-1][2]
    kept = {place for at, _, size in blocks for place in range(at, at + size)}
    stated = {place for _, at, size in blocks for place in range(at, at + size)}
    for place in range(first, last):
        if source[place] in negations and place not in kept:
            return f"the evidence has “{source[place]}” there, the paraphrase has not"
    for place, word in enumerate(own):
        if word in negations and place not in stated and word not in source:
            return f"it has “{word}”, the evidence has not"
    if not any(word in negations for word in own[: blocks[0][1]]):
        for word in reversed(source[max(0, first - _CLOSE) : first]):
            if word in gates_of(code).bounds:
                break
            if word in negations:
                return f"the evidence has “{word}” there, the paraphrase has not"
    denied = _denied(source, first, code)
    return f"the evidence says “{denied}” before it" if denied else ""


def _denied(source: Sequence[str], first: int, code: str) -> str:
    """Give the verb by which the evidence denies what follows: has not said that; denied that."""
    own, negations = gates_of(code), language(code).relations.negations
    for place in range(max(0, first - _BEFORE), first):
        if source[place] in own.denying:
            return source[place]
        near = source[place + 1 : min(place + 3, first)]
        if source[place] in negations and any(word in own.saying for word in near):
            return f"{source[place]} {' '.join(near)}"
    return ""


def _speaker(claim: Claimed, texts: Mapping[str, SourceText], code: str) -> Iterator[Finding]:
    """Look for the speaker in the evidence and about it."""
    if any(_names(claim.field.text, one, texts, code) for one in claim.evidence):
        return
    yield Finding(
        "Q013", "error", claim.field.path, f"{shortened(claim.field.text)} is not named beside the words",
        "Name the speaker as the source does, or make the words that say so part of the evidence.",
        claim.field.place, shortened(claim.evidence[0].exact),
    )  # fmt: skip


def _names(speaker: str, one: Evidence, texts: Mapping[str, SourceText], code: str) -> bool:
    text = texts.get(one.source)
    if text is None:
        return True  # another check says that the source cannot be read
    # A pronoun in the evidence may stand for whom the text names elsewhere; the paragraphs about it tell.
    near = surroundings(one, text.text)
    person = not any(word in ORGANISATIONS for word in speaker.casefold().split())
    return is_named(speaker, near) or (person and is_meant(speaker, near)) or _far(speaker, one, text, code)


def _far(speaker: str, one: Evidence, text: SourceText, code: str) -> bool:
    """Tell whether the evidence has only a pronoun for a speaker whom the source names in full."""
    pronoun = re.search(rf"\b(?:{starred(gates_of(code).persons)})\b", one.exact, re.IGNORECASE)
    return pronoun is not None and is_named(speaker, text.text)


CHECK = Check("paraphrase", CODES, run)
