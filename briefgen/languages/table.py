"""The one form in which the house knows a language; each language is a file of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Numbers:
    """How a language prints numbers and says them."""

    decimal: str = "."
    thousands: str = ","
    months: tuple[str, ...] = ()
    """January to December, in small letters; forms of one month are separated by a stroke."""


@dataclass(frozen=True, slots=True)
class Hedges:
    """Phrases beside a number that say how far it holds, by class, in small letters."""

    about: tuple[str, ...] = ()
    least: tuple[str, ...] = ()
    """at least, no fewer than: the number itself is included."""
    more: tuple[str, ...] = ()
    most: tuple[str, ...] = ()
    """at most, up to, no more than: the number itself is included."""
    less: tuple[str, ...] = ()
    nearly: tuple[str, ...] = ()
    """almost: a little below the number."""


@dataclass(frozen=True, slots=True)
class Relations:
    """Words that turn what a sentence says: direction, negation, cause, modality, scope; in small letters."""

    up: frozenset[str] = frozenset()
    down: frozenset[str] = frozenset()
    negations: frozenset[str] = frozenset()
    causes: tuple[str, ...] = ()
    possible: frozenset[str] = frozenset()
    """could, may, is expected to, alleged: what is not said to be so."""
    absolutes: frozenset[str] = frozenset()
    """all, none, always, only, first: what leaves nothing out."""


@dataclass(frozen=True, slots=True)
class Genres:
    """The words by which a document says what it is, in small letters."""

    names: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Genre to what it is called, alone on a line or in an address: press release, media release."""
    titles: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Genre to phrases that only titles of such documents have: remarks by; interview with."""
    divisions: tuple[str, ...] = ()
    """What a rule is divided into, before a number: article, section."""
    exhibits: tuple[str, ...] = ()
    """What a report shows, before a number: table, figure."""
    headings: frozenset[str] = frozenset()
    """Headings of the parts that reports have: executive summary, methods."""
    first_person: frozenset[str] = frozenset()
    """Words by which one person speaks: I, my."""
    first_plural: frozenset[str] = frozenset()
    """Words by which a body speaks, or one for many: we, our."""
    asking: frozenset[str] = frozenset()
    """What stands before a question in a record of turns: q, question."""
    answering: frozenset[str] = frozenset()
    presiding: frozenset[str] = frozenset()
    """Who leads a debate or an interview and is no party to it: the speaker, the chair, moderator."""
    delivered: tuple[str, ...] = ()
    """What stands before the name of the one whose words a document is: delivered by; statement of."""
    honours: frozenset[str] = frozenset()
    """Words beside a name that are no part of it: the, rt, hon, mp."""


@dataclass(frozen=True, slots=True)
class Stances:
    """Phrases by which somebody takes a stance, in small letters; a stem ends with a star."""

    promises: tuple[str, ...] = ()
    demands: tuple[str, ...] = ()
    views: tuple[str, ...] = ()
    admissions: tuple[str, ...] = ()
    weights: tuple[str, ...] = ()
    """Words that weigh: vital, unacceptable, never."""
    contrasts: tuple[str, ...] = ()
    courtesies: tuple[str, ...] = ()
    """Thanks, greetings, congratulations, forms of procedure: no stance."""
    plans: tuple[str, ...] = ()
    """What a speaker says of the talk itself: let me turn to."""
    dependent: frozenset[str] = frozenset()
    """Words that open a sentence which leans on the one before: this, they, he."""


@dataclass(frozen=True, slots=True)
class Printed:
    """The words that templates print, by key."""

    words: Mapping[str, str] = field(default_factory=dict)
    right_to_left: bool = False


@dataclass(frozen=True, slots=True)
class Language:
    """What the house knows of one language."""

    code: str
    """BCP 47, without region."""
    name: str
    """In English."""
    numbers: Numbers = Numbers()
    hedges: Hedges = Hedges()
    relations: Relations = Relations()
    printed: Printed = Printed()
    genres: Genres = field(default_factory=Genres)
    stances: Stances = Stances()
