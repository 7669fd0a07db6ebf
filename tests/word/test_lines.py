"""Lines: what a reader of the page sees, and nothing else."""

from __future__ import annotations

from pathlib import Path

import pytest

from briefgen.word import Comment, Line, View, WordError, comments, lines, open_package
from tests.wordfile import cases, document

CASES = cases(Path(__file__).parents[1] / "cases" / "word" / "lines.txt")


def outline(found: tuple[Line, ...]) -> str:
    """Write lines as case files do: kind, level of a heading, text."""
    return "\n".join(
        f"{line.kind}{f' {line.level}' if line.level else ''}: {_visible(line.text)}" for line in found
    )


def _visible(text: str) -> str:
    return text.replace("\t", "\\t").replace("\n", "\\n").replace("\u2011", "\\u2011")


def read(body: str, view: View = "accepted", **more: dict[str, str]) -> tuple[Line, ...]:
    return lines(open_package(document(body, **more)), view)


@pytest.mark.parametrize("view", ["accepted", "rejected"])
@pytest.mark.parametrize(("title", "case"), CASES, ids=[title for title, _ in CASES])
def test_the_page_shows(title: str, case: dict[str, str], view: View) -> None:
    expected = case[view] if view in case else case["accepted"]
    assert outline(read(case["body"], view)).splitlines() == expected.splitlines(), title


def test_notes_follow_in_the_order_of_reference_and_unreferenced_notes_are_gone() -> None:
    body = (
        '<w:p><w:r><w:t>a</w:t><w:footnoteReference w:id="3"/></w:r></w:p>'
        '<w:p><w:r><w:t>b</w:t><w:footnoteReference w:id="2"/><w:endnoteReference w:id="1"/></w:r></w:p>'
        '<w:p><w:del w:author="A"><w:r><w:footnoteReference w:id="4"/></w:r></w:del></w:p>'
    )
    note = '<w:footnote w:id="{0}"><w:p><w:r><w:footnoteRef/><w:t>note {0}</w:t></w:r></w:p></w:footnote>'
    endnote = '<w:endnote w:id="1"><w:p><w:r><w:t>end</w:t></w:r></w:p></w:endnote>'
    parts = {"footnotes": "".join(note.format(number) for number in range(5)), "endnotes": endnote}
    assert outline(read(body, parts=parts)).splitlines() == [
        "paragraph: a",
        "paragraph: b",
        "paragraph: ",
        "note: note 3",
        "note: note 2",
        "note: end",
    ]


def test_links_have_the_address_that_the_relation_or_the_field_gives() -> None:
    code = '<w:r><w:fldChar w:fldCharType="{}"/></w:r>'
    body = (
        '<w:p><w:r><w:t xml:space="preserve">See </w:t></w:r>'
        '<w:hyperlink r:id="rId9" w:anchor="p2"><w:r><w:t>this</w:t></w:r></w:hyperlink></w:p><w:p>'
        + code.format("begin")
        + '<w:r><w:instrText> HYPERLINK "https://example.org/b" </w:instrText></w:r>'
        + code.format("separate")
        + "<w:r><w:t>that</w:t></w:r>"
        + code.format("end")
        + '</w:p><w:p><w:hyperlink w:anchor="inside"><w:r><w:t>inside</w:t></w:r></w:hyperlink></w:p>'
    )
    found = read(body, links={"rId9": "https://example.org/a"})
    assert found[0].links == ((4, 8, "https://example.org/a#p2"),)
    assert found[1].links == ((0, 4, "https://example.org/b"),)
    assert found[2].links == ()


def bookmark(number: int, name: str, inner: str) -> str:
    return f'<w:bookmarkStart w:id="{number}" w:name="{name}"/>{inner}<w:bookmarkEnd w:id="{number}"/>'


def run(text: str) -> str:
    return f'<w:r><w:t xml:space="preserve">{text}</w:t></w:r>'


def test_a_bookmark_is_a_stretch_of_its_line() -> None:
    (line,) = read(f"<w:p>{run('from ')}{bookmark(1, '_bg_1', run('field'))}{run(' on')}</w:p>")
    assert line.text == "from field on"
    assert dict(line.bookmarks) == {"_bg_1": (5, 10)}


