"""The name of a site, as the link to its first page above the text gives it."""

from __future__ import annotations

import re
from functools import cache

from lxml.html import HtmlElement  # type: ignore[import-untyped]  # lxml ships no types

from briefgen.languages.imprints import IMPRINTS

_ROOT = re.compile(r"/|(?:https?:)?//[^/\s]{3,80}/?")
_LINKS = 12
"""Links at the head of a page among which the one to its first page stands."""
_WORDS = 8
"""Words of a site's name."""


def home(root: HtmlElement) -> str:
    """Give the words, or the picture's words, of the first link to the site's first page; empty for none."""
    for link in root.xpath(
        "(//body//a[@href][not(preceding::h1 or ancestor::h1)])[position() <= $links]", links=_LINKS
    ):
        if not _ROOT.fullmatch(link.get("href", "").strip()):
            continue
        shown = str(link.text_content()).strip() or next(iter(link.xpath(".//img/@alt")), "")
        name = _bare(" ".join(str(shown or link.get("title", "")).split()))
        if name and len(name.split()) <= _WORDS:
            return name
    return ""


def _bare(words: str) -> str:
    """Leave out what such links say beside the name: Harbour Office home page; nothing where that is all."""
    said = _beside().sub(" ", words)
    return " ".join(said.split()).strip(" -–—|:,·«»") if any(map(str.isalpha, said)) else ""


@cache
def _beside() -> re.Pattern[str]:
    known = sorted((one for told in IMPRINTS.values() for one in told.home), key=len, reverse=True)
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, known))})(?!\w)", re.I)
