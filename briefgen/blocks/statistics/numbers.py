"""Numbers as printed: digits, words, fractions, multipliers, and what they are worth."""

from __future__ import annotations

import re

from briefgen.blocks.statistics.units import DENOMINATORS, GLYPHS, MULTIPLIERS, ONES, SHORT_MULTIPLIERS, TENS

_CARDINAL = "|".join(sorted((*ONES, *TENS), key=len, reverse=True))
_LARGE = "|".join(MULTIPLIERS)
_DENOMINATOR = "|".join(sorted(DENOMINATORS, key=len, reverse=True))
_GLYPH = "".join(GLYPHS)

DIGITS = (
    r"(?:\d{1,3}(?:,\d{3})+(?!\d)"
    r"|\d{1,3}(?:[\u00a0\u2009\u202f]\d{3})+(?!\d)|\d{1,3}(?: \d{3}){2,}(?!\d)|\d+)"
    rf"(?:\.\d+)?(?:\s?[{_GLYPH}])?|\.\d+|[{_GLYPH}]"
)
"""A number in digits, as English prints it."""
MULTIPLIER = rf"(?i:(?:[\s-]?(?:{_LARGE})s?\b)+|\s?(?:mln|mn|bln|bn|trn|tn)\b)|[kKMB]\b"
MONEY_MULTIPLIER = rf"{MULTIPLIER}|\s?[mbtMBT]\b"
POWER = r"\s?[×x*]\s?10\s?(?:\^?\s?[−-]?\d+|[⁻⁰¹²³⁴⁵⁶⁷⁸⁹]+)|[eE][+−-]?\d+\b"
WORDS = (
    rf"(?:(?:an?|half\s+an?|several|few)[\s-]+(?:{_LARGE})|(?:{_CARDINAL}))"
    rf"(?:(?:\s+and\s+|[\s-]+)(?:{_CARDINAL}|{_LARGE}))*(?:\s+point(?:\s+(?:{_CARDINAL}))+(?:\s+(?:{_LARGE}))*)?"
)
"""A number in words: two, twenty-five, three hundred and four thousand."""
FRACTION = (
    rf"(?:(?:{_CARDINAL}|\d+)\s+and\s+(?:an?|{_CARDINAL})[\s-]+(?:{_DENOMINATOR})s?"
    rf"|(?:{_CARDINAL}|an?)[\s-]+(?:{_DENOMINATOR})s?|half|\d+\s+\d+/\d+|\d+/\d+)"
)
"""A fraction in words or with a stroke: one-twentieth, two thirds, a quarter, 3/4."""

_LONGEST = 60
"""Characters of a number; what is longer counts nothing, and would be slow to read."""
_PIECE = re.compile(r"[a-z]+")
_SUPERSCRIPT = str.maketrans("⁻⁰¹²³⁴⁵⁶⁷⁸⁹−", "-0123456789-")


def digits_value(words: str) -> float:
    """Read a number in digits, with thousands commas or a fraction sign."""
    glyph = words[-1] if words[-1] in GLYPHS else ""
    plain = re.sub(r"[,\s]", "", words.rstrip(_GLYPH))
    return (float(plain) if plain else 0.0) + GLYPHS.get(glyph, 0.0)


def multiplier_value(words: str) -> float:
    """Read million, hundred thousand, bn, k: the product of all of them."""
    short = SHORT_MULTIPLIERS.get(words.strip().lower())
    if short is not None:
        return short
    product = 1.0
    for piece in _PIECE.findall(words.lower()):
        product *= MULTIPLIERS.get(piece, MULTIPLIERS.get(piece.rstrip("s"), 1.0))
    return product


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
        elif piece == "half":
            current = 0.5
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
        whole, over, under = stroke.groups()
        return None if int(under) == 0 else int(whole or 0) + int(over) / int(under)
    mixed = words.lower().partition(" and ")
    if mixed[1]:
        whole = words_value(mixed[0]) if mixed[0][0].isalpha() else float(mixed[0])
        part = fraction_value(mixed[2])
        return None if whole is None or part is None else whole + part
    pieces = _PIECE.findall(words.lower())
    if pieces == ["half"]:
        return 0.5
    over = {"a": 1, "an": 1}.get(pieces[0], ONES.get(pieces[0], TENS.get(pieces[0], 0)))
    under = DENOMINATORS.get(pieces[-1], DENOMINATORS.get(pieces[-1].rstrip("s"), 0))
    return over / under if under else None
