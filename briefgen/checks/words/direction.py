"""Direction and negation: what rose has not fallen, what was denied is not said."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from briefgen.claims.changed import turned_round
from briefgen.claims.claims import shortened
from briefgen.claims.compared import Compared, Fault, Sides, best, shown, span
from briefgen.claims.denied import Turn, denied, denied_between
from briefgen.claims.fewer import fewer_denials, prefixed
from briefgen.claims.moved import moved
from briefgen.model import Brief, Finding, SourceText
from briefgen.reading.alignment import replaced
from briefgen.reading.comparisons import NEAR, comparisons
from briefgen.reading.denials import is_denied
from briefgen.reading.exchanged import exchanged
from briefgen.reading.statements import Bag, Statement
from briefgen.reading.terms import Term

_SHORT = 3
"""Words of content of a sentence in which a term may stand for itself."""
_LIKE = 0.5
"""How much of a clause's words the other one has, where the two say the same of the same."""
_MOST = 0.75
"""The same of a whole sentence, of which one clause says something of it."""
_FEW = 3
"""Sentences of evidence that are all compared word for word."""
_TURNING = ("sides", "exclusive", "negations")
_HINT = "Say what the source says; where both mean the same, allow it with the reason."


def look(pairs: Sequence[Compared], brief: Brief, texts: Mapping[str, SourceText]) -> Iterator[Finding]:
    """Compare each clause of a claim with the clause of the evidence that says most of the same."""
    for one in pairs:
        # Paraphrases have a rule of their own, which reads them word for word.
        turn = _turn(one.sides) if one.claim.block != "paraphrases" else None
        if turn:
            spans = (span(turn.said, turn.first, turn.last),)
            what = Fault("W002", "error", turn.message, _HINT)
            yield shown(one, turn.said, spans, what, turn.beside)


@lru_cache(maxsize=1024)
def _turn(one: Sides) -> Turn | None:
    return next(_turns(one), None)


def _turns(one: Sides) -> Iterator[Turn]:
    for said in one.own:
        turning = one.turning or said.has(*_TURNING)
        for other in _nearest(said, one) if turning else ():
            yield from _edited(said, other)
            yield from denied_between(said, other, one.borne)
        yield from _exchanged(said, one)
        yield from _sides(said, one)
        yield from _both_sides(said, one)
        yield from _compared_than(said, one)
        yield from denied(said, one)
        yield from fewer_denials(said, one)
        yield from prefixed(said, one)
        yield from turned_round(said, one)
        yield from _moved(said, one)


def _moved(said: Statement, one: Sides) -> Iterator[Turn]:
    """Find two names that have changed places, whatever the words between them."""
    for found in moved(said, one):
        names = (" ".join(name.words) for name in (found.one, found.other))
        message = f"{' and '.join(map(shortened, names))} are exchanged"
        yield Turn(said, found.one.first, found.one.last, found.where, message)


# ---------------------------------------------------------------- the same words but for one


def _nearest(said: Statement, one: Sides) -> Sequence[Statement]:
    """Give the sentences of the evidence if they are few, else the one that says most of the same."""
    if len(one.borne) <= _FEW:
        return one.borne
    other, share = best(said, one.borne)
    return (other,) if other and share >= _LIKE else ()


def _exchanged(said: Statement, one: Sides) -> Iterator[Turn]:
    """Find two words that stand in each other's place, between the same words."""
    if said.text in {other.text for other in one.borne}:
        return
    for other in one.borne:
        found = exchanged(said, other)
        if found:
            words = (said.tokens[found.first].word, said.tokens[found.second].word)
            message = f"{shortened(words[0])} and {shortened(words[1])} are exchanged"
            yield Turn(said, found.first, found.first + 1, other, message)


