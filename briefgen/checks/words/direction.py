"""Direction and negation: what rose has not fallen, what was denied is not said."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from briefgen.claims.claims import shortened
from briefgen.claims.compared import Compared, Fault, best, shown, span
from briefgen.languages import language
from briefgen.model import Brief, Finding, SourceText
from briefgen.reading.alignment import left_out, replaced
from briefgen.reading.comparisons import NEAR, comparisons
from briefgen.reading.statements import Bag, Statement, alike, likest
from briefgen.reading.terms import Term

_REACH = 3
"""Words of content behind a negation, of which it may deny one."""
_LIKE = 0.5
"""How much of a clause's words the other one has, where the two say the same of the same."""
_FEW = 3
"""Sentences of evidence that are all compared word for word."""
_TURNING = ("sides", "exclusive", "negations")
_HINT = "Say what the source says; where both mean the same, allow it with the reason."


class _Turn(NamedTuple):
    """What says the contrary, in the claim and in the evidence."""

    said: Statement
    first: int
    last: int
    beside: Statement
    message: str


def look(pairs: Sequence[Compared], brief: Brief, texts: Mapping[str, SourceText]) -> Iterator[Finding]:
    """Compare each clause of a claim with the clause of the evidence that says most of the same."""
    for one in pairs:
        # Paraphrases have a rule of their own, which reads them word for word.
        turn = next(_turns(one), None) if one.claim.block != "paraphrases" else None
        if turn:
            spans = (span(turn.said, turn.first, turn.last),)
            what = Fault("W002", "error", turn.message, _HINT)
            yield shown(one, turn.said, spans, what, turn.beside)


def _turns(one: Compared) -> Iterator[_Turn]:
    for said in one.own:
        turning = one.turning or said.has(*_TURNING)
        for other in _nearest(said, one) if turning else ():
            yield from _edited(said, other)
        yield from _sides(said, one)
        yield from _compared_than(said, one)
        yield from _negations(said, one)


# ---------------------------------------------------------------- the same words but for one


def _nearest(said: Statement, one: Compared) -> Sequence[Statement]:
    """Give the sentences of the evidence if they are few, else the one that says most of the same."""
    if len(one.borne) <= _FEW:
        return one.borne
    other, share = best(said, one.borne)
    return (other,) if other and share >= _LIKE else ()


def _edited(said: Statement, other: Statement) -> Iterator[_Turn]:
    """Find a word put for its contrary, and a not that was put in or left out, between the same words."""
    for term in (one for one in said.of("sides") if not _is_hedge(said, one)):
        for at in replaced(said, term.first, term.last, other):
            contrary = [one for one in other.of("sides") if one.first == at and one.group == -term.group]
            for found in contrary[:1]:
                yield _against(said, term, other, found)
    there = {token.lower for token in other.tokens}
    for term in (one for one in said.of("exclusive") if said.said(one).lower() not in there):
        for at in replaced(said, term.first, term.last, other):
            others = [one for one in other.of("exclusive") if one.first == at and one.group == term.group]
            for found in others:
                yield _against(said, term, other, found)
    for term in (one for one in said.of("negations") if one.last < len(said.tokens)):
        if any(True for _ in left_out(said, term.first, term.last, other)):
            message = f"{shortened(said.said(term))} is not in the evidence"
            yield _Turn(said, term.first, term.last, other, message)
    for term in (one for one in other.of("negations") if one.last < len(other.tokens)):
        for at in left_out(other, term.first, term.last, said):
            first, last = max(0, at - 1), min(len(said.tokens), at + 1)
            message = f"{shortened(other.said(term))} of the evidence is lost"
            yield _Turn(said, first, last, other, message)


def _against(said: Statement, term: Term, other: Statement, found: Term) -> _Turn:
    message = (
        f"{shortened(said.said(term))} stands against the evidence, which has {shortened(other.said(found))}"
    )
    return _Turn(said, term.first, term.last, other, message)


