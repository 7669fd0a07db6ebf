"""Numbers as a sheet's cells show them, by their formats (ISO/IEC 29500-1, 18.8.31)."""

from __future__ import annotations

import math
import operator
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction
from functools import lru_cache

_PIECE = re.compile(
    r'"(?P<quoted>[^"]*)"|\\(?P<escaped>.)|_.|\*.|\[\$(?P<currency>[^\]-]*)[^\]]*\]|\[(?P<bracket>[^\]]*)\]'
    r"|(?P<general>General)|(?P<digit>[0#?])|(?P<mark>[.,%/]|E[+-])|(?P<fixed>(?<=/)[1-9]\d*)"
    r"|(?P<plain>[^A-Za-z0-9;@\"\\\[\]])",
    re.IGNORECASE | re.DOTALL,
)
_SCALING = re.compile(r"(?<=0)(,+)(?=\.|[w%]*\Z)")
"""Commas behind the last digit before the point, or of all."""
_CONDITION = re.compile(r"(<=|>=|<>|<|>|=)(-?\d+(?:\.\d+)?)")
_COLOURS = re.compile(r"black|blue|cyan|green|magenta|red|white|yellow|colou?r\s?\d+", re.IGNORECASE)
_TESTS: Mapping[str, Callable[[float, float], bool]] = {
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
    "=": operator.eq,
    "<>": operator.ne,
}
_EXACT = 2**53
_LONGEST = 255
"""Characters of a number format, as Excel has it."""


@dataclass(frozen=True, slots=True)
class _Form:
    """One section of a number format, taken apart."""

    pieces: tuple[tuple[str, str], ...]
    """What it is made of: (digit, general, mark, fixed or words) and its characters."""
    condition: tuple[str, float] | None = None

    def of(self, *kinds: str) -> str:
        return "".join(said for kind, said in self.pieces if kind in kinds)


def plain(value: float) -> str:
    """A number's digits, without exponent: 15 significant ones, as spreadsheets keep them.

    >>> plain(0.1 + 0.2), plain(1e5), plain(412)
    ('0.3', '100000', '412')
    """
    if isinstance(value, int) or (value.is_integer() and abs(value) <= _EXACT):
        return str(int(value))
    if not math.isfinite(value):
        return str(value)
    text = f"{Decimal(f'{value:.15g}'):f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def formatted(value: float, code: str) -> str:
    """A number as its format shows it, else its plain digits: a format of letters is none of a number.

    The separators are those of the format, point and comma.

    >>> formatted(1450000, '#,##0.0,,"m"'), formatted(0.5, "# ?/?"), formatted(123456, "0.00E+00")
    ('1.5m', '1/2', '1.23E+05')
    """
    if len(code) > _LONGEST or not math.isfinite(value):
        return plain(value)
    forms = _forms(code)
    form, signed = _chosen(value, forms)
    if form is None:
        return plain(value)
    shown = _shown(Decimal(plain(abs(value))), form).strip()
    if not shown:
        return plain(value)
    negative = value < 0 and signed and any(char in "123456789" for char in shown)
    return f"-{shown}" if negative else shown


@lru_cache(maxsize=256)
def _forms(code: str) -> tuple[_Form | None, ...]:
    sections = re.split(r';(?=(?:[^"]*"[^"]*")*[^"]*$)', code)
    return tuple(map(_form, sections[:4]))


def _chosen(value: float, forms: tuple[_Form | None, ...]) -> tuple[_Form | None, bool]:
    """The section for a number, and whether a minus stands before what it shows."""
    conditions = [form.condition for form in forms[:3] if form and form.condition]
    if conditions:
        for form in forms[:3]:
            if form is None or form.condition is None or _TESTS[form.condition[0]](value, form.condition[1]):
                return form, True
        return None, True
    if value < 0 and len(forms) > 1:
        return forms[1], False
    return forms[2 if value == 0 and len(forms) > 2 else 0], True


def _form(section: str) -> _Form | None:
    """A section taken apart; None where it says something else than numbers."""
    pieces: list[tuple[str, str]] = []
    condition: tuple[str, float] | None = None
    place = 0
    while place < len(section):
        found = _PIECE.match(section, place)
        if found is None:
            return None
        place = found.end()
        bracket = found["bracket"]
        if bracket is not None:
            test = _CONDITION.fullmatch(bracket)
            if test:
                condition = (test[1], float(test[2]))
            elif not _COLOURS.fullmatch(bracket):
                return None
        for kind in ("digit", "general", "mark", "fixed"):
            if found[kind]:
                pieces.append((kind, found[kind]))
        words = "".join(found[name] or "" for name in ("quoted", "escaped", "currency", "plain"))
        pieces += [("words", words)] if words else []
    return _Form(tuple(pieces), condition)


def _shown(value: Decimal, form: _Form) -> str:
    marks = form.of("mark").upper()
    if form.of("general"):
        general = plain(float(value))
        return "".join(general if kind == "general" else said for kind, said in form.pieces)
    if not form.of("digit"):
        return form.of("words", "mark")
    value *= Decimal(100) ** marks.count("%")
    if "/" in marks:
        return _fraction(value, form)
    if "E" in marks:
        return _scientific(value, form)
    return _filled(value, form.pieces)


