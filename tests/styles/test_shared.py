"""Styles that documents share give the pages that WeasyPrint's own cascade gives, in whatever order."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from briefgen import assets, content, merge, styles, writers
from briefgen.engine import weasy
from briefgen.styles import Styled
from tests.casefile import cases
from tests.pages import page

ROOT = Path(__file__).parents[2]
PAGES = dict(cases("styles/pages.txt"))
PAPER = "sizes in shares of the paper"


def pdf(styled: Styled) -> bytes:
    return writers.write("pdf", styled).data


def as_weasyprint_has_it(styled: Styled) -> bytes:
    """The PDF with nothing shared: a cascade by WeasyPrint's own function."""
    engine, package = styled.engine, weasy.weasyprint()
    targets = package.css.targets.TargetCollector()
    own = package.css.get_all_computed_styles(
        engine.html,
        user_stylesheets=[sheet for sheet, origin, _ in engine.style_for._sheets if origin == "user"],
        font_config=weasy.font_configuration(),
        counter_style=engine.counters,
        color_profiles=engine.profiles,
        page_rules=[],
        layers=[],
        target_collector=targets,
    )
    return pdf(replace(styled, engine=replace(engine, style_for=own, targets=targets)))


def made_often(made: Callable[[], Styled]) -> list[bytes]:
    return [pdf(made()) for _ in range(3)]


@pytest.mark.parametrize("title", PAGES)
def test_pages_are_those_of_weasyprints_own_cascade(tmp_path: Path, title: str) -> None:
    parts = PAGES[title]
    expected = as_weasyprint_has_it(page(tmp_path, parts["html"], parts["css"]))

    assert made_often(lambda: page(tmp_path, parts["html"], parts["css"])) == [expected] * 3


@pytest.mark.parametrize("template", assets.template_names(assets.roots(ROOT)))
def test_a_brief_is_that_of_weasyprints_own_cascade(template: str) -> None:
    roots = assets.roots(ROOT)

    def made() -> Styled:
        tree = merge.merge(content.load(ROOT / "content" / "meta-e2ee.yaml"), template, roots)
        return styles.compute(tree, roots, ROOT)

    assert made_often(made) == [as_weasyprint_has_it(made())] * 3


def test_one_document_leaves_no_trace_in_the_next(tmp_path: Path) -> None:
    css = "".join(parts["css"] for title, parts in PAGES.items() if title != PAPER)
    bodies = [parts["html"] for parts in PAGES.values()]

    alone = [pdf(page(tmp_path / str(number), body, css)) for number, body in enumerate(bodies)]
    together = [pdf(page(tmp_path / "all", body, css)) for body in bodies * 2]

    assert together == alone * 2


def test_word_is_the_same_before_and_after_the_pages_are_laid_out(tmp_path: Path) -> None:
    # Without the paper's size: it is known when the first page is laid out.
    found = [parts for title, parts in PAGES.items() if title != PAPER]
    body, css = ("".join(parts[part] for parts in found) for part in ("html", "css"))
    first = writers.write("docx", page(tmp_path, body, css)).data

    styled = page(tmp_path, body, css)
    pdf(styled)

    assert writers.write("docx", styled).data == first


def test_a_style_that_depends_on_the_papers_size_is_not_shared(tmp_path: Path) -> None:
    def made(size: str) -> bytes:
        head = f"<title>T</title><style>@page {{ size: {size} }}</style>"
        return pdf(page(tmp_path, PAGES[PAPER]["html"], PAGES[PAPER]["css"], head))

    small, large = made("A6"), made("A3")

    assert small != large
    assert [made("A6"), made("A3")] == [small, large]


def test_what_elements_say_themselves_does_not_pile_up(tmp_path: Path) -> None:
    from briefgen.styles.shared import MOST

    body = "".join(f"<p id=p{number}>x</p>" for number in range(MOST + 1))
    first = page(tmp_path, body).engine.style_for.store
    second = page(tmp_path, "<p>x</p>").engine.style_for.store

    assert first is not second
    assert page(tmp_path, "<p>y</p>").engine.style_for.store is second
