"""Findings of the rows of a table: one that many rows have is shown once, and counted."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from briefgen.cli.wording import plural
from briefgen.model import Finding

_NAMED = 5
"""Rows that are named; of more, the number says enough."""

_Kind = tuple[str, str, str]
"""Content file, code, path."""


class Rows:
    """Which findings were shown, and which rows have them, too."""

    def __init__(self) -> None:
        """Nothing was found yet."""
        self._of: dict[_Kind, list[str]] = {}
        self._all: Counter[str] = Counter()
        self._warnings: set[tuple[str, str]] = set()

    def begin(self, file: str) -> None:
        """One more row of a content file."""
        self._all[file] += 1

    def is_new(self, finding: Finding, file: str, row: str) -> bool:
        """Note a row's finding; tell whether it is the first of its kind, which is shown."""
        rows = self._of.setdefault((file, finding.code, finding.path), [])
        if row not in rows[-1:]:
            rows.append(row)
            return len(rows) == 1
        return len(rows) == 1

    def is_new_warning(self, warning: str, file: str) -> bool:
        """Tell whether no row of a content file had this warning, of a stylesheet perhaps, before."""
        known = (file, warning) in self._warnings
        self._warnings.add((file, warning))
        return not known

    def lines(self) -> Iterator[str]:
        """Give one line for each finding that more than one row has."""
        for (file, code, path), rows in self._of.items():
            if len(rows) < 2:
                continue
            whole = self._all[file]
            where = f"all {whole} rows" if len(rows) == whole else f"{len(rows)} of {plural(whole, 'row')}"
            names = ", ".join(rows[:_NAMED]) + (", ..." if len(rows) > _NAMED else "")
            yield f"{file}: {code} {path} in {where}, shown for the first: {names}"
