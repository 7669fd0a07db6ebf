"""The language of a text that declares none, told by its small words."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping

from briefgen.model import SourceText

_FREQUENT = {
    "en": "the of and to is that was for with by from are this have",
    "de": "der die das und ist nicht mit den von dem ein eine auf für sich",
    "fr": "le les des et est une dans pour que qui du sur pas aux par la de dont ont au",
    "es": "el los las y es una por con del que se para como más su la de",
    "it": "il lo gli e è una per con del che della nel sono non di",
    "nl": "de het een en van is niet met dat op zijn voor te aan",
}
"""Small words that are frequent in a language and in no other of the table."""
_SMALL: Mapping[str, frozenset[str]] = {name: frozenset(words.split()) for name, words in _FREQUENT.items()}
_READ = 1500
"""Characters by which a text without a declared language is told."""
_FEWEST = 5
_WORD = re.compile(r"[^\W\d_]+")


def language_of(text: SourceText) -> str:
    """Give the language of a text, if the table has it: as declared, else by its small words; else en."""
    if not _last or _last[0][0] is not text:
        _last[:] = [(text, _told(text))]
    return _last[0][1]


_last: list[tuple[SourceText, str]] = []
"""The text that was asked for last: one block after the other asks."""


def _told(text: SourceText) -> str:
    declared = text.source.language.partition("-")[0].lower()
    if declared:
        return declared if declared in _SMALL else "en"
    return told_language(text) or "en"


def told_language(text: SourceText) -> str:
    """Give the language that the small words of a text tell; empty where they are too few to tell one."""
    counts = Counter(_WORD.findall(text.text[:_READ].lower()))
    found = {name: sum(counts[word] for word in counts.keys() & one) for name, one in _SMALL.items()}
    best = max(found, key=lambda name: found[name])
    if found["en"] >= _FEWEST and 2 * found["en"] > found[best]:
        return "en"
    return best if found[best] >= max(_FEWEST, 2 * found["en"]) else ""
