"""What an all or an only is of: what they count, how often something is, a part of its whole."""

from __future__ import annotations

import re

from briefgen.claims.compared import Compared, span
from briefgen.claims.units import says_rate
from briefgen.languages import language
from briefgen.reading.measured import DURATIONS, unit_of
from briefgen.reading.number import Number
from briefgen.reading.printed import numbers
from briefgen.reading.statements import Statement
from briefgen.reading.terms import Term

ALL = 0
"""The group of absolutes that leave none out, against which some and most stand."""
ONLY = 2
"""The group of absolutes that exclude all others, in every language."""
PARTED = 3
"""Words between a part and its whole: three hospitals of the eight."""


def is_of_whole(said: Statement, figure: Number) -> bool:
    """Tell whether a figure is the whole of which a smaller one is a part: three of the eight."""
    table = language(said.code)
    dull = table.clauses.determiners | {word for one in table.numbers.definite for word in one.split()}
    for part in numbers(said.text, said.tag):
        for whole in numbers(said.text, said.tag):
            between = [word for word in said.text[part.end : whole.start].lower().split() if word not in dull]
            led = bool(between) and between[-1] in table.clauses.partitives and len(between) <= PARTED
            if part.value < whole.value == figure.value and part.end < whole.start and led:
                return True
    return False


def right_behind(said: Statement, term: Term) -> Number | None:
    """Give the plain figure right behind a word: all 174."""
    end = said.tokens[term.last - 1].end
    return next((one for one in numbers(said.text, said.tag) if one.start == end + 1 and not one.unit), None)


def has_share(said: Statement) -> bool:
    """Tell whether a sentence has a share of a whole: 40%, a quarter."""
    return any(
        (0 < one.value < 100 and one.unit == "%") or one.kind == "fraction"
        for one in numbers(said.text, said.tag)
    )


def is_often(said: Statement, term: Term, one: Compared) -> bool:
    """Tell whether an every says how often, and the evidence says so, too: every year, a year, annually."""
    behind = said.tokens[term.last : term.last + 1]
    unit = unit_of(behind[0].lower, said.code) if behind and term.group == ALL else ""
    return unit in DURATIONS and says_rate(unit, [(other.text, other.tag) for other in one.borne])


def counts(said: Statement, term: Term) -> bool:
    """Tell whether the word only counts or names: the first half of 2025, First Avenue, all in all."""
    after = said.tokens[term.last : term.last + 1]
    nouns = language(said.code).relations.capital_nouns
    name = (
        not nouns
        and any(one.word[:1].isupper() for one in after)
        and said.tokens[term.first].word[:1].isupper()
    )
    pieces = language(said.code).numbers.pieces
    figure = any(one.lower in pieces for one in after) and term.group == ALL
    figure = figure or any(one.lower[:1].isdigit() for one in after)
    later = said.tokens[term.last + 1 : term.last + 2]  # only by 31%
    leading = language(said.code).clauses.prepositions | language(said.code).numbers.prepositions
    figure = figure or (
        term.group == ONLY
        and any(one.lower in leading for one in after)
        and any(one.lower[:1].isdigit() for one in later)
    )
    before = said.tokens[term.first - 1] if term.first else None
    figure = figure or (before is not None and unit_of(before.lower, said.code) in DURATIONS)  # anno prima
    if before and before.lower[:1].isdigit():
        figure = figure or not re.search(r"[,;:]", said.text[before.end : said.tokens[term.first].start])
    # Every third one is a share.
    start, end = span(said, term.first, term.last)
    spelled = (one for one in numbers(said.text, said.tag) if one.start <= start and end < one.end)
    return name or figure or any(True for _ in spelled)


def leaves_out(said: Statement, term: Term, one: Compared) -> bool:
    """Tell whether an all leaves out what the evidence has its only of: every material but glass."""
    behind = said.tokens[term.last : term.last + PARTED]
    out = language(said.code).relations.leaving_out
    only = (found for other in one.borne for found in other.of("absolutes") if found.group == ONLY)
    return term.group == ALL and any(token.lower in out for token in behind) and any(True for _ in only)
