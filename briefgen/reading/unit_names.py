"""One name for every unit: eV is electronvolt, km2 square kilometre, $ a year dollar per year.

Names are those of the SI brochure (BIPM, 9th edition), in the singular and in British spelling.
"""

from __future__ import annotations

import re
from functools import lru_cache

from briefgen.languages import language
from briefgen.reading.choices import choice
from briefgen.reading.currencies import MONEY, NAMES
from briefgen.reading.units import PREFIXED, PREFIXES, RAISED, SYMBOLS, WORDS

_POWER = re.compile(r"(?<!\d)\^?([−⁻-]?)([\d¹²³])$")
_RAISED = re.compile(rf"(\S+)\s({choice(RAISED)})(?!\w)")
"""A power behind its unit: (metre per) second squared."""
_SIZED = re.compile(rf"-(?:{choice(language('en').beside.sized)})$")
"""What a length is of: a 6-foot-tall man is 6 feet tall; an age is no length."""
_DIGIT = str.maketrans("¹²³", "123")
_POWERS = {"1": "", "2": "square ", "3": "cubic "}
_PER = re.compile(rf"\s*/\s*|\s+(?:{choice(language('en').numbers.per)})\s+|-a-")
_SPELLED = re.compile(r"(met|lit)er(?=s?\b)", re.I)
_ALONE = frozenset(("lens", "hertz", "gross", "series", "species", "news", "lux", "celsius", "siemens"))


@lru_cache(maxsize=4096)
def unit_name(unit: str) -> str:
    """Give the one name of a printed unit, in the singular; what is not known keeps its words."""
    unit = _SIZED.sub("", unit)
    whole = _RAISED.sub(lambda found: f"{RAISED[found[2]]} {found[1]}", unit.strip())
    if whole.lower() in WORDS:  # pounds per square inch are no pounds
        return WORDS[whole.lower()]
    over, *under = _PER.split(whole)
    upper, lower = _terms(over)
    for piece in under:
        above, below = _terms(piece)
        upper, lower = upper + below, lower + above
    if not upper and lower:
        return "inverse " + " ".join(lower)
    return " per ".join(filter(None, [" ".join(upper), *lower]))


def _terms(words: str) -> tuple[list[str], list[str]]:
    """Part the units of a product into those above the stroke and those below it: m s-1."""
    known = SYMBOLS.get(words) or MONEY.get(words) or MONEY.get(words.upper()) or WORDS.get(words.lower())
    if known:
        return [known], []
    above: list[str] = []
    below: list[str] = []
    for piece in re.split(r"[\s·⋅]+", words):
        power = _POWER.search(piece) if len(piece) > 1 else None
        name = _one(piece[: power.start()] if power else piece)
        raised = _POWERS.get(power[2].translate(_DIGIT), "") + name if power else name
        (below if power and power[1] else above).append(raised)
    return ([" ".join(above)] if above else []), below


def _one(word: str) -> str:
    """Name one unit: a symbol with or without prefix, a word in the singular."""
    word = word.replace("µ", "μ")
    if word in SYMBOLS:
        return SYMBOLS[word]
    if word in MONEY or word.lower() in WORDS:
        return MONEY.get(word) or WORDS[word.lower()]
    if (
        len(word) > 1
        and word[0] in PREFIXES
        and word[1:] in PREFIXED
        and word not in ("pt", "kt", "ha", "Pa")
    ):
        return PREFIXES[word[0]] + PREFIXED[word[1:]]
    if word.lower().startswith("kg"):
        return "kilogram"
    single = _singular(word)
    return _SPELLED.sub(r"\1re", WORDS.get(single.lower(), MONEY.get(single, single)))


def _singular(word: str) -> str:
    lower = word.lower()
    if lower.endswith("s") and lower[:-1] in NAMES:
        return word[:-1]
    if len(word) < 4 or not lower.endswith("s") or lower.endswith(("ss", "us", "is")) or lower in _ALONE:
        return word
    if lower.endswith("ies"):
        return word[:-3] + "y"
    return word[:-2] if lower.endswith(("sses", "ches", "shes", "xes")) else word[:-1]
