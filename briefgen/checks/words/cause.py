"""Cause: two things that the evidence puts side by side have not made each other."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from briefgen.claims.claims import shortened
from briefgen.claims.compared import Compared, Fault, best, shown, span
from briefgen.languages import language
from briefgen.model import Brief, Finding, SourceText
from briefgen.reading.statements import Statement
from briefgen.reading.terms import Term

_HINT = "Say what the source says: that both happened. Whether one made the other, it leaves open."
_NAMING = ("causes", "consequent", "moving")
"""What a sentence has that names a cause."""
_NEAR = 5
"""Words between a whether and the cause that it asks for."""
_MOST = 0.6
"""How much of one half of a claim another sentence has that tells it by itself."""
_LIKE = 0.5
"""How much of a claim's words a sentence beside the evidence has that names the cause of the same."""


def look(pairs: Sequence[Compared], brief: Brief, texts: Mapping[str, SourceText]) -> Iterator[Finding]:
    """Look for causes in claims whose evidence, and what stands about it, names none."""
    for one in pairs:
        for said in one.own:
            if not said.has(*_NAMING) or _is_borne_out(said, one):
                continue
            causes = [term for term in said.of("causes") if not _is_joined(said, term, one)]
            open_ = (_is_left_open, _is_of_name, _is_ruled_out)
            causes = [term for term in causes if not any(rule(said, term) for rule in open_)]
            term = next(iter((*causes, *_so(said, one), *_moved(said, one))), None)
            if term:
                message = f"{shortened(said.said(term))} names a cause; the evidence names none"
                spans = (span(said, term.first, term.last),)
                yield shown(
                    one, said, spans, Fault("W004", "warning", message, _HINT), best(said, one.borne)[0]
                )
                break


def _is_borne_out(said: Statement, one: Compared) -> bool:
    """Tell whether the evidence names a cause, or a sentence beside it that speaks of the same."""
    turned = said.has("negations", "refuting")  # they did not say that it was the reason
    careful = any(_is_guarded(said, term) for term in said.of("causes"))
    for other in one.borne:
        for term in other.of("causes", "enabling", *(("joining_reasons",) if careful else ())):
            denied = not turned and term.kind == "causes" and _is_ruled_out(other, term)
            open_ = (not turned and _is_left_open(other, term)) or not (careful or not _may(other, term))
            if not (denied or open_ or _is_of_another(said, other, one)):
                return True
    if any(_moves_it(said, term, other) for term in said.of("causes") for other in one.borne):
        return True
    words = said.words()
    pointing = language(said.code).clauses.pointing
    for other in one.near:
        if other.has("causes"):
            shared = other.bag().count(words)
            points = other.tokens[0].lower in pointing
            if points or (shared >= max(2, _LIKE * len(words)) and _is_joined_there(said, other)):
                return True
    return False


def _is_of_another(said: Statement, other: Statement, one: Compared) -> bool:
    """Tell whether evidence gives a cause for one half of a claim, and tells the other half elsewhere."""
    for mine in said.of(*_NAMING) if len(one.borne) > 1 else ():
        halves = [half for half in (said.words(0, mine.first), said.words(mine.last)) if len(half) > 1]
        apart = [half for half in halves if not other.bag().count(half)]
        plain = [where for where in one.borne if where is not other and not where.has(*_NAMING)]
        if len(halves) > 1 and len(apart) == 1:
            told = (where.bag().count(apart[0]) >= len(apart[0]) * _MOST for where in plain)
            return any(told)
    return False


def _is_joined_there(said: Statement, other: Statement) -> bool:
    """Tell whether what a claim joins by a cause stands on the two sides of one in another sentence."""
    for mine in said.of(*_NAMING):
        first, last = said.words(0, mine.first), said.words(mine.last)
        for theirs in other.of("causes"):
            ahead, behind = other.bag(0, theirs.first), other.bag(theirs.last)
            straight = ahead.count(first) and behind.count(last)
            if straight or (ahead.count(last) and behind.count(first)) or not (first and last):
                return True
    return False


def _moves_it(said: Statement, term: Term, other: Statement) -> bool:
    """Tell whether in the evidence the one moved the other: closures increased the number of calls."""
    ahead, behind = said.bag(0, term.first), said.bag(term.last)
    return any(
        not _is_bare(other, verb)
        and ahead.count(other.words(other.clause_of(verb.first)[0], verb.first))
        and behind.count(other.words(verb.last))
        for verb in other.of("moving")
    )


