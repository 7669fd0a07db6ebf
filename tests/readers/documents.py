"""Invented documents as trees, written as HTML, Markdown and Word: their words are known beforehand."""

from __future__ import annotations

import io
import random
import re
from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

from docx import Document
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.text.paragraph import Paragraph

from briefgen.model import SourceText


def words_of(text: str) -> list[str]:
    return text.split()


_WHO = words_of("office council board company institute ministry museum library school agency")
_WHAT = words_of("boats rafts piers houses trees lamps books meters wells ferries bridges gardens")
_WHERE = words_of("north south west east old new upper lower")
_VERBS = words_of("counted mended built measured closed opened painted inspected")
_BUSY = (
    *("while the weather was calm", "after a long winter", "before the summer began", "with three people"),
    "by hand",
)
_RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")

Inline = tuple[str, ...]
"""A kind and its words: text, power, unit, ordinal, lowered, fraction, struck, note, link, strong, symbol."""


@dataclass(frozen=True, slots=True)
class Node:
    """A block: heading, paragraph, items, numbered, quote or table, whose rows are cells of one text each."""

    kind: str
    inlines: tuple[tuple[Inline, ...], ...]
    level: int = 0
    rows: tuple[tuple[str, ...], ...] = ()


@dataclass(frozen=True, slots=True)
class Tree:
    """A document: its blocks, and the notes that its marks lead to."""

    nodes: tuple[Node, ...]
    notes: tuple[str, ...]


def tree(seed: int, printed: bool = False) -> Tree:
    """Invent a document, the same for the same seed; `printed`: only what a printed page can say in words."""
    dice = random.Random(seed)
    notes: list[str] = []
    nodes = [Node("heading", ((("text", _title(dice)),),), 1)]
    nodes.append(_paragraph(dice, notes, printed))
    for _ in range(dice.randint(4, 9)):
        nodes.append(_block(dice, notes, printed))
        nodes.append(_paragraph(dice, notes, printed))
    return Tree(tuple(nodes), tuple(notes))


def _title(dice: random.Random) -> str:
    return f"What the {dice.choice(_WHO)} {dice.choice(_VERBS)} in the {dice.choice(_WHERE)} town"


def _sentence(dice: random.Random) -> str:
    figure = dice.choice(
        [
            f"{dice.randint(2, 999)}",
            f"{dice.randint(1, 99)},{dice.randint(0, 999):03}",
            f"{dice.randint(1, 99)}.{dice.randint(1, 9)}%",
        ]
    )
    what = dice.choice(_WHAT) if "%" not in figure else f"of the {dice.choice(_WHAT)}"
    who = f"The {dice.choice(_WHO)} of the {dice.choice(_WHERE)} town"
    return f"{who} {dice.choice(_VERBS)} {figure} {what} {dice.choice(_BUSY)}."


def _marked(dice: random.Random, notes: list[str], printed: bool) -> list[Inline]:
    """Some words with a mark in them, as a part of a sentence."""
    kinds = ["power", "unit", "ordinal", "lowered", "note", "link", "strong", "symbol"]
    kind = dice.choice(kinds if printed else [*kinds, "fraction", "struck"])
    number, what = str(dice.randint(12, 899)), dice.choice(_WHAT)
    if kind == "note":
        notes.append(f"Counted by the {dice.choice(_WHO)} on {dice.randint(2, 9)} days with {number} people.")
    said: dict[str, tuple[str, Inline, str]] = {
        "power": (" It holds ", ("power", "10", str(dice.randint(2, 9))), f" {what}."),
        "unit": (f" It covers {number} ", ("unit", "km", "2"), " of land."),
        "ordinal": (" On the ", ("ordinal", "21", "st"), " it was open."),
        "lowered": (f" They saved {number} tonnes of ", ("lowered", "CO", "2"), "."),
        "fraction": (" About ", ("fraction", "3", "8"), f" of the {what} leaked."),
        "struck": (" The fee is ", ("struck", str(dice.randint(900, 999))), f"{number} crowns."),
        "note": (f" There were {number}", ("note", str(len(notes))), f" {what} left."),
        "link": (" See the ", ("link", f"list of {what}", "https://town.example/a"), " for more."),
        "symbol": (" At least one day in ten had ", ("symbol", "≥"), f"{number} visitors."),
        "strong": (" That is ", ("strong", f"{number} more"), " than before."),
    }
    before, marked, after = said[kind]
    return [("text", before), marked, ("text", after)]


def _line(dice: random.Random, notes: list[str], printed: bool) -> tuple[Inline, ...]:
    return (("text", _sentence(dice)), *_marked(dice, notes, printed))


