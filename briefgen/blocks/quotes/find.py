"""Quotations of a text: which quoted words are speech, and whose."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import groupby

from briefgen.blocks._evidence import parts_of
from briefgen.blocks._marks import Quoted, quoted
from briefgen.blocks.quotes.attribution import Attribution, attribute
from briefgen.blocks.quotes.people import People
from briefgen.blocks.quotes.terms import is_term
from briefgen.blocks.quotes.tokens import Token, sentences_of, tokenise
from briefgen.model import Part, SourceText


@dataclass(frozen=True, slots=True)
class Quotation:
    """Quoted speech: `text[start:end]`, who says it, and by which rule that was found."""

    start: int
    end: int
    rule: str
    confidence: float
    speaker: tuple[int, int] | None = None
    """The mention as written; None where the text does not tell."""
    kind: str = ""
    """Of the mention: name, pronoun or nominal."""
    name: str = ""
    """The speaker by name, where there is one: the mention's own, or the one that a pronoun stands for."""
    role: str = ""
    organisation: str = ""
    closed: bool = True
    part: int = 0


@dataclass(slots=True)
class _State:
    """What one paragraph leaves for the next."""

    text: str
    people: People
    found: list[Quotation] = field(default_factory=list)
    speaker: Attribution | None = None
    """Who spoke last in this paragraph."""
    carried: Attribution | None = None
    """Who goes on speaking from the paragraph before."""
    certain: bool = False
    heading: bool = False
    """Whether the paragraph is a heading."""


def quotations(text: SourceText) -> tuple[Quotation, ...]:
    """Find all quoted speech of a text, in order."""
    parts = parts_of(text)
    marks = {index: list(group) for index, group in groupby(quoted(text), key=lambda quote: quote.part)}
    state = _State(text.text, People(text.text))
    for index, quotes in marks.items():
        _paragraph(state, parts, index, quotes, marks)
    return tuple(state.found)


def _paragraph(
    state: _State, parts: Sequence[Part], index: int, quotes: list[Quoted], marks: dict[int, list[Quoted]]
) -> None:
    part = parts[index]
    if index and index - 1 not in marks:
        _read_before(state, parts[index - 1])
    state.carried, state.certain = _carried(state, parts, index, marks)
    state.speaker = None
    state.heading = part.kind == "heading"
    if quotes[0].last >= 0:
        _add(state, quotes[0], _carried_on(state), index)
        return
    tokens = tokenise(state.text, part.start, part.end, quotes)
    sentences = sentences_of(tokens)
    waiting: list[Quoted] = []
    for sentence in sentences:
        state.people.read(sentence)
        for at, token in enumerate(sentence):
            if token.quote is not None:
                _one(state, sentence, at, token.quote, waiting)
    for quote in waiting:
        _add(state, quote, None, index)


def _read_before(state: _State, part: Part) -> None:
    """Read a paragraph without quotations, for whom it is about."""
    for sentence in sentences_of(tokenise(state.text, part.start, part.end, ())):
        state.people.read(sentence)


def _one(state: _State, sentence: Sequence[Token], at: int, quote: Quoted, waiting: list[Quoted]) -> None:
    """Decide on one quotation: attributed, carried on, waiting for its speaker, or no speech."""
    found = attribute(sentence, at)
    if is_term(sentence, at, found is not None):
        return
    if found is not None:
        for earlier in waiting:
            _add(
                state,
                earlier,
                Attribution(found.speaker, found.cue, "later in the paragraph", 0.9),
                quote.part,
            )
        waiting.clear()
        state.speaker = found
        _add(state, quote, found, quote.part)
        return
    if state.heading and at == 0 and len(sentence) > 1 and sentence[1].text == ":":
        # A heading that opens with quoted words: somebody's, but it does not say whose.
        _add(state, quote, None, quote.part)
        return
    alone = all(token.quote is not None or not token.word for token in sentence)
    if not alone:
        return
    if state.speaker is not None:
        _add(state, quote, Attribution(state.speaker.speaker, "", "continued", 0.96), quote.part)
    elif state.carried is not None:
        _add(state, quote, _carried_on(state), quote.part)
    else:
        waiting.append(quote)


def _carried_on(state: _State) -> Attribution | None:
    """Give who goes on speaking from the paragraph before, and how sure that is."""
    if state.carried is None:
        return None
    rule, sure = ("reopened", 0.97) if state.certain else ("previous paragraph", 0.64)
    return Attribution(state.carried.speaker, "", rule, sure)


def _carried(
    state: _State, parts: Sequence[Part], index: int, marks: dict[int, list[Quoted]]
) -> tuple[Attribution | None, bool]:
    """Say who may go on speaking from the paragraph before, and whether that is certain."""
    before = marks.get(index - 1)
    if before is not None and before[-1].continued:
        return state.speaker or state.carried, True
    if index and state.text[parts[index - 1].start : parts[index - 1].end].rstrip().endswith(":"):
        return _announced(state, parts[index - 1], before or []), True
    return (state.speaker or state.carried, False) if before is not None else (None, False)


def _announced(state: _State, part: Part, quotes: Sequence[Quoted]) -> Attribution | None:
    """Read the paragraph that announces a quotation with a colon: who elaborates?"""
    sentences = sentences_of(tokenise(state.text, part.start, part.end, quotes))
    if not sentences:
        return None
    last = sentences[-1]
    state.people.read(last)
    # A quotation is supposed after the colon, so that the rules for the clause before it apply.
    stand_in = Token("", "", part.end, part.end, Quoted(part.end, part.end, part.end, part.end, 0, ""))
    return attribute([*last, stand_in], len(last))


def _add(state: _State, quote: Quoted, found: Attribution | None, part: int) -> None:
    if found is None or found.speaker is None:
        state.found.append(
            Quotation(quote.start, quote.end, "no speaker", 0.3, closed=quote.closed, part=part)
        )
        return
    mention = found.speaker
    person = state.people.who(mention.start, mention.end, mention.kind)
    state.found.append(
        Quotation(
            quote.start,
            quote.end,
            found.rule,
            found.confidence,
            (mention.start, mention.end),
            mention.kind,
            person.name,
            person.role,
            person.organisation,
            quote.closed or quote.continued,
            part,
        )
    )
    state.people.spoke(person)
