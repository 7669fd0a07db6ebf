"""Hedges: words beside a number that say how far it holds; those of one class mean the same."""

from __future__ import annotations

import re

CLASSES: dict[str, str] = {
    "about": r"about|around|roughly|approximately|approx\.?|circa|ca?\.|some|"
    r"in the region of|(?:of|on|in) the order of|somewhere around|perhaps|maybe|~|∼|≈|≃|±",
    "estimated": r"an estimated|estimated(?: at| to be)?",
    "nearly": r"nearly|almost|close to|just under|just below|slightly under|slightly less than|"
    r"a little under|a little less than|approaching|getting on for|virtually|just shy of|just short of",
    "more than": r"more than|over|above|exceeding|in excess of|upwards? of|greater than|higher than|"
    r"larger than|just over|slightly over|slightly more than|a little over|a little more than|well over|"
    r"far more than|much more than|north of|>",
    "at least": r"at least|no less than|not less than|no fewer than|not fewer than|a minimum of|≥|⩾",
    "less than": r"less than|fewer than|under|below|lower than|smaller than|well under|well below|"
    r"far fewer than|far less than|much less than|<",
    "at most": r"at most|no more than|not more than|up to|a maximum of|as many as|as much as|≤|⩽",
}
"""The name of a class -> the words that make it."""

_BEFORE = re.compile(
    r"(?:^|(?<=[\s(\[“\"‘'—–>~-]))(?:"
    + "|".join(rf"(?P<c{index}>{words})" for index, words in enumerate(CLASSES.values()))
    + r")\s*$",
    re.IGNORECASE,
)
_AFTER = re.compile(
    r"\s?(?:(?P<least>or more\b|and more\b|\+|plus\b)|(?P<most>or (?:less|fewer)\b)|(?P<about>or so\b))"
)
_LONGEST = 40
_APART = re.compile(r"(?i)^\s?an?\s(?:[a-z-]+\s){1,2}of\s$|^\s?the\s(?:[a-z-]+\s){1,2}of\s$")
"""What may part a hedge from its number: above *a gearing of* 65%."""
_TIME = re.compile(r"\b(?:period|course|span|years?|months?|weeks?|days?|decade)\b")
_ESTIMATE = re.compile(r"(?i)\bestimat(?:e[sd]?|ing|ion)\b[^.;:!?]{0,60}$")
_NAMES = tuple(CLASSES)


def hedge_before(text: str, at: int) -> tuple[str, int]:
    """Give the class of the hedge that ends at an offset, and its length; empty where there is none."""
    match = _BEFORE.search(text[max(0, at - _LONGEST) : at])
    if match is None:
        return "", 0
    return next(_NAMES[int(name[1:])] for name, words in match.groupdict().items() if words), len(match[0])


def hedge_after(text: str, at: int) -> tuple[str, int]:
    """Give the class of the hedge that begins at an offset, as or more, or so; empty where there is none."""
    match = _AFTER.match(text, at)
    if match is None:
        return "", 0
    return "at least" if match["least"] else "at most" if match["most"] else "about", len(match[0])


def hedge_apart(text: str, at: int) -> str:
    """Give the class of a hedge that stands farther before an offset: *above* a gearing of 65%."""
    before = text[max(0, at - 2 * _LONGEST) : at]
    if _ESTIMATE.search(before):
        return "estimated"
    for match in re.finditer(r"\s(?=an?\s|the\s)", before):
        between = before[match.start() :]
        if _APART.search(between) and not _TIME.search(between):
            return hedge_before(before, match.start())[0]
    return ""


def same_hedge(one: str, other: str) -> bool:
    """Tell whether two classes say the same of a number: an estimate is about right."""
    return one == other or {one, other} == {"about", "estimated"}
