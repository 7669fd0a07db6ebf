"""What comes in: bytes become text, and text loses what no output format can carry."""

from __future__ import annotations

import codecs
import re

_LINE_END = re.compile("\r\n|[\r\x0c\x85\u2028\u2029]")

_ILLEGAL = re.compile(
    "[\x00-\x08\x0b\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef"
    + "".join(f"{chr(plane + 0xFFFE)}{chr(plane + 0xFFFF)}" for plane in range(0, 0x110000, 0x10000))
    + "]"
)
"""Characters outside XML 1.0's Char, its discouraged controls, and Unicode's noncharacters."""
_SELDOM = re.compile("[^\t\n -~\xa0-\u2027\u202a-\ud7ff\ue000-\ufdcf]")
"""All that may have to go, and some that need not: one look finds that most texts have none of it."""

_BOMS = (  # UTF-32 first: its little-endian mark begins with UTF-16's
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)

_CONTROLS = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_ESCAPED = re.compile("[\udc80-\udcff]")
_ODD_IN_WORDS = re.compile(
    r"(?<=[a-z])(?:[ŽŠŸ](?![A-Z])|[ˆ‡†‰‹›ƒ](?=[a-z\s])|§(?=[a-z]))|(?<=[A-Z])Ÿ(?=[a-z])"
    r"|(?<=[a-z])•(?=[a-z])"
)
"""MacRoman's é ä ü à á Ä Ö and their like, as Windows-1252 reads them."""
_USUAL_IN_WORDS = re.compile("[À-ÿ](?=[a-z])|(?<=[a-z])[à-ÿ]")
_ENCODINGS = "expected UTF-8, UTF-16 with a byte order mark, or Windows-1252"


def clean(text: str) -> str:
    """Give the text with \\n as its only line end and without characters that XML 1.0 forbids.

    Controls, lone surrogates and noncharacters go (W3C, XML 1.0, section 2.2; Unicode Standard, section
    23.7); next line, form feed, line and paragraph separator become line ends. The rest stays as it is.
    """
    return _ILLEGAL.sub("", _LINE_END.sub("\n", text)) if _SELDOM.search(text) else text


def forbidden(text: str) -> str:
    """Name the first character that `clean` takes away, as in U+0013; nothing where there is none."""
    found = _ILLEGAL.search(text)
    return f"U+{ord(found[0]):04X}" if found else ""


def decode(data: bytes) -> str:
    """Give the bytes as text: by their byte order mark, else as UTF-8, else as Windows-1252.

    Stray Windows-1252 bytes in what is UTF-8 otherwise are read as what they are. Raises ValueError
    where the bytes are no text, or text of another encoding.
    """
    for bom, encoding in _BOMS:
        if data.startswith(bom):
            return _marked(data[len(bom) :], encoding)
    controls = len(_CONTROLS.findall(data))
    # A converter may leave a NUL or two; more of them are UTF-16 without its mark, or no text at all.
    if data.count(b"\0") > min(max(2, len(data) // 1000), len(data) // 10) or controls > 3 + len(data) // 50:
        raise ValueError(f"binary data, not text; {_ENCODINGS}")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return _unmarked(data)


def _marked(data: bytes, encoding: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        where = f"at byte {error.start}"
        raise ValueError(f"the byte order mark says {encoding.upper()}, but {where} it is not") from error


def _unmarked(data: bytes) -> str:
    mostly = data.decode("utf-8", "surrogateescape")
    stray = len(_ESCAPED.findall(mostly))
    whole = sum(not char.isascii() for char in mostly) - stray
    try:
        if whole > stray:
            return _ESCAPED.sub(lambda hit: bytes([ord(hit[0]) - 0xDC00]).decode("cp1252"), mostly)
        text = data.decode("cp1252")
    except UnicodeDecodeError as error:
        raise ValueError(f"text of an unknown encoding; {_ENCODINGS}") from error
    if _foreign(text):
        raise ValueError(f"text of an unknown encoding; {_ENCODINGS}")
    odd = len(_ODD_IN_WORDS.findall(text))
    if odd and odd >= len(_USUAL_IN_WORDS.findall(text)):
        raise ValueError(f"text that looks as if a Mac had written it (MacRoman); {_ENCODINGS}")
    return text


def _foreign(text: str) -> bool:
    # Cyrillic or Greek in one byte per letter reads as a text of accented letters alone.
    plain = sum(char.isascii() and char.isalpha() for char in text)
    accented = sum("\xc0" <= char <= "\xff" for char in text)
    return accented > plain + 8
