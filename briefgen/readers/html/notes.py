"""Notes of a page: their marks, the way back to these, and the elements that hold them."""

from __future__ import annotations

import re

from lxml.html import HtmlElement  # type: ignore[import-untyped]  # lxml ships no types

_ROLES = frozenset(["doc-footnote", "doc-endnote", "doc-endnotes"])
_HOLDS = re.compile(r"(?:^|[\s_-])(?:footnotes?|endnotes?)(?:$|[\s_-])", re.IGNORECASE)
_NUMBERED = re.compile(r"(?:fn|footnote|endnote|note|cite_note)[:_-]{0,2}\w{0,20}?\d+", re.IGNORECASE)
_REFERS = re.compile(
    r"(?:^|[\s_-])(?:footnote|endnote|noteref|fnref|fn|reference|citation)s?(?:$|[\s_-])", re.IGNORECASE
)
_MARK = re.compile(r"[\[(]?(?:\d{1,3}|[a-z]|[ivx]{1,4}|[*†‡§¶]{1,3})[\])]?", re.IGNORECASE)
_BACK = re.compile(r"[↩↵↑⇧⮌^]\ufe0e?")


def refers_to_note(element: HtmlElement) -> bool:
    """Say whether a raised text's markup makes it a note's mark: a link within the page, a role, a name."""
    names = f"{element.get('class', '')} {element.get('id', '')} {element.get('role', '')}"
    if _REFERS.search(names[:300]):
        return True
    links = [one for one in (element.getparent(), *element.iter("a")) if one is not None and one.tag == "a"]
    return any("#" in one.get("href", "") or _REFERS.search(one.get("class", "")[:300]) for one in links[:5])


def is_mark(link: HtmlElement, before: str) -> bool:
    """Say whether a link that is not raised is a note's mark all the same.

    Its role or name says so, or it leads within the page and follows a word without a space: boats1.
    """
    said = str(link.text_content()).strip()
    if not _MARK.fullmatch(said):
        return False
    role = f"{link.get('role', '')} {link.get('epub:type', '')}"
    if "noteref" in role or _REFERS.search(link.get("class", "")[:300]):
        return True
    glued = before[-1:] and not before[-1:].isspace() and before[-1:] not in "([{/-–—"
    return bool(glued) and link.get("href", "").startswith("#")


def leads_back(element: HtmlElement) -> bool:
    """Say whether a link leads from a note back to its mark, and says nothing."""
    if element.tag != "a" or "#" not in element.get("href", ""):
        return False
    return bool(_BACK.fullmatch(str(element.text_content()).strip()[:4]))


def is_note(element: HtmlElement) -> bool:
    """Say whether an element is a note, or holds notes, by its role, its class or its id."""
    if element.get("role") in _ROLES or _HOLDS.search(element.get("epub:type", "")[:100]):
        return True
    if _HOLDS.search(element.get("class", "")[:300]):
        return True
    numbered = _NUMBERED.fullmatch(element.get("id", "")[:60])
    return bool(numbered) and element.tag in ("li", "p", "div", "aside")
