"""Quotations of a text that is not English: which words are speech, and whose, by its language's table."""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from briefgen.blocks.quotes.announced import announced
from briefgen.blocks.quotes.quotation import Quotation
from briefgen.languages.speech.table import Speech
from briefgen.model import SourceText
from briefgen.reading.marks import Quoted
from briefgen.speech.clauses.before import before
from briefgen.speech.clauses.behind import NOBODY, behind
from briefgen.speech.clauses.incises import incises
from briefgen.speech.clauses.known import Known
from briefgen.speech.clauses.tokens import Word, cut
from briefgen.speech.reading import Reading, reading
from briefgen.speech.voice import Attribution
from briefgen.text import sentences
from briefgen.text.spans import one_line

_ENDING = (".", "!", "?", "…")
_TERM = 2
"""Words that are speech only where a naming verb or a colon takes them."""
_TITLE = 8
"""Words of a title that stands within a sentence."""
_WHOLE = 4
"""Words of a sentence that nobody is said to say, and that may be speech nevertheless."""
_CLOSE = 0.9
"""The confidence of a rule whose speaker stands right behind the words."""
_JOINED = 5
"""Words between two quotations of one speaker in a sentence."""


@dataclass(slots=True)
class _State:
    """What one sentence leaves for the next."""

    text: str
    read: Reading
    speech: Speech
    known: Known
    found: list[Quotation] = field(default_factory=list)
    last: Attribution | None = None
    """Who spoke last in this paragraph."""
    carried: Attribution | None = None
    """Who goes on speaking from the paragraph before, which announces the words."""


def quotations(text: SourceText, speech: Speech) -> tuple[Quotation, ...]:
    """Find all quoted speech of a text, in order; what headings quote comes again below, and is left out."""
    read = reading(text)
    state = _State(text.text, read, speech, Known(text.text, speech))
    behind = announced(text, read, speech.verbs | speech.participles)
    for index in sorted({*read.marks, *behind}):
        if read.parts[index].kind != "heading":
            _paragraph(state, index, read.marks.get(index) or (behind[index],))
    return tuple(sorted(state.found, key=lambda one: one.start))


def _paragraph(state: _State, index: int, quotes: Sequence[Quoted]) -> None:
    state.carried = _carried(state, index)
    state.last = None
    if quotes[0].last >= 0:
        _add(state, quotes[0], state.carried or NOBODY)
        return
    part = state.read.parts[index]
    waiting = deque(quotes)
    for first, last in sentences(_masked(state.text, quotes, part.start, part.end)):
        start, end, inside = part.start + first, part.start + last, []
        while waiting and waiting[0].outer_start < end:
            inside.append(waiting.popleft())
        if inside:
            _sentence(state, (start, max(end, inside[-1].outer_end)), inside)


def _masked(text: str, quotes: Sequence[Quoted], start: int, end: int) -> str:
    """Blot out quoted words but for their last sign, so that no stop within them ends a sentence."""
    out, at = [], start
    for quote in quotes:
        out += [text[at : quote.start + 1], "q" * (quote.end - quote.start - 2)]
        at = max(quote.start + 1, quote.end - 1)
    return "".join((*out, text[at:end]))


def _sentence(state: _State, span: tuple[int, int], quotes: Sequence[Quoted]) -> None:
    """Attribute the quotations of one sentence, one after the other; the last clause may speak for all."""
    before_it: Attribution | None = None
    edges = [span[0], *(quote.outer_end for quote in quotes)]
    heads = [*(quote.outer_start for quote in quotes), span[1]]
    clauses = [_cut(state, first, last) for first, last in zip(edges, heads, strict=True)]
    for at, quote in enumerate(quotes):
        found = _one(state, quote, clauses[at], clauses[at + 1], before_it)
        if found is None and at + 1 < len(quotes):
            later = behind(clauses[-1], state.speech, whole=True)
            shared = later if later and later.rule in ("after", "late") else None
            found = replace(shared, rule="shared", confidence=0.76) if shared else None
        if found is not None and not _is_term(state, quote, clauses[at], found):
            before_it = state.last = found
            _add(state, quote, found)


def _cut(state: _State, start: int, end: int) -> list[Word]:
    return cut(state.text, start, end, state.speech.titles)


