"""Page furniture by rule: what stands on a page beside its text."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

from briefgen.languages.files import listed

_LEAD = re.compile(r"[\s•·◦▪–—|>»*+-]+")
_ENDS = " \t.:!|»›>…→-–—"
_PAGE = re.compile(r"(?:page|p\.|seite)?\s*\d{1,4}(?:\s*(?:of|/|von)\s*\d{1,4})?|[ivxl]{1,6}", re.IGNORECASE)
_LEADERS = re.compile(r"(?<!\.)(?<!\.\s)(?:\.\s?){4,}+\s*[\divxl]{1,4}\Z")
"""At the end of a table of contents' line."""
_HEAD = re.compile(
    r"(?:page|seite)\s\d{1,4}(?:\s(?:of|von)\s\d{1,4})?(?:\s{3,}\S.*)?|\S[^\n]{0,150}?\s{3,}(?:page|seite)\s\d{1,4}",
    re.IGNORECASE,
)
_CITES = re.compile(
    r"\((?:19|20)\d\d[a-z]?\)|\bdoi\b|https?://|\b(?:vol|pp|S|no)\.\s\d|\[(?:data\s?set|online)\]", re.I
)
_HEADING = 60
"""Letters of the heading above teasers."""
_POINTER, _LEAD_IN = 250, 30
"""Letters of a line that names something else to read, and of the words before its colon."""
_CUT = re.compile(r"(?:\.{3}|…|\[(?:\.{3}|…)\]|\((?:\.{3}|…)\))[\"'”’»]?\s*\Z")
_LONGEST_CUT = 8
"""Characters of an ellipsis in brackets and a closing mark: no more of a text's end need be looked at."""
_COUNTED = re.compile(
    r"\d[\d,.]{0,8}[km]?\s(?:comments?|likes?|shares?|views?|reactions?|repl(?:y|ies)|retweets?|followers?"
    r"|min(?:ute)?s? read)"
)


def is_furniture(line: str) -> bool:
    """Whether the whole line is page furniture: buttons, share links, cookie notices, page numbers, rules."""
    if len(line) > 400:
        return False
    bare = _bare(line)
    if not any(char.isalnum() for char in bare) and "©" not in bare:
        return True
    if bare in _data()["line"] or _COUNTED.fullmatch(bare):
        return True
    if is_led(line) or _HEAD.fullmatch(line.strip()):
        return True
    return len(bare) <= 250 and bare.startswith(_begins())


def is_led(line: str) -> bool:
    """Whether leaders and a page end the line, as in a table of contents."""
    return line[-1:].isalnum() and bool(_LEADERS.search(line))


def is_page_number(line: str) -> bool:
    """Whether the line is a page number and nothing else; only where page numbers stand can one know."""
    return bool(_PAGE.fullmatch(line.strip(" \t-–—|[]()")))


def is_list_heading(line: str) -> bool:
    """Whether the lines after this heading are entries of a list, as after See also."""
    return _bare(line) in _data()["list"]


def is_teaser_heading(line: str) -> bool:
    """Whether what stands below this heading leads elsewhere, as below Related articles or Contents."""
    return len(line) <= _HEADING and _bare(line) in _data()["teasers"]


def is_pointer(line: str) -> bool:
    """Whether the line names something else to read: Read more: Minister opens harbour."""
    if len(line) > _POINTER:
        return False
    lead, colon, title = line.partition(":")
    return (
        bool(colon) and len(lead) <= _LEAD_IN and bool(title.strip()) and _bare(lead) in _data()["pointers"]
    )


def goes_on(line: str) -> bool:
    """Whether the line says that the text above it is cut off here: Continue reading."""
    return len(line) <= 60 and _bare(line) in _data()["goes on"]


def is_cut(text: str) -> bool:
    """Whether a text breaks off with an ellipsis, as a snippet does."""
    return bool(_CUT.search(text, max(0, len(text.rstrip()) - _LONGEST_CUT)))


def is_reference_heading(line: str) -> bool:
    """Whether the lines after this heading are notes, as after References."""
    return _bare(re.sub(r"^\d{1,2}\.?\s", "", line)) in _data()["references"]


def is_reference(line: str) -> bool:
    """Whether the line cites a document: a year in brackets, a volume, an address, a DOI."""
    return bool(_CITES.search(line))


def _bare(line: str) -> str:
    lead = _LEAD.match(line)
    line = line[lead.end() :] if lead else line
    return " ".join(line.rstrip(_ENDS).lower().replace("’", "'").split())


@cache
def _begins() -> tuple[str, ...]:
    return tuple(_data()["begins"])


@cache
def _data() -> Mapping[str, frozenset[str]]:
    """The lines of furniture.txt, by section."""
    return {name: frozenset(lines) for name, lines in listed("furniture.txt").items()}
