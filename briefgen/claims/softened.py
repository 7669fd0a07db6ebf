"""What a sentence says with caution: may, plans to, is expected to, alleged, if; and what it says so of."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from briefgen.languages import language
from briefgen.languages.gates import gates_of
from briefgen.languages.wordings import WORDINGS, known
from briefgen.reading.statements import Statement
from briefgen.reading.terms import Term
from briefgen.speech.saying import is_saying

KINDS = ("possible", "planned", "expected", "alleged", "conditional")
"""Kinds of words by which something is said with caution."""
REACH = 4
"""Words of content behind a may or a plan, of which the first ones are what may be or is planned."""
FIRST = 2


class Softened(NamedTuple):
    """What the evidence says with caution, and the words that it says so of."""

    term: Term
    words: tuple[str, ...]
    where: Statement
    condition: tuple[str, ...] = ()
    """What it depends on: a claim that has it says so in other words."""


def asked(said: Statement) -> Iterator[Softened]:
    """Give what is left open: whether to extend the trial."""
    for term in said.of("whether"):
        yield Softened(term, tuple(_behind(said, term)[:FIRST]), said)


def coming(said: Statement) -> Iterator[Softened]:
    """Give what will be, and what somebody wants to be done."""
    for term in said.of("future"):
        yield Softened(term, tuple(_behind(said, term)[: FIRST + 1]), said)
    for aim in (one for one in said.of("purpose") if one.last in said.content):
        wished = [one for one in said.of("wishing", "planned") if 0 <= aim.last - one.last < 2 * REACH]
        for term in wished[-1:]:
            yield Softened(term, tuple(_behind(said, aim)[:FIRST]), said)


def _behind(said: Statement, term: Term) -> list[str]:
    """Give the content behind a term in its clause."""
    last = said.clause_of(term.first)[1]
    words = [said.tokens[at].lower for at in said.content if term.last <= at < last]
    return words[::-1] if language(said.code).relations.verb_last else words


def softened(said: Statement) -> Iterator[Softened]:
    """Give what a sentence says with caution, term by term."""
    for term in said.of(*KINDS):
        if any(rule(said, term) for rule in (_is_number, _is_formula, _is_not_meant, _is_refuted)):
            continue
        if term.kind == "conditional":
            yield from _conditional(said, term)
            continue
        behind = _behind(said, term)
        if behind and term.kind in ("expected", "alleged"):  # the alleged thief
            first = said.clause_of(term.first)[0]
            behind += [said.tokens[at].lower for at in said.content if first <= at < term.first][-1:]
        elif not behind and term.kind in ("possible", "alleged"):  # it fell, they suggest
            behind = _ahead(said, term) or _before_comma(said, term)
        yield Softened(term, tuple(behind[:FIRST]), said)


def _ahead(said: Statement, term: Term) -> list[str]:
    """Give the content before a may that ends its clause, verb first: dass sie verbraucht sein könnten."""
    first = said.clause_of(term.first)[0]
    words = [said.tokens[at].lower for at in said.content if first <= at < term.first]
    return words[::-1] if language(said.code).relations.verb_last else []


def _before_comma(said: Statement, term: Term) -> list[str]:
    """Give the last words of content of what somebody says with caution behind it."""
    for at in range(term.first, max(0, term.first - REACH), -1):
        if "," in said.text[said.tokens[at - 1].end : said.tokens[at].start]:
            return [said.tokens[place].lower for place in said.content if place < at][-FIRST:]
    return []


def _conditional(said: Statement, term: Term) -> Iterator[Softened]:
    """Give what holds on a condition: the words outside the condition's own clause."""
    last = said.clause_of(term.first)[1]
    asked = term.first > 0 and said.tokens[term.first - 1].lower in _asking(said)
    rest = [said.tokens[at].lower for at in said.content if at < term.first or at >= last]
    own = [said.tokens[at].lower for at in said.content if term.last <= at < last]
    if rest and not asked:
        yield Softened(term, tuple(rest[:REACH]), said, tuple(own[:REACH]))
    elif own:
        yield Softened(term, tuple(own[:REACH]), said)


def _asking(said: Statement) -> set[str]:
    """Give the words before an if that means whether."""
    return {said.tokens[term.first].lower for term in said.of("wishing")}


def _is_not_meant(said: Statement, term: Term) -> bool:
    """Tell whether a plan or a forecast is denied itself (does not intend to), or compared (as likely)."""
    if term.kind == "possible" and language(said.code).relations.verb_last:
        last = said.clause_of(term.first)[1]
        reach = min(last, term.last + REACH)
        own = language(said.code).clauses.prepositions | language(said.code).numbers.prepositions
        nots = (one.first for one in said.of("negations") if said.tokens[one.first].lower not in own)
        if any(term.last <= at < reach for at in nots):
            return True  # kann die Studie nicht sagen
    near = (0 <= term.first - one.last <= 1 for one in said.of("negations"))
    more = (one.last == term.first for one in said.of("joining_reasons", "sides"))  # three times as likely
    return (term.kind in ("planned", "expected") and any(near)) or (term.kind == "expected" and any(more))


def _is_formula(said: Statement, term: Term) -> bool:
    """Tell whether a can leads to what is said by saying so (I can confirm), or a would to a refusal."""
    after = said.tokens[term.last : term.last + 1]
    if any(one.first == term.first for one in said.of("unwilling")):
        return True  # would not comment
    if term.kind != "possible" or not any(is_saying(one.lower, said.code) for one in after):
        return False
    own = WORDINGS[known(said.code)]
    before = said.tokens[term.first - 1].lower if term.first else ""
    that = said.tokens[term.last + 1 : term.last + 2]
    # May recommend a rest: only I can confirm it, or can confirm that, says it by saying so.
    return before in {one.lower() for one in (*own.singular, *own.plural)} or any(
        one.lower in gates_of(said.code).that for one in that
    )


def _is_refuted(said: Statement, term: Term) -> bool:
    """Tell whether the word belongs to what denies: he rejected the suggestion that."""
    return any(one.first < term.first < one.last for one in said.of("refuting"))


def _is_number(said: Statement, term: Term) -> bool:
    """Tell whether May is a month, and whether a target stands before its figure."""
    after = said.tokens[term.last : term.last + 1]
    before = said.tokens[term.first - 1 : term.first]
    capital = said.tokens[term.first].word[:1].isupper() and term.first > 0
    figure = any(one.lower[:1].isdigit() for one in (*before, *after))
    months = {form for forms in language(said.code).numbers.months for form in forms.split("/")}
    month = said.tokens[term.first].lower in months
    return capital or (figure and (term.kind == "planned" or (term.kind == "possible" and month)))
