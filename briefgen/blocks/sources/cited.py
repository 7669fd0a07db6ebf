"""Documents, data and organisations that running text names as the origin of what it says."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence

from briefgen.blocks.sources.kinds import kind_of
from briefgen.blocks.sources.reference import UNTITLED, Fields
from briefgen.languages.lists import printed as as_printed
from briefgen.languages.lists import words
from briefgen.model import Part
from briefgen.parts import organisation

_CAPITAL = r"(?:[A-Z][\w&’'-]*|of|on|in|for|and|to)"
_ORG = rf"[A-Z][\w&’'.-]*(?:\s{_CAPITAL}){{0,8}}"
_NAMED = re.compile(rf"\b[A-Z][\w&’'-]*(?:\s{_CAPITAL}){{0,9}}")
_AFTER = re.compile(
    r"(?P<year>,?\s\(?(?:19|20)\d\d(?:[-–/]\d{2,4})?\)?)?"
    rf"(?:,?\s(?:of|by|from)\s(?:the\s)?(?P<org>{_ORG}))?"
)
_DOCUMENTS = words(
    """report review survey census register bulletin outlook index atlas yearbook statistics strategy plan map
    guidelines directive act bill convention paper inquiry barometer monitor database dataset accounts
    framework agreement study assessment audit charter"""
)
_TITLES = frozenset(map(str.capitalize, _DOCUMENTS))
_DOCUMENT = re.compile(rf"\b(?:{'|'.join(sorted(_TITLES))})$")
_ARTICLE = re.compile(r"(?:The|This|That|Its|Their|His|Her|Our|An?|In|On|Of|According to the)\s(?=[A-Z])")
_POSSESSIVE = re.compile(r"(?P<author>.{2,100}?)(?:['’]s|s['’])\s(?P<title>.+)")
_ORIGINS = as_printed(
    words(
        """study studies report survey analysis paper research data figures statistics poll review according
        reported"""
    )
)
"""Words of which one stands in every mention of a work without a title."""
_PUBLISHED = as_printed(("published",))
_UNTITLED = re.compile(
    r"\b(?P<what>(?:stud(?:y|ies)|report|survey|analysis|paper|research|data|figures|statistics|poll|review)"
    rf"(?:\s(?:published|released|carried\sout|commissioned|collected|compiled))?\s(?:by|from|of)\s(?:the\s)?)(?P<org>{_ORG})"
    rf"|\b(?P<origin>(?i:according\sto|as\sreported\sby)\s(?:the\s)?)(?P<who>{_ORG})"
)
_IN_JOURNAL = re.compile(
    r"\b(?:study|paper|article|analysis|review)\spublished\s(?:\w+\s){0,2}in\s(?:the\s(?:journal\s)?)?"
    rf"(?P<journal>{_ORG})(?:\s\(?(?P<year>(?:19|20)\d\d))?"
)
_TITLED = re.compile(r",?\s[“\"](?P<title>[A-Z][^“”\"]{3,200}?)[,.]?[”\"]")
_HOUSE = re.compile(r"\((?P<house>[A-Z][^()\d,]{3,60}),\s(?P<year>(?:19|20)\d\d)\)")
_BOOK = re.compile(rf"(?P<title>[A-Z][\w&’'-]*(?:\s{_CAPITAL}){{1,9}})\s{_HOUSE.pattern}")
_YEAR = re.compile(r"(?:19|20)\d\d")
_DATA = ("data", "figures", "statistics")
NOT_GIVEN = "named in the text, its address not given in the source"


def named(
    text: str, part: Part, printed: frozenset[str], links: Sequence[tuple[int, int]] = ()
) -> Iterator[Fields]:
    """Give the documents, data sets and organisations that a part of a text names as its origins.

    `printed` holds the words of the part. Only what the text calls by name, as it calls it: nothing is looked
    up and nothing guessed. What stands in one of the `links`, which are in order, is left out.
    """
    # Most paragraphs name nothing: the words that they hold tell it sooner than the patterns.
    start, end = part.start, part.end
    for hit in () if printed.isdisjoint(_TITLES) else _NAMED.finditer(text, start, end):
        at = bisect_right(links, (hit.end(), 0)) - 1
        linked = at >= 0 and links[at][1] > hit.start()
        found = None if linked else _document(text, hit)
        if found:
            yield found
    for hit in _IN_JOURNAL.finditer(text, start, end) if not _PUBLISHED.isdisjoint(printed) else ():
        journal = _trimmed(hit["journal"])
        yield _fields("article-journal", UNTITLED, "", f"in {journal}; {NOT_GIVEN}", hit["year"] or "")
    for hit in () if printed.isdisjoint(_ORIGINS) else _UNTITLED.finditer(text, start, end):
        found = _origin(text, hit)
        if found:
            yield found
    for hit in _BOOK.finditer(text, start, end) if _HOUSE.search(text, start, end) else ():
        title, house = _ARTICLE.sub("", hit["title"]), organisation(hit["house"])
        if house and " " in title:
            yield _fields("book", title, "", NOT_GIVEN, hit["year"]) | {"publisher": house}


def _document(text: str, hit: re.Match[str]) -> Fields | None:
    whole = _trimmed(hit[0])
    words = _ARTICLE.sub("", whole)
    if not _DOCUMENT.search(words):
        return None
    after = _AFTER.match(text, hit.start() + len(whole))
    year = _YEAR.search(after["year"] or "") if after else None
    author = organisation(_trimmed(after["org"] or "")) if after else ""
    title, owned = words, _POSSESSIVE.fullmatch(words)
    if owned and _DOCUMENT.search(owned["title"]):
        plural = "s" if words[owned.end("author")] == "s" else ""
        author, title = owned["author"] + plural, owned["title"]
    if len(title.split()) < 2 and not (year and author):
        return None
    # The year in a report's name is the one that it is about, not that of its publication.
    return _fields(kind_of(title), f"{title} {year[0]}" if year else title, author, NOT_GIVEN)


def _origin(text: str, hit: re.Match[str]) -> Fields | None:
    """Read a study by somebody or figures from somebody; its title may follow in quotation marks."""
    org = organisation(_trimmed(hit["org"] or hit["who"] or ""))
    if not org or _DOCUMENT.search(org) or (" " not in org and not org.isupper()):
        return None
    what = (hit["what"] or "").split(" ")[0].lower()
    kind = "dataset" if what in _DATA else "report" if what in ("report", "survey", "review") else "document"
    titled = _TITLED.match(text, hit.end()) if what and what not in _DATA else None
    return _fields(kind, titled["title"] if titled else UNTITLED, org, NOT_GIVEN)


def _trimmed(words: str) -> str:
    """Take off small words at the end, which belong to what follows."""
    kept = words.split()
    while kept and kept[-1] in ("of", "on", "in", "for", "and", "the", "to"):
        kept.pop()
    return " ".join(kept).rstrip(".'’")


def _fields(kind: str, title: str, author: str, note: str, issued: str = "") -> Fields:
    told = {"type": kind, "title": title, "author": author, "issued": issued, "note": note}
    return {name: value for name, value in told.items() if value}