# ---------------------------------------------------------------- up and down, for and against


def _sides(said: Statement, one: Compared) -> Iterator[_Turn]:
    for term in said.of("sides"):
        if _is_hedge(said, term) or _same_side(said, term, said) or _is_of_than(said, term):
            continue
        clause = said.clause_of(term.first)
        rest = [word for word in said.words(*clause) if not _is_term(said, word, term)]
        # A sentence that has the word itself, or one of its side, bears it out.
        if any(_has_side(other, term.group, rest) for other in (*one.borne, *one.near)):
            continue
        for other in one.borne:
            against = [
                found
                for found in other.of("sides")
                if found.group == -term.group and not _is_hedge(other, found)
            ]
            for found in against:
                if _is_like(other, found, rest) and _denied(said, term) == _denied(other, found):
                    yield _against(said, term, other, found)
                    return


def _is_term(said: Statement, word: str, term: Term) -> bool:
    return any(said.tokens[at].lower == word for at in range(term.first, term.last))


def _same_side(said: Statement, term: Term, other: Statement) -> bool:
    """Tell whether a sentence has both sides: what it says of which only a reader can tell."""
    return any(found.group == -term.group for found in other.of("sides"))


def _is_of_than(said: Statement, term: Term) -> bool:
    """Tell whether a comparison follows, which a rule of its own reads."""
    return abs(term.group) == 1 and any(0 < than.first - term.first <= NEAR for than in said.of("than"))


def _has_side(other: Statement, group: int, rest: Sequence[str]) -> bool:
    """Tell whether a sentence says the same of the same."""
    return any(
        found.group == group and not _is_hedge(other, found) and _is_like(other, found, rest)
        for found in other.of("sides")
    )


def _is_like(other: Statement, found: Term, rest: Sequence[str]) -> bool:
    """Tell whether the clause of a term has enough of some words."""
    if not rest:
        return len(other.content) <= _REACH
    return Bag(other.words(*other.clause_of(found.first))).count(rest) >= max(1, _LIKE * len(rest))


def _is_hedge(said: Statement, term: Term) -> bool:
    """Tell whether a word of direction stands before a figure, which another check reads: more than 40."""
    after = said.tokens[term.last : term.last + 2]
    skipped = [
        one for one in after if not any(than.first == said.tokens.index(one) for than in said.of("than"))
    ]
    return bool(skipped) and skipped[0].lower[0].isdigit()


def _denied(said: Statement, term: Term) -> bool:
    """Tell whether a negation stands in the clause, near enough to deny what a term says."""
    first, last = said.clause_of(term.first)
    return any(
        first <= one.first < last and -_REACH <= term.first - one.first <= 2 * _REACH
        for one in said.of("negations")
    )


# ---------------------------------------------------------------- more of these than of those


def _compared_than(said: Statement, one: Compared) -> Iterator[_Turn]:
    for mine in comparisons(said):
        for other in one.borne:
            for theirs in comparisons(other):
                turned = _match(mine.left, theirs.right, theirs.left) and _match(
                    mine.right, theirs.left, theirs.right
                )
                kept = _match(mine.left, theirs.left, theirs.right) and _match(
                    mine.right, theirs.right, theirs.left
                )
                if (turned and mine.way == theirs.way) or (kept and mine.way != theirs.way):
                    yield _Turn(
                        said, mine.at, mine.at + 1, other,
                        f"{shortened(said.text)} compares the other way round than the evidence",
                    )  # fmt: skip
                    return


def _match(words: Sequence[str], there: Sequence[str], elsewhere: Sequence[str]) -> bool:
    """Tell whether words stand on one side of a comparison and not on the other."""
    return bool(Bag(there).count(words)) and not Bag(elsewhere).count(words)


# ---------------------------------------------------------------- not


