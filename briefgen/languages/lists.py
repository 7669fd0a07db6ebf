"""Word lists as data: written as one text, read as a set or in order."""

from __future__ import annotations

from collections.abc import Iterable


def words(text: str) -> frozenset[str]:
    """Make a set of words that white space separates."""
    return frozenset(text.split())


def printed(known: Iterable[str]) -> frozenset[str]:
    """Give words in small letters as they may be printed: so, with a capital, all in capitals."""
    return frozenset(form for word in known for form in (word, word.capitalize(), word.upper()))


def ordered(text: str) -> tuple[str, ...]:
    """Make a tuple of words that white space separates, in their order."""
    return tuple(text.split())


def phrases(text: str) -> tuple[str, ...]:
    """Make a tuple of phrases that semicolons separate, in their order."""
    return tuple(" ".join(phrase.split()) for phrase in text.split(";"))


def valued(text: str) -> dict[str, str]:
    """Read `words = value` pairs that semicolons separate; forms of one value are separated by a
    stroke."""
    found: dict[str, str] = {}
    for pair in phrases(text):
        names, _, value = pair.rpartition(" = ")
        found |= dict.fromkeys((" ".join(name.split()) for name in names.split("/")), value)
    return found


def whole(text: str) -> dict[str, int]:
    """Read `words = value` pairs whose values are whole numbers."""
    return {name: int(value) for name, value in valued(text).items()}


def inflected(stems: str, endings: str) -> dict[str, str]:
    """Read `stem = value` pairs as `valued` does, each stem with each of the endings."""
    found = valued(stems)
    return {f"{stem}{ending}": value for stem, value in found.items() for ending in endings.split()}


def counted(**values: str) -> dict[str, int]:
    """Read names in a row from a first value (n1), and those that rise by ten or a hundred (t20, h100)."""
    found: dict[str, int] = {}
    for key, names in values.items():
        first = int(key[1:])
        step = {"n": 1, "t": 10, "h": 100}[key[0]]
        for place, forms in enumerate(ordered(names)):
            found |= dict.fromkeys(forms.split("/"), first + step * place)
    return found


ROMANCE_NOUN = r"\s(?:d[eiu]\s|d['’])?((?:(?:{adjectives})\s)?[a-zà-ÿ][\w-]{{2,}})"
"""What is counted, in French, Spanish and Italian: adjectives that may stand before it, then the noun."""
