"""Quotations of a text: which quoted words are speech, and whose."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from briefgen.blocks.quotes import signatures
from briefgen.blocks.quotes.announced import announced
from briefgen.blocks.quotes.grammar import Grammar, Sentence
from briefgen.blocks.quotes.quotation import Quotation, State
from briefgen.languages.speech import speech_of
from briefgen.model import SourceText
from briefgen.reading.marks import FARTHEST, SINGLE, Quoted, resumed
from briefgen.reading.source import language_of
from briefgen.speech.passages import Passages, passages
from briefgen.speech.voice import Attribution
from briefgen.text.spans import one_line

_LETTER = re.compile(r"\w")
_PIECE = 6
"""Words of a quotation within a sentence that may be whoever's spoke last."""
_CROSSHEAD = 6
"""Words of a line between paragraphs that repeats some of a quotation."""
_STRAIGHT, AGAIN, _BEHIND = 0.9, 0.78, 0.64
"""How sure it is who speaks in a paragraph that is a quotation: straight behind words of somebody's, behind
words and who said them, behind indirect speech."""
_TITLE = 160
"""Characters of a first paragraph that may be the title."""


def quotations(text: SourceText) -> tuple[Quotation, ...]:
    """Find all quoted speech of a text, in order; a title's words that come again count once."""
    read = passages(text)
    grammar = _grammar(read, language_of(text))
    state = State(text.text, read, grammar)
    behind = announced(text, read, grammar.verbs)
    for index in sorted({*read.marks, *behind}):
        if grammar.reads_headings or read.parts[index].kind != "heading":
            _paragraph(state, index, read.marks.get(index) or (behind[index],))
    return tuple(_without_repeated(state))


def _grammar(read: Passages, code: str) -> Grammar:
    """Give the grammar of a language; the modules of the others are not loaded."""
    speech = speech_of(code)
    if speech is not None:
        from briefgen.blocks.quotes.by_table import ByTable

        return ByTable(read, speech)
    from briefgen.blocks.quotes.in_english import English

    return English(read)


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
    if index and index - 1 not in state.read.marks and _left_open(state, index) < 0:
        _read_before(state, index - 1)
    state.carried, state.certain = _carried(state, index)
    state.speaker = None
    state.headed = _heads(state, index)
    if quotes[0].last >= 0:
        for block, signed in signatures.signed_blocks(state.read, quotes[0]):
            _add(state, block, signed or _block(state, block))
        return
    sentences = state.grammar.sentences(index, quotes)
    alone = all(sentence.quotes for sentence in sentences) and not _beside(state, index, quotes)
    bare = alone and _left_open(state, index) < 0  # else a name below it is that of a picture
    state.signed = signatures.below(state.read, index) if bare else None
    for sentence in sentences:
        _sentence(state, sentence)
    _give_up(state, None)


def _beside(state: State, index: int, quotes: Sequence[Quoted]) -> bool:
    """Tell whether a paragraph has words beside its quotations."""
    part = state.read.parts[index]
    edges = [part.start, *(edge for one in quotes for edge in (one.outer_start, one.outer_end)), part.end]
    return any(_LETTER.search(state.text, *edges[at : at + 2]) for at in range(0, len(edges), 2))


def _block(state: State, quote: Quoted) -> Attribution | None:
    """Say whose a block quotation is: by the line that signs it, or else by the one above."""
    signed = signatures.below(state.read, quote.last)
    if signed is None and state.certain and state.carried is not None:
        set_off = state.read.parts[quote.part].kind == "quote"
        rule, sure = ("block quotation", 0.97) if set_off else ("behind a line", 0.9)
        return Attribution(state.carried.speaker, state.carried.cue, rule, sure)
    return signed or _carried_on(state, quote)


def _sentence(state: State, sentence: Sentence) -> None:
    """Read one sentence: whom it is about, who speaks in it, what is quoted in it."""
    state.grammar.note(sentence)
    if not sentence.quotes:
        said = state.grammar.indirect(sentence)
        if said is not None:
            _give_up(state, said)
            state.speaker = said
        return
    spoke: Attribution | None = None
    for number in range(len(sentence.quotes)):
        spoke = _one(state, sentence, number, spoke) or spoke


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


def _read_before(state: State, index: int) -> None:
    """Read a paragraph without quotations, for whom it is about and who speaks at its end."""
    state.speaker = state.carried = None
    sentences = state.grammar.sentences(index, ())
    for sentence in sentences:
        state.grammar.note(sentence)
    if sentences:
        state.speaker = state.grammar.indirect(sentences[-1])


