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
_STEM = 3
"""Letters of a word by which it is told that a stem may begin it."""


@dataclass(frozen=True, slots=True)
class _Weighed:
    """Phrases that change a score, and what their first words begin with: few sentences have any."""

    pattern: re.Pattern[str]
    weight: float
    heads: frozenset[str]

    def found(self, small: str, begun: frozenset[str]) -> bool:
        """Tell whether a sentence in small letters, of words that begin so, has one of the phrases."""
        return not self.heads.isdisjoint(begun) and self.pattern.search(small) is not None


@dataclass(frozen=True, slots=True)
class _Patterns:
    """The stances of a language, as patterns."""

    worth: tuple[_Weighed, ...]
    """The last one is the first person with a stance of its own: I want; we will not."""
    empty: tuple[_Weighed, ...]
    leaning: re.Pattern[str]
    steady: re.Pattern[str]
    demands: re.Pattern[str]


@lru_cache(maxsize=2048)
def quotable(sentence: str, code: str) -> float:
    """Score a sentence of somebody's speech: above 1 it takes a stance, below 0 it greets or asks.

    `code` is the language's BCP 47 code. The weights are set by hand; what they choose carries a doubt.
    """
    known, small = _patterns(code.partition("-")[0].lower()), sentence.lower()
    begun = _begun(small)
    score = sum(one.weight for one in known.worth if one.found(small, begun))
    score += 0.4 if _FIGURE.search(sentence) else 0.0
    score += sum(one.weight for one in known.empty if one.found(small, begun))
    count = len(_WORD.findall(sentence))
    score -= 0.1 * max(0, _SHORT - count)
    score -= 0.0 if _ENDS.search(sentence) else 2.0
    score -= 0.03 * max(0, count - _LONG)
    if sentence.rstrip("\"”’' )").endswith("?"):
        score -= 2.0
    return score - 2.0 if sentence.rstrip().endswith(":") else score


def is_courtesy(sentence: str, code: str) -> bool:
    """Tell whether a sentence greets, thanks, moves, or says what the speaker will speak of."""
    small = sentence.lower()
    begun = _begun(small)
    return any(one.found(small, begun) for one in _patterns(code.partition("-")[0].lower()).empty)


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
    return _Patterns(
        (
            *(_weigh(phrases, weight) for phrases, weight in weighed),
            _weigh(first, 0.4),
            _Weighed(re.compile(own), 0.7, _heads(first)),
        ),
        tuple(_weigh(phrases, weight) for phrases, weight in empty),
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
    """Give the first words of phrases; of a stem, which has a star, as many letters as `_begun` gives."""
    led = ((_LETTERS.match(phrase), phrase) for phrase in phrases)
    return frozenset(
        (one[0][:_STEM] if phrase[one.end() :].startswith("*") else one[0]).lower() if one else ""
        for one, phrase in led
    )


def _begun(sentence: str) -> frozenset[str]:
    """Give the words of a sentence in small letters, and how each of them begins."""
    words = _LETTERS.findall(sentence)
    return frozenset(("", *words, *[word[:_STEM] for word in words]))


def _any(phrases: Sequence[str]) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{_choice(phrases)})(?!\w)", re.I) if phrases else re.compile(r"(?!)")


def _choice(phrases: Sequence[str]) -> str:
    """Give phrases as the choice of a pattern; a star stands for what may follow a stem."""
    return "|".join(
        re.escape(phrase).replace(r"\*", r"\w*").replace("'", "['’]").replace(r"\ ", r"\s")
        for phrase in sorted(phrases, key=len, reverse=True)
    )
