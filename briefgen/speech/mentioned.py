"""Labels in full: the name by which a record mentions the one whom a label gives in short."""

from __future__ import annotations

import re

from briefgen.languages.documents import Genres
from briefgen.languages.names import is_first_name
from briefgen.languages.speech.english.words import TITLES
from briefgen.speech.names import is_role
from briefgen.speech.officers import fuller, holder, in_office

_INITIALS, _HEAD = 4, 4000
"""Letters of a name by its initials, and characters in which it stands in full."""
_FORENAMES = re.compile(r"(?<!\w)(?:[A-Z](?:\.|[\w’'-]*)[ ]){1,2}\Z")
_SURNAMED = 60
"""Characters before a surname in which forenames stand."""


def mentioned(text: str, label: str, known: Genres) -> str:
    """Give the name in full by which a text mentions a surname, as R Quay, or initials; else the label."""
    office = (holder(text, _HEAD, label) or in_office(text, _HEAD, label, known)) if is_role(label) else ""
    if office:
        return office
    title, _, last = label.rpartition(" ")
    if title and (" " in title or title.lower().rstrip(".,") not in TITLES):
        return label
    if title:
        named = fuller(text, _HEAD, last)
        return named.name if named else label
    if label.isupper() and 1 < len(label) <= _INITIALS:
        names = r"[ ]".join(rf"{letter}[^\W\d_][\w’-]*" for letter in label)
        full = re.search(rf"(?<!\w){names}(?!\w)", text[:_HEAD])
        return full[0] if full else label
    before = _forenames(text, label)
    first = before.split()[0].rstrip(".") if before else ""
    if before and (len(first) == 1 or is_first_name(first)):
        return before + label
    found = None if is_role(label) or label.lower() in TITLES else fuller(text, _HEAD, label)
    return found.name if found else label


def _forenames(text: str, label: str) -> str:
    """Give what stands before a surname where a text first has it behind one or two names or initials."""
    at = text.find(label)
    while at >= 0:
        end = at + len(label)
        before = _FORENAMES.search(text[max(0, at - _SURNAMED) : at])
        if before and not text[end : end + 1].isalnum() and text[end : end + 1] != "_":
            return before[0]
        at = text.find(label, end)
    return ""
