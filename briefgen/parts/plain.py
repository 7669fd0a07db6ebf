"""Plain lines told apart: where a text has no markup, its layout says what is what."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from briefgen.model import PartKind
from briefgen.parts.byline import Byline, byline, merged, person
from briefgen.parts.furniture import (
    is_furniture,
    is_led,
    is_list_heading,
    is_reference,
    is_reference_heading,
)
from briefgen.parts.imprint import imprint
from briefgen.parts.layout import ITEM, Stretch
from briefgen.parts.letterhead import is_preliminary, letterhead
from briefgen.parts.organisation import name_shaped, organisation
from briefgen.parts.released import recorded
from briefgen.parts.teasers import Line, told_apart

_NUMBERED = re.compile(r"(?:\d{1,2}\.){1,4}\d{0,2}\s+[A-Z]|(?:[IVX]{1,4}|[A-Z])\.\s+[A-Z]")
_NOTE = re.compile(r"(?:\[\d{1,3}\]|[¹²³⁰⁴-⁹]{1,3}|\^\d{1,3})\s*\S")
_STOPPED = re.compile(r"(?:[.!;,…][\"'”’»)\]]*|[–—-])\Z")
_SPOKEN = re.compile(r"(?:Q|A|Question|Answer)\s?:")
"""Lines of an interview."""
_LABELLED = re.compile(r"[A-Z][A-Z .’'-]+:\s")
"""A turn: REPORTER: When will the port open?"""

_SECTION = re.compile(
    r"(?:(?:\d{1,2}(?:\.\d{1,2}){0,3}\.?|[IVX]{1,4}\.|chapter\s\w+:?)\s.{2,120}|introduction|abstract|summary|background"
    r"|overview|executive\ssummary|(?:table\sof\s)?contents|preface|foreword|acknowledge?ments|early\slife"
    r"|einleitung|zusammenfassung|inhalt|vorwort|introduction|résumé|sommaire|introducción|resumen|índice)\s*:?",
    re.IGNORECASE,
)
_ASKED = re.compile(r"\?[\"'”’»)\]]*\Z")
_BY_ONE = re.compile(r"(?i:by)\s([A-Z][\w.'’-]{2,30})")
_ADDRESS = re.compile(r"https?://[^\s<>]{4,2000}")
_COVER = 8
"""Lines from a publisher's name to the title: what kind of text it is, its number and day."""
_PAPER = 5
"""Words of the name of a paper."""
_HEAD = 6
"""Lines in which a text says where it was taken from."""
_CALLED = 6
"""Words of a line that says who speaks."""
_RULE = re.compile(r"\s*([=_~*-])\1{2,}\s*\Z")


class Told(NamedTuple):
    """What a stretch is: a tuple, as a text has very many."""

    stretch: Stretch
    kind: PartKind
    level: int = 0


@dataclass(frozen=True, slots=True)
class Page:
    """The stretches of a text with their kinds, its title, and what its bylines say."""

    told: tuple[Told, ...]
    title: str = ""
    byline: Byline = Byline()  # noqa: RUF009  # frozen, so that one may serve all
    address: str = ""
    """Of the web, where the text was taken from."""


def tell(text: str, stretches: Sequence[Stretch]) -> Page:
    """Say what each stretch is: heading, item, note, quote, furniture or paragraph."""
    lines = [text[stretch.start : stretch.end] for stretch in stretches]
    bylines = _bylines(lines)
    says, places = imprint([(line, None) for line in lines])
    bylines |= {at: bylines.get(at, Byline()) for at in places}
    kinds = _kinds(lines, stretches, bylines)
    kinds = told_apart([Line(line, kind, 2) for line, kind in zip(lines, kinds, strict=True)])
    for at in (at for at, line in enumerate(lines[:_HEAD]) if _ADDRESS.fullmatch(line)):
        kinds[at] = "furniture"
    headed, name = letterhead(lines)
    kinds[:headed] = ["furniture"] * headed
    title = _title(lines, kinds)
    above = name or _above(lines[: title or 0]) or _periodical(lines, title)
    told = [
        Told(stretch, kind, 0 if kind != "heading" else 1 if at == title else 2)
        for at, (stretch, kind) in enumerate(zip(stretches, kinds, strict=True))
    ]
    says = merged((says, *bylines.values(), Byline(publisher=above)))
    return Page(tuple(told), "" if title is None else " ".join(lines[title].split()), says, _address(lines))


