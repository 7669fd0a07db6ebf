"""A phrase of the source put where the evidence has another one: the coastguard for the harbour master."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from difflib import SequenceMatcher
from functools import cache, lru_cache
from typing import NamedTuple

from briefgen.claims.claims import shortened
from briefgen.claims.compared import Compared, Fault, shown, span
from briefgen.claims.onething import are_one
from briefgen.languages import language
from briefgen.model import Finding, SourceText
from briefgen.reading.measured import DURATIONS, unit_of
from briefgen.reading.statements import Statement, alike, lows

_SAME = 0.6
"""How much of a claim's other words the evidence's sentence has, so that both say the same."""
_FEWEST = 2
"""Words of content that the two have in common."""
_MOST = 4
"""Words of content of a phrase."""
_TIMES = DURATIONS - {"hour", "minute", "second"}


class Put(NamedTuple):
    """Tokens of a claim, the sentence of the evidence, and the tokens that stand there in their place."""

    said: Statement
    first: int
    last: int
    where: Statement
    there: tuple[int, int]
    heads: bool
    """Whether it is whom or what the sentence begins with."""

    def shown(self, one: Compared, code: str, hint: str) -> Finding:
        """Give the warning that names both."""
        place = span(self.said, self.first, self.last)
        theirs = self.where.text[slice(*span(self.where, *self.there))]
        message = (
            f"{shortened(self.said.text[slice(*place)])} stands where the evidence has {shortened(theirs)}"
        )
        return shown(one, self.said, (place,), Fault(code, "warning", message, hint), self.where)


def puts(said: Statement, one: Compared, texts: Mapping[str, SourceText]) -> tuple[Put, ...]:
    """Give the phrases of a claim that the source has elsewhere, and the evidence has another in their place.

    All the rest must be nearly the same, and nothing in the source may say that both name one thing.
    """
    sources = dict.fromkeys(each.source for each in one.claim.evidence)
    return _puts(said, one, tuple(texts[name].text for name in sources if name in texts))


@lru_cache(maxsize=512)
def _puts(said: Statement, one: Compared, whole: tuple[str, ...]) -> tuple[Put, ...]:
    """Look once for three rules that ask."""
    foreign = [at for at in said.content if said.tokens[at].lower not in one.known]
    if not foreign or len(foreign) > 2 * _MOST or len(said.content) - len(foreign) < _FEWEST:
        return ()
    return tuple(_found(said, one, foreign, whole))


def _found(said: Statement, one: Compared, foreign: Sequence[int], whole: Sequence[str]) -> Iterator[Put]:
    label = one.claim.field.path.endswith(".label")
    words = said.words()
    for other in one.borne:
        if other.bag().count(words) < max(_FEWEST, _SAME * (len(words) - _MOST)):
            continue  # too little of the rest is the same
        for put in (*_replaced(said, other, foreign), *_subjects(said, other)):
            mine, theirs = said.words(put.first, put.last), other.words(*put.there)
            if any(_stands(mine, text, said.code) for text in whole):
                kind = alike(mine[-1], theirs[-1]) and len(mine) > 1
                if kind and not label:
                    continue  # Hot water, heating water: what a label counts alone tells kinds apart
                if kind or not are_one(mine, theirs, said, whole):
                    yield put


def _replaced(said: Statement, other: Statement, foreign: Sequence[int]) -> Iterator[Put]:
    """Give the stretches that differ between the same words, where most of the rest is the same."""
    ours, theirs = [token.lower for token in said.tokens], [token.lower for token in other.tokens]
    parts = SequenceMatcher(None, ours, theirs, autojunk=False).get_opcodes()
    single = (tuple(place) for name, *place in parts if name == "replace")
    for place in dict.fromkeys((*single, *_apart(parts, said))):
        if not any(place[0] <= at < place[1] for at in foreign):
            continue
        mine, there = _bare(said, place[0], place[1]), _bare(other, place[2], place[3])
        figure = any(token.lower[0].isdigit() for token in other.tokens[place[2] : place[3]])
        if figure or not _is_same(said, mine, other):
            continue
        kind = _other_kind(said, mine, other, there)
        if kind:
            yield Put(said, *kind[0], other, kind[1], heads=False)
        elif _is_put(said, mine, other, there):
            heads = _heads(said, mine, other, there)
            words = (*said.words(*mine), *other.words(*there))
            agents = any(_is_agent(word, said.code) for word in words)
            if agents if heads else _is_thing(said, mine) and _is_thing(other, there):
                yield Put(said, *mine, other, there, heads)


def _subjects(said: Statement, other: Statement) -> Iterator[Put]:
    """Give who does it before a verb that the evidence has of whom it begins with: the pilot fell asleep."""
    theirs = [token.lower for token in other.tokens]
    ends = (at for at in range(1, len(theirs)) if "," in _between(other, at))
    aside = next(ends, len(theirs))
    verb = next((at for at in said.content if said.tokens[at].lower in theirs[1:]), 0)
    mine = _bare(said, 0, verb)
    there = _bare(other, 0, min(aside, theirs.index(said.tokens[verb].lower) if verb else 0))
    own, named = said.words(*mine), other.words(*there)
    if not own or not named or max(len(own), len(named)) > _MOST or "," in _between(said, verb):
        return
    agent = any(_is_agent(word, said.code) for word in (*own, *named))
    strange = own[0] not in lows(other) and named[0] not in lows(said)
    before = {token.lower for token in said.tokens[: mine[0]]}  # On average women waited
    strange = strange and before.isdisjoint(language(said.code).clauses.prepositions)
    if agent and strange and _is_same(said, mine, other):
        yield Put(said, *mine, other, there, heads=True)


def _between(said: Statement, at: int) -> str:
    """Give what stands between a token and the one before it."""
    return said.text[said.tokens[at - 1].end : said.tokens[at].start]


def _apart(
    parts: Sequence[tuple[str, int, int, int, int]], said: Statement
) -> Iterator[tuple[int, int, int, int]]:
    """Give the stretches that differ, as one where only small words stand between: head of A, leader of B."""
    content, open_ = set(said.content), (0, 0, 0, 0)
    for name, first, last, _, end in parts:
        joins = name == "equal" and last - first <= _FEWEST and content.isdisjoint(range(first, last))
        if name == "equal" and not (joins and first):
            if open_[1] > open_[0] and open_[3] > open_[2]:
                yield open_
            open_ = (last, last, end, end)
        else:
            open_ = (open_[0], last, open_[2], end)
    if open_[1] > open_[0] and open_[3] > open_[2]:
        yield open_


def _is_same(said: Statement, mine: tuple[int, int], other: Statement) -> bool:
    """Tell whether most of a claim but for a stretch of it stands in a sentence of the evidence."""
    rest = [said.tokens[at].lower for at in said.content if not mine[0] <= at < mine[1]]
    same = other.bag().count(rest)
    return same >= max(_FEWEST, _SAME * len(rest))


def _is_put(said: Statement, mine: tuple[int, int], other: Statement, there: tuple[int, int]) -> bool:
    """Tell whether two stretches of content stand between the same words, and neither has the other's."""
    own, theirs = said.words(*mine), other.words(*there)
    if not own or not theirs or max(len(own), len(theirs)) > _MOST:
        return False
    if theirs[0] in lows(said) or own[0] in lows(other) or _is_time((*own, *theirs), said.code):
        return False
    return _is_between_same(said, mine, other, there)


