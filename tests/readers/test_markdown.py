"""Markdown: its words without markup."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefgen.errors import SourceError
from briefgen.readers.markdown import read
from tests.readers.outline import CASES, check_parts, kinds


def _words(text: str) -> str:
    return read(text.encode(), "a.md").text


def test_origins_point_to_the_words_in_the_file() -> None:
    raw = (CASES / "report.md").read_text("utf-8")
    source = read(raw.encode(), "report.md")

    for part in source.parts:
        word = source.text[part.start : part.end].split()[0].strip("*")
        assert raw.startswith(word, part.origin)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("**Bold**, *slanted*, ~~struck~~, `code`", "Bold, slanted, , code"),
        ("a &amp; b &copy; c", "a & b © c"),
        (r"\*not slanted\*", "*not slanted*"),
        ("310<sup>1</sup> boats on 5 km<sup>2</sup>", "310 boats on 5 km²"),
        ("10^6^ mussels, H~2~O, 10<sup>7</sup> crabs[^1]", "10⁶ mussels, H2O, 10⁷ crabs"),
        ("<del>60</del>61 piers, <s>70</s>71 masts", "61 piers, 71 masts"),
        (r"$\frac{3}{8}$ of $2\frac{1}{2}$, $x \geq 40$, $5 \times 10^{6}$", "3/8 of 2 1/2, x ≥ 40, 5 × 10⁶"),
        ("between $10 and $20 a day", "between $10 and $20 a day"),
        ('{% image "a.png" "Boats rose from 310 to 420" %}', "Boats rose from 310 to 420"),
        ("<q>why</q>, she said", "“why”, she said"),
        ("one<br>two <b>three</b>", "one two three"),
        ("<script>alert(1)</script>\n\ntext", "text"),
        ("Heading\n=======\ntext", "Heading\n\ntext"),
        ("![alt](a.png)text", "text"),
        ("line\nline", "line line"),
        ("[text][1]\n\n[1]: https://example.org", "text"),
    ],
)
def test_markup_is_not_text(text: str, expected: str) -> None:
    assert _words(text) == expected


def test_front_matter_says_what_the_source_is() -> None:
    authors = "authors:\n  - name: Example Institute\n  - Office of Invented Affairs\n"
    told = f"title: 'A: b'\n{authors}published: 3 May 2031\n"
    source = read(f"---\n{told}---\nText.".encode(), "a.md").source

    assert source.title == "A: b"
    assert source.author == "Example Institute, Office of Invented Affairs"
    assert source.issued == "2031-05-03"


@pytest.mark.parametrize(
    "text",
    [
        "---\n\nText\n\n---\n",
        "---\n- a\n---\nText",
        "---\n[[[\n---\nText",
        "---\nkey: [\n---\nText",
        "---\nkey: value\nText",
    ],
)
def test_what_only_looks_like_front_matter_is_read_as_text(text: str) -> None:
    source = read(text.encode(), "a.md")

    assert source.source.author == ""
    assert "Text" in source.text


def test_front_matter_cannot_blow_up() -> None:
    bomb = "a: &a [x, x, x, x, x, x, x, x, x]\n" + "".join(
        f"{name}: &{name} [{', '.join(['*' + before] * 9)}]\n"
        for before, name in zip("abcdefgh", "bcdefghi", strict=True)
    )

    assert read(f"---\n{bomb}title: T\n---\nText".encode(), "a.md").source.title == "T"


def test_links_are_absolute_or_none() -> None:
    text = "[a](https://example.org/x) [b](y.html) [c](javascript:alert(1)) [d](mailto:a@example.org)"

    source = read(text.encode(), "a.md")

    assert [link.url for link in source.links] == ["https://example.org/x", "mailto:a@example.org"]
    assert [source.text[link.start : link.end] for link in source.links] == ["a", "d"]


def test_buttons_are_furniture_and_quoted_buttons_are_not() -> None:
    assert kinds(read(b"Text.\n\nShare this page\n\n> Share", "a.md")) == [
        ("paragraph", "Text."),
        ("furniture", "Share this page"),
        ("quote", "Share"),
    ]


@pytest.mark.parametrize("text", ["![a](b.png)", "   \n"])
def test_a_file_without_words_is_refused(text: str) -> None:
    with pytest.raises(SourceError, match="no text"):
        read(text.encode(), "a.md")


@pytest.mark.parametrize(
    "text", ["> " * 500 + "deep", "".join("  " * level + "- a\n" for level in range(300))]
)
def test_what_is_nested_too_deep_is_refused_and_not_lost(text: str) -> None:
    with pytest.raises(SourceError, match="nested"):
        read(text.encode(), "a.md")


@given(
    st.text(
        st.sampled_from("ab *_`[]()!<>#-|\n\\&;1.~\"'") | st.characters(exclude_categories=["Cs"]),
        max_size=120,
    )
)
@settings(deadline=None)  # the first file imports yaml
def test_parts_hold_for_every_text(text: str) -> None:
    try:
        source = read(text.encode(), "a.md")
    except SourceError:
        return
    check_parts(source)