def test_an_emptied_bookmark_stays_where_it_was() -> None:
    deleted = '<w:del w:author="A"><w:r><w:delText>field</w:delText></w:r></w:del>'
    (line,) = read(f"<w:p>{run('from ')}{bookmark(1, '_bg_1', deleted)}</w:p>")
    assert dict(line.bookmarks) == {"_bg_1": (5, 5)}


def test_a_bookmark_over_three_paragraphs_has_its_share_in_each() -> None:
    body = (
        f'<w:p>{run("ab")}<w:bookmarkStart w:id="1" w:name="_bg_1"/>{run("cd")}</w:p><w:p>{run("ef")}</w:p>'
        f'<w:p>{run("gh")}<w:bookmarkEnd w:id="1"/>{run("ij")}</w:p>'
    )
    assert [dict(line.bookmarks) for line in read(body)] == [
        {"_bg_1": (2, 4)},
        {"_bg_1": (0, 2)},
        {"_bg_1": (0, 2)},
    ]


def test_a_bookmark_that_ends_where_the_next_paragraph_begins_takes_nothing_of_it() -> None:
    start, end = f'<w:bookmarkStart w:id="1" w:name="a"/>{run("ab")}', f'<w:bookmarkEnd w:id="1"/>{run("cd")}'
    body = f"<w:p>{start}</w:p><w:p>{end}</w:p>"
    assert [dict(line.bookmarks) for line in read(body)] == [{"a": (0, 2)}, {}]


def test_a_bookmark_round_whole_paragraphs_covers_them() -> None:
    inner = f"<w:p>{run('ab')}</w:p><w:p>{run('cd')}</w:p>"
    found = read(bookmark(1, "_bg_1", inner) + f"<w:p>{run('ef')}</w:p>")
    assert [dict(line.bookmarks) for line in found] == [{"_bg_1": (0, 2)}, {"_bg_1": (0, 2)}, {}]


def test_joined_paragraphs_keep_their_bookmarks_and_the_first_number() -> None:
    mark = '<w:pPr><w:rPr><w:del w:author="Ed"/></w:rPr></w:pPr>'
    body = f"<w:p/><w:p>{mark}{bookmark(1, 'a', run('one'))}</w:p><w:p>{bookmark(2, 'b', run('two'))}</w:p>"
    line = read(body)[1]
    assert (line.text, line.number, line.authors) == ("onetwo", 2, ("Ed",))
    assert dict(line.bookmarks) == {"a": (0, 3), "b": (3, 6)}


def test_authors_are_those_of_the_tracked_changes() -> None:
    body = f'<w:p><w:ins w:author="A">{run("x")}</w:ins><w:del w:author="B">{run("y")}</w:del></w:p>'
    assert read(body)[0].authors == ("A", "B")


def test_strict_files_are_read_like_transitional_ones() -> None:
    package = open_package(document("<w:p><w:r><w:t>ab</w:t></w:r></w:p>"))
    part = package.parts["word/document.xml"].replace(
        b"http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        b"http://purl.oclc.org/ooxml/wordprocessingml/main",
    )
    renamed = type(package)({**package.parts, "word/document.xml": part}, package.main)
    assert outline(lines(renamed)) == "paragraph: ab"


def test_text_without_a_style_sheet_is_read() -> None:
    package = open_package(
        document("<w:p><w:pPr><w:pStyle w:val='Heading2'/></w:pPr><w:r><w:t>ab</w:t></w:r></w:p>")
    )
    bare = {name: data for name, data in package.parts.items() if "styles" not in name}
    assert outline(lines(type(package)(bare, package.main))) == "heading 2: ab"


