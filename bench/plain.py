"""The script that briefgen is measured against: what one writes who has a YAML file and a Jinja template.

usage: plain.py CONTENT.yaml OUT.pdf. No checks, no sandbox, no marks for the way home.
"""

import sys
from datetime import date
from pathlib import Path

import yaml
from jinja2 import ChainableUndefined, Environment, FileSystemLoader
from markdown_it import MarkdownIt
from markupsafe import Markup
from weasyprint import HTML

TEMPLATE = Path(__file__).resolve().parent.parent / "templates" / "policy-brief"


def items(block: dict[str, dict[str, object]] | None) -> list[dict[str, object]]:
    return [{"id": name, **item} for name, item in (block or {}).items()]


def long_date(text: object) -> str:
    day = date.fromisoformat(str(text))
    return f"{day.day} {day:%B %Y}"


def main(content: str, out: str) -> None:
    brief = yaml.safe_load(Path(content).read_text(encoding="utf-8"))
    numbers = {name: number for number, name in enumerate(brief["sources"], 1)}
    markdown = MarkdownIt("commonmark").enable("table")

    def cite(item: dict[str, object]) -> Markup:
        told = [item] if isinstance(item, str) else [one["source"] for one in item.get("evidence", [])]
        cited = {numbers[one] for one in told}
        return Markup("").join(
            Markup('<a class="mark" href="#note-{0}" id="mark-{0}-1">{0}</a>').format(n)
            for n in sorted(cited)
        )

    blocks = {name: items(brief.get(name)) for name in ("summary", "statistics", "quotes", "recommendations")}
    sections = items(brief.get("sections"))
    for section in sections:
        section["body"] = Markup(markdown.render(str(section["body"])))
    sources = items(brief.get("sources"))
    for source in sources:
        source["number"] = numbers[str(source["id"])]
    env = Environment(loader=FileSystemLoader(TEMPLATE), autoescape=True, undefined=ChainableUndefined)
    env.filters["date"] = long_date
    page = env.get_template("brief.html.j2").render(
        {**brief, **blocks, "sections": sections, "sources": sources, "brief": brief, "cite": cite}
    )
    page = page.replace(
        "<html>", f'<html lang="{brief["language"]}"><head><title>{brief["title"]}</title></head>'
    )
    HTML(string=page, base_url=str(TEMPLATE)).write_pdf(
        out, stylesheets=[TEMPLATE / "brief.css"], pdf_variant="pdf/ua-1"
    )


if __name__ == "__main__":
    main(*sys.argv[1:3])