def _address(lines: Sequence[str]) -> str:
    """The address that stands alone near the head of a text: where it was taken from."""
    return next((line for line in lines[:_HEAD] if _ADDRESS.fullmatch(line)), "")


def _bylines(lines: Sequence[str]) -> dict[int, Byline]:
    """The bylines near the head of the text and near its foot, by line; a name above one belongs to it."""
    found: dict[int, Byline] = {}
    for at, line in enumerate(lines):
        says = byline(line) if at < 6 or at >= len(lines) - 12 else None
        says = says or (_signed_in_short(lines, at) if at < _HEAD else None)
        if says is None:
            continue
        if says.webpage and not says.author and at and person(lines[at - 1]):
            found[at - 1] = Byline(author=person(lines[at - 1]))
        found[at] = says
    return found


def _signed_in_short(lines: Sequence[str], at: int) -> Byline | None:
    """Read a byline of one word above the day: By Harbourwatch."""
    by = _BY_ONE.fullmatch(lines[at]) if at and at + 1 < len(lines) else None
    dated = byline(lines[at + 1]) if by else None
    return Byline(author=by[1]) if by and dated and dated.issued else None


def _kinds(lines: Sequence[str], stretches: Sequence[Stretch], bylines: dict[int, Byline]) -> list[PartKind]:
    kinds: list[PartKind] = []
    listing, ending = "", False
    speaking = _speaking(lines)
    tail = max((at for at, line in enumerate(lines) if _prose(line)), default=-1)
    for at, (line, stretch) in enumerate(zip(lines, stretches, strict=True)):
        said = at > 0 and lines[at - 1] in speaking
        ruled = at + 1 < len(lines) and bool(_RULE.match(lines[at + 1]))
        kind = _kind(line, stretch, at in bylines, ruled and not stretch.alone)
        kind = "paragraph" if said and kind == "heading" else kind
        if ending and kind != "note":
            kind = "furniture"
        elif listing and kind in ("heading", "paragraph") and not _listed(line) and _entry(line, listing):
            kind = "note" if listing == "notes" else "item"
        elif kind in ("heading", "paragraph"):
            # A table of contents with leaders ends by itself: what follows it is the text.
            led = at + 1 < len(lines) and is_led(lines[at + 1])
            leads = kind == "heading" and not led and line not in speaking
            listing = _listed(line) if leads else ""
        # After the last prose, a byline or a comment form is followed by slogans and menus.
        ending = ending or (at > tail >= 0 and kind == "furniture")
        kinds.append(kind)
    return kinds


def _speaking(lines: Sequence[str]) -> frozenset[str]:
    """Give the lines that say who speaks below them: a name and a colon, again and again."""
    ends = [line.split()[-1] for line in lines if line.endswith(":") and len(line.split()) <= _CALLED]
    again = {word for word, count in Counter(ends).items() if count > 1}
    return frozenset(line for line in lines if line.endswith(":") and line.split()[-1] in again)


def _entry(line: str, listing: str) -> bool:
    """Whether a line below a list's heading is one of its entries: no prose, or a reference."""
    return not _prose(line) or (listing == "notes" and is_reference(line))


def _prose(line: str) -> bool:
    words = len(line.split())
    return words >= 20 or (words >= 8 and line.endswith("."))


def _listed(heading: str) -> str:
    if is_reference_heading(heading):
        return "notes"
    return "items" if is_list_heading(heading) or heading.rstrip().endswith(":") else ""


def _kind(line: str, stretch: Stretch, signed: bool, ruled: bool) -> PartKind:
    if signed or (not (stretch.cell and line.isdigit()) and is_furniture(line)):
        return "furniture"
    if stretch.cell:
        return "cell"
    if line.startswith(">"):
        return "quote"
    if _NOTE.match(line):
        return "note"
    if ruled or (stretch.alone and is_heading(line)):
        return "heading"
    return "item" if ITEM.match(line) else "paragraph"


