"""`briefgen check --sheet PATH`: the referencing sheet, for a person who reviews claim by claim."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from briefgen import batch, files
from briefgen.blocks import BLOCKS
from briefgen.cli._judged import SEPARATOR
from briefgen.cli.wording import Checked, TableRow, coverage
from briefgen.errors import WriteError
from briefgen.model import Brief, Field, Item, Report, SourceText
from briefgen.settings import Settings
from briefgen.spreadsheet import plain
from briefgen.verdicts import rows_of
from briefgen.verdicts.sheet import Row

TEMPLATE = "references"
FORMATS = ("pdf", "docx", "html", "csv")
NAME = "NAME"
"""In the path, it stands for the brief's name."""

_NAME_HINT = f"Write {NAME} where the brief's name belongs, as in out/{NAME}-references."
COLUMNS = (
    *("claim", "text", "printed with it", "verdict", "findings", "source", "where"),
    *("words before", "words", "words after", "table row", "table line"),
    *("reviewer's initials", "reviewer's verdict", "reviewed on", "reviewer's note"),
)
HEADS = ("Claim", "Verdict", "Source", "Where", "The words in their context", "Initials", "Passed?", "Date")
AS_ABOVE = "as above"
_TO_DO = (
    "To review a claim, write your initials, passed or failed (and why), and the date beside it. An item has "
    "passed when each of its claims has."
)
_PUNCTUATION = re.compile(r"([\\`*_{}\[\]()#+\-.!|<>~&@:])")
_NAMES = {"": "Title and standfirst", "statistics": "Key statistics"}


def write(checked: Checked, path: str, settings: Settings) -> list[Path]:
    """Write the sheet in the format that the path's suffix says, or in all; gives the files' paths."""
    brief, report, texts, row = checked
    if row and NAME not in path:
        raise WriteError(f"the rows of {row.content} would have one sheet, {path}", None, _NAME_HINT)
    target = Path(path.replace(NAME, f"{brief.name}-{files.safe_name(row.id)}" if row else brief.name))
    known = target.suffix.removeprefix(".") in FORMATS
    formats = (target.suffix.removeprefix("."),) if known else FORMATS
    stem = target.with_suffix("") if known else target
    found = tuple(rows_of(brief, report, texts))
    printed = [form for form in formats if form != "csv"]
    look = replace(settings, force_template=TEMPLATE)
    documents = batch.render(sheet(brief, report, found), printed, look, report).documents if printed else {}
    data = {form: document.data for form, document in documents.items()}
    if "csv" in formats:
        data["csv"] = table(found, row)
    for form in formats:
        files.write_whole(stem.with_name(f"{stem.name}.{form}"), data[form])
    return [stem.with_name(f"{stem.name}.{form}") for form in formats]


def page(brief: Brief, report: Report, texts: Mapping[str, SourceText], settings: Settings) -> str:
    """The sheet as one HTML page."""
    look = replace(settings, force_template=TEMPLATE)
    found = tuple(rows_of(brief, report, texts))
    return batch.render(sheet(brief, report, found), ("html",), look, report).documents["html"].data.decode()


def refuse_one_name(path: str, briefs: int) -> None:
    """Raise WriteError where several sheets would be written under one name."""
    if briefs > 1 and NAME not in path:
        raise WriteError(f"{briefs} briefs would have one sheet, {path}", None, _NAME_HINT)


def table(found: Sequence[Row], made_of: TableRow | None = None) -> bytes:
    """CSV, in UTF-8 with a mark that spreadsheets know it by; no cell is taken for a formula.

    `made_of`: the row of a table that the brief is made of.
    """
    made = (made_of.id, str(made_of.line)) if made_of else ("", "")
    text = io.StringIO()
    lines = csv.writer(text)
    lines.writerow(COLUMNS)
    for row in found:
        cells = (
            row.path,
            row.text,
            row.beside,
            row.standing,
            row.findings,
            row.source,
            row.where,
            row.before,
            row.words,
            row.after,
            *made,
        )
        lines.writerow(map(plain, (*cells, *said(row))))
    return text.getvalue().encode("utf-8-sig")


def said(row: Row) -> tuple[str, str, str, str]:
    """What is stored of an item's reviewers: initials, verdict, date, note; of several with semicolons."""
    if not row.reviews:
        initials = "; ".join(one.by for one in row.void)
        return _line(initials), "; ".join(f"void ({one.verdict} {one.date})" for one in row.void), "", ""
    columns = [(one.by, one.verdict, one.date) for one in row.reviews]
    initials, verdicts, dates = map("; ".join, zip(*columns, strict=True))
    notes = [(one.by, one.note) for one in row.reviews if one.note]
    if len(row.reviews) > 1:
        note = "; ".join(f"{by}: {note.replace(SEPARATOR, ',')}" for by, note in notes)
    else:
        note = "".join(note for _, note in notes)
    # A cell of a table is one line.
    return _line(initials), verdicts, dates, _line(note)


def _line(text: str) -> str:
    return " ".join(text.split())


def sheet(brief: Brief, report: Report, found: Sequence[Row]) -> Brief:
    """Give the sheet as a brief of its own: a section with a table for each block."""
    title = brief.fields["title"].text if "title" in brief.fields else brief.name
    fields = {
        "title": Field("title", f"References: {title}"),
        "standfirst": Field("standfirst", f"{coverage(report.verdicts)}. {_TO_DO}"),
        **{name: brief.fields[name] for name in ("date", "version", "language") if name in brief.fields},
    }
    blocks: dict[str, dict[str, Item]] = {name: {} for name in BLOCKS}
    for block in dict.fromkeys(_block(row) for row in found):
        path = f"sections.{block or 'front'}"
        body = "\n".join(_table([row for row in found if _block(row) == block]))
        heading = _NAMES.get(block, block.capitalize())
        texts = {"heading": heading, "body": body}
        blocks["sections"][block or "front"] = Item(
            path, {name: Field(f"{path}.{name}", text) for name, text in texts.items()}
        )
    return Brief(f"{brief.name}-references", fields, blocks)


def _block(row: Row) -> str:
    return row.path.partition(".")[0] if "." in row.path else ""


def _table(found: Sequence[Row]) -> list[str]:
    lines = [_cells(HEADS), _cells(["---"] * len(HEADS))]
    last = ""
    for row in found:
        verdict = " ".join(part for part in (row.standing, row.findings) if part)
        again = row.path == last
        claim = AS_ABOVE if again else claim_cell(row)
        marked = f"«**{_escaped(row.words)}**»" if row.words else ""
        context = f"{_escaped(row.before)}{marked}{_escaped(row.after)}"
        where = row.where or ("not found" if row.words else "no evidence")
        reviewed = ("", "", "") if again else said_in_three(row)[:3]
        cells = (claim, verdict, row.source, where, "", *reviewed)
        escaped = [_escaped(cell) for cell in cells]
        lines.append(_cells([*escaped[:4], context, *escaped[5:]]))
        last = row.path
    return lines


def claim_cell(row: Row) -> str:
    """A claim as documents show it: `quotes.a.text: Words [role: chair]`."""
    return f"{row.path}: {row.text}" + (f" [{row.beside}]" if row.beside else "")


def said_in_three(row: Row) -> tuple[str, str, str, str]:
    """The same as documents show it: the one reviewer's note behind the verdict."""
    initials, verdict, day, note = said(row)
    return initials, f"{verdict}: {note}" if note and len(row.reviews) == 1 else verdict, day, ""


def _cells(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _escaped(text: str) -> str:
    return _PUNCTUATION.sub(r"\\\1", text)
