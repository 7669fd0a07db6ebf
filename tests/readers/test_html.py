"""HTML: encodings, main text and furniture, what a page says of itself, pages that would do harm."""

from __future__ import annotations

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from briefgen.errors import SourceError
from briefgen.model import Source, SourceText
from briefgen.readers.html import read
from tests.readers.outline import CASES, check_parts, kinds

_PROSE = "The Office of Invented Affairs lost 4,200 litres of water a day in 2030, as it says in its report. "
_TYPED = "“Café” – it’s here. " * 10


def _page(body: str, head: str = "") -> SourceText:
    return read(f"<!doctype html><html><head>{head}</head><body>{body}</body></html>".encode(), "a.html")


def _told(head: str, body: str = f"<p>{_PROSE}</p>") -> Source:
    return _page(body, head).source


def _say(charset: str) -> bytes:
    return f"<html><head><meta charset={charset}></head><body><p>".encode()


@pytest.mark.parametrize(
    "data",
    [
        b"<html><body><p>" + _TYPED.encode("cp1252"),
        _say("iso-8859-1") + _TYPED.encode("cp1252"),
        _say("windows-1252") + _TYPED.encode("cp1252"),
        _say("utf-8") + _TYPED.encode("cp1252"),
        _say("utf-8") + _TYPED.encode(),
        _say("windows-1252") + _TYPED.encode(),
        _say("no-such-thing") + _TYPED.encode(),
        _say("rot13") + _TYPED.encode(),
        b"\xef\xbb\xbf" + _say("iso-8859-1") + _TYPED.encode(),
        f"<html><meta charset=utf-8><body><p>{_TYPED}".encode("utf-16"),
        b"<?xml version='1.0' encoding='utf-8'?><html><body><p>" + _TYPED.encode(),
        b"<html><head><meta http-equiv='Content-Type' content='text/html; charset=utf-8'><body><p>"
        + _TYPED.encode(),
    ],
    ids=[
        *(
            "undeclared cp1252",
            "latin-1 that is cp1252",
            "declared cp1252",
            "cp1252 declared as utf-8",
            "utf-8",
        ),
        *(
            "utf-8 declared as cp1252",
            "unknown label",
            "label of no text",
            "mark before declaration",
            "utf-16",
        ),
        *("XML declaration", "http-equiv"),
    ],
)
def test_letters_come_through_whatever_the_page_declares(data: bytes) -> None:
    assert read(data, "a.html").text == _TYPED.strip()


def test_a_declared_encoding_of_another_script_is_believed() -> None:
    text = "Вода в долине. " * 10

    assert read(_say("koi8-r") + text.encode("koi8-r"), "a.html").text == text.strip()


def test_origins_point_into_the_decoded_file() -> None:
    raw = (CASES / "article.html").read_text("utf-8").replace("\n", "\r\n")
    source = read(raw.encode(), "article.html")

    for part in source.parts:
        word = source.text[part.start : part.end].split()[0]
        assert raw[part.origin : part.origin + 7].startswith((word[:7], "&ldquo;", "&copy;"))


def test_only_absolute_links_are_kept_where_the_page_does_not_say_its_address() -> None:
    links = '<a href="/x">one</a> <a href="https://example.org/y">two</a> <a href="javascript:z()">three</a>'

    assert [link.url for link in _page(f"<p>{_PROSE}{links}</p>").links] == ["https://example.org/y"]


@pytest.mark.parametrize(
    "head",
    [
        '<base href="https://example.org/a/">',
        '<link rel="canonical" href="https://example.org/a/b.html">',
        '<meta property="og:url" content="https://example.org/a/b.html">',
    ],
)
def test_links_are_made_whole_with_the_address_that_the_page_states(head: str) -> None:
    page = _page(f'<p>{_PROSE}<a href="c.html">see there</a></p>', head)

    assert [link.url for link in page.links] == ["https://example.org/a/c.html"]
    assert page.text[page.links[0].start : page.links[0].end] == "see there"


