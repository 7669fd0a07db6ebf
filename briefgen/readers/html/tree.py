"""A page as a tree whose elements know where they stand in the file."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lxml import etree  # type: ignore[import-untyped]  # lxml ships no types
from lxml.html import HtmlElement, HTMLParser, document_fromstring  # type: ignore[import-untyped]  # lxml ships no types

from briefgen.errors import SourceError
from briefgen.model import Place
from briefgen.parts import absolute

AT = "data-briefgen-at"
"""The attribute that holds an element's offset in the file."""

_DRESS = ("span", "b", "strong", "em", "i", "a", "small")
_SENTENCE = 6
"""Words about an element by which it stands in a sentence."""
GONE = "data-briefgen-gone"
"""The attribute of elements whose words are no text: struck out, hidden."""

DEEPEST = 500
"""Real pages are nested some 20 to 60 deep."""

ATTRIBUTES = 1_000
"""Of one element: the parser compares each with all others."""

_LONG_TAG = re.compile(r"<[a-zA-Z][^<>]{4000,}+")
_QUOTED = re.compile(r"\"[^\"]*+\"|'[^']*+'")
_TAG = re.compile(r"<!--|<([a-zA-Z][^\s/>]*+)")
_RAW = ("script", "style", "textarea", "title", "xmp", "noscript", "template")
_HEAD = frozenset(
    [
        *("html", "head", "title", "meta", "link", "script", "style", "base", "noscript", "template"),
        *("basefont", "bgsound", "noframes"),
    ]
)
"""What can stand before the body (HTML, 13.2.6.4.4); any other tag begins it."""
_PROLOGUE = re.compile(r"\s*<\?xml[^>]{0,300}\?>")


def parse(html: str, name: str) -> HtmlElement:
    """Give the page's root element; every element carries its offset. Raises SourceError.

    A page that is nested deeper than DEEPEST is refused: what reads trees would run out of stack.
    """
    _refuse_attributes(html, name)
    parser = HTMLParser(encoding="utf-8", huge_tree=True, remove_comments=True, remove_pis=True)
    try:
        root = document_fromstring(_PROLOGUE.sub("", _marked(html)).encode(), parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError, AssertionError) as error:
        found = f"cannot be read as HTML: {error}"
        raise SourceError(found, Place(name), "Save the page anew from a browser.") from error
    # Beyond some 2,000 the parser gives up by itself and would lose the rest of the page in silence.
    if depth_of(root) > DEEPEST or any("depth" in entry.message.lower() for entry in parser.error_log):
        raise _too_deep(name)
    return root


def _refuse_attributes(html: str, name: str) -> None:
    for tag in _LONG_TAG.finditer(html):
        if len(_QUOTED.sub("", tag[0]).split()) > ATTRIBUTES:
            found = f"an element has more than {ATTRIBUTES:,} attributes; no page is written so"
            place = Place(name, html.count("\n", 0, tag.start()) + 1)
            raise SourceError(found, place, "Save the page anew from a browser.")


def _too_deep(name: str) -> SourceError:
    found = f"elements are nested more than {DEEPEST} deep; no page is written so"
    return SourceError(
        found, Place(name), "Save the page anew from a browser, or copy its text into a .txt file."
    )


def _marked(html: str) -> str:
    """The page with each element's offset in an attribute."""
    out: list[str] = []
    last = at = 0
    begun = False
    while hit := _TAG.search(html, at):
        at = hit.end()
        if not hit[1]:
            at = html.find("-->", at) + 3
            if at < 3:
                break
            continue
        # Without quotes: a tag that stands in an attribute's value must not end it.
        tag = hit[1].lower()
        if not begun and tag not in _HEAD:
            # libxml2 keeps elements that it does not know, as article, in the head.
            out += html[last : hit.start()], "" if tag in ("body", "frameset") else "<body>"
            last, begun = hit.start(), True
        out += html[last:at], f" {AT}={hit.start()} "
        last = at
        if tag in _RAW:
            at = _close(html, tag, at)
            if at < 0:
                break
    out.append(html[last:])
    return "".join(out)


def _close(html: str, tag: str, at: int) -> int:
    hit = re.compile(f"</{tag}", re.IGNORECASE).search(html, at)
    return hit.start() if hit else -1


def depth_of(root: HtmlElement) -> int:
    """How many elements stand one in another at most."""
    depth = deepest = 0
    for event, _ in etree.iterwalk(root, events=("start", "end")):
        depth += 1 if event == "start" else -1
        deepest = max(deepest, depth)
    return deepest


def base_address(root: HtmlElement) -> str:
    """Give the address against which the page's links stand, if the page says it; else ""."""
    for address in _addresses(root):
        if absolute(address):
            return absolute(address)
    return ""


def _addresses(root: HtmlElement) -> Iterator[str]:
    yield from (str(found) for found in root.xpath("//base/@href"))
    yield own_address(root)


def own_address(root: HtmlElement) -> str:
    """Give the address that the page says is its own: its canonical link, else og:url; else ""."""
    found = root.xpath(
        "//link[translate(@rel, 'CANOIL', 'canoil') = 'canonical']/@href"
        " | //meta[@property = 'og:url' or @name = 'og:url']/@content"
    )
    return next((absolute(str(address)) for address in found if absolute(str(address))), "")


def in_sentence(element: HtmlElement) -> bool:
    """Say whether an element stands among the words of a paragraph, and not by itself or behind a label."""
    paragraph = next((one for one in element.iterancestors() if one.tag not in _DRESS), None)
    if paragraph is None or paragraph.tag not in ("p", "li", "td", "dd", "blockquote"):
        return False
    words = str(paragraph.text_content()).split()
    if len(words) - len(str(element.text_content()).split()) < _SENTENCE:
        return False
    before = element.getprevious()
    said = (element.getparent().text if before is None else before.tail) or ""
    return bool((element.tail or "").strip(" .,;|·•\n")) or said.rstrip()[-1:].isalpha()


def has_words(drawing: HtmlElement) -> bool:
    """Say whether a drawing holds text that one sees: labels of a chart, not its title."""
    return any((text.text_content() or "").strip() for text in drawing.iter("text"))
