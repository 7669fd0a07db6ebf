"""A quantity compared as a quantity: value, precision, hedge, unit, range, ratio, direction, rate.

A hedge may be weakened, never sharpened or dropped; a notation is free; a part is not the whole.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from decimal import Decimal

from briefgen.languages import language
from briefgen.reading.common import neighbours
from briefgen.reading.dimensions import dimension
from briefgen.reading.hedges import same_hedge
from briefgen.reading.measured import BASIS, DECADE, DURATIONS, EITHER, MILLE, PERCENT, POINTS
from briefgen.reading.number import Number

_OF_YEARS = {"at least", "at most", "about", "nearly"}
"""Classes of hedges that say something of a year, too."""
_FIXED = frozenset((PERCENT, POINTS, MILLE, BASIS, DECADE))
_SHARES = {PERCENT: Decimal(100), MILLE: Decimal(1000), POINTS: Decimal(100), BASIS: Decimal(10000)}
_NEAR = Decimal("0.05")
"""How far from a round number another may be that it is about."""
_LITTLE = Decimal("0.02")
"""How little may lack where a number is nearly reached."""
_TINY = Decimal("1e-12")

VALUE, HEDGE, UNIT, RANGE, RATIO, WAY, STEP, RATE, SHARP = (
    "value", "hedge", "unit", "range", "ratio", "way", "step", "rate", "sharp",
)  # fmt: skip
"""What two numbers differ in."""


def differs(given: Number, stated: Number) -> str:
    """Say in what a number of the evidence differs from one of the brief; empty where it bears it out."""
    given, stated = meant(_signed(given, stated), stated), meant(_signed(stated, given), given)
    if _is_same_change(given, stated):
        return "" if _same_hedge(given, stated) or _softened(given, stated) else HEDGE
    if not _same_kind(given, stated):
        return VALUE
    if not units_agree(given, stated):
        return UNIT if _worth_the_same(given, stated) or given.digits == stated.digits else VALUE
    if not same_figure(given, stated):
        if _sharper(given, stated) and _worth_the_same(given, stated):
            return SHARP
        return "" if _weakened(given, stated) and not _apart(given, stated) else VALUE
    return _apart(given, stated) or ("" if _same_hedge(given, stated) or _softened(given, stated) else HEDGE)


def _is_same_change(given: Number, stated: Number) -> bool:
    """Tell whether two numbers say in other words how much something grew: doubled is up by 100%."""
    if not any(
        one.kind == "multiple" or (one.kind, one.moved) == ("fraction", "to") for one in (given, stated)
    ):
        return False
    one, other = _growth(given), _growth(stated)
    return one is not None and other is not None and _close(one, other)


def _growth(number: Number) -> Decimal | None:
    """Give by what a change multiplies: a fall by a third is 2/3; None where a number is no change."""
    if number.kind == "multiple":
        return number.value if not number.unit else None
    if number.unit not in (PERCENT, "") or (not number.unit and number.kind != "fraction") or not number.way:
        return None
    if number.moved == "to":
        return _value(number) if number.kind == "fraction" else None
    return 1 + _value(number) * (1 if number.way == "up" else -1)


def _signed(number: Number, other: Number) -> Number:
    """Take a minus as a fall where the other number says which way it went: -4% and a fall of 4%."""
    if other.way and number.value < 0 <= other.value:
        return replace(number, digits=-number.digits, way="down")
    return number


def meant(number: Number, other: Number) -> Number:
    """Take the meaning of a word that may mean two units which the other number has: pounds and lb."""
    if number.unit == "point" and other.unit == POINTS:
        return replace(number, unit=POINTS)  # up 0.9 points
    if EITHER not in number.unit:
        return number
    meanings = number.unit.split(EITHER)
    shared = [one for one in meanings if one in other.unit.split(EITHER)] or [
        one for one in meanings if (dimension(one) or ("",))[0] == (dimension(other.unit) or ("?",))[0]
    ]
    return replace(number, unit=(shared or meanings)[0])


def _apart(given: Number, stated: Number) -> str:
    """Say in what else than value, unit and hedge two numbers differ."""
    if (role := _other_role(given, stated)) != "":
        return role
    if given.way and stated.way and given.way != stated.way:
        return WAY
    if not (given.is_year or stated.is_year) and (_steps(given, stated) or _steps(stated, given)):
        return STEP
    return RATE if given.rate and stated.rate and given.rate != stated.rate else ""


def _steps(one: Number, other: Number) -> bool:
    """Tell whether a number is where a change begins, ends or how far it goes, and the other is another."""
    if one.moved and other.moved:
        return one.moved != other.moved
    return (one.role, other.moved) in (("old", "to"), ("old", "by"), ("new", "by"))


def bears_out(given: Number, stated: Number) -> bool:
    """Tell whether a number of the evidence bears out one of the brief: value, unit, hedge, digits, role."""
    return not differs(given, stated)


def same_figure(given: Number, stated: Number) -> bool:
    """Tell whether two numbers have one value, and the second no more digits than the first."""
    return _worth_the_same(given, stated) and not _sharper(given, stated)


def _worth_the_same(given: Number, stated: Number) -> bool:
    """Tell whether two numbers have one value; where one has no unit, the figures are compared as printed."""
    measure = dimension(given.unit or stated.unit)
    if measure and not (given.unit and stated.unit) and "fraction" not in (given.kind, stated.kind):
        return given.value == stated.value
    return _close(_value(given), _value(stated)) or _rounds(given, stated)


def _rounds(given: Number, stated: Number) -> bool:
    """Tell whether a third is told for 33%: the fraction is the percentage as far as it is printed."""
    share = given.unit == PERCENT and not given.kind and stated.kind == "fraction" and not stated.unit
    room = Decimal(5).scaleb(-given.decimals - 1) / _SHARES[PERCENT]
    return share and abs(_value(given) - stated.value) < room


def _sharper(given: Number, stated: Number) -> bool:
    """Tell whether the brief prints more digits: 80.0 million says more than 80 million."""
    if stated.decimals <= given.decimals or stated.scale != given.scale or given.kind != stated.kind:
        return False
    # 2.5 tonnes for 2,500 kg, 0.25 points for 25 basis points: a larger unit needs more digits.
    return given.unit == stated.unit or _last_digit(stated) < _last_digit(given)


def _last_digit(number: Number) -> Decimal:
    """Give what the last printed digit counts, in the base of the unit."""
    return Decimal(1).scaleb(-number.decimals) * _factor(number)


def _same_kind(given: Number, stated: Number) -> bool:
    if given.kind == stated.kind:
        return True
    # A quarter is 25%; three times may be a count, or the same as threefold.
    return {given.kind, stated.kind} in ({"", "fraction"}, {"", "times"}, {"times", "multiple"})


def _value(number: Number) -> Decimal:
    """Give what a number is worth in the base of its unit."""
    value = number.value
    if number.unit in _SHARES:
        return value / _SHARES[number.unit]
    known = dimension(number.unit)
    return value * known[1] if known else value


def _close(one: Decimal, other: Decimal) -> bool:
    return one == other or abs(one - other) <= _TINY * max(abs(one), abs(other))


def units_agree(given: Number, stated: Number) -> bool:
    """Tell whether two numbers may be meant in one unit: a measure may stand elsewhere in the sentence."""
    one, other = given.unit, stated.unit
    if one == other:
        return True
    first, second = dimension(one), dimension(other)
    if first and second and first[0] == second[0]:
        return True
    if "fraction" in (given.kind, stated.kind):
        return {one, other} <= {"", PERCENT, MILLE} and (PERCENT in (one, other) or MILLE in (one, other))
    if {one, other} in ({PERCENT, MILLE}, {POINTS, BASIS}):
        return True
    if given.is_money and stated.is_money:
        return one.endswith(f" {other}") or other.endswith(f" {one}")
    return "" in (one, other) and not any(_is_strict(number) for number in (given, stated))


def _is_strict(number: Number) -> bool:
    """Tell whether a unit must be told beside the figure: per cent, a currency."""
    return bool(number.unit) and (number.unit in _FIXED or number.is_money)


def _other_role(given: Number, stated: Number) -> str:
    """Say whether a number is the end of a range or the side of a ratio, and the other is not."""
    one, other = given.role, stated.role
    if one == other:
        same = given.other is None or stated.other is None or _close(given.other, stated.other)
        return "" if same or one in ("old", "new") else RATIO if one in ("over", "under") else RANGE
    if {one, other} & {"over", "under"}:
        return RATIO
    if {one, other} == {"old", "new"}:
        return RANGE
    if not {one, other} & {"low", "high"}:
        return ""  # from 3 to 5: what changed has two figures that stand alone, too
    if {one, other} in ({"low", "old"}, {"high", "new"}):
        return "" if given.other == stated.other else RANGE
    # Up to 20, of 10 to 20; at least 10.
    bound = {"high": "at most", "low": "at least"}.get(one, "")
    return "" if bound and not other and stated.hedge == bound and not given.hedge else RANGE


def _same_hedge(given: Number, stated: Number) -> bool:
    if stated.hedge == "more than" and not given.hedge and _is_during(stated):
        return True
    if given.is_year and stated.is_year and not {given.hedge, stated.hedge} & _OF_YEARS:
        return True  # over 2019 and 2020, under 2022
    if {given.hedge, stated.hedge} == {"at most", ""} and given.role == "high":
        return True
    if not stated.hedge and given.hedge:
        return same_hedge(stated.apart, given.hedge)
    if stated.hedge and not given.hedge:
        return same_hedge(given.apart, stated.hedge)
    return same_hedge(given.hedge, stated.hedge)


def _is_during(number: Number) -> bool:
    """Tell whether an over before a time may mean in: over six months."""
    words = number.printed.lower().split()
    over = words[:1] in [[one] for one in language(number.tag).numbers.over]
    return over and number.unit in DURATIONS


def _softened(given: Number, stated: Number) -> bool:
    """Tell whether a hedge is weaker than the source's: about for an exact or a nearly reached number."""
    return stated.hedge in ("about", "estimated") and given.hedge in ("", "nearly", "about", "estimated")


