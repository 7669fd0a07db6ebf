"""What looks like a number and counts nothing is found first, so that no quantity is read in it."""

from __future__ import annotations

import re

from briefgen.languages import language
from briefgen.reading.choices import choice
from briefgen.reading.forms import FIGURES, FORMS, NAMED, YEAR

_FORMS = tuple(
    (re.compile(needed), tuple(re.compile(pattern) for pattern in patterns))
    for needed, patterns in FORMS.items()
)
_FIGURES = tuple(re.compile(figure) for figure in FIGURES)
_ANY_FIGURE = re.compile("|".join(f"(?:{figure})" for figure in FIGURES))
"""Most figures are none of these: one pattern tells that sooner than all of them one by one."""
_NAMED: dict[str, list[re.Pattern[str]]] = {}
for _words, _tail in NAMED:
    for _word in _words:
        _NAMED.setdefault(_word, []).append(re.compile(_tail))
_LAST_WORDS = frozenset(word.rpartition(" ")[2] for word in _NAMED)
_BEFORE = 80
"""Characters before the first figure in which what it belongs to is looked for."""
_DIGITS = re.compile(r"\d+")
_BEGINS = re.compile(r"(?<!\w)(?<!\d[.,])")
"""Where a figure begins; asked at digits only, which are found far sooner than this everywhere."""
_YEAR_DIGITS = 4
_LARGE = (3, 6, 9)
"""Powers of ten of the multipliers behind which four digits are no year."""
_DIGIT = re.compile(r"\d")
_LIST_NUMBER = re.compile(r"\s*(?:\(?\d{1,3}[.)]|\d+(?:\.\d+)+\.?)(?:\s+(?=\S)|$)")
_BESIDE, _NUMBERS = language("en").beside, language("en").numbers
_MANY = choice([*_NUMBERS.percent, *(name for name, power in _NUMBERS.large.items() if power in _LARGE)])
_YEAR_ALONE = re.compile(rf"(?<![\d.,$£€¥#])\b{YEAR}\b(?![.,]?\d|\s?(?:%|{_MANY}))")
_COUNTED = re.compile(rf"(?:\b(?:{choice(_BESIDE.counted)})|[~≈<>≥≤])\s?$")
_TIME_WORD = re.compile(rf"\b(?:{choice(_BESIDE.dating)})\s$", re.I)
_GOES_ON = re.compile(r"(?<=\d),\d{3}(?!\d)")
"""Last year 5,170 homes: the figure does not end in the year 5."""
_MEASURED = re.compile(
    r"\s?(?:sq|square|[kcmnμµ]m|kg|mg|m[lL]|ms|k?cal|[kM]J|[kMGT]Wh?|[kMG]?Hz|[kMh]?Pa|ppm|bar|°[CF]?"
    rf"|{choice(_BESIDE.measured)}|m|ft|rpm|hp)\b"
)


def most_in(length: int) -> int:
    """Say how many figures of a sentence are looked at: 2,000, and one more for every 12 characters."""
    return 2000 + length // 12


def excluded(text: str, start: int, end: int) -> bytearray:
    """Mark the characters of `text[start:end]` that belong to what is no quantity: 1 for each of them."""
    mask = bytearray(end - start)
    first = _DIGIT.search(text, start, end)
    if first is None:
        return mask
    edge = max(start, first.start() - _BEFORE)
    _mark_forms(mask, text, start, (max(start, text.rfind(" ", start, edge) + 1), end))
    left = most_in(end - start)
    for run in _DIGITS.finditer(text, first.start(), end):
        at = run.start()
        if left and _BEGINS.match(text, at, end):
            left -= 1
            if not mask[at - start]:
                _mark_figure(mask, text, start, at, end)
        if (
            run.end() - at == _YEAR_DIGITS
            and _YEAR_ALONE.match(text, at, end)
            and is_year(text, at, run.end())
        ):
            _mark(mask, at - start, run.end() - start)
    number = _LIST_NUMBER.match(text, start, end)
    if number and number.end() - number.start() < 12 and _is_list_number(text, number):
        _mark(mask, number.start() - start, number.end() - start)
    return mask


def _mark_forms(mask: bytearray, text: str, start: int, window: tuple[int, int]) -> None:
    """Mark what is found by its surroundings, within a window around the figures."""
    for needed, patterns in _FORMS:
        if needed.search(text, *window):
            for pattern in patterns:
                for match in pattern.finditer(text, *window):
                    _mark(mask, match.start() - start, match.end() - start)


def _mark_figure(mask: bytearray, text: str, start: int, at: int, end: int) -> None:
    """Mark what begins with the figure at an offset, and what the word before it names."""
    for pattern in _FIGURES if _ANY_FIGURE.match(text, at, end) else ():
        match = pattern.match(text, at, end)
        if match:
            _mark(mask, at - start, match.end() - start)
    for pattern in _named_by(text, start, at):
        match = pattern.match(text, at, end)
        if match and not _GOES_ON.match(text, match.end(), end):
            _mark(mask, at - start, match.end() - start)


def _named_by(text: str, start: int, at: int) -> tuple[re.Pattern[str], ...] | list[re.Pattern[str]]:
    """Give the patterns of the word before a number: Section, aged, Sustainable Development Goal."""
    if at == start or not text[at - 1].isspace():
        return ()
    before = text[max(start, at - 32) : at].split()
    word = before[-1].rstrip(".").lstrip("([“‘\"'") if before else ""
    if word not in _LAST_WORDS:
        return ()
    return _NAMED.get(word) or _NAMED.get(" ".join(before[-2:])) or _NAMED.get(" ".join(before[-3:])) or ()


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
