"""Quotations of a text: which quoted words are speech, and whose."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from briefgen.blocks.quotes import signatures
from briefgen.blocks.quotes.announced import announced
from briefgen.blocks.quotes.quotation import Quotation, State
from briefgen.blocks.quotes.terms import is_term
from briefgen.languages.speech import speech_of
from briefgen.languages.speech.english.verbs import PARTICIPLES, SAYING_FINITE
from briefgen.languages.speech.english.words import ADVERBS, CONJUNCTIONS
from briefgen.model import SourceText
from briefgen.reading.marks import SINGLE, Quoted
from briefgen.speech.attribution import attribute
from briefgen.speech.people import People
from briefgen.speech.reading import reading
from briefgen.speech.reported import reported
from briefgen.speech.reserve import reserve
from briefgen.speech.tokens import Token, without_asides
from briefgen.speech.verbs import is_cue
from briefgen.speech.voice import Attribution
from briefgen.text.language import language_of
from briefgen.text.spans import one_line

_LEADS = CONJUNCTIONS | ADVERBS | PARTICIPLES
"""Words that alone before a quotation leave it to whoever spoke last: But "..."; Adding: "..."."""
_PIECE = 6
"""Words of a quotation within a sentence that may be whoever's spoke last."""
_CROSSHEAD = 6
"""Words of a line between paragraphs that repeats some of a quotation."""
_FEW = 1
"""Words that are seldom speech where no verb of speech stands close to them."""
_CLOSE = {"before": 0.85, "participle": 0.75}
"""The confidence of a rule whose verb stands close to the words."""
_TITLE = 160
"""Characters of a first paragraph that may be the title."""


def quotations(text: SourceText) -> tuple[Quotation, ...]:
    """Find all quoted speech of a text, in order; a title's words that come again count once."""
    speech = speech_of(language_of(text))
    if speech is not None:
        from briefgen.blocks.quotes import by_table

        return by_table.quotations(text, speech)
    read = reading(text)
    state = State(text.text, read, People(text.text))
    behind = announced(text, read, SAYING_FINITE)
    for index in sorted({*read.marks, *behind}):
        _paragraph(state, index, read.marks.get(index) or (behind[index],))
    return tuple(_without_repeated(state))


def _without_repeated(state: State) -> list[Quotation]:
    """Leave out what a heading quotes of words that stand quoted below it."""
    found = sorted(state.found, key=lambda one: one.start)
    headed = [one for one in found if one.headed][:_CROSSHEAD]
    if not headed:
        return found
    below = "\n".join(_plain(state.text, one) for one in found if not one.headed)
    repeated = {one.start for one in headed if _plain(state.text, one) in below}
    return [one for one in found if one.start not in repeated]


def _plain(text: str, one: Quotation) -> str:
    words = one_line(text[one.start : one.end]).casefold()
    return words.replace("’", "'").strip(",.?! ")


def _paragraph(state: State, index: int, quotes: Sequence[Quoted]) -> None:
    if index and index - 1 not in state.read.marks:
        _read_before(state, index - 1)
    state.carried, state.certain = _carried(state, index)
    state.speaker = None
    state.headed = _heads(state, index)
    if quotes[0].last >= 0:
        _add(state, quotes[0], _block(state, quotes[0]))
        return
    sentences = state.read.sentences(index)
    bare = all(token.quote is not None or not token.word for one in sentences for token in one)
    state.signed = signatures.below(state.read, index) if bare else None
    for sentence in map(without_asides, sentences):
        _sentence(state, sentence)
    _give_up(state, None)


def _block(state: State, quote: Quoted) -> Attribution | None:
    """Say whose a block quotation is: by the line that signs it, or else by the one above."""
    signed = signatures.below(state.read, quote.last)
    if signed is None and state.certain and state.carried is not None:
        set_off = state.read.parts[quote.part].kind == "quote"
        rule, sure = ("block quotation", 0.97) if set_off else ("behind a line", 0.9)
        return Attribution(state.carried.speaker, state.carried.cue, rule, sure)
    return signed or _carried_on(state)


def _sentence(state: State, sentence: Sequence[Token]) -> None:
    """Read one sentence: whom it is about, who speaks in it, what is quoted in it."""
    state.people.read(sentence)
    if all(token.quote is None for token in sentence):
        said = _indirect(sentence)
        if said is not None:
            _give_up(state, said)
            state.speaker = said
        return
    for at, token in enumerate(sentence):
        if token.quote is not None:
            _one(state, sentence, at, token.quote)


def _give_up(state: State, said: Attribution | None) -> None:
    """Take in the quotations that no sentence attributes; who is reported to speak next may be the one."""
    for quote in state.waiting:
        _add(state, quote, replace(said, rule="before indirect speech", confidence=0.6) if said else None)
    state.waiting.clear()


def _heads(state: State, index: int) -> bool:
    """Tell whether a paragraph is a heading, or a short one that opens the text."""
    part = state.read.parts[index]
    return part.kind == "heading" or (
        index == 0 and len(state.read.parts) > 1 and part.end - part.start < _TITLE
    )


def _indirect(sentence: Sequence[Token]) -> Attribution | None:
    """Give who is reported to speak in a sentence without quotations: the next one may be theirs."""
    said = reported(sentence)
    return Attribution(said.speaker, said.cue, "after indirect speech", 0.85) if said else None


def _read_before(state: State, index: int) -> None:
    """Read a paragraph without quotations, for whom it is about and who speaks at its end."""
    state.speaker = state.carried = None
    sentences = [without_asides(one) for one in state.read.sentences(index)]
    for sentence in sentences:
        state.people.read(sentence)
    if sentences:
        state.speaker = _indirect(sentences[-1])


