"""Numbers as printed: digits, words, fractions, multipliers, and what they are worth."""

from __future__ import annotations

import math
import re

from briefgen.reading.choices import either_case
from briefgen.reading.spelled import DENOMINATORS, MULTIPLIERS, ONES, SHORT_MULTIPLIERS, TENS
from briefgen.reading.units import GLYPHS

_CARDINAL = either_case((*ONES, *TENS))
_LARGE = either_case(MULTIPLIERS)
_DENOMINATOR = either_case(DENOMINATORS)
_GLYPH = "".join(GLYPHS)
_TENS = either_case(TENS)
_UNITS_OF_TENS = {
    name: value for name, value in DENOMINATORS.items() if 2 < value < 10 and name not in ("quarter", "half")
} | {"first": 1}
_ORDINALS = either_case(_UNITS_OF_TENS)
_PARTS = f"(?:{_TENS})-(?:{_ORDINALS})|(?:{_TENS}) (?:{_ORDINALS})(?=s)|{_DENOMINATOR}"
"""Names of parts: third, twentieth, twenty-fifth; twenty firsts only as a plural."""

DIGITS = (
    r"(?:\d{1,3}(?:,\d{3})+(?!\d)"
    r"|\d{1,3}(?:[\u00a0\u2009\u202f]\d{3})+(?!\d)|\d{1,3}(?: \d{3}){2,}(?!\d)|\d+)"
    rf"(?:\.\d+)?(?:\s?[{_GLYPH}])?|\.\d+|[{_GLYPH}]"
)
"""A number in digits, as English prints it."""
MULTIPLIER = rf"(?i:(?:[\s-]?(?:{_LARGE})s?\b)+|\s?(?:mln|mn|bln|bn|trn|tn)\b)|[kKMB]\b"
MONEY_MULTIPLIER = rf"{MULTIPLIER}|\s?[mbtMBT]\b"
POWER = r"\s?[×x*]\s?10\s?(?:\^?\s?[−-]?\d+|[⁻⁰¹²³⁴⁵⁶⁷⁸⁹]+)|[eE][+−-]?\d+\b|\^[+−-]?\d{1,2}\b"
WORDS = (
    rf"(?:(?:an?|half(?:\s+an?)?|(?:an?\s+)?quarter(?:\s+of\s+an?)?|three\s+quarters\s+of\s+an?|several|few)"
    rf"[\s-]+(?:{_LARGE})|(?:{_CARDINAL}))"
    rf"(?:(?:\s+(?:and|&)\s+|[\s-]+|(?<=ion|and|akh|ore),\s+(?=(?:{_CARDINAL})\s+hundred))(?:{_CARDINAL}|{_LARGE})){{0,12}}(?:\s+point(?:\s+(?:{_CARDINAL}))+(?:\s+(?:{_LARGE}))*)?"
)
"""A number in words: two, twenty-five, three hundred and four thousand."""
VAGUE = (
    rf"(?:dozens|scores|tens|(?:{_LARGE})s)(?:\s+of\s+(?:hundreds\s+of\s+)?"
    r"(?:thousands|millions|billions|trillions|lakhs|crores))?(?=\s+of\s+\w)"
)
"""A number that only says how large: dozens of, hundreds of thousands of."""
TIMES = (
    r"(?:twice|thrice|double|triple|treble|quadruple)(?=\s(?:as\s(?:many|much|likely|high|large|big|often|fast|long|great)"
    r"|the\s(?:\w+\s)?(?:number|rate|average|amount|level|size|share|proportion|figure|total|cost|price|limit)|that\sof)\b)"
)
"""A factor in a word: twice as many, double the rate."""
_FACTORS = {"twice": 2.0, "thrice": 3.0, "double": 2.0, "triple": 3.0, "treble": 3.0, "quadruple": 4.0}
_COUNTED_PARTS = rf"(?:an?|{_CARDINAL}|(?:{_TENS})[\s-](?:{_CARDINAL}))[\s-]+(?:{_PARTS})s?"
FRACTION = (
    rf"(?:(?:{WORDS}|\d{{1,15}}(?:\.\d{{1,9}})?(?:\s(?:{_LARGE}))?)\s+and\s+{_COUNTED_PARTS}"
    rf"|(?:one|1)\s+over\s+(?:{WORDS}|\d{{1,9}})(?=\s*(?:[.,;)]|$))"
    rf"|{_COUNTED_PARTS}|half|\d+\s+\d+/\d+|\d+/\d+)"
    rf"(?!(?<=half|rter|ters)[\s-]+(?:of\s+)?(?:an?\s+)?(?:{_LARGE})\b)"
)
"""A fraction in words or with a stroke: one-twentieth, two thirds, a quarter, 3/4."""

_LONGEST = 60
"""Characters of a number; what is longer counts nothing, and would be slow to read."""
_LARGEST = 300
"""Digits of a power; what is larger is no quantity."""
_PIECE = re.compile(r"[^\W\d_]+")
_SUPERSCRIPT = str.maketrans("⁻⁰¹²³⁴⁵⁶⁷⁸⁹−", "-0123456789-")


def digits_value(words: str) -> float:
    """Read a number in digits, with thousands commas or a fraction sign."""
    glyph = words[-1] if words[-1] in GLYPHS else ""
    plain = re.sub(r"[,\s]", "", words.rstrip(_GLYPH))
    return (float(plain) if plain else 0.0) + GLYPHS.get(glyph, 0.0)


