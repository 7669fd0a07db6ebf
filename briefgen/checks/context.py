"""What stands around a quote in its source: a condition that was cut off, somebody else's words within."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from briefgen.checks._claims import Claimed, claims, shortened
from briefgen.checks._index import where
from briefgen.checks._words import places, sentence_of
from briefgen.limits import Limits
from briefgen.model import Brief, Check, Explanation, Finding, SourceText

_BEFORE = (
    r"(?i)\b(?:(?:not|never|\w+n['’]t)(?:\s(?:expect|think|believe|say|claim|mean|suggest|want|true))?(?:\sthat)?"
    r"|nor|no\slonger|cannot|den(?:y|ies|ied)\s(?:that|having)|if|unless|whether|hardly|without)[\s“\"‘'(]*$"
)
_AFTER = r"(?i)\W*(?:only\s)?(?:if|unless|provided|except|but\s(?:not|only)|until|as\slong\sas)\b"
_NEAR = 60
_INNER, _INNER_END = re.compile("[‘'‹]$"), re.compile("[.,]?[’'›]")
_OUTER, _OUTER_END = re.compile('[“"«„][^”"»]*$'), re.compile('[”"»]')

CODES = {
    "Q008": Explanation(
        "A quote stops short of a negation or a condition",
        "What stands right before or after the quoted words in the same sentence turns their meaning: not, "
        "unless, only if. Quote it with them, or say so in the text around the quote.",
        bad="""
quotes:
  open:
    text: the office will open
    speaker: Harbour Council
    evidence: [{source: report, exact: 'Harbour Council wrote that the office will open'}]
""",
        good="""
quotes:
  open:
    text: the office will open only if the clerks return
    speaker: Harbour Council
    evidence:
      - {source: report, exact: 'Harbour Council wrote that the office will open only if the clerks return'}
""",
    ),
    "Q009": Explanation(
        "A quote is itself quoted by another speaker",
        "The words stand in quotation marks within somebody else's quotation: whose they are, and whether "
        "they are reported truly, only the first speaker can tell. Name whom the words are from.",
        bad="""
quotes:
  enough:
    text: enough is enough
    speaker: Lakeside Data Office
    evidence: [{source: report, exact: '‘enough is enough’ and left," the Lakeside Data Office said'}]
""",
        good="""
quotes:
  left:
    text: A clerk told us 'enough is enough' and left
    speaker: Lakeside Data Office
    evidence:
      - {source: report, exact: '"A clerk told us ‘enough is enough’ and left," the Lakeside Data Office'}
""",
    ),
}


def run(brief: Brief, texts: Mapping[str, SourceText], limits: Limits) -> Iterator[Finding]:
    """Look at the sentence of the source that a quote was taken from."""
    for claim in claims(brief):
        if claim.kind == "quotation":
            for before, after in _surroundings(claim, texts):
                yield from _cut(claim, before, after)
                yield from _nested(claim, before, after)


def _surroundings(claim: Claimed, texts: Mapping[str, SourceText]) -> Iterator[tuple[str, str]]:
    """Give what stands before and after the quoted words in their sentence, evidence by evidence."""
    for one in claim.evidence:
        for start, end in places(one, texts[one.source].text)[:1] if one.source in texts else ():
            text = texts[one.source].text
            for first, last in where(claim.field.text.strip(" .,;:"), text[start:end])[:1]:
                begin, stop = sentence_of(text, start + first, start + last)
                yield text[begin : start + first], text[start + last : stop]


def _cut(claim: Claimed, before: str, after: str) -> Iterator[Finding]:
    ends = {"before": re.search(_BEFORE, before[-_NEAR:]), "after": re.match(_AFTER, after[:_NEAR])}
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
    if inner and _OUTER.search(before[:-1]) and _OUTER_END.search(after[1:]):
        yield Finding(
            "Q009", "warning", claim.field.path,
            f"{shortened(claim.field.text)} stands in the source within another quotation",
            "Say in `role` or `context` who reports these words, or quote the whole.",
            claim.field.place, " ".join(f"{before}{claim.field.text}{after}".split()),
        )  # fmt: skip


CHECK = Check("context", CODES, run)
