"""The languages of a brief and of its sources, and words together with the language that they are told in."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from briefgen.claims.claims import Claimed, claims, prose
from briefgen.claims.words import around
from briefgen.languages.detect import is_known, says, told_language, told_sentence
from briefgen.model import Brief, Evidence, SourceText
from briefgen.reading.periods import Told

_TONGUES = "tongues"
"""By which a brief keeps them, for nearly every check asks."""


@dataclass(frozen=True, slots=True)
class Tongues:
    """Which language each text is in, as BCP 47 tags, and when each source was issued."""

    brief: str
    sources: Mapping[str, str]
    issued: Mapping[str, str]
    """ISO 8601, as far as it is known."""
    texts: Mapping[str, SourceText]
    _told: dict[Evidence, str] = field(default_factory=dict, init=False, repr=False, compare=False)

    def claim(self, claim: Claimed) -> Told:
        """Give a claim's words, without what is no claim in them."""
        return prose(claim.field.text), self.brief

    def passage(self, evidence: Evidence) -> Told:
        """Give the words of an evidence."""
        return evidence.exact, self.of(evidence)

    def passages(self, claim: Claimed) -> list[Told]:
        """Give the words of all evidence of a claim."""
        return [self.passage(one) for one in claim.evidence]

    def around(self, claim: Claimed, texts: Mapping[str, SourceText]) -> Iterator[Told]:
        """Give the sentences in which the evidence of a claim stands, with the one before."""
        for one in claim.evidence:
            if one.source in texts:
                yield around(one, texts[one.source].text), self.of(one)

    def of(self, evidence: Evidence) -> str:
        """Give the language of an evidence: its source's, or the one that its own sentence is in."""
        told = self._told.get(evidence)
        if told is None:
            told = self._told[evidence] = self._of(evidence)
        return told

    def _of(self, evidence: Evidence) -> str:
        tag = self.sources.get(evidence.source, self.brief)
        code = tag.partition("-")[0].lower()
        own = told_sentence(evidence.exact, code) if is_known(code) else code
        if (
            own == code
            and evidence.source in self.texts
            and is_known(code)
            and not says(evidence.exact, code)
        ):
            own = told_sentence(around(evidence, self.texts[evidence.source].text), code)
        return tag if own == code else own


def tongues(brief: Brief, texts: Mapping[str, SourceText]) -> Tongues:
    """Tell the languages: as brief and sources declare them, else by small words; each else as the other.

    Where the small words of a brief tell another language than it declares, they are believed: its numbers
    are written as its words are.
    """
    known, made = brief.worked_out.get(_TONGUES, ({}, None))
    if made is None or known != texts:
        made = _tongues(brief, texts)
        brief.worked_out[_TONGUES] = dict(texts), made
    found: Tongues = made
    return found


def _tongues(brief: Brief, texts: Mapping[str, SourceText]) -> Tongues:
    language = brief.fields.get("language")
    declared = language.text.strip() if language else ""
    told = {name: text.source.language or told_language(text.text) for name, text in texts.items()}
    own = _own(brief, declared) or next((tag for tag in told.values() if tag), "en")
    listed = {
        name: item.fields["issued"].text
        for name, item in brief.blocks.get("sources", {}).items()
        if "issued" in item.fields
    }
    issued = {name: listed.get(name) or text.source.issued for name, text in texts.items()}
    return Tongues(own, {name: tag or own for name, tag in told.items()}, issued, texts)


def _own(brief: Brief, declared: str) -> str:
    words = "\n".join(one.field.text for one in claims(brief) if one.kind != "quotation")
    told = told_language(words)
    return declared if not told or declared.partition("-")[0].lower() == told else told
