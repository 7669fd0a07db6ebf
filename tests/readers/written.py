"""Invented documents written as HTML, Markdown and Word."""

from __future__ import annotations

import io
from html import escape

from docx import Document
from docx.document import Document as WordFile
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.text.paragraph import Paragraph

from tests.readers.documents import SIGNS, Inline, Node, Tree


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
    if node.rows:
        return _html_spanned(node) if node.kind == "spanned" else _html_table(node)
    items = "".join(f"<li>{line}</li>" for line in lines)
    forms = {
        "heading": f"<h{node.level}>{lines[0]}</h{node.level}>",
        "hebrew": f'<p dir="rtl" lang="he">{lines[0]}</p>',
        "nested": f"<ul><li>{lines[0]}<ul>{items.partition('</li>')[2]}</ul></li></ul>",
        "items": f"<ul>{items}</ul>",
        "numbered": f"<ol>{items}</ol>",
        "quote": f"<blockquote><p>{lines[0]}</p></blockquote>",
    }
    return forms.get(node.kind, f"<p>{lines[0]}</p>")


def _html_table(node: Node) -> str:
    mark = f'<sup><a href="#n{node.level}">{node.level}</a></sup>' if node.kind == "noted" else ""
    cells = [("th" if at == 0 else "td", row) for at, row in enumerate(node.rows)]
    rows = ("".join(f"<{tag}>{cell}</{tag}>" for cell in row) for tag, row in cells)
    table = f"<table>{''.join(f'<tr>{row}</tr>' for row in rows)}</table>"
    return f"{mark}</td></tr></table>".join(table.rsplit("</td></tr></table>", 1))


def _html_spanned(node: Node) -> str:
    (basin, over), under, *rows = node.rows
    heads = f"<tr><th rowspan=2>{basin}</th><th colspan=2>{over}</th></tr>"
    heads += f"<tr>{''.join(f'<th>{cell}</th>' for cell in under)}</tr>"
    body = ("".join(f"<td>{cell}</td>" for cell in row) for row in rows)
    return f"<table>{heads}{''.join(f'<tr>{row}</tr>' for row in body)}</table>"


def _html(inline: Inline) -> str:
    kind, *parts = inline
    forms = {
        **dict.fromkeys(("power", "unit", "ordinal"), "{0}<sup>{1}</sup>"),
        "lowered": "{0}<sub>{1}</sub>",
        "halves": "<sup>{0}</sup>⁄<sub>{1}</sub>",
        "fraction": "<math><mfrac><mn>{0}</mn><mn>{1}</mn></mfrac></math>",
        "note": '<sup><a href="#n{0}">{0}</a></sup>',
        "link": '<a href="{1}">{0}</a>',
        "struck": "<del>{0}</del>",
        "strong": "<strong>{0}</strong>",
    }
    return forms.get(kind, "{0}").format(*map(escape, parts))


def markdown(document: Tree) -> bytes:
    """The document as Markdown, with Pandoc's raised and lowered text."""
    blocks = [_markdown_node(node) for node in document.nodes]
    blocks += [f"[^{at}]: {note}" for at, note in enumerate(document.notes, 1)]
    return ("\n\n".join(blocks) + "\n").encode()


def _markdown_node(node: Node) -> str:
    lines = ["".join(map(_markdown, line)).strip() for line in node.inlines]
    if node.rows:
        return _html_spanned(node) if node.kind == "spanned" else _markdown_table(node)
    forms = {
        "heading": f"{'#' * node.level} {lines[0]}",
        "nested": "\n    ".join(f"- {line}" for line in lines),
        "items": "\n".join(f"- {line}" for line in lines),
        "numbered": "\n".join(f"{at}. {line}" for at, line in enumerate(lines, 1)),
        "quote": f"> {lines[0]}",
    }
    return forms.get(node.kind, lines[0])


def _markdown_table(node: Node) -> str:
    head, *rows = (f"| {' | '.join(row)} |" for row in node.rows)
    table = "\n".join([head, "|" + "---|" * len(node.rows[0]), *rows])
    return f"{table[:-2]}[^{node.level}] |" if node.kind == "noted" else table


def _markdown(inline: Inline) -> str:
    kind, *parts = inline
    forms = {
        "power": "{0}^{1}^",
        "unit": "{0}<sup>{1}</sup>",
        "ordinal": "{0}^{1}^",
        "lowered": "{0}~{1}~",
        "halves": "^{0}^/~{1}~",
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
        if node.rows:
            _docx_table(made, node)
            continue
        styles = {
            **{"items": "List Bullet", "nested": "List Bullet", "numbered": "List Number"},
            **{"quote": "Quote", "paragraph": "Normal", "hebrew": "Normal"},
        }
        for at, line in enumerate(node.inlines):
            inner = " 2" if node.kind == "nested" and at else ""
            paragraph = made.add_paragraph(style=styles.get(node.kind, f"Heading {node.level}") + inner)
            if node.kind == "hebrew":
                paragraph._p.get_or_add_pPr().append(parse_xml(f"<w:bidi {nsdecls('w')}/>"))
            for inline in line:
                _docx(paragraph, inline)
    for at, note in enumerate(document.notes, 1):
        paragraph = made.add_paragraph()
        paragraph.add_run(str(at)).font.superscript = True
        paragraph.add_run(f" {note}")
    out = io.BytesIO()
    made.save(out)
    return out.getvalue()


def _docx_table(made: WordFile, node: Node) -> None:
    wide = max(map(len, node.rows))
    table = made.add_table(len(node.rows), wide, style="Table Grid")
    for at, (row, cells) in enumerate(zip(table.rows, node.rows, strict=True)):
        first = 1 if node.kind == "spanned" and at == 1 else 0
        for place, said in enumerate(cells, first):
            row.cells[place].text = said
    if node.kind == "spanned":
        table.cell(0, 1).merge(table.cell(0, 2))
        table.cell(0, 0).merge(table.cell(1, 0))
    if node.kind == "noted":
        last = table.cell(len(node.rows) - 1, wide - 1).paragraphs[0]
        last.add_run(str(node.level)).font.superscript = True


def _docx(paragraph: Paragraph, inline: Inline) -> None:
    kind, *parts = inline
    run = paragraph.add_run("" if kind in ("note", "symbol", "fraction") else parts[0])
    if kind == "halves":
        run.font.superscript = True
        paragraph.add_run("/")
        paragraph.add_run(parts[1]).font.subscript = True
    elif kind == "text" and any("\u0590" <= char <= "\u05ff" for char in parts[0]):
        run.font.rtl = True
    if kind in ("power", "unit", "ordinal", "note"):
        paragraph.add_run(parts[-1]).font.superscript = True
    elif kind == "lowered":
        paragraph.add_run(parts[1]).font.subscript = True
    elif kind == "struck":
        run.font.strike = True
    elif kind == "strong":
        run.bold = True
    elif kind == "symbol":
        run._r.append(parse_xml(f'<w:sym {nsdecls("w")} w:font="Symbol" w:char="{SIGNS[parts[0]]}"/>'))
    elif kind == "fraction":
        above, below = parts
        paragraph._p.append(
            parse_xml(
                f"<m:oMath {nsdecls('m')}><m:f><m:num><m:r><m:t>{above}</m:t></m:r></m:num>"
                f"<m:den><m:r><m:t>{below}</m:t></m:r></m:den></m:f></m:oMath>"
            )
        )


FORMATS = {"html": html, "md": markdown, "docx": docx}
