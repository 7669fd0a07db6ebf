"""What a Word file says of itself: its core properties, ISO/IEC 29500-2, 11, in the order of python-docx."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from xml.sax.saxutils import escape

_NAMES = (
    'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"'
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"'
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"'
)
_LONGEST = 255
"""Letters of one property, as Word has them."""


def core(said: Mapping[str, str], when: datetime.datetime) -> bytes:
    """Give the part: title, author, subject, keywords, language; both dates are the brief's."""
    texts = {
        name: escape(said.get(name, "")[:_LONGEST], {"\r": "&#13;"})
        for name in ("title", "author", "subject", "keywords", "language")
    }
    date = f'xsi:type="dcterms:W3CDTF">{when:%Y-%m-%dT%H:%M:%SZ}</dcterms:'
    return (
        "<?xml version='1.0' encoding='UTF-8' standalone='yes'?>\n"
        f"<cp:coreProperties {_NAMES}><dc:title>{texts['title']}</dc:title>"
        f"<cp:lastModifiedBy>{texts['author']}</cp:lastModifiedBy><cp:revision>1</cp:revision>"
        f"<dcterms:modified {date}modified><dc:creator>{texts['author']}</dc:creator>"
        f"<dc:subject>{texts['subject']}</dc:subject><cp:keywords>{texts['keywords']}</cp:keywords>"
        f"<dc:language>{texts['language']}</dc:language><dcterms:created {date}created></cp:coreProperties>"
    ).encode()
