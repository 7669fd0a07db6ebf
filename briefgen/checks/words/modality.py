"""Modality and tense: what may be, is planned or is alleged is not told as so, nor a may as a will."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from briefgen.claims.claims import claims, shortened
from briefgen.claims.compared import Compared, Fault, shown, span
from briefgen.model import Brief, Finding, SourceText
from briefgen.reading.alignment import left_out
from briefgen.reading.statements import Bag, Statement, alike, statements
from briefgen.reading.terms import Term

_KINDS = ("possible", "planned", "expected", "alleged", "conditional")
_SOFT = (*_KINDS, "future", "wishing")
"""What of them a claim may have instead, in other words."""
_REACH = 4
"""Words of content behind a may or a plan, of which the first ones are what may be or is planned."""
_FIRST = 2
_LIKE = 0.4
"""How much of a claim's words the evidence's sentence has, where both speak of the same."""


class _Softened(NamedTuple):
    """What the evidence says with caution, and the words that it says so of."""

    term: Term
    words: tuple[str, ...]
    where: Statement


def look(pairs: Sequence[Compared], brief: Brief, texts: Mapping[str, SourceText]) -> Iterator[Finding]:
    """Look for caution of the evidence that a claim's sentence has not."""
    for one in pairs:
        # A figure says nothing by itself; paraphrases are compared word for word.
        if one.claim.kind == "number" or one.claim.block == "paraphrases":
            continue
        for said in one.own:
            found = next(_lost(said, one), None) or next(_undone(said, one, pairs, brief), None)
            if found:
                yield _finding(said, found, one)
                break


def _undone(said: Statement, one: Compared, pairs: Sequence[Compared], brief: Brief) -> Iterator[_Softened]:
    """Find what a title tells as done, and the brief and its evidence know as an aim or a may alone."""
    if one.claim.field.path != "title" or said.has(*_SOFT):
        return
    done = [term.first for term in said.of("done") if term.first in said.content]
    for at in done:
        verb = said.tokens[at].lower
        known = [
            (where, place)
            for where in (*one.borne, *one.near, *_told(pairs, brief, said.tag))
            for place, token in enumerate(where.tokens)
            if alike(token.lower, verb)
        ]
        soft = [(where, place, aim) for where, place in known if (aim := _aim(where, place))]
        if soft and len(soft) == len(known):
            where, place, aim = soft[0]
            yield _Softened(aim, (where.tokens[place].lower,), where)


def _told(pairs: Sequence[Compared], brief: Brief, tag: str) -> Iterator[Statement]:
    """Give the sentences of the brief's other claims, and of what is quoted."""
    for one in pairs:
        yield from (*one.own, *one.borne) if one.claim.block else ()
    for claim in claims(brief):
        yield from statements(claim.field.text, tag) if claim.kind == "quotation" else ()


def _aim(said: Statement, at: int) -> Term | None:
    """Give the may or the aim right before a verb."""
    return next((term for term in said.of("purpose", *_KINDS) if 0 < at - term.last + 1 <= 2), None)


def _lost(said: Statement, one: Compared) -> Iterator[_Softened]:
    """Give the caution that is lost, or that became certainty."""
    own = {term.kind for term in said.of(*_SOFT)}
    words = said.words()
    if not words or (own - {"future"}):
        return
    for other in one.borne:
        yield from (
            soft
            for soft in _softened(other)
            if any(True for _ in left_out(other, soft.term.first, soft.term.last, said))
        )
    plain = [other for other in one.borne if not other.has(*_KINDS)]
    past = "future" not in own and _is_past(said)
    for other in one.borne:
        for soft in (*_softened(other), *(_coming(other) if past else ())):
            same = _same(soft, words, label=one.claim.field.path.endswith(".label"))
            if not same or ("future" in own and soft.term.kind != "possible"):
                continue
            near = Bag(other.words()).count(words) >= max(2, _LIKE * len(words)) or _together(same, said)
            told = any(Bag(fact.words()).count(same) == len(same) for fact in plain if fact is not other)
            if near and not told:
                yield soft


