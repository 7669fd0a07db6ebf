"""The choice: sentences that together say most of what the text keeps saying, in few words."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import chain

from briefgen.blocks.summary import FEWEST, MOST
from briefgen.blocks.summary.candidates import INTRODUCED, Candidate, candidates, content, title_of
from briefgen.blocks.summary.standing import WORD
from briefgen.genres import SPOKEN, Genre, genre_named
from briefgen.languages.wordings import known
from briefgen.model import SourceText

LENGTH = 140
"""About how long a brief's summary is, in words."""

_DAMPED, _TITLED = 0.7, 1.5
"""How a word's count is damped, and what the title adds to it."""
_LEAD, _WANES = 0.7, 0.2
"""What a sentence gains by being the first, and how soon that wanes."""
_VOICES = (1.0, 0.7, 0.4)
"""A sentence that says I, we or you loses: taken out of its text, it does not say who that is."""
_STANCE, _FAINT = 0.25, 0.3
"""What a stance adds in a speech, and what remains of a sentence without any."""
_ABOUT, _DEFINES, _KEY = 2.0, 1.6, 1.5
_SIDELINE, _FIGURE, _STATED = 0.25, 1.2, 1.7
"""What tells of the document loses; what gives a figure gains, and more in news, a report or a speech."""
_CENTRAL = 0.6
"""How much it counts that a sentence is like the others."""
_ENOUGH = 2
"""Sentences beside which no notice is chosen."""
_REPEATS = 0.5
"""Share of its words at which a sentence says another one again."""


def points(
    text: SourceText,
    most: int = MOST,
    fewest: int = FEWEST,
    length: int = LENGTH,
    room: int = 0,
) -> tuple[tuple[int, int], ...]:
    """Give the spans of the sentences that say most and stand by themselves; none where there are none.

    Chosen is, again and again, the sentence with which the whole covers most of what the text keeps saying
    for its length, until no sentence betters that or `most` are chosen. `length` is about how long the whole
    should be, in words, `room` what it must not exceed, where it is given. In a text whose genre is
    speech throughout, stances count, and I and we are no loss. A cover of words is the idea of
    Filatova and Hatzivassiloglou (2004); title, place and cue words weigh as in Edmundson (1969), likeness
    to the whole text as in Radev and others (2004).
    """
    language = known(text.source.language)
    title = frozenset(content(WORD.findall(title_of(text)), language))
    genre = genre_named(text.source.genre)
    found = candidates(text, language, title, genre in SPOKEN)
    counts = Counter(chain.from_iterable([one.words for one in found]))
    weights, worths = _weights(counts, title), _worths(found, counts, genre)
    pool = _pool(found, fewest)
    chosen: list[Candidate] = []
    covered: set[str] = set()
    value, words, best = 0.0, 0, 0.0
    while pool and len(chosen) < most:
        fitting = [one for one in pool if not (chosen and room and words + one.length > room)]
        values = [value + worths[one.order] * _new(one, weights, covered) for one in fitting]
        rates = [new / (words + one.length + length) for new, one in zip(values, fitting, strict=True)]
        if not rates or (len(chosen) >= fewest and max(rates) <= best):
            break
        at = rates.index(max(rates))
        one, value, best = fitting[at], values[at], rates[at]
        words += one.length
        chosen.append(one)
        covered |= set(one.words)
        said = frozenset(one.words)
        pool = [other for other in pool if other is not one and _overlap(other, said) < _REPEATS]
    return tuple(sorted((one.start, one.end) for one in chosen))


def _pool(found: Sequence[Candidate], fewest: int) -> list[Candidate]:
    """Give the sentences that may be chosen; notices only where there is hardly anything else."""
    standing = [one for one in found if one.stands]
    told = [one for one in standing if not one.notice]
    return told if len(told) >= min(fewest, _ENOUGH) else standing


def _new(one: Candidate, weights: Mapping[str, float], covered: set[str]) -> float:
    return sum([weights[word] for word in one.words if word not in covered])


def _weights(counts: Mapping[str, int], title: frozenset[str]) -> dict[str, float]:
    """Weigh every word: what the text keeps saying, and what stands in its title."""
    damped = {count: count**_DAMPED for count in set(counts.values())}
    return {word: damped[count] * (_TITLED if word in title else 1.0) for word, count in counts.items()}


def _worths(sentences: Sequence[Candidate], counts: Mapping[str, int], genre: Genre) -> list[float]:
    spoken, any_text = genre in SPOKEN, genre == "document"
    return [
        (1 + _LEAD / (1 + _WANES * one.order))
        * (_stanced(one) if spoken else _VOICES[one.voice])
        * (_ABOUT if one.about else 1)
        * (_DEFINES if one.defines and (any_text or one.order < INTRODUCED) else 1)
        * (_KEY if one.key else 1)
        * (_SIDELINE if one.sideline else 1)
        * ((_FIGURE if any_text else _STATED) if one.figure else 1)
        * (0.5 + likeness) ** _CENTRAL
        for one, likeness in zip(sentences, _likenesses(sentences, counts), strict=True)
    ]


def _stanced(one: Candidate) -> float:
    return max(_FAINT, 1 + _STANCE * one.stance)


def _likenesses(sentences: Sequence[Candidate], counts: Mapping[str, int]) -> list[float]:
    """Give for every sentence how like it is to all others: the sum of cosines, the highest made 1."""
    logs = {count: math.log(1 + len(sentences) / count) for count in set(counts.values())}
    rarity = {word: logs[count] for word, count in counts.items()}
    squares = {word: rare**2 for word, rare in rarity.items()}
    norms = [math.sqrt(sum([squares[word] for word in one.words])) or 1.0 for one in sentences]
    whole = dict.fromkeys(counts, 0.0)
    for one, norm in zip(sentences, norms, strict=True):
        for word in one.words:
            whole[word] += rarity[word] / norm
    pull = {word: rarity[word] * weight for word, weight in whole.items()}
    alike = [
        sum([pull[word] for word in one.words]) / norm - 1 for one, norm in zip(sentences, norms, strict=True)
    ]
    most = max(alike, default=0.0)
    return [max(0.0, like / most) if most > 0 else 0.0 for like in alike]


def _overlap(one: Candidate, said: frozenset[str]) -> float:
    return len(said.intersection(one.words)) / (min(len(one.words), len(said)) or 1)
