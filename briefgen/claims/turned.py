"""Who says and does it in a record of turns: an I is whoever has the turn in which it stands."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Collection, Iterator, Mapping
from functools import lru_cache
from itertools import pairwise
from operator import itemgetter
from typing import NamedTuple

from briefgen.claims.compared import Compared, short
from briefgen.claims.speakers import alike as is_name_of
from briefgen.claims.words import places
from briefgen.languages import language
from briefgen.languages.wordings import WORDINGS, known
from briefgen.model import Evidence, SourceText
from briefgen.reading.source import read
from briefgen.reading.statements import Bag, Statement, alike, statements
from briefgen.speech.saying import speakers
from briefgen.speech.turns import Turn, turns_of
from briefgen.text.compare import DOUBLE, SINGLE

_LABEL = re.compile(r"(?m)^(?:[^\n:]{2,60}:|[^\n:]{0,30}[A-Z]{3}[^\n:.a-z]{0,30}\.)\s")
"""A name before what it says: with a colon, or in capitals with a full stop."""
_FEWEST = 3
"""Lines with a label that make a record of turns."""
_BESIDE = 8
"""Words between somebody's name and the body that a record says he or she is of."""


class Other(NamedTuple):
    """Tokens of a claim that name one who speaks, whoever has the evidence's turn, and its sentence."""

    first: int
    last: int
    taker: str
    where: Statement


@lru_cache(maxsize=16)
def _turns(source: SourceText, code: str) -> tuple[Turn, ...]:
    if sum(1 for _ in _LABEL.finditer(source.text)) < _FEWEST:
        return ()
    return turns_of(read(source), code)


@lru_cache(maxsize=16)
def _stretches(source: SourceText, code: str) -> tuple[list[tuple[int, int]], list[Turn]]:
    """Give what the turns hold, labels and words, in order, and whose each stretch is."""
    found = sorted(
        ((span, turn) for turn in _turns(source, code) for span in ((turn.start, turn.end), *turn.spans)),
        key=lambda pair: pair[0],
    )
    return [span for span, _ in found], [turn for _, turn in found]


def _turn_at(source: SourceText, code: str, at: int) -> Turn | None:
    """Give the turn in which an offset of a source stands."""
    spans, whose = _stretches(source, code)
    index = bisect_right(spans, at, key=itemgetter(0)) - 1
    return whose[index] if index >= 0 and at < spans[index][1] else None


def other_takers(said: Statement, one: Compared, texts: Mapping[str, SourceText]) -> Iterator[Other]:
    """Find one who says or does here what the evidence has in the turn of somebody else."""
    found = list(_taken(one, texts, said.tag))
    taken = [(one_.turn.who, one_.where) for one_ in found]
    people = _people(texts, said.code) if taken else frozenset()
    if len(people) < 2:
        return
    told = speakers(said)
    named = [(who.first, who.last, {name.lower() for name in who.names}) for who in told if who.names]
    if named and not any(_surname(taker) in names for _, _, names in named for taker, _ in taken):
        whole = Bag(word.lower() for text in texts.values() for word in text.text.split())
        spoken = Bag(word for one_ in found for word in one_.words())
        for first, last, names in named:
            there = any(spoken.count([name]) for name in names)  # told in somebody's turn
            if any(_is_of(taken_, names, people) for taken_ in found):
                continue
            if any(_surname(person) in names for person in people) or (whole.count(names) and not there):
                yield Other(first, last, *taken[0])
    yield from _did(said, taken, people)


def _people(texts: Mapping[str, SourceText], code: str) -> frozenset[str]:
    """Give all who speak in records of turns, by their labels and by what stands in brackets behind them."""
    told = [turn for text in texts.values() for turn in _turns(text, code)]
    return frozenset(name for turn in told for name in (turn.who, turn.role) if name[:1].isupper())


