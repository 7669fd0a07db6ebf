"""What LibreOffice before 7.5 makes of a content control: a field in which links show their code."""

from __future__ import annotations

import re
from collections.abc import Iterator

from briefgen.word.dress import TORN

FILLED_IN = re.compile(r"\s*FILLIN\b", re.IGNORECASE)
"""The instruction of such a field."""
_LINK = re.compile(r'HYPERLINK "(?P<address>[^"]*)"(?: \\l "(?P<anchor>[^"]*)")?(?P<number>\d{0,3})')


def pieces(text: str) -> Iterator[tuple[str, str, str]]:
    """Give a field's text in pieces, each with the kind and the value of the span that it is, if it is one.

    Where a link to an address ended is not told any more.
    """
    last = 0
    for code in _LINK.finditer(text):
        yield text[last : code.start()], "", ""
        is_note = code["anchor"] and code["number"]
        yield code["number"], "anchor" if is_note else TORN, code["anchor"] if is_note else code["address"]
        last = code.end()
    yield text[last:], "", ""