def _one(
    state: _State, quote: Quoted, ahead: list[Word], after: list[Word], spoke: Attribution | None
) -> Attribution | None:
    """Say whose one quotation is; None where it is no speech."""
    speech = state.speech
    whole = state.text[quote.end - 1] in _ENDING
    inside = next((found for *_, found in incises(state.text, quote.start, quote.end, speech)), None)
    if inside is not None:
        return inside
    introduced = bool(ahead) and ahead[-1].text == ":"
    first = before(ahead, speech, after) if introduced else None
    found = first or behind(after, speech, whole)
    if found is None and spoke is not None and _same_speaker(ahead, spoke, speech):
        rule, sure = ("after", _CLOSE) if spoke.rule == "after" else ("shared", 0.85)
        return replace(spoke, rule=rule, confidence=sure)
    if found is None or found.speaker is None:
        found = before(ahead, speech, after) or found
    if found is not None:
        return found
    if introduced and whole:
        return NOBODY
    return _alone(state, quote) if not any(word.word for word in (*ahead, *after)) else None


def _same_speaker(between: list[Word], spoke: Attribution, speech: Speech) -> bool:
    """Tell whether only its attribution, or a few small words, part a quotation from the one before."""
    stood = spoke.speaker is not None and any(word.start == spoke.speaker.start for word in between)
    small = len(between) <= _JOINED and not any(word.capital and not speech.capital_nouns for word in between)
    return stood or (small and not any(word.lower in speech.verbs | speech.naming for word in between))


def _alone(state: _State, quote: Quoted) -> Attribution | None:
    """Decide on a whole sentence beside which nothing stands: who spoke goes on, or nobody knows."""
    words = state.text[quote.start : quote.end]
    if state.last is not None and state.last.speaker is not None:
        return replace(state.last, rule="continued", confidence=0.9)
    if state.carried is not None:
        return state.carried
    return NOBODY if words.endswith(_ENDING) and len(words.split()) >= _WHOLE else None


def _is_term(state: _State, quote: Quoted, ahead: list[Word], found: Attribution) -> bool:
    """Tell whether quoted words within a sentence name something instead of being said."""
    words = state.text[quote.start : quote.end]
    count = len(words.split())
    introduced = bool(ahead) and ahead[-1].text == ":"
    if not ahead or introduced or words.endswith(("!", "?")):
        plain = found.named or introduced or found.rule == "after"
        return count == 1 and not words.endswith(_ENDING) and not plain
    if any(state.speech.terms.match(word.text) for word in ahead[-2:]) and count <= _TITLE:
        return True
    named = any(state.speech.works.match(word.text) for word in ahead[-1:])
    if named and count <= _TITLE and not (found.named and words[0].islower()):
        return True
    if not state.speech.capital_nouns and words[0].isupper() and count <= _TITLE and found.rule != "after":
        return not words.endswith((".", ","))
    noun = state.speech.capital_nouns and ahead[-1].capital and words[0].isupper() and count <= _TITLE
    close = found.named or (found.confidence >= _CLOSE and words[0].islower())
    return noun or (count <= _TERM and not close)


def _carried(state: _State, index: int) -> Attribution | None:
    """Say who goes on speaking from the paragraph before: its marks are open, or a colon ends it."""
    if not index:
        return None
    earlier = state.read.marks.get(index - 1)
    if earlier is not None and earlier[-1].continued and state.last is not None:
        return replace(state.last, rule="reopened", confidence=0.9)
    part = state.read.parts[index - 1]
    if not state.text[part.start : part.end].rstrip().endswith(":"):
        return None
    start, end = sentences(state.text, part.start, part.end)[-1]
    return before(_cut(state, start, end), state.speech)


def _add(state: _State, quote: Quoted, found: Attribution) -> None:
    """Take a quotation in, in pieces where an attribution parts it."""
    spans, at = [], quote.start
    for first, last, _ in incises(state.text, quote.start, quote.end, state.speech):
        spans.append((at, first))
        at = last + 1
    spans.append((at, quote.end))
    for first, end in spans:
        start = first + len(state.text[first:end]) - len(state.text[first:end].lstrip())
        if end > start:
            state.found.append(_quotation(state, quote, (start, end), found))


def _quotation(state: _State, quote: Quoted, span: tuple[int, int], found: Attribution) -> Quotation:
    bare = Quotation(
        *span, "no speaker", 0.3,
        closed=quote.closed or quote.continued, continued=quote.continued, part=quote.part,
    )  # fmt: skip
    if found.speaker is None:
        return bare
    who = state.known.who(found.speaker)
    sure = found.confidence >= _SURE and who.kind == "name"
    return replace(
        bare, rule=found.rule, confidence=found.confidence, speaker=(who.start, who.end), kind=who.kind,
        name=one_line(who.name), role=one_line(who.role), organisation=one_line(who.organisation),
        table="" if sure else state.speech.name,
    )  # fmt: skip


_SURE = 0.9
"""Frames that stand beside the words and name somebody; the others are for the editor to look at."""