def _weakened(given: Number, stated: Number) -> bool:
    """Tell whether a hedged round number holds of another: about 3.4 million for 3,438,373."""
    if (
        not stated.hedge
        or given.role not in ("", "old", "new")
        or given.kind in ("vague", "multiple")
        or given.is_year
    ):
        return False
    if given.kind == stated.kind and _step(stated) <= _step(given):
        return False  # nearly 61% is no rounding of 60%
    value, round_ = _value(given), _value(stated)
    room = _room(stated)
    near = neighbours(abs(round_)) if stated.kind == "fraction" else (Decimal(0), Decimal(0))
    if stated.hedge in ("about", "estimated"):
        return given.hedge in ("", "about", "estimated") and abs(value - round_) <= room
    if stated.hedge in ("more than", "at least"):
        return given.hedge in ("", "more than", "at least") and round_ < value <= max(
            round_ + 2 * room, near[1]
        )
    if stated.hedge in ("less than", "at most", "nearly"):
        known = given.hedge in ("", "nearly") or (
            given.hedge in ("less than", "at most") and stated.hedge != "nearly"
        )
        least = near[0] if near[0] and stated.hedge != "nearly" else round_ - max(room, round_ * _LITTLE)
        return known and min(least, round_ - room) <= value < round_
    return False


