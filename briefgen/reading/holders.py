"""Whose a figure is: the words of its own part of a sentence, apart from those of the other figures.

`77% of men and 63% of women use the ferry`: men are those of 77%, women those of 63%, the ferry is of both.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from functools import lru_cache
from itertools import pairwise
from operator import attrgetter

from briefgen.languages import language
from briefgen.reading.gapping import gapped
from briefgen.reading.printed import Number, numbers
from briefgen.reading.statements import Bag, Statement

_NARROWING = ("more than", "at least", "less than", "at most")
_OLDEST = 120
_YEARS = re.compile(r"(?:19|20)\d\d(?:-\d\d(?:\d\d)?)?")
_PARTING = re.compile(r"[;|,)]")
_OPEN, _CLOSE = re.compile(r"\([^()]*$"), re.compile(r"^[^()]*\)")


@dataclass(frozen=True, slots=True)
class Held:
    """A figure, and the words of content that go with it; years are words."""

    number: Number
    own: frozenset[str]
    """Of its own part of the sentence."""
    strict: frozenset[str]
    """The same, without the words of figures right beside it."""
    shared: frozenset[str]
    """Of the sentence's parts that may go with it as with another."""
    ahead: frozenset[str]
    """Of its own, those that stand before it: what it is said of."""
    bag: Bag = field(compare=False)
    """All of them, to be looked up in any form."""

    @property
    def value(self) -> Decimal:
        """What the figure is worth."""
        return self.number.value


def is_dated(word: str) -> bool:
    """Tell whether a word is a year, or two of them: 2019, 2018-19."""
    return bool(_YEARS.fullmatch(word))


@lru_cache(maxsize=1024)
def holders(said: Statement) -> tuple[Held, ...]:
    """Give the figures of a sentence, in their order, each with its words."""
    if not _may_count(said):
        return ()
    narrowing = {figure.start for _, figure in qualified(said)}
    figures = [
        one
        for one in numbers(said.text, said.tag)
        if not (one.is_year or one.start in narrowing or _is_age(said, one) or _is_of_list(said, one))
    ]
    if not figures:
        return ()
    gaps = _gaps(said, figures)
    own, shared = _parts(said, figures, gaps)
    strict = [frozenset(words) for words in own]
    for group in _joined(said, figures, gaps):
        together = set[str]().union(*(own[at] for at in group))
        for at in group:
            own[at] |= together
    ahead = [words.intersection(gap.before) for words, gap in zip(strict, gaps, strict=True)]
    return tuple(
        Held(
            figure,
            frozenset(own[at]),
            strict[at],
            frozenset(shared),
            ahead[at],
            Bag((*own[at], *shared)),
        )
        for at, figure in enumerate(figures)
    )


def _parts(
    said: Statement, figures: Sequence[Number], gaps: Sequence[_Gap]
) -> tuple[list[set[str]], set[str]]:
    """Give the words of each figure's own part of a sentence, and those that may be of any of them."""
    own = [{*gap.before, *gap.after} for gap in gaps]
    if len(figures) < len(("one", "other")):
        return own, set()
    shared = set() if any(one.before for one in gaps[1:]) else set(gaps[0].before)
    shared.difference_update(gaps[0].after)  # women lend more: 2.4 in women's libraries, 1.1 in men's
    later = (word for gap in gaps for word in gap.after)
    if not any(is_dated(word) for word in (*later, *(word for gap in gaps[1:] for word in gap.before))):
        shared.update(word for word in gaps[0].before if is_dated(word))  # in 2020, 340 came and 22 went
    shared |= _tail(said, gaps, own)
    shared -= _told_apart(gaps)
    if all(_is_headed(said, one) for one in figures):
        # A row of a table: what stands before its first figure's head are cells that name the row.
        shared |= set(gaps[0].before[:-1])
        own[0] -= set(gaps[0].before[:-1])
    unsaid = gapped(said, figures)
    return [words - unsaid for words in own], shared | unsaid


