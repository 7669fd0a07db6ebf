"""What a speaker is: the role that a quote gives is one that the source gives, too."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache

from briefgen.checks.explained import Explained
from briefgen.claims.claims import Claimed, claims, shortened
from briefgen.claims.index import where
from briefgen.claims.speakers import paragraphs_of, surroundings
from briefgen.claims.tongues import tongues
from briefgen.languages.gates import gates_of
from briefgen.limits import Limits
from briefgen.model import Brief, Check, Finding, SourceText
from briefgen.reading.choices import starred

CODES = Explained("Q010")


def run(brief: Brief, texts: Mapping[str, SourceText], limits: Limits) -> Iterator[Finding]:
    """Look for each role's office and bodies in the sources of its quote."""
    spoken = tongues(brief, texts)
    for claim in claims(brief):
        if claim.kind == "quotation" and claim.item and claim.field.path.endswith(".text"):
            role = claim.item.fields.get("role")
            code = next(map(spoken.of, claim.evidence), spoken.brief)
            for word in _strange(claim, role.text, texts, code) if role else ():
                yield Finding(
                    "Q010", "warning", role.path if role else claim.home,
                    f"{shortened(word)} is not what the source says of the speaker",
                    "Give the role as the source does.", role.place if role else None,
                    text=role.text if role else "", spans=_span(word, role.text) if role else (),
                )  # fmt: skip


def _strange(claim: Claimed, role: str, texts: Mapping[str, SourceText], code: str) -> Iterator[str]:
    """Give the offices and names of a role that the source has not."""
    known = {one.source: texts[one.source].text for one in claim.evidence if one.source in texts}
    if not known:
        return
    speaker = claim.item.fields["speaker"].text if claim.item and "speaker" in claim.item.fields else ""
    near = [surroundings(one, known[one.source]) for one in claim.evidence if one.source in known]
    near += [paragraphs_of(speaker, text) for text in known.values()] if speaker else []
    said = " ".join(near).lower()
    offices = gates_of(code).offices
    name_of, office_of = _patterns(code)
    for word in re.findall(r"[^\W\d_]+", role):
        if word.lower().removesuffix("s") in offices and word.lower().removesuffix("s") not in said:
            yield word
    for match in name_of.finditer(role):
        name = office_of.sub("", match[0]) if match[0].split()[0].lower() in offices else match[0]
        if not any(where(name.lower(), text.lower()) for text in known.values()):
            yield name


@cache
def _patterns(code: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Give what a name of a body looks like, and the office that stands before one, in a language."""
    own = gates_of(code)
    name = rf"\b[A-Z][\w’'-]+(?:\s(?:{starred(own.in_names)}|[A-Z][\w’'-]+))*\s[A-Z][\w’'-]+\b"
    office = rf"^[\w-]+\s(?:(?:{starred(own.of_offices)})\s)?(?:(?:{starred(own.articles)})\s)?"
    return re.compile(name), re.compile(office)


def _span(word: str, text: str) -> tuple[tuple[int, int], ...]:
    return ((text.index(word), text.index(word) + len(word)),)


CHECK = Check("role", CODES, run)
