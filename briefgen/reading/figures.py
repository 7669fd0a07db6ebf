"""A number in digits, however its digits are grouped, with the precision of its print."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import lru_cache

from briefgen.languages import LANGUAGES, language

_SPACES = "\u0020\u00a0\u2007\u2009\u202f"
"""White space that parts groups of digits: ISO 80000-1 has a small space, keyboards have others."""
_MARKS = "'’ʼ´٬"
_GROUPED = (
    rf"\d{{1,3}}(?:[{_SPACES}]\d{{3}})+(?!\d)(?:[.,]\d+)?|\d{{1,3}}(?:[{_MARKS}]\d{{3}})+(?!\d)(?:[.,]\d+)?"
)
_COMMAS = r"\d{1,3}(?:,\d{2,3})*,\d{3}(?![\d])(?:\.\d+)?"
_POINTS = r"\d{1,3}(?:\.\d{3})+(?![\d])(?:,\d+)?"
FIGURE = (
    rf"(?:{_GROUPED}|{_COMMAS}|{_POINTS}|\d+(?:\.\d+|(?<!\d,\d)(?<!\d,\d\d),\d+(?!\d|,\d))?|(?<![\d.,])\.\d+)"
)
"""Digits with groups of three, or of two and three as in India, and a decimal point or comma."""
_SUPERSCRIPTS = str.maketrans("⁻⁺⁰¹²³⁴⁵⁶⁷⁸⁹−", "-+0123456789-")
POWER = (
    r"\s?[×x*·⋅]\s?10\s?(?:\^\s?\{?[−-]?\d{1,3}\}?|[⁻⁺]?[⁰¹²³⁴⁵⁶⁷⁸⁹]+|\*\*[−-]?\d{1,3}|[−-]\d{1,2}(?!\d)|(?<=10)[2-9](?![\d.,]))"
    r"|[eE][+−-]?\d{1,3}\b|\^\{?[+−-]?\d{1,3}\}?|(?<=10)[⁻⁺]?[⁰¹²³⁴⁵⁶⁷⁸⁹]+"
)
"""A power of ten behind a figure: × 10^6, ·10⁻³, e6; or 10⁶ itself."""
_GAP = re.compile(rf"(?<=\d)[{_SPACES}{_MARKS}](?=\d{{3}})")
_RAISED = re.compile(r"[⁻⁺]?[⁰¹²³⁴⁵⁶⁷⁸⁹]+$")
_MOST = 300
"""Digits of a power; what is larger is no quantity."""


@lru_cache(maxsize=64)
def separators(tag: str) -> tuple[str, str]:
    """Give decimal and thousands mark of a language tag (BCP 47): its table's, else those of Unicode CLDR."""
    code, _, region = tag.partition("-")
    table = language(code)
    if code.lower() in LANGUAGES or not code:
        own: tuple[str, str] = table.numbers.regions.get(
            region.upper(), (table.numbers.decimal, table.numbers.thousands)
        )
        return own
    from babel import Locale, UnknownLocaleError  # late: only for a language that has no table

    try:
        symbols = Locale.parse(tag, sep="-").number_symbols["latn"]
    except (UnknownLocaleError, ValueError, KeyError):
        return table.numbers.decimal, table.numbers.thousands
    return str(symbols["decimal"]), str(symbols["group"])


@lru_cache(maxsize=8192)
def figure(printed: str, marks: tuple[str, str]) -> tuple[Decimal, int]:
    """Read a figure as (value, digits behind the decimal mark); `marks` decide where both are possible."""
    plain = _GAP.sub("", printed)
    decimal = _decimal_mark(plain, marks)
    whole, _, rest = plain.partition(decimal) if decimal else (plain, "", "")
    whole = re.sub(r"[.,]", "", whole)
    return Decimal(f"{whole or 0}.{rest}" if rest else whole), len(rest)


def _decimal_mark(plain: str, marks: tuple[str, str]) -> str:
    """Say which mark of a figure is the decimal one; empty where none is."""
    found: list[str] = re.findall("[.,]", plain)
    if not found:
        return ""
    last = found[-1]
    if len(set(found)) == 2:
        return last
    if len(found) > 1:
        return ""
    before, _, after = plain.partition(last)
    if len(after) != 3 or not 1 <= len(before) <= 3 or before == "0":
        return last
    # 1.234: a group where the language groups so, or where it has the other mark for decimals.
    return last if last == marks[0] else ""


def power(words: str, base: Decimal) -> Decimal:
    """Apply what stands behind a figure: × 10^6 multiplies, 10⁶ and 2^8 raise the figure itself."""
    raised = _RAISED.search(words)
    found = (raised[0] if raised else words.strip(" {}")).translate(_SUPERSCRIPTS)
    exponent = re.search(r"(?<=\D10)[2-9]$", found) or re.search(r"[-+]?\d+$", found)
    if exponent is None or abs(int(exponent[0])) > _MOST:
        return base
    raises = words.startswith("^") or (raised is not None and raised[0] == words)
    if not raises:
        return base.scaleb(int(exponent[0]))
    if base == 10:  # ten to a power
        return Decimal(1).scaleb(int(exponent[0]))
    return base ** int(exponent[0]) if base and abs(int(exponent[0])) <= 64 else base
