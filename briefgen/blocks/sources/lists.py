"""Lists below See also, References and the like, footnotes, and links: one document in every entry."""

from __future__ import annotations

import re
from collections.abc import Iterator

from briefgen.blocks.sources.kinds import kind_of
from briefgen.blocks.sources.reference import UNTITLED, Fields, reference
from briefgen.model import Link, Part, SourceText
from briefgen.parts import is_list_heading, is_reference_heading, organisation
from briefgen.text.spans import one_line, parts_of

NO_ADDRESS = "address not given in the source"
_LONGEST = 600
_CONTENTS = re.compile(
    r"(?:table\sof\s)?contents|key\spoints|at\sa\sglance|inhalt(?:sverzeichnis)?|sommaire|índice", re.I
)
_INLINE = re.compile(r"(?P<head>sources?|quellen?|fuentes?|data\ssources?)\s?:\s(?P<rest>\S.*)", re.I)
_CITES = re.compile(r"\b(?:19|20)\d\d\b|https?://|\bdoi\b", re.I)
_TITLE, _NAME = 6, 3
"""Words of a title that needs no other sign, and of one whose address tells that it is a document's."""
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_DOCUMENT = re.compile(
    r"\.(?:pdf|docx?|odt|xlsx?|ods|csv|pptx?|epub)(?:[?#]|$)"
    r"|/(?:[\w-]*publications?|papers?|reports?|statistics|documents?|studies|articles?|speeches|news)/",
    re.I,
)
"""An address of a file, or of a site's library."""
_DOI = re.compile(r"https?://(?:dx\.)?doi\.org/10\.", re.I)


def listed(text: SourceText) -> Iterator[Fields]:
    """Read what stands below See also, References and the like, in footnotes, and after Sources:."""
    under = ""
    for part in parts_of(text):
        if part.kind == "cell" and not under:
            continue
        words = one_line(text.text[part.start : part.end])
        inline = _INLINE.fullmatch(words) if part.kind != "heading" else None
        if _heads(words):
            under = words.rstrip(" :")
        elif inline and len(words) <= _LONGEST:
            yield from _inline(inline)
        elif under and _ends(part, words):
            under = ""
        elif under:
            yield _entry(text, part, words, f"listed under {under}")
        elif part.kind == "note" and _CITES.search(words) and len(words) <= _LONGEST:
            yield _entry(text, part, words, "cited in a note")


def _heads(words: str) -> bool:
    if len(words) > 80 or _CONTENTS.fullmatch(words.rstrip(" :")):
        return False
    return is_list_heading(words) or is_reference_heading(words)


def _ends(part: Part, words: str) -> bool:
    """Tell whether a part stands after the list: no title and no reference."""
    if part.kind in ("furniture", "heading") or len(words) > _LONGEST:
        return True
    listlike = part.kind in ("item", "note") or not words.endswith((".", "!"))
    return not listlike and not _CITES.search(words)


def _entry(text: SourceText, part: Part, words: str, note: str) -> Fields:
    link = next((link for link in text.links if part.start <= link.start and link.end <= part.end), None)
    told = reference(words, link.url if link else "")
    if not any(letter.isalpha() for letter in told["title"]) or told["title"] == told.get("URL"):
        told["title"], note = told.get("URL", words), f"{note}, title not given in the source"
    return told | {"note": note if "URL" in told else f"{note}, {NO_ADDRESS}"}


def _inline(found: re.Match[str]) -> Iterator[Fields]:
    """Read Sources: Harbour Office, Statistics Office; only names of organisations are taken."""
    for name in re.split(r"[;,]\s|\sand\s|\sund\s|\set\s", found["rest"].rstrip(".")):
        if organisation(name):
            note = f"listed under {found['head']}, {NO_ADDRESS}"
            yield {"type": "document", "title": UNTITLED, "author": name, "note": note}


def linked(text: SourceText) -> Iterator[Fields]:
    """Read the links to other documents; links of the page's furniture and mere words (here) are left out."""
    furniture = [part for part in parts_of(text) if part.kind == "furniture"]
    at = 0
    for link in text.links:
        while at < len(furniture) and furniture[at].end <= link.start:
            at += 1
        if not (at < len(furniture) and furniture[at].start <= link.start):
            yield from _link(text, link)


def _link(text: SourceText, link: Link) -> Iterator[Fields]:
    words = one_line(text.text[link.start : link.end]).strip("\"“”'‘’ .,")
    if not link.url.startswith(("http://", "https://")):
        return
    if words.startswith(("http://", "https://")):
        note = "its address stands in the text, title not given in the source"
        yield {"type": "webpage", "title": link.url, "URL": link.url, "note": note}
    elif _DOI.match(link.url) and len(words.split()) < 3:
        title, kind = f"doi:{link.url.partition('.org/')[2]}", "article-journal"
        note = "linked in the text, title not given in the source"
        yield {"type": kind, "title": title, "URL": link.url, "note": note}
    elif words[:1].islower() and kind_of(words) == "document":
        return  # words of the sentence that happen to be linked: no title
    elif " " in words and _is_title(words, link.url):
        yield reference(words, link.url) | {"note": "linked in the text"}


def _is_title(words: str, url: str) -> bool:
    """Tell whether linked words are a document's title, and no mere name of what the link leads to.

    They are where they name a kind of document or a year, are as long as titles are or written as titles are,
    or lead to a document.
    """
    found = words.split()
    if kind_of(words) != "document" or len(found) >= _TITLE or _YEAR.search(words):
        return True
    capitals = len(found) > _NAME and all(word[0].isupper() for word in found if len(word) > _NAME)
    return capitals or (len(found) >= _NAME and bool(_DOCUMENT.search(url)))
