"""References and list entries: a line read into author, title, year, publisher and address."""

from __future__ import annotations

import re

from briefgen.blocks.sources.kinds import kind_of
from briefgen.parts import iso_date, organisation

_NUMBER = re.compile(r"(?:\[\^?\w{1,8}\]:?|\(\d{1,3}\)|\d{1,3}[.)]|[•·*–—-]|\^\d{1,3})\s+")
_URL = re.compile(r"https?://[^\s<>\"“”]+")
_DOI = re.compile(r"\bdoi:?\s?(10\.\d{4,9}/[^\s<>\"“”]+)", re.IGNORECASE)
_ACCESSED = re.compile(
    r"[(\[]?\b(?:last\s)?(?:accessed|retrieved|visited|abgerufen|zugriff|consulté|consultado)(?:\son|\sam|\sle|\sel)?:?"
    r"\s(?P<when>[^)\]]{6,30}?(?:19|20)\d\d)[)\].]*(?:,?\sfrom\b)?",
    re.IGNORECASE,
)
_LEFT = re.compile(
    r"\b(?:available\s(?:at|from|online)|retrieved\sfrom|online(?:\sat)?|verfügbar\sunter|disponible\s(?:sur|en)|url)\s*:?\s*"
    r"(?=[.,)\]]|$)|\(\s*\)|\[online\]",
    re.IGNORECASE,
)
_DATED = re.compile(r"\((?P<year>(?:19|20)\d\d)[a-z]?(?:,[^()]{1,30})?\)[.,:]?\s*")
_YEAR = re.compile(r"\b((?:19|20)\d\d)\b")
_QUOTED = re.compile(
    r"[“\"„«‘]\s?(?P<title>[^“”\"„«»]{4,300}?)[,.]?\s?[”\"“»’](?!\w)|(?<!\w)'(?P<single>[^']{4,300}?)[,.]?'(?!\w)"
)
_ENDS = re.compile(r"\.\s+(?=[\W\d]*[^\W\d_a-zß-öø-ÿ])|\.?\s*\[|\.$")
_WHOSE = re.compile(r"(?P<author>[^:.]{3,80}):\s(?P<title>\S.{3,})")
_DASHED = re.compile(r"(?P<title>\S.*\S)\s+[-–—]\s+(?P<author>[^\s–—-][^–—:.-]{1,60})")
_BRACKETED = re.compile(r"(?P<title>\S.{3,}?)\s\((?P<author>[^()\d]{3,80})\)")
_OWNED = re.compile(r"(?P<author>[A-Z][^.:;]{2,80}?)['’]s\s(?P<title>[A-Z].{3,})")
_KIND_OF_TEXT = re.compile(r"\s(?:statement|press release|media release|blog|report|submission)$", re.I)
_NAME = re.compile(r"[A-Z][\w.'’&-]*(?:\s(?:of|for|and|the|de|van|von)\s[A-Z][\w.'’&-]*|\s[A-Z][\w.'’&-]*)*$")
_INITIAL = re.compile(r"\b[^\W\d_a-z]\.$")
_FORMATS = frozenset(
    ("CSV", "PDF", "XLS", "XLSX", "ODS", "JSON", "HTML", "Excel", "Word", "English", "online")
)
_PLACE = re.compile(r"[^\W\d_]+(?:\s[^\W\d_]+)?:\s")

Fields = dict[str, str]
UNTITLED = "(title not given)"


