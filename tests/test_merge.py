"""Merging a brief and a template into one tree."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from xml.etree.ElementTree import Element, fromstring, tostring

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefgen.content import loads
from briefgen.errors import BriefgenError, ContentError, TemplateError
from briefgen.merge import merge, words
from briefgen.model import Brief, Field, Item
from tests.casefile import CASES, cases

patient = settings(deadline=None)  # a busy machine is no fault
BRIEF = loads((CASES / "merge" / "brief.yaml").read_text(encoding="utf-8"), "brief.yaml", "brief")


def template(folder: Path, text: str, name: str = "mini", file: str = "brief.html.j2") -> tuple[Path, ...]:
    """Write a template's file; the roots that merge takes."""
    path = folder / name / file
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return (folder,)


def html(element: Element) -> str:
    """The inside of an element, drawings without their namespace."""
    text = tostring(element, encoding="unicode", method="html")
    text = re.sub(r' xmlns:ns0="[^"]*"|(?<=<)ns0:|(?<=</)ns0:', "", text)
    return text.partition(">")[2].rpartition("<")[0].strip()


def body(folder: Path, text: str, brief: Brief = BRIEF) -> str:
    found = merge(brief, "mini", template(folder, text)).root.find("body")
    assert found is not None
    return re.sub(r"\s*\n\s*", "\n", html(found))


def said(error: BriefgenError) -> str:
    place = f"{error.place.file}:{error.place.line}" if error.place else ""
    return "\n".join((place, error.message, error.hint))


@pytest.mark.parametrize(("title", "parts"), cases("merge/trees.txt"), ids=lambda case: str(case)[:60])
def test_a_template_gives_this_tree(title: str, parts: Mapping[str, str], tmp_path: Path) -> None:
    expected = fromstring(f"<body>{parts['tree'].replace('<br>', '<br/>')}</body>")

    assert body(tmp_path, parts["template"]) == re.sub(r"\s*\n\s*", "\n", html(expected))


def test_a_source_that_nobody_has_read_is_printed_where_a_claim_cites_it(tmp_path: Path) -> None:
    content = """
title: Boats
sources:
  port: {title: Port report}
  atlas: {title: Atlas of boats, unread: port}
  map: {title: Map of boats, unread: port}
"""
    page = (
        "<p>{{ cite('map') }}</p>"
        "{% for source in sources %}<p id='note-{{ source.number }}'>{{ source.title }}</p>{% endfor %}"
    )

    told = body(tmp_path, page, loads(content, "brief.yaml", "brief"))

    assert re.findall("<p [^>]*title[^>]*>(.*?)</p>", told) == [
        "Map of boats",
        "Port report",
    ]


@pytest.mark.parametrize(("title", "parts"), cases("merge/faults.txt"), ids=lambda case: str(case)[:60])
def test_a_template_is_refused(title: str, parts: Mapping[str, str], tmp_path: Path) -> None:
    with pytest.raises(TemplateError) as error:
        body(tmp_path, parts["template"])

    for line in parts["error"].splitlines():
        assert line in said(error.value)


@pytest.mark.parametrize(("title", "parts"), cases("merge/bodies.txt"), ids=lambda case: str(case)[:60])
def test_a_body_gives_this(title: str, parts: Mapping[str, str], tmp_path: Path) -> None:
    brief = with_body(parts["body"])
    if "error" in parts:
        with pytest.raises(ContentError) as error:
            body(tmp_path, "{{ sections.s.body }}", brief)
        for line in parts["error"].splitlines():
            assert line in said(error.value)
        return
    notes = '<p id="note-1">x</p><p id="note-2">x</p>'

    found = body(tmp_path, "{{ sections.s.body }}" + notes, brief).replace(notes, "")

    assert plain_marks(found) == parts["html"].strip()


def with_body(text: str) -> Brief:
    field = Field("sections.s.body", text)
    blocks = {**BRIEF.blocks, "sections": {"s": Item("sections.s", {"body": field})}}
    return Brief("brief", BRIEF.fields, blocks)


def plain_marks(text: str) -> str:
    """Marks as (1),(2), and `data-field="sections.s.body.3"` as 3, so that the cases can be read."""
    text = re.sub(r' data-field="sections\.s\.body\.(\d+)"', r" \1", text)
    text = re.sub(r'<span class="mark-comma">,</span>', ",", text)
    text = re.sub(r'<a class="mark"[^>]*>(\d+)</a>', r"(\1)", text)
    return re.sub(r'<span class="marks">([\d(),]+)</span>', r"\1", text)