def _heads(said: Statement, mine: tuple[int, int], other: Statement, there: tuple[int, int]) -> bool:
    return not said.words(0, mine[0]) and not other.words(0, there[0])


def _other_kind(
    said: Statement, mine: tuple[int, int], other: Statement, there: tuple[int, int]
) -> tuple[tuple[int, int], tuple[int, int]] | None:
    """Give a noun and what stands before it where the evidence has another: small farms, young farmers."""
    sides = []
    for one, (first, last) in ((said, mine), (other, there)):
        joined = last < len(one.tokens) and last in one.content and not _between(one, last).strip()
        sides.append((first, last + 1) if joined and 0 < last - first <= _FEWEST else (first, last))
    pairs = (sides, (mine, there))  # the noun may stand behind what differs, or be the last that does
    for (first, last), (start, end) in pairs:
        ours, theirs = said.words(first, last), other.words(start, end)
        if min(len(ours), len(theirs)) < _FEWEST or not alike(ours[-1], theirs[-1]):
            continue
        if not any(word in other.bag() for word in ours[:-1]) and not said.bag().count(theirs[:-1]):
            return (first, last), (start, end)
    return None


def _is_between_same(
    said: Statement, mine: tuple[int, int], other: Statement, theirs: tuple[int, int]
) -> bool:
    """Tell whether the nearest words of content are the same on both sides, or the claim ends there."""
    sides = []
    for way in (-1, 1):
        ours, there = _next(said, mine, way), _next(other, theirs, way)
        if ours and not (there and alike(ours, there)):
            return False
        sides.append(bool(ours))
    return any(sides)


def _next(said: Statement, place: tuple[int, int], way: int) -> str:
    """Give the next word of content or figure before a stretch or behind it; empty at the ends."""
    found = range(place[0] - 1, -1, -1) if way < 0 else range(place[1], len(said.tokens))
    content = set(said.content)
    words = (said.tokens[at].lower for at in found if at in content or said.tokens[at].lower[0].isdigit())
    return next(words, "")


def _is_time(words: Sequence[str], code: str) -> bool:
    return any(unit_of(word, code) in _TIMES for word in words)


def _is_agent(word: str, code: str) -> bool:
    """Tell whether a word says what a body or a person is."""
    table = language(code).relations
    return word in table.roles or any(word in group for group in table.bodies)


def _bare(said: Statement, first: int, last: int) -> tuple[int, int]:
    """Leave small words at both ends of a stretch out."""
    inside = [at for at in said.content if first <= at < last]
    return (inside[0], inside[-1] + 1) if inside else (first, first)


def _is_thing(said: Statement, place: tuple[int, int]) -> bool:
    """Tell whether a phrase names something: it has several words, or stands behind an article."""
    before = said.tokens[place[0] - 1].lower if place[0] else ""
    return len(said.words(*place)) > 1 or before in _leading(said.code)


def _stands(words: Sequence[str], text: str, code: str) -> bool:
    """Tell whether a text has the words together, with small ones between them at most, as a thing."""
    leading = _leading(code)
    return any(
        len(words) > 1 or text[: found.start()].rsplit(maxsplit=1)[-1:][0].lower() in leading
        for found in _phrase(tuple(words)).finditer(text)
        if found.start() or len(words) > 1
    )


@cache
def _leading(code: str) -> frozenset[str]:
    """Give the words behind which a noun stands: articles and their like, prepositions."""
    table = language(code)
    leading = table.clauses.determiners | table.clauses.prepositions | table.numbers.prepositions
    leading |= {word for phrase in table.numbers.definite for word in phrase.split()}
    return (leading | frozenset(table.numbers.determiners)) - table.relations.purpose


@lru_cache(maxsize=512)
def _phrase(words: tuple[str, ...]) -> re.Pattern[str]:
    inner = r"\W+(?:\w{1,3}\W+){0,2}".join(map(re.escape, words))
    return re.compile(rf"(?i)\b{inner}s?\b")