def reference(words: str, url: str = "") -> Fields:
    """Give what a reference or a list's entry says, by CSL names; what it does not say is absent.

    `words` is one line, `url` the address that it links to, if it does. The forms are those of the usual
    styles (author and year, title in quotation marks) and of lists on web pages (title - author).
    """
    whole = words.strip()
    number = _NUMBER.match(whole)
    words, told = _addressed(whole[number.end() :] if number else whole, url)
    quoted, dated = _QUOTED.search(words), _DATED.search(words)
    if dated and dated.start() and not (quoted and quoted.end() < dated.start()):
        found = _author_and_year(words, dated, quoted)
    elif quoted:
        found = _in_quotation_marks(words, quoted)
    else:
        found = _listed(words.strip(" .,;–-"))
    found = {name: value.strip(" .,;:–-") if name != "author" else value for name, value in found.items()}
    found["title"] = found["title"] or told["URL"] or whole
    about = words.replace(found["title"], " ")
    issued = found.get("issued") or next((hit[1] for hit in _YEAR.finditer(about)), "")
    kind = kind_of(found["title"], about, told.get("URL", ""))
    return {key: text for key, text in {"type": kind, **found, "issued": issued, **told}.items() if text}


def _addressed(words: str, url: str) -> tuple[str, Fields]:
    """Take the address and the day of access out of the words."""
    accessed = _ACCESSED.search(words)
    words = _ACCESSED.sub("", words)
    doi, printed = _DOI.search(words), _URL.search(words)
    if not url and printed:
        url = printed[0].rstrip(".,;:!?'’”)]}")
    elif not url and doi:
        url = "https://doi.org/" + doi[1].rstrip(".,;:)]")
    words = _LEFT.sub("", _DOI.sub("", _URL.sub("", words)))
    when = iso_date(accessed["when"]) if accessed else ""
    return " ".join(words.split()).strip(" ,;"), {"URL": url, "accessed": when}


def _author_and_year(words: str, dated: re.Match[str], quoted: re.Match[str] | None) -> Fields:
    """Read Example, A. (2021). Title. Journal or publisher."""
    author, rest = words[: dated.start()].strip(" ,;"), words[dated.end() :]
    author = author if _INITIAL.search(author) else author.rstrip(".")
    if quoted:
        title, after = quoted["title"] or quoted["single"], words[quoted.end() :]
    elif words[dated.end() - 2 : dated.end()].strip().startswith(","):
        title, _, after = rest.partition(", ")
    else:
        end = _ENDS.search(rest)
        title, after = (rest[: end.start()], rest[end.end() :]) if end else (rest, "")
    return {"title": title, "author": author, "issued": dated["year"], "publisher": _publisher(after)}


def _in_quotation_marks(words: str, quoted: re.Match[str]) -> Fields:
    before = words[: quoted.start()].strip(" .,:–-")
    author = before if before and len(before) <= 120 and not before.islower() else ""
    return {
        "title": quoted["title"] or quoted["single"],
        "author": author,
        "publisher": _publisher(words[quoted.end() :]),
    }


def _listed(words: str) -> Fields:
    """Read an entry as lists on web pages have it."""
    for pattern in (_DASHED, _BRACKETED):
        found = pattern.fullmatch(words)
        author = _KIND_OF_TEXT.sub("", found["author"]).strip() if found else ""
        if found and _NAME.fullmatch(author) and author not in _FORMATS:
            return {"title": found["title"], "author": author}
    owned = _OWNED.fullmatch(words)
    if owned and organisation(owned["author"]):
        return {"title": owned["title"], "author": owned["author"]}
    found = _WHOSE.fullmatch(words)
    if found and organisation(found["author"]):
        return {"title": _without_year(found["title"]), "author": found["author"]}
    for parting in (". ", ", "):
        first, _, rest = words.partition(parting)
        if organisation(first) and len(rest) > 3 and not organisation(rest):
            return {"title": _without_year(_ENDS.split(rest)[0]), "author": first}
        rest, _, last = words.rpartition(parting)
        if organisation(last) and len(rest) > 3 and not organisation(rest):
            return {"title": _without_year(rest), "author": last}
    return {"title": words}


def _without_year(title: str) -> str:
    return re.sub(r",\s(?:19|20)\d\d$", "", title.strip(" .,;"))


def _publisher(after: str) -> str:
    """Give the publisher from what stands after the title, where it is one; a journal is none."""
    after = _PLACE.sub("", after.strip(" .,;:"), count=1)
    first = re.split(r"[.,;]\s", after)[0].strip(" .,")
    return organisation(first)
