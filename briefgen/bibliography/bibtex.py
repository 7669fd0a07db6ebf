"""BibTeX and BibLaTeX files: entries, names, dates, with the place of what is wrong."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping

from briefgen.bibliography.bib_grammar import MONTHS, Raw, parse
from briefgen.bibliography.entry import (
    DATES,
    NAMES,
    PROCESSING,
    Entry,
    Name,
    date_text,
    entry,
    names,
    names_text,
)
from briefgen.bibliography.tex import encoded, plain
from briefgen.errors import ContentError
from briefgen.model import Place

TYPES = {
    "article": "article-journal", "book": "book", "mvbook": "book", "booklet": "pamphlet",
    "inbook": "chapter", "incollection": "chapter", "suppbook": "chapter",
    "inproceedings": "paper-conference",
    "conference": "paper-conference", "collection": "collection", "proceedings": "book", "manual": "document",
    "misc": "document", "online": "webpage", "electronic": "webpage", "www": "webpage",
    "phdthesis": "thesis", "mastersthesis": "thesis", "thesis": "thesis", "techreport": "report",
    "report": "report", "unpublished": "manuscript", "dataset": "dataset", "software": "software",
    "patent": "patent", "periodical": "periodical", "legislation": "legislation", "legal": "regulation",
    "jurisdiction": "legal_case", "standard": "standard", "review": "review", "artwork": "graphic",
    "image": "figure", "movie": "motion_picture", "video": "motion_picture", "music": "song", "audio": "song",
    "performance": "performance", "letter": "personal_communication", "inreference": "entry-encyclopedia",
}  # fmt: skip
"""The types of BibTeX and of BibLaTeX 3.20, section 2.1, that CSL has a type for."""
_FOR = {kind: name for name, kind in reversed(TYPES.items())} | {"book": "book", "document": "misc"}
_TEXTS = {
    "title": "title", "journaltitle": "container-title", "journal": "container-title",
    "booktitle": "container-title", "publisher": "publisher", "institution": "publisher",
    "school": "publisher", "organization": "publisher", "location": "publisher-place",
    "address": "publisher-place", "volume": "volume", "number": "issue", "issue": "issue", "pages": "page",
    "seriesnumber": "number", "edition": "edition", "type": "genre", "authority": "authority", "doi": "DOI",
    "isbn": "ISBN", "url": "URL", "langid": "language", "language": "language", "note": "note",
    "processing": PROCESSING, "csltype": "type",
}  # fmt: skip
_WRITTEN = {
    **{name: key for key, name in reversed(_TEXTS.items()) if name != "type"},
    **{"container-title": "journaltitle", "publisher": "publisher", "language": "langid"},
}
_BOOKS = ("chapter", "paper-conference", "entry-encyclopedia")
_AS_IS = ("doi", "url", "file")
_AND = re.compile(r"[{}]|\sand(?=\s)", re.I)
_COMMA = re.compile("[{},]")
_BODY = re.compile(r"\{(?:[^{}]|\{[^{}]*\})*\}")
_HINT = "Mend the line, or export the list anew as BibTeX."


def read(text: str, file: str) -> tuple[Entry, ...]:
    """Read a list of entries; raises ContentError with line and column for what is none."""
    found = tuple(_entry(one, number) for number, one in enumerate(parse(text, file), 1))
    if not found:
        raise ContentError("this list has no entry", Place(file, 1, 1), _HINT)
    return found


def _entry(raw: Raw, number: int) -> Entry:
    told = {"type": TYPES.get(raw.kind, "document")}
    for key, value in raw.fields.items():
        if name := _TEXTS.get(key):
            said = plain(value, key in _AS_IS)
            told[name] = said if key == "csltype" else told.get(name) or said
        elif key in NAMES:
            told[key] = names_text(list(_names(value)))
    told["type"] = plain(raw.fields.get("csltype", "")) or told["type"]
    told["page"] = re.sub("[–—]", "-", told.get("page", ""))
    told["issued"] = date_text(plain(raw.fields.get("date", ""))) or _year_month(raw.fields)
    told["accessed"] = date_text(plain(raw.fields.get("urldate", "")))
    return entry(raw.key, told, raw.place, number, _file(raw.fields.get("file", "")))


def _year_month(fields: Mapping[str, str]) -> str:
    year, month = date_text(plain(fields.get("year", ""))), _month(plain(fields.get("month", "")))
    return date_text(f"{year[:4]}-{month}") if month else year


def _month(said: str) -> str:
    text = said.lower()[:3]
    return str(MONTHS.index(text) + 1) if text in MONTHS else text if text.isdecimal() else ""


def _names(value: str) -> Iterator[Name]:
    for part in _between_ands(value):
        if part.lower() != "others":
            yield _name(part)


def _between_ands(value: str) -> Iterator[str]:
    """The parts of a list of names: an `and` within braces parts none."""
    return (part.strip() for part in _parted(value, _AND) if part.strip())


def _parted(value: str, between: re.Pattern[str]) -> Iterator[str]:
    """Parts between signs that stand within no braces."""
    depth, begin = 0, 0
    for found in between.finditer(value):
        depth += {"{": 1, "}": -1}.get(found[0], 0)
        if depth <= 0 and found[0] not in "{}":
            yield value[begin : found.start()]
            begin = found.end()
    yield value[begin:]


def _name(said: str) -> Name:
    if _BODY.fullmatch(said):
        return Name(literal=plain(said))
    parts = [plain(part) for part in _parted(said, _COMMA)]
    if len(parts) > 1:
        suffix = parts[1] if len(parts) > 2 else ""
        return Name(parts[0], parts[-1], suffix)
    words = plain(said).split()
    first = next((at for at, word in enumerate(words[1:-1], 1) if word[:1].islower()), len(words) - 1)
    return Name(" ".join(words[first:]), " ".join(words[:first]))


def _file(value: str) -> str:
    """The first file of an entry; Zotero writes what it is called, its path and its kind, with colons."""
    first = re.split(r"(?<!\\);", value)[0]
    parts = re.split(r"(?<!\\):", first)
    return (parts[1] if len(parts) > 2 else first).replace("\\:", ":").replace("\\;", ";").strip("{} ")


def write(entries: Iterable[Entry]) -> str:
    """Write entries, in order."""
    return "\n".join(_written(one) for one in entries)


def _written(one: Entry) -> str:
    kind = one.fields["type"]
    rows = "".join(f"  {key} = {{{value}}},\n" for key, value in _rows(one, kind))
    return f"@{_FOR.get(kind, 'misc')}{{{one.id},\n{rows}}}\n"


def _rows(one: Entry, kind: str) -> Iterator[tuple[str, str]]:
    fields = one.fields
    for name in NAMES:
        if name in fields:
            yield name, " and ".join(_said(each) for each in names(fields[name]))
    for name, key in _WRITTEN.items():
        if name not in fields:
            continue
        said = encoded(fields[name], key in _AS_IS)
        # Styles of BibTeX make capitals of titles small, but for what stands in braces.
        within = key == "journaltitle" and kind in _BOOKS
        yield "booktitle" if within else key, f"{{{said}}}" if key == "title" else said
    for name, key in zip(DATES, ("date", "urldate"), strict=True):
        if name in fields:
            yield key, fields[name]
    if "issued" in fields:
        yield "year", fields["issued"][:4]
    if TYPES.get(_FOR.get(kind, "misc")) != kind:
        yield "csltype", kind


def _said(name: Name) -> str:
    if name.literal:
        return f"{{{encoded(name.literal)}}}"
    family = encoded(name.family)
    parts = [
        f"{{{family}}}" if " and " in f" {family} ".lower() else family,
        encoded(name.suffix),
        encoded(name.given),
    ]
    return ", ".join(filter(None, parts))