def _paragraph(dice: random.Random, notes: list[str], printed: bool) -> Node:
    line = (("text", _sentence(dice) + " "), *_line(dice, notes, printed), ("text", " " + _sentence(dice)))
    return Node("paragraph", (line,))


def _block(dice: random.Random, notes: list[str], printed: bool) -> Node:
    kind = dice.choice(["heading", "items", "numbered", "table", "quote"])
    if kind == "heading":
        return Node(kind, ((("text", f"The {dice.choice(_WHAT)} of the {dice.choice(_WHERE)} town"),),), 2)
    if kind == "table":
        heads = (
            "Basin",
            *(f"{dice.choice(_WHAT).title()} {year}" for year in (2024, 2025)[: dice.randint(1, 2)]),
        )
        rows = [
            (f"{where.title()} side", *(str(dice.randint(10, 9999)) for _ in heads[1:]))
            for where in dice.sample(_WHERE, dice.randint(2, 4))
        ]
        return Node(kind, (), rows=(heads, *rows))
    count = 1 if kind == "quote" else dice.randint(2, 4)
    return Node(kind, tuple(_line(dice, notes, printed) for _ in range(count)))


# ---------------------------------------------------------------- what is to be read


def words(text: str) -> list[str]:
    """A text as a reader sees it: words, figures and signs, without marks of lists and sentences."""
    return re.findall(r"[^\W_]+(?:[.,'’][^\W_]+)*[%²³]?|[≥/]", text)


def expected(document: Tree) -> tuple[list[str], list[list[str]]]:
    """The words of the text in order, and those of each note."""
    said: list[str] = []
    for node in document.nodes:
        for line in node.inlines:
            said += words("".join(map(_plain, line)))
        said += [word for row in node.rows for cell in row for word in words(cell)]
    return said, sorted(words(note) for note in document.notes)


def _plain(inline: Inline) -> str:
    kind, *parts = inline
    if kind == "power":
        return parts[0] + parts[1].translate(_RAISED)
    if kind == "unit":
        return "km²"
    if kind == "fraction":
        return "/".join(parts)
    if kind in ("struck", "note"):
        return ""
    return "".join(parts) if kind in ("ordinal", "lowered") else parts[0]


_MARKER = re.compile(r"\A(?:\d{1,2}\.|[•◦▪·–-])\s+(?=[A-Z])")
"""What a printed list has before its items."""


def read_words(text: SourceText) -> tuple[list[str], list[list[str]]]:
    """The same of what a reader gave out: page furniture left out, notes apart."""
    body, notes = [], []
    for part in text.parts:
        said = words(_MARKER.sub("", text.text[part.start : part.end]))
        if part.kind == "note":
            notes.append(said)
        elif part.kind != "furniture":
            body += said
    return body, sorted(notes)


# ---------------------------------------------------------------- how it is written


def html(document: Tree) -> bytes:
    """The document as a page."""
    body = "".join(_html_node(node) for node in document.nodes)
    notes = "".join(
        f'<p id="n{at}"><sup>{at}</sup> {escape(note)}</p>' for at, note in enumerate(document.notes, 1)
    )
    return (
        '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Invented</title></head><body>'
        f"<article>{body}<div>{notes}</div></article></body></html>"
    ).encode()


def _html_node(node: Node) -> str:
    lines = ["".join(_html(one) for one in line) for line in node.inlines]
    if node.kind == "heading":
        return f"<h{node.level}>{lines[0]}</h{node.level}>"
    if node.kind in ("items", "numbered"):
        tag = "ul" if node.kind == "items" else "ol"
        return f"<{tag}>{''.join(f'<li>{line}</li>' for line in lines)}</{tag}>"
    if node.kind == "quote":
        return f"<blockquote><p>{lines[0]}</p></blockquote>"
    if node.kind == "table":
        cells = [("th" if at == 0 else "td", row) for at, row in enumerate(node.rows)]
        rows = ("".join(f"<{tag}>{cell}</{tag}>" for cell in row) for tag, row in cells)
        return f"<table>{''.join(f'<tr>{row}</tr>' for row in rows)}</table>"
    return f"<p>{lines[0]}</p>"


def _html(inline: Inline) -> str:
    kind, *parts = inline
    if kind in ("power", "unit", "ordinal"):
        return f"{parts[0]}<sup>{parts[1]}</sup>"
    if kind == "lowered":
        return f"{parts[0]}<sub>{parts[1]}</sub>"
    if kind == "fraction":
        return f"<math><mfrac><mn>{parts[0]}</mn><mn>{parts[1]}</mn></mfrac></math>"
    if kind == "note":
        return f'<sup><a href="#n{parts[0]}">{parts[0]}</a></sup>'
    if kind == "link":
        return f'<a href="{parts[1]}">{parts[0]}</a>'
    tag = {"struck": "del", "strong": "strong"}.get(kind)
    return f"<{tag}>{parts[0]}</{tag}>" if tag else escape(parts[0])