def _one(state: State, sentence: Sequence[Token], at: int, quote: Quoted) -> None:
    """Decide on one quotation: attributed, carried on, waiting for its speaker, or no speech."""
    found = attribute(sentence, at)
    if is_term(sentence, at, found is not None) or _far_word(sentence[at], found):
        return
    if found is not None:
        for earlier in state.waiting:
            _add(state, earlier, Attribution(found.speaker, found.cue, "later in the paragraph", 0.9))
        state.waiting.clear()
        state.speaker = found
        why = reserve(sentence, at, found)
        _add(state, quote, replace(found, reserve=why) if why else found)
    elif state.headed and at == 0 and len(sentence) > 1 and sentence[1].text == ":":
        _add(state, quote, signatures.headline(sentence))
    elif _alone(sentence, at):
        _lone(state, quote)
    else:
        _piece(state, sentence, at, quote)


def _far_word(token: Token, found: Attribution | None) -> bool:
    """Tell whether one or two quoted words stand far from any verb of speech: a term, most likely."""
    if found is None or found.confidence >= _CLOSE.get(found.rule, 0):
        return False
    return len(token.text.split()) <= _FEW and not token.text.endswith((".", "!", "?", ","))


def _lone(state: State, quote: Quoted) -> None:
    """Decide on a quotation beside which its sentence says nothing: signed, continued, or waiting."""
    if state.signed is not None:
        _add(state, quote, state.signed)
    elif state.speaker is not None:
        indirect = state.speaker.rule == "after indirect speech"
        rule, sure = (state.speaker.rule, 0.85) if indirect else ("continued", 0.96)
        _add(state, quote, Attribution(state.speaker.speaker, "", rule, sure))
    elif state.carried is not None:
        if not _crosshead(state, quote):
            _add(state, quote, _carried_on(state))
    else:
        state.waiting.append(quote)


def _crosshead(state: State, quote: Quoted) -> bool:
    """Tell whether a line between paragraphs only repeats words: a few in single marks, without a speaker."""
    words = state.text[quote.start : quote.end].split()
    return not state.certain and quote.mark in SINGLE and len(words) <= _CROSSHEAD


def _piece(state: State, sentence: Sequence[Token], at: int, quote: Quoted) -> None:
    """Decide on quoted words within a sentence that does not say whose they are."""
    shared = _shared(sentence, at)
    if shared is not None:
        _add(state, quote, shared)
    elif state.speaker is not None and len(sentence[at].text.split()) >= _PIECE:
        _add(state, quote, Attribution(state.speaker.speaker, "", "piece", 0.6))


def _shared(sentence: Sequence[Token], at: int) -> Attribution | None:
    """Give who says a later quotation of the sentence: "A" is "not B", she said."""
    later = next((place for place in range(at + 1, len(sentence)) if sentence[place].quote is not None), -1)
    found = attribute(sentence, later) if later > 0 else None
    if found is None or found.rule not in ("after", "late", "according"):
        return None
    if any(is_cue(sentence, between) for between in range(at + 1, later)):
        return None
    return replace(found, rule="shared", confidence=0.85)


def _alone(sentence: Sequence[Token], at: int) -> bool:
    """Tell whether a sentence holds nothing beside quotations but a conjunction: But "it was late."."""
    others = [token.lower for token in sentence if token.quote is None and token.word]
    return not others or (len(others) == 1 and at > 0 and others[0] in _LEADS)


def _carried_on(state: State) -> Attribution | None:
    """Give who goes on speaking from the paragraph before, and how sure that is."""
    if state.carried is None:
        return None
    rule, sure = ("reopened", 0.97) if state.certain else ("previous paragraph", 0.64)
    return Attribution(state.carried.speaker, "", rule, sure)


def _carried(state: State, index: int) -> tuple[Attribution | None, bool]:
    """Say who may go on speaking from the paragraph before, and whether that is certain."""
    if not index:
        return None, False
    before = state.read.marks.get(index - 1)
    if before is not None and before[-1].continued:
        return state.speaker or state.carried, True
    part = state.read.parts[index - 1]
    if state.text[part.start : part.end].rstrip().endswith(":"):
        return _announced(state, index - 1), True
    return state.speaker or state.carried, False


def _announced(state: State, index: int) -> Attribution | None:
    """Read the paragraph that announces a quotation with a colon: who elaborates?"""
    sentences, end = state.read.sentences(index), state.read.parts[index].end
    if not sentences:
        return None
    last = sentences[-1]
    state.people.read(last)
    # A quotation is supposed after the colon, so that the rules for the clause before it apply.
    stand_in = Token("", "", end, end, Quoted(end, end, end, end, 0, ""))
    return attribute([*last, stand_in], len(last))


def _add(state: State, quote: Quoted, found: Attribution | None) -> None:
    bare = Quotation(
        quote.start,
        quote.end,
        "no speaker",
        0.3,
        closed=quote.closed or quote.continued,
        continued=quote.continued,
        headed=state.headed and (quote.mark in SINGLE or state.read.parts[quote.part].kind == "heading"),
        part=quote.part,
    )
    if found is None or found.speaker is None:
        state.found.append(bare)
        return
    mention = found.speaker
    named = mention.meant or mention
    person = state.people.who(named.start, named.end, named.kind)
    name = person.name or (one_line(state.text[named.start : named.end]) if mention.meant else "")
    state.found.append(
        replace(
            bare,
            rule=found.rule,
            confidence=found.confidence,
            speaker=(mention.start, mention.end),
            kind=mention.kind,
            name=name,
            role=person.role,
            organisation=person.organisation,
            reserve=found.reserve,
        )
    )
    state.people.spoke(person)