def _room(number: Number) -> Decimal:
    """Give half of what the printed digits can tell apart, in the base of the unit; zeros at the end round.

    Of a named fraction, what lies nearer to it than to its neighbours: 27% is more than a quarter.
    """
    value = abs(_value(number))
    if number.kind == "fraction":
        return min(Decimal("0.025"), value / 10)
    half, step = Decimal(1).scaleb(-number.decimals) * _factor(number) / 2, _step(number) / 2
    return max(half, min(step, value * _NEAR)) if half <= value / 2 else half


def _step(number: Number) -> Decimal:
    """Give what the last digit that is no zero counts, in the base of the unit: 10,000 of 250,000."""
    whole = abs(number.digits)
    zeros = 0
    if not number.decimals and whole and whole == int(whole):
        zeros = len(str(int(whole))) - len(str(int(whole)).rstrip("0"))
    return Decimal(1).scaleb(zeros - number.decimals) * _factor(number)


def _factor(number: Number) -> Decimal:
    """Give what one printed unit is in the base of the number's unit."""
    return abs(_value(number) / number.digits) if number.digits else Decimal(1)


def multiplied(number: Number, pool: Iterable[Number]) -> bool:
    """Tell whether a multiple follows from two numbers of one unit: from 10 to 20 is doubled."""
    if number.kind != "multiple" or not number.value:
        return False
    known = [one for one in pool if not one.is_year and one.value > 0 and not one.kind]
    return any(
        one.unit == other.unit and abs(other.value / one.value - number.value) <= number.value * _NEAR
        for one in known
        for other in known
    )
