"""Words that go with another figure: a figure of a brief beside those of the evidence."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from functools import lru_cache
from typing import NamedTuple

from briefgen.claims.compared import Sides
from briefgen.languages import language
from briefgen.reading.holders import Held, holders, is_dated
from briefgen.reading.measured import PERCENT
from briefgen.reading.printed import Number, numbers
from briefgen.reading.statements import Bag, Statement, alike

_ROW = re.compile(r"[|\s]*([^:|\d]{3,60}?)\s?[:|]\s*[-+−–]?[$€£]?\d")
"""A row of a table as a line: its head, a mark, a figure."""
_SOON = 6
"""Words behind a figure among which its year stands: 7.90 euros per square metre in 2016."""


class Figure(NamedTuple):
    """A figure of the brief with what goes with it."""

    number: Number
    words: tuple[str, ...]
    """Those that are looked at."""
    whole: tuple[str, ...]
    """All of them: one word of the figure's own in the evidence is enough."""
    counted: str = ""
    """What it counts in a sentence: the word behind it."""
    year: str = ""
    """The year that stands right behind it."""
    leads: frozenset[str] = frozenset()
    """Words that may be of several figures of its sentence."""
    is_label: bool = False
    beside: frozenset[Decimal] = frozenset()
    """Figures that a label has itself: 46% spend 30% or more of their income."""


class Wrong(NamedTuple):
    """Words that stand beside another figure."""

    words: tuple[str, ...]
    held: Held
    other: Held
    where: Statement


@lru_cache(maxsize=2048)
def wrong(figure: Figure, one: Sides) -> Wrong | None:
    """Give words that go with another figure; None where some place of the evidence has them with this."""
    found: Wrong | None = None
    elsewhere = _dated(figure, one) or _rowed(figure, one)
    if elsewhere:
        return elsewhere
    for said in one.borne:
        there = holders(said) if figure.words else ()
        for held in there:
            # The second of two figures may leave its unit out: 41 days, against 23 in 2010.
            if held.value == figure.number.value and held.number.unit in ("", figure.number.unit):
                apart = next(_foreign(figure, held, said, one), None)
                if apart is None:
                    return None
                found = found or apart
    return found


def _dated(figure: Figure, one: Sides) -> Wrong | None:
    """Give the year that stands behind a figure in the claim, and in the evidence beside another of its own.

    Both figures stand in the claim: from 7.90 in 2016 to 9.80, from 9.80 in 2016 to 7.90.
    """
    year = figure.year
    if not year:
        return None
    known = [(held, said) for said in one.borne for held in holders(said)]
    same = [one_ for one_ in known if one_[0].number.unit == figure.number.unit]
    mine = [(held, said) for held, said in same if held.value == figure.number.value]
    others = [held for held, _ in same if held.value != figure.number.value and year in held.own]
    if len(mine) != 1 or len(others) != 1 or year in mine[0][0].bag:
        return None
    own = {number.value for said in one.own for number in numbers(said.text, said.tag)}
    if others[0].value in own:
        return Wrong((year,), mine[0][0], others[0], mine[0][1])
    return None


