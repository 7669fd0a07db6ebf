"""Cells that a spreadsheet reads as the text that they are."""

from __future__ import annotations

import re
import unicodedata

_FORMULA = re.compile(r"[=+\-@]")
_CONTROL = re.compile(r"[\t\r\n]")
_UNSEEN = ("Z", "Cc", "Cf")
"""What spreadsheets pass over, in categories of Unicode: spaces, controls, marks without width."""
_NUMBER = re.compile(r"[+-]?\s?\d[\d.,\s]*%?")
_MINUS = str.maketrans("\u2212", "-")


def plain(cell: str) -> str:
    """A cell that no spreadsheet takes for a formula: text before what begins one, if it is no plain number.

    Spreadsheets pass over white space before the sign, and know its full-width form; its small form (UAX 15,
    NFKC) and the minus sign are taken for the same.
    """
    first = next((one for one in cell if not unicodedata.category(one).startswith(_UNSEEN)), "")
    sign = unicodedata.normalize("NFKC", first).translate(_MINUS)
    number = _NUMBER.fullmatch(cell.strip().translate(_MINUS))
    return f"'{cell}" if (_FORMULA.match(sign) and not number) or _CONTROL.match(cell) else cell
