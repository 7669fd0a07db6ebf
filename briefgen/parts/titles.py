"""Titles: what stands above them, and which of two is the fuller one."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from briefgen.parts.byline import Byline, byline
from briefgen.parts.letterhead import is_preliminary
from briefgen.parts.organisation import organisation
from briefgen.parts.pieces import Piece
from briefgen.parts.plain import is_section

_LINES = 3
"""Lines above the first heading that make a cover: whose it is, its title, its day."""
_COVER, _LONG = 8, 40
"""Pieces in which a title stands, and words of one."""
_NO_TITLE = re.compile(
    r"untitled.*|(?:document|slide|layout|presentation|print|scan)[\s_-]?\d*"
    r"|microsoft (word|powerpoint) - .*|[\w-]+[\\/].*"
    r"|.*\.(docx?|xml|indd|odt|rtf|pptx?|pdf|qxd|tex|xlsx?|html?|ai|eps)",
    re.IGNORECASE,
)
_STOPS = (".", "!", ":", ";", ",")


def above_title(pieces: Sequence[Piece], title: str) -> Byline | None:
    """Give the publisher whose name stands on a line of its own above the title, as on a report's cover."""
    for above, piece in pairwise(pieces[:12]):
        if title and piece.text == title:
            name = organisation(above.text)
            return Byline(publisher=name) if name else None
    return None


def fuller_title(told: str, heading: str) -> str:
    """Give the title that a file's properties tell, or the first heading where that says it better.

    A heading does that where it holds the told title and more, or where the told one goes on with the name
    of a site: Boats are counted | Harbour Office.
    """
    first, second = told.casefold().strip(), heading.casefold().strip()
    named = first.startswith(second) and first[len(second) :].strip()[:1] in tuple("|–—-:·")
    return heading if not first or (second and (first in second or named)) else told


def cover_title(pieces: Sequence[Piece]) -> str:
    """Give the title on a document's first page: its first heading, or the line that stands for one above it.

    A heading that only names a section, as Summary, is none.
    """
    first = next((at for at, piece in enumerate(pieces) if piece.kind == "heading" and piece.level == 1), -1)
    above = pieces[: min(first, _COVER)] if first > 0 else ()
    cover = next((piece.text for piece in above if _may_be_title(piece)), "")
    if cover and (len(above) >= _LINES or is_section(pieces[first].text)):
        return cover
    return "" if first < 0 or is_section(pieces[first].text) else pieces[first].text


def _may_be_title(piece: Piece) -> bool:
    words = piece.text.split()
    if piece.kind not in ("paragraph", "heading") or not 1 < len(words) <= _LONG:
        return False
    maker = organisation(piece.text) or byline(piece.text) or is_preliminary(piece.text)
    return not maker and not piece.text.endswith(_STOPS)


def stands_in(pieces: Sequence[Piece], title: str) -> bool:
    """Tell whether the words of a title stand in a document's text, in their order."""
    said = _plain(" ".join(piece.text for piece in pieces))
    return bool(title) and _plain(title) in said


def _plain(words: str) -> str:
    return " ".join("".join(char if char.isalnum() else " " for char in words.casefold()).split())


def account_free(author: str) -> str:
    """Give a file's author, if it is a name: of one word, or with figures, it is that of an account."""
    named = len(author.split()) > 1 and not any(map(str.isdigit, author))
    return author if named or organisation(author) else ""


def is_made_by_program(title: str) -> bool:
    """Tell whether a title is what programs write: untitled, or the name of a file."""
    return _NO_TITLE.fullmatch(title) is not None
