"""The parser of HTML, with the patterns of tinyhtml5 2.1.0 that it means to keep.

It looks each up under a set of letters and keeps it under the pattern itself (`a = kept[a] = b` assigns from
left to right), so it writes and compiles one for every tag of a page. docs/upstream has the mend as a patch.
"""

from __future__ import annotations

import importlib
import re
from collections.abc import Iterable
from functools import cache
from io import StringIO
from typing import Any

RELEASE = "2.1.0"


class _Patterns(dict[tuple[Iterable[str], bool], re.Pattern[str]]):
    """Finds letters that are in a set, or are not, by the set."""

    def __missing__(self, key: tuple[Iterable[str], bool]) -> re.Pattern[str]:
        letters, inside = key
        # In one order, whatever that of the set is: compiled patterns are kept between starts.
        codes = "".join(sorted(f"\\x{ord(letter):02x}" for letter in letters))
        self[key] = pattern = re.compile(f"[{codes}]+" if inside else f"[^{codes}]+")
        return pattern


@cache
def _parser() -> Any:
    import tinyhtml5

    if tinyhtml5.VERSION == RELEASE:
        module: Any = importlib.import_module("tinyhtml5.inputstream")
        module.characters_until_regex = _Patterns()
    return tinyhtml5.parse


def parse(page: str) -> Any:
    """Parse a page, and give its html element, without namespaces."""
    return _parser()(StringIO(page), namespace_html_elements=False)  # a str may be taken for a file's name
