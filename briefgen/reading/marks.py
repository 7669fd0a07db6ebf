"""Quotation marks: where quoted words begin and end, paragraph by paragraph.

One automaton for straight, curly, angled, low-high and single marks and for `` ''. It says where quoted words
stand, not whether they are speech.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from briefgen.model import Part, SourceText
from briefgen.reading.source import read
from briefgen.text.spans import parts_of

CLOSERS = {
    "“": ("”", '"', "''"),
    "„": ("“", "”", '"'),
    "«": ("»",),
    "‹": ("›",),
    "»": ("«",),
    "›": ("‹",),
    "‚": ("‘", "’"),
    "``": ("''", '"', "”"),
    '"': ('"', "”", "''"),
    "''": ("''", '"'),
    "‘": ("’", "'"),
    "'": ("'", "’"),
}
"""Opening mark to the marks that close it; mixed pairs are common in texts that were converted."""

_MARK = re.compile(r"``|''|[“”„«»‹›‚\"‘’']")
_BEFORE_OPENING = frozenset(" \t\n\u00a0([{—–-/:…<>|*_\u202f\u2009")
_ENDING = frozenset(".,!?…;")
SINGLE = frozenset("‘’'")
_SINGLE_CLOSER = re.compile(r"(?:(?<=\S)(?<![sS])|([sS])(?= ))(?<!\s)[’'](?!\w)|(?<=[sS])[’'](?![\w ])")
"""A single mark that may close; the group is the s of what may be a plural possessive."""
_LONGEST_SINGLE = 2000
FARTHEST = 3
"""Parts behind a paragraph in which words that it leaves open go on."""
_CAPTION = 160
"""Characters of a line between two paragraphs."""
_FAR = 8
"""In how many paragraphs after its introduction a block quotation must close."""


@dataclass(frozen=True, slots=True)
class Quoted:
    """Words between marks: `text[start:end]`, the marks left out; `outer` takes them in."""

    start: int
    end: int
    outer_start: int
    outer_end: int
    part: int
    """Index of the part in which it stands; a block quotation has its first."""
    mark: str
    """The opening mark; empty where there is none."""
    closed: bool = True
    continued: bool = False
    """The next paragraph reopens it."""
    last: int = -1
    """Index of the last part, of a quotation over several; else -1."""


@dataclass(slots=True)
class _Scan:
    """The automaton's memory while it reads one paragraph."""

    text: str
    part: Part
    index: int
    found: list[Quoted]
    lone: list[int]
    """Closing marks that nothing opened."""
    mark: str = ""
    opened: int = -1
    outer: tuple[str, int] = ("", -1)
    """The quotation around the one that is open, if there is one: its mark, and where it opened."""
    nested: list[Quoted] = field(default_factory=list)
    """What closed within a quotation that is still open."""
    taken_up: bool = False
    """Whether the next paragraph begins with an opening mark."""
    partner: int = -1
    """Where a single mark closes."""
    closers: list[int] | None = None
    possessives: list[int] = field(default_factory=list)


def has_marks(text: str) -> bool:
    """Tell at a glance whether a text may quote something in marks: False is certain."""
    return _MARK.search(text) is not None


def quoted(text: SourceText) -> tuple[Quoted, ...]:
    """Find all stretches of quoted words, in order; they do not overlap."""
    return read(text).once(_quoted)


def _quoted(text: SourceText) -> tuple[Quoted, ...]:
    parts = parts_of(text)
    found: list[Quoted] = []
    lone: dict[int, int] = {}
    for index, part in enumerate(parts):
        if part.kind == "furniture":
            continue
        scan = _Scan(text.text, part, index, [], [], taken_up=_takes_up(text.text, parts, index + 1))
        _read(scan)
        found += scan.found
        if scan.lone:
            lone[index] = scan.lone[0]
    found = _reopened(found, text.text, parts)
    blocks = _blocks(
        text.text, parts, lone, {quote.part for quote in found if quote.start <= parts[quote.part].start + 2}
    )
    if not blocks:
        return tuple(found)
    return _merged(found, blocks)


def _takes_up(text: str, parts: Sequence[Part], index: int) -> bool:
    """Tell whether a paragraph begins with an opening mark."""
    return index < len(parts) and text.startswith(("“", '"', "«", "„", "``", "''"), parts[index].start)


def _merged(found: list[Quoted], blocks: list[Quoted]) -> tuple[Quoted, ...]:
    """Leave out what stands within a block quotation."""
    inside = {index for block in blocks for index in range(block.part, block.last + 1)}
    kept = [quote for quote in found if quote.part not in inside]
    return tuple(sorted([*kept, *blocks], key=lambda quote: quote.start))


def _read(scan: _Scan) -> None:
    for match in _MARK.finditer(scan.text, scan.part.start, scan.part.end):
        if scan.mark:
            _within(scan, match.group(), match.start())
        else:
            _outside(scan, match.group(), match.start())
    if scan.outer[0] and not scan.taken_up:
        # The first of two opening marks was never closed: nobody can say where its words end.
        scan.outer = ("", -1)
    if scan.nested and not scan.taken_up:
        scan.found += scan.nested
        scan.mark = scan.mark if scan.opened > scan.nested[-1].end else ""
    if scan.mark:
        scan.mark, scan.opened = scan.outer if scan.outer[0] else (scan.mark, scan.opened)
        scan.outer = ("", -1)
        _close(scan, scan.part.end, "", closed=False)


