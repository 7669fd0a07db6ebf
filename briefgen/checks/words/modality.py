"""Modality and tense: what may be, is planned or is alleged is not told as so, nor a may as a will."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from briefgen.claims.claims import claims, shortened
from briefgen.claims.compared import Compared, Fault, shown, span
from briefgen.languages import language
from briefgen.model import Brief, Finding, SourceText
from briefgen.reading.alignment import left_out
from briefgen.reading.statements import Bag, Statement, alike, statements
from briefgen.reading.terms import Term, is_one
from briefgen.speech.saying import is_saying

_KINDS = ("possible", "planned", "expected", "alleged", "conditional")
_SOFT = (*_KINDS, "future", "wishing")
"""What of them a claim may have instead, in other words."""
_NAMING = (".speaker", ".role")
_REACH = 4
"""Words of content behind a may or a plan, of which the first ones are what may be or is planned."""
_FIRST = 2
_SHARPENED = ("possible", "expected", "alleged", "conditional")
"""What is lost where a claim says that something will be."""
_LIKE = 0.4
"""How much of a claim's words the evidence's sentence has, where both speak of the same."""


class _Softened(NamedTuple):
    """What the evidence says with caution, and the words that it says so of."""

    term: Term
    words: tuple[str, ...]
    where: Statement
    condition: tuple[str, ...] = ()
    """What it depends on: a claim that has it says so in other words."""


def look(pairs: Sequence[Compared], brief: Brief, texts: Mapping[str, SourceText]) -> Iterator[Finding]:
    """Look for caution of the evidence that a claim's sentence has not."""
    for one in pairs:
        # A figure says nothing by itself, nor a name; paraphrases are compared word for word.
        path = one.claim.field.path
        if one.claim.kind == "number" or one.claim.block == "paraphrases" or path.endswith(_NAMING):
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
    if not any(other.has(*_KINDS, "future", "purpose") for other in one.borne):
        return
    words = said.words()
    plain = [other for other in one.borne if not other.has(*_KINDS)]
    negated = said.has("negations")
    past = _is_past(said) and not negated
    for other in one.borne if words else ():
        for soft in _softened(other):
            own = _own(said, one, soft)
            cut = not own and any(True for _ in left_out(other, soft.term.first, soft.term.last, said))
            if cut or (_is_bare(own, soft, negated) and _is_told(said, one, soft, plain)):
                yield soft
        for soft in _coming(other) if past else ():
            if not _own(said, one, soft) and _is_told(said, one, soft, plain):
                yield soft


def _is_bare(own: set[str], soft: _Softened, negated: bool) -> bool:
    """Tell whether a claim has nothing in the place of some caution."""
    if own <= {"future"}:
        return not own or soft.term.kind in _SHARPENED
    # Whoever warns or announces does not say by that on which condition.
    return soft.term.kind == "conditional" and own <= {"future", "wishing"} and not negated


def _own(said: Statement, one: Compared, soft: _Softened) -> set[str]:
    """Give the kinds of caution that a claim has of its own in the place of some.

    What the evidence says with this caution is none, nor, where a claim tells what was or will be, what the
    evidence has beside it.
    """
    spoken = Bag(soft.words)
    lost = said.tokens and soft.where.said(soft.term).lower() not in said.text.lower()
    sharp = lost and (said.has("future") or _is_past(said))
    kinds = ("wishing", *_KINDS) if said.has("future") else ("wishing",)
    beside = {other.tokens[term.first].lower for other in one.borne for term in other.of(*kinds) if sharp}
    return {
        term.kind
        for term in said.of(*_SOFT)
        if (word := said.tokens[term.first].lower) not in beside and word not in spoken
    }


def _is_told(said: Statement, one: Compared, soft: _Softened, plain: Sequence[Statement]) -> bool:
    """Tell whether a claim tells what evidence says with caution, and no other sentence of it tells it so."""
    words = said.words()
    same = _same(soft, words, label=one.claim.field.path.endswith(".label"))
    if not same:
        return False
    near = soft.where.bag().count(words) >= max(2, _LIKE * len(words)) or _together(same, said)
    told = any(fact.bag().count(same) == len(same) for fact in plain if fact is not soft.where)
    return near and not told


