#!/usr/bin/env python3
"""Writes the table "CSS: PDF, Word, HTML" into templates/README.md, out of the Word writer's own registry.

usage: css_table.py            --check: exit 1 where the table is not what the registry says
"""

import re
import sys
from itertools import groupby
from pathlib import Path

from briefgen.writers.docx.registry import CARRIED, HARMLESS, LOST, PARTLY, PSEUDO

README = Path(__file__).parent.parent / "templates" / "README.md"
MARKS = re.compile(r"(<!-- css -->\n).*?(<!-- /css -->)", re.S)


def css(names: list[str]) -> str:
    return ", ".join(f"`{name.replace('_', '-')}`" for name in sorted(names))


def table() -> str:
    """PDF and HTML have all of it: the one by WeasyPrint, the other by the reader's browser."""
    rows = ["| CSS | PDF | Word | HTML |", "|---|---|---|---|"]
    rows.append(f"| {css(list(CARRIED))} | yes | yes | yes |")
    for why, names in groupby(sorted(LOST, key=LOST.__getitem__), key=LOST.__getitem__):
        rows.append(f"| {css(list(names))} | yes | no, with a warning: {why} | yes |")
    for why, names in groupby(sorted(PARTLY, key=PARTLY.__getitem__), key=PARTLY.__getitem__):
        rows.append(f"| some values of {css(list(names))} | yes | no, with a warning: {why} | yes |")
    rows += [f"| `::{name}` | yes | no, with a warning: {why} | yes |" for name, why in PSEUDO.items()]
    rows.append(f"| {css(list(HARMLESS))} | yes | Word does it in its own way | yes |")
    return "\n".join(rows) + "\n"


def main() -> int:
    text = README.read_text(encoding="utf-8")
    new = MARKS.sub(lambda found: found[1] + table() + found[2], text)
    if "--check" in sys.argv:
        return int(new != text)
    README.write_text(new, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