def _one(state: State, sentence: Sentence, number: int, spoke: Attribution | None) -> Attribution | None:
    """Decide on one quotation: attributed, carried on, waiting for its speaker, or no speech."""
    quote, grammar = sentence.quotes[number], state.grammar
    found = grammar.attribute(sentence, number, spoke)
    shared = grammar.shared(sentence, number) if found is None else None
    if grammar.is_term(sentence, number, found):
        return None
    if found is not None:
        if found.speaker is not None:
            for earlier in state.waiting:
                _add(state, earlier, Attribution(found.speaker, found.cue, "later in the paragraph", 0.9))
            state.waiting.clear()
            state.speaker = found
        _add(state, quote, grammar.weighed(sentence, number, found))
    elif state.headed and _titles(sentence, number):
        _add(state, quote, signatures.headline(sentence.tokens))
    elif grammar.alone(sentence, number):
        _lone(state, quote)
    elif shared is not None:
        _add(state, quote, shared)
    elif state.speaker is not None and len(state.text[quote.start : quote.end].split()) >= _PIECE:
        _add(state, quote, Attribution(state.speaker.speaker, "", "piece", 0.6))
    return found


def _titles(sentence: Sentence, number: int) -> bool:
    """Tell whether a quotation opens a heading and has a colon behind it."""
    tokens = sentence.tokens
    return number == 0 and sentence.places[:1] == [0] and len(tokens) > 1 and tokens[1].text == ":"


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
            _add(state, quote, _carried_on(state, quote))
    elif state.grammar.waits:
        state.waiting.append(quote)
    else:
        _add(state, quote, None)


def _crosshead(state: State, quote: Quoted) -> bool:
    """Tell whether a line between paragraphs only repeats words: a few in single marks, without a speaker."""
    words = state.text[quote.start : quote.end].split()
    return not state.certain and quote.mark in SINGLE and len(words) <= _CROSSHEAD


def _carried_on(state: State, quote: Quoted) -> Attribution | None:
    """Give who goes on speaking from the paragraph before, and how sure that is."""
    if state.carried is None:
        return None
    rule, sure = ("reopened", 0.97) if state.certain else ("previous paragraph", _near(state, quote))
    return Attribution(state.carried.speaker, "", rule, sure)


def _near(state: State, quote: Quoted) -> float:
    """Say how sure it is that whoever speaks in the paragraph before a quotation goes on in it."""
    before = state.read.marks.get(quote.part - 1)
    if not before or not quote.mark:
        return _BEHIND
    ends = not _LETTER.search(state.text, before[-1].outer_end, state.read.parts[quote.part - 1].end)
    return _STRAIGHT if ends else AGAIN


def _carried(state: State, index: int) -> tuple[Attribution | None, bool]:
    """Say who may go on speaking from the paragraph before, and whether that is certain."""
    if not index:
        return None, False
    if _left_open(state, index) >= 0:
        return state.speaker or state.carried, True
    part = state.read.parts[index - 1]
    if state.text[part.start : part.end].rstrip().endswith(":"):
        return state.grammar.announced(index - 1) or signatures.above(state.read, index - 1), True
    named = signatures.above(state.read, index - 1)
    if named is not None:
        return named, True
    return state.speaker or state.carried, False


def _left_open(state: State, index: int) -> int:
    """Give the paragraph whose last quotation is open, and which this one takes up; -1 where none is."""
    for before in range(index - 1, max(-1, index - FARTHEST - 1), -1):
        marks = state.read.marks.get(before)
        if marks:
            taken_up = marks[-1].continued and resumed(state.text, state.read.parts, before) == index
            return before if taken_up else -1
    return -1


def _add(state: State, quote: Quoted, found: Attribution | None) -> None:
    """Take a quotation in, in the pieces into which an attribution within its marks parts it."""
    who = state.grammar.who(found) if found else None
    closed, continued, part = quote.closed or quote.continued, quote.continued, quote.part
    headed = state.headed and (quote.mark in SINGLE or state.read.parts[part].kind == "heading")
    for start, end in state.grammar.pieces(quote):
        if found is None or who is None:
            made = Quotation(
                start, end, "no speaker", 0.3, closed=closed, continued=continued, headed=headed, part=part
            )
        else:
            made = Quotation(
                start, end, found.rule, found.confidence, (who.start, who.end), who.kind, who.name, who.role,
                who.organisation, closed, continued, headed, part, who.table, found.reserve,
            )  # fmt: skip
        state.found.append(made)
