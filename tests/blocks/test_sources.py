"""Sources: the document itself, then what it lists and links to; nothing is invented."""

from __future__ import annotations

from briefgen.blocks.sources import BLOCK
from briefgen.model import Item, Link, Part, Source, SourceText


def found(text: SourceText) -> list[Item]:
    assert BLOCK.find is not None
    return list(BLOCK.find(text))


def fields(item: Item) -> dict[str, str]:
    return {name: field.text for name, field in item.fields.items()}


def test_the_document_itself_comes_first_as_far_as_it_is_known() -> None:
    known = Source("", "webpage", "A title", "", "Harbour Watch", "2023-12-13", file="a/b.txt", sha256="00ff")

    (item,) = found(SourceText(known, "A text."))

    assert item.path == "sources.harbour-watch"
    assert fields(item) == {
        "type": "webpage",
        "title": "A title",
        "publisher": "Harbour Watch",
        "issued": "2023-12-13",
        "file": "a/b.txt",
        "sha256": "00ff",
    }
    assert not item.doubt


def test_an_id_that_was_asked_for_is_kept_and_one_made_of_the_files_name_is_not() -> None:
    asked = Source("port-report", title="The boats", file="scans/000_12ab.txt")
    made = Source("000-12ab", title="The boats", file="scans/000_12ab.txt")

    assert found(SourceText(asked, "A text."))[0].path == "sources.port-report"
    assert found(SourceText(made, "A text."))[0].path == "sources.boats"


def test_a_document_without_a_title_says_so() -> None:
    (item,) = found(SourceText(Source("x", file="a/b.txt"), "A text."))

    assert item.fields["title"].text == "b.txt"
    assert "names no title" in item.doubt


def test_a_list_below_see_also_gives_documents_whose_address_is_not_known() -> None:
    text = "\n\n".join(
        (
            "The boats were counted.",
            "See also:",
            "Council closes the port",
            "A hard year: Council counts boats - Harbour Watch statement",
            "The council met again on Monday and said nothing.",
            "Not in the list any more",
        )
    )

    _, first, second = found(SourceText(Source("x", title="T"), text))

    assert fields(first) == {
        "type": "document",
        "title": "Council closes the port",
        "note": "listed under See also, address not given in the source",
    }
    assert fields(second)["title"] == "A hard year: Council counts boats"
    assert fields(second)["author"] == "Harbour Watch"
    assert second.path == "sources.harbour-watch-hard"


def test_a_link_gives_its_address_and_is_listed_once() -> None:
    text = "See the port's yearly report or click here. The port's yearly report is long."
    links = (
        Link(8, 28, "https://example.org/report"),
        Link(38, 42, "https://example.org/other"),
        Link(48, 68, "https://example.org/report"),
        Link(0, 28, "javascript:void(0)"),
    )

    _, item = found(SourceText(Source("x", title="T"), text, (Part(0, len(text)),), links))

    assert fields(item)["URL"] == "https://example.org/report"
    assert fields(item)["type"] == "webpage"


def test_links_of_the_pages_furniture_are_left_out() -> None:
    text = "Follow the harbour office on every channel"
    link = Link(0, len(text), "https://example.org/follow")

    assert (
        len(found(SourceText(Source("x", title="T"), text, (Part(0, len(text), "furniture"),), (link,)))) == 1
    )
