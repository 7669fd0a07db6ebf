"""The loop that briefgen's batches are measured against: a YAML file, a CSV file, Jinja, and two libraries.

usage: plain_batch.py PROJECT. No checks, no sandbox, no marks for the way home.
"""

import csv
import sys
from datetime import date
from pathlib import Path

import yaml
from docx import Document
from jinja2 import ChainableUndefined, Environment, FileSystemLoader
from markdown_it import MarkdownIt
from markupsafe import Markup
from weasyprint import HTML

TEMPLATE = Path(__file__).resolve().parent.parent / "templates" / "policy-brief"
MARKDOWN = MarkdownIt("commonmark").enable("table")


def items(block: dict[str, dict[str, object]] | None) -> list[dict[str, object]]:
    return [{"id": name, **item} for name, item in (block or {}).items()]


def long_date(text: object) -> str:
    day = date.fromisoformat(str(text))
    return f"{day.day} {day:%B %Y}"


def cite(_: object) -> Markup:
    return Markup('<a class="mark" href="#note-1" id="mark-1-1">1</a>')


def context(brief: dict[str, object]) -> dict[str, object]:
    names = ("summary", "statistics", "quotes", "recommendations", "sections", "sources")
    blocks = {name: items(brief.get(name)) for name in names}
    for section in blocks["sections"]:
        section["body"] = Markup(MARKDOWN.render(str(section["body"])))
    for source in blocks["sources"]:
        source["number"] = 1
    return {**brief, **blocks, "brief": brief, "cite": cite}


def word(brief: dict[str, object], out: Path) -> None:
    document = Document()
    document.add_heading(str(brief["title"]), 0)
    document.add_paragraph(str(brief["standfirst"]))
    for point in items(brief["summary"]):
        document.add_paragraph(str(point["text"]), style="List Bullet")
    table = document.add_table(rows=0, cols=2)
    for statistic in items(brief["statistics"]):
        left, right = table.add_row().cells
        left.text, right.text = str(statistic["value"]), str(statistic["label"])
    for section in items(brief["sections"]):
        document.add_heading(str(section["heading"]), 1)
        document.add_paragraph(str(section["body"]))
    document.add_heading("Sources", 1)
    for source in items(brief["sources"]):
        document.add_paragraph(f"{source['title']}, {source['publisher']}", style="List Number")
    document.core_properties.title = str(brief["title"])
    document.save(str(out))


def main(project: Path) -> None:
    out = project / "plain"
    out.mkdir(exist_ok=True)
    texts = Environment()  # it fills in YAML
    content = texts.from_string((project / "constituency.yaml").read_text(encoding="utf-8"))
    pages = Environment(loader=FileSystemLoader(TEMPLATE), autoescape=True, undefined=ChainableUndefined)
    pages.filters["date"] = long_date
    template = pages.get_template("brief.html.j2")
    with (project / "constituencies.csv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            brief = yaml.safe_load(content.render(row=row))
            head = f'<html lang="{brief["language"]}"><head><title>{brief["title"]}</title></head>'
            page = template.render(context(brief)).replace("<html>", head)
            HTML(string=page, base_url=str(TEMPLATE)).write_pdf(
                out / f"{row['code']}.pdf", stylesheets=[TEMPLATE / "brief.css"], pdf_variant="pdf/ua-1"
            )
            word(brief, out / f"{row['code']}.docx")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