def _outside(scan: _Scan, mark: str, at: int) -> None:
    before = scan.text[at - 1] if at > scan.part.start else " "
    after = scan.text[at + len(mark)] if at + len(mark) < scan.part.end else " "
    if mark in CLOSERS and _may_open(scan, mark, at, before, after):
        scan.mark, scan.opened = mark, at
        scan.partner = _partner(scan, at + 1) if mark in SINGLE else -1
    elif not (after.isalnum() or before.isspace() or before.isdigit()) and (
        before in _ENDING or mark in ('"', "”")
    ):
        scan.lone.append(at)


def _may_open(scan: _Scan, mark: str, at: int, before: str, after: str) -> bool:
    if after.isspace() and mark not in ("«", "‹") and not (mark in "“„" and not before.isalnum()):
        return False
    if mark in ("“", "„", "«", "‹", "``"):
        return True
    if before.isalnum() or (before not in _BEFORE_OPENING and before not in "“\"‘'"):
        return False
    if mark not in SINGLE:
        return True
    # '90s and a lone apostrophe open nothing: a single mark needs its partner in the same paragraph.
    return not after.isdigit() and _partner(scan, at + 1) >= 0


def _partner(scan: _Scan, at: int) -> int:
    """Find the mark that closes a single quotation, past the apostrophes of plural possessives."""
    if scan.closers is None:
        found = list(_SINGLE_CLOSER.finditer(scan.text, scan.part.start, scan.part.end))
        scan.closers = [m.start() for m in found if not m.group(1)]
        scan.possessives = [m.start() + 1 for m in found if m.group(1)]
    for places in (scan.closers, scan.possessives):
        nearest = bisect_left(places, at)
        if nearest < len(places) and places[nearest] - at < _LONGEST_SINGLE:
            return places[nearest]
    return -1


def _within(scan: _Scan, mark: str, at: int) -> None:
    if scan.mark in SINGLE:
        if at == scan.partner:
            _close(scan, at, mark)
        return
    before = scan.text[at - 1]
    after = scan.text[at + len(mark)] if at + len(mark) < scan.part.end else " "
    opens = before.isspace() and not after.isspace()
    slip = mark == "“" and scan.mark in ("“", '"') and not before.isspace() and not after.isalnum()
    if slip or (mark in CLOSERS[scan.mark] and not (opens and mark in ('"', "''", "“"))):
        _close(scan, at, mark)
    elif opens and mark in CLOSERS and mark not in SINGLE and (mark == scan.mark or mark in '"“'):
        # A second opening mark: words within words, if both are closed before the paragraph ends.
        if not scan.outer[0]:
            scan.outer = (scan.mark, scan.opened)
        scan.mark, scan.opened = mark, at


def _close(scan: _Scan, at: int, mark: str, closed: bool = True) -> None:
    start = scan.opened + len(scan.mark)
    words = scan.text[start:at]
    start, end = start + len(words) - len(words.lstrip()), at - len(words) + len(words.rstrip())
    if end > start:
        quote = Quoted(start, end, scan.opened, at + len(mark), scan.index, scan.mark, closed)
        (scan.nested if scan.outer[0] else scan.found).append(quote)
    if scan.outer[0]:
        (scan.mark, scan.opened), scan.outer = scan.outer, ("", -1)
    else:
        scan.mark = ""
        scan.nested.clear()


def _reopened(found: list[Quoted], text: str, parts: Sequence[Part]) -> list[Quoted]:
    """Mark the unclosed quotations which the next paragraph takes up with a new opening mark."""
    out = list(found)
    for place, quote in enumerate(found):
        if quote.closed or quote.mark in SINGLE:
            continue
        then = resumed(text, parts, quote.part)
        if then >= 0 and text.startswith((quote.mark, "“", '"', "«"), parts[then].start):
            out[place] = replace(quote, continued=True)
    return out


def resumed(text: str, parts: Sequence[Part], index: int) -> int:
    """Give the paragraph in which words go on that one leaves open, past captions and teasers; -1 if none."""
    for then in range(index + 1, min(index + FARTHEST + 1, len(parts))):
        if not _is_inserted(text, parts[then]):
            return then
    return -1


def _is_inserted(text: str, part: Part) -> bool:
    """Tell whether a part stands between paragraphs and belongs to none: furniture, a caption's line."""
    if part.kind == "furniture":
        return True
    line = text[part.start : part.end].rstrip()
    prose = line.endswith((".", "!", "?", ":", ",", "”", '"', "»")) or _takes_up(text, (part,), 0)
    return part.kind == "paragraph" and len(line) <= _CAPTION and not prose


def _blocks(text: str, parts: Sequence[Part], lone: dict[int, int], opened: set[int]) -> list[Quoted]:
    """Find block quotations: paragraphs after a colon that a stray mark closes, and parts of that kind."""
    out: list[Quoted] = []
    until = -1
    for index, part in enumerate(parts):
        if index <= until or index in opened:
            continue
        last = _last_quoted(parts, index)
        if last < 0 and index and text[parts[index - 1].start : parts[index - 1].end].rstrip().endswith(":"):
            last = _closed_by_stray(parts, index, lone, opened)
        if last >= 0:
            end = lone[last] if last in lone and part.kind != "quote" else parts[last].end
            out.append(Quoted(part.start, end, part.start, end, index, "", last=last))
            until = last
    return out


def _last_quoted(parts: Sequence[Part], index: int) -> int:
    if parts[index].kind != "quote":
        return -1
    while index + 1 < len(parts) and parts[index + 1].kind == "quote":
        index += 1
    return index


def _closed_by_stray(parts: Sequence[Part], index: int, lone: dict[int, int], opened: set[int]) -> int:
    for last in range(index, min(index + _FAR, len(parts))):
        if parts[last].kind not in ("paragraph", "item", "quote") or last in opened:
            return -1
        if last in lone:
            # The stray mark must end its paragraph; within one it is a slip of another kind.
            return last if parts[last].end - lone[last] <= 2 else -1
    return -1
