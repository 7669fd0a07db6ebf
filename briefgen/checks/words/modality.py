"""Modality and tense: what may be, is planned or is alleged is not told as so, nor a may as a will."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import chain

from briefgen.claims.claims import claims, shortened
from briefgen.claims.compared import Compared, Fault, Sides, shown, span
from briefgen.claims.duties import duty
from briefgen.claims.softened import FIRST, KINDS, REACH, Softened, asked, coming, softened
from briefgen.languages import language
from briefgen.model import Brief, Finding, SourceText
from briefgen.reading.alignment import left_out
from briefgen.reading.statements import Bag, Statement, alike, likest, lows, statements
from briefgen.reading.terms import Term

_SOFT = (*KINDS, "future", "wishing")
"""What of them a claim may have instead, in other words."""
_NAMING = (".speaker", ".role")
_SHARPENED = ("possible", "expected", "alleged", "conditional")
"""What is lost where a claim says that something will be."""
_FEW, _SAME, _MOST = 2, 0.6, 0.75
"""Words of a claim, and how many of them one clause has, so that it says what the claim says."""
_LIKE = 0.4
"""How much of a claim's words the evidence's sentence has, where both speak of the same."""


def look(pairs: Sequence[Compared], brief: Brief, texts: Mapping[str, SourceText]) -> Iterator[Finding]:
    """Look for caution of the evidence that a claim's sentence has not."""
    for one in pairs:
        # A figure says nothing by itself, nor a name; paraphrases are compared word for word.
        path = one.claim.field.path
        if one.claim.kind == "number" or one.claim.block == "paraphrases" or path.endswith(_NAMING):
            continue
        label = path.endswith(".label")
        for said in one.own:
            owed = duty(said, one.sides)
            if owed:
                message = f"{shortened(said.said(owed.term))} stands where the evidence has "
                message += shortened(owed.where.said(owed.there))
                spans = (span(said, owed.term.first, owed.term.last),)
                what = Fault("W003", "warning", message, "Keep the source's must or should.")
                yield shown(one, said, spans, what, owed.where)
                break
            found = _first(said, one.sides, label) or next(_undone(said, one, pairs, brief), None)
            if found:
                yield _finding(said, found, one)
                break


@lru_cache(maxsize=2048)
def _first(said: Statement, one: Sides, label: bool) -> Softened | None:
    """Give what is lost by what the sentences alone tell."""
    bare = () if label else _bare(said, one)
    return next(chain(_lost(said, one, label), bare, _opened(said, one)), None)


def _undone(said: Statement, one: Compared, pairs: Sequence[Compared], brief: Brief) -> Iterator[Softened]:
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
            yield Softened(aim, (where.tokens[place].lower,), where)


def _told(pairs: Sequence[Compared], brief: Brief, tag: str) -> Iterator[Statement]:
    """Give the sentences of the brief's other claims, and of what is quoted."""
    for one in pairs:
        yield from (*one.own, *one.borne) if one.claim.block else ()
    for claim in claims(brief):
        yield from statements(claim.field.text, tag) if claim.kind == "quotation" else ()


def _aim(said: Statement, at: int) -> Term | None:
    """Give the may or the aim right before a verb."""
    return next((term for term in said.of("purpose", *KINDS) if 0 < at - term.last + 1 <= 2), None)


def _lost(said: Statement, one: Sides, label: bool) -> Iterator[Softened]:
    """Give the caution that is lost, or that became certainty."""
    if not any(other.has(*KINDS, "future", "purpose") for other in one.borne):
        return
    words = said.words()
    plain = [other for other in one.borne if not other.has(*KINDS)]
    negated = said.has("negations")
    past = _is_past(said) and not negated
    for other in one.borne if words else ():
        for soft in softened(other):
            if label and soft.term.kind == "planned" and _is_to_be(said):
                continue
            own = _own(said, one, soft)
            cut = not own and any(True for _ in left_out(other, soft.term.first, soft.term.last, said))
            done = own <= {"future"} and soft.term.kind == "planned" and _done_at(said, soft) >= 0
            if cut or ((done or _is_bare(own, soft, negated)) and _is_told(said, soft, plain, label)):
                yield soft
        for soft in coming(other) if past else ():
            if not _own(said, one, soft) and _is_told(said, soft, plain, label):
                yield soft


def _is_to_be(said: Statement) -> bool:
    """Tell whether a label says what is still to be done: to be spent by 2027."""
    passive = {term.first for term in said.of("passive")}
    return any(term.last in passive for term in said.of("purpose"))


def _opened(said: Statement, one: Sides) -> Iterator[Softened]:
    """Find what the evidence leaves open with a whether, told as what will be or was."""
    if said.has("whether", "negations", "denying", "wishing", *KINDS):
        return
    for other in one.borne:
        for soft in asked(other):
            own = [word for word in soft.words if word in said.bag()]
            if len(own) == FIRST and (said.has("future") or _is_past(said)):
                yield soft


def _bare(said: Statement, one: Sides) -> Iterator[Softened]:
    """Find a claim without any caution whose words are nearly all those of a clause that has some."""
    words = said.words()
    if said.has(*KINDS, "turning") or len(words) < _FEW:
        return
    other, (first, last), share = likest(words, one.borne)
    plain = (fact for fact in one.borne if not fact.has(*KINDS) and fact is not other)
    if (
        other is None
        or share < _SAME
        or len(said.of("negations")) > len(other.of("negations"))
        or any(fact.bag().count(words) >= _SAME * len(words) for fact in plain)
    ):
        return
    there = lows(other)
    if any(said.tokens[term.first].lower not in there for term in said.of(*_SOFT)):
        return
    for term in other.of("wishing"):  # whether they must is open
        if share >= _MOST and term.first == first and other.said(term).lower() not in lows(said):
            yield Softened(term, tuple(words[-FIRST:]), other)
    for soft in softened(other):
        if soft.where.said(soft.term).lower() in said.text.lower():
            continue
        within = first <= soft.term.first < last and share >= _MOST and len(words) > _FEW
        # What somebody is accused of may stand in the next clause.
        accused = soft.term.kind == "alleged" and soft.term.first < last
        if (within and soft.term.kind in ("possible", "alleged")) or accused:
            yield soft._replace(words=tuple(words[-FIRST:]))


