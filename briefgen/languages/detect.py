"""The language of words that declare none, told by those of them that are small and frequent."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping
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


_OF = Counter(word for known in _FREQUENT.values() for word in known)
_OWN: Mapping[str, frozenset[str]] = {
    code: frozenset(word for word in known if _OF[word] == 1) for code, known in _FREQUENT.items()
}
"""Those of them that are frequent in one language only."""
_TELLING = 3
"""Letters of a word that tells a language alone."""
_NAMING = words("per met non die den del con los las der van von des das")
"""Words that tell none alone: they stand in names everywhere, or are other words elsewhere."""


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


@lru_cache(maxsize=4096)
def says(words: str, code: str) -> bool:
    """Tell whether words have a small word of a language."""
    return not _FREQUENT[code].isdisjoint(_WORD.findall(words.lower()))


@lru_cache(maxsize=16)
def foreign(document: str) -> tuple[frozenset[str], frozenset[str]]:
    """Give the small words by which a sentence may be in another language than its document, and its own.

    In small letters, and as they stand at the beginning of a sentence.
    """
    others = (word for code, known in _OWN.items() if code != document for word in known)
    usual = _FREQUENT.get(document, frozenset())
    return _either(others), _either(usual)


def _either(known: Iterable[str]) -> frozenset[str]:
    small = frozenset(known)
    return small | {word.capitalize() for word in small}


@lru_cache(maxsize=4096)
def told_sentence(words: str, document: str) -> str:
    """Give the language of a sentence in a document: that one's (a code), unless small words tell another.

    Two small words do, or a single long one that no other language has, where the document's own are fewer.
    """
    said = _WORD.findall(words.lower())
    own = sum(one in _FREQUENT.get(document, ()) for one in said)
    found = {code: sum(one in known for one in said) for code, known in _FREQUENT.items() if code != document}
    *_, second, best = sorted(found, key=lambda code: found[code])
    known = _OWN[best].intersection(said)
    if known and found[best] > max(1, 2 * own, found[second]):
        return best
    alone = found[best] == 1 and not own and any(len(one) >= _TELLING for one in known - _NAMING)
    return best if alone else document
