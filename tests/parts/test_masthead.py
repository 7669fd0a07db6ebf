"""Who made a document and when, where only the layout of its head says so; all names are invented."""

from __future__ import annotations

from pathlib import Path

import pytest

from briefgen import readers

PROSE = (
    "The port of Exampleton has lost forty boats in a single year, and nobody in town can say why they left."
)


@pytest.mark.parametrize(
    ("head", "publisher", "issued"),
    [
        (
            "Boats leave the port\n\nMinistry of Harbours\n\nExampleton, 3 May 2023",
            "Ministry of Harbours",
            "2023-05-03",
        ),
        (
            "Transcript: the weekly press conference, Monday 4 May 2020\n\nHarbour Press Office",
            "Harbour Press Office",
            "2020-05-04",
        ),
        ("Boats leave the port\n\nVolume 683: debated on Thursday 12 November 2020", "", "2020-11-12"),
        (
            "Boats leave the port\n\nPublished on 8 November 2022 by Low Water, the paper of the port",
            "Low Water",
            "2022-11-08",
        ),
        ("OFFICIAL GAZETTE OF EXAMPLIA No. 118, 30 November 2018\n\nBoats leave the port", "", "2018-11-30"),
        ("Healthy boats 2020\n\nAnnual Report of the Harbour Office", "", ""),
        ("Boats leave the port\n\nE&OE\n\nSitting date: 19 May 2021. Volume: 7; Page: 84.", "", "2021-05-19"),
    ],
)
def test_short_lines_before_the_prose_say_who_made_it_and_when(
    head: str, publisher: str, issued: str, tmp_path: Path
) -> None:
    file = tmp_path / "a.md"
    file.write_text(
        f"# {head}\n\n{PROSE}\n\nThe council met on 7 June 2024 and said nothing.\n", encoding="utf-8"
    )

    source = readers.read(file).source

    assert (source.publisher, source.issued) == (publisher, issued)


