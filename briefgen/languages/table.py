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
