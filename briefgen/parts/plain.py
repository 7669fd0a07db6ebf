"""Plain lines told apart: where a text has no markup, its layout says what is what."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from briefgen.model import PartKind
from briefgen.parts.byline import Byline, byline, person
from briefgen.parts.furniture import is_furniture, is_list_heading, is_reference_heading
from briefgen.parts.layout import ITEM, Stretch

_NUMBERED = re.compile(r"(?:\d{1,2}\.){1,4}\d{0,2}\s+[A-Z]|(?:[IVX]{1,4}|[A-Z])\.\s+[A-Z]")
_NOTE = re.compile(r"(?:\[\d{1,3}\]|[¹²³⁰⁴-⁹]{1,3}|\^\d{1,3})\s*\S")
_STOPPED = re.compile(r"(?:[.!;,…][\"'”’»)\]]*|[–—-])\Z")
_SPOKEN = re.compile(r"(?:Q|A|Question|Answer)\s?:")
"""Lines of an interview."""

_ASKED = re.compile(r"\?[\"'”’»)\]]*\Z")
_RULE = re.compile(r"\s*([=_~*-])\1{2,}\s*\Z")


@dataclass(frozen=True, slots=True)
class Told:
    """What a stretch is."""

    stretch: Stretch
    kind: PartKind
    level: int = 0


@dataclass(frozen=True, slots=True)
class Page:
    """The stretches of a text with their kinds, its title, and what its bylines say."""

    told: tuple[Told, ...]
    title: str = ""
    byline: Byline = Byline()  # noqa: RUF009  # frozen, so that one may serve all


def tell(text: str, stretches: Sequence[Stretch]) -> Page:
    """Say what each stretch is: heading, item, note, quote, furniture or paragraph."""
    lines = [text[stretch.start : stretch.end] for stretch in stretches]
    bylines = _bylines(lines)
    kinds = _kinds(lines, stretches, bylines)
    title = _title(lines, kinds)
    told = [
        Told(stretch, kind, 0 if kind != "heading" else 1 if at == title else 2)
        for at, (stretch, kind) in enumerate(zip(stretches, kinds, strict=True))
    ]
    return Page(
        tuple(told), "" if title is None else " ".join(lines[title].split()), _merged(bylines.values())
    )


def _merged(bylines: Iterable[Byline]) -> Byline:
    """What the bylines say together; the first that says a thing is believed."""
    told = Byline()
    for says in bylines:
        told = Byline(
            told.author or says.author,
            told.issued or says.issued,
            told.publisher or says.publisher,
            told.webpage or says.webpage,
        )
    return told


def _bylines(lines: Sequence[str]) -> dict[int, Byline]:
    """The bylines near the head of the text and near its foot, by line; a name above one belongs to it."""
    found: dict[int, Byline] = {}
    for at, line in enumerate(lines):
        says = byline(line) if at < 6 or at >= len(lines) - 12 else None
        if says is None:
            continue
        if says.webpage and not says.author and at and person(lines[at - 1]):
            found[at - 1] = Byline(author=person(lines[at - 1]))
        found[at] = says
    return found


def _kinds(lines: Sequence[str], stretches: Sequence[Stretch], bylines: dict[int, Byline]) -> list[PartKind]:
    kinds: list[PartKind] = []
    listing, ending = "", False
    tail = max((at for at, line in enumerate(lines) if _prose(line)), default=-1)
    for at, (line, stretch) in enumerate(zip(lines, stretches, strict=True)):
        ruled = at + 1 < len(lines) and bool(_RULE.match(lines[at + 1]))
        kind = _kind(line, stretch, at in bylines, ruled and not stretch.alone)
        if ending and kind != "note":
            kind = "furniture"
        elif listing and kind in ("heading", "paragraph") and not _listed(line) and not _prose(line):
            kind = "note" if listing == "notes" else "item"
        elif kind in ("heading", "paragraph"):
            listing = _listed(line) if kind == "heading" else ""
        # After the last prose, a byline or a comment form is followed by slogans and menus.
        ending = ending or (at > tail >= 0 and kind == "furniture")
        kinds.append(kind)
    return kinds


def _prose(line: str) -> bool:
    words = len(line.split())
    return words >= 20 or (words >= 8 and line.endswith("."))


def _listed(heading: str) -> str:
    if is_reference_heading(heading):
        return "notes"
    return "items" if is_list_heading(heading) or heading.rstrip().endswith(":") else ""


def _kind(line: str, stretch: Stretch, signed: bool, ruled: bool) -> PartKind:
    if signed or is_furniture(line):
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
        return not re.search(r"[.!?][\"'”’]?\s", line)
    return not _STOPPED.search(line) and not line[0].islower() and "://" not in line


def _title(lines: Sequence[str], kinds: list[PartKind]) -> int | None:
    """Which line is the title, if one is: the first that is not furniture; it becomes a heading."""
    first = next((at for at, kind in enumerate(kinds) if kind != "furniture"), None)
    if first is None:
        return None
    line = lines[first]
    short = len(line) <= 200 and len(line.split()) <= 30 and "\n" not in line
    if kinds[first] == "heading":
        return first
    plain = kinds[first] == "paragraph" and not _STOPPED.search(line) and not line.endswith(":")
    if short and plain and len(lines) > first + 1:
        kinds[first] = "heading"
        return first
    return None