def _foreign(figure: Figure, held: Held, said: Statement, one: Sides) -> Iterator[Wrong]:
    """Give words that are another figure's, where none is this one's own and few are the writer's."""
    # What a sentence of the evidence without a figure says, it says of all.
    whole = (each for each in one.borne if each.text[-1:] in ".!" and not holders(each))
    plain = Bag(token.lower for each in whole for token in each.tokens)
    mine = held.bag
    strange = sum(word not in one.around for word in figure.words)
    several = len(holders(said)) > 1
    for where, other in _all(one):
        units = {held.number.unit, figure.number.unit}
        if where is said and other.number.scale != 1 and held.number.unit != PERCENT:
            units.add("")  # 18.4 million euros, 7.2 million of them
        rival = other.value not in (held.value, *figure.beside) and other.number.unit in units
        taken = tuple(
            dict.fromkeys(
                word for word in figure.words if word in other.bag and not (word in mine or word in plain)
            )
        )
        if not rival or not taken or (where is said and _is_part_of(said, other, held)):
            continue
        if where in one.near and 2 * len(taken) < sum(word not in mine for word in figure.words):
            continue  # one word of many, which may name what the evidence calls they
        if several and where is not said and all(map(is_dated, taken)):
            continue  # a year is told once for all that follows
        apart = [word for word in held.own if word not in other.bag]
        same = figure.counted and alike(figure.counted, counted(said, held))
        alone = _is_alone(other, taken, said, where)
        told = figure.words if figure.is_label and alone else figure.whole
        foreign = not same and len(taken) > strange and apart and not Bag(apart).count(told)
        lost = [word for word in apart if word not in figure.whole]
        led = figure.leads.intersection(taken)
        if led and len(taken) - len(led) < len(led) + 1 and other.value in _values(one):
            continue  # what stands before both figures may be of either
        if _narrows(figure, said, (held, other)) or (alone and _is_predicate(figure, other, where, one)):
            yield Wrong(taken, held, other, said)
            continue
        headed = where in one.borne and _is_of_other(figure, (held, said), (other, where))
        if foreign or headed or _is_slot((taken, where), (lost, said)) or _is_all(figure, held, other, taken):
            yield Wrong(taken, held, other, said)


def _is_alone(other: Held, taken: Sequence[str], said: Statement, where: Statement) -> bool:
    """Tell whether words are of another figure alone, whatever the year that goes with a figure.

    What stands before the first one of a sentence may be of all, and a they may be named in another sentence.
    """
    if where is said:
        return other.ahead.isdisjoint(taken)
    return language(said.code).relations.impersonal.isdisjoint(token.lower for token in said.tokens)


def _values(one: Sides) -> set[Decimal]:
    return {number.value for said in one.own for number in numbers(said.text, said.tag)}


def _is_all(figure: Figure, held: Held, other: Held, taken: Sequence[str]) -> bool:
    """Tell whether a label has all words of another figure, and lost some of its own: foreign drivers."""
    lost = [word for word in held.strict if word not in Bag((*figure.whole, *other.own))]
    whole = Bag(figure.whole)
    return (
        figure.is_label
        and bool(lost)
        and len(other.strict) > 1
        and whole.count(other.strict) == len(other.strict)
    )


def _is_predicate(figure: Figure, other: Held, where: Statement, one: Sides) -> bool:
    """Tell whether a label has all that a sentence beside the evidence says of another figure."""
    behind = other.strict - other.ahead
    if not figure.is_label or where not in one.near or len(behind) < len(("bought", "boat")):
        return False
    told = Bag(figure.words).count(behind) == len(behind)
    return told and not any(word in one.known for word in behind)


def _narrows(figure: Figure, said: Statement, pair: tuple[Held, Held]) -> bool:
    """Tell whether a label has of a whole all that makes its part of it: 118, of whom 52 are entitled."""
    whole, part = pair
    within = part in holders(said) and whole.number.start < part.number.start
    if not (figure.is_label and within and _is_part_of(said, whole, part)):
        return False
    narrowing = [word for word in part.strict if word not in whole.own]
    return bool(narrowing) and Bag(figure.words).count(narrowing) == len(narrowing)


def _is_of_other(figure: Figure, mine: tuple[Held, Statement], theirs: tuple[Held, Statement]) -> bool:
    """Tell whether a label has what another figure is said of, and nothing of what its own is said of.

    Landfill took 26%; incineration took 29%: 26% was incinerated.
    """
    (held, said), (other, where) = mine, theirs
    if not figure.is_label or where is said:
        return False
    own = [word for word in held.ahead if word not in other.bag]
    rest = [word for word in other.ahead if word not in held.bag]
    whole = Bag(figure.whole)
    return bool(own) and not whole.count(own) and whole.count(rest) > 0