def has_taken(names: Collection[str], one: Compared, texts: Mapping[str, SourceText], tag: str) -> bool:
    """Tell whether names are of whoever has the turn in which the evidence stands, or of his or her body."""
    found = list(_taken(one, texts, tag))
    people = _people(texts, short(tag)) if found else frozenset()
    small = {name.lower() for name in names}
    return any(_surname(each.turn.who) in small or _is_of(each, small, people) for each in found)


def taken_by_other(speaker: str, evidence: Evidence, text: SourceText) -> str:
    """Give who has the turn in which evidence stands, where the speaker has other turns in the record."""
    code = short(text.source.language) or "en"
    if not any(
        is_name_of(speaker, turn.who) or is_name_of(speaker, turn.role) for turn in _turns(text, code)
    ):
        return ""
    for start, _ in places(evidence, text.text)[:1]:
        turn = _turn_at(text, code, start)
        if turn and not turn.role[:1].isupper() and not is_name_of(speaker, turn.who):
            return "" if text.text[max(0, start - 1)] in DOUBLE + SINGLE else turn.who
    return ""


def _is_of(taken: _Taken, names: Collection[str], people: Collection[str]) -> bool:
    """Tell whether a source has names right beside the one who speaks, with nobody else between them."""
    mine, others = _surname(taken.turn.who), {_surname(one) for one in people}
    for line in taken.source.text.splitlines():
        words = re.findall(r"[^\W_]+", line.lower())
        if mine not in words or not set(names) <= set(words):
            continue
        own = [at for at, word in enumerate(words) if word == mine]
        for at in (at for at, word in enumerate(words) if word in names):
            if any(
                0 < abs(at - place) <= _BESIDE
                and others.isdisjoint(words[min(at, place) + 1 : max(at, place)])
                for place in own
            ):
                return True
    return False


class _Taken(NamedTuple):
    """A sentence of the evidence, the turn in which it stands, and the turn's source."""

    turn: Turn
    where: Statement
    source: SourceText

    def words(self) -> list[str]:
        """Give the words of the turn in small letters."""
        return [
            word.lower()
            for start, end in self.turn.spans
            for word in re.findall(r"[^\W_]+", self.source.text[start:end])
        ]


def _taken(one: Compared, texts: Mapping[str, SourceText], tag: str) -> Iterator[_Taken]:
    """Give the sentences of the evidence that stand in a turn, with whoever has it."""
    if not any(_turns(source, short(tag)) for source in texts.values()):
        return
    for evidence in one.claim.evidence:
        source = texts.get(evidence.source)
        if source is None:
            continue
        for start, _ in places(evidence, source.text)[:1]:
            turn = _turn_at(source, short(tag), start)
            if turn is not None:
                for where in statements(evidence.exact, tag):
                    yield _Taken(turn, where, source)


def _did(said: Statement, taken: list[tuple[str, Statement]], people: Collection[str]) -> Iterator[Other]:
    """Find a name before a verb that the evidence has behind an I of another one."""
    names = {_surname(person) for person in people}
    helpers = language(said.code).clauses.auxiliaries
    for at, token in enumerate(said.tokens[:-1]):
        verb = said.tokens[at + 1].lower
        if token.lower not in names or not token.word[0].isupper() or verb in helpers:
            continue
        mine = [(who, where) for who, where in taken if verb in _own_verbs(where, verb)]
        if mine and not any(_surname(who) == token.lower for who, _ in mine):
            yield Other(at, at + 1, *mine[0])


def _own_verbs(where: Statement, verb: str) -> tuple[str, ...]:
    """Give a verb where it stands right behind an I or a we."""
    own = WORDINGS[known(where.code)]
    first = {one.lower() for one in (*own.singular, *own.plural)}
    lower = [token.lower for token in where.tokens]
    behind = (after for before, after in pairwise(lower) if before in first)
    return (verb,) if any(alike(one, verb) for one in behind) else ()


def _surname(who: str) -> str:
    return who.rpartition(" ")[2].lower()
