"""RIS, as reference managers exchange it: a tag of two signs, two spaces, a hyphen, a value on each line."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping

from briefgen.bibliography.entry import LONGEST, NAMES, PROCESSING, Entry, date_text, entry, names, names_text
from briefgen.errors import ContentError
from briefgen.model import Place

TYPES = {
    "JOUR": "article-journal", "EJOUR": "article-journal", "ABST": "article-journal", "INPR": "article",
    "MGZN": "article-magazine", "NEWS": "article-newspaper", "BILL": "bill", "BOOK": "book", "EBOOK": "book",
    "EDBOOK": "book", "CHAP": "chapter", "ECHAP": "chapter", "CLSWK": "classic", "DATA": "dataset",
    "AGGR": "dataset", "DBASE": "dataset", "GEN": "document", "DICT": "entry-dictionary",
    "ENCYC": "entry-encyclopedia", "FIGURE": "figure", "ART": "graphic", "HEAR": "hearing",
    "CASE": "legal_case", "STAT": "legislation", "LEGAL": "regulation", "MANSCPT": "manuscript",
    "UNPB": "manuscript", "MAP": "map", "MPCT": "motion_picture", "VIDEO": "motion_picture",
    "MUSIC": "musical_score", "PAMP": "pamphlet", "CONF": "paper-conference", "CPAPER": "paper-conference",
    "PAT": "patent", "SER": "periodical", "PCOMM": "personal_communication", "BLOG": "post-weblog",
    "RPRT": "report", "GOVDOC": "report", "COMP": "software", "SOUND": "song", "STAND": "standard",
    "THES": "thesis", "ELEC": "webpage", "WEB": "webpage", "ICOMM": "webpage",
}  # fmt: skip
"""The types of the format's specification (2012) that CSL has a type for."""
_FOR = {kind: tag for tag, kind in reversed(TYPES.items())}
_TAG = re.compile(r"([A-Z][A-Z0-9]) {1,2}-(?: |$)(.*)")
_TEXTS = {
    "TI": "title", "T1": "title", "T2": "container-title", "JF": "container-title", "JO": "container-title",
    "BT": "container-title", "PB": "publisher", "CY": "publisher-place", "VL": "volume", "IS": "issue",
    "M1": "number", "ET": "edition", "M3": "genre", "A4": "authority", "DO": "DOI", "SN": "ISBN",
    "UR": "URL", "LA": "language", "N1": "note", "C1": PROCESSING, "C8": "type",
}  # fmt: skip
_WRITTEN = {name: tag for tag, name in reversed(_TEXTS.items()) if tag != "C8"}
_PEOPLE = {"AU": "author", "A1": "author", "A2": "editor", "ED": "editor", "C2": "producer"}
_TAGS = {"author": "AU", "editor": "ED", "producer": "C2"}
_DAYS = {"DA": "issued", "PY": "issued", "Y1": "issued", "Y2": "accessed"}
_HINT = "An entry begins with `TY  - ` and ends with `ER  - `; export the list anew as RIS."
_LONGEST = 400
"""Lines of an entry; more is none."""


def read(text: str, file: str) -> tuple[Entry, ...]:
    """Read a list of entries; raises ContentError with the line for what is none."""
    found = list(_entries(text, file))
    if not found:
        raise ContentError("this list has no entry", Place(file, 1, 1), _HINT)
    return _numbered(found)


def _numbered(found: list[Entry]) -> tuple[Entry, ...]:
    """Tell entries apart whose ids were made of names and years."""
    taken: dict[str, int] = {}
    made = []
    for one in found:
        count = taken[one.id] = taken.get(one.id, 0) + 1
        made.append(one if count == 1 else Entry(f"{one.id}-{count}", one.fields, one.place, one.file))
    return tuple(made)


def _entries(text: str, file: str) -> Iterator[Entry]:
    lines: list[tuple[str, str]] = []
    begin = 0
    for number, row in enumerate(text.splitlines(), 1):
        found = _TAG.fullmatch(row.rstrip())
        tag, value = (found[1], found[2].strip()) if found else ("", row.strip())
        if tag == "TY" and not begin:
            begin, lines = number, [(tag, value)]
        elif tag == "ER" and begin:
            yield _entry(lines, Place(file, begin, 1), begin)
            begin = 0
        elif (tag or value) and (not begin or tag == "TY"):
            what = "an entry begins within another one" if begin else "this line stands in no entry"
            raise ContentError(what, Place(file, number, 1), _HINT)
        elif tag:
            lines.append((tag, value))
        elif value and len(lines[-1][1]) <= LONGEST:  # a long value goes on, as far as it is kept
            lines[-1] = (lines[-1][0], f"{lines[-1][1]} {value}")
        if len(lines) > _LONGEST:
            raise ContentError("this entry has no end", Place(file, begin, 1), _HINT)
    if begin:
        raise ContentError("this entry has no end", Place(file, begin, 1), _HINT)


def _entry(lines: Iterable[tuple[str, str]], place: Place, number: int) -> Entry:
    told: dict[str, str] = {}
    pages: dict[str, str] = {}
    people: dict[str, list[str]] = {}
    key, file = "", ""
    for tag, value in lines:
        if tag == "TY":
            told["type"] = TYPES.get(value, "document")
        elif tag in _PEOPLE:
            people.setdefault(_PEOPLE[tag], []).append(value)
        elif tag in _DAYS:
            day = date_text(value)
            told[_DAYS[tag]] = max(told.get(_DAYS[tag], ""), day, key=len)
        elif tag in ("SP", "EP"):
            pages[tag] = value
        elif tag == "C8" or tag in _TEXTS:
            told[_TEXTS[tag]] = value if tag == "C8" else told.get(_TEXTS[tag], value)
        elif tag == "ID":
            key = value
        elif tag == "L1":
            file = file or value
    told["page"] = "-".join(filter(None, (pages.get("SP"), pages.get("EP"))))
    return entry(key, told | {name: _names(found) for name, found in people.items()}, place, number, file)


def _names(found: Iterable[str]) -> str:
    return names_text([name for one in found for name in names(one)])


def write(entries: Iterable[Entry]) -> str:
    """Write entries, in order."""
    return "\n".join("".join(f"{tag}  - {value}\n" for tag, value in _lines(one)) for one in entries)


def _lines(one: Entry) -> Iterator[tuple[str, str]]:
    fields = one.fields
    kind = fields["type"]
    yield "TY", _FOR.get(kind, "GEN")
    yield "ID", one.id
    if TYPES.get(_FOR.get(kind, "GEN")) != kind:
        yield "C8", kind
    for name in NAMES:
        yield from ((_TAGS[name], names_text([each])) for each in names(fields.get(name, "")))
    yield from ((tag, fields[name]) for name, tag in _WRITTEN.items() if name in fields)
    yield from _pages(fields)
    if "issued" in fields:
        yield "PY", fields["issued"][:4]
        yield "DA", fields["issued"].replace("-", "/")
    if "accessed" in fields:
        yield "Y2", fields["accessed"].replace("-", "/")
    yield "ER", ""


def _pages(fields: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    first, _, last = fields.get("page", "").partition("-")
    if first.strip() == first and last.strip() == last and first and last:
        yield from (("SP", first), ("EP", last))
    elif fields.get("page"):
        yield "SP", fields["page"]
