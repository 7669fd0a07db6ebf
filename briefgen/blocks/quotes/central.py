"""How much a sentence of a speech is about what the whole speech is about."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Callable, Sequence

from briefgen.languages.wordings import WORDINGS, known

_WORD = re.compile(r"[^\W\d_]{3,}")


def centrality(text: str, spans: Sequence[tuple[int, int]], code: str) -> Callable[[str], float]:
    """Make a measure of sentences, from 0 to about 1: how much of what the spans keep saying is in one.

    A word counts with the root of how often it comes again, a sentence by the root of its number of words,
    as in Radev and others (2004), without the rarity of words, which one speech cannot tell.
    """
    dull = WORDINGS[known(code)].dull
    counts: Counter[str] = Counter()
    for start, end in spans:
        counts.update(word for word in _WORD.findall(text[start:end].lower()) if word not in dull)
    again = {word: math.sqrt(count - 1) for word, count in counts.items() if count > 1}
    most = math.sqrt(sum(weight**2 for weight in again.values())) or 1.0

    def measure(sentence: str) -> float:
        said = set(_WORD.findall(sentence.lower())) - dull
        return sum([again[word] for word in said if word in again]) / (most * math.sqrt(len(said) or 1))

    return measure