def test_styles_that_are_based_on_each_other_end() -> None:
    package = open_package(
        document("<w:p><w:pPr><w:pStyle w:val='A'/></w:pPr><w:r><w:t>ab</w:t></w:r></w:p>")
    )
    ring = "".join(
        f'<w:style w:type="paragraph" w:styleId="{one}"><w:basedOn w:val="{other}"/></w:style>'
        for one, other in ("AB", "BA")
    )
    styles = package.parts["word/styles.xml"].replace(b"</w:styles>", ring.encode() + b"</w:styles>")
    changed = type(package)({**package.parts, "word/styles.xml": styles}, package.main)
    assert outline(lines(changed)) == "paragraph: ab"


@pytest.mark.parametrize(
    "shape",
    ["<w:tbl><w:tr><w:tc>{}<w:p/></w:tc></w:tr></w:tbl>", "<w:sdt><w:sdtContent>{}</w:sdtContent></w:sdt>"],
)
def test_nesting_as_deep_as_the_limit_is_read_and_deeper_is_refused(shape: str) -> None:
    levels = shape.count("<w:t") or 2
    deep = "<w:p><w:r><w:t>ab</w:t></w:r></w:p>"
    for _ in range(194 // levels):
        deep = shape.format(deep)
    assert "ab" in outline(read(deep))
    with pytest.raises(WordError, match="deep"):
        read(shape.format(shape.format(shape.format(deep))))


def test_comments_are_tied_to_their_lines_and_resolved_ones_say_so() -> None:
    body = (
        '<w:p><w:commentRangeStart w:id="4"/><w:r><w:t>a</w:t></w:r><w:commentRangeEnd w:id="4"/>'
        '<w:r><w:commentReference w:id="4"/></w:r></w:p>'
        '<w:p><w:del w:author="A"><w:r><w:delText>b</w:delText>'
        '<w:commentReference w:id="5"/></w:r></w:del></w:p>'
    )
    said = (
        '<w:comment w:id="4" w:author="A reviewer"><w:p><w:r><w:t>Who</w:t></w:r></w:p>'
        "<w:p><w:r><w:t>says so?</w:t></w:r></w:p></w:comment>"
        '<w:comment w:id="5" w:author="B"><w:p w14:paraId="0A"><w:r><w:t>Done.</w:t></w:r></w:p></w:comment>'
    )
    package = open_package(document(body, parts={"comments": said}))
    assert [line.comments for line in lines(package)] == [("4",), ("5",)]
    assert comments(package) == {"4": Comment("A reviewer", "Who says so?"), "5": Comment("B", "Done.")}
    done = (
        '<w15:commentsEx xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml">'
        '<w15:commentEx w15:paraId="0A" w15:done="1"/></w15:commentsEx>'
    )
    relations = package.parts["word/_rels/document.xml.rels"].replace(
        b"</Relationships>",
        b'<Relationship Id="x" Target="commentsExtended.xml" '
        b'Type="http://schemas.microsoft.com/office/2011/relationships/commentsExtended"/></Relationships>',
    )
    more = {"word/commentsExtended.xml": done.encode(), "word/_rels/document.xml.rels": relations}
    said_so = comments(type(package)({**package.parts, **more}, package.main))
    assert [ident for ident, one in said_so.items() if one.resolved] == ["5"]


def test_a_file_without_comments_has_none() -> None:
    assert comments(open_package(document("<w:p/>"))) == {}


def test_a_cell_that_reaches_down_has_its_rows_and_the_others_their_columns() -> None:
    def cell(text: str, merge: str = "") -> str:
        return f"<w:tc><w:tcPr>{merge}</w:tcPr><w:p><w:r><w:t>{text}</w:t></w:r></w:p></w:tc>"

    first = cell("North", '<w:vMerge w:val="restart"/>') + cell("Sail")
    second = cell("", "<w:vMerge/>") + cell("Motor")
    third = '<w:trPr><w:gridBefore w:val="1"/></w:trPr>' + cell("Oars")
    body = f"<w:tbl><w:tr>{first}</w:tr><w:tr>{second}</w:tr><w:tr>{third}</w:tr></w:tbl>"

    places = {
        line.text: line.cell and (line.cell.row, line.cell.column, line.cell.rows) for line in read(body)
    }
    assert places == {"North": (1, 1, 2), "Sail": (1, 2, 1), "": None, "Motor": (2, 2, 1), "Oars": (3, 2, 1)}