def test_a_page_says_who_wrote_it_when_and_where_in_many_ways() -> None:
    assert _told("<title>A title</title>").title == "A title"
    assert _told('<meta property="og:title" content="A title"><title>B</title>').title == "A title"
    rubric = '<meta property="og:title" content="Press corner"><title>Boats leave the port</title>'
    assert _told(f"{rubric}<h1>Harbours: Boats leave the port</h1>").title == "Harbours: Boats leave the port"
    assert _told('<meta name="author" content="Example Institute">').author == "Example Institute"
    assert _told('<meta property="article:author" content="https://example.org/people/1">').author == ""
    assert (
        _told('<meta property="article:published_time" content="2031-05-12T08:00:00Z">').issued
        == "2031-05-12"
    )
    assert _told('<meta name="dcterms.issued" content="2031">').issued == "2031"
    assert _told("", f"<p>{_PROSE}<time datetime=2031-05-12>on Monday</time></p>").issued == "2031-05-12"
    assert (
        _told("", f"<p>{_PROSE}<time datetime=2031-05-12></time><time datetime=2030-01-01></time>").issued
        == ""
    )
    assert (
        _told("", f"<h1>Title</h1><p>By Example Institute, 12 May 2031</p><p>{_PROSE}").issued == "2031-05-12"
    )
    assert _told('<meta property="og:site_name" content="Example Herald">').publisher == "Example Herald"
    assert _told('<meta property="og:locale" content="en_AU">').language == "en-AU"
    assert (
        _told(
            "<title>Title - Example Herald</title><meta name=application-name content='Example Herald'>"
        ).title
        == "Title"
    )


def test_what_the_page_itself_says_counts_for_more_than_the_name_of_the_site() -> None:
    site = '<meta property="og:site_name" content="Example Portal">'
    made = "<dl><dt>From:</dt><dd>Office of Invented Affairs</dd><dt>Delivered by:</dt><dd>Ada Pell</dd></dl>"
    told = _told(site, f"<h1>Water</h1>{made}<p>{_PROSE}</p>")

    assert (told.publisher, told.author) == ("Office of Invented Affairs", "Ada Pell")
    assert _told(site).publisher == "Example Portal"
    assert _told('<link rel="canonical" href="https://www.water.example/a">').publisher == "water.example"


def test_linked_data_that_refers_to_its_publisher_is_followed() -> None:
    data = (
        '{"@graph": [{"@type": "Article", "headline": "Water", "publisher": {"@id": "#o"}},'
        '{"@type": "Organization", "@id": "#o", "name": "Example Herald"}]}'
    )
    assert _told(f'<script type="application/ld+json">{data}</script>').publisher == "Example Herald"


def test_scholarly_meta_make_a_journal_article() -> None:
    told = _told(
        '<meta name="citation_title" content="Water"><meta name="citation_author" content="Institute A">'
        '<meta name="citation_author" content="Institute B">'
        '<meta name="citation_journal_title" content="Journal">'
        '<meta name="citation_publication_date" content="2031/05/12">'
    )

    assert (told.type, told.title, told.author) == ("article-journal", "Water", "Institute A; Institute B")
    assert told.issued == "2031-05-12"


@pytest.mark.parametrize(
    "script",
    [
        "{",
        "[]",
        '"text"',
        "{}" * 3,
        "[" * 100_000,
        '{"@type": ["Article", 3], "author": [[]], "headline": {"name": 1}}',
        "null",
    ],
)
def test_broken_linked_data_do_no_harm(script: str) -> None:
    told = _told(f'<title>A title</title><script type="application/ld+json">{script}</script>')

    assert told.title == "A title"


def test_furniture_is_read_and_marked_and_main_text_is_not() -> None:
    about = "<p>All our pages about water and pipes, for everybody who lives here.</p>"
    menu = f"<nav><a href=/>Home</a>{about}</nav>"
    page = _page(f"{menu}<main><h1>Title of it</h1>{f'<p>{_PROSE}</p>' * 4}<p>Share</p></main>")

    assert kinds(page)[:3] == [
        ("furniture", "Home"),
        ("furniture", "All our pages about water and pipes, for everybody who lives here."),
        ("heading", "Title of it"),
    ]
    assert [kind for kind, _ in kinds(page)[3:]] == ["paragraph"] * 4 + ["furniture"]


