"""Where the numbers of a chart stand: a table of a source, or of the brief."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class TableLink:
    """A table, and what of it is drawn."""

    source: str = ""
    """The id of a source that holds tables."""
    section: str = ""
    """The id of a section whose body holds tables; instead of a source."""
    sheet: str = ""
    """The heading above the table, as a workbook's sheets have it; empty: any."""
    number: int = 1
    """Which table there, counted from 1."""
    columns: tuple[str, ...] = ()
    """By their heads; the first names the rows. Empty: all."""
    rows: tuple[str, ...] = ()
    """By their names; empty: all."""
    is_compared: bool = False
    """The chart has numbers of its own, which must be those of the table."""
