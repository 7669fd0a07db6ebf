"""A body with its tracked changes accepted and its wrappers gone, so that it can be compared by its runs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from briefgen.word import w

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

_GONE = ("del", "moveFrom", "sdtPr", "sdtEndPr", "smartTagPr", "customXmlPr", "pPrChange", "rPrChange")
_WRAPPERS = ("ins", "moveTo", "sdt", "sdtContent", "smartTag", "customXml", "fldSimple", "dir", "bdo")
"""What holds runs, paragraphs or rows and is nothing itself; 29500-1, 17.5 and 17.13.5."""


def settle(root: Element) -> None:
    """Accept the tracked changes of a body, and take wrappers from round what they hold."""
    for row in [one for one in root.iter(w("tr")) if one.find(f"{w('trPr')}/{w('del')}") is not None]:
        _remove(row)
    joined = [one for one in root.iter(w("p")) if one.find(f"{w('pPr')}/{w('rPr')}/{w('del')}") is not None]
    for name in _GONE:
        for one in list(root.iter(w(name))):
            _remove(one)
    for name in _WRAPPERS:
        for one in list(root.iter(w(name))):
            _unwrap(one)
    for paragraph in reversed(joined):
        _join(paragraph)


def _join(paragraph: Any) -> None:
    """Let a paragraph whose mark is gone run on into the next."""
    following = paragraph.getnext()
    if paragraph.getparent() is None or following is None or following.tag != w("p"):
        return
    place = 1 if following.find(w("pPr")) is not None else 0
    for one in reversed([one for one in paragraph if one.tag != w("pPr")]):
        following.insert(place, one)
    paragraph.getparent().remove(paragraph)


def _unwrap(one: Any) -> None:
    for child in list(one):
        one.addprevious(child)
    _remove(one)


def _remove(one: Any) -> None:
    if one.getparent() is not None:
        one.getparent().remove(one)