def _same(soft: _Softened, words: Sequence[str], label: bool) -> list[str]:
    """Give what may be or is planned, where a claim has it.

    A verb may stand in another form than its letters tell (lose, lost): then what it is said of counts; but a
    label has no verb.
    """
    own = Bag(words)
    same = [word for word in soft.words if word in own]
    verb = soft.words[:1] if soft.term.kind != "conditional" else soft.words
    return [] if label and not own.count(verb) else same


def _is_past(said: Statement) -> bool:
    """Tell whether a verb is told as done: has, was, or a form for it that is no adjective (the limited)."""
    content = set(said.content)
    return any(
        term.first not in content or term.first - 1 in content for term in said.of("done") if term.first
    )


def _together(same: Sequence[str], said: Statement) -> bool:
    """Tell whether a verb and what stands next to it stand together in the claim, too."""
    places = [
        at for at, token in enumerate(said.tokens) for word in same[:_FIRST] if alike(token.lower, word)
    ]
    return len(same) >= _FIRST and bool(places) and max(places) - min(places) <= _REACH


def _coming(said: Statement) -> Iterator[_Softened]:
    """Give what will be, and what somebody wants to be done."""
    for term in said.of("future"):
        yield _Softened(term, tuple(_behind(said, term)[: _FIRST + 1]), said)
    for aim in (one for one in said.of("purpose") if one.last in said.content):
        wished = [one for one in said.of("wishing", "planned") if 0 <= aim.first - one.last < 2 * _REACH]
        for term in wished[-1:]:
            yield _Softened(term, tuple(_behind(said, aim)[:_FIRST]), said)


def _behind(said: Statement, term: Term) -> list[str]:
    """Give the content behind a term in its clause."""
    last = said.clause_of(term.first)[1]
    return [said.tokens[at].lower for at in said.content if term.last <= at < last]


def _softened(said: Statement) -> Iterator[_Softened]:
    for term in said.of(*_KINDS):
        if _is_number(said, term):
            continue
        behind = _behind(said, term)
        if term.kind in ("expected", "alleged"):  # the alleged thief was expected: also what stands before
            first = said.clause_of(term.first)[0]
            behind += [said.tokens[at].lower for at in said.content if first <= at < term.first][-1:]
        yield _Softened(term, tuple(behind[:_FIRST] if term.kind != "conditional" else behind[:_REACH]), said)


def _is_number(said: Statement, term: Term) -> bool:
    """Tell whether May is a month, and whether a target stands before its figure."""
    after = said.tokens[term.last : term.last + 1]
    before = said.tokens[term.first - 1 : term.first]
    capital = said.tokens[term.first].word[:1].isupper() and term.first > 0
    return capital or any(one.lower[:1].isdigit() for one in (*before, *after))


def _finding(said: Statement, soft: _Softened, one: Compared) -> Finding:
    own = [at for at, token in enumerate(said.tokens) if any(alike(token.lower, word) for word in soft.words)]
    first = own[0] if own else 0
    done = soft.term.kind == "planned" and any(
        _is_done(said, at, word)
        for at in own
        for word in soft.words[:1]
        if alike(said.tokens[at].lower, word)
    )
    will = said.of("future")
    spans = (span(said, first, first + 1),) if not will else (span(said, will[0].first, will[0].last),)
    what = "told as done" if done else "told as certain" if will else "told without it"
    lost = shortened(soft.where.said(soft.term))
    message = f"{lost} of the evidence is lost: {shortened(' '.join(soft.words))} is {what}"
    hint = "Keep what the source leaves open: could, plans to, is expected to, alleged, if."
    return shown(one, said, spans, Fault("W003", "error" if done else "warning", message, hint), soft.where)


def _is_done(said: Statement, at: int, planned: str) -> bool:
    """Tell whether the verb that is planned stands in the claim in a form for what is done."""
    form = said.tokens[at].lower
    done = {term.first for term in said.of("done")}
    helped = any(place in done for place in (at - 1, at - 2))
    return (form != planned and at in done) or (helped and form != planned)