@lru_cache(maxsize=1024)
def qualified(said: Statement) -> tuple[tuple[str, Number], ...]:
    """Give nouns with the plain figure that narrows them and counts nothing: women over 60."""
    found: list[tuple[str, Number]] = []
    content = set(said.content)
    for one in numbers(said.text, said.tag) if _may_count(said) else ():
        if one.is_year or one.unit or one.hedge not in _NARROWING or one.value != int(one.value):
            continue
        start = said.text.rfind(one.printed, 0, one.end)
        before = [at for at, token in enumerate(said.tokens) if token.end <= start]
        after = next((at for at, token in enumerate(said.tokens) if token.start >= one.end), -1)
        close = before and not said.text[said.tokens[before[-1]].end : start].strip()
        counts = after in content and not re.search(r"[^\s]", said.text[one.end : said.tokens[after].start])
        told = any(term.first == after for term in said.of("done"))  # women over 60 reported
        if close and before[-1] in content and (told or not counts) and 0 < one.value <= _OLDEST:
            found.append((said.tokens[before[-1]].lower, one))
    return tuple(found)


def _is_age(said: Statement, figure: Number) -> bool:
    """Tell whether a plain figure stands behind a word that it names or dates: aged 75."""
    naming = language(said.code).clauses.naming
    before = [token.lower for token in said.tokens if token.end <= figure.start][-1:]
    return not figure.unit and any(one in naming for one in before)


def _is_of_list(said: Statement, figure: Number) -> bool:
    """Tell whether a number counts paragraphs: 3. Line A carries."""
    return not figure.start and not figure.unit and said.text[figure.end : figure.end + 1] in (".", ")")


def _may_count(said: Statement) -> bool:
    """Tell at a glance whether a sentence may have a figure, in digits or in words."""
    pieces = language(said.code).numbers.pieces
    return any(token.lower[0].isdigit() or token.lower in pieces for token in said.tokens) or "%" in said.text


@dataclass(frozen=True, slots=True)
class _Gap:
    """The words before a figure that are its own, and those after it."""

    before: tuple[str, ...]
    after: tuple[str, ...]


def _gaps(said: Statement, figures: Sequence[Number]) -> list[_Gap]:
    """Part the words between two figures at the first and the last mark or joint that parts clauses."""
    before: list[tuple[str, ...]] = [_words(said, 0, figures[0].start)]
    after: list[tuple[str, ...]] = []
    for one, other in pairwise(figures):
        first, last = _parted(said, one, other)
        after.append(_words(said, one.end, first))
        before.append(_words(said, last, other.start))
    after.append(_words(said, figures[-1].end, _stop(said, figures[-1].end)))
    return [_Gap(*pair) for pair in zip(before, after, strict=True)]


def _stop(said: Statement, start: int) -> int:
    """Give where the words behind the last figure end: what another clause says, no figure has."""
    turns = (said.tokens[one.first].start for one in said.of("turning"))
    turned = min((at for at in turns if at > start), default=len(said.text))
    marked = said.text.find("; ", start)
    return min(turned, marked) if marked > 0 and _words(said, start, marked) else turned


def _parted(said: Statement, one: Number, other: Number) -> tuple[int, int]:
    """Give up to where words between two figures are the first one's, and from where the second one's."""
    between = said.text[one.end : other.start]
    closed = _CLOSE.match(between)
    if closed and _OPEN.search(between):  # men (77%) and women (63%)
        return one.end + closed.end(), one.end + closed.end()
    if closed or _OPEN.search(between):
        return other.start, other.start
    if _is_headed(said, one) and _is_headed(said, other):  # waiting: 732 social homes: 144
        return one.end, one.end
    cuts = _cuts(said, one.end, other.start)
    # A mark right behind the figure parts nothing from it: 33 million, came by letter; 47 million
    full = [at for at in cuts if _words(said, one.end, at)] or cuts
    return (min(full), max(full)) if full else (other.start, other.start)


def _is_headed(said: Statement, figure: Number) -> bool:
    """Tell whether a figure stands behind a head and a colon, as those of a table's row do."""
    return said.text[: figure.start].rstrip().endswith(":")


