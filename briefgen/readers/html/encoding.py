"""The encoding of a page: its byte order mark, what it declares, else what its bytes look like."""

from __future__ import annotations

import codecs
import re

from briefgen.text import decode

_DECLARED = re.compile(
    rb"<meta[^>]{0,300}?charset\s{0,9}=\s{0,9}[\"']?\s{0,9}([\w.:-]{2,40})"
    rb"|<\?xml[^>]{0,100}?encoding\s{0,9}=\s{0,9}[\"']([\w.:-]{2,40})",
    re.IGNORECASE,
)
_KNOWN = re.compile(
    r"utf-?8|windows|cp\d|koi8|gb|big5|euc|iso|shift|s?jis|mac|tis|us-ascii|ascii|latin|x-", re.IGNORECASE
)
_BOMS = (codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


def decoded(data: bytes) -> str:
    """Give the page's text (WHATWG Encoding: a mark comes before a declaration). Raises ValueError."""
    hit = None if data.startswith(_BOMS) else _DECLARED.search(data[:8192])
    label = (hit[1] or hit[2]).decode("ascii", "replace") if hit else ""
    encoding = _encoding(label)
    if not encoding or b"\0" in data:
        return decode(data)
    try:
        if encoding.startswith(("cp125", "iso8859")):
            return _whole(data, encoding)
        return data.decode(encoding)
    except UnicodeDecodeError:
        return _nearly(data, encoding)


def _whole(data: bytes, encoding: str) -> str:
    # Text that is valid UTF-8 is UTF-8, whatever an old template declares.
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode(encoding)


def _encoding(label: str) -> str:
    """Python's name for a declared label; "" where it says nothing that these bytes could be."""
    if not _KNOWN.match(label):
        return ""
    try:
        name = codecs.lookup(label).name
    except LookupError:
        return ""
    # The Encoding standard reads these labels as Windows-1252, as the web has it.
    return "cp1252" if name in ("iso8859-1", "ascii") else name


def _nearly(data: bytes, encoding: str) -> str:
    try:
        return decode(data)
    except ValueError:
        text = data.decode(encoding, "replace")
        if text.count("\ufffd") * 100 > len(text):
            raise ValueError(f"it says that it is {encoding}, which it is not") from None
        return text
