"""Sums that a text states itself: a share of a whole, a change from one figure to another, a total.

Only a sentence or a table that names base and relation is read; a base is never guessed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import lru_cache
from itertools import pairwise

from briefgen.languages import language
from briefgen.reading.directions import said_way
from briefgen.reading.number import Number
from briefgen.reading.printed import numbers
from briefgen.reading.rows import tables
from briefgen.reading.said import any_of

# Patterns as texts: they are compiled, and kept, where a sentence asks for them, which few do.
_SUMS = language("en").sums
_ARTICLE = rf"(?:{any_of(_SUMS.wholes)})\s"
_OF_WHOLE = rf"\s(?:(?:[\w-]+\s){{0,3}})?(?:out\s)?of\s(?:{_ARTICLE}){{0,2}}"
_SHARE_NEXT = r",?\s\(|,\s(?:or|that\sis|i\.e\.)\s|,\s|\s\("
_WHICH_ARE = r"(?:\s[a-z][\w-]*){1,8},?\sof\s(?:which|whom)\s(?:[a-z]+\s){0,2}"
_OF_WHICH = r"\)?,?\sof\s(?:which|whom)\b"
_THEN = r"(?:\s[a-z][\w-]*){1,8},\s"
_NOUNS = r"(?:\s[a-z][\w-]*){0,6}?(?:,?\s\(|,\s(?:or|that\sis)\s)"
_FROM = r"(?i)\bfrom\s(?:[a-z]+\s){0,2}$"
_TO = r"(?:\s[a-z][\w-]*){0,3}?(?:\s(?:in|by)\s\d{4})?\sto\s(?:[a-z]+\s){0,2}"
_BY = r"(?:\s[a-z][\w-]*){0,3}?,?\s(?:by|or)\s(?:[a-z]+\s){0,2}"
_APART = r"[,;:(–—-]"
_TOTAL = rf"(?i)^\W*(?:{any_of(_SUMS.total)})\b|^\W*(?:{any_of(_SUMS.summed)})\W*$"
_REST = rf"(?i)\b(?:{any_of(_SUMS.remaining)})\b(?!\sof\b)"


_FAR = 120
"""Characters between a whole and the share that the sentence states, at most."""


@dataclass(frozen=True, slots=True)
class Sum:
    """A relation that a text states: what it says, and between which bounds that would lie."""

    stated: Number
    low: Decimal
    high: Decimal
    words: str
    """The relation, for a message: 18.8 million of 49.4 million."""
    loose: bool = False
    """The words between the figures are many: it may be the share of something else."""
    rises: bool | None = None
    """Of a change: whether the second figure is the greater one; None where they may be equal."""

    @property
    def holds(self) -> bool:
        """The stated figure, as far as its digits and its hedge go, meets the bounds."""
        low, high = bounds(self.stated)
        return low <= self.high and self.low <= high


def bounds(number: Number) -> tuple[Decimal, Decimal]:
    """Give between which values a printed number lies: half of its last digit on both sides; a hedge widens.

    A plain whole number without unit is a count, and exact.
    """
    exponent = -number.decimals
    if not number.decimals and number.hedge in ("about", "estimated", "nearly"):
        exponent = len(str(int(abs(number.digits)))) - len(str(int(abs(number.digits))).rstrip("0") or "0")
    exact = not (number.decimals or number.hedge or number.unit or number.scale != 1)
    half = Decimal(0) if exact else Decimal(5).scaleb(exponent - 1) * number.scale
    low, high = number.value - half, number.value + half
    if number.hedge in ("more than", "at least"):
        high = low * 1000
    if number.hedge in ("less than", "at most", "nearly"):
        low = Decimal(0) if number.hedge != "nearly" else low - 2 * half
    return low, high


def shares(sentence: str, tag: str = "en") -> Iterator[Sum]:
    """Give the shares of a whole: `18.8 million of the 49.4 million images (38%)`, `36 (75%) of 48`."""
    found = numbers(sentence, tag)
    for part, share, whole in _triples(found):
        if share.unit == "%" and same_kind(part, whole):
            first = sentence[part.end : share.start]
            if re.fullmatch(_SHARE_NEXT, first) and re.fullmatch(_OF_WHOLE, _open(sentence, share, whole)):
                yield _share(part, whole, share)
    for part, whole, share in _triples(found):
        # Half of the 1,900 (46%): a share told twice is no part.
        apart = share.unit == "%" and part.kind != "fraction"
        if apart and same_kind(part, whole) and part.value <= whole.value:
            between, after = sentence[part.end : whole.start], sentence[whole.end : share.start]
            named = re.fullmatch(_OF_WHOLE, between)
            if named and (re.fullmatch(_NOUNS, after) or re.fullmatch(_SHARE_NEXT, after)):
                yield _share(part, whole, share)
    for whole, part, share in _triples(found):
        between = sentence[whole.end : part.start]
        if (
            share.unit == "%"
            and same_kind(part, whole)
            and re.fullmatch(_SHARE_NEXT, sentence[part.end : share.start])
        ):
            which = re.match(_OF_WHICH, sentence[share.end :]) and re.fullmatch(_THEN, between)
            if which or re.fullmatch(_WHICH_ARE, between):
                yield _share(part, whole, share)


def told_shares(sentence: str, tag: str = "en") -> Iterator[Sum]:
    """Give the shares that a sentence states farther on: `12 of 48 letters came late, which is 25%`."""
    found = numbers(sentence, tag)
    code = tag.partition("-")[0].lower()
    for at, (part, whole) in enumerate(pairwise(found)):
        if not same_kind(part, whole) or part.value > whole.value or part.role or whole.role:
            continue
        if part.kind == "fraction":  # half of 1,900 (46%): the share is told twice
            continue
        if not _whole_link(code).fullmatch(sentence[part.end : whole.start]):
            continue
        behind = [one for one in found[at + 2 :] if not _is_label(sentence, one)]
        if behind and behind[0].unit == "%" and _is_stated(sentence, whole, behind[0], code):
            yield replace(_share(part, whole, behind[0]), loose=True)


@lru_cache(maxsize=16)
def _whole_link(code: str) -> re.Pattern[str]:
    table = language(code).numbers
    led = any_of((*table.of, *table.out_of, *table.of_the))
    return re.compile(
        rf"(?i)(?:\s[^\W\d_][\w’'-]*){{0,5}}?,?\s(?:{led})\s(?:(?:{any_of(table.definite)})\s){{0,2}}"
    )


def _is_label(sentence: str, one: Number) -> bool:
    """Tell whether a number only names something: Town 137."""
    named = re.search(r"\b[A-Z][\w’'-]*\s$", sentence[: one.start])
    return named is not None and not one.unit and one.scale == 1 and named.start() > 0


def _is_stated(sentence: str, whole: Number, share: Number, code: str) -> bool:
    """Tell whether a share stands in brackets or behind which is, in the sentence of its whole."""
    between = sentence[whole.end : share.start]
    if len(between) > _FAR or re.search(r"[.;!?]\s", between):
        return False
    closed = sentence[share.end : share.end + 1] == ")"
    said = re.search(rf"(?i)(?:\b(?:{any_of(language(code).numbers.that_is)})|:|[–—])\s(?:\w+\s)?$", between)
    return (between.endswith("(") and closed) or said is not None


def _open(sentence: str, share: Number, whole: Number) -> str:
    return sentence[share.end : whole.start].lstrip(")")


def _triples(found: Sequence[Number]) -> Iterator[tuple[Number, Number, Number]]:
    yield from zip(found, found[1:], found[2:], strict=False)


def same_kind(one: Number, other: Number) -> bool:
    """Tell whether two figures may be part and whole: counts or one unit, neither of them a year."""
    return one.unit == other.unit and one.unit != "%" and not (one.is_year or other.is_year)


def _share(part: Number, whole: Number, share: Number) -> Sum:
    (low, high), (least, most) = bounds(part), bounds(whole)
    words = f"{part.printed} of {whole.printed}"
    return Sum(share, _ratio(low, most), _ratio(high, least), words)


def _ratio(part: Decimal, whole: Decimal) -> Decimal:
    return part / whole * 100 if whole > 0 else Decimal("Infinity")


def changes(sentence: str, tag: str = "en") -> Iterator[tuple[Sum, bool | None]]:
    """Give the changes `from X to Y, up Z%`, and whether the text says that it rose (None: it does not)."""
    if "from" not in sentence.lower():
        return
    found = [number for number in numbers(sentence, tag) if not number.is_year]
    for index, (old, new) in enumerate(pairwise(found)):
        stated = old.unit == new.unit and re.search(_FROM, sentence[: old.start])
        if stated and re.fullmatch(_TO, sentence[old.end : new.start]):
            before = _direction(re.split(r"[.;:]\s", sentence[: old.start])[-1][-60:])
            share = found[index + 2] if index + 2 < len(found) else None
            behind = sentence[new.end : share.start] if share and share.unit == "%" else ""
            # From 80 to 60 degrees could cut the use of gas by 9%: another change.
            after = _direction(behind) if re.search(_APART, behind) else None
            by = share and before is not None and re.fullmatch(_BY, sentence[new.end : share.start])
            told = share if (after is not None or by) and old.unit != "%" else None
            yield _change(old, new, told), before if after is None else after


def _direction(words: str) -> bool | None:
    way = said_way(words)
    return way == "up" if way else None


def _change(old: Number, new: Number, share: Number | None) -> Sum:
    (low, high), (least, most) = bounds(old), bounds(new)
    words = f"from {old.printed.partition(' to ')[0]} to {new.printed}"
    rises = None if old.value == new.value else new.value > old.value
    if share is None:
        return Sum(new, least, most, words, rises=rises)
    rates = [_ratio(after, before) - 100 for after in (least, most) for before in (low, high)]
    low, high = (-max(rates), -min(rates)) if rises is False else (min(rates), max(rates))
    return Sum(share, low, high, f"the change {words}", rises=rises)


def rests(sentence: str, tag: str = "en") -> Iterator[Sum]:
    """Give the shares that must make 100: `61% by rail, 30% by road and the remaining 9% by sea`."""
    found = [number for number in numbers(sentence, tag) if not number.is_year]
    if len(found) < 2 or any(number.unit != "%" for number in found):
        return
    marked = [one for one in found if re.search(_REST, sentence[max(0, one.start - 25) : one.start])]
    if len(marked) == 1 and found[-1] is marked[0]:
        others = found[:-1]
        words = " + ".join(number.printed for number in others)
        low = 100 - sum((bounds(number)[1] for number in others), Decimal(0))
        high = 100 - sum((bounds(number)[0] for number in others), Decimal(0))
        yield Sum(marked[0], low, high, f"100% less {words}")


def totals(body: str, tag: str = "en") -> Iterator[Sum]:
    """Give the totals of a Markdown body's tables: a last row that says so, against the rows above it."""
    for lines in tables(body):
        yield from _of_table(lines, tag)


def _of_table(lines: list[list[str]], tag: str) -> Iterator[Sum]:
    if (
        len(lines) < 4
        or not re.search(_TOTAL, lines[-1][0])
        or any(len(row) != len(lines[0]) for row in lines)
    ):
        return
    for column in range(1, len(lines[0])):
        cells = [numbers(row[column], tag) for row in lines[1:]]
        if all(len(cell) == 1 for cell in cells) and len({cell[0].unit for cell in cells}) == 1:
            *parts, total = (cell[0] for cell in cells)
            if total.unit == "%" and not _are_shares(parts):
                continue
            low = sum((bounds(part)[0] for part in parts), Decimal(0))
            high = sum((bounds(part)[1] for part in parts), Decimal(0))
            yield Sum(total, low, high, f"the sum of {lines[0][column] or 'the column'}")


def _are_shares(parts: Sequence[Number]) -> bool:
    """Tell whether percentages are parts of one whole; rates and changes are no parts of anything."""
    whole = sum((part.value for part in parts), Decimal(0))
    return abs(whole - 100) <= max(2, len(parts))
