"""What a stylesheet may ask for: what is little to write can be much to lay out."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from briefgen.errors import TemplateError
from briefgen.model import Place

SIZE = 500_000
"""Characters of a stylesheet, apart from what it holds as data: addresses; a briefing's has some 10,000."""
DEPTH = 32
"""Brackets in brackets."""
LENGTH = 20_000
"""The largest length, in whatever unit: an A0 page is 3,370 points high."""
TIMES = 200
"""Columns, and repetitions of a grid's tracks."""
EXPANDED = 10_000
"""Characters of a custom property once those that it names are put in."""

_DATA = re.compile(r"data:[^)\"'\s]*+")
_COMMENT = re.compile(r"/\*.*?(?:\*/|\Z)", re.DOTALL)
_QUOTED = re.compile(r"\"(?:[^\"\\\n]|\\.)*+\"|'(?:[^'\\\n]|\\.)*+'", re.DOTALL)
_LENGTH = re.compile(
    r"(?<![\w#.-])-?(\d+(?:\.\d+)?(?:e\+?\d+)?)(?:%|(?:p[txc]|r?em|ex|ch|[cm]m|in|q|v[wh])\b)", re.I
)
_REPEATED = re.compile(r"\brepeat\(\s*(\d+)", re.I)
_COLUMNS = re.compile(r"\b(?:columns|column-count)\s*:\s*(?:[^;}]*?\s)?(\d+)(?![\w.%])", re.I)
_CUSTOM = re.compile(r"(?<![\w-])(--[\w-]+)\s*:([^;}]*)")
_NAMED = re.compile(r"var\(\s*(--[\w-]+)")


def refuse_beyond(css: str, file: str) -> None:
    """Raise TemplateError where a stylesheet asks for more than a document needs, with the line.

    What is not its syntax stays as it is: WeasyPrint tells of that.
    """
    bare = _DATA.sub(_blank, _COMMENT.sub(_blank, css))
    if len(bare) - bare.count(" ") > SIZE:
        raise _fault(f"the stylesheet has more than {SIZE:,} characters", file, css, 0)
    bare = _QUOTED.sub(_blank, bare)
    for at, depth in _depths(bare):
        if depth > DEPTH:
            raise _fault(f"brackets stand more than {DEPTH} deep in each other", file, css, at)
    _refuse_number(bare, _LENGTH, LENGTH, "a length of more than {:,}", (file, css))
    _refuse_number(bare, _REPEATED, TIMES, "a grid's tracks are repeated more than {:,} times", (file, css))
    _refuse_number(bare, _COLUMNS, TIMES, "more than {:,} columns", (file, css))
    _refuse_expanded(bare, file, css)


def _blank(found: re.Match[str]) -> str:
    """Keep places and lines as they are."""
    return re.sub(r"[^\n]", " ", found[0])


def _depths(css: str) -> Iterator[tuple[int, int]]:
    depth = 0
    for sign in re.finditer(r"[()\[\]{}]", css):
        depth = depth + 1 if sign[0] in "([{" else max(0, depth - 1)
        yield sign.start(), depth


def _refuse_number(
    css: str, pattern: re.Pattern[str], most: int, found: str, whence: tuple[str, str]
) -> None:
    for number in pattern.finditer(css):
        if float(number[1]) > most:
            raise _fault(found.format(most), *whence, number.start())


def _refuse_expanded(css: str, file: str, whole: str) -> None:
    """Refuse custom properties that name others again and again (CSS Custom Properties 1, 2.4: laughs)."""
    stated: dict[str, tuple[str, int]] = {}
    for found in _CUSTOM.finditer(css):
        if found[1] not in stated or len(found[2]) > len(stated[found[1]][0]):
            stated[found[1]] = (found[2], found.start())
    lengths: dict[str, int] = {}
    for name in stated:
        if _expanded(name, stated, lengths) > EXPANDED:
            what = (
                f"{name} has more than {EXPANDED:,} characters once the properties that it names are put in"
            )
            raise _fault(what, file, whole, stated[name][1])


def _expanded(name: str, stated: Mapping[str, tuple[str, int]], lengths: dict[str, int]) -> int:
    """Give the length of a property with all that it names; of one that names itself, of a part."""
    todo: list[str] = [name]
    while todo:
        value = stated[todo[-1]][0]
        names = [one for one in _NAMED.findall(value) if one in stated]
        missing = [one for one in names if one not in lengths and one not in todo]
        if missing:
            todo.append(missing[0])
            continue
        lengths[todo.pop()] = min(len(value) + sum(lengths.get(one, 0) for one in names), 10 * EXPANDED)
    return lengths[name]


def _fault(found: str, file: str, css: str, at: int) -> TemplateError:
    hint = "Nothing on a page needs so much: take it out."
    return TemplateError(
        f"the stylesheet asks for too much: {found}", Place(file, css.count("\n", 0, at) + 1), hint
    )