def _same(soft: _Softened, words: Sequence[str], label: bool) -> list[str]:
    """Give what may be or is planned, where a claim has it.

    A verb may stand in another form than its letters tell (lose, lost): then what it is said of counts; but a
    label has no verb.
    """
    own = Bag(words)
    same = [word for word in soft.words if word in own]
    if soft.term.kind == "conditional":
        held = own.count(soft.condition) if soft.condition else 0
        return same if len(same) >= _FIRST and not held else []
    # A proposal, a draft: the noun is no helper, and what it is of must be told as a whole.
    noun = soft.term.first in soft.where.content and soft.term.kind == "planned"
    whole = label or (noun and _is_noun(soft))
    return [] if whole and not own.count(soft.words[:1]) else same


def _is_noun(soft: _Softened) -> bool:
    """Tell whether a plan is a thing in its sentence: the proposal, their draft."""
    before = soft.where.tokens[soft.term.first - 1 : soft.term.first]
    return any(is_one(token.lower, "small", soft.where.code) for token in before)


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
        wished = [one for one in said.of("wishing", "planned") if 0 <= aim.last - one.last < 2 * _REACH]
        for term in wished[-1:]:
            yield _Softened(term, tuple(_behind(said, aim)[:_FIRST]), said)


def _behind(said: Statement, term: Term) -> list[str]:
    """Give the content behind a term in its clause."""
    last = said.clause_of(term.first)[1]
    words = [said.tokens[at].lower for at in said.content if term.last <= at < last]
    return words[::-1] if language(said.code).relations.verb_last else words


def _softened(said: Statement) -> Iterator[_Softened]:
    for term in said.of(*_KINDS):
        if _is_number(said, term) or _is_formula(said, term) or _is_not_meant(said, term):
            continue
        if term.kind == "conditional":
            yield from _conditional(said, term)
            continue
        behind = _behind(said, term)
        if behind and term.kind in ("expected", "alleged"):  # the alleged thief
            first = said.clause_of(term.first)[0]
            behind += [said.tokens[at].lower for at in said.content if first <= at < term.first][-1:]
        elif not behind and term.kind in ("possible", "alleged"):  # it fell, they suggest
            behind = _before_comma(said, term)
        yield _Softened(term, tuple(behind[:_FIRST]), said)


def _before_comma(said: Statement, term: Term) -> list[str]:
    """Give the last words of content of what somebody says with caution behind it."""
    for at in range(term.first, max(0, term.first - _REACH), -1):
        if "," in said.text[said.tokens[at - 1].end : said.tokens[at].start]:
            return [said.tokens[place].lower for place in said.content if place < at][-_FIRST:]
    return []


def _conditional(said: Statement, term: Term) -> Iterator[_Softened]:
    """Give what holds on a condition: the words outside the condition's own clause."""
    last = said.clause_of(term.first)[1]
    asked = term.first > 0 and said.tokens[term.first - 1].lower in _asking(said)
    rest = [said.tokens[at].lower for at in said.content if at < term.first or at >= last]
    own = [said.tokens[at].lower for at in said.content if term.last <= at < last]
    if rest and not asked:
        yield _Softened(term, tuple(rest[:_REACH]), said, tuple(own[:_REACH]))
    elif own:
        yield _Softened(term, tuple(own[:_REACH]), said)


def _asking(said: Statement) -> set[str]:
    """Give the words before an if that means whether."""
    return {said.tokens[term.first].lower for term in said.of("wishing")}


def _is_not_meant(said: Statement, term: Term) -> bool:
    """Tell whether a plan or a forecast is denied itself (does not intend to), or compared (as likely)."""
    near = (0 <= term.first - one.last <= 1 for one in said.of("negations"))
    more = (one.last == term.first for one in said.of("joining_reasons", "sides"))  # three times as likely
    return (term.kind in ("planned", "expected") and any(near)) or (term.kind == "expected" and any(more))


def _is_formula(said: Statement, term: Term) -> bool:
    """Tell whether a can leads to what is said by saying so (I can confirm), or a would to a refusal."""
    after = said.tokens[term.last : term.last + 1]
    if any(one.first == term.first for one in said.of("unwilling")):
        return True  # would not comment
    return term.kind == "possible" and any(is_saying(one.lower, said.code) for one in after)


def _is_number(said: Statement, term: Term) -> bool:
    """Tell whether May is a month, and whether a target stands before its figure."""
    after = said.tokens[term.last : term.last + 1]
    before = said.tokens[term.first - 1 : term.first]
    capital = said.tokens[term.first].word[:1].isupper() and term.first > 0
    figure = any(one.lower[:1].isdigit() for one in (*before, *after))
    return capital or (figure and term.kind in ("possible", "planned"))


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
