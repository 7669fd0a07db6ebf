"""Figures of tables: a cell's number with what heads its row and its column, where both are clear."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import islice

from briefgen.blocks.statistics import heads
from briefgen.blocks.statistics.labels import subject_of
from briefgen.blocks.statistics.wording import is_short
from briefgen.cells import Cell
from briefgen.languages import language
from briefgen.model import Part, SourceText
from briefgen.reading.currencies import SIGNS
from briefgen.text.language import language_of
from briefgen.text.spans import one_line

_MOST = 200
"""Figures of tables that one text gives."""
_WIDEST, _LONGEST = 60, 2000
"""Columns, and parts, of a table that is read."""
_KEY = 2
"""Figures of one table that may be key statistics."""
_CAPTION = 25
"""Words of a paragraph before a table that may be its caption."""
_HEADS = 120
"""Characters of a head."""
_SIGN = "|".join(re.escape(sign) for sign in sorted(SIGNS, key=len, reverse=True))
_FIGURE = re.compile(
    rf"(?P<figure>[−+-]?\s?(?P<sign>(?:{_SIGN})\s?)?"
    r"\d{1,3}(?:(?:[,.]\d{3})+|(?:[ \u00a0\u202f]\d{3})+|\d*)(?:[.,]\d+)?"
    r"(?P<unit>\s?(?:%|bn|m|million|billion)(?!\w))?)(?:\s?(?:[*†‡]|\[\w{1,2}\]))?"
)
_YEAR = re.compile(r"(?:1[89]|20)\d\d")


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure of a table, as a statistic says it."""

    value: str
    label: str
    period: str
    spans: tuple[tuple[int, int], ...]
    """Its evidence: the figure's cell first, then the heads of its row and its column, then the caption."""
    key: int
    """0 for the latest figure of a table's total, 1 for others of it; 2 for all else."""


@dataclass(slots=True)
class _Box:
    """A cell that has words."""

    cell: Cell
    start: int
    end: int
    words: str
    figure: re.Match[str] | None


@dataclass(slots=True)
class _Table:
    boxes: list[_Box] = field(default_factory=list)
    at: dict[tuple[int, int], _Box] = field(default_factory=dict)
    """Every place to the cell that covers it."""
    caption: Part | None = None
    told: tuple[str, heads.Unit | None] = ("", None)
    """What the caption says, and the unit that it names for the whole table."""
    body: int = 0
    """The first row below the heads."""
    units: bool = False
    """A head of a column says a unit, so that those without one have none, or another."""


def figures(text: SourceText) -> tuple[Figure, ...]:
    """Give the figures of a text's tables whose row and column are clear, in order, 200 at most."""
    if not any(part.cell for part in text.parts):
        return ()
    every = (one for table in _tables(text) if table.body for one in _of_table(text, table))
    return tuple(islice(every, _MOST))


def key_figures(text: SourceText, most: int) -> tuple[Figure, ...]:
    """Give the figures that a brief would take of tables: of each the latest or the total, two at most.

    Of a table that a sentence of the text leads into, they are the first four: it is what the text speaks of.
    """
    chosen: list[Figure] = []
    for table in _tables(text) if any(part.cell for part in text.parts) else ():
        told = table.caption is not None and text.text[table.caption.end - 1] == ":"
        own = [one for one in _of_table(text, table) if one.key < 2 and is_short(one.label)]
        chosen += sorted(own, key=lambda one: one.key)[: _KEY + told * _KEY] if table.body else []
    return tuple(sorted(chosen, key=lambda one: one.key)[:most])


def without_prose(text: SourceText) -> frozenset[int]:
    """Give the offsets at which cells begin that hold a bare figure, or a head: Town 12."""
    cells = (part for part in text.parts if part.cell)
    return frozenset(part.start for part in cells if _is_bare(text.text[part.start : part.end]))


def _is_bare(words: str) -> bool:
    head = len(words) <= _HEADS and words[0].isalpha() and not words.endswith((".", "!", "?"))
    return head or bool(_FIGURE.fullmatch(words))