def _filled(value: Decimal, pieces: Sequence[tuple[str, str]]) -> str:
    """Digits in their places, thousands parted, scaled by the commas that stand at the end."""
    kinds = "".join(said if kind == "mark" else "0" if kind == "digit" else "w" for kind, said in pieces)
    point = kinds.find(".") if "." in kinds else len(kinds)
    whole = [said for kind, said in pieces[:point] if kind == "digit"]
    places = [said for kind, said in pieces[point:] if kind == "digit"]
    scale = sum(map(len, _SCALING.findall(kinds)))
    rounded = (value / Decimal(1000) ** scale).quantize(Decimal(1).scaleb(-len(places)), ROUND_HALF_UP)
    left, _, right = f"{rounded:f}".partition(".")
    right = _trimmed(right, places)
    digits = "" if left == "0" else left
    parted = bool(re.search("0[0w]*,[0w]*0", kinds[:point]))
    out = list(_placed(digits, pieces[:point], whole, parted)) if whole else [digits]
    out += [f".{right}" if right else ""]
    out += [said for kind, said in pieces[point:] if kind == "words" or said == "%"]
    return "".join(out)


def _trimmed(right: str, places: Sequence[str]) -> str:
    """Decimals without the zeros at their end that the format does not ask for."""
    least = len("".join(places).rstrip("#?"))
    return right[:least] + right[least:].rstrip("0")


def _placed(
    digits: str, pieces: Sequence[tuple[str, str]], whole: Sequence[str], parted: bool
) -> Iterator[str]:
    """The digits before the point, at their places among words; the first place takes what is left over."""
    padded = digits.rjust(len("".join(whole).lstrip("#?")), "0")
    first = max(len(padded) - len(whole) + 1, 0)
    cuts = [padded[:first], *padded[first:]]
    cuts = [""] * (len(whole) - len(cuts)) + cuts
    number = 0
    for kind, said in pieces:
        if kind == "digit":
            behind = sum(map(len, cuts[number + 1 :]))
            yield _parted(cuts[number], behind) if parted else cuts[number]
            number += 1
        elif kind == "words" or said == "%":
            yield said


def _parted(digits: str, behind: int) -> str:
    """Some digits of a number, with a comma wherever thousands end; `behind` more digits follow."""
    said = ""
    for at, digit in enumerate(digits):
        rest = len(digits) - at - 1 + behind
        said += digit + ("," if rest and rest % 3 == 0 else "")
    return said


def _scientific(value: Decimal, form: _Form) -> str:
    """A mantissa and a power of ten; several digits before the point make the power a multiple of theirs."""
    at = next(at for at, (kind, said) in enumerate(form.pieces) if kind == "mark" and said[0] in "Ee")
    before, mark, after = form.pieces[:at], form.pieces[at][1], form.pieces[at + 1 :]
    point = next((number for number, piece in enumerate(before) if piece == ("mark", ".")), len(before))
    step = max(sum(kind == "digit" for kind, _ in before[:point]), 1)
    places = sum(kind == "digit" for kind, _ in before[point:])
    power = value.adjusted() // step * step if value else 0
    mantissa = value.scaleb(-power).quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP)
    if mantissa >= Decimal(10) ** step:
        power += step
        mantissa = value.scaleb(-power)
    sign = "-" if power < 0 else mark[1].replace("-", "")
    width = sum(kind == "digit" for kind, _ in after)
    rest = "".join(said for kind, said in after if kind == "words")
    return f"{_filled(mantissa, before)}{mark[0]}{sign}{abs(power):0{width}d}{rest}"


def _fraction(value: Decimal, form: _Form) -> str:
    """A whole number and a fraction of the nearest value that its digits, or its own denominator, allow."""
    slash = next(at for at, piece in enumerate(form.pieces) if piece == ("mark", "/"))
    before, after = form.pieces[:slash], form.pieces[slash + 1 :]
    groups = "".join("0" if kind == "digit" else " " for kind, _ in before).split()
    fixed = "".join(said for kind, said in after if kind == "fixed")
    digits = sum(kind == "digit" for kind, _ in after)
    exact = Fraction(value)
    whole = int(exact) if len(groups) > 1 else 0
    rest = exact - whole
    if fixed:
        part = Fraction(round(rest * int(fixed)), int(fixed))
        above, below = round(rest * int(fixed)), int(fixed)
    else:
        part = rest.limit_denominator(10 ** max(digits, 1) - 1)
        above, below = part.numerator, part.denominator
    if part == 1 and len(groups) > 1:
        whole, above = whole + 1, 0
    words = [said for kind, said in form.pieces if kind == "words" and said.strip()]
    said = f"{above}/{below}" if above or len(groups) < 2 else ""
    lead = str(whole) if whole or not said else ""
    return f"{lead} {said}".strip() + "".join(words)
