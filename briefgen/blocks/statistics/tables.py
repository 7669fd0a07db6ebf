"""Figures of tables: a cell's number with what heads its row and its column, where both are clear."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from briefgen.blocks._evidence import slug
from briefgen.blocks.statistics import heads
from briefgen.blocks.statistics.grid import FIGURE, Box, Table, tables_of
from briefgen.blocks.statistics.labels import subject_of
from briefgen.blocks.statistics.wording import is_short
from briefgen.languages import language
from briefgen.model import SourceText
from briefgen.reading.source import language_of

_MOST = 200
"""Figures of tables that one text gives."""
_KEY = 3
"""Figures of one table that may be key statistics."""
_LED = 6
"""Those of a table that a sentence leads into: it is what the text speaks of."""
_LARGEST = 3
"""Rows of a column of totals that may be key: those with the largest figures."""
_ALL = re.compile(r"100(?:[.,]0+)?\s?%")
"""The whole, of which the other cells are parts."""
_HEADS = 120
"""Characters of a head."""
_LESS = 2
"""In a column of totals."""
ONE_OF_MANY = 3
"""The rank of what is no more than a cell."""


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure of a table, as a statistic says it."""

    value: str
    label: str
    period: str
    spans: tuple[tuple[int, int], ...]
    """Its evidence: the figure's cell first, then the heads of its row and its column, then the caption."""
    key: int
    """0: the latest figure of a table's total, 1: others of it, 2: in a column of totals, 3: the rest."""
    laid_out: bool = False
    """Its row and column were told from the page's layout."""


def figures(text: SourceText) -> tuple[Figure, ...]:
    """Give the figures of a text's tables whose row and column are clear, in order, 200 at most."""
    if not any(part.cell for part in text.parts):
        return ()
    every = (one for table in tables_of(text) if table.body for one in _of_table(text, table))
    return tuple(islice(every, _MOST))


def key_figures(text: SourceText, most: int) -> tuple[Figure, ...]:
    """Give the figures that a brief would take of tables: of each the latest or the total, two at most.

    Of a table that a sentence of the text leads into, they are the first six: it is what the text speaks of.
    Of one with a column of totals, those of its largest rows are among them.
    """
    chosen: list[Figure] = []
    for table in tables_of(text) if any(part.cell for part in text.parts) else ():
        led = table.caption is not None and table.caption.leads
        every = [one for one in _of_table(text, table) if is_short(one.label)] if table.body else []
        own = sorted((one for one in every if one.key < _LESS), key=lambda one: one.key)
        chosen += own[: _LED if led else _KEY]
        largest = sorted((one for one in every if one.key == _LESS), key=_size)
        chosen += largest[:_LARGEST] if own else []
    return tuple(sorted(chosen, key=lambda one: one.key)[:most])


def _size(one: Figure) -> float:
    """Order figures, the largest first."""
    digits = re.sub(r"[^\d.]", "", one.value.replace(",", ""))
    return -float(digits) if re.fullmatch(r"\d+(?:\.\d+)?", digits) else 0.0


def without_prose(text: SourceText) -> frozenset[int]:
    """Give the offsets at which cells begin that hold a bare figure, or a head: Town 12."""
    cells = (part for part in text.parts if part.cell)
    return frozenset(part.start for part in cells if _is_bare(text.text[part.start : part.end]))


def _is_bare(words: str) -> bool:
    head = len(words) <= _HEADS and words[0].isalpha() and not words.endswith((".", "!", "?"))
    return head or bool(FIGURE.fullmatch(words))


def _of_table(text: SourceText, table: Table) -> Iterator[Figure]:
    section = ""
    latest = _latest(table)
    if table.caption:
        words = heads.caption_words(table.caption.words)
        table.told = heads.parted(subject_of(words, language(language_of(text)).clauses))
    by_row: dict[int, list[Box]] = {}
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


def _latest(table: Table) -> set[str]:
    """Give the last heads of rows and columns that are periods, where there are several."""
    found = [box for box in table.boxes if heads.is_period(box.words)]
    last = max((_years(box.words) for box in found), default=())
    return {box.words for box in found if _years(box.words) == last} if len(found) > 1 else set()


def _years(words: str) -> tuple[int, ...]:
    """Give what orders periods: their year, then their quarter."""
    return tuple(int(number) for number in sorted(re.findall(r"\d+", words), key=len, reverse=True))


