"""Whom or what a label's first word stands for: the subject of the sentence before; told with a doubt."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from briefgen.blocks.statistics.labels import Label
from briefgen.blocks.statistics.pointing import points_out
from briefgen.blocks.statistics.wording import is_printable, printed_words
from briefgen.languages.names import is_first_name
from briefgen.languages.speech.english.words import TITLES
from briefgen.languages.table import Clauses
from briefgen.reading.predicates import Word, finite, words_of

_FEWEST = 12
"""Characters of a clause that names a subject."""
_LONGEST = 8
"""Words of a subject."""


def named(text: str, label: Label, before: tuple[int, int] | None, table: Clauses) -> Label:
    """Put the subject of the sentence before in the place of it or they at a label's head, where it is plain.

    Smoking is common. It causes 480 deaths: smoking causes 480 deaths.
    """
    own = words_of(label.words, 0, len(label.words))
    if before is None or not own or own[0].low not in table.standing or finite(own, table) <= 0:
        return label
    subject = _subject(words_of(text, *before), table)
    if not subject or _is_many(subject, table) != table.standing[own[0].low]:
        return label
    if (own[0].low in table.persons) != _is_person(subject, table):
        return label
    if table.standing[own[0].low] and _others(words_of(text, *before), subject, table):
        return label
    said = f"{printed_words(text, subject)}{label.words[own[0].end :]}"
    complete = is_printable(said, table) and not points_out(words_of(said, 0, len(said)), table)
    return replace(label, words=said, complete=complete, before=before, taken=True, form="named")


def _others(words: Sequence[Word], subject: Sequence[Word], table: Clauses) -> bool:
    """Tell whether they may as well be others whom a sentence names behind its subject: those alarms."""
    behind = [word for word in words if word.start > subject[-1].start]
    plain = table.determiners | table.prepositions
    return any(one.low in plain and _is_many([other], table) for one, other in pairwise(behind))


def named_within(text: str, label: Label, sentence: tuple[int, int], table: Clauses) -> Label:
    """Put the subject of a sentence in the place of it or they at the head of its second clause.

    The bank agreed, and it put £3 million into the fund: the bank put £3 million into the fund.
    """
    first = (sentence[0], label.reach[0])
    said = named(text, label, first, table) if first[1] - first[0] > _FEWEST else label
    return replace(said, before=label.before, taken=False) if said is not label else label


def _is_person(subject: Sequence[Word], table: Clauses) -> bool:
    """Tell whether a subject is somebody's name, with a title or an office: the mayor, Mary Example."""
    plain = [word for word in subject if word.low not in table.determiners]
    names = bool(plain) and all(word.name for word in plain[-2:])
    return names and (len(plain) == 1 or any(is_first_name(word.low) for word in plain) or _titled(plain))


def _titled(subject: Sequence[Word]) -> bool:
    return subject[0].low.rstrip(".") in TITLES


def _subject(words: Sequence[Word], table: Clauses) -> list[Word]:
    """Give the subject at a sentence's head, or behind what leads it in; nothing where it is not plain."""
    verb = finite(words, table)
    lead = next((at for at in range(verb - 1, -1, -1) if words[at].mark), -1)
    subject = list(words[lead + 1 : verb]) if verb > 0 else []
    while subject and (subject[-1].low in table.adverbs or subject[-1].low.endswith("ly")):
        subject.pop()
    leading = table.prepositions | table.subordinators | table.conditions | table.coordinators
    plain = subject and subject[0].low not in leading | table.openings - table.determiners
    if lead >= 0 and words[0].low not in table.prepositions:
        return []
    open_ended = not plain or points_out([*subject, words[verb]], table)
    counted = any(char.isdigit() for word in subject for char in word.low)
    return [] if open_ended or counted or len(subject) > _LONGEST else subject


def _is_many(subject: Sequence[Word], table: Clauses) -> bool:
    """Tell whether a subject is more than one: boats of the port, the port and the town."""
    head = next((at for at, word in enumerate(subject) if word.low in table.prepositions), len(subject))
    last = subject[max(0, head - 1)].low
    plural = last.endswith("s") and not last.endswith(("ss", "us", "is"))
    return plural or last in table.plurals or any(one.low in table.coordinators for one in subject[:head])
