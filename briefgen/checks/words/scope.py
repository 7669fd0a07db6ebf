"""Scope: all, only, first and their like stand in the evidence, and so does every population it narrows."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import partial

from briefgen.claims.absolutes import (
    ALL,
    ONLY,
    counts,
    has_share,
    is_of_whole,
    is_often,
    leaves_out,
    right_behind,
)
from briefgen.claims.claims import shortened
from briefgen.claims.compared import Compared, Fault, best, drastic, shown, span
from briefgen.claims.putfor import puts
from briefgen.languages import language
from briefgen.model import Brief, Finding, Severity, SourceText
from briefgen.reading.alignment import left_out, replaced
from briefgen.reading.holders import qualified
from briefgen.reading.printed import numbers
from briefgen.reading.statements import Bag, Statement, alike
from briefgen.reading.terms import Term
from briefgen.speech.saying import is_saying

_HINT = "Say of how many, and of whom, the source says it."
_LIKE = 0.4
"""How much of a claim's words a sentence has that says the same."""
_MOST = 0.5
"""How much of a clause with only a claim has that should have it, too."""
_NEXT = 1
"""Words behind an all that a sentence beside the evidence has with its all, too."""


def look(pairs: Sequence[Compared], brief: Brief, texts: Mapping[str, SourceText]) -> Iterator[Finding]:
    """Look for absolutes that the evidence has not, and for narrower words that a claim has lost."""
    for one in pairs:
        for said in one.own:
            edited, wider = partial(_edited, texts=texts), partial(_wider, texts=texts)
            rules = (edited, _absolute, _all_counted, _narrowed_by_figure, wider, _only_lost, _drastic)
            found = next((finding for rule in rules for finding in rule(said, one)), None)
            if found:
                yield found
                break


def _edited(said: Statement, one: Compared, texts: Mapping[str, SourceText]) -> Iterator[Finding]:
    """Find an all that was put in or put for less, and a narrower word left out, between the same words."""
    for other in (where for where in one.borne if where.text != said.text):
        for term in said.of("absolutes"):
            less = [
                found
                for at in replaced(said, term.first, term.last, other)
                for found in other.of("partial")
                if found.first == at
            ]
            if less or (
                any(True for _ in left_out(said, term.first, term.last, other))
                and not (counts(said, term) or is_often(said, term, one) or _is_stated(said, term, other))
            ):
                message = f"{shortened(said.said(term))} is not in the evidence"
                message += f", which has {shortened(other.said(less[0]))}" if less else ""
                what = Fault("W005", "error" if less else "warning", message, _HINT)
                yield shown(one, said, (span(said, term.first, term.last),), what, other)
        yield from _all_wider(said, other, one)
        for term in _narrowing(other):
            for at in left_out(other, term.first, term.last, said):
                told = _said_elsewhere(other.said(term).lower(), one) or _is_told(
                    said, one, other, term, texts
                )
                if at < len(said.tokens) and not told:
                    last = min(term.last, len(other.tokens) - 1)
                    narrow = other.text[other.tokens[term.first].start : other.tokens[last].end]
                    message = f"{shortened(said.tokens[at].word)} are {shortened(narrow)} in the evidence"
                    what = Fault("W005", "warning", message, _HINT)
                    yield shown(one, said, (span(said, at, at + 1),), what, other)


def _all_wider(said: Statement, other: Statement, one: Compared) -> Iterator[Finding]:
    """Find an all before a noun that the evidence has with its all of a smaller group: every young driver."""
    for term in (one_ for one_ in said.of("absolutes") if one_.group == ALL):
        noun = said.tokens[term.last].lower if term.last in said.content else ""
        for there in (one_ for one_ in other.of("absolutes") if noun and one_.group == ALL):
            at = there.last + 1
            narrow = other.tokens[there.last].lower if {there.last, at} <= set(other.content) else ""
            if narrow and alike(other.tokens[at].lower, noun) and not _said_elsewhere(narrow, one):
                words = f"{narrow} {other.tokens[at].word}"
                message = f"{shortened(said.tokens[term.last].word)} are {shortened(words)} in the evidence"
                what = Fault("W005", "warning", message, _HINT)
                yield shown(one, said, (span(said, term.last, term.last + 1),), what, other)
                return