def test_the_head_takes_language_title_and_properties_from_the_brief(tmp_path: Path) -> None:
    root = merge(BRIEF, "mini", template(tmp_path, "<p>x</p>")).root

    metas = {meta.get("name"): meta.get("content") for meta in root.iter("meta")}
    assert root.get("lang") == "en-AU"
    assert root.findtext("head/title") == 'Buses < trams & "trains"'
    assert metas["dcterms.created"] == metas["dcterms.modified"] == "2026-11-22"
    assert str(metas["generator"]).startswith("briefgen ")
    assert "keywords" not in metas


def test_a_template_may_give_its_own_title_and_properties(tmp_path: Path) -> None:
    own = '<html lang="de"><head><title>Own</title><meta name="author" content="Me"></head><p>x</p>'
    root = merge(BRIEF, "mini", template(tmp_path, own)).root

    assert root.get("lang") == "de"
    assert [title.text for title in root.iter("title")] == ["Own"]
    assert [meta.get("content") for meta in root.iter("meta") if meta.get("name") == "author"] == ["Me"]


def test_a_partial_of_the_project_wins_over_the_package_s(tmp_path: Path) -> None:
    ours, own = tmp_path / "ours", tmp_path / "own"
    template(ours, '{% include "a.html.j2" %}{% include "b.html.j2" %}')
    template(ours, "<p>ours a</p>", file="a.html.j2")
    template(ours, "<p>ours b</p>", file="b.html.j2")
    template(own, "<p>own b</p>", file="b.html.j2")

    assert [p.text for p in merge(BRIEF, "mini", (own, ours)).root.iter("p")] == ["ours a", "own b"]


def test_a_changed_template_is_read_again(tmp_path: Path) -> None:
    assert body(tmp_path, "<p>a</p>") == "<p>a</p>"
    assert body(tmp_path, "<p>bc</p>") == "<p>bc</p>"


def test_one_template_serves_briefs_in_two_languages(tmp_path: Path) -> None:
    source = "<p>{{ date|date }}, {{ '2024-02'|date }}</p>"
    german = replace(BRIEF, fields={**BRIEF.fields, "language": Field("language", "de")})

    assert "22. November 2026</span>, Februar 2024" in body(tmp_path, source, german)
    assert "22 November 2026</span>, February 2024" in body(tmp_path, source)


def test_a_rendering_that_fails_leaves_the_next_one_alone(tmp_path: Path) -> None:
    source = "{% for a in summary %}{% for b in range(40000) %}{% endfor %}{% endfor %}<p>x</p>"
    three = {**BRIEF.blocks["summary"], "third": BRIEF.blocks["summary"]["first"]}

    assert body(tmp_path, source) == "<p>x</p>"
    with pytest.raises(TemplateError, match="turns"):
        body(tmp_path, source, replace(BRIEF, blocks={**BRIEF.blocks, "summary": three}))
    assert body(tmp_path, source) == "<p>x</p>"


def test_line_ends_of_other_systems_keep_the_mark(tmp_path: Path) -> None:
    brief = Brief("brief", {"title": Field("title", "a\r\nb")}, {})

    assert body(tmp_path, "<p>{{ title }}</p>", brief) == '<p data-field="title" data-value="a\nb">a\nb</p>'


def test_a_template_that_is_not_there_names_those_that_are(tmp_path: Path) -> None:
    template(tmp_path, "x", name="policy-brief")
    template(tmp_path, "x", name="minutes")

    with pytest.raises(
        TemplateError, match="no template 'policy-breif'; known: minutes, policy-brief"
    ) as error:
        merge(BRIEF, "policy-breif", (tmp_path,))

    assert error.value.hint == "Did you mean 'policy-brief'?"


@pytest.mark.parametrize("name", ["../mini", "/etc", "", ".", "mini/../mini"])
def test_a_template_s_name_is_no_path(name: str, tmp_path: Path) -> None:
    with pytest.raises(TemplateError, match="there is no template"):
        merge(BRIEF, name, template(tmp_path, "<p>x</p>"))


def test_a_link_out_of_the_template_s_folder_is_refused(tmp_path: Path) -> None:
    (tmp_path / "secret").write_text("x")
    roots = template(tmp_path / "templates", "{% include 'a' %}")
    (tmp_path / "templates" / "mini" / "a").symlink_to(tmp_path / "secret")

    with pytest.raises(TemplateError, match="leads out of the template's folder"):
        merge(BRIEF, "mini", roots)


