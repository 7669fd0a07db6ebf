"""Cells that a spreadsheet reads as the text that they are."""

from __future__ import annotations

import re

_FORMULA = re.compile(r"\s*[=+\-@＝＋－＠]|[\t\r\n]")  # the full-width forms are meant
_NUMBER = re.compile(r"[+-]?\s?\d[\d.,\s]*%?")


def plain(cell: str) -> str:
    """A cell that no spreadsheet takes for a formula: text before what begins one, if it is no plain number.

    Spreadsheets pass over white space before the sign, and know its full-width form.
    """
    return f"'{cell}" if _FORMULA.match(cell) and not _NUMBER.fullmatch(cell.strip()) else cell
