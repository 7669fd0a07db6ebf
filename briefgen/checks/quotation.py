"""The quotation gate: words in quotation marks stand in their source, whole and in order, by that speaker."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from briefgen.checks.explained import Explained
from briefgen.claims.claims import Claimed, claims, quotations, shortened, spans_of
from briefgen.claims.difference import Difference, difference
from briefgen.claims.index import where
from briefgen.claims.speakers import (
    alike,
    is_given,
    is_meant,
    is_named,
    is_said_by,
    is_told,
    speaker_of,
    speaks,
    surroundings,
)
from briefgen.claims.turned import taken_by_other
from briefgen.claims.words import pieces_of, places, stands, where_in
from briefgen.limits import Limits
from briefgen.model import Brief, Check, Finding, SourceText

Texts = Mapping[str, SourceText]

CODES = Explained("Q001", "Q002", "Q003", "Q004", "Q005", "Q006", "Q007")


def run(brief: Brief, texts: Texts, limits: Limits) -> Iterator[Finding]:
    """Compare quotes, and quotations within prose, with their evidence."""
    for claim in claims(brief):
        if claim.kind == "quotation":
            yield from _quote(claim, texts, limits.errors_alone)
        else:
            yield from _prose(claim)


def _quote(claim: Claimed, texts: Texts, bare: bool) -> Iterator[Finding]:
    """Look at one quote; a `bare` error says no more than that there is one."""
    field = claim.field
    if not claim.evidence:
        yield Finding(
            "Q002", "error", claim.home, f"{shortened(field.text)} has no evidence",
            "Add `evidence:` with the source and its exact words.", field.place,
        )  # fmt: skip
        return
    if not any(stands(field.text, one.exact) for one in claim.evidence):
        yield _not_there("Q001", claim, field.text, {} if bare else texts)
    yield from () if bare else _ambiguous(claim, texts)
    yield from _speaker(claim, texts, bare)


def _not_there(code: str, claim: Claimed, words: str, texts: Texts) -> Finding:
    """Say that words are not in the evidence, and where something like them stands."""
    elsewhere = [
        one.source for one in claim.evidence if one.source in texts and stands(words, texts[one.source].text)
    ]
    if elsewhere:
        hint = f"The words stand elsewhere in {elsewhere[0]}: make them part of the evidence."
        near = Difference()
    else:
        hint = (
            "Quote the source to the letter: mark words left out by [...], words put in by square brackets."
        )
        sources = dict.fromkeys(one.source for one in claim.evidence)
        known = (difference(words, texts[id_].text) for id_ in sources if id_ in texts)
        near = next((found for found in known if found.passage), Difference())
    message = f"{shortened(words)} does not stand in the evidence; a quotation is verbatim"
    return Finding(
        code, "error", claim.field.path, message, hint, claim.field.place,
        near.passage, words, near.spans, near.marked,
    )  # fmt: skip


def _ambiguous(claim: Claimed, texts: Texts) -> Iterator[Finding]:
    for one in claim.evidence:
        found = places(one, texts[one.source].text) if one.source in texts else []
        if len(found) > 1:
            text = texts[one.source]
            positions = ", ".join(where_in(text, start) for start, _ in found[:5])
            yield Finding(
                "Q003", "warning", claim.field.path,
                f"{shortened(one.exact)} stands {len(found)} times in {one.source}: {positions}",
                "Add `prefix:` and `suffix:`, the words before and after the place that is meant.",
                one.place or claim.field.place,
            )  # fmt: skip


def _speaker(claim: Claimed, texts: Texts, bare: bool) -> Iterator[Finding]:
    field = claim.item.fields.get("speaker") if claim.item else None
    known = [one for one in claim.evidence if one.source in texts]
    if field is None or not known:
        return
    if not any(is_told(field.text, texts[one.source]) for one in known):
        yield Finding(
            "Q004", "error", field.path, f"{shortened(field.text)} is not named in the source",
            "Name the speaker as the source does.", field.place,
            "" if bare else difference(field.text, texts[known[0].source].text).passage,
        )  # fmt: skip
        return
    if any(is_said_by(field.text, claim.field.text, one) for one in claim.evidence):
        return
    read = [speaker_of(claim.field.text, one, texts[one.source]) for one in known]
    read = [
        name or taken_by_other(field.text, one, texts[one.source])
        for name, one in zip(read, known, strict=True)
    ]
    others = [name for name in read if name and not alike(field.text, name)]
    given = [one for one in claim.evidence if is_given(field.text, claim.field.text, one)]
    if others and not (given and not any(is_named(others[0], one.exact) for one in claim.evidence)):
        yield Finding(
            "Q007", "error", field.path, f"the source gives these words to {shortened(others[0])}, not to "
            f"{shortened(field.text)}",
            "Correct the speaker, or take for evidence the words in which the source says so, alone.",
            field.place,
        )  # fmt: skip
    elif not (bare or given or any(read)) and not _near(claim, field.text, texts):
        yield Finding(
            "Q006", "warning", field.path, f"{shortened(field.text)} is not named near the quote",
            "Add evidence in which the source says whose words they are.", field.place,
        )  # fmt: skip


def _near(claim: Claimed, speaker: str, texts: Texts) -> bool:
    """Tell whether the surroundings speak of somebody whom the source quotes, and the evidence of nobody."""
    bare = [one for one in claim.evidence if one.source in texts]
    alone = all(_names_nobody(one.exact, claim.field.text) for one in bare)
    return alone and any(
        is_meant(speaker, surroundings(one, texts[one.source].text)) and speaks(speaker, texts[one.source])
        for one in bare
    )


def _names_nobody(exact: str, words: str) -> bool:
    """Tell whether an evidence is the quoted words, or has only what no name can be between their pieces."""
    if stands(exact, words):
        return True
    pieces = pieces_of(words)
    for piece in pieces:
        for start, end in reversed(where(piece, exact)):
            exact = f"{exact[:start]} {exact[end:]}"
    return len(pieces) > 1 and not any(char.isupper() for char in exact)


def _prose(claim: Claimed) -> Iterator[Finding]:
    if not claim.evidence:
        return  # E003 says that nothing can be checked
    for words, place in quotations(claim.field):
        if not any(stands(words, one.exact) for one in claim.evidence):
            known = (difference(words, one.exact) for one in claim.evidence)
            near = next((found for found in known if found.passage), Difference())
            yield Finding(
                "Q005", "error", claim.field.path,
                f"{shortened(words)} stands in quotation marks, and not in the evidence",
                "Quote the source to the letter and add its words to the evidence, or leave the marks out.",
                place, near.passage, claim.field.text, spans_of(words, claim.field.text), near.marked,
            )  # fmt: skip


CHECK = Check("quotation", CODES, run)
