"""A merged brief, as the writers take it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element


@dataclass(frozen=True, slots=True)
class HtmlTree:
    """A merged brief: HTML elements without namespace, and what the writers must know beside them.

    An element that holds a field's whole text carries `data-field` with its path.
    """

    root: Element
    """The html element, as tinyhtml5 parses it."""
    template: str
    content: str = ""
    """The content file as the user named it, for the stored map."""
    content_sha256: str = ""
    row: str = ""
    """Which row of its table filled the content file in, by id, for the stored map."""
