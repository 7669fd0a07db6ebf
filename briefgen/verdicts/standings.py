"""What became of each claim, seen from the findings, the reviews and the words themselves."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from briefgen.claims.claims import EVIDENCE, Claimed, claims, named, prose
from briefgen.claims.reviewed import is_author, reviewed
from briefgen.claims.words import stands
from briefgen.model import Brief, Finding, Review, Standing, Verdict
from briefgen.reading.printed import numbers
from briefgen.text import sentences

_UNCHECKABLE = {"E002", "E003", "Q002"}
"""Nothing was found against the claim: there is nothing to hold it against."""
_MARKUP = re.compile(r"[*_`]+|^\s*\|[-:|\s]+\|\s*$|[“”„«»\"]", re.MULTILINE)
"""In Markdown, and around quoted words: no word of a claim."""
_WORDS = ("W", "Q014")
"""Codes of the gate that reads words."""
_EDGE = " \t\n.;:,|"


def verdicts(
    brief: Brief, kept: Iterable[Finding], counted: Iterable[Finding], allowed: Iterable[Finding]
) -> Iterator[Verdict]:
    """Give every claim its verdict; `counted` are the findings that are kept, as the project weighs them.

    The first standing that holds, in the order of `Standing`. What the checks refuse and the settings let
    pass counts as not checked, and so does a figure in which no number can be read.
    """
    refused = {finding.path for finding in counted if _refuses(finding)}
    open_ = {finding.path for finding in kept if finding.code in _UNCHECKABLE or _refuses(finding)}
    accepted = {finding.path for finding in allowed}
    said = {one.path: (one.in_force, one.void) for one in reviewed(brief)}
    for claim in claims(brief):
        paths = {claim.field.path, claim.home}
        in_force, void = said.get(claim.home, ((), ()))
        if paths & refused:
            standing: Standing = "refused"
        elif paths & accepted:
            standing = "allowed"
        elif is_passed(brief, in_force):
            standing = "reviewed"
        else:
            standing = "not checked" if paths & open_ else _compared(claim, _tag(brief))
        yield Verdict(claim.field.path, standing, in_force, void)


def is_passed(brief: Brief, reviews: Sequence[Review]) -> bool:
    """Tell whether a person other than the author passed what is reviewed, and nobody failed it."""
    others = {one.verdict for one in reviews if not is_author(brief, one.by)}
    return others == {"passed"} == {one.verdict for one in reviews}


def not_silenced(found: Iterable[Finding], brief: Brief) -> Iterator[Finding]:
    """Leave out what the words gate warns of in an item that a person has passed as it stands."""
    passed = {one.path for one in reviewed(brief) if is_passed(brief, one.in_force)}
    for finding in found:
        worded = finding.severity != "error" and finding.code.startswith(_WORDS)
        if not (passed and worded and _home(finding.path, brief) in passed):
            yield finding


def one_each(found: Iterable[Finding]) -> Iterator[Finding]:
    """Leave out that a figure is another's where a check of numbers refuses the same field."""
    known = list(found)
    refused = {one.path for one in known if one.severity == "error" and one.code[0] in "NA"}
    yield from (one for one in known if one.code != "W001" or one.path not in refused)


def _home(path: str, brief: Brief) -> str:
    item = named(brief, path)
    return item.path if item else EVIDENCE


def _refuses(finding: Finding) -> bool:
    return finding.severity == "error" and finding.code not in _UNCHECKABLE


def _tag(brief: Brief) -> str:
    """Give the language of a brief, as a BCP 47 tag."""
    field = brief.fields.get("language")
    return field.text if field else "en"


def _compared(claim: Claimed, tag: str) -> Standing:
    """Tell what was compared of a claim that nothing speaks against."""
    if not claim.evidence or (claim.kind == "number" and not numbers(claim.field.text, tag)):
        return "not checked"
    return "verbatim" if claim.kind == "quotation" or _is_copied(claim) else "figures agree"


def _is_copied(claim: Claimed) -> bool:
    """Tell whether each sentence, line or cell of a claim stands in its evidence to the letter."""
    text = _MARKUP.sub(lambda match: " " * len(match[0]), prose(claim.field.text))
    return all(
        any(stands(piece, one.exact) for one in claim.evidence)
        for start, end in sentences(text)
        for line in text[start:end].splitlines()
        for cell in line.split("|")
        if (piece := " ".join(cell.split()).strip(_EDGE))
    )
