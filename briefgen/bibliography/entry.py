"""One source in the words of CSL-JSON, its names and dates as texts."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from briefgen.model import Item, Place
from briefgen.text import clean

NAMES = ("author", "editor", "producer")
DATES = ("issued", "accessed")
VARIABLES = (
    *("title", "container-title", "publisher", "publisher-place", "volume", "issue", "page", "number"),
    *("edition", "genre", "authority", "DOI", "ISBN", "URL", "language", "note"),
)
"""Variables of CSL 1.0.2 that are plain texts and kept; the rest of a library's fields are not a brief's."""
PROCESSING = "processing"
"""What was done to data: CSL has no variable for it, and leaves `custom` for what it has not."""
KEPT = ("type", *NAMES, *DATES, *VARIABLES, PROCESSING)
TYPES = frozenset(
    {
        "article", "article-journal", "article-magazine", "article-newspaper", "bill", "book",
        "broadcast", "chapter", "classic", "collection", "dataset", "document", "entry",
        "entry-dictionary", "entry-encyclopedia", "event", "figure", "graphic", "hearing", "interview",
        "legal_case", "legislation", "manuscript", "map", "motion_picture", "musical_score", "pamphlet",
        "paper-conference", "patent", "performance", "periodical", "personal_communication", "post",
        "post-weblog", "regulation", "report", "review", "review-book", "software", "song", "speech",
        "standard", "thesis", "treaty", "webpage",
    }
)  # fmt: skip
"""Those of CSL 1.0.2, appendix III."""
_ISO = re.compile(r"(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?(?!\d)")
_YEAR = re.compile(r"(?<!\d)[12]\d{3}(?!\d)")
LONGEST = 4_000
"""Characters of one text; titles and notes are shorter, and abstracts are not kept."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A source as a list of sources has it."""

    id: str
    """Made of a-z, 0-9 and -."""
    fields: Mapping[str, str]
    """By the names of CSL-JSON; `type` is one of them, an absent text has no entry."""
    place: Place | None = field(default=None, compare=False)
    file: str = field(default="", compare=False)
    """The document itself, as the list names it, from the list's own folder."""


@dataclass(frozen=True, slots=True)
class Name:
    """A person by family and given name, or a body by what it is called."""

    family: str = ""
    given: str = ""
    suffix: str = ""
    literal: str = ""


def line(text: object) -> str:
    """A text on one line, cleaned, of a length that a list of sources has."""
    return " ".join(clean(str(text)).split())[:LONGEST].rstrip()


def identifier(key: str) -> str:
    """An id of a key: of an address, its last part."""
    last = key.rstrip("/").rpartition("/")[2] if "://" in key else key
    return re.sub(r"[^a-z0-9]+", "-", last.lower()).strip("-")[:60].strip("-")


def names(text: str) -> tuple[Name, ...]:
    """Read names: `Marsh, Ada; Office for Harbours; {Ministry of Ports, Tides and Fish}`."""
    return tuple(_name(part.strip()) for part in _parted(text) if part.strip())


def _parted(text: str) -> Iterable[str]:
    """Parts between semicolons, none of them within braces."""
    depth, begin = 0, 0
    for at, char in enumerate(text):
        depth += (char == "{") - (char == "}")
        if char == ";" and depth <= 0:
            yield text[begin:at]
            begin = at + 1
    yield text[begin:]


def _name(text: str) -> Name:
    if text.startswith("{") and text.endswith("}"):
        return Name(literal=text[1:-1].strip())
    family, *rest = [part.strip() for part in text.split(",", 2)]
    if not rest or not family or not rest[0]:
        return Name(literal=text)
    return Name(family, rest[0], rest[1] if len(rest) > 1 else "")


def name_text(name: Name) -> str:
    """Write a name as it is read; a body with a comma, a semicolon or no end stands in braces."""
    if name.literal or not name.given:
        body = _bare(name.literal or name.family)
        return f"{{{body}}}" if re.search("[,;]", body) else body
    parts = [re.sub("[,;]", " ", _bare(part)) for part in (name.family, name.given, name.suffix)]
    return line(", ".join(part for part in map(line, parts) if part))


def _bare(text: str) -> str:
    return line(re.sub("[{}]", "", text))


def names_text(found: Sequence[Name]) -> str:
    """Write several names, with semicolons between them."""
    return "; ".join(filter(None, map(name_text, found)))


def shown(text: str) -> str:
    """Names as they are printed: without the braces round bodies."""
    return re.sub("[{}]", "", text)


def date_text(said: str) -> str:
    """A date as far as a text says one: 2023, 2023-12 or 2023-12-13; empty where it names no year."""
    found = _ISO.match(said.strip().replace("/", "-"))
    if not found:
        year = _YEAR.search(said)
        return year[0] if year else ""
    year_, month, day = found.groups()
    if not month or not 1 <= int(month) <= 12:
        return year_
    return f"{year_}-{int(month):02}" + (f"-{int(day):02}" if day and 1 <= int(day) <= 31 else "")


def of_item(id_: str, item: Item) -> Entry:
    """Make an entry of a brief's source."""
    told = {name: one.text for name, one in item.fields.items() if name in KEPT}
    return Entry(id_, {"type": "document"} | told, item.place)


def entry(key: str, told: Mapping[str, str], place: Place, number: int, file: str = "") -> Entry:
    """Make an entry of what a format tells; without a key its id is made of its names and year."""
    fields = {name: text for name in KEPT if (text := line(told.get(name, "")))}
    kind = fields.get("type", "")
    fields = {
        "type": kind if kind in TYPES else "document",
        **{k: v for k, v in fields.items() if k != "type"},
    }
    first = next(iter(names(fields.get("author", "") or fields.get("publisher", ""))), Name())
    made = identifier(f"{first.family or first.literal} {fields.get('issued', '')[:4]}")
    return Entry(identifier(key) or made or f"source-{number}", fields, place, file)
