"""The cascade as writers see it: points, hex digits, plain words."""

from __future__ import annotations

from pathlib import Path

import pytest

from briefgen import assets, styles
from briefgen.errors import TemplateError
from briefgen.styles import Length, Piece, Style, Styled
from tests.pages import page


def look(styled: Styled, path: str) -> Style:
    element = styled.tree.root.find(path)
    assert element is not None
    return styled.style(element)


def test_letters_are_in_points_and_hex_digits(tmp_path: Path) -> None:
    css = ":root { --ink: #14406b } p { font: italic 700 16px 'IBM Plex Sans'; color: var(--ink) }"
    letters = look(page(tmp_path, "<p>Words</p>", css), ".//p").letters

    assert (letters.family, letters.size, letters.bold, letters.italic, letters.color) == (
        "IBM Plex Sans",
        12.0,
        True,
        True,
        "14406B",
    )
    assert letters.language == "en-AU"


def test_a_line_height_without_unit_is_a_multiple_of_the_size(tmp_path: Path) -> None:
    style = look(page(tmp_path, "<p>Words</p>", "p { font-size: 20pt; line-height: 1.5 }"), ".//p")

    assert style.leading == 30.0
    assert 20.0 < style.natural < 30.0


def test_inherited_values_reach_the_innermost_element(tmp_path: Path) -> None:
    styled = page(tmp_path, "<div><p><em>Words</em></p></div>", "div { color: #b3261e; font-size: 9pt }")

    assert look(styled, ".//em").letters.color == "B3261E"
    assert look(styled, ".//em").letters.size == 9.0
    assert look(styled, ".//em").letters.italic


def test_half_clear_colours_are_blended_onto_paper(tmp_path: Path) -> None:
    styled = page(tmp_path, "<p>a</p><div>b</div>", "p { background: rgb(0 0 0 / 50%) }")

    assert look(styled, ".//p").background == "808080"
    assert look(styled, ".//div").background == ""


def test_a_grid_has_its_columns_and_gaps(tmp_path: Path) -> None:
    css = "div { display: grid; grid-template-columns: 2fr 30mm 25% repeat(2, 1fr); gap: 6pt 8pt }"
    style = look(page(tmp_path, "<div><p>a</p></div>", css), ".//div")

    shares = [Length(2.0, "fr"), Length(85.039), Length(25.0, "%"), Length(1.0, "fr"), Length(1.0, "fr")]
    assert list(style.columns) == shares
    assert style.gap == (6.0, 8.0)


def test_an_edge_that_is_not_drawn_has_no_width(tmp_path: Path) -> None:
    styled = page(tmp_path, "<p>a</p>", "p { border-left: 3pt solid #0a0; border-top: 9pt none red }")
    top, right, bottom, left = look(styled, ".//p").edges

    assert (left.width, left.style, left.color) == (3.0, "solid", "00AA00")
    assert [top.width, right.width, bottom.width] == [0.0, 0.0, 0.0]


def test_the_first_page_can_have_other_margin_boxes(tmp_path: Path) -> None:
    css = """
    @page { @bottom-right { content: counter(page) " of " counter(pages) } }
    @page { @top-left { content: string(name) } }
    @page :first { @top-left { content: none } }
    h1 { string-set: name content() }
    """
    styled = page(tmp_path, "<h1>Title</h1>", css)

    assert set(styled.page(True, "").boxes) == {"bottom-right"}
    later = styled.page(False, "").boxes
    assert later["top-left"].pieces == (Piece("string", "name"),)
    assert later["bottom-right"].pieces == (Piece("page"), Piece("text", " of "), Piece("pages"))


def test_paper_and_margins_are_in_points(tmp_path: Path) -> None:
    sheet = page(tmp_path, "", "@page { size: A5 landscape; margin: 10mm 1in }").page(True, "")

    assert (round(sheet.width, 1), round(sheet.height, 1)) == (595.3, 419.5)
    assert sheet.margin == (28.346, 72.0, 28.346, 72.0)


def test_generated_text_is_given_with_its_style(tmp_path: Path) -> None:
    styled = page(tmp_path, "<p>a</p><div>b</div>", 'p::before { content: "Note: "; font-weight: 700 }')
    paragraph, other = styled.tree.root.find(".//p"), styled.tree.root.find(".//div")
    assert paragraph is not None
    assert other is not None

    made = styled.before(paragraph, "before")
    assert made is not None
    assert (made[1], made[0].letters.bold) == ((Piece("text", "Note: "),), True)
    assert styled.before(paragraph, "after") is None
    assert styled.before(other, "before") is None


@pytest.mark.parametrize(
    "address",
    ["http://example.org/x.css", "file:///etc/passwd", "../../outside.css", "ftp://example.org/x.css"],
)
def test_a_stylesheet_outside_the_template_is_refused_by_its_address(tmp_path: Path, address: str) -> None:
    with pytest.raises(TemplateError) as refusal:
        page(tmp_path, "<p>a</p>", f'@font-face {{ font-family: X; src: url("{address}") }}')

    assert address.rpartition("/")[2] in refusal.value.message
    assert refusal.value.hint


def test_a_link_out_of_the_template_folder_is_refused(tmp_path: Path) -> None:
    page(tmp_path, "")
    (tmp_path / "secret.ttf").write_bytes(b"not for a briefing")
    (tmp_path / "templates/page/font.ttf").symlink_to(tmp_path / "secret.ttf")

    with pytest.raises(TemplateError, match="lies outside"):
        page(tmp_path, "<p>a</p>", '@font-face { font-family: X; src: url("font.ttf") }')


def test_a_missing_stylesheet_is_told_by_its_template(tmp_path: Path) -> None:
    styled = page(tmp_path, "")
    (tmp_path / "templates/page/brief.css").unlink()

    from briefgen import assets, styles

    with pytest.raises(TemplateError, match="page has no stylesheet"):
        styles.compute(styled.tree, assets.roots(tmp_path), tmp_path)


def test_containers_that_would_take_minutes_to_lay_out_are_refused(tmp_path: Path) -> None:
    css = "div { display: flex } section { display: grid }"
    page(tmp_path, "<div><section><div><p>a</p></div></section></div>", css)

    with pytest.raises(TemplateError, match="more than 5 deep, at <section>"):
        page(tmp_path, "<div>" * 5 + "<section>" + "<p>a</p>" + "</section>" + "</div>" * 5, css)


def test_a_tree_is_set_closer_where_its_stylesheet_has_rules_for_it(tmp_path: Path) -> None:
    plain = page(tmp_path / "a", "<p>x</p>")
    assert styles.set_as(plain.tree, assets.roots(tmp_path / "a"), "tight") is None
    known = page(tmp_path / "b", "<p>x</p>", ".tight p { line-height: 1 }")
    closer = styles.set_as(known.tree, assets.roots(tmp_path / "b"), "tight")
    assert closer is not None
    assert closer.root.get("class") == "tight"
    assert known.tree.root.get("class") is None
