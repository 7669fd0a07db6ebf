"""What a label leaves open: whom or what it speaks of, and of whom or what a share is one."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from briefgen.languages.table import Clauses
from briefgen.reading.predicates import Word, finite, is_verb, words_of


def needs_base(label: str, value: str, table: Clauses) -> bool:
    """Tell whether a share's label begins with its verb: 24% | often feel helpless; only 17% are female."""
    bare = label
    if value in label:
        lead = label[: label.index(value)].lower().split()
        if any(word not in table.adverbs for word in lead):
            return False
        bare = label[label.index(value) + len(value) :]
    said = words_of(bare, 0, len(bare))
    if said and (said[0].low in table.telling or said[0].low.endswith(table.participial)):
        return True  # said that they walk; having walked
    verb = finite(said[:4], table)
    return 0 <= verb <= sum(word.low in table.adverbs for word in said[:verb])


def base_in(label: str, table: Clauses) -> str:
    """Give the base that a label begins with: of the students."""
    said = words_of(label, 0, len(label))
    verb = finite(said, table)
    of_base = verb > 1 and said[0].low in table.partitives
    return label[: said[verb - 1].end] if of_base else ""


def points_out(words: Sequence[Word], table: Clauses) -> bool:
    """Tell whether a clause leaves open whom or what it speaks of: they, these feelings.

    It does not where the word leads to who is meant (those with a degree; this new ACT; this Budget), or
    stands behind a subject that it takes up again (half said that they walk; growers told us they will).
    """
    first = words[len(words) > 1 and words[0].low in table.partitives].low
    if first in table.possessives or words[0].low == table.complement:
        return True  # its board; that law
    bare = ((one.low, other.low) for one, other in pairwise(words))
    if any(one == table.complement and other in table.leading for one, other in bare):
        return True  # I want that to be
    return (
        _breaks_off(words, table)
        or _is_bare(words, table)
        or any(
            word.low in table.pointing
            and not _takes_up(words[:at], word, table)
            and not _refers_back(words[:at], word, table)
            and not _stands_for_nothing(words, at, table)
            and not _leads_on(word, words[at + 1 : at + 3], table)
            for at, word in enumerate(words)
        )
    )


def _is_bare(words: Sequence[Word], table: Clauses) -> bool:
    """Tell whether a subject says nothing of what it counts: the figure is; in the north, the total was."""
    heads = (at for at in range(1, len(words)) if words[at].low in table.bare)
    return any(
        words[at - 1].low in table.determiners
        and (at + 1 == len(words) or words[at + 1].low in table.auxiliaries | table.pasts)
        for at in heads
    )


def _breaks_off(words: Sequence[Word], table: Clauses) -> bool:
    """Tell whether a clause begins, or ends, in another: to which, not before; showed that half of all."""
    lows = [word.low for word in words]
    second = lows[1] if len(lows) > 1 else ""
    if lows[0] in table.relatives or (lows[0] in table.prepositions and second in table.relatives):
        return True
    if lows[0] in table.adverbs and second in table.subordinators:
        return True
    asked = second in table.conditions or second in table.subordinators
    if not words[0].name and (
        lows[0] in table.telling | table.pasts or (asked and finite(words[:1], table) == 0)
    ):
        return True  # says we should; asked when it would: who says it stands elsewhere
    if lows[0].endswith(table.endings) and is_verb(lows[0], table) and second in table.prepositions:
        return True  # filed for six bankruptcies
    told = next((at for at in range(1, len(lows)) if lows[at] == table.complement), 0)
    return bool(told) and lows[told - 1] in table.telling and finite(words[told + 1 :], table) < 0


def _takes_up(before: Sequence[Word], word: Word, table: Clauses) -> bool:
    """Tell whether a pronoun stands in what somebody tells or feels, whom the clause itself names."""
    if word.low in table.determiners or not before:
        return False
    tells = any(one.low in table.telling or one.low == table.complement for one in before)
    return tells and finite(before, table) >= 0


def _refers_back(before: Sequence[Word], word: Word, table: Clauses) -> bool:
    """Tell whether a pronoun stands for the subject of its sentence: a firm is small if it has 40 staff.

    It does in a clause that hangs on another one, which has a subject of its own before it.
    """
    verb = finite(before, table)
    if word.low in table.determiners or verb <= 0:
        return False
    subject = {one.low for one in before[:verb]}
    joins = table.subordinators | table.conditions | table.relatives | {table.complement}
    hangs = any(one.low in joins for one in before[verb + 1 :])
    return hangs and subject.isdisjoint(table.pointing | table.possessives)


def _stands_for_nothing(words: Sequence[Word], at: int, table: Clauses) -> bool:
    """Tell whether a pronoun only fills the subject's place: it would take 28 years to clear the backlog."""
    verb = next((place for place in range(at + 1, len(words)) if words[place].low in table.taking), 0)
    between = [word.low for word in words[at + 1 : verb]]
    filled = table.standing.get(words[at].low) is False and verb > at
    plain = all(low in table.auxiliaries | table.adverbs for low in between)
    return filled and plain and any(word.low in table.leading for word in words[verb + 2 :])


def _leads_on(word: Word, behind: Sequence[Word], table: Clauses) -> bool:
    if not behind or word.low not in table.determiners:
        return False
    named = behind[0].name or any(one.low.isupper() for one in behind)
    named = named or behind[0].low.endswith(table.endings)  # of those surveyed
    return named or behind[0].low in table.relatives or behind[0].low in table.prepositions
