"""A figure as bars: a part of its whole (38% of 100, 36 of 48), or then and now."""

from __future__ import annotations

from collections.abc import Mapping

from briefgen.model import Field
from briefgen.reading.printed import numbers

_HUNDRED = 100.0
LONGEST = 0.96
"""Of the room: the longer of two bars, so that it is seen to end."""


def bars(fields: Mapping[str, Field], language: str) -> Mapping[str, str]:
    """The bars of a figure, `now` and, of a change, `then`; empty where there is nothing to draw.

    Each is the tracks of a grid, the bar and what is left: `38fr 62fr`; `1fr` for one that leaves nothing.
    """
    draw = fields["draw"].text if "draw" in fields else ""
    value = _number(fields.get("value"), language) or 0.0
    if draw == "share":
        whole = _number(fields.get("whole"), language) or _HUNDRED
        return {"now": _tracks(value / whole), "then": ""} if 0 < value <= whole else {}
    before = _number(fields.get("before"), language) or 0.0
    if draw == "change" and value > 0 and before > 0:
        most = max(value, before) / LONGEST
        return {"now": _tracks(value / most), "then": _tracks(before / most)}
    return {}


def _tracks(share: float) -> str:
    part = round(_HUNDRED * share, 1)
    return f"{part:g}fr {_HUNDRED - part:g}fr" if part < _HUNDRED else "1fr"


def _number(field: Field | None, language: str) -> float | None:
    found = numbers(field.text, language) if field else ()
    return float(found[0].value) if found else None
