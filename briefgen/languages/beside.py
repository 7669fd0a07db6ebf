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
    old: tuple[str, ...] = ()
    """Units of an age, before old."""
    negative: tuple[str, ...] = ()
    """What makes a number a negative one."""