def _edited(said: Statement, other: Statement) -> Iterator[Turn]:
    """Find a word put for its contrary between the same words."""
    for term in (one for one in said.of("sides") if not _is_hedge(said, one)):
        if _has_both(said, term) and _has_both(other, term):
            continue  # which of the two is said of what, the clauses tell
        if _is_of_than(said, term) and any(comparisons(other)):
            continue  # a rule of its own reads both
        rest = [word for word in said.words(*said.clause_of(term.first)) if not _is_term(said, word, term)]
        if _has_contrary(said, term, other, rest):
            continue  # accepts the one, and does not accept the other
        for at in replaced(said, term.first, term.last, other):
            contrary = [one for one in other.of("sides") if one.first == at and one.group == -term.group]
            for found in contrary[:1]:
                if is_denied(said, term) == is_denied(other, found):  # none met it, all missed it
                    yield _against(said, term, other, found)
    there = {token.lower for token in other.tokens}
    for term in (one for one in said.of("exclusive") if said.said(one).lower() not in there):
        for at in replaced(said, term.first, term.last, other):
            others = [one for one in other.of("exclusive") if one.first == at and one.group == term.group]
            for found in others:
                if is_denied(said, term) == is_denied(other, found):  # not before, until
                    yield _against(said, term, other, found)


def _against(said: Statement, term: Term, other: Statement, found: Term) -> Turn:
    message = (
        f"{shortened(said.said(term))} stands against the evidence, which has {shortened(other.said(found))}"
    )
    return Turn(said, term.first, term.last, other, message)


# ---------------------------------------------------------------- up and down, for and against


def _sides(said: Statement, one: Sides) -> Iterator[Turn]:
    for term in said.of("sides"):
        if _is_hedge(said, term) or _has_both(said, term) or _is_of_than(said, term):
            continue
        clause = said.clause_of(term.first)
        rest = one.told([word for word in said.words(*clause) if not _is_term(said, word, term)])
        # A sentence that has the word itself, or one of its side, bears it out.
        if any(_has_side(said, term, other, rest) for other in (*one.borne, *one.near)):
            continue
        told = any(found.group == term.group for other in one.borne for found in other.of("sides"))
        fewest = 2 if told else 1
        for other in one.borne:
            against = [
                found
                for found in other.of("sides")
                if found.group == -term.group and not _is_hedge(other, found)
            ]
            for found in against:
                if _is_like(other, found, rest, fewest, whole=True) and is_denied(said, term) == is_denied(
                    other, found
                ):
                    yield _against(said, term, other, found)
                    return


def _is_term(said: Statement, word: str, term: Term) -> bool:
    return any(said.tokens[at].lower == word for at in range(term.first, term.last))


def _has_both(said: Statement, term: Term) -> bool:
    """Tell whether a sentence has both sides of what a term says one of."""
    groups = {found.group for found in said.of("sides")}
    return term.group in groups and -term.group in groups


def _both_sides(said: Statement, one: Sides) -> Iterator[Turn]:
    """Find a side that is told of what the evidence tells the other side of, where both tell of both."""
    for term in said.of("sides"):
        if not _has_both(said, term) or _is_hedge(said, term) or is_denied(said, term):
            continue
        compared = {than.last for than in said.of("than")}  # younger ones more than older ones
        if any(found.first in compared and found.group == -term.group for found in said.of("sides")):
            continue
        mine = _beside(said, term.group)
        words = [word for word in mine if word not in Bag(_beside(said, -term.group))]
        same = Bag(word for other in one.borne for word in _beside(other, term.group))
        against = Bag(word for other in one.borne for word in _beside(other, -term.group))
        if not words or not same.count(mine) + against.count(mine):
            continue
        taken = [word for word in words if word in against and word not in same]
        if taken and not any(word in same and word not in against for word in words):
            other = next(other for other in one.borne if Bag(_beside(other, -term.group)).count(taken))
            found = next(found for found in other.of("sides") if found.group == -term.group)
            yield _against(said, term, other, found)
            return


