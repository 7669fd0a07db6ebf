"""What checks look for around quotations, in reported words and behind numbers: the columns of the table."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Gates:
    """Words and phrases in small letters; in the tuples `*n't` stands for all words that end so.

    What is empty is not looked for in the language.
    """

    not_: tuple[str, ...] = ()
    """What denies the clause behind it."""
    opinions: tuple[str, ...] = ()
    """Verbs that may stand between a not and the clause that it denies: not think."""
    that: tuple[str, ...] = ()
    turning_before: tuple[str, ...] = ()
    """What turns or narrows the words that follow it: no longer, unless, only."""
    conditions: tuple[str, ...] = ()
    """What begins a condition: if, provided."""
    softeners: tuple[str, ...] = ()
    """What may stand before a condition that leads: only if, even if."""
    softeners_after: tuple[str, ...] = ()
    """The same, where the condition follows: just if."""
    turning_after: tuple[str, ...] = ()
    """What turns or narrows the words that stand before it, beside conditions: never, subject to."""
    gap: tuple[str, ...] = ()
    """What turns words round where it was left out at an end of a gap."""
    denying: frozenset[str] = frozenset()
    """Verbs by which a report denies what follows."""
    saying: frozenset[str] = frozenset()
    """Verbs of saying that a not before them denies: has not said that."""
    bounds: frozenset[str] = frozenset()
    """Words beyond which a negation belongs to another clause."""
    persons: tuple[str, ...] = ()
    """Pronouns that may stand for a speaker."""
    caution: tuple[frozenset[str], ...] = ()
    """Cautious words by class: may, alleged, plans; words of one class may stand for each other."""
    put_in: frozenset[str] = frozenset()
    """Of them those that an evidence must have when a report has them."""
    may: str = ""
    """The cautious word that is the name of a month, too."""
    dating: frozenset[str] = frozenset()
    """Before that name they tell of the month."""
    offices: frozenset[str] = frozenset()
    """What somebody is that a brief takes from its source; a note of the editor has others."""
    in_names: tuple[str, ...] = ()
    """Small words within names of bodies: of, for."""
    of_offices: tuple[str, ...] = ()
    """What leads from an office to its body."""
    articles: tuple[str, ...] = ()
    wholes: tuple[str, ...] = ()
    """Behind a number they lead to what is counted: of the."""
    uncounted: frozenset[str] = frozenset()
    """Words before which the phrase of what is counted ends."""
    endings: tuple[str, ...] = ()
    """Endings in which forms of one word differ, the first that fits: boats, boat."""
    plurals: tuple[str, ...] = ()
    """Endings of plurals."""
    topic_leads: tuple[str, ...] = ()
    """What may stand before the kind of a document in a title: a brief."""
    topic_kinds: tuple[str, ...] = ()
    """Kinds of documents by which a title names itself and no finding: overview, report."""
    topic_ties: tuple[str, ...] = ()
    """What leads from the kind to what the document is about: of, on."""
    topic_alone: tuple[str, ...] = ()
    """Those that open a title without a kind: On the harbours."""
