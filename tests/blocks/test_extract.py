"""Extract: a whole brief from its sources."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefgen.blocks import BLOCKS, extract
from briefgen.blocks.summary import MOST
from briefgen.model import Brief, Item, Source, SourceText
from briefgen.readers import markdown, read
from tests.laws import examples

SEED = Path(__file__).parents[2] / "seeds" / "000_596b90951b3dbdfe.txt"
REPORT = (
    "The Harbour Office counted 12,000 boats in the port last year, and its director asked for a new law.\n\n"
    "“Nobody counts the small ones,” said Mary Example, the director of the office."
)


def source(text: str, name: str = "", title: str = "A title") -> SourceText:
    return SourceText(Source(name, title=title), text)


def every(brief: Brief) -> list[Item]:
    return [item for block in brief.blocks.values() for item in block.values()]


def assert_evidence_stands(brief: Brief, texts: dict[str, str]) -> None:
    for item in every(brief):
        for one in item.evidence:
            assert texts[one.source][one.start : one.end] == one.exact
            assert one.exact.strip()


def test_what_stands_in_words_with_gaps_is_doubted() -> None:
    gapped = "The office counted 12,000 boats in the port last year, \ufffd 3,000 of them of\ufffdcial ones."
    brief = extract([source(REPORT.partition(".")[0] + f".\n\n{gapped}")], "x", every=True)
    doubted = {item.path for item in every(brief) if "no Unicode" in item.doubt}

    assert doubted == {
        item.path for item in every(brief) if any("\ufffd" in one.exact for one in item.evidence)
    }
    assert doubted


def test_every_item_carries_the_rule_that_found_it_and_how_far_it_may_be_trusted() -> None:
    brief = extract([source(REPORT + " The mayor said that the port is too small for all of them.")], "x")

    found = {item.path.partition(".")[0]: item.found for item in every(brief)}

    assert set(found) >= {"statistics", "quotes", "sources"}
    assert all(one and one.rule for one in found.values())
    assert found["quotes"] is not None
    assert found["quotes"].rule == "after"
    assert all(0 < (found[block].confidence or 0) <= 1 for block in ("statistics", "quotes"))


def test_a_tables_figures_take_no_place_of_those_in_sentences() -> None:
    text = (
        "# Boats\n\nOnly 61% of boats came back. Losses rose by 12% to 248,000, and one in five of these "
        "were new.\n\n| Port | Came back | Losses |\n|---|---|---|\n"
        "| North | 60% | 98,400 |\n| South | 62% | 149,600 |"
    )

    brief = extract([markdown.read(text.encode(), "boats.md")], "boats")

    values = [item.fields["value"].text for item in brief.blocks["statistics"].values()]
    assert values == ["61%", "12%", "248,000"]


@pytest.fixture(scope="module")
def seed() -> tuple[SourceText, Brief]:
    text = read(SEED, "collective-shout")
    return text, extract([text], "meta-e2ee")


def test_every_block_has_its_entry_in_the_tables_order() -> None:
    brief = extract([source(REPORT)], "a-brief")

    assert brief.name == "a-brief"
    assert list(brief.blocks) == list(BLOCKS)
    assert [name for name, items in brief.blocks.items() if items] == [
        "summary",
        "statistics",
        "quotes",
        "sources",
    ]


def test_what_people_must_write_stays_empty() -> None:
    brief = extract([source(REPORT)], "a-brief")

    assert list(brief.fields) == ["title"]
    assert not brief.blocks["sections"]
    assert not brief.blocks["recommendations"]


def test_a_path_names_the_block_the_id_and_the_field() -> None:
    brief = extract([source(REPORT)], "a-brief")

    for block, items in brief.blocks.items():
        for name, item in items.items():
            assert item.path == f"{block}.{name}"
            assert all(field.path == f"{block}.{name}.{key}" for key, field in item.fields.items())
            assert set(item.fields) <= {spec.name for spec in BLOCKS[block].fields}
            assert all("\n" not in field.text and field.text for field in item.fields.values())


def test_a_text_without_quotes_or_numbers_gives_empty_blocks() -> None:
    brief = extract([source("Nothing.")], "a-brief")

    assert [name for name, items in brief.blocks.items() if items] == ["sources"]


def test_the_title_has_its_evidence_where_it_stands_in_the_text() -> None:
    (one,) = extract([source("A title\n\n" + REPORT, "x")], "a-brief").evidence

    assert (one.source, one.exact, one.start) == ("x", "A title", 0)
    assert extract([source(REPORT)], "a-brief").evidence == ()


@pytest.mark.parametrize(
    "text", ["1" * 9000, "1/" + "2" * 9000, "3e" + "4" * 9000, "1,000," * 3000, "5 million " * 999]
)
def test_numbers_of_thousands_of_digits_count_nothing(text: str) -> None:
    assert not extract([source(text)], "a-brief").blocks["statistics"]


def test_no_source_gives_an_empty_brief() -> None:
    brief = extract([], "a-brief")

    assert not brief.fields
    assert not any(brief.blocks.values())


def test_the_items_of_two_sources_have_ids_of_their_own() -> None:
    other = REPORT.replace("small ones", "large ones").replace(
        "12,000 boats in the port", "400 lamps at night"
    )
    texts = [source(REPORT, "one"), source(other, "two")]

    brief = extract(texts, "a-brief")

    assert list(brief.blocks["sources"]) == ["one", "two"]
    assert list(brief.blocks["quotes"]) == ["example-nobody-counts", "example-nobody-counts-2"]
    assert [item.evidence[0].source for item in brief.blocks["quotes"].values()] == ["one", "two"]
    assert_evidence_stands(brief, {"one": REPORT, "two": other})


def test_the_same_figure_of_two_sources_is_one_statistic_with_two_pieces_of_evidence() -> None:
    texts = [
        source("The office counted 12,000 boats in the port in 2022.", "one"),
        source("In 2022, the office counted about 12,000 boats in the port.", "two"),
    ]

    (item,) = extract(texts, "a-brief").blocks["statistics"].values()

    assert item.fields["value"].text == "about 12,000"
    assert [evidence.source for evidence in item.evidence] == ["one", "two"]
    assert "one says 12,000, without the hedge" in item.doubt


def test_the_same_document_twice_is_one_source() -> None:
    brief = extract([source(REPORT, "one"), source(REPORT, "two")], "a-brief")

    assert brief.blocks == extract([source(REPORT, "one")], "a-brief").blocks


def test_a_quotation_that_two_sources_have_is_one_with_two_pieces_of_evidence() -> None:
    other = "The port is full.\n\n“Nobody counts the small ones.” Mary Example said on Monday in the port."

    (quote,) = extract([source(REPORT, "one"), source(other, "two")], "a-brief").blocks["quotes"].values()

    assert [evidence.source for evidence in quote.evidence] == ["one", "two"]


def test_a_quotation_of_two_speakers_is_two() -> None:
    other = "The port is full.\n\n“Nobody counts the small ones”, John Sample said on Monday in the port."

    quotes = extract([source(REPORT, "one"), source(other, "two")], "a-brief").blocks["quotes"].values()

    assert [item.fields["speaker"].text for item in quotes] == ["Mary Example", "John Sample"]


def test_several_sources_share_the_key_messages_and_none_is_said_twice() -> None:
    same = "The Harbour Office counted 12,000 boats in the port in the whole of last year."
    lines = [
        f"The {kind} of the port were {deed} in the year of the storm."
        for kind, deed in (
            ("lamps", "mended"),
            ("ropes", "replaced"),
            ("nets", "dried"),
            ("crews", "paid"),
            ("walls", "raised"),
        )
    ]
    texts = [source(REPORT, "one"), source("\n\n".join((same, *lines)), "two")]

    points = extract(texts, "a-brief").blocks["summary"].values()

    assert len(points) <= MOST
    assert sum("12,000" in item.fields["text"].text for item in points) == 1


def test_a_document_that_was_read_is_not_listed_again_where_another_source_cites_it() -> None:
    cites = source(
        "It is in the Coastal Strategy of the port, which was printed in May.", "one", "Boats are counted"
    )
    cited = source("The port has a strategy, and the strategy is long and dear.", "two", "Coastal Strategy")

    assert list(extract([cites, cited], "a-brief").blocks["sources"]) == ["one", "two"]


@pytest.mark.parametrize(
    ("title", "doubt"),
    [
        ("Port traffic rose by 12% in 2023, Harbour Office says", ""),
        ("Council delays ban on wood stoves", ""),
        ("Rail Safety Review 2022", "no finding"),
        ("Annual Report", "no finding"),
        ('"A burden for the town": port grows again', "quotes somebody"),
        ("Who pays for the pipes?", "asks a question"),
        ("", "names no title"),
    ],
)
def test_a_title_that_states_no_finding_is_in_doubt(title: str, doubt: str) -> None:
    brief = extract([source(REPORT, "one", title)], "a-brief")

    assert doubt in brief.doubt
    assert bool(doubt) == bool(brief.doubt)


def test_the_language_of_a_text_that_declares_none_is_told_by_its_words() -> None:
    text = (
        "Die Mieten sind im Jahr der Zählung gestiegen, und das Amt ist mit den Zahlen nicht auf einer Linie."
    )

    assert extract([source(text)], "a-brief").fields["language"].text == "de"
    assert "language" not in extract([source(REPORT)], "a-brief").fields


def test_a_link_names_the_statistics_of_its_own_source() -> None:
    text = "The office received {} million letters of which {} million ({}%) were new."
    texts = [source(text.format(40, 20, 50), "one"), source(text.format(60, 15, 25), "two")]

    found = extract(texts, "a-brief").blocks["statistics"]

    derived = [item.derived for item in found.values() if item.derived]
    assert [one.formula for one in derived] == ["20 / 40", "15 / 60"]
    for one in derived:
        values = [found[path.partition(".")[2]].fields["value"].text for path in one.of]
        assert one.formula == " / ".join(value.split()[0] for value in values)


def test_two_sources_that_disagree_are_both_shown_and_marked() -> None:
    texts = [
        source("In 2022 the office counted 12,000 boats in the port.", "one"),
        source("In 2022 the office counted 15,000 boats in the port.", "two"),
    ]

    first, second = extract(texts, "a-brief").blocks["statistics"].values()

    assert "two says 15,000" in first.doubt
    assert "one says 12,000" in second.doubt


def test_sources_disagree_also_where_one_of_them_says_no_period() -> None:
    texts = [
        source("The office runs 48 fountains in the town.", "one"),
        source("In 2031, the office runs 52 fountains in the town.", "two"),
    ]

    found = extract(texts, "a-brief").blocks["statistics"].values()

    assert all("disagree" in item.doubt for item in found)


def test_an_amount_to_the_digit_is_one_whatever_its_notation_and_its_words() -> None:
    texts = [
        source("The office spends $2.6 million on fountains.", "one"),
        source("Fountains have a combined value of $2.6m.", "two"),
        source("Fountains lose 26% of their water.", "three"),
    ]

    found = extract(texts, "a-brief").blocks["statistics"].values()

    assert [len(item.evidence) for item in found] == [2, 1]


FIRE = (
    "Fire on the ferry Mara. Fourteen people were injured when the ferry Mara caught fire off Elm Bay. "
    "The blaze took five hours to put out. Repairs of the hull will cost about $3.2 million.",
    "Ferry Mara had failed a test. The ferry Mara, which caught fire off Elm Bay, had failed a test. "
    "There were 212 passengers on board. Crews fought the flames for five hours. "
    "The owner put the damage at $3.2 million.",
    "Statement on the Mara. The office confirms that 16 people were injured when the ferry Mara caught fire "
    "off Elm Bay on 3 May 2031. The vessel carried 212 passengers.",
)


def test_reports_of_one_event_give_one_figure_with_the_evidence_of_each_and_mark_where_they_disagree() -> (
    None
):
    found = extract([source(text, f"report-{at}") for at, text in enumerate(FIRE)], "a-brief")

    told = {item.fields["value"].text: item for item in found.blocks["statistics"].values()}
    assert {value: len(item.evidence) for value, item in told.items()} == {
        "Fourteen": 1, "16": 1, "212": 2, "five hours": 2, "about $3.2 million": 2,
    }  # fmt: skip
    assert "report-2 says 16" in told["Fourteen"].doubt
    assert "report-0 says Fourteen" in told["16"].doubt


def test_other_counts_of_one_event_stay_apart_and_disagree_in_nothing() -> None:
    texts = [
        source("Fire on the ferry Mara. On the ferry Mara, off Elm Bay, four people died in a fire.", "one"),
        source(
            "Fire on the ferry Mara. After the ferry Mara burnt off Elm Bay, four people were held.", "two"
        ),
        source(
            "Fire on the ferry Mara. The ferry Mara burnt off Elm Bay, and 30 people were flown home.",
            "three",
        ),
    ]

    found = extract(texts, "a-brief", every=True).blocks["statistics"].values()

    assert [len(item.evidence) for item in found] == [1, 1, 1]
    assert not any("disagree" in item.doubt for item in found)


def test_many_sources_give_eight_of_a_block_spread_over_them() -> None:
    towns = ["alpha", "beta", "gamma", "delta", "epsilon", "zeta", "eta", "theta", "iota"]
    said = "The office of {} counted {},500 boats. The office of {} sold {},200 tickets."
    texts = [source(said.format(town, n + 11, town, n + 51), town) for n, town in enumerate(towns)]

    found = extract(texts, "a-brief").blocks["statistics"].values()

    assert len(found) == 8
    assert len({item.evidence[0].source for item in found}) == 8


@pytest.mark.parametrize(
    "other",
    [
        "In 2021 the office counted 15,000 boats in the port.",
        "In 2022 the office counted 15,000 letters from the town.",
        "In 2022 the office spent $15,000 on boats in the port.",
    ],
)
def test_figures_of_another_time_thing_or_unit_do_not_disagree(other: str) -> None:
    texts = [source("In 2022 the office counted 12,000 boats in the port.", "one"), source(other, "two")]

    found = extract(texts, "a-brief").blocks["statistics"].values()

    assert len(found) == 2
    assert not any("disagree" in item.doubt for item in found)


def test_sources_that_would_share_an_id_get_two() -> None:
    other = "Most of the crews had no licence in the storm, the coast guard said."
    brief = extract([source(REPORT), source(other)], "a-brief")

    assert list(brief.blocks["sources"]) == ["title", "title-2"]
    assert {item.evidence[0].source for item in brief.blocks["summary"].values()} == {"title", "title-2"}


def test_a_figure_within_a_quotation_is_stated_by_its_speaker() -> None:
    text = "“The port received 4,000 letters in 2022. Nobody answered them,” said Mary Example."

    (item,) = extract([source(text)], "a-brief").blocks["statistics"].values()

    assert item.fields["stated"].text == "Mary Example"


def test_ids_are_the_same_every_time(seed: tuple[SourceText, Brief]) -> None:
    text, brief = seed

    assert extract([text], "meta-e2ee") == brief


def test_all_evidence_of_the_seed_stands_in_it(seed: tuple[SourceText, Brief]) -> None:
    text, brief = seed

    assert_evidence_stands(brief, {"collective-shout": text.text})
    assert all(
        item.evidence
        for block in ("summary", "statistics", "quotes")
        for item in brief.blocks[block].values()
    )


def test_the_seeds_quotations_have_their_speakers(seed: tuple[SourceText, Brief]) -> None:
    _, brief = seed

    found = {
        item.fields["text"].text[:30]: item.fields["speaker"].text if "speaker" in item.fields else ""
        for item in brief.blocks["quotes"].values()
    }

    assert found == {
        "A devastating blow to child pr": "",
        "massive backwards step": "child safety experts",
        "catastrophic setback for the d": "child safety experts",
        "rolling out the welcome mat fo": "Internet Watch Foundation",
        "To get some sense of what thes": "John Carr",
    }


def test_the_seeds_document_list_keeps_titles_and_authors(seed: tuple[SourceText, Brief]) -> None:
    _, brief = seed

    assert [item.fields["title"].text for item in list(brief.blocks["sources"].values())[1:]] == [
        "Collective Shout joins global coalition calling for child protections on Facebook",
        "A Devastating Blow to Child Protection: Meta Expands Encryption",
        "Meta says money matters more than children",
        "Planned and deliberate harm",
    ]


VOCABULARY = """
said told adding saying according to by that who the of and Mary Example Harbour Office she he it was called
5 40-50 million % (38%) $7 of which of these between one-twentieth half 2019 in nothing Monday
“ ” " ' ‘ ’ : , . ? — See also:
"""
WORDS = (*VOCABULARY.split(), "\n\n")


@settings(max_examples=examples(60), deadline=None)
@given(st.lists(st.sampled_from(WORDS), max_size=40))
def test_words_in_any_order_do_no_harm(words: list[str]) -> None:
    text = " ".join(words)

    assert_evidence_stands(extract([source(text, "x")], "a-brief"), {"x": text})


@settings(max_examples=examples(30), deadline=None)
@given(st.text(alphabet="abM 1259.,:;'\"“”‘’«»%$()-\n\u202esaid of", max_size=300))
def test_evidence_stands_in_any_text(text: str) -> None:
    assert_evidence_stands(extract([source(text, "x")], "a-brief"), {"x": text})