class _Denial(NamedTuple):
    term: Term
    words: tuple[str, ...]
    """What it may deny, the nearest first."""
    clause: tuple[int, int]


def _denials(said: Statement) -> list[_Denial]:
    before = language(said.code).relations.negated_before
    found = []
    for term in said.of("negations"):
        first, last = said.clause_of(term.first)
        behind = [at for at in said.content if term.last <= at < last][:_REACH]
        ahead = [at for at in said.content if first <= at < term.first][-before:] if before else []
        words = tuple(said.tokens[at].lower for at in (*behind, *reversed(ahead)))
        found.append(_Denial(term, words, (first, last)))
    return found


def _negations(said: Statement, one: Compared) -> Iterator[_Turn]:
    own = _denials(said)
    if not own and not said.has("denying") and any(other.has("negations") for other in one.borne):
        yield from _lost(said, one)
    for denial in own:
        yield from _put_in(said, denial, one)


def _lost(said: Statement, one: Compared) -> Iterator[_Turn]:
    """Find a clause that the evidence denies and the claim states."""
    before = language(said.code).relations.negated_before
    for clause in said.clauses:
        words = said.words(*clause)
        other, there, share = likest(words, one.borne)
        if other is None or share < _LIKE or len(words) < 2:
            continue
        for denial in _denials(other):
            denied, nearest = Bag(denial.words), Bag(denial.words[: 1 + before])
            both = bool(nearest.count(words)) and denied.count(words) >= min(2, len(denial.words))
            if denial.clause == there and both and not _states(words, denied, other, there, one):
                first, last = clause
                yield _Turn(
                    said, first, last, other,
                    f"{shortened(said.shown(clause))} is denied in the evidence, which has "
                    f"{shortened(other.shown(there))}",
                )  # fmt: skip
                return


def _put_in(said: Statement, denial: _Denial, one: Compared) -> Iterator[_Turn]:
    """Find a clause that the claim denies and the evidence states."""
    words = said.words(*denial.clause)
    other, there, share = likest(words, one.borne)
    if other is None or share < _LIKE or not denial.words or _denies(other, there):
        return
    stated = Bag(other.words(*there)).count(denial.words[:1])
    if stated and not _negated_word(denial.words[0], one) and not _denied_elsewhere(denial, one):
        yield _Turn(
            said, denial.term.first, denial.term.last, other,
            f"{shortened(said.said(denial.term))} is not in the evidence, which has "
            f"{shortened(other.shown(there))}",
        )  # fmt: skip


def _denies(said: Statement, clause: tuple[int, int]) -> bool:
    """Tell whether a clause denies something, with a negation or without."""
    return any(clause[0] <= term.first < clause[1] for term in said.of("negations", "denying"))


def _denied_elsewhere(denial: _Denial, one: Compared) -> bool:
    """Tell whether another clause of the evidence denies the same."""
    return any(
        _denies(other, clause) and Bag(other.words(*clause)).count(denial.words[:1])
        for other in (*one.borne, *one.near)
        for clause in other.clauses
    )


def _negated_word(word: str, one: Compared) -> bool:
    """Tell whether the evidence has the word with a beginning that denies it: unmetered."""
    prefixes = language(one.borne[0].code).relations.denying_prefixes
    return any(
        token.lower.startswith(prefix) and alike(token.lower.removeprefix(prefix), word)
        for other in (*one.borne, *one.near)
        for token in other.tokens
        for prefix in prefixes
    )


def _states(
    words: Sequence[str], denied: Bag, other: Statement, there: tuple[int, int], one: Compared
) -> bool:
    """Tell whether another clause of the evidence states what this one denies."""
    for said in one.borne:
        for clause in said.clauses:
            if (said is other and clause == there) or any(one_.clause == clause for one_ in _denials(said)):
                continue
            found = said.words(*clause)
            if denied.count(found) and Bag(found).count(words) >= _LIKE * len(words):
                return True
    return False
