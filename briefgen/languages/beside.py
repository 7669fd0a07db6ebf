"""What stands beside a number, as the search for quantities reads it: rates, links, ages, comparisons."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, repr=False, eq=False)
class Beside:
    """Words before and behind a number; phrases in small letters, white space as a single space."""

    times: tuple[str, ...] = ()
    """Factors in a word: twice."""
    times_as: tuple[str, ...] = ()
    """What follows a factor and as: (twice as) many."""
    times_the: tuple[str, ...] = ()
    """What follows a factor and the: (double the) rate."""
    each: tuple[str, ...] = ()
    """Nouns of which an article makes a rate: (5 a) day."""
    heads: tuple[str, ...] = ()
    """What a rate may be over that is no unit: (per) capita."""
    each_many: tuple[str, ...] = ()
    """What a rate over a round number may count: (per 1,000 live) births."""
    no_rate: tuple[str, ...] = ()
    """What makes a date of an article and a noun: (a year) earlier."""
    ending: tuple[str, ...] = ()
    """Small words that end what a rate over a round number counts: in, was."""
    loosely: tuple[str, ...] = ()
    """Hedges before the second number of two, and between a preposition and its number: about, nearly."""
    bounding: tuple[str, ...] = ()
    """The same, where they bound it: more than, up to."""
    people: tuple[str, ...] = ()
    """Who is told by an age: children (under five)."""
    aging: tuple[str, ...] = ()
    """Between them and their age."""
    coining: tuple[str, ...] = ()
    """Before the name of a currency, besides names of countries as they are printed: US (dollars)."""
    sized: tuple[str, ...] = ()
    """What a size is of, behind its unit: (6-foot-)tall, (2 in) thick."""
    aged: str = "(?!)"
    """The same of an age: (3-year-)old."""
    old: tuple[str, ...] = ()
    """Units of an age, before old."""
    pointing: tuple[str, ...] = ()
    """What takes up something counted before: (of) these, (of) which."""
    determining: tuple[str, ...] = ()
    """Before the whole that something is a part of: (of) the, (of) all."""
    sizing: tuple[str, ...] = ()
    """Behind it: (of the) total, (of the) planned."""
    possessive: tuple[str, ...] = ()
    """Between half and its whole: (half) its."""
    limiting: tuple[str, ...] = ()
    """Between of which and a number: only."""
    comparing: tuple[str, ...] = ()
    """What leads to a number with which one before it is compared: against."""
    more: tuple[str, ...] = ()
    """more, fewer: before than, and behind a number and or."""
    compared: tuple[str, ...] = ()
    """What follows a fraction that compares: (a third) more, (half) as."""
    before_part: tuple[str, ...] = ()
    """What leads to a fraction that is no ordinal: (rose) by (a third)."""
    after_part: tuple[str, ...] = ()
    """What follows one: (by a third) since."""
    no_whole: tuple[str, ...] = ()
    """What follows a number that is no whole of which so many are: (one flat in two) houses."""
    least: tuple[str, ...] = ()
    """What makes a count of a single one: at least, exactly."""
    ranked: tuple[str, ...] = ()
    """Words behind which a number only points: the first (two)."""
    counted: tuple[str, ...] = ()
    """Words behind which four digits are a count and no year: more than, all."""
    dating: tuple[str, ...] = ()
    """Words behind which they are a year: in, since."""
    measured: tuple[str, ...] = ()
    """What follows four digits that are no year: hours, people."""
    spans: tuple[str, ...] = ()
    """Stretches of time: (over a) period (of)."""
    negative: tuple[str, ...] = ()
    """What makes a number a negative one."""


@dataclass(frozen=True, slots=True, repr=False, eq=False)
class Sums:
    """Words by which a text states a sum itself: a share of a whole, a rest, a total."""

    wholes: tuple[str, ...] = ()
    """Before the whole of a share: 12 of (all) 48."""
    remaining: tuple[str, ...] = ()
    """Before the share that is left: the remaining (9%)."""
    total: tuple[str, ...] = ()
    """What the head of a table's last row begins with where it sums the rows above."""
    summed: tuple[str, ...] = ()
    """What is such a head by itself."""
