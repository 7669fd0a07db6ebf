"""Whole lines of a body that are new, gone or moved go into its Markdown text; proved."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from briefgen.errors import ContentError
from briefgen.returned.came import Came, Problem, lines_of
from briefgen.returned.chunks import Chunk, Entry, New, chunks, together
from briefgen.returned.glyphs import Glyphs, key, settled, words
from briefgen.returned.inline import written
from briefgen.returned.retabled import retabled
from briefgen.returned.threeway import merged
from briefgen.returned.values import quoted


def rearranged(
    text: str, base: Mapping[int, Glyphs], came: Sequence[Came], places: Mapping[int, int]
) -> str | Problem:
    """Bring lines that are new, gone or moved into the text."""
    theirs = [one.number or -at for at, one in enumerate(came, 1)]
    numbers = sorted(base)
    if theirs == numbers:
        return text
    by_place = {place: number for number, place in places.items()}
    ours: list[int | str] = [by_place.get(at, f"ours {at}") for at in range(1, len(lines_of(text)) + 1)]
    order = merged(list[int | str](numbers), ours, list[int | str](theirs), both=True)
    new = {-at: one for at, one in enumerate(came, 1) if not one.number}
    if order is None:
        return Problem(f"{_structural(base, came)}, and others did in the content file")
    entries = _entries(text, order, new, places)
    made = together(text, entries) if entries is not None else ""
    if entries is not None and _proved_whole(text, made, entries):
        return made
    again = retabled(text, came, places) if theirs_alone(ours, numbers) else None
    if again is not None:
        return again
    torn = ": it would tear a table's row or an item apart" if entries is None else ""
    return Problem(f"{_structural(base, came)}, which Markdown cannot take by itself{torn}")


def theirs_alone(ours: Sequence[int | str], numbers: Sequence[int]) -> bool:
    """Whether the content file has the lines that were sent, and no others."""
    return list(ours) == list(numbers)


def _structural(base: Mapping[int, Glyphs], came: Sequence[Came]) -> str:
    gone = [quoted(words(base[number]), 60) for number in base if number not in {one.number for one in came}]
    new = [quoted(words(one.line)) for one in came if not one.number]
    parts = [f"new: {', '.join(new)}"] * bool(new) + [f"gone: {', '.join(gone)}"] * bool(gone)
    return f"lines came, went or moved ({'; '.join(parts) or 'moved'})"


def _entries(
    text: str, order: Sequence[int | str], new: Mapping[int, Came], places: Mapping[int, int]
) -> list[Entry] | None:
    """Give the chunks of the new text; None where one would be torn."""
    at_place = {number: chunk for chunk in chunks(text) for number in chunk.numbers}
    found: list[Entry] = []
    left: list[int] = []
    row: list[Came] = []
    widths = _widths(new.values())
    if widths is None:
        return None
    for step, one in enumerate(order):
        if isinstance(one, int) and one < 0:
            came, after = new[one], order[step + 1] if step + 1 < len(order) else None
            row.append(came)
            following = new.get(after) if isinstance(after, int) else None
            if not (came.kind == "row" and following and _place(following) == _place(came)):
                found.append(_new(row, widths.get(_place(came)[0], 0)))
                row = []
            continue
        place = int(one.removeprefix("ours ")) if isinstance(one, str) else places.get(one, 0)
        if not place:
            continue
        chunk = at_place[place]
        left = left or list(chunk.numbers)
        if left.pop(0) != place:
            return None
        if not left:
            found.append(chunk)
    return None if left else found


def _widths(new: Iterable[Came]) -> dict[int, int] | None:
    """Give how many columns each new table has; None where Markdown has no such table."""
    cells = [one.cell for one in new if one.is_of_new_table and one.cell]
    places = Counter((cell.table, cell.row, cell.column) for cell in cells)
    if any(count > 1 for count in places.values()) or any(
        cell.rows > 1 or cell.columns > 1 for cell in cells
    ):
        return None
    return {cell.table: max(one.column for one in cells if one.table == cell.table) for cell in cells}


def _place(one: Came) -> tuple[int, int]:
    return (one.cell.table, one.cell.row) if one.cell else (0, 0)


def _new(row: Sequence[Came], width: int) -> New:
    """Make a chunk of a new line, or of the cells of a row; a new table's empty cells are cells, too."""
    first = row[0]
    texts = [written(one.line) for one in row]
    if first.is_of_new_table:
        by_column = {one.cell.column: text for one, text in zip(row, texts, strict=True) if one.cell}
        texts = [by_column.get(column, "") for column in range(1, width + 1)]
    return New(first.kind, tuple(texts), first.depth, first.ordered)


def _proved_whole(before: str, after: str, entries: Sequence[Entry]) -> bool:
    """Say whether the new text prints the lines of its chunks in this order, each as what it was."""
    try:
        old, new = lines_of(before), lines_of(after)
        in_print = sorted(chunks(after), key=lambda one: one.numbers)
        kinds = [(one.kind, one.depth) for one in in_print]
    except ContentError:
        return False
    expected: list[tuple[str, ...]] = []
    for one in entries:
        if isinstance(one, Chunk):
            expected += [key(settled(old[number - 1])) for number in one.numbers]
        else:
            expected += [_printed(text) for text in one.texts]
    return [key(settled(line)) for line in new] == expected and kinds == [
        (one.kind, one.depth) for one in entries
    ]


def _printed(text: str) -> tuple[str, ...]:
    found = lines_of(text)
    return key(settled(found[0])) if found else ()
