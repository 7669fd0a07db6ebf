"""What a speaker is: the role that a quote gives is one that the source gives, too."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from briefgen.checks.explained import Explained
from briefgen.claims.claims import Claimed, claims, shortened
from briefgen.claims.index import where
from briefgen.claims.speakers import paragraphs_of, surroundings
from briefgen.languages.lists import words
from briefgen.limits import Limits
from briefgen.model import Brief, Check, Finding, SourceText

_OFFICES = words(
    """secretary director minister president chair chairman chairwoman chairperson commissioner governor mayor
    senator chancellor ambassador minister deputy head chief executive founder partner treasurer
    spokesperson spokesman spokeswoman professor lecturer economist engineer lawyer judge
    inspector superintendent doctor surgeon nurse teacher editor author researcher analyst adviser advisor
    consultant manager coordinator campaigner trustee captain colonel general bishop auditor ombudsman"""
)
"""Words for what somebody is that a brief takes from its source; a note of the editor has others."""
_NAME = r"\b[A-Z][\w’'-]+(?:\s(?:of|for|and|the|on|de|von|[A-Z][\w’'-]+))*\s[A-Z][\w’'-]+\b"
_OFFICE_OF = r"^[\w-]+\s(?:(?:of|for)\s)?(?:the\s)?"

CODES = Explained("Q010")


def run(brief: Brief, texts: Mapping[str, SourceText], limits: Limits) -> Iterator[Finding]:
    """Look for each role's office and bodies in the sources of its quote."""
    for claim in claims(brief):
        if claim.kind == "quotation" and claim.item and claim.field.path.endswith(".text"):
            role = claim.item.fields.get("role")
            for word in _strange(claim, role.text, texts) if role else ():
                yield Finding(
                    "Q010", "warning", role.path if role else claim.home,
                    f"{shortened(word)} is not what the source says of the speaker",
                    "Give the role as the source does.", role.place if role else None,
                    text=role.text if role else "", spans=_span(word, role.text) if role else (),
                )  # fmt: skip


def _strange(claim: Claimed, role: str, texts: Mapping[str, SourceText]) -> Iterator[str]:
    """Give the offices and names of a role that the source has not."""
    known = {one.source: texts[one.source].text for one in claim.evidence if one.source in texts}
    if not known:
        return
    speaker = claim.item.fields["speaker"].text if claim.item and "speaker" in claim.item.fields else ""
    near = [surroundings(one, known[one.source]) for one in claim.evidence if one.source in known]
    near += [paragraphs_of(speaker, text) for text in known.values()] if speaker else []
    said = " ".join(near).lower()
    for word in re.findall(r"[A-Za-z]+", role):
        if word.lower().removesuffix("s") in _OFFICES and word.lower().removesuffix("s") not in said:
            yield word
    for match in re.finditer(_NAME, role):
        name = re.sub(_OFFICE_OF, "", match[0]) if match[0].split()[0].lower() in _OFFICES else match[0]
        if not any(where(name.lower(), text.lower()) for text in known.values()):
            yield name


def _span(word: str, text: str) -> tuple[tuple[int, int], ...]:
    return ((text.index(word), text.index(word) + len(word)),)


CHECK = Check("role", CODES, run)
