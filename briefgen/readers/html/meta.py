"""What a page says of itself: meta elements, JSON-LD, its title, times and language."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence

from lxml.html import HtmlElement  # type: ignore[import-untyped]  # lxml ships no types

from briefgen.parts import absolute, is_made_by_program, iso_date
from briefgen.readers.html.home import home
from briefgen.readers.html.tree import in_sentence, own_address

_META = {
    "title": ("citation_title", "og:title", "twitter:title", "dc.title", "dcterms.title", "parsely-title"),
    "author": (
        "citation_author",
        "author",
        "article:author",
        "dc.creator",
        "dcterms.creator",
        "parsely-author",
        "byl",
    ),
    "publisher": (
        "citation_publisher",
        "dc.publisher",
        "dcterms.publisher",
        "citation_technical_report_institution",
    ),
    "site": ("og:site_name", "application-name", "apple-mobile-web-app-title", "twitter:site"),
    "issued": (
        *(
            "citation_publication_date",
            "citation_date",
            "article:published_time",
            "og:article:published_time",
        ),
        *("datepublished", "dcterms.issued", "dc.date.issued", "dc.date", "dcterms.date", "dcterms.created"),
        *("parsely-pub-date", "pubdate", "publishdate", "publish-date", "publication_date", "date"),
    ),
    "language": ("content-language", "dc.language", "dcterms.language", "og:locale"),
}
_DOMAIN = re.compile(r"(?:[a-z0-9-]+\.)+[a-z]{2,}", re.IGNORECASE)
"""A site that is named by its address."""
_LD = {"title": "headline", "author": "author", "publisher": "publisher", "issued": "datePublished"}
_TYPES = {
    "NewsArticle": "article-newspaper",
    "ReportageNewsArticle": "article-newspaper",
    "ScholarlyArticle": "article-journal",
    "MedicalScholarlyArticle": "article-journal",
    "Report": "report",
    "BlogPosting": "post-weblog",
}
_PAGES = frozenset(
    [*_TYPES, "Article", "WebPage", "OpinionNewsArticle", "AnalysisNewsArticle", "TechArticle"]
)


def metadata(root: HtmlElement) -> dict[str, str]:
    """Give the source fields that the page states: title, author, publisher, issued, URL, language, type."""
    metas = _metas(root)
    entry = _linked_data(root)
    told = {
        field: next((metas[name] for name in names if metas.get(name)), "") for field, names in _META.items()
    }
    for field, key in _LD.items():
        told[field] = _words(entry.get(key)) or told[field]
    told["site"] = told["site"].removeprefix("@")
    if told["publisher"].casefold() == told["site"].casefold():
        told["publisher"] = ""  # the site's name, which says less than the page's own words may
    told["title"], site = _title(root, told["title"], told["publisher"] or told["site"])
    told["site"] = site if site and (not told["site"] or _DOMAIN.fullmatch(told["site"])) else told["site"]
    told["home"] = home(root)
    told["author"] = "" if told["author"].startswith(("http:", "https:")) else told["author"]
    told["author"] = told["author"] or _first(root, "//*[@rel = 'author' or @itemprop = 'author']")
    told["issued"] = iso_date(told["issued"]) or _time(root)
    told["URL"] = own_address(root) or absolute(_words(entry.get("url")))
    told["language"] = _language(root, told["language"] or _words(entry.get("inLanguage")))
    told["type"] = _type(entry, metas)
    return told


def _metas(root: HtmlElement) -> Mapping[str, str]:
    found: dict[str, str] = {}
    for meta in root.iter("meta"):
        content = " ".join(meta.get("content", "").split())
        for attribute in ("name", "property", "itemprop", "http-equiv"):
            name = meta.get(attribute, "").strip().lower()
            if name == "citation_author" and name in found:
                found[name] += f"; {content}"
            elif name and content:
                found.setdefault(name, content)
    return found


def _linked_data(root: HtmlElement) -> Mapping[str, object]:
    """The JSON-LD object that describes the page, where there is one; what it refers to put in."""
    known: dict[str, Mapping[str, object]] = {}
    page: Mapping[str, object] = {}
    for script in root.xpath("//script[@type = 'application/ld+json']")[:20]:
        try:
            told = json.loads(script.text or "")
        except (ValueError, RecursionError):
            continue
        for entry in _entries(told):
            known.setdefault(str(entry.get("@id", "")), entry)
            if not page and _types(entry) & _PAGES:
                page = entry
    return {key: _resolved(value, known) for key, value in page.items()}


def _resolved(value: object, known: Mapping[str, Mapping[str, object]]) -> object:
    """What a value says, or the object that it refers to by its @id."""
    if isinstance(value, list):
        return [_resolved(one, known) for one in value[:20]]
    if isinstance(value, dict) and "name" not in value and isinstance(value.get("@id"), str):
        return known.get(value["@id"], value)
    return value


def _entries(told: object) -> Iterator[Mapping[str, object]]:
    listed = told if isinstance(told, list) else [told]
    for entry in listed[:100]:
        if isinstance(entry, dict):
            yield entry
            graph = entry.get("@graph")
            if isinstance(graph, list):
                yield from (inner for inner in graph[:100] if isinstance(inner, dict))


def _types(entry: Mapping[str, object]) -> set[str]:
    kind = entry.get("@type")
    return {str(one) for one in kind} if isinstance(kind, list) else {str(kind)}


def _words(value: object) -> str:
    if isinstance(value, list):
        return ", ".join(words for one in value[:20] if not isinstance(one, list) and (words := _words(one)))
    if isinstance(value, dict):
        return _words(value.get("name")) if isinstance(value.get("name"), str) else ""
    return " ".join(value.split()) if isinstance(value, str) else ""


def _title(root: HtmlElement, told: str, publisher: str) -> tuple[str, str]:
    """The page's title without the name of the site behind it, and that name, where a heading parts them."""
    headings = [" ".join(str(heading.text_content()).split()) for heading in root.iter("h1")]
    element = _first(root, "//title")
    element = "" if is_made_by_program(element) else element
    title, site = _parted(told or element, headings, publisher)
    site = site or _parted(element, [*headings, title], "")[1]
    plain = len(headings) == 1 and (not told or _is_rubric(title, element, headings[0]))
    return (headings[0] or title if plain else title), site