def _lead(table: Table, row: int) -> list[Box]:
    """Give the heads of a row: its first cells, as long as they are no figures."""
    found: list[Box] = []
    column = 1
    while (box := table.at.get((row, column))) and not box.figure and len(box.words) <= _HEADS:
        if box.cell.row < table.body or (found and _reckons(box)):
            break
        found.append(box)
        column = box.cell.column + box.cell.columns
    return found


def _reckons(box: Box) -> bool:
    """Tell whether a cell says figures, in words that are no head: 40 hours at $85 an hour."""
    return any(map(str.isdigit, box.words)) and not heads.is_period(box.words) and not box.cell.head


def _figure(
    text: SourceText, table: Table, box: Box, of: tuple[Sequence[Box], str, set[str]]
) -> Figure | None:
    """Make a figure of one cell; None where its column has no head or nothing says what is counted."""
    lead, section, latest = of
    above = (table.at.get((row, box.cell.column)) for row in range(1, table.body))
    over = list({id(one): one for one in above if one}.values())
    headed = bool(over) or (bool(lead) and all(one.cell.head for one in lead))
    if not headed or box in lead or any(len(one.words) > _HEADS for one in over):
        return None
    columns, rows = (
        [heads.parted(one.words) for one in some if not heads.is_period(one.words)] for some in (over, lead)
    )
    told, of_all = table.told
    known = [unit for _, unit in (*reversed(columns), *rows) if unit]
    unit = known[0] if known else _summed(table, box) if _counts(table, columns) else of_all
    spoken = [words for words, _ in rows]
    said = heads.label([words for words, _ in columns if words], [*spoken, section], told, unit)
    named = [one.words for one in (*over, *lead) if heads.is_period(one.words)]
    if not re.search(r"[^\W\d_]{2}", said):
        return None
    assert box.figure  # noqa: S101  # the caller has looked
    bare = not box.figure["sign"] and not box.figure["unit"]
    value = heads.with_unit(box.figure["figure"], unit) if unit and bare else box.figure["figure"]
    value = box.words[: box.figure.start()] + value
    # Each cell by itself: the row as a whole would bear out the figures beside this one, too.
    spans = [(one.start, one.end) for one in (box, *lead, *over)]
    if table.caption is not None:
        spans.append(table.caption.span)
    period, stands = (" ".join(dict.fromkeys(named)), ()) if named else table.period
    spans += [span for span in stands if span not in spans]
    rank = ONE_OF_MANY if _ALL.match(value) else _rank(table, over, lead, latest)
    return Figure(value, said, period, tuple(spans), rank, table.laid_out)


def _summed(table: Table, box: Box) -> heads.Unit | None:
    """Give the unit of a column of totals without one: that of all columns beside it."""
    over = [one for one in table.boxes if one.cell.row < table.body and one.cell.column > 1]
    own = [one for one in over if one.cell.column == box.cell.column]
    if not any(heads.TOTAL.match(one.words) for one in own):
        return None
    units = {heads.parted(one.words)[1] for one in over if one not in own}
    return units.pop() if len(units) == 1 else None


def _counts(table: Table, columns: Sequence[tuple[str, heads.Unit | None]]) -> bool:
    """Tell whether a column is not in the caption's unit: Staff, beside Cost (£); Number of grants."""
    said = [words for words, _ in columns if words]
    return bool(said) and (table.units or any(heads.COUNTED.match(words) for words in said))


def _rank(table: Table, over: Sequence[Box], lead: Sequence[Box], latest: set[str]) -> int:
    total = any(heads.TOTAL.match(one.words) or _is_titles(table, one) for one in lead)
    sums = any(heads.TOTAL.match(one.words) for one in over)
    newest = any(one.words in latest for one in (*over, *lead))
    dated = any(heads.is_period(one.words) for one in (*over, *lead))
    if (newest and (total or any(one.words in latest for one in lead))) or (total and sums):
        return 0
    if (total and not dated) or (table.caption is not None and table.caption.leads):
        return 1
    return _LESS if sums else ONE_OF_MANY


def _is_titles(table: Table, box: Box) -> bool:
    """Tell whether a row is that of what the title names: the whole country, below its regions."""
    words = set(slug(box.words, 20).split("-"))
    return bool(box.words) and words <= table.title
