"""Letterheads: the lines above a text that say whose paper it is, and how to reach them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from briefgen.languages import LANGUAGES, genres
from briefgen.languages.imprints import IMPRINTS
from briefgen.parts.byline import is_kind_of_text
from briefgen.parts.organisation import name_shaped

_HEAD = 12
"""Lines in which a letterhead stands."""
_LINE = 90
"""Characters of such a line."""
_REACH = re.compile(
    r"(?<![\w/.-])\+?\(?\d{2,5}\)?[\s.-]\d{2,4}[\s.-]\d{3,4}(?!\w)"  # a telephone
    r"|[\w.+-]+@[\w-]+\.\w|(?<!\w)www\.\w|https?://\w"
    r"|,\s[A-Z]{2}\s\d{5}(?:-\d{4})?(?!\w)|(?<!\w)[A-Z]{1,2}\d[A-Z\d]?\s\d[A-Z]{2}(?!\w)"  # post codes
)
_NUMBER = re.compile(r"(?=\S*\d)[A-Z\d][A-Z\d./-]{3,}\Z")
"""The number of a document: AB-15-541T."""


def letterhead(lines: Sequence[str]) -> tuple[int, str]:
    """Give how many lines at the head are a letterhead, and the name in them; 0 and "" where none is one.

    A letterhead has a telephone, an address of the web or a post code; what follows it is more than prose.
    """
    ends = [at for at, line in enumerate(_short(lines)) if _REACH.search(line)]
    if not ends:
        return 0, ""
    count = ends[-1] + 1
    behind = next(_short(lines[count:]), "")
    named = [line for line in lines[:count] if not _REACH.search(line) and not is_preliminary(line)]
    name = named[0] if named and name_shaped(named[0]) else ""
    return (count, name) if behind and (name or not named) else (0, "")


def is_preliminary(line: str) -> bool:
    """Tell whether a line above a title is none: a kind of text, a number, Before the Committee on ..."""
    bare = " ".join(line.split())
    low = bare.lower().strip(" :*_")
    kind = is_kind_of_text(bare) or low in _kinds()
    return kind or bool(_NUMBER.fullmatch(bare)) or low.startswith(_preliminaries())


def _short(lines: Sequence[str]) -> Iterator[str]:
    for line in lines[:_HEAD]:
        if len(line) > _LINE:
            return
        yield line


@cache
def _preliminaries() -> tuple[str, ...]:
    return tuple(phrase for told in IMPRINTS.values() for phrase in told.preliminary)


@cache
def _kinds() -> frozenset[str]:
    """What kinds of documents are called, in every language."""
    return frozenset(name for code in LANGUAGES for some in genres(code).names.values() for name in some)
