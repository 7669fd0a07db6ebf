"""What the heads of a table say: the unit of its figures, their period, and what is left for the label."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from briefgen.blocks.statistics.periods import PERIOD
from briefgen.languages.lists import words
from briefgen.reading.currencies import CODES, SIGNS
from briefgen.reading.units import PRINTED
from briefgen.text.spans import one_line

_SIGN = "|".join(
    re.escape(sign) for sign in sorted(dict.fromkeys((*SIGNS, *CODES, "€", "£")), key=len, reverse=True)
)
_SCALES = {
    "thousands": " thousand", "thousand": " thousand", "millions": " million", "million": " million",
    "billions": " billion", "billion": " billion", "trillion": " trillion", "m": "m", "mn": "mn", "bn": "bn",
    "Mio.": " Mio.", "Mrd.": " Mrd.", "millones": " millones", "milliards": " milliards",
}  # fmt: skip
_SCALE = "|".join(re.escape(name) for name in sorted(_SCALES, key=len, reverse=True))
_MONEY = re.compile(rf"(?:in\s)?(?P<sign>{_SIGN})\s?(?P<scale>{_SCALE})?(?P<rest>\s(?:per|a)\s[a-z]+)?")
_PERCENT = re.compile(r"(?:in\s)?(%|per cent|percent|percentage points?|Prozent)", re.I)
_SHARE = re.compile(r"(?:percentage|per cent|percent|%)\s(?=\w)|\s%$", re.I)
_COUNTED = re.compile(
    rf"(?:in\s)?(?P<scale>{_SCALE})?\s?(?:of\s)?(?P<unit>tonnes?|[A-Za-z²³µ/°]+(?:\s(?:km|metres|miles))?)?"
    r"(?P<rest>\s(?:per|a)\s[a-z]+)?"
)
_UNITS = frozenset((*PRINTED, *(f"{unit}s" for unit in PRINTED if len(unit) > 3 and unit.islower()))) - words(
    "in point points times fold x × rebound A T M C F S H P U R"
)
_BRACKETS = re.compile(r"\s?[(\[]([^()\[\]]{1,40})[)\]]")
_LAST = re.compile(r",\s([^,]{1,24})$")
_WHEN = re.compile(
    rf"(?:{PERIOD.pattern}|(?:19|20)\d\d\s?[–/-]\s?\d\d(?:\d\d)?|[QHT][1-4]\s(?:19|20)\d\d|(?:19|20)\d\d\s?[QH][1-4])"
)
_MARKS = re.compile(r"\s?(?:[*†‡]|\[\w{1,2}\]|\((?:p|r|f|e|provisional|revised|estimated?|forecast)\))+$")
_NUMBERED = re.compile(
    r"^(?:Table|Tab\.|Tabelle|Tableau|Tabla|Tabella|Tabel)\s[A-Z]?\d*(?:[.–-]\d+)*[a-z]?\s?[.:–—-]?\s*"
)
COUNTED = re.compile(
    r"(?:total\s)?(?:numbers?|no\.|counts?|people|persons|households|staff|cases|rank|index)\b", re.I
)
"""Heads of what is counted, whatever the caption's unit."""
TOTAL = re.compile(r"(?:grand\s)?total\b|all\b|overall\b|insgesamt|gesamt|ensemble|totaal|totale\b", re.I)


@dataclass(frozen=True, slots=True)
class Unit:
    """What stands before and behind every figure, and the words of the unit that lead the label."""

    before: str = ""
    behind: str = ""
    words: str = ""


def with_unit(figure: str, unit: Unit) -> str:
    """Give a figure with its unit: £12.4 million, 31.0%; a minus stands first."""
    sign = figure[0] if figure[0] in "-−+" else ""
    return f"{sign}{unit.before}{figure[len(sign) :]}{unit.behind}"


def unit_of(printed: str) -> Unit | None:
    """Read words that are a unit as a whole: £ million, %, thousand tonnes, £ per week; else None."""
    printed = one_line(printed)
    money = _MONEY.fullmatch(printed)
    if money:
        sign = money["sign"] + " " * money["sign"].isalpha()
        return Unit(sign, _SCALES.get(money["scale"] or "", ""), (money["rest"] or "").strip())
    percent = _PERCENT.fullmatch(printed)
    if percent:
        return Unit(behind="%" if percent[1] == "%" else f" {percent[1]}")
    counted = _COUNTED.fullmatch(printed)
    if counted is None or (counted["unit"] and counted["unit"] not in _UNITS) or not any(counted.groups()):
        return None
    scale = _SCALES.get(counted["scale"] or "", "")
    return Unit(behind=scale + (f" {counted['unit']}" if counted["unit"] else "") + (counted["rest"] or ""))


def parted(head: str) -> tuple[str, Unit | None]:
    """Part a head into its words and its unit: Value (£ million), Spending, £m, % of households."""
    head = _MARKS.sub("", one_line(head))
    whole = unit_of(head)
    if whole is not None and (whole.before or "%" in whole.behind or whole.behind.strip() in _SCALES):
        return "", whole
    for pattern in (_BRACKETS, _LAST):
        for found in pattern.finditer(head):
            unit = unit_of(found[1])
            if unit is not None:
                return f"{head[: found.start()]}{head[found.end() :]}".strip(" ,:"), unit
    last = head.rpartition(" ")
    tail = _MONEY.fullmatch(last[2])
    if last[0] and tail and tail["scale"]:
        return last[0], unit_of(last[2])
    share = _SHARE.search(head)
    if share:
        words = f"{head[: share.start()]}{head[share.end() :]}".strip()
        return words, Unit(behind="%" if "%" in share[0] else " per cent")
    return head, None


def is_period(head: str) -> bool:
    """Tell whether a head only says when: 2023, 2022-23, Q1 2024, March 2024."""
    return bool(_WHEN.fullmatch(_MARKS.sub("", one_line(head))))


def period_in(caption: str) -> str:
    """Give the one period that a caption names; empty where it names none, or several."""
    found = {match[0] for match in PERIOD.finditer(caption)}
    return found.pop() if len(found) == 1 else ""


def caption_words(caption: str) -> str:
    """Give a caption without its number: Table 3: Grants by programme."""
    return _NUMBERED.sub("", one_line(caption)).rstrip(" .")


def is_numbered(words: str) -> bool:
    """Tell whether a paragraph is a table's caption by its own word: Table 3."""
    return bool(_NUMBERED.match(words)) and any(char.isdigit() for char in words[:16])


def label(columns: Sequence[str], rows: Sequence[str], caption: str, unit: Unit | None) -> str:
    """Make the label of what heads a cell: column, row, and the caption in brackets."""
    lead = f"{unit.words if unit else ''} {', '.join(columns)}".strip()
    said = ", ".join(dict.fromkeys(filter(None, (lead, *rows))))
    if not said or said.casefold() == caption.casefold():
        return caption
    return f"{said} ({caption})" if caption else said