def test_a_line_that_says_only_what_kind_of_text_it_is_becomes_no_title(tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_text(
        f"Harbour Hospital Programme\n\nOral Statement\n\n14 February 2019\n\n{PROSE}\n", encoding="utf-8"
    )

    source = readers.read(file).source

    assert (source.title, source.publisher) == ("Harbour Hospital Programme", "")


@pytest.mark.parametrize(
    ("title", "site", "publisher"),
    [
        ("Boats leave the port - Ministry of Harbours", "", "Ministry of Harbours"),
        ("Boats leave the port | Harbour News", "harbour.example", "Harbour News"),
        ("Boats leave the port", "Harbour News", "Harbour News"),
    ],
)
def test_the_name_behind_a_pages_title_is_its_site(
    title: str, site: str, publisher: str, tmp_path: Path
) -> None:
    file = tmp_path / "a.html"
    meta = f'<meta property="og:site_name" content="{site}">' if site else ""
    file.write_text(
        f"<title>{title}</title>{meta}<h1>Boats leave the port</h1><p>{PROSE}</p>", encoding="utf-8"
    )

    source = readers.read(file).source

    assert (source.title, source.publisher) == ("Boats leave the port", publisher)


def test_a_byline_of_one_word_stands_above_its_day(tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_text(f"Boats leave the port\n\nBy Harbourwatch\n2023-05-03\n\n{PROSE}\n", encoding="utf-8")

    source = readers.read(file).source

    assert (source.author, source.issued) == ("Harbourwatch", "2023-05-03")


def test_the_first_sentence_of_a_record_names_who_met(tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_text(
        f"PROCEEDINGS AT SITTING\n\nThe Harbour Council met at 14:03.\n\n{PROSE}\n", encoding="utf-8"
    )

    assert readers.read(file).source.publisher == "Harbour Council"


@pytest.mark.parametrize(
    ("link", "publisher"),
    [
        ('<a href="/">harbour.example</a>', "harbour.example"),
        ('<a href="/"><img alt="Harbour News logo"></a>', "Harbour News"),
        ('<a href="/">Home</a><a href="/about">About</a>', ""),
    ],
)
def test_the_link_to_the_first_page_names_the_site(link: str, publisher: str, tmp_path: Path) -> None:
    file = tmp_path / "a.html"
    file.write_text(
        f"<title>Boats leave the port</title>{link}<h1>Boats leave the port</h1><p>{PROSE}</p>",
        encoding="utf-8",
    )

    assert readers.read(file).source.publisher == publisher


@pytest.mark.parametrize(
    ("head", "author", "publisher"),
    [
        ("By Colin Sample · Harbour Review · 30 July 2022", "Colin Sample", "Harbour Review"),
        ("Judit Muster and Peter Sample\n\nSeptember 2014", "Judit Muster and Peter Sample", ""),
        ("James Hall Briefing Room", "", ""),
        ("Harbour Institute Research Report 14", "", "Harbour Institute"),
        ("By Mary Example, Harbour Institute, 3 September 2021", "Mary Example", "Harbour Institute"),
    ],
)
def test_lines_below_the_title_name_the_author(
    head: str, author: str, publisher: str, tmp_path: Path
) -> None:
    file = tmp_path / "a.md"
    file.write_text(f"# Boats leave the port\n\n{head}\n\n{PROSE}\n", encoding="utf-8")

    source = readers.read(file).source

    assert (source.author, source.publisher) == (author, publisher)


def test_a_document_without_a_title_has_its_first_line(tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    line = "15. Protection of wild bees"
    file.write_text(f"{line}\n\nExampleton, 12 February 2020\n\n{PROSE}\n", encoding="utf-8")

    source = readers.read(file).source

    assert (source.title, source.issued) == (line, "2020-02-12")


def test_a_copyright_line_names_its_owner_without_the_year(tmp_path: Path) -> None:
    file = tmp_path / "a.html"
    file.write_text(
        f"<h1>Boats</h1><p>{PROSE}</p><footer><p>© Harbour Office 2020</p></footer>", encoding="utf-8"
    )

    assert readers.read(file).source.publisher == "Harbour Office"


@pytest.mark.parametrize(
    ("head", "title", "publisher", "issued"),
    [
        (
            "Example Harbour District\n\nP.O. Box 83\n\nExampleton, CA 92572-8300\n\n(909) 555-3777\n\n"
            "Testimony of Mary Example\n\nFebruary 28, 2002",
            "Testimony of Mary Example",
            "Example Harbour District",
            "2002-02-28",
        ),
        (
            "Harbour Accountability Office\n\nTestimony\n\nBefore the Committee on Harbours\n\n"
            "Wednesday, April 22, 2015\n\nBoats leave the port",
            "Boats leave the port",
            "Harbour Accountability Office",
            "2015-04-22",
        ),
        (
            "Boats leave the port\n\nSpeech by Mary Example, mayor, at the Harbour Forum, 3 May 2023.",
            "Boats leave the port",
            "",
            "2023-05-03",
        ),
        (
            "UNREVISED HANSARD\n\nHARBOUR COUNCIL\n\nTUESDAY, 14 MAY 2019\n\n"
            "PROCEEDINGS OF THE HARBOUR COMMITTEE - ROOM 12",
            "PROCEEDINGS OF THE HARBOUR COMMITTEE - ROOM 12",
            "HARBOUR COUNCIL",
            "2019-05-14",
        ),
        (
            "DEBATES OF THE NORTHERN LEGISLATURE\n\nTHIRD SITTING – THURSDAY, 28 JUNE 2009",
            "DEBATES OF THE NORTHERN LEGISLATURE",
            "NORTHERN LEGISLATURE",
            "2009-06-28",
        ),
    ],
)
def test_a_letterhead_is_no_title(head: str, title: str, publisher: str, issued: str, tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_text(f"{head}\n\n{PROSE}\n\n{PROSE}\n", encoding="utf-8")

    source = readers.read(file).source

    assert (source.title, source.publisher, source.issued) == (title, publisher, issued)


@pytest.mark.parametrize(
    ("foot", "publisher"),
    [
        (
            "About the Harbour Trust: the Harbour Trust mends boats. The Harbour Trust is a charity.",
            "Harbour Trust",
        ),
        ("About Low Water\n\nLow Water mends boats, and Low Water has done so since 1990.", "Low Water"),
        ("SOURCE Harbour Wardens", "Harbour Wardens"),
        ("This bulletin is produced by the Harbour Office in May.", "Harbour Office"),
        ("About half of the boats: they left in May.", ""),
    ],
)
def test_the_foot_of_a_release_says_whose_it_is(foot: str, publisher: str, tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_text(f"Boats leave the port\n\n{PROSE}\n\n{PROSE}\n\n{foot}\n", encoding="utf-8")

    assert readers.read(file).source.publisher == publisher


@pytest.mark.parametrize(
    ("head", "title"),
    [
        ("Dear colleague,\n\nDelays at the lock", "Delays at the lock"),
        ("Re: Delays at the lock\n\nDear Minister,", "Delays at the lock"),
        ("Sehr geehrte Damen und Herren,\n\nBetreff: Wartezeiten", "Wartezeiten"),
    ],
)
def test_the_subject_of_a_letter_is_its_title(head: str, title: str, tmp_path: Path) -> None:
    file = tmp_path / "a.md"
    file.write_text(f"Harbour Office\n\n4 Harbour Row\n\n{head}\n\n{PROSE}\n", encoding="utf-8")

    assert readers.read(file).source.title == title


def test_a_paper_has_its_name_and_its_day_above_the_title(tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    head = "Low Water Quarterly\n\n8 November 2022\n\nThe boats that left: a talk with the harbour office"
    file.write_text(f"{head}\n\nBy Mary Example\n\n{PROSE}\n", encoding="utf-8")

    source = readers.read(file).source

    assert source.title == "The boats that left: a talk with the harbour office"
    assert (source.publisher, source.author) == ("Low Water Quarterly", "Mary Example")


def test_records_are_those_of_their_assembly(tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    head = "TUESDAY, 17 SEPTEMBER 2019\n\nPROCEEDINGS OF THE ISLAND ASSEMBLY\n\nThe Assembly met at 14:02."
    file.write_text(f"{head}\n\n{PROSE}\n", encoding="utf-8")

    assert readers.read(file).source.publisher == "ISLAND ASSEMBLY"


def test_the_gazette_that_counts_months_first_gives_the_day(tmp_path: Path) -> None:
    file = tmp_path / "a.html"
    lines = "<p>A Rule by the Harbour Office on 05/04/2022</p><p>Publication Date:</p><p>05/04/2022</p>"
    file.write_text(f"<h1>Lights of boats</h1>{lines}<p>{PROSE}</p>", encoding="utf-8")

    assert readers.read(file).source.issued == "2022-05-04"


def test_a_heading_below_the_name_of_the_body_and_its_numbers_is_the_title(tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_text(f"Harbour Safety Agency\n\n46 CFR Part 555\n\nLife Jackets on Small Ferries\n\n{PROSE}\n")

    assert readers.read(file).source.title == "Life Jackets on Small Ferries"


def test_a_name_with_a_post_below_the_title_is_the_author(tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_text(f"Boats leave the port\n\nMary Example, Senior Economist\n\n{PROSE}\n", encoding="utf-8")

    assert readers.read(file).source.author == "Mary Example"
