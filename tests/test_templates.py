"""The templates that come with briefgen: complete, accessible, and without traces of what is absent."""

from __future__ import annotations

import re
import subprocess
import sys
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from xml.etree.ElementTree import Element, tostring

import pytest

from briefgen import assets, content, styles, writers
from briefgen.assets import package_root, roots, template_names
from briefgen.blocks import BLOCKS, FRONT
from briefgen.errors import TemplateError
from briefgen.merge import merge
from briefgen.model import Brief, Evidence, Field, FieldSpec, HtmlTree, Item

ROOT = package_root()
NAMES = template_names((ROOT,))
PRINTED_ELSEWHERE = {"keywords", "language", "template"}
"""Front fields that belong to the document's properties."""
SPOKEN = {"alt"}
"""Fields for those who cannot see what they are about."""
MARKDOWN = """A paragraph.[@s]

1. an item
   - within
2. two

   more

### Sub

> said

| A | B |
|---|--:|
| c | 1 |
"""
TEXTS = {
    "date": "2026-11-22",
    "language": "en-AU",
    "address": "https://example.org/report",
    "markdown": MARKDOWN,
}


def text_of(spec: FieldSpec) -> str:
    known = {**TEXTS, "focus": "B", "value": "38 in words"}
    return next(iter(spec.choices), known.get(spec.name) or known.get(spec.form, f"The {spec.name} in words"))


def full() -> Brief:
    """A brief in which every field of every block is filled."""
    source = (Evidence("s", "x"),)
    blocks = {}
    for block in BLOCKS.values():
        path = f"{block.name}.s"
        fields = {spec.name: Field(f"{path}.{spec.name}", text_of(spec)) for spec in block.fields}
        blocks[block.name] = {"s": Item(path, fields, source if block.evidence else ())}
    return Brief("full", {spec.name: Field(spec.name, text_of(spec)) for spec in FRONT}, blocks, source)


def bare() -> Brief:
    """A brief that has a title, and nothing else."""
    return Brief("bare", {"title": Field("title", "A title")}, {name: {} for name in BLOCKS})


def merged(brief: Brief, name: str) -> HtmlTree:
    return merge(brief, name, (ROOT,))


def pdf(tree: HtmlTree, name: str) -> bytes:
    from weasyprint import HTML

    html = "<!doctype html>" + tostring(tree.root, encoding="unicode", method="html")
    style = str(ROOT / name / "brief.css")
    document: bytes = HTML(string=html, base_url=style).write_pdf(stylesheets=[style], pdf_variant="pdf/ua-1")
    return document


def marked(root: Element) -> set[str]:
    return {path for element in root.iter() if (path := element.get("data-field"))}


@pytest.mark.parametrize("name", NAMES)
def test_every_field_is_printed(name: str) -> None:
    brief = full()
    front = {spec.name for spec in FRONT if spec.name not in PRINTED_ELSEWHERE}
    fields = {
        f"{block.name}.s.{spec.name}"
        for block in BLOCKS.values()
        for spec in block.fields
        if spec.form not in {"data", "markdown", "language", "choice"} and spec.name not in SPOKEN
    }

    found = marked(merged(brief, name).root)

    assert front | fields <= found
    assert {f"sections.s.body.{line}" for line in range(1, 12)} <= found


@pytest.mark.parametrize("name", NAMES)
def test_what_is_absent_leaves_no_heading_and_no_empty_paragraph(name: str) -> None:
    root = merged(bare(), name).root
    body = root.find("body")

    assert body is not None
    assert "".join(body.itertext()).split() == ["A", "title"]
    assert [h.tag for h in root.iter() if h.tag in {"h1", "h2", "h3"}] == ["h1"]
    assert not [e for e in body.iter() if e.tag in {"section", "p", "ul", "ol", "li", "table", "blockquote"}]


@pytest.mark.parametrize("name", NAMES)
def test_each_field_alone_leaves_no_empty_paragraph(name: str) -> None:
    for spec in FRONT:
        field = Field(spec.name, text_of(spec))
        brief = replace(bare(), fields={**bare().fields, spec.name: field})
        empty = [e for e in merged(brief, name).root.iter("p") if not "".join(e.itertext()).strip()]
        assert not empty, spec.name


@pytest.mark.parametrize("name", NAMES)
def test_an_item_with_its_required_fields_alone_leaves_no_empty_element(name: str) -> None:
    required = {
        block.name: {
            "s": Item(
                f"{block.name}.s",
                {
                    spec.name: Field(f"{block.name}.s.{spec.name}", text_of(spec))
                    for spec in block.fields
                    if spec.required
                },
            )
        }
        for block in BLOCKS.values()
    }
    body = merged(replace(bare(), blocks=required), name).root.find("body")

    assert body is not None
    for element in body.iter():
        shown = element.tag in {"br", "img"} or element.find(".//img") is not None
        assert shown or "".join(element.itertext()).strip(), element.tag
    assert not re.search(r"\s[,.;]|,\s*,|\.\.|\(\s*\)", re.sub(r"\s+", " ", "".join(body.itertext())))