def test_a_template_in_another_encoding_is_refused(tmp_path: Path) -> None:
    roots = template(tmp_path, "")
    (tmp_path / "mini" / "brief.html.j2").write_bytes(b"<p>\xe9</p>")

    with pytest.raises(TemplateError, match="cannot be read as UTF-8 text"):
        merge(BRIEF, "mini", roots)


def test_a_short_template_that_is_a_file_s_name_is_text(tmp_path: Path) -> None:
    assert body(tmp_path, str(tmp_path / "mini" / "brief.html.j2")).endswith("brief.html.j2")


def test_an_unsafe_address_of_a_source_is_named_by_its_field(tmp_path: Path) -> None:
    field = Field("sources.survey.URL", "javascript:alert(1)")
    survey = Item("sources.survey", {"URL": field})
    brief = Brief("brief", BRIEF.fields, {**BRIEF.blocks, "sources": {"survey": survey}})

    with pytest.raises(ContentError, match=r"sources\.survey\.URL: the address 'javascript"):
        body(tmp_path, '<p><a href="{{ sources.survey.URL }}">x</a></p>', brief)


def test_a_word_without_end_is_named_by_its_field(tmp_path: Path) -> None:
    with pytest.raises(ContentError, match=r"sections\.s\.body\.2 holds a word of 3,000 characters"):
        body(tmp_path, "{{ sections.s.body }}", with_body("a\n\n" + "x" * 3000))


def test_the_tree_names_the_content_that_it_was_made_of(tmp_path: Path) -> None:
    tree = merge(BRIEF, "mini", template(tmp_path, "<p>x</p>"), content_sha256="ab")

    assert (tree.template, tree.content, tree.content_sha256) == ("mini", "brief.yaml", "ab")


@pytest.mark.parametrize(
    ("iso", "language", "expected"),
    [
        ("2026-11-22", "en-AU", "22 November 2026"),
        ("2026-11-02", "", "2 November 2026"),
        ("2026-11-22", "en-US", "November 22, 2026"),
        ("2026-11", "en-US", "November 2026"),
        ("2026", "en", "2026"),
        ("2026-03-01", "de-CH", "1. März 2026"),
        ("2026-03", "es", "marzo de 2026"),
        ("2026-03-01", "fi", "1. maaliskuuta 2026"),
        ("2026-13-01", "en", "2026-13-01"),
        ("", "en", ""),
    ],
)
def test_a_date_is_written_as_the_language_does(iso: str, language: str, expected: str) -> None:
    assert words.date(iso, language) == expected


@patient
@given(st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1))
def test_whatever_a_field_holds_is_one_text_under_its_path(
    tmp_path_factory: pytest.TempPathFactory, text: str
) -> None:
    brief = Brief("brief", {"title": Field("title", text)}, {})
    roots = template(tmp_path_factory.getbasetemp(), '<p title="{{ title }}">a{{ title }}b</p>')

    paragraph = merge(brief, "mini", roots).root.find("body/p")

    assert paragraph is not None
    kept = re.sub("[\ufdd0-\ufdd2]", "", text)
    assert "".join(paragraph.itertext()) == f"a{kept}b"
    assert paragraph.get("title") == kept
    assert [child.get("data-field") for child in paragraph] == (["title"] if kept else [])


MARKDOWN = st.lists(
    st.sampled_from(
        [
            "a",
            "b c",
            " ",
            "\n",
            "\n\n",
            "- ",
            "  - ",
            "1. ",
            "> ",
            "# ",
            "|",
            "|---|",
            "*",
            "**",
            "`",
            "```",
            "    ",
            "[@survey]",
            "[@x]",
            "[",
            "](",
            ")",
            "<b>",
            "&amp;",
            "&#0;",
            "\\",
            "![",
            "---",
            "***",
            "https://x.org",
        ]
    ),
    max_size=40,
).map("".join)


@patient
@given(MARKDOWN)
def test_whatever_a_body_holds_is_numbered_lines_or_a_fault_with_its_path(
    tmp_path_factory: pytest.TempPathFactory, text: str
) -> None:
    roots = template(tmp_path_factory.getbasetemp(), '{{ sections.s.body }}<p id="note-1">x</p>')
    try:
        root = merge(with_body(text), "mini", roots).root
    except BriefgenError as error:
        assert "sections.s.body" in error.message or "#note-" in error.message  # noqa: PT017 - both are lawful
        return

    lines = [path for e in root.iter() if (path := e.get("data-field"))]
    assert lines == [f"sections.s.body.{n}" for n in range(1, len(lines) + 1)]
    lost = [e for e in root.iter() if e.tag == "p" and "data-field" not in e.attrib and "id" not in e.attrib]
    assert not lost