def _tables(text: SourceText) -> Iterator[_Table]:
    known: dict[int, list[int]] = {}
    for index, part in enumerate(text.parts):
        if part.cell:
            known.setdefault(part.cell.table, []).append(index)
    for places in known.values():
        if places[-1] - places[0] + 1 == len(places) <= _LONGEST:  # no other table in it
            yield _table(text, places[0], places[-1])


def _table(text: SourceText, first: int, last: int) -> _Table:
    table = _Table(caption=_caption(text, first, last))
    for part in text.parts[first : last + 1]:
        assert part.cell  # noqa: S101  # the caller has looked
        box = table.at.get((part.cell.row, part.cell.column))
        if box and box.cell == part.cell:
            # A cell of several paragraphs is no figure.
            box.end, box.figure, box.words = part.end, None, one_line(text.text[box.start : part.end])
            continue
        words = one_line(text.text[part.start : part.end])
        figure = _FIGURE.fullmatch(words)
        box = _Box(part.cell, part.start, part.end, words, None if _is_year(figure) else figure)
        table.boxes.append(box)
        if part.cell.column + part.cell.columns <= _WIDEST:
            _cover(table, box)
    table.body = _body(table)
    above = (box.words for box in table.boxes if box.cell.row < table.body)
    table.units = any(heads.parted(words)[1] for words in above)
    return table


def _cover(table: _Table, box: _Box) -> None:
    for row in range(box.cell.row, box.cell.row + box.cell.rows):
        for column in range(box.cell.column, box.cell.column + box.cell.columns):
            table.at.setdefault((row, column), box)


def _is_year(figure: re.Match[str] | None) -> bool:
    return figure is not None and bool(_YEAR.fullmatch(figure[0]))


def _caption(text: SourceText, first: int, last: int) -> Part | None:
    """Give the words above a table that name it, or those below it that begin with Table."""
    above = text.parts[first - 1] if first else None
    if above is not None and above.kind in ("heading", "paragraph", "note", "item"):
        words = text.text[above.start : above.end]
        short = len(words.split()) <= _CAPTION
        if heads.is_numbered(words) or (
            short and (above.kind == "heading" or not words.endswith((".", "!", "?")))
        ):
            return above if short else None
    below = text.parts[last + 1] if last + 1 < len(text.parts) else None
    if below is not None and heads.is_numbered(text.text[below.start : below.end]):
        return below if len(text.text[below.start : below.end].split()) <= _CAPTION else None
    return None


def _body(table: _Table) -> int:
    """Find the first row of figures: above it stand heads only; 0 where there are none.

    Where the format says that rows have heads and columns have none, the first row is one of figures.
    """
    rows: dict[int, list[_Box]] = {}
    for box in table.boxes:
        rows.setdefault(box.cell.row, []).append(box)
    spread = False
    lead, *others = rows[min(rows)]
    if lead.cell.head and others and not any(box.cell.head for box in others):
        return lead.cell.row
    for place, (row, boxes) in enumerate(sorted(rows.items())):
        heading = not any(box.figure for box in boxes)
        if not heading:
            return row if place else 0
        if place and not spread and not all(box.cell.head for box in boxes):
            return row
        spread = any(box.cell.columns > 1 or box.cell.rows > 1 for box in boxes)
    return 0


def _of_table(text: SourceText, table: _Table) -> Iterator[Figure]:
    section = ""
    latest = _latest(table)
    if table.caption:
        words = heads.caption_words(text.text[table.caption.start : table.caption.end])
        table.told = heads.parted(subject_of(words, language(language_of(text)).clauses))
    by_row: dict[int, list[_Box]] = {}
    for box in table.boxes:
        by_row.setdefault(box.cell.row, []).append(box)
    for row, boxes in by_row.items():
        if row < table.body:
            continue
        lead = _lead(table, row)
        if len(boxes) == 1 and not boxes[0].figure and boxes[0].cell.column == 1:
            section = boxes[0].words
        # Where the format itself leaves a row's first columns out, the heads of columns say what it counts.
        for box in boxes if lead or any(box.cell.skipped for box in boxes) else ():
            if box.figure and box.cell.columns == box.cell.rows == 1:
                made = _figure(text, table, box, (lead, section, latest))
                if made is not None:
                    yield made


