"""Long lists of words and lines that all languages share, as files of this folder."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path


@cache
def listed(name: str) -> Mapping[str, tuple[str, ...]]:
    """Give the lines of a file by the section, [name], under which they stand.

    An empty line and one that begins with # say nothing; two spaces and # begin a remark.
    """
    lists: dict[str, list[str]] = {}
    section = ""
    for line in Path(__file__).with_name(name).read_text("utf-8").splitlines():
        entry = line.split("  #")[0].strip()
        if entry.startswith("["):
            section = entry.strip("[]")
        elif entry and not entry.startswith("#"):
            lists.setdefault(section, []).append(entry)
    return {section: tuple(lines) for section, lines in lists.items()}
