"""How quotable a sentence is that somebody says: does it promise, demand, admit, judge, or only greet?"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from briefgen.languages import language

_SHORT, _LONG = 8, 24
"""Words of a statement that says much and can be remembered."""
_FIGURE = re.compile(r"(?<![\w.])[£$€]?\d[\d.,]*\s?(?:%|[^\W\d_]{2,})")
_ENDS = re.compile(r"[.!?…][\"”’')\]]*\s*\Z")
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_LETTERS = re.compile(r"[^\W\d_]+")
_DIGIT = re.compile(r"\d")
_KEPT = 50_000
"""Words of which it is kept what they may begin."""
_STEM, _LONG_STEM = 3, 5
"""Letters of a word by which it is told that a stem may begin it, a short or a long one."""


@dataclass(frozen=True, slots=True)
class _Weighed:
    """Phrases that change a score, and their longest words: few sentences have any."""

    pattern: re.Pattern[str]
    weight: float
    heads: frozenset[str]


class _Begun(dict[str, int]):
    """Of which phrases a word in small letters may be the head: a bit for each of those that are weighed."""

    def __init__(self, weighed: Sequence[_Weighed]) -> None:
        self._weighed = weighed
        self.always = self._of("")

    def __missing__(self, word: str) -> int:
        if len(self) >= _KEPT:
            self.clear()
        self[word] = made = self._of(*(head for one in _LETTERS.findall(word) for head in _begins(one)))
        return made

    def _of(self, *heads: str) -> int:
        return sum(1 << at for at, one in enumerate(self._weighed) if not one.heads.isdisjoint(heads))


@dataclass(frozen=True, slots=True)
class _Patterns:
    """The stances of a language, as patterns."""

    weighed: tuple[_Weighed, ...]
    """What is worth something, the last one the first person with a stance of its own (I want; we will not);
    then what is empty."""
    hollow: int
    """Where in `weighed` the empty ones begin."""
    begun: _Begun
    leaning: re.Pattern[str]
    steady: re.Pattern[str]
    demands: re.Pattern[str]


def quotable(sentence: str, code: str) -> float:
    """Score a sentence of somebody's speech: above 1 it takes a stance, below 0 it greets or asks.

    `code` is the language's BCP 47 code. The weights are set by hand; what they choose carries a doubt.
    """
    return _weighed(sentence, code)[0]


def is_courtesy(sentence: str, code: str) -> bool:
    """Tell whether a sentence greets, thanks, moves, or says what the speaker will speak of."""
    return _weighed(sentence, code)[1]


@lru_cache(maxsize=8192)
def _weighed(sentence: str, code: str) -> tuple[float, bool]:
    """Score a sentence, and tell whether it is a courtesy; of a speech both are asked more than once."""
    known, small = _patterns(code.partition("-")[0].lower()), sentence.lower()
    said = _WORD.findall(small)
    begun = known.begun.always
    for mask in filter(None, map(known.begun.__getitem__, said)):
        begun |= mask
    score, empty = 0.0, list[float]()
    for at, one in enumerate(known.weighed) if begun else ():
        if begun >> at & 1 and one.pattern.search(small):
            if at < known.hollow:
                score += one.weight
            else:
                empty.append(one.weight)
    score += 0.4 if _DIGIT.search(sentence) and _FIGURE.search(sentence) else 0.0
    score += sum(empty)
    count = len(said)
    score -= 0.1 * max(0, _SHORT - count)
    score -= 0.0 if _ENDS.search(sentence) else 2.0
    score -= 0.03 * max(0, count - _LONG)
    if sentence.rstrip("\"”’' )").endswith("?"):
        score -= 2.0
    return score - (2.0 if sentence.rstrip().endswith(":") else 0.0), bool(empty)


def demands(sentence: str, code: str) -> bool:
    """Tell whether a sentence says what should be done: must, should, call on."""
    return _patterns(code.partition("-")[0].lower()).demands.search(sentence) is not None


def leans(sentence: str, code: str) -> bool:
    """Tell whether a sentence opens with a word that points to the one before it."""
    known = _patterns(code.partition("-")[0].lower())
    return known.leaning.match(sentence) is not None and known.steady.match(sentence) is None


@cache
def _patterns(code: str) -> _Patterns:
    table = language(code)
    known, first = table.stances, (*table.genres.first_person, *table.genres.first_plural)
    taken = (*known.promises, *known.demands, *known.views, *known.admissions)
    weighed = (
        (known.promises, 0.7),
        (known.demands, 1.0),
        (known.views, 0.8),
        (known.admissions, 0.9),
        (known.weights, 0.7),
        (known.contrasts, 0.4),
        (tuple(sorted(table.relations.negations)), 0.4),
    )
    empty = ((known.courtesies, -2.5), (known.plans, -1.0))
    own = rf"(?<!\w)(?:{_choice(first)})(?:\s[\w’'-]+){{0,2}}\s(?:{_choice(taken)})(?!\w)"
    worth = (
        *(_weigh(phrases, weight) for phrases, weight in weighed),
        _weigh(first, 0.4),
        _Weighed(re.compile(own), 0.7, _heads(first)),
    )
    hollow = tuple(_weigh(phrases, weight) for phrases, weight in empty)
    return _Patterns(
        (*worth, *hollow),
        len(worth),
        _Begun((*worth, *hollow)),
        re.compile(rf"\W{{0,3}}(?:{_choice(sorted(known.dependent))})(?!\w)", re.I),
        re.compile(rf"\W{{0,3}}(?:{_choice(known.steady)})(?!\w)", re.I)
        if known.steady
        else re.compile(r"(?!)"),
        _any(known.demands),
    )


def _weigh(phrases: Sequence[str], weight: float) -> _Weighed:
    pattern = rf"(?<!\w)(?:{_choice([phrase.lower() for phrase in phrases])})(?!\w)" if phrases else r"(?!)"
    return _Weighed(re.compile(pattern), weight, _heads(phrases))


def _heads(phrases: Sequence[str]) -> frozenset[str]:
    """Give the longest word of each phrase; of a stem (it has a star) as many letters as `_begins` gives."""
    led = ((max(_LETTERS.finditer(phrase), key=_length, default=None), phrase) for phrase in phrases)
    return frozenset(
        (_stem(one[0]) if phrase[one.end() :].startswith("*") else one[0]).lower() if one else ""
        for one, phrase in led
    )


def _stem(word: str) -> str:
    return word[: _LONG_STEM if len(word) >= _LONG_STEM else _STEM]


def _length(found: re.Match[str]) -> int:
    return len(found[0])


def _begins(word: str) -> tuple[str, str, str]:
    """Give a word, and how it begins, as far as a stem is told by it."""
    return word, word[:_STEM], word[:_LONG_STEM]


def _any(phrases: Sequence[str]) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{_choice(phrases)})(?!\w)", re.I) if phrases else re.compile(r"(?!)")


def _choice(phrases: Sequence[str]) -> str:
    """Give phrases as the choice of a pattern; a star stands for what may follow a stem."""
    return "|".join(
        re.escape(phrase).replace(r"\*", r"\w*").replace("'", "['’]").replace(r"\ ", r"\s")
        for phrase in sorted(phrases, key=len, reverse=True)
    )