def is_heading(line: str) -> bool:
    """Whether a line between blank lines reads as a heading: short, without final stop, or a question."""
    words = line.split()
    if "\n" in line or len(line) > 120 or len(words) > 16 or not any(char.isalpha() for char in line):
        return False
    if line.endswith(":"):
        return len(words) <= 4
    if _SPOKEN.match(line) or line.startswith("—") or (ITEM.match(line) and not _NUMBERED.match(line)):
        return False
    if _ASKED.search(line):
        return not _LABELLED.match(line) and not re.search(r"[.!?][\"'”’]?\s", line)
    return not _STOPPED.search(line) and not line[0].islower() and "://" not in line


def _title(lines: Sequence[str], kinds: list[PartKind]) -> int | None:
    """Which line is the title, if one is: the first that is not furniture; it becomes a heading.

    A report has its publisher's name above its title; an excerpt that begins with a section has no title.
    """
    told = [at for at, kind in enumerate(kinds) if kind != "furniture"]
    titles = [
        at for at in told[:_HEAD] if not (is_preliminary(lines[at]) and len(lines[at].split()) <= _PAPER)
    ]
    first = next(iter(titles), next(iter(told), None))
    if first is None or (kinds[first] == "heading" and is_section(lines[first])):
        return None
    if organisation(lines[first]) and not recorded(lines[first]):
        then = next(
            (at for at in range(first + 1, len(lines)) if not _skipped(lines[at], kinds[at])), len(lines)
        )
        if then - first <= _COVER and _titled(lines, kinds, then):
            kinds[first], first = "furniture", then
    elif at := _below_periodical(lines, kinds, first):
        kinds[first], first = "furniture", at
    line = lines[first]
    short = len(line) <= 200 and len(line.split()) <= 30 and "\n" not in line
    if kinds[first] == "heading":
        return first
    plain = kinds[first] == "paragraph" and not _STOPPED.search(line) and not line.endswith(":")
    if short and plain and len(lines) > first + 1:
        kinds[first] = "heading"
        return first
    return None


def _below_periodical(lines: Sequence[str], kinds: Sequence[PartKind], first: int) -> int:
    """Give the title's line below the name and the day of a paper, which a byline follows; 0 for none."""
    name, day, at = lines[first], first + 1, first + 2
    if at + 1 >= len(lines) or not name_shaped(name) or len(name.split()) > _PAPER:
        return 0
    dated = kinds[day] == "furniture" and (byline(lines[day]) or Byline()).issued
    by = any((byline(line) or Byline()).author for line in lines[at + 1 : at + 3])
    fuller = len(lines[at].split()) > len(name.split())
    return at if dated and by and fuller and _titled(lines, kinds, at) else 0


def _periodical(lines: Sequence[str], title: int | None) -> str:
    """Give the name of the paper two lines above the title, where its day stands between."""
    kinds: list[PartKind] = ["furniture" if byline(line) else "heading" for line in lines[: (title or 0) + 3]]
    first = (title or 0) - 2
    return lines[first] if first >= 0 and _below_periodical(lines, kinds, first) == title else ""


def _skipped(line: str, kind: PartKind) -> bool:
    """Whether a line below a publisher's name is passed over on the way to the title."""
    return kind == "furniture" or is_preliminary(line)


def _above(lines: Sequence[str]) -> str:
    """Give the publisher whose name stands above a title, the nearest one."""
    return next(
        (name for line in reversed(lines) if not is_preliminary(line) and (name := organisation(line))), ""
    )


def _titled(lines: Sequence[str], kinds: Sequence[PartKind], at: int) -> bool:
    """Whether the line below a publisher's name can be the title."""
    if at + 1 >= len(lines) or kinds[at] not in ("heading", "paragraph") or is_section(lines[at]):
        return False
    return 2 <= len(lines[at].split()) <= 30 and not _STOPPED.search(lines[at]) and "\n" not in lines[at]


def is_section(line: str) -> bool:
    """Whether the line is the heading of a section, as 1 Introduction, and so no document's title."""
    return bool(_SECTION.fullmatch(" ".join(line.split())))
