"""Plain text: its layout tells headings, items and page furniture."""

from __future__ import annotations

import re
from collections.abc import Iterator

from briefgen.errors import SourceError
from briefgen.model import Link, Part, Place, Source, SourceText
from briefgen.parts import describe, host, origins, refuse_beyond
from briefgen.parts.layout import stretches
from briefgen.parts.plain import Page, tell
from briefgen.text import clean, decode

_ADDRESS = re.compile(r"https?://[^\s<>\"“”]{4,2000}")


def read(data: bytes, name: str) -> SourceText:
    """Give the text as it stands in the file, with line ends made \\n and illegal characters gone.

    Offsets are those of the decoded file where nothing else had to go. Raises SourceError.
    """
    try:
        decoded = decode(data)
    except ValueError as error:
        hint = "Save it as UTF-8 text, or give the file the suffix of what it is."
        raise SourceError(f"cannot be read as text: {error}", Place(name), hint) from error
    text = clean(decoded)
    if not text.strip():
        raise SourceError(
            "there is no text in it; expected at least one line", Place(name), "Is it the right file?"
        )
    refuse_beyond(text.count("\n\n"), name)
    page = tell(text, stretches(text))
    return SourceText(_source(data, name, page), text, _parts(page, decoded), tuple(_links(text)))


def _source(data: bytes, name: str, page: Page) -> Source:
    says = page.byline
    kind = "webpage" if says.webpage else "document"
    return describe(
        data,
        name,
        type=kind,
        title=page.title,
        author=says.author,
        issued=says.issued,
        publisher=says.publisher or host(page.address),
        URL=page.address,
    )


def _parts(page: Page, decoded: str) -> tuple[Part, ...]:
    origin = origins(decoded)
    return tuple(
        Part(told.stretch.start, told.stretch.end, told.kind, told.level, 0, origin(told.stretch.start))
        for told in page.told
    )


def _links(text: str) -> Iterator[Link]:
    for hit in _ADDRESS.finditer(text):
        url = hit[0].rstrip(".,;:!?'’”)]}")
        yield Link(hit.start(), hit.start() + len(url), url)
