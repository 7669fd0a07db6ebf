"""Texts of BibTeX files: letters and signs as TeX writes them, and back."""

from __future__ import annotations

import re
import unicodedata

ACCENTS = {
    "`": "\u0300", "'": "\u0301", "^": "\u0302", "~": "\u0303", "=": "\u0304", "u": "\u0306", ".": "\u0307",
    '"': "\u0308", "r": "\u030a", "H": "\u030b", "v": "\u030c", "d": "\u0323", "c": "\u0327", "k": "\u0328",
    "b": "\u0331",
}  # fmt: skip
"""The accents of The TeXbook, chapter 9, as Unicode's combining marks."""
LETTERS = {
    "ss": "ß", "ae": "æ", "AE": "Æ", "oe": "œ", "OE": "Œ", "aa": "å", "AA": "Å", "o": "ø", "O": "Ø",
    "l": "ł", "L": "Ł", "i": "i", "j": "j", "dh": "ð", "DH": "Ð", "th": "þ", "TH": "Þ", "dj": "đ", "DJ": "Đ",
    "ng": "ŋ", "NG": "Ŋ", "S": "§", "P": "¶", "dag": "†", "ddag": "‡", "copyright": "©", "pounds": "£",
    "euro": "€", "texteuro": "€", "ldots": "…", "dots": "…", "textellipsis": "…", "textendash": "–",
    "textemdash": "—", "textquoteleft": "‘", "textquoteright": "’", "textquotedblleft": "“",
    "textquotedblright": "”", "textbackslash": "\\", "textasciitilde": "~", "textasciicircum": "^",
    "textbraceleft": "{", "textbraceright": "}", "textdegree": "°", "texttrademark": "™",
    "textregistered": "®", "textunderscore": "_", "textsterling": "£", "slash": "/", "space": " ",
}  # fmt: skip
_WRITTEN = {
    "\\": "textbackslash",
    "~": "textasciitilde",
    "^": "textasciicircum",
    "{": "textbraceleft",
    "}": "textbraceright",
}
_TOKEN = re.compile(
    r"\\(?P<accent>[`'^~=.\"]|[uHvdckbr](?![A-Za-z]))\s*(?:\{\s*\\?(?P<inside>[^\W\d_]?)\s*\}|\\(?P<dotless>[ij])(?![A-Za-z])\s?|(?P<letter>[^\W\d_]))"
    r"|\\(?P<macro>[A-Za-z]+)(?:\{\}|[ \t]+|(?=[^A-Za-z]|$))"
    r"|\\(?P<sign>[^A-Za-z])"
    r"|(?P<ligature>---?|``|''|~)"
    r"|(?P<gone>[{}$])",
    re.DOTALL,
)
_LIGATURES = {"--": "–", "---": "—", "``": "“", "''": "”", "~": " "}
_SPECIAL = re.compile(r"[\\~^{}]|[$&%#_]|-(?=-)|`(?=`)|'(?=')")
_ESCAPED = re.compile(r"\\([&%#_$~{}])")


def plain(value: str, as_is: bool = False) -> str:
    """A value without the marks of TeX; `as_is`: of an address, whose signs mean themselves."""
    if as_is:
        return re.sub("[{}]", "", _ESCAPED.sub(r"\1", value)).strip()
    return " ".join(_TOKEN.sub(_said, value).split())


def _said(found: re.Match[str]) -> str:
    if found["accent"]:
        letter = found["inside"] or found["letter"] or found["dotless"] or ""
        return unicodedata.normalize("NFC", letter + ACCENTS[found["accent"]]) if letter else ""
    if found["macro"]:
        return LETTERS.get(found["macro"], "")
    if found["sign"]:
        return " " if found["sign"].isspace() or found["sign"] == "\\" else found["sign"].strip(",;/-!")
    return _LIGATURES.get(found["ligature"] or "", "")


def encoded(text: str, as_is: bool = False) -> str:
    """A text with what TeX takes for its own signs written out; other letters stay as they are."""
    if as_is:
        return text.replace("{", "%7B").replace("}", "%7D")
    return _SPECIAL.sub(_written, text)


def _written(found: re.Match[str]) -> str:
    sign = found[0]
    if sign in _WRITTEN:
        return f"\\{_WRITTEN[sign]}{{}}"
    return f"{sign}{{}}" if sign in "-`'" else f"\\{sign}"
