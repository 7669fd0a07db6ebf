"""Which quoted words are proposed as quotes, and how often such quotes were right."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from briefgen.blocks.quotes.find import quotations
from briefgen.blocks.quotes.measured import MEASURED
from briefgen.blocks.quotes.own_words import Speech, own_words, speeches
from briefgen.blocks.quotes.quotation import Quotation
from briefgen.languages import language
from briefgen.model import SourceText
from briefgen.reading.source import language_of
from briefgen.speech.genre import genre_of
from briefgen.text.spans import one_line

_FEW = 3
"""Words that are a term or a scare quote, most likely, where nobody is known to say them."""
_TERM = 4
"""Words that are a term, most likely, in documents that define and instruct."""
SURE = 0.75
"""Rules that are right less often than this name no speaker."""
_ANSWERED = 0.9
"""How sure it is that an answer in quotation marks is that of the one who answers."""
_DEFINING = ("guide", "report", "rule", "table")


def proposed(source: SourceText, spoken: Sequence[Speech]) -> list[Quotation]:
    """Give the quotations of a text that are somebody's words; `spoken` is who says the text itself."""
    defining = genre_of(source).genre in _DEFINING
    known = language(language_of(source)).genres
    own = known.first_person | known.first_plural
    found = []
    for one in (_answered(one, spoken) for one in quotations(source)):
        count = len(source.text[one.start : one.end].split())
        unsure = _unknown(one) or one.confidence < SURE
        if not _nobodys(one, count) and not (defining and (count <= _TERM or unsure)):
            found.append(_in_own_name(source.text, one, spoken, own) if one.kind == "pronoun" else one)
    return found


def _nobodys(one: Quotation, count: int) -> bool:
    """Tell whether nobody said the words, or nobody knows who said so few."""
    return one.reserve in ("supposed", "unsaid") or (_unknown(one) and count <= _FEW)


def _unknown(one: Quotation) -> bool:
    """Tell whether nobody who can speak is known to say the words."""
    return one.speaker is None or one.reserve == "thing" or (one.kind == "pronoun" and not one.name)


def _answered(one: Quotation, spoken: Sequence[Speech]) -> Quotation:
    """Give an answer that stands in quotation marks the name of the one who answers."""
    if one.speaker is not None or one.name:
        return one
    turns = (some for some in spoken if some.rule == "turn" and some.named is not None)
    whose = (some for some in turns for first, last in some.spans if first <= one.start < last)
    found = next(whose, None)
    if found is None:
        return one
    return replace(
        one, speaker=found.named, name=found.name, kind="name", rule="answer", confidence=_ANSWERED
    )


def _in_own_name(text: str, one: Quotation, spoken: Sequence[Speech], own: frozenset[str]) -> Quotation:
    """Put the name of whoever has the word for I or we."""
    if one.speaker is None or text[slice(*one.speaker)].lower() not in own:
        return one
    voices = (some.name for some in spoken for first, last in some.spans if first <= one.start < last)
    name = next(voices, "")
    return replace(one, name=name, kind="name") if name else one


def share(quotation: Quotation) -> float | None:
    """Give how often such a quote was right on annotated documents; None where too few were seen."""
    return next((MEASURED[key][0] for key in (_key(quotation), quotation.rule) if key in MEASURED), None)


def _key(quotation: Quotation) -> str:
    return f"{quotation.rule}, {quotation.reserve or quotation.kind}"


def measurable(source: SourceText) -> Iterator[tuple[str, str, tuple[str, ...]]]:
    """Give each quote that would be proposed as rule and kind of speaker, words, and names of the speaker."""
    spoken = speeches(source)
    for one in proposed(source, spoken):
        if one.speaker is not None:
            written = one_line(source.text[slice(*one.speaker)])
            yield _key(one), source.text[one.start : one.end], (written, one.name)
    for own in own_words(source, spoken):
        yield f"{own.rule}, name", source.text[own.start : own.end], (own.name,)