def _latest(table: _Table) -> set[str]:
    """Give the last heads of rows and columns that are periods, where there are several."""
    found = [box for box in table.boxes if heads.is_period(box.words)]
    last = max((_years(box.words) for box in found), default=())
    return {box.words for box in found if _years(box.words) == last} if len(found) > 1 else set()


def _years(words: str) -> tuple[int, ...]:
    """Give what orders periods: their year, then their quarter."""
    return tuple(int(number) for number in sorted(re.findall(r"\d+", words), key=len, reverse=True))


def _lead(table: _Table, row: int) -> list[_Box]:
    """Give the heads of a row: its first cells, as long as they are no figures."""
    found: list[_Box] = []
    column = 1
    while (box := table.at.get((row, column))) and not box.figure and len(box.words) <= _HEADS:
        if box.cell.row < table.body:
            break
        found.append(box)
        column = box.cell.column + box.cell.columns
    return found


def _figure(
    text: SourceText, table: _Table, box: _Box, of: tuple[Sequence[_Box], str, set[str]]
) -> Figure | None:
    """Make a figure of one cell; None where its column has no head or nothing says what is counted."""
    lead, section, latest = of
    above = (table.at.get((row, box.cell.column)) for row in range(1, table.body))
    over = list({id(one): one for one in above if one}.values())
    headed = bool(over) or (bool(lead) and all(one.cell.head for one in lead))
    if not headed or box in lead or any(len(one.words) > _HEADS for one in over):
        return None
    caption = text.text[table.caption.start : table.caption.end] if table.caption else ""
    columns, rows = (
        [heads.parted(one.words) for one in some if not heads.is_period(one.words)] for some in (over, lead)
    )
    told, of_all = table.told
    known = [unit for _, unit in (*reversed(columns), *rows) if unit]
    unit = known[0] if known else None if _counts(table, columns) else of_all
    spoken = [words for words, _ in rows]
    said = heads.label([words for words, _ in columns if words], [*spoken, section], told, unit)
    period = _period(over, lead, caption)
    if not re.search(r"[^\W\d_]{2}", said):
        return None
    assert box.figure  # noqa: S101  # the caller has looked
    bare = not box.figure["sign"] and not box.figure["unit"]
    value = heads.with_unit(box.figure["figure"], unit) if unit and bare else box.figure["figure"]
    # Each cell by itself: the row as a whole would bear out the figures beside this one, too.
    spans = [(one.start, one.end) for one in (box, *lead, *over)]
    if table.caption is not None:
        spans.append((table.caption.start, table.caption.end))
    rank = 2 if value.startswith("100%") else min(_key(over, lead, latest), 2 - caption.endswith(":"))
    return Figure(value, said, period, tuple(spans), rank)


def _counts(table: _Table, columns: Sequence[tuple[str, heads.Unit | None]]) -> bool:
    """Tell whether a column is not in the caption's unit: Staff, beside Cost (£); Number of grants."""
    said = [words for words, _ in columns if words]
    return bool(said) and (table.units or any(heads.COUNTED.match(words) for words in said))


def _period(over: Sequence[_Box], lead: Sequence[_Box], caption: str) -> str:
    named = [one.words for one in (*over, *lead) if heads.is_period(one.words)]
    return " ".join(dict.fromkeys(named)) if named else heads.period_in(caption)


def _key(over: Sequence[_Box], lead: Sequence[_Box], latest: set[str]) -> int:
    total = any(heads.TOTAL.match(one.words) for one in lead)
    newest = any(one.words in latest for one in (*over, *lead))
    dated = any(heads.is_period(one.words) for one in (*over, *lead))
    if newest and (total or any(one.words in latest for one in lead)):
        return 0
    return 1 if total and not dated else 2
