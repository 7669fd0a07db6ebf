"""What looks like a number and counts nothing is found first, so that no quantity is read in it."""

from __future__ import annotations

import re

from briefgen.blocks.statistics.forms import FORMS, YEAR

_ALL = tuple(re.compile(pattern) for patterns in FORMS.values() for pattern in patterns)
_DIGIT = re.compile(r"\d")
_LIST_NUMBER = re.compile(r"\s*(?:\(?\d{1,3}[.)]|\d+(?:\.\d+)+\.?)(?:\s+(?=\S)|$)")
_YEAR_ALONE = re.compile(
    rf"(?<![\d.,$£€¥#])\b{YEAR}\b(?![.,]?\d|\s?(?:%|per ?cent|percent|million|billion|thousand))"
)
_COUNTED = re.compile(
    r"(?:\b(?:than|about|around|roughly|approximately|some|nearly|almost|over|under|least|most|to|estimated|as|"
    r"of|total|just|only|another|all)|[~≈<>≥≤])\s?$"
)
_TIME_WORD = re.compile(
    r"\b(?:in|since|by|from|until|till|during|after|before|late|early|mid|circa|year|and|to|between)\s$", re.I
)
_MEASURED = re.compile(
    r"\s?(?:sq|square|km|kg|m|metres?|meters?|miles?|people|tonnes?|tons?|hectares?|acres?|feet|ft|rpm|hp|MW|GW)\b"
)


def excluded(text: str, start: int, end: int) -> bytearray:
    """Mark the characters of `text[start:end]` that belong to what is no quantity: 1 for each of them."""
    mask = bytearray(end - start)
    if not _DIGIT.search(text, start, end):
        return mask
    for pattern in _ALL:
        for match in pattern.finditer(text, start, end):
            _mark(mask, match.start() - start, match.end() - start)
    number = _LIST_NUMBER.match(text, start, end)
    if number and number.end() - number.start() < 12 and _is_list_number(text, number):
        _mark(mask, number.start() - start, number.end() - start)
    for match in _YEAR_ALONE.finditer(text, start, end):
        if is_year(text, match.start(), match.end()):
            _mark(mask, match.start() - start, match.end() - start)
    return mask


def _mark(mask: bytearray, start: int, end: int) -> None:
    mask[start:end] = b"\1" * (end - start)


def _is_list_number(text: str, number: re.Match[str]) -> bool:
    printed = number.group().strip()
    return (
        printed.endswith((".", ")"))
        or printed.count(".") >= 2
        or text[number.end() : number.end() + 1].isupper()
    )


def is_year(text: str, start: int, end: int) -> bool:
    """Tell whether four digits are a year and not a count: 2019 elections, but more than 2019 votes."""
    before = text[max(0, start - 16) : start]
    if _MEASURED.match(text, end):
        return False
    value = int(text[start:end])
    if _TIME_WORD.search(before):
        return True
    if _COUNTED.search(before):
        return bool(re.search(r"\b(?:of|all|to|most)\s$", before)) and 1900 <= value <= 2059
    return 1800 <= value <= 2059