def markdown(document: Tree) -> bytes:
    """The document as Markdown, with Pandoc's raised and lowered text."""
    blocks = [_markdown_node(node) for node in document.nodes]
    blocks += [f"[^{at}]: {note}" for at, note in enumerate(document.notes, 1)]
    return ("\n\n".join(blocks) + "\n").encode()


def _markdown_node(node: Node) -> str:
    lines = ["".join(map(_markdown, line)).strip() for line in node.inlines]
    if node.kind == "heading":
        return f"{'#' * node.level} {lines[0]}"
    if node.kind in ("items", "numbered"):
        return "\n".join(
            f"{'-' if node.kind == 'items' else f'{at}.'} {line}" for at, line in enumerate(lines, 1)
        )
    if node.kind == "quote":
        return f"> {lines[0]}"
    if node.kind == "table":
        head, *rows = (f"| {' | '.join(row)} |" for row in node.rows)
        return "\n".join([head, "|" + "---|" * len(node.rows[0]), *rows])
    return lines[0]


def _markdown(inline: Inline) -> str:
    kind, *parts = inline
    forms = {
        "power": "{0}^{1}^",
        "unit": "{0}<sup>{1}</sup>",
        "ordinal": "{0}^{1}^",
        "lowered": "{0}~{1}~",
        "fraction": r"$\frac{{{0}}}{{{1}}}$",
        "struck": "~~{0}~~",
        "strong": "**{0}**",
        "note": "[^{0}]",
        "link": "[{0}]({1})",
    }
    return forms.get(kind, "{0}").format(*parts)


def docx(document: Tree) -> bytes:
    """The document as a Word file."""
    made = Document()
    for node in document.nodes:
        if node.kind == "table":
            table = made.add_table(len(node.rows), len(node.rows[0]), style="Table Grid")
            for row, cells in zip(table.rows, node.rows, strict=True):
                for cell, said in zip(row.cells, cells, strict=True):
                    cell.text = said
            continue
        styles = {"items": "List Bullet", "numbered": "List Number", "quote": "Quote", "paragraph": "Normal"}
        for line in node.inlines:
            paragraph = made.add_paragraph(style=styles.get(node.kind, f"Heading {node.level}"))
            for inline in line:
                _docx(paragraph, inline)
    for at, note in enumerate(document.notes, 1):
        paragraph = made.add_paragraph()
        paragraph.add_run(str(at)).font.superscript = True
        paragraph.add_run(f" {note}")
    out = io.BytesIO()
    made.save(out)
    return out.getvalue()


def _docx(paragraph: Paragraph, inline: Inline) -> None:
    kind, *parts = inline
    run = paragraph.add_run("" if kind in ("note", "symbol", "fraction") else parts[0])
    if kind in ("power", "unit", "ordinal", "note"):
        paragraph.add_run(parts[-1]).font.superscript = True
    elif kind == "lowered":
        paragraph.add_run(parts[1]).font.subscript = True
    elif kind == "struck":
        run.font.strike = True
    elif kind == "strong":
        run.bold = True
    elif kind == "symbol":
        run._r.append(parse_xml(f'<w:sym {nsdecls("w")} w:font="Symbol" w:char="F0B3"/>'))
    elif kind == "fraction":
        above, below = parts
        paragraph._p.append(
            parse_xml(
                f"<m:oMath {nsdecls('m')}><m:f><m:num><m:r><m:t>{above}</m:t></m:r></m:num>"
                f"<m:den><m:r><m:t>{below}</m:t></m:r></m:den></m:f></m:oMath>"
            )
        )


FORMATS = {"html": html, "md": markdown, "docx": docx}


def misread(document: Tree, text: SourceText) -> str:
    """Where a reading first differs from the document; empty where it does not."""
    (wanted, notes), (found, found_notes) = expected(document), read_words(text)
    at = next((at for at, pair in enumerate(zip(wanted, found, strict=False)) if pair[0] != pair[1]), None)
    if at is None and len(wanted) != len(found):
        at = min(len(wanted), len(found))
    if at is not None:
        return f"{' '.join(_near(wanted, at))!r} is read as {' '.join(_near(found, at))!r}"
    return "" if notes == found_notes else f"notes: {notes!r} are read as {found_notes!r}"


def _near(said: Sequence[str], at: int) -> Sequence[str]:
    return said[max(0, at - 5) : at + 8]
