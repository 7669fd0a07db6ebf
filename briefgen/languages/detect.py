"""The language of words that declare none, told by those of them that are small and frequent."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from functools import lru_cache

from briefgen.languages.lists import words

_FREQUENT: Mapping[str, frozenset[str]] = {
    "en": words("the of and to is that was for with by from are this have"),
    "de": words("der die das und ist nicht mit den von dem ein eine auf für sich"),
    "fr": words("le les des et est une dans pour que qui du sur pas aux par la de dont ont au"),
    "es": words("el los las y es una por con del que se para como más su la de"),
    "it": words("il lo gli e è una per con del che della nel sono non di"),
    "nl": words("de het een en van is niet met dat op zijn voor te aan"),
}
"""Words that are frequent in a language and in no other of these. They stand here and not in the tables
of the languages, each of which is loaded when a text needs it."""
_READ = 1500
"""Characters by which a text is told."""
_FEWEST = 5
_WORD = re.compile(r"[^\W\d_]+")


def is_known(code: str) -> bool:
    """Tell whether texts in a language (BCP 47, without region) can be told."""
    return code in _FREQUENT


def told_language(text: str) -> str:
    """Give the language that the small words of a text tell; empty where they are too few to tell one."""
    return _told(text[:_READ])


@lru_cache(maxsize=256)
def _told(text: str) -> str:
    counts = Counter(_WORD.findall(text.lower()))
    found = {name: sum(counts[word] for word in counts.keys() & one) for name, one in _FREQUENT.items()}
    best = max(found, key=lambda name: found[name])
    if found["en"] >= _FEWEST and 2 * found["en"] > found[best]:
        return "en"
    return best if found[best] >= max(_FEWEST, 2 * found["en"]) else ""