def _absolute(said: Statement, one: Compared) -> Iterator[Finding]:
    for term in said.of("absolutes"):
        if any(less.last == term.first for less in said.of("partial", "negations")):
            continue
        none = term.group == ALL and any(_is_none(said, where) for where in one.borne)
        if (
            none
            or counts(said, term)
            or is_often(said, term, one)
            or leaves_out(said, term, one)
            or any(_is_stated(said, term, where) for where in one.borne)
        ):
            continue
        beside, share_ = best(said, one.borne)
        noun = [said.tokens[at].lower for at in said.content if at >= term.last][:1]
        share = beside is not None and beside.bag().count(noun) > 0 and has_share(beside)
        # Where the evidence has a share of them, an all beside it is said of something else.
        if not share and any(_is_stated(said, term, where, _NEXT) for where in one.near):
            continue
        if one.claim.field.path == "title" and said.words():  # which may be drawn from several sentences
            share_ = max(share_, one.known.count(said.words()) / len(said.words()))
        if beside is None or share_ < _LIKE:
            continue  # of other things than the evidence: a note says so
        less = beside.of("partial") if term.group == ALL else ()
        message = f"{shortened(said.said(term))} is not in the evidence"
        if less:
            message += f", which has {shortened(beside.said(less[0]))}"
        severity: Severity = "error" if less or (share and term.group == ALL) else "warning"
        what = Fault("W005", severity, message, _HINT)
        yield shown(one, said, (span(said, term.first, term.last),), what, beside)


def _is_none(said: Statement, where: Statement) -> bool:
    """Tell whether all that denies without a not may stand for none: none met it, all missed it."""
    return where.has("negations") and said.has("denying") and not said.has("negations")


def _all_counted(said: Statement, one: Compared) -> Iterator[Finding]:
    """Find an all before a figure that the evidence counts without saying that they are all: all 174."""
    table = language(said.code)
    definite = {word for phrase in table.numbers.definite for word in phrase.split()}
    for term in said.of("absolutes"):
        figure = right_behind(said, term) if term.group == ALL else None
        before = said.tokens[term.first - 1].lower if term.first else ""
        if figure is None or before in table.clauses.partitives:
            continue
        given = [
            (other, other.text[: there.start].lower().split()[-2:])
            for other in one.borne
            for there in numbers(other.text, other.tag)
            if there.value == figure.value
        ]
        share = [other for other, words in given if is_of_whole(other, figure)]
        known = not share and any(not definite.isdisjoint(words) for _, words in given)
        if given and not known and not any(_is_stated(said, term, other) for other, _ in given):
            message = f"{shortened(said.said(term))} is not in the evidence"
            what = Fault("W005", "error" if share else "warning", message, _HINT)
            yield shown(one, said, (span(said, term.first, term.last),), what, given[0][0])


def _is_stated(said: Statement, term: Term, where: Statement, next_: int = 0) -> bool:
    """Tell whether a sentence has an absolute of the same group: of the same noun, where it stands beside."""
    noun = [said.tokens[at].lower for at in said.content if at >= term.last][:next_]
    if next_ and not noun:  # the highest ever
        noun = [said.tokens[at].lower for at in said.content if at < term.first][-next_:]
    less = {one.last for one in where.of("partial", "negations")}
    for other in (found for found in where.of("absolutes") if found.first not in less):  # almost all
        first, last = where.clause_of(other.first)
        if other.group == term.group and (not noun or where.bag(first, last).count(noun)):
            return True
    return False


def _only_lost(said: Statement, one: Compared) -> Iterator[Finding]:
    """Find a claim without the only of its evidence: what holds of those alone is told of them, or of all."""
    if said.has("negations", "denying", "partial", "conditional") or any(
        term.group == ONLY or leaves_out(said, term, one) for term in said.of("absolutes")
    ):
        return
    for other in one.borne:
        for term in (found for found in other.of("absolutes") if found.group == ONLY):
            first, last = other.clause_of(term.first)
            words = other.words(first, last)
            kept = any(other.said(term).lower() == token.lower for mine in one.own for token in mine.tokens)
            behind = other.tokens[term.last : term.last + 1]  # I would only add that
            hidden = (
                kept
                or any(is_saying(each.lower, other.code) for each in behind)
                or any(one.first <= term.first < one.last for one in other.of("not_negating"))
            )
            if hidden or counts(other, term) or not words or said.bag().count(words) < _MOST * len(words):
                continue
            message = f"{shortened(other.said(term))} of the evidence is lost"
            start = next(at for at in said.content if said.tokens[at].lower in Bag(words))
            what = Fault("W005", "warning", message, _HINT)
            yield shown(one, said, (span(said, start, start + 1),), what, other)