def vague_value(words: str) -> float:
    """Read the least that dozens, or hundreds of thousands, can mean; twice and double are factors."""
    product = 1.0
    for piece in _PIECE.findall(words.lower()):
        product *= (
            _FACTORS.get(piece)
            or {"tens": 10.0, "scores": 20.0}.get(piece)
            or MULTIPLIERS.get(piece.rstrip("s"), 1.0)
        )
    return product


def multiplier_value(words: str) -> float:
    """Read million, hundred thousand, bn, k: the product of all of them."""
    short = SHORT_MULTIPLIERS.get(words.strip().lower())
    if short is not None:
        return short
    product = 1.0
    for piece in _PIECE.findall(words.lower()):
        product *= MULTIPLIERS.get(piece, MULTIPLIERS.get(piece.rstrip("s"), 1.0))
    return product


def raised(value: float, words: str) -> float:
    """Read a power behind a number: 5 ×10^5, 5e3; 2.5^-1 raises the number itself."""
    if not words.startswith("^"):
        return value * power_value(words)
    exponent = int(words[1:].replace("−", "-"))
    if not value or abs(exponent * math.log10(value)) > _LARGEST:
        return value
    return float(value**exponent)


def power_value(words: str) -> float:
    """Read a power of ten: ×10^5, x 10-3, e14."""
    plain = words.translate(_SUPERSCRIPT)
    exponent = re.search(
        r"-?\d+$", plain[plain.find("10") + 2 :] if "10" in plain and plain[0] not in "eE" else plain
    )
    if exponent is None or len(exponent.group()) > 4:
        return 1.0
    return float(10.0 ** max(-300, min(300, int(exponent.group()))))


def words_value(words: str) -> float | None:
    """Read a number in words; None where the words do not make one number (two five)."""
    total, current, seen = 0.0, 0.0, False
    whole, _, point = words.lower().partition(" point ")
    for piece in _PIECE.findall(whole):
        if piece in ONES or piece in TENS:
            value = ONES.get(piece, TENS.get(piece, 0))
            if seen and not _joins(current, value):
                return None
            current, seen = current + value, True
        elif piece in MULTIPLIERS:
            if piece in ("hundred", "dozen"):
                current = (current or 1.0) * MULTIPLIERS[piece]
            else:
                total, current = total + (current or 1.0) * MULTIPLIERS[piece], 0.0
            seen = True
        elif piece in ("half", "quarter", "quarters"):
            current = (current or 1.0) / DENOMINATORS[piece.rstrip("s")]
            seen = True
    if not point:
        return total + current
    return _pointed(total + current, point)


def _joins(current: float, value: int) -> bool:
    """Tell whether a word may follow: twenty five and hundred five do, five twenty does not."""
    if current == 0:
        return True
    if current % 100 == 0:
        return True
    return current % 10 == 0 and current % 100 >= 20 and 0 < value < 10


def _pointed(whole: float, words: str) -> float:
    pieces = _PIECE.findall(words)
    decimals = "".join(str(ONES[piece]) for piece in pieces if piece in ONES)
    value = whole + float(f"0.{decimals or 0}")
    for piece in pieces:
        value *= MULTIPLIERS.get(piece, 1.0)
    return value


def fraction_value(words: str) -> float | None:
    """Read one-twentieth, two thirds, half, a quarter, 3/4, 2 1/2."""
    if len(words) > _LONGEST:
        return None
    stroke = re.fullmatch(r"(?:(\d+)\s+)?(\d+)/(\d+)", words)
    if stroke:
        ones, above, below = stroke.groups()
        return None if int(below) == 0 else int(ones or 0) + int(above) / int(below)
    _, over, whole = words.lower().partition(" over ")
    if over:
        value = _whole(whole)
        return 1 / value if value else None
    whole, mixed, part = words.lower().rpartition(" and ")
    if mixed and whole.endswith("hundred") and (_parts_value(part) or 0) >= 1:
        # One hundred and thirty fifths: the hundred is counted too.
        return _parts_value(words.lower())
    if mixed:
        return _mixed(whole, _parts_value(part))
    return _parts_value(words.lower())


def _mixed(whole: str, part: float | None) -> float | None:
    """Add a part to a whole; a part of a million stands behind the million: three million and a half."""
    value = _whole(whole)
    if value is None or part is None:
        return None
    last = MULTIPLIERS.get(whole.rsplit(maxsplit=1)[-1], 1.0)
    return value + part * (last if last >= 1e6 else 1.0)


def _whole(words: str) -> float | None:
    """Read a whole number in digits, in words, or in both: 3 million."""
    digits, _, many = words.strip().partition(" ")
    if not digits[0].isdigit():
        return words_value(words)
    return float(digits) * (multiplier_value(many) if many else 1.0)


def _parts_value(words: str) -> float | None:
    """Read counted parts: half, a third, twenty-three fifths, one twenty-fifth."""
    pieces = _PIECE.findall(words)
    if pieces == ["half"]:
        return 0.5
    last = pieces[-1]
    under = DENOMINATORS.get(last, DENOMINATORS.get(last.removesuffix("s"), 0.0))
    counted = pieces[:-1]
    ordinal = _UNITS_OF_TENS.get(last, _UNITS_OF_TENS.get(last.removesuffix("s"), 0))
    compound = ordinal == 1 or f"-{last}" in words
    if ordinal and compound and len(counted) > 1 and counted[-1] in TENS:
        under, counted = TENS[counted[-1]] + ordinal, counted[:-1]
    over = 1.0 if counted in (["a"], ["an"]) else words_value(" ".join(counted))
    return over / under if under and over else None
