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


@dataclass(frozen=True, slots=True)
class _Patterns:
    """The stances of a language, as patterns."""

    worth: tuple[tuple[re.Pattern[str], float], ...]
    first: re.Pattern[str]
    own: re.Pattern[str]
    """The first person with a stance of its own: I want; we will not."""
    empty: tuple[tuple[re.Pattern[str], float], ...]
    leaning: re.Pattern[str]
    steady: re.Pattern[str]
    demands: re.Pattern[str]


@lru_cache(maxsize=2048)
def quotable(sentence: str, code: str) -> float:
    """Score a sentence of somebody's speech: above 1 it takes a stance, below 0 it greets or asks.

    `code` is the language's BCP 47 code. The weights are set by hand; what they choose carries a doubt.
    """
    known = _patterns(code.partition("-")[0].lower())
    score = sum(weight for pattern, weight in known.worth if pattern.search(sentence))
    score += 0.4 if known.first.search(sentence) else 0.0
    score += 0.7 if known.own.search(sentence) else 0.0
    score += 0.4 if _FIGURE.search(sentence) else 0.0
    score += sum(weight for pattern, weight in known.empty if pattern.search(sentence))
    count = len(_WORD.findall(sentence))
    score -= 0.1 * max(0, _SHORT - count)
    score -= 0.0 if _ENDS.search(sentence) else 2.0
    score -= 0.03 * max(0, count - _LONG)
    if sentence.rstrip("\"”’' )").endswith("?"):
        score -= 2.0
    return score - 2.0 if sentence.rstrip().endswith(":") else score


def is_courtesy(sentence: str, code: str) -> bool:
    """Tell whether a sentence greets, thanks, moves, or says what the speaker will speak of."""
    return any(pattern.search(sentence) for pattern, _ in _patterns(code.partition("-")[0].lower()).empty)


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
    return _Patterns(
        tuple((_any(phrases), weight) for phrases, weight in weighed),
        _any(first),
        re.compile(rf"(?<!\w)(?:{_choice(first)})(?:\s[\w’'-]+){{0,2}}\s(?:{_choice(taken)})(?!\w)", re.I),
        tuple((_any(phrases), weight) for phrases, weight in empty),
        re.compile(rf"\W{{0,3}}(?:{_choice(sorted(known.dependent))})(?!\w)", re.I),
        re.compile(rf"\W{{0,3}}(?:{_choice(known.steady)})(?!\w)", re.I)
        if known.steady
        else re.compile(r"(?!)"),
        _any(known.demands),
    )


def _any(phrases: Sequence[str]) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{_choice(phrases)})(?!\w)", re.I) if phrases else re.compile(r"(?!)")


def _choice(phrases: Sequence[str]) -> str:
    """Give phrases as the choice of a pattern; a star stands for what may follow a stem."""
    return "|".join(
        re.escape(phrase).replace(r"\*", r"\w*").replace("'", "['’]").replace(r"\ ", r"\s")
        for phrase in sorted(phrases, key=len, reverse=True)
    )
