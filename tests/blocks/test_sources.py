"""Sources: the document itself, then what it lists and links to; nothing is invented."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefgen.blocks.sources import BLOCK, foreign
from briefgen.blocks.sources.cited import named
from briefgen.blocks.sources.reference import reference
from briefgen.model import Item, Link, Part, Source, SourceText
from tests.casefile import cases

CASES = cases("blocks/sources.txt")


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
        "unread": "x",
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
    assert fields(item)["type"] == "report"


def test_a_link_of_two_words_is_a_document_where_they_name_a_kind_of_document() -> None:
    text = "See the yearly statistics, or read more."
    links = (
        Link(8, 25, "https://example.org/statistics"),
        Link(30, 39, "https://example.org/more"),
    )

    items = found(SourceText(Source("x", title="T"), text, (Part(0, len(text)),), links))

    assert [fields(item)["title"] for item in items[1:]] == ["yearly statistics"]
    assert fields(items[1])["type"] == "dataset"


def test_links_of_the_pages_furniture_are_left_out() -> None:
    text = "Follow the harbour office on every channel"
    link = Link(0, len(text), "https://example.org/follow")

    assert (
        len(found(SourceText(Source("x", title="T"), text, (Part(0, len(text), "furniture"),), (link,)))) == 1
    )


@pytest.mark.parametrize(
    "case", [pytest.param(case, id=title) for title, case in CASES if "reference" in case]
)
def test_a_reference_is_read_into_its_fields(case: dict[str, str]) -> None:
    read = reference(case["text"])

    assert [f"{name}: {value}" for name, value in sorted(read.items())] == sorted(
        case["reference"].strip().splitlines()
    )


@pytest.mark.parametrize("case", [pytest.param(case, id=title) for title, case in CASES if "named" in case])
def test_running_text_names_documents_data_and_organisations(case: dict[str, str]) -> None:
    printed = frozenset(re.findall("[A-Za-z]+", case["text"]))
    told = named(case["text"], Part(0, len(case["text"])), printed)
    rows = [
        " | ".join(fields[name] for name in ("type", "title", "author") if name in fields) for fields in told
    ]

    assert sorted(rows) == sorted(case["named"].strip().splitlines())


@pytest.mark.parametrize(
    ("language", "text", "told"),
    [
        ("de", "Der Bericht kam spät. Nach Angaben des Amts ist das Projekt „Studie im Hafen“ beendet.", []),
        (
            "de",
            "Das Hafenamt zählt. Laut dem Jahresbericht 2023 des Hafenamts stieg der Verkehr.",
            ["report | Jahresbericht 2023 | Hafenamt"],
        ),
        (
            "de",
            "Laut einer Studie der Hafenstiftung steigt er, nach dem Gutachten „Leere Becken“ nicht.",
            ["report | Studie | Hafenstiftung", "report | Leere Becken"],
        ),
        (
            "fr",
            "Le rapport est en retard. Selon la présidente, une étude suivra. Selon le rapport, rien.",
            [],
        ),
        (
            "fr",
            "Selon le rapport annuel 2023 de l’Agence maritime, non. D’après l’étude « Ports vides », non.",
            ["report | Rapport annuel 2023 | Agence maritime", "report | Ports vides"],
        ),
        ("es", "El informe llegó tarde. Según la directora, un estudio seguirá. Según el informe, nada.", []),
        (
            "es",
            "Según el informe anual 2023 de la Oficina Marítima, no. Según el estudio «Puertos vacíos», no.",
            ["report | Informe anual 2023 | Oficina Marítima", "document | Puertos vacíos"],
        ),
        (
            "it",
            "Il rapporto è in ritardo. Secondo la presidente, uno studio seguirà. Secondo il rapporto, no.",
            [],
        ),
        (
            "it",
            "Secondo il rapporto annuale 2023 dell’Ufficio Marino, no. Secondo lo studio «Porti vuoti», no.",
            ["report | Rapporto annuale 2023 | Ufficio Marino", "document | Porti vuoti"],
        ),
        (
            "nl",
            "Het rapport is laat. Volgens de voorzitter volgt een onderzoek. Volgens het rapport niets.",
            [],
        ),
        (
            "nl",
            "Volgens het jaarverslag 2023 van het Havenbureau niet. Volgens de studie “Lege havens” niet.",
            ["report | Jaarverslag 2023 | Havenbureau", "report | Lege havens"],
        ),
    ],
)
def test_running_text_in_other_languages_names_documents(language: str, text: str, told: list[str]) -> None:
    rows = [
        " | ".join(fields[name] for name in ("type", "title", "author") if name in fields)
        for fields in foreign.named(text, 0, len(text), language)
    ]

    assert rows == told


def test_an_organisation_without_a_document_is_left_out_where_one_of_it_is_known() -> None:
    text = (
        "According to the Harbour Office, traffic rose.\n\nThe Harbour Office's Annual Report 2023 says so."
    )

    _, *rest = found(SourceText(Source("x", title="T"), text))

    assert [fields(item)["title"] for item in rest] == ["Annual Report 2023"]


def test_a_document_that_is_named_and_listed_is_one_source_with_its_address() -> None:
    text = "\n\n".join(
        (
            "The Harbour Office's Annual Report 2023 counts ships.",
            "References",
            "Harbour Office (2024). Annual Report 2023. https://harbour.example/report",
        )
    )

    _, item = found(SourceText(Source("x", title="T"), text))

    assert fields(item) == {
        "type": "report",
        "title": "Annual Report 2023",
        "author": "Harbour Office",
        "issued": "2024",
        "URL": "https://harbour.example/report",
        "note": "listed under References",
        "unread": "x",
    }


def test_organisations_after_sources_are_listed_and_said_to_have_no_title() -> None:
    text = "The port grew.\n\nSources: Harbour Office, Statistics Office"

    _, *rest = found(SourceText(Source("x", title="T"), text))

    assert [fields(item)["author"] for item in rest] == ["Harbour Office", "Statistics Office"]
    assert {fields(item)["title"] for item in rest} == {"(title not given)"}


@given(st.text(alphabet="Ab a.,:()[]\"'“”-–2019/hdoi\n", max_size=200))
def test_any_line_gives_a_title_and_nothing_that_is_not_in_it(line: str) -> None:
    told = reference(line)

    if line.strip():
        assert told["title"]
    for name in ("title", "author", "issued", "publisher"):
        letters = [letter for letter in told.get(name, "") if letter.isalnum()]
        assert all(letter in line for letter in letters)


def test_words_of_a_sentence_that_are_linked_and_tables_are_no_documents() -> None:
    text = "We kept a short film of the boats and the Boats of the Harbour in Table 1: Boats by port."
    links = (
        Link(8, 37, "https://example.org/film"),
        Link(42, 62, "https://example.org/boats"),
        Link(66, 89, "https://example.org/table"),
    )

    _, *others = found(SourceText(Source("x", title="T"), text, (Part(0, len(text)),), links))

    assert [fields(one)["title"] for one in others] == ["Boats of the Harbour"]


def test_a_telephone_number_a_whole_site_and_a_footnotes_sentence_are_no_documents() -> None:
    text = "\n\n".join(
        (
            "Ships were counted, see https://harbour.example and the harbour tool.",
            "See also:",
            "Press enquiries 020 7946 0991",
            "Harbour Office: Boats of 2030",
            "1. The count of 2029, and the tables that belong to it, can be found at the harbour.",
        )
    )
    parts = tuple(
        Part(text.index(words), text.index(words) + len(words), "note" if words[0] == "1" else "paragraph")
        for words in text.split("\n\n")
    )
    site = text.index("https")
    tool = text.index("the harbour tool")
    links = (
        Link(site, site + 23, "https://harbour.example"),
        Link(tool, tool + 16, "https://harbour.example/tool"),
    )

    _, *others = found(SourceText(Source("x", title="T"), text, parts, links))

    assert [fields(one)["title"] for one in others] == ["Boats of 2030"]
