"""Word files in which nothing but fields can be edited: content controls in a protected document."""

from __future__ import annotations

from collections.abc import Sequence
from xml.sax.saxutils import quoteattr

SETTING = '<w:documentProtection w:edit="forms" w:enforcement="1"/>'
"""Nothing but controls may be filled in, 29500-1, 17.15.1.29; without a password, so anybody can lift it."""
_LONGEST = 64
"""Characters of a control's name."""
_MANY = 1000
"""So that the numbers of controls differ: a paragraph has fewer pieces."""


def editable(content: Sequence[tuple[str, str]], last: int) -> str:
    """A paragraph's fields in content controls that nobody can delete, 17.5.2, each named after its path.

    `content`: path and runs, without a path what is static; `last`: how many fields there are so far.
    A field in several pieces, as a body's line with marks of notes in it, is one control: LibreOffice before
    7.5 writes what no program reads where a control begins behind a link.
    """
    paths = [path for path, _ in content]
    found, at = "", 0
    while at < len(content):
        path, xml = content[at]
        end = len(paths) - paths[::-1].index(path) if path else at + 1
        inner = "".join(one for _, one in content[at:end])
        found += _control(inner, path, last * _MANY + at) if path else xml
        at = end
    return found


def _control(inner: str, path: str, number: int) -> str:
    name = quoteattr(path[:_LONGEST])
    return (
        f'<w:sdt><w:sdtPr><w:alias w:val={name}/><w:tag w:val={name}/><w:id w:val="{number}"/>'
        f'<w:lock w:val="sdtLocked"/></w:sdtPr><w:sdtContent>{inner}</w:sdtContent></w:sdt>'
    )