def _beside(said: Statement, group: int) -> list[str]:
    """Give the words of the clauses that tell one side alone."""
    sides = {
        term.first: -term.group if is_denied(said, term) else term.group
        for term in said.of("sides")
        if abs(term.group) == abs(group)
    }
    found: list[str] = []
    for first, last in said.clauses:
        if {side for at, side in sides.items() if first <= at < last} == {group}:
            found += [said.tokens[at].lower for at in said.content if first <= at < last and at not in sides]
    return found


def _is_of_than(said: Statement, term: Term) -> bool:
    """Tell whether a comparison follows, which a rule of its own reads."""
    return any(0 < than.first - term.first <= NEAR for than in said.of("than"))


def _has_side(said: Statement, term: Term, other: Statement, rest: Sequence[str]) -> bool:
    """Tell whether a sentence says the same of the same, or denies the contrary: does not accept it."""
    same = any(
        found.group == term.group and is_denied(said, term) == is_denied(other, found)
        for found in other.of("sides")
        if not _is_hedge(other, found) and _is_like(other, found, rest)
    )
    return same or _has_contrary(said, term, other, rest)


def _has_contrary(said: Statement, term: Term, other: Statement, rest: Sequence[str]) -> bool:
    """Tell whether a sentence has the contrary in a clause with some words, and one of the two is denied."""
    return any(
        found.group == -term.group and is_denied(said, term) != is_denied(other, found)
        for found in other.of("sides")
        if not _is_hedge(other, found) and _is_like(other, found, rest)
    )


def _is_like(
    other: Statement, found: Term, rest: Sequence[str], fewest: int = 1, whole: bool = False
) -> bool:
    """Tell whether the clause of a term has enough of some words."""
    if not rest or (len(rest) == 1 and len(other.content) <= _SHORT):
        return len(other.content) <= _SHORT
    first, last = other.clause_of(found.first)
    if first and found.first == first:  # was 19 weeks, up from 16: what is up stands before
        first = other.clause_of(first - 1)[0]
    found_ = other.bag(first, last).count(rest)
    if whole and found_ and other.bag().count(rest) >= _MOST * len(rest) and len(rest) >= _SHORT:
        return True  # what a line or a colon before the clause names: Ms Muster: I support it
    return found_ >= max(fewest, _LIKE * len(rest))


def _is_hedge(said: Statement, term: Term) -> bool:
    """Tell whether a word of direction stands before a figure, which another check reads: more than 40."""
    after = said.tokens[term.last : term.last + 2]
    skipped = [
        one for one in after if not any(than.first == said.tokens.index(one) for than in said.of("than"))
    ]
    verb = abs(term.group) > 1 and term.first in said.content  # gained 40: the figure is what was gained
    return bool(skipped) and skipped[0].lower[0].isdigit() and not verb


# ---------------------------------------------------------------- more of these than of those


def _compared_than(said: Statement, one: Sides) -> Iterator[Turn]:
    for mine in comparisons(said):
        for other in one.borne:
            for theirs in (each for each in comparisons(other) if each.ahead == mine.ahead):
                crossed = _match(mine.left, theirs.right, theirs.left) and _match(
                    mine.right, theirs.left, theirs.right
                )
                straight = _match(mine.left, theirs.left, theirs.right) and _match(
                    mine.right, theirs.right, theirs.left
                )
                turned, kept = crossed and not straight, straight and not crossed
                if (turned and mine.way == theirs.way) or (kept and mine.way != theirs.way):
                    yield Turn(
                        said, mine.at, mine.at + 1, other,
                        f"{shortened(said.text)} compares the other way round than the evidence",
                    )  # fmt: skip
                    return


def _match(words: Sequence[str], there: Sequence[str], elsewhere: Sequence[str]) -> bool:
    """Tell whether one of some words stands on one side of a comparison and not on the other."""
    own, other = Bag(there), Bag(elsewhere)
    return any(word in own and word not in other for word in words)