def _is_part_of(said: Statement, whole: Held, part: Held) -> bool:
    """Tell whether a figure is a part of the one before it, and counts the same: 19 minors, of whom 11."""
    between = said.text[whole.number.end : part.number.start].lower()
    among = language(said.code).relations.among
    return any(f" {words} " in f" {' '.join(between.replace(',', ' ').split())} " for words in among)


def _rowed(figure: Figure, one: Sides) -> Wrong | None:
    """Give the head of another row of figures, where nothing of the figure's own row's head is told."""
    for said in one.borne if figure.is_label else ():
        mine, known = _head(said), holders(said)
        held = next((each for each in known if each.value == figure.number.value), None)
        for where in (*one.borne, *one.near) if mine and held else ():
            theirs = _head(where)
            own = [word for word in mine if word not in Bag(theirs)]
            taken = tuple(word for word in figure.words if word in Bag(theirs) and word not in Bag(mine))
            there = holders(where)
            if held and where is not said and own and taken and there and not Bag(figure.whole).count(own):
                at = min(known.index(held), len(there) - 1)
                return Wrong(taken, held, there[at], said)
    return None


def _head(said: Statement) -> tuple[str, ...]:
    """Give the words at the head of a row of figures: Libraries: 9.8, 8.9; none where it is no row."""
    found = _ROW.match(said.text)
    return tuple(word for word in said.words() if word in found[1].lower()) if found else ()


def _all(one: Sides) -> Iterator[tuple[Statement, Held]]:
    """Give the figures of the evidence and of what stands about it, each with its sentence."""
    for where in (*one.borne, *one.near):
        yield from ((where, held) for held in holders(where))


def _is_slot(taken: tuple[Sequence[str], Statement], lost: tuple[Sequence[str], Statement]) -> bool:
    """Tell whether a name stands for another one, or a word for one that excludes it: men for women."""
    (mine, there), (theirs, said) = taken, lost
    lower = {token.lower: token.word for where in (there, said) for token in where.tokens}
    nouns = language(said.code).relations.capital_nouns
    for one in mine:
        for other in theirs:
            names = not nouns and all(lower.get(word, "")[:1].isupper() for word in (one, other))
            years = all(is_dated(word) for word in (one, other))
            if names or years or (_groups(one, there) & _groups(other, said)):
                return True
    return False


def _groups(word: str, said: Statement) -> set[tuple[str, int]]:
    # Above the pair of more and less, the two sides of a pair exclude each other: surplus, deficit.
    return {
        (term.kind, abs(term.group))
        for term in said.of("exclusive", "sides")
        if (term.kind == "exclusive" or abs(term.group) > 1)
        and any(said.tokens[at].lower == word for at in range(*term[1:3]))
    }


def counted(said: Statement, held: Held) -> str:
    """Give the first word of content behind a figure, up to the next mark."""
    behind = [at for at, token in enumerate(said.tokens) if token.start >= held.number.end]
    first = next((at for at in behind if at in said.content), None)
    marked = first is None or re.search(r"[,;:()]", said.text[held.number.end : said.tokens[first].start])
    return "" if first is None or marked else said.tokens[first].lower


def year_of(said: Statement, held: Held) -> str:
    """Give the year behind a figure, a few words on, up to the next mark or figure."""
    behind = [token for token in said.tokens if token.start >= held.number.end][:_SOON]
    first = next((one for one in behind if one.lower[0].isdigit()), None)
    adding = language(said.code).clauses.adding  # 3.6 hours and in 2025 it was 5.2
    if any(one.lower in adding for one in behind if first and one.start < first.start):
        return ""
    if first is None or len(first.lower) != len("2016") or not first.lower.isdigit():
        return ""
    return "" if re.search(r"[,;:()]", said.text[held.number.end : first.start]) else first.lower