@pytest.mark.parametrize("name", NAMES)
def test_headings_begin_with_the_one_title_and_skip_no_level(name: str) -> None:
    levels = [int(h.tag[1]) for h in merged(full(), name).root.iter() if re.fullmatch("h[1-6]", str(h.tag))]

    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(later - sooner <= 1 for sooner, later in pairwise(levels))


@pytest.mark.parametrize("name", NAMES)
def test_every_source_can_be_reached_from_its_mark_and_back(name: str) -> None:
    root = merged(full(), name).root
    links = {a.get("href") for a in root.iter("a") if re.match("#(note|mark)-", a.get("href", ""))}

    assert links == {"#note-1", "#mark-1-1"}


@pytest.mark.parametrize("name", NAMES)
def test_every_class_has_a_rule_in_the_stylesheet(name: str) -> None:
    names = assets.lineage(name, (ROOT,))
    css = "".join((ROOT / one / "brief.css").read_text(encoding="utf-8") for one in names)
    classes = {c for e in merged(full(), name).root.iter() for c in e.get("class", "").split()}

    assert not {c for c in classes if not re.search(rf"\.{re.escape(c)}(?![\w-])", css)}


@pytest.mark.parametrize("name", NAMES)
def test_the_fonts_of_the_stylesheet_are_the_shipped_ones_in_two_weights(name: str) -> None:
    css = (ROOT / name / "brief.css").read_text(encoding="utf-8")
    fonts = (ROOT / "fonts" / "fonts.css").read_text(encoding="utf-8")
    shipped = set(re.findall(r'font-family: "([^"]+)"', fonts))
    files = re.findall(r'url\("([^"]+)"\)', fonts)

    assert set(re.findall(r'"(IBM [^"]+)"', css)) <= shipped
    assert set(re.findall(r"font(?:-weight)?:[^;}]*?\b([1-9]00)\b", css)) <= {"400", "700"}
    assert files
    assert all((ROOT / "fonts" / file).is_file() for file in files)


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("brief", [full(), bare()], ids=["full", "bare"])
def test_the_pdf_is_accessible(name: str, brief: Brief, tmp_path: Path) -> None:
    from page import validate_pdf

    file = tmp_path / "brief.pdf"
    file.write_bytes(pdf(merged(brief, name), name))

    assert not [
        f"{fault.rule_id}: {fault.message}" for fault in validate_pdf(str(file), profile="ua1").failures
    ]


def project(folder: Path, files: dict[str, str]) -> tuple[Path, ...]:
    for name, text in files.items():
        file = folder / "templates" / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    return roots(folder)


def colour(folder: Path, template: str, where: tuple[Path, ...]) -> str:
    styled = styles.compute(merge(full(), template, where), where, folder)
    title = styled.tree.root.find(".//h1")
    assert title is not None
    return styled.style(title).letters.color


def test_a_template_that_extends_another_has_its_parts_and_its_own_colour(tmp_path: Path) -> None:
    where = project(
        tmp_path,
        {
            "ours/template.toml": 'extends = "policy-brief"\n',
            "ours/brand.css": ":root { --brand: #0b5d57 }",
        },
    )

    assert "ours" in template_names(where)
    assert colour(tmp_path, "ours", where) == "0B5D57"
    assert colour(tmp_path, "policy-brief", where) == "14406B"


def test_a_brand_lies_over_a_template_of_the_package(tmp_path: Path) -> None:
    where = project(tmp_path, {"policy-brief/brand.css": ":root { --brand: #0b5d57 }"})

    assert colour(tmp_path, "policy-brief", where) == "0B5D57"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('extends = "nothing"', "'nothing', which ours extends, is not known"),
        ('extends = "ours"', "rests on itself"),
        ("extends = ", "cannot be read"),
        ("other = 1", "does not say which template"),
    ],
)
def test_a_template_that_extends_nothing_is_told(tmp_path: Path, text: str, said: str) -> None:
    where = project(tmp_path, {"ours/template.toml": text})

    with pytest.raises(TemplateError, match=said):
        merge(full(), "ours", where)


def test_the_table_of_css_is_what_the_registry_says() -> None:
    done = subprocess.run([sys.executable, ROOT.parent / "setup/css_table.py", "--check"], check=False)

    assert done.returncode == 0


@pytest.mark.parametrize("name", ["factsheet", "one-page"])
def test_the_example_stays_on_one_page(name: str) -> None:
    brief = content.load(assets.STARTER / "content" / "first-brief.yaml")
    styled = styles.compute(merge(brief, name, (ROOT,)), (ROOT,), assets.STARTER)

    assert len(writers.write("pdf", styled).pages) == 1