def _cuts(said: Statement, start: int, end: int) -> list[int]:
    """Give where clauses are parted between two places: at semicolons, else at joints, else at commas."""
    joints = {term.first for term in said.of("joints", "conditional")}
    words = [
        token.start for at, token in enumerate(said.tokens) if at in joints and start <= token.start < end
    ]
    marks = [(start + match.start(), match[0]) for match in re.finditer(r"[,;:|–—]", said.text[start:end])]
    strong = [at for at, mark in marks if mark in ";|"]
    return strong or words or [at for at, _ in marks]


def _words(said: Statement, start: int, end: int) -> tuple[str, ...]:
    """Give the words of content, and the years, between two places."""
    return tuple(word for at, word in _telling(said) if start <= at < end)


@lru_cache(maxsize=256)
def _telling(said: Statement) -> tuple[tuple[int, str], ...]:
    """Give the words of content, and the years, each with its place."""
    content = set(said.content) - turning(said)
    years = {one.start for one in numbers(said.text, said.tag) if one.is_year}
    return tuple(
        (token.start, token.lower)
        for at, token in enumerate(said.tokens)
        if at in content or token.start in years
    )


def turning(said: Statement) -> set[int]:
    """Give the tokens that say more or less, which go with any figure."""
    return {
        *(term.first for term in said.of("sides") if abs(term.group) == 1),
        *(term.first for term in said.of("moving")),
    }


def _joined(said: Statement, figures: Sequence[Number], gaps: Sequence[_Gap]) -> Iterator[tuple[int, ...]]:
    """Give figures between which no words stand: 15% of the 80 million, 18.8 million (38%)."""
    for at, (one, other) in enumerate(pairwise(figures)):
        first, last = _parted(said, one, other)
        between = said.text[one.end : other.start]
        restated = between.rstrip().endswith("(") and not _PARTING.search(between)
        if _is_more(said, other):  # 318 schools, 27 fewer
            yield at, at + 1
            continue
        bare = restated or not _words(said, one.end, other.start)
        cut = bool(_cuts(said, one.end, other.start))
        if cut and (_CLOSE.match(between) or (not restated and _is_one_kind(one, other))):
            continue  # (64%) and 48%; 4.1%, against 6.8%
        if (
            bare
            and (restated or first == other.start or not (gaps[at].after or gaps[at + 1].before))
            and last >= first
        ):
            yield at, at + 1


def _is_one_kind(one: Number, other: Number) -> bool:
    """Tell whether two figures have one unit, which the second one may leave out."""
    return other.unit in (one.unit, "") and one.scale == other.scale


def _is_more(said: Statement, figure: Number) -> bool:
    """Tell whether a figure says how many more or fewer: 27 fewer than before."""
    sides = {term.first for term in said.of("sides") if abs(term.group) == 1}
    after = bisect_left(said.tokens, figure.end, key=attrgetter("start")) if sides else -1
    return after in sides and after + 1 not in said.content


def _told_apart(gaps: Sequence[_Gap]) -> set[str]:
    """Give what stands before the first figure and is another thing behind a later one.

    In the nap group 4.1%, against 6.8% in the control group: both are groups, and of one each.
    """
    first = gaps[0].before
    for gap in gaps[1:]:
        for one, noun in pairwise(first):
            for other, same in pairwise(gap.after):
                if noun == same and one != other:
                    return {one, noun}
    return set()


def _tail(said: Statement, gaps: Sequence[_Gap], own: list[set[str]]) -> set[str]:
    """Take from the last figure what stands further behind it than the others' words do: it is of all.

    Where the others have no words behind them, nothing is taken.
    """
    size = min((len(gap.after) for gap in gaps[:-1] if gap.after), default=0)
    if not size or gaps[-1].before:
        return set()
    after = gaps[-1].after
    capitals = {token.lower for token in said.tokens if token.word[0].isupper()}
    if size < len(after) and after[size] in capitals:  # a name of several words is one
        first = next((at for at in range(size, 0, -1) if after[at - 1] not in capitals), 0)
        last = next((at for at in range(size, len(after)) if after[at] not in capitals), len(after))
        size = first or last
    rest = set(after[size:])
    own[-1] -= rest
    return rest