def _is_guarded(said: Statement, term: Term) -> bool:
    """Tell whether what stands before a cause says that it may be one, is expected or alleged."""
    return any(one.last <= term.first for one in said.of("possible", "expected", "alleged"))


def _may(said: Statement, term: Term) -> bool:
    """Tell whether a cause is named with a may right before it: could explain, pourrait l'expliquer."""
    return any(0 <= term.first - one.last <= 2 for one in said.of("possible"))


def _is_left_open(said: Statement, term: Term) -> bool:
    """Tell whether a claim says that the cause is not known: whether one led to the other was not asked."""
    asked = any(0 < term.first - one.first <= _NEAR for one in said.of("wishing", "conditional"))
    return asked and said.has("negations", "denying", "refuting")


def _is_ruled_out(said: Statement, term: Term) -> bool:
    """Tell whether a claim denies a cause itself: it has not led to."""
    return any(
        one.last <= term.first and not any(one.last <= at < term.first for at in said.content)
        for one in said.of("negations")
    )


def _is_of_name(said: Statement, term: Term) -> bool:
    """Tell whether words are attributed to somebody rather than to a cause."""
    after = said.tokens[term.last : term.last + 2]
    spoken = any(one.first == term.first for one in said.of("joining_reasons"))
    return spoken and any(one.word[0].isupper() for one in after)


def _so(said: Statement, one: Compared) -> Iterator[Term]:
    """Give a so that begins a clause, where the evidence has no word that may give a reason."""
    firsts = {first for first, _ in said.clauses if first}
    helpers = language(said.code).clauses.auxiliaries
    for term in said.of("consequent"):
        comma = said.text[: said.tokens[term.first].start].rstrip().endswith((",", ";"))
        turned = any(one.lower in helpers for one in said.tokens[term.last : term.last + 1])  # so did wages
        joined = any(True for other in one.borne for _ in _joining(other))
        if term.first in firsts and comma and not turned and not joined:
            yield term


def _is_joined(said: Statement, term: Term, one: Compared) -> bool:
    """Tell whether a because may stand for the evidence's as or since, which may give a reason."""
    because = any(reason.first == term.first for reason in said.of("reasons"))
    return because and any(True for other in one.borne for _ in _joining(other))


def _joining(said: Statement) -> Iterator[Term]:
    """Give the words that may give a reason; since 2012 gives none, nor does as well as."""
    verbs = {term.first for term in said.of("done", "passive", "possible", "future", "moving")}
    verbs |= {at for at, one in enumerate(said.tokens) if one.lower in _helpers(said.code)}
    beside = [range(term.first, term.last) for term in said.of("beside")]
    for term in said.of("joining_reasons"):
        within = any(term.first in one for one in beside)
        # Since the last inspection: a reason has a verb.
        told = term.first in said.content or not verbs.isdisjoint(range(term.last, len(said.tokens)))
        dated = any(one.lower[0].isdigit() for one in said.tokens[term.last : term.last + 1])
        if told and not (
            dated or within or _is_ruled_out(said, term) or _is_left_open(said, term) or _may(said, term)
        ):
            yield term


def _helpers(code: str) -> frozenset[str]:
    return language(code).clauses.auxiliaries


def _moved(said: Statement, one: Compared) -> Iterator[Term]:
    """Give verbs by which somebody moves a figure that in the evidence rises or falls by itself."""
    beside = {
        other.tokens[term.first].lower
        for other in one.borne
        for term in other.of("moving")
        if not _is_bare(other, term)
    }
    changes = {term.group for other in one.borne for term in other.of("sides") if abs(term.group) == 1}
    # was cut: nobody is said to have done it
    helpers = {term.first for term in said.of("passive")}
    relatives = {term.last for term in said.of("relatives")}
    for term in said.of("moving"):
        way = {
            found.group for found in said.of("sides") if found.first == term.first and abs(found.group) == 1
        }
        ahead = said.words(0, term.first)
        behind = said.words(term.last, said.clause_of(term.first)[1])
        helped = term.first - 1 in helpers or _is_bare(said, term)
        if way & changes and ahead and behind and not helped and (not beside or term.first in relatives):
            yield term


def _is_bare(said: Statement, term: Term) -> bool:
    """Tell whether nothing stands behind a verb that it is done to: increased in spring."""
    table = language(said.code)
    leading = table.clauses.prepositions | table.numbers.prepositions
    after = said.tokens[term.last : term.last + 1]
    return not any(one.lower not in leading and not one.lower[0].isdigit() for one in after)
