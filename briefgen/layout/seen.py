"""One thing that the gate saw, and in which field."""

from __future__ import annotations

from dataclasses import dataclass
from xml.etree.ElementTree import Element


@dataclass(frozen=True, slots=True)
class Seen:
    """A fault of the layout."""

    code: str
    path: str
    """The field; empty where it is static text."""
    page: int
    """From 1; 0 where it is no page's."""
    message: str
    hint: str
    box: tuple[float, float, float, float] | None = None
    """Left, top, right and bottom of the place, in points."""


def shown(text: str) -> str:
    """A text as messages name it."""
    words = " ".join(text.split())
    return f'"{words if len(words) <= 50 else words[:48] + "..."}"'


def path_of(element: Element | None) -> str:
    """The field of an element, or of the first field in it."""
    if element is None:
        return ""
    own = element.get("data-field", "")
    return own or next((one.get("data-field", "") for one in element.iter() if one.get("data-field")), "")