@pytest.mark.parametrize(
    "body",
    [
        "<p>One short line.",
        "Text without any element",
        f"<div>{_PROSE}</div>",
        f"<article>{_PROSE}</article>",
    ],
)
def test_a_page_with_little_markup_has_its_text_as_main_text(body: str) -> None:
    assert [kind for kind, _ in kinds(_page(body))] == ["paragraph"]


@pytest.mark.parametrize(
    "body",
    [
        "<script>var text = 'one'</script>",
        "<style>p {}</style><template><p>text</p></template>",
        "<p hidden>text</p><div style='color: red; display:none'>text</div><p aria-hidden=true>text</p>",
        "<!-- text -->",
        "<frameset><frame src=a.html></frameset>",
    ],
)
def test_what_nobody_sees_is_no_text(body: str) -> None:
    with pytest.raises(SourceError, match="no text"):
        _page(body)


def test_what_follows_the_unseen_is_read() -> None:
    assert _page(
        f"<p>One <script>x()</script>two.<span hidden>three</span> four.</p><p>{_PROSE}"
    ).text.startswith("One two. four.")


def test_tags_in_attributes_and_comments_are_no_tags() -> None:
    page = _page(f"<p title='<p>no</p>'>One</p><!-- <p>no</p> --><p data-x=\"a > b\">Two</p><p>{_PROSE}")

    assert [text for _, text in kinds(page)[:2]] == ["One", "Two"]


def test_entities_cannot_smuggle_in_what_no_format_carries() -> None:
    text = _page(f"<p>a&#xFDD0;b&#11;c&#0;d&#xD800;e</p><p>{_PROSE}").text

    assert not set(text) & set("\ufdd0\x0b\0\ud800")


@pytest.mark.parametrize("depth", [100, 240, 300, 480])
def test_a_page_that_is_nested_deep_is_still_read(depth: int) -> None:
    page = _page("<div>" * depth + f"<p>{_PROSE}</p>" + "</div>" * depth)

    assert kinds(page) == [("paragraph", _PROSE.strip())]


@pytest.mark.parametrize("tag", ["div", "b", "ul><li", "table><tr><td", "blockquote", "span"])
def test_a_nesting_bomb_is_refused(tag: str) -> None:
    with pytest.raises(SourceError, match="nested more than 500 deep"):
        _page(f"<{tag}>" * 30_000 + _PROSE)


@pytest.mark.parametrize(
    "unit", ["<!--", "<script>", "<p", "<", "&", "<a href=x>", "<p title='", "<br>", "</p>", "<td>"]
)
def test_broken_markup_over_and_over_is_read_or_refused(unit: str) -> None:
    try:
        source = read(f"<p>{_PROSE}</p>{unit * 20_000}".encode(), "a.html")
    except SourceError:
        return
    check_parts(source)
    assert _PROSE.strip() in source.text


_MARKUP = st.lists(
    st.sampled_from(
        ["<p>", "</p>", "<b>", "</b>", "<li>", "<ul>", "</ul>", "<br>", "<h2>", "</h2>", "<td>", "<table>"]
    )
    | st.sampled_from(
        ["<a href='https://example.org'>", "</a>", "<nav>", "</nav>", "word ", "Two words. ", "\n", "&amp;"]
    )
    | st.characters(exclude_categories=["Cs"]),
    max_size=40,
).map("".join)


@given(_MARKUP)
@example("0<a href='https://example.org'>\n<a href='https://example.org'>0")
@settings(deadline=None)  # the first page imports trafilatura
def test_parts_hold_for_every_page(body: str) -> None:
    try:
        source = _page(body)
    except SourceError:
        return
    check_parts(source)
