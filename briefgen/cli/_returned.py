"""What of a filled referencing sheet can be stored: verdicts on what stands in the brief now."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from briefgen.cli._filled import Filled, line
from briefgen.cli._judged import SEPARATOR, Judged, judged, last, path_text, same_person
from briefgen.cli._marks import Asked, Mark, marks
from briefgen.cli.formats.sheet import claim_cell, said, said_in_three
from briefgen.model import Brief, Judgement, Review
from briefgen.spreadsheet import plain
from briefgen.text.days import day_of
from briefgen.verdicts.sheet import Row

_CHANGED = "its text or evidence is another now than in the sheet"
_AGAIN = "Write a new sheet with `briefgen check --sheet`, and have this looked at again."


@dataclass(frozen=True, slots=True)
class Taken:
    """What a sheet brings: new reviews by the path of their item, and what a person has to decide."""

    reviews: Mapping[str, tuple[Review, ...]]
    questions: tuple[Asked, ...]


@dataclass(frozen=True, slots=True)
class _Item:
    """An item: what the sheet shows of it, and what would be shown now."""

    brief: Brief
    home: str
    sheet: Sequence[Filled]
    present: Sequence[Row]


def taken(filled: Sequence[Filled], present: Sequence[Row], brief: Brief, by: str, day: str) -> Taken:
    """Compare a filled sheet with what would be shown now; `by` and `day` are for rows that do not say.

    An item is reviewed where the same person passes each of its claims, or fails one, and the sheet shows all
    of it as it stands. What the sheet was written with is no news.
    """
    homes = {row.path: row.home for row in present}
    reviews: dict[str, tuple[Review, ...]] = {}
    questions = [
        Asked(one.row, one.path, "there is no such claim any more", _AGAIN)
        for one in filled
        if one.path not in homes and (one.verdict or one.by)
    ]
    for home in dict.fromkeys(homes.values()):
        sheet = [one for one in filled if homes.get(one.path) == home]
        item = _Item(brief, home, sheet, [row for row in present if row.home == home])
        found = list(_decided(item, by, day))
        reviews[home] = tuple(one for one in found if isinstance(one, Review))
        questions += [one for one in found if isinstance(one, Asked)]
    new = {home: new for home, new in reviews.items() if new}
    return Taken(new, tuple(sorted(questions, key=lambda one: one.row)))


def _decided(item: _Item, by: str, day: str) -> Iterator[Review | Asked]:
    read = [one for row in item.sheet if not _is_as_written(item, row) for one in marks(row, by)]
    found = [one for one in read if isinstance(one, Mark)]
    yield from (one for one in read if isinstance(one, Asked))
    if not _is_present(item):
        news = [one for one in found if not _is_stored(item, one)]
        if news:
            yield Asked(news[0].row, path_text(item.home), _CHANGED, _AGAIN)
        return
    found, strange = _told_apart(item.brief, found)
    yield from strange
    people = {" ".join(one.by.casefold().split()): one.by for one in found}
    for person in people.values():
        yield from _judged(item, [one for one in found if same_person(one.by, person)], day)


def _told_apart(brief: Brief, found: Sequence[Mark]) -> tuple[list[Mark], list[Asked]]:
    """Part verdicts from those under a name that seems to be several, one of which is stored already."""
    items = (item for block in brief.blocks.values() for item in block.values())
    known = {one.by for one in (*brief.reviews, *(one for item in items for one in item.reviews))}
    good: list[Mark] = []
    asked: list[Asked] = []
    for one in found:
        parts = re.split(r"\s*[,/&+]\s*", one.by)
        if (
            len(parts) > 1
            and one.by not in known
            and any(same_person(part, by) for part in parts for by in known)
        ):
            hint = "Write names, verdicts and dates with semicolons between them."
            asked.append(Asked(one.row, one.path, f"{one.by!r} may be several names", hint))
        else:
            good.append(one)
    return good, asked


def _is_as_written(item: _Item, one: Filled) -> bool:
    """Whether the reviewer's cells of a row are those with which a sheet would be written now."""
    shown = [
        cells for row in item.present if row.path == one.path for cells in (said(row), said_in_three(row))
    ]
    return any(
        (one.by, one.verdict, one.date, one.note) == tuple(map(line, map(plain, cells))) for cells in shown
    )


def _is_present(item: _Item) -> bool:
    """Whether the sheet shows all of an item, and nothing else, as it stands."""
    shows = [any(_shows(one, row) for one in item.sheet) for row in item.present]
    is_shown = [any(_shows(one, row) for row in item.present) for one in item.sheet]
    return all(shows) and all(is_shown)


def _shows(one: Filled, row: Row) -> bool:
    claims = (
        line(f"{plain(row.text)} {plain(row.beside)}"),
        line(plain(claim_cell(row))),
        line(claim_cell(row)),
    )
    words = line(row.words)
    same = one.words in (words, line(plain(row.words))) or (words != "" and f"«{words}»" in one.words)
    return one.path == row.path and one.claim in claims and same


def _is_stored(item: _Item, mark: Mark) -> bool:
    """Whether a verdict stood in the sheet when it was written; a spreadsheet may have changed its date."""
    block, _, name = item.home.partition(".")
    given = item.brief.blocks[block][name].reviews if item.home else item.brief.reviews
    return any(
        same_person(one.by, mark.by) and one.verdict == mark.verdict and day_of(mark.date) in ("", one.date)
        for one in given
    )


def _judged(item: _Item, found: Sequence[Mark], day: str) -> Iterator[Review | Asked]:
    """Make one review of what a person wrote beside the claims of one item."""
    by, claims = found[0].by, list(dict.fromkeys(row.path for row in item.present))
    failed = any(one.verdict == "failed" for one in found)
    missing = [path for path in claims if path not in {one.path for one in found}]
    if missing and not failed:
        said_of = f"{by} says nothing of {', '.join(missing)}; an item is reviewed with all of its claims"
        yield Asked(found[0].row, path_text(item.home), said_of, "Fill in these rows, too.")
        return
    verdict: Judgement = "failed" if failed else "passed"
    note = _note(found, claims)
    stored = last(item.brief, item.home, by)
    if any(one.verdict == verdict and _bare(note) in ("", _bare(one.note)) for one in stored):
        return
    wrong = next((one for one in found if one.date and not day_of(one.date)), None)
    if wrong:
        yield Asked(
            wrong.row,
            wrong.path,
            f"{wrong.date!r} is no date, or may be two",
            "Write it as 2026-11-22, or delete it and give --on.",
        )
        return
    on = max(day_of(one.date) or day for one in found)
    yield from judged(item.brief, item.home, Judged(by, on, verdict, note))


def _note(found: Sequence[Mark], claims: Sequence[str]) -> str:
    """Join the notes of an item; one that is not on all claims names its own."""
    notes = {
        one.note: {other.path: None for other in found if other.note == one.note} for one in found if one.note
    }
    told = (
        note if set(paths) == set(claims) else f"{next(iter(paths)).rpartition('.')[2]}: {note}"
        for note, paths in notes.items()
    )
    return "; ".join(told)


def _bare(note: str) -> str:
    return line(note.replace(SEPARATOR, ","))