def _drastic(said: Statement, one: Compared) -> Iterator[Finding]:
    """Find words that make more of a thing than the evidence and what stands about it."""
    if one.claim.field.path == "title":
        return  # a rule of its own reads it
    for term in drastic(said, one):
        what = Fault("W005", "warning", f"{shortened(said.said(term))} says more than the evidence", _HINT)
        yield shown(one, said, (span(said, term.first, term.last),), what, best(said, one.borne)[0])


def _narrowed_by_figure(said: Statement, one: Compared) -> Iterator[Finding]:
    """Find a noun without the figure that narrows it in the evidence: women over 60."""
    narrowed = [(other, *one_) for other in one.borne for one_ in qualified(other)]
    if not narrowed:
        return
    own = {number.value for number in numbers(said.text, said.tag)}
    item = one.claim.item.fields.values() if one.claim.item else ()
    own |= {number.value for field in item for number in numbers(field.text, said.tag)}
    for other, noun, figure in narrowed:
        at = next((at for at in said.content if alike(said.tokens[at].lower, noun)), -1)
        if any(term.last == at for term in said.of("narrowing")):
            continue  # older men
        if at >= 0 and figure.value not in own and best(said, (other,))[1] >= _LIKE:
            narrow = f"{noun} {figure.printed}"
            message = f"{shortened(said.tokens[at].word)} are {shortened(narrow)} in the evidence"
            what = Fault("W005", "warning", message, _HINT)
            yield shown(one, said, (span(said, at, at + 1),), what, other)


def _wider(said: Statement, one: Compared, texts: Mapping[str, SourceText]) -> Iterator[Finding]:
    """Find a noun that the evidence has of a smaller population alone."""
    narrowed = [other for other in one.borne if other.has("narrowing")]
    own = Bag(token.lower for token in said.tokens) if narrowed else Bag(())
    for other in narrowed:
        for term in _narrowing(other):
            noun = other.tokens[term.last].lower if term.last < len(other.tokens) else ""
            word = other.tokens[term.first].lower
            if term.last not in other.content or word in own or noun not in own:
                continue
            if _stands_alone(noun, one) or best(said, (other,))[1] < _LIKE or _said_elsewhere(word, one):
                continue
            at = next(place for place, token in enumerate(said.tokens) if alike(token.lower, noun))
            if any(mine.last == at for mine in said.of("narrowing")) or _is_told(
                said, one, other, term, texts
            ):
                continue
            message = f"{shortened(said.tokens[at].word)} are {shortened(f'{word} {noun}')} in the evidence"
            yield shown(one, said, (span(said, at, at + 1),), Fault("W005", "warning", message, _HINT), other)


def _is_told(
    said: Statement, one: Compared, other: Statement, term: Term, texts: Mapping[str, SourceText]
) -> bool:
    """Tell whether a narrower word is lost with all of a phrase in whose place another stands: W001, W006."""
    return any(
        put.where is other and put.there[0] <= term.first < put.there[1] for put in puts(said, one, texts)
    )


def _narrowing(said: Statement) -> Iterator[Term]:
    """Give the words that make a smaller population of a noun; in a verb they make none: has surveyed."""
    helpers = language(said.code).clauses.auxiliaries
    for term in said.of("narrowing"):
        before = said.tokens[term.first - 1 : term.first] if term.first else ()
        name = term.first and all(one.word[0].isupper() for one in said.tokens[term.first : term.last + 1])
        if not name and not any(one.lower in helpers for one in before):
            yield term


def _stands_alone(noun: str, one: Compared) -> bool:
    """Tell whether the evidence has the noun without a narrower word, too."""
    for other in one.borne:
        narrowed = {term.last for term in other.of("narrowing")}
        if any(alike(token.lower, noun) and at not in narrowed for at, token in enumerate(other.tokens)):
            return True
    return False


def _said_elsewhere(word: str, one: Compared) -> bool:
    """Tell whether another field of the same item, or another sentence of it, has the narrower word."""
    fields = one.claim.item.fields.values() if one.claim.item else (one.claim.field,)
    return any(word in Bag(field.text.lower().split()) for field in fields)
