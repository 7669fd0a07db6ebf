"""Direction and negation: what rose has not fallen, what was denied is not said."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from briefgen.claims.claims import shortened
from briefgen.claims.compared import Compared, Fault, shown, span
from briefgen.languages import language
from briefgen.model import Brief, Finding, SourceText
from briefgen.reading.statements import Bag, Statement, alike
from briefgen.reading.terms import Term

_REACH = 3
"""Words of content behind a negation, of which it may deny one."""
_LIKE = 0.5
"""How much of a clause's words the other one has, where the two say the same of the same."""
_NEAR_THAN = 4
"""Words between more and than."""
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
        yield from _sides(said, one)
        yield from _compared_than(said, one)
        yield from _negations(said, one)


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
                    yield _Turn(
                        said, term.first, term.last, other,
                        f"{shortened(said.said(term))} stands against the evidence, which has "
                        f"{shortened(other.said(found))}",
                    )  # fmt: skip
                    return


def _is_term(said: Statement, word: str, term: Term) -> bool:
    return any(said.tokens[at].lower == word for at in range(term.first, term.last))


def _same_side(said: Statement, term: Term, other: Statement) -> bool:
    """Tell whether a sentence has both sides: what it says of which only a reader can tell."""
    return any(found.group == -term.group for found in other.of("sides"))


def _is_of_than(said: Statement, term: Term) -> bool:
    """Tell whether a comparison follows, which a rule of its own reads."""
    return abs(term.group) == 1 and any(0 < than.first - term.first <= _NEAR_THAN for than in said.of("than"))


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
    for mine in _sides_of_than(said):
        for other in one.borne:
            for theirs in _sides_of_than(other):
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


class _Than(NamedTuple):
    at: int
    way: int
    left: tuple[str, ...]
    right: tuple[str, ...]


def _sides_of_than(said: Statement) -> Iterator[_Than]:
    """Give what stands on both sides of `than`, and whether more or less of it: 1 or -1."""
    ways = {one.first: one.group for one in said.of("sides") if abs(one.group) == 1}
    content = [at for at in said.content if at not in ways]
    for than in said.of("than"):
        more = [at for at in ways if 0 < than.first - at <= _NEAR_THAN]
        after = said.tokens[than.last : than.last + 1]
        if not more or (after and after[0].lower[0].isdigit()):
            continue
        between = [at for at in content if more[-1] < at < than.first]
        left = between or [at for at in content if at < more[-1]]
        right = [at for at in content if at >= than.last][: max(1, len(between))]
        if left and right:
            words = (tuple(said.tokens[at].lower for at in side) for side in (left, right))
            yield _Than(than.first, 1 if ways[more[-1]] > 0 else -1, *words)


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
    for clause in said.clauses:
        words = said.words(*clause)
        other, there, share = _likest(words, one.borne)
        if other is None or share < _LIKE or len(words) < 2:
            continue
        for denial in _denials(other):
            denied = Bag(denial.words[: 1 + language(said.code).relations.negated_before])
            if (
                denial.clause == there
                and denied.count(words)
                and not _states(words, denied, other, there, one)
            ):
                first, last = clause
                yield _Turn(
                    said, first, last, other,
                    f"{shortened(_clause_text(said, clause))} is denied in the evidence, which has "
                    f"{shortened(_clause_text(other, there))}",
                )  # fmt: skip
                return


def _put_in(said: Statement, denial: _Denial, one: Compared) -> Iterator[_Turn]:
    """Find a clause that the claim denies and the evidence states."""
    if any(other.has("denying") or other.has("negations") for other in one.borne):
        return
    words = said.words(*denial.clause)
    other, there, share = _likest(words, one.borne)
    if other is None or share < _LIKE or not denial.words:
        return
    if Bag(other.words(*there)).count(denial.words[:1]) and not _negated_word(denial.words[0], one):
        yield _Turn(
            said, denial.term.first, denial.term.last, other,
            f"{shortened(said.said(denial.term))} is not in the evidence, which has "
            f"{shortened(_clause_text(other, there))}",
        )  # fmt: skip


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


def _likest(
    words: Sequence[str], others: Sequence[Statement]
) -> tuple[Statement | None, tuple[int, int], float]:
    """Give the clause that has most of some words, and how much of them."""
    best: tuple[float, int, Statement | None, tuple[int, int]] = (0.0, 0, None, (0, 0))
    for at, other in enumerate(others):
        for clause in other.clauses:
            share = Bag(other.words(*clause)).count(words) / len(words) if words else 0.0
            if (share, -at) > best[:2]:
                best = (share, -at, other, clause)
    return best[2], best[3], best[0]


def _clause_text(said: Statement, clause: tuple[int, int]) -> str:
    first, last = clause
    return said.text[said.tokens[first].start : said.tokens[last - 1].end]
