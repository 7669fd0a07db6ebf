"""What Word has not is said by name, element and line of the stylesheet; what it has is said by nobody."""

from __future__ import annotations

from pathlib import Path

import pytest
from weasyprint.css.properties import INITIAL_VALUES

from briefgen import writers
from briefgen.merge.rules import _ELEMENTS
from briefgen.writers.docx.registry import CARRIED, HARMLESS, LOST
from tests.casefile import cases
from tests.pages import page

CASES = cases("writers/losses.txt")


def test_every_property_of_the_cascade_is_carried_or_harmless_or_lost() -> None:
    assert CARRIED | HARMLESS | set(LOST) == set(INITIAL_VALUES)


def test_no_property_stands_in_two_tables() -> None:
    assert not CARRIED & HARMLESS
    assert not (CARRIED | HARMLESS) & set(LOST)


@pytest.mark.parametrize("case", [parts for _, parts in CASES], ids=[title for title, _ in CASES])
def test_a_loss_is_told(case: dict[str, str], tmp_path: Path) -> None:
    found = writers.write("docx", page(tmp_path, case["html"], case["css"])).warnings

    wanted = [line for line in case["warning"].splitlines() if line.strip()]
    assert len(found) == len(wanted), found
    for line, warning in zip(wanted, found, strict=True):
        assert warning.startswith(line)


def test_no_element_is_lost_in_silence(tmp_path: Path) -> None:
    """Each element with text in it that a template may hold comes back as words."""
    inline = ["a", "em", "strong", "sub", "sup", "del", "span", "code", "time"]
    blocks = ["h1", "h2", "h3", "p", "blockquote", "header", "main", "section", "article", "aside", "footer"]
    blocks += ["nav", "div", "address", "figure"]
    nested = {
        "ul": "<ul><li>Wul</li></ul>",
        "ol": "<ol><li>Wol</li></ol>",
        "dl": "<dl><dt>Wdt</dt><dd>Wdd</dd></dl>",
        "table": "<table><caption>Wcaption</caption><thead><tr><th>Wth</th></tr></thead>"
        "<tbody><tr><td>Wtd</td></tr></tbody></table>",
        "figcaption": "<figure><figcaption>Wfigcaption</figcaption></figure>",
    }
    html = "".join(f"<{tag}>W{tag}</{tag}>" for tag in blocks)
    html += "".join(f"<p><{tag}>W{tag}</{tag}></p>" for tag in inline) + "".join(nested.values())
    data = writers.write("docx", page(tmp_path, html)).data

    from tests.writers.test_docx import part

    text = part(data, "word/document.xml")
    for tag in (*inline, *blocks, "ul", "ol", "dt", "dd", "caption", "th", "td", "figcaption"):
        assert f">W{tag}<" in text, tag
    known = {
        *inline,
        *blocks,
        *nested,
        "html",
        "head",
        "title",
        "meta",
        "body",
        "img",
        "br",
        "li",
        "dt",
        "dd",
    }
    assert known | {"caption", "thead", "tbody", "tr", "td", "th"} >= set(_ELEMENTS)


def test_what_margins_of_auto_push_to_the_right_or_the_middle_stands_there(tmp_path: Path) -> None:
    css = "@page { size: 400pt 400pt; margin: 0 } .a { width: 100pt; margin-left: auto }"
    css += " .b { width: 100pt; margin: 0 auto; background: #eef }"
    data = writers.write("docx", page(tmp_path, '<p class="a">Right</p><p class="b">Middle</p>', css)).data

    from tests.writers.test_docx import part

    styles = part(data, "word/styles.xml")
    assert 'w:left="6000" w:right="0"' in styles
    assert 'w:left="3000" w:right="3000"' in styles