def _is_bare(own: set[str], soft: Softened, negated: bool) -> bool:
    """Tell whether a claim has nothing in the place of some caution."""
    if own <= {"future"}:
        return not own or soft.term.kind in _SHARPENED
    # Whoever warns or announces does not say by that on which condition.
    return soft.term.kind == "conditional" and own <= {"future", "wishing"} and not negated


def _own(said: Statement, one: Sides, soft: Softened) -> set[str]:
    """Give the kinds of caution that a claim has of its own in the place of some.

    What the evidence says with this caution is none, nor, where a claim tells what was or will be, what the
    evidence has beside it.
    """
    spoken = Bag(soft.words)
    lost = said.tokens and soft.where.said(soft.term).lower() not in said.text.lower()
    sharp = lost and (said.has("future") or _is_past(said))
    kinds = ("wishing", *KINDS) if said.has("future") else ("wishing",)
    beside = {
        other.tokens[term.first].lower
        for other in one.borne
        for term in other.of(*kinds)
        if sharp and not (other is soft.where and _is_asked(other, term, soft.term))
    }
    last = _aside(said, spoken, soft.term.kind)
    return {
        term.kind
        for term in said.of(*_SOFT)
        if term.first < last
        and (word := said.tokens[term.first].lower) not in spoken
        and (word not in beside or alike(word, soft.where.tokens[soft.term.first].lower))
    }


def _is_asked(said: Statement, term: Term, soft: Term) -> bool:
    """Tell whether a whether stands between what is looked at and a may: looking at whether we can."""
    near = 0 < soft.first - term.first <= REACH
    return near and any(term.first < one.first < soft.first for one in said.of("whether"))


def _aside(said: Statement, spoken: Bag, kind: str) -> int:
    """Give where an aside begins that says something else: a ladder in 2026, which will open in autumn.

    One that has caution of the same kind says the same in other words: a levy, which is under consideration.
    """
    kept = [one.first for one in said.of(kind)]
    for term in (one for one in said.of("relatives") if not any(at > one.first for at in kept)):
        before = said.text[: said.tokens[term.first].start].rstrip()
        own = said.words(term.first)
        if before.endswith(",") and not spoken.count(own) and spoken.count(said.words(0, term.first)):
            return term.first
    return len(said.tokens)


def _is_told(said: Statement, soft: Softened, plain: Sequence[Statement], label: bool) -> bool:
    """Tell whether a claim tells what evidence says with caution, and no other sentence of it tells it so."""
    words = said.words()
    same = _same(soft, words, label)
    if not same:
        return False
    near = soft.where.bag().count(words) >= max(2, _LIKE * len(words)) or _together(same, said)
    told = any(fact.bag().count(same) == len(same) for fact in plain if fact is not soft.where)
    return near and not told


def _same(soft: Softened, words: Sequence[str], label: bool) -> list[str]:
    """Give what may be or is planned, where a claim has it.

    A verb may stand in another form than its letters tell (lose, lost): then what it is said of counts; but a
    label has no verb.
    """
    own = Bag(words)
    same = [word for word in soft.words if word in own]
    if soft.term.kind == "conditional":
        held = own.count(soft.condition) if soft.condition else 0
        return same if len(same) >= FIRST and not held else []
    # A proposal, a draft: the noun is no helper, and what it is of must be told as a whole.
    noun = soft.term.first in soft.where.content and soft.term.kind == "planned"
    whole = label or (noun and _is_noun(soft))
    return [] if whole and not own.count(soft.words[:1]) else same


def _is_noun(soft: Softened) -> bool:
    """Tell whether a plan is a thing in its sentence: the proposal, their draft."""
    before = soft.where.tokens[soft.term.first - 1 : soft.term.first]
    return any(token.lower in language(soft.where.code).relations.small for token in before)


def _is_past(said: Statement) -> bool:
    """Tell whether a verb is told as done: has, was, or a form for it that is no adjective (the limited)."""
    content = set(said.content)
    return any(
        term.first not in content or term.first - 1 in content for term in said.of("done") if term.first
    )


def _together(same: Sequence[str], said: Statement) -> bool:
    """Tell whether a verb and what stands next to it stand together in the claim, too."""
    places = [at for at, token in enumerate(said.tokens) for word in same[:FIRST] if alike(token.lower, word)]
    return len(same) >= FIRST and bool(places) and max(places) - min(places) <= REACH


def _finding(said: Statement, soft: Softened, one: Compared) -> Finding:
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


def _done_at(said: Statement, soft: Softened) -> int:
    """Give where the planned verb stands in a form for what is done; -1 where it does not."""
    helped = {term.first + ahead for term in said.of(*_SOFT) for ahead in (1, 2)}  # will be decided
    places = (
        at
        for at, token in enumerate(said.tokens)
        for word in soft.words[:1]
        if at not in helped and alike(token.lower, word) and _is_done(said, at, word)
    )
    return next(places, -1)


def _is_done(said: Statement, at: int, planned: str) -> bool:
    """Tell whether the verb that is planned stands in the claim in a form for what is done."""
    form = said.tokens[at].lower
    done = {term.first for term in said.of("done")}
    helped = any(place in done for place in (at - 1, at - 2))
    return (form != planned and at in done) or (helped and form != planned)
