"""What documents of a language are called, and what they say of themselves."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, repr=False, eq=False)
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
    meeting: tuple[str, ...] = ()
    """What leads to the one who answers, in what leads into an interview: spoke with."""
    responses: tuple[str, ...] = ()
    """What titles of answers have that a body gives to others' recommendations: government response to."""
    answered: tuple[str, ...] = ()
    """How paragraphs of such an answer begin that give what it answers: recommendation."""
    asking: frozenset[str] = frozenset()
    """What stands before a question in a record of turns: q, question."""
    answering: frozenset[str] = frozenset()
    presiding: frozenset[str] = frozenset()
    """Who leads a debate or an interview and is no party to it: the speaker, the chair, moderator."""
    delivered: tuple[str, ...] = ()
    """What stands before the name of the one whose words a document is: delivered by; statement of."""
    prefaces: tuple[str, ...] = ()
    """Phrases of a line that introduces a speech: the text of the speech; check against delivery.

    Behind a ^, one with which the line begins: following are.
    """
    closings: tuple[str, ...] = ()
    """What stands above the signature of a letter or a statement: yours sincerely."""
    vocatives: tuple[str, ...] = ()
    """How a speech turns to those who hear it: Mr Speaker, dear friends."""
    honours: frozenset[str] = frozenset()
    """Words beside a name that are no part of it: the, rt, hon, mp."""


@dataclass(frozen=True, slots=True, repr=False, eq=False)
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
    steady: tuple[str, ...] = ()
    """Phrases that open with such a word and lean on nothing: it is vital that, there is, this government."""


@dataclass(frozen=True, slots=True, repr=False, eq=False)
class Sidelines:
    """Phrases of sentences that tell of a document, not of its matter; in small letters."""

    notices: tuple[str, ...] = ()
    """Where to find, ask, comment, subscribe; who owns and answers for the words."""
    methods: tuple[str, ...] = ()
    """How something was measured, worked out or defined."""
    endings: tuple[str, ...] = ()
    """Lines below which a document speaks of itself: notes to editors, media contact."""
    says: str = ""
    """How a point is made that of its speaker, as a format of `name` and `said`; empty: it is not known."""
    says_so: str = ""
    """The same for a point in the speaker's own words, in quotation marks."""
    several: tuple[str, str] = ("", "")
    """Both where several people speak with one voice."""
    both: str = ""
    """What joins two names."""