def _is_rubric(title: str, element: str, heading: str) -> bool:
    """Tell whether a page's own title is that of its rubric: its only heading and its title element agree.

    Press corner, of every press release.
    """
    said, head, shown = title.casefold(), heading.casefold(), element.casefold()
    named = bool(said) and (said in head or head in said or shown.startswith(said))
    return not named and bool(head and shown) and (head in shown or shown in head)


def _parted(title: str, headings: Sequence[str], publisher: str) -> tuple[str, str]:
    site = ""
    for mark in (" | ", " – ", " — ", " - ", " :: "):
        head, found, tail = title.rpartition(mark)
        if found and (tail == publisher or any(one and title.startswith(one + mark) for one in headings)):
            title, site = head, tail
    return title, site


def _first(root: HtmlElement, path: str) -> str:
    found = root.xpath(path)
    return " ".join(str(found[0].text_content()).split())[:300] if found else ""


def _time(root: HtmlElement) -> str:
    """The date of the page's time element that says published, else of the only one."""
    times = [time for time in root.iter("time") if not in_sentence(time)]
    for time in times:
        words = f"{time.get('class', '')} {time.get('itemprop', '')}".lower()
        if "publi" in words or "posted" in words or "pubdate" in time.attrib:
            return _dated(time)
    return _dated(times[0]) if len(times) == 1 else ""


def _dated(time: HtmlElement) -> str:
    return iso_date(time.get("datetime", "")) or iso_date(str(time.text_content()))


def _language(root: HtmlElement, otherwise: str) -> str:
    html = root.xpath("//html")
    stated = (html[0].get("lang") or html[0].get("xml:lang") or "") if html else ""
    language = (stated or otherwise).split(",")[0].strip().replace("_", "-")
    return language if language[:2].isalpha() and len(language) <= 35 else ""


def _type(entry: Mapping[str, object], metas: Mapping[str, str]) -> str:
    if "citation_journal_title" in metas:
        return "article-journal"
    return next((csl for kind, csl in _TYPES.items() if kind in _types(entry)), "webpage")
