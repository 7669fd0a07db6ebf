"""Where words stand in a source text, as the selectors of the W3C Web Annotation Data Model say it."""

from __future__ import annotations

from bisect import bisect_right

from briefgen.model import Evidence, SourceText

CONTEXT = 32
"""Characters of prefix and suffix."""


def evidence(text: SourceText, start: int, end: int) -> Evidence:
    """Give the selector of `text.text[start:end]`, with its surroundings."""
    words = text.text
    return Evidence(
        source=text.source.id,
        exact=words[start:end],
        prefix=words[max(0, start - CONTEXT) : start],
        suffix=words[end : end + CONTEXT],
        start=start,
        end=end,
        page=page_of(text, start),
    )


def page_of(text: SourceText, start: int) -> str:
    """Give the number of the page on which an offset of a source text lies; "" where it has no pages."""
    at = bisect_right(text.parts, start, key=lambda part: part.start) - 1
    page = text.parts[at].page if at >= 0 else 0
    return str(page) if page else ""
