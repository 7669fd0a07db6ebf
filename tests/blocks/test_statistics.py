"""Statistics: what is a quantity and what is not, what belongs to it, and which ones are proposed."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefgen.blocks.statistics import BLOCK, KEY
from briefgen.blocks.statistics.confidence import confidence
from briefgen.blocks.statistics.items import items, printed
from briefgen.languages import LANGUAGES
from briefgen.model import Derived, Item, Source, SourceText
from briefgen.readers import markdown
from briefgen.reading.conventions import plain
from briefgen.reading.quantities import quantities
from briefgen.reading.quantity import Quantity
from tests.casefile import cases


def source(text: str, title: str = "") -> SourceText:
    return SourceText(Source("a-source", title=title), text)


def shown(text: str, quantity: Quantity) -> str:
    ends = [quantity.value] if quantity.high is None else [quantity.value, quantity.high]
    return f"{printed(text, quantity)} | {' to '.join(f'{end:.16g}' for end in ends)} | {quantity.unit}"


def key(text: str, title: str = "") -> tuple[Item, ...]:
    assert BLOCK.find is not None
    return BLOCK.find(source(text, title))


def fields(item: Item) -> dict[str, str]:
    return {name: field.text for name, field in item.fields.items()}


@pytest.mark.parametrize(
    "parts", [pytest.param(parts, id=title) for title, parts in cases("blocks/quantities.txt")]
)
def test_numbers_that_count_are_found_with_hedge_and_unit(parts: dict[str, str]) -> None:
    text = parts["text"].strip()

    found = [shown(text, quantity) for quantity in quantities(source(text))]

    assert found == [line for line in parts["quantities"].splitlines() if line]


@pytest.mark.parametrize(
    "parts", [pytest.param(parts, id=title) for title, parts in cases("blocks/labels.txt")]
)
def test_a_label_says_what_is_counted_and_the_period_when(parts: dict[str, str]) -> None:
    found = items(source(parts["text"].strip()))

    shown = [fields(item) for item in found]
    assert [f"{one['value']} | {one['label']} | {one.get('period', '')}" for one in shown] == [
        line for line in parts["statistics"].splitlines() if line
    ]


def test_what_takes_up_what_is_known_is_no_key_figure() -> None:
    text = "The port has few apprentices. I want that to be 1 in 4 by 2030. All four offices agreed to it."

    assert [fields(item)["value"] for item in key(text)] == []


@pytest.mark.parametrize(
    ("text", "values"),
    [
        (
            "The number of homes let for more than 90 nights rose from 6,300 in 2016 to 15,800 in 2019.",
            ["15,800"],
        ),
        ("Use of the five routes had fallen by 38% since 2019.", ["38%"]),
        ("The town has asked for a fifth pier, and I do not intend to write a fourth.", []),
        ("The office mends boats. Its plan is divided into seven parts.", []),
        ("People now finish the form in 9 minutes.", ["9 minutes"]),
        ("The price of boats fell in nine years.", []),
        ("Fog causes an estimated 180 early deaths a year.", ["an estimated 180"]),
    ],
)
def test_what_is_a_finding_and_what_is_not(text: str, values: list[str]) -> None:
    assert [fields(item)["value"] for item in key(text)] == values


@pytest.mark.parametrize(
    ("code", "text", "labels"),
    [
        (
            "de",
            "Die Zahl der Boote sank 2031 um 38 %. Das waren 40 Boote.",
            ["Die Zahl der Boote sank 2031 um 38 %"],
        ),
        (
            "fr",
            "Le coût moyen s’élevait à 310 euros par bateau.",
            ["Le coût moyen s’élevait à 310 euros par bateau"],
        ),
        ("es", "La tasa se situó en el 12,8 %. Esto afecta a 40 barcos.", ["La tasa se situó en el 12,8 %"]),
    ],
)
def test_a_short_sentence_is_a_label_where_no_table_tells_its_verb(
    code: str, text: str, labels: list[str]
) -> None:
    read = source(text)

    found = items(replace(read, source=replace(read.source, language=code)), 8)

    assert [fields(item)["label"] for item in found] == labels


def test_a_statistic_says_what_is_counted_when_and_who_holds_the_data() -> None:
    text = "In the years 2019 - 2022, the Harbour Office received approximately 100 million reports of fraud."

    (item,) = key(text)

    assert fields(item) == {
        "value": "approximately 100 million",
        "label": "the Harbour Office received approximately 100 million reports of fraud",
        "period": "2019 - 2022",
        "holder": "Harbour Office",
    }
    assert [evidence.exact for evidence in item.evidence] == [text]
    assert not item.doubt


def test_the_period_of_the_sentence_before_comes_with_its_evidence_and_a_doubt() -> None:
    text = "In 2022 the Harbour Office received 900 reports. Roughly 80 of these came from the port."

    _, item = key(text)

    assert fields(item) == {
        "value": "Roughly 80",
        "label": "of the reports came from the port",
        "period": "2022",
        "holder": "Harbour Office",
    }
    first, second = text.split(". ")
    assert [evidence.exact for evidence in item.evidence] == [second, f"{first}."]
    assert "sentence before" in item.doubt


@pytest.mark.parametrize(
    "text",
    [
        "The town spent nothing in the first half of the year.",
        "A boat fell in because of 3-metre waves.",
        "Every £1 that is spent on paint comes back.",
        "Households that earn ≤$24,999 moved less.",
        "Posts 542 and 543 were painted.",
        "Is it true that 40% of the boats leak?",
        "The mean scores of all boats rose.",
    ],
)
def test_what_only_describes_or_names_is_no_key_figure(text: str) -> None:
    assert key(text) == ()


def test_marks_that_were_seldom_right_make_a_figure_less_sure() -> None:
    table = {"all": (80, 100), "money": (10, 20), "percent": (38, 40), "label last": (12, 20)}

    sure = confidence("percent, label last", table)

    assert confidence("money, label last", table) < sure < confidence("percent", table)
    assert confidence("a mark that nobody has seen", table) == pytest.approx(confidence("", table))
    assert confidence("percent", {}) == pytest.approx(0.5)


def test_no_period_is_taken_from_a_sentence_that_is_not_pointed_to() -> None:
    _, item = key("In 2022 the office received 900 reports. The port has 80 ships.")

    assert "period" not in item.fields


@pytest.mark.parametrize(
    "text",
    [
        "Last year the price of fish rose by 12%.",
        "The employment rate was 75.2%.",
        "Turnover grew from €3.1 million to €4.2 million.",
        "The detection rate, which had been falling, stood at 9%.",
        "The fund gave 47% of its money to schools, compared with 41% in 2029.",
    ],
)
def test_a_subject_before_its_verb_and_figure_is_a_label_without_doubt(text: str) -> None:
    assert [item.doubt for item in key(text)] == [""] * len(key(text)) != []


@pytest.mark.parametrize(
    "text",
    [
        "They cost the service $12 million a year.",
        "It had been £271,000.",
        "In primary schools it was 5.9%.",
        "Its cost per child was $31.",
    ],
)
def test_a_label_that_leaves_open_what_is_counted_is_marked(text: str) -> None:
    (item,) = items(source(text))

    assert "say what is counted" in item.doubt
    assert key(text) == ()


def test_a_figure_that_is_compared_keeps_the_comparison_and_is_no_key_figure() -> None:
    text = "In 2024, the town spent $3.4 million on repairs, up from $2.1 million in 2023."
    first, second = items(source(text))

    assert first.fields["label"].text == "the town spent $3.4 million on repairs"
    assert second.fields["label"].text.endswith("up from $2.1 million")
    assert len(key(text)) == 1
    assert [item.fields["period"].text for item in (first, second)] == ["2024", "2023"]


def test_a_percentage_in_brackets_is_linked_to_its_part_and_its_whole() -> None:
    whole, part, share = key("The office received 49.4 million letters of which 18.8 million (38%) were new.")

    assert share.derived == Derived("18.8 / 49.4", (part.path, whole.path))
    assert not share.doubt


def test_a_percentage_that_does_not_come_out_is_in_doubt() -> None:
    *_, share = key("The office received 49.4 million letters of which 18.8 million (48%) were new.")

    assert share.derived is None
    assert "38.1%" in share.doubt


@pytest.mark.parametrize(
    "text",
    [
        "The office received 400 letters (38%) and 300 parcels.",
        "The office received 400 letters, of which 100 were new. It (25%) rose.",
        "The office received 400 letters, of which 100 (about 25%) were new.",
    ],
)
def test_no_link_is_made_without_part_whole_and_plain_percentage(text: str) -> None:
    assert all(item.derived is None for item in key(text))


def test_the_evidence_of_a_text_without_full_stops_is_what_stands_around_the_figure() -> None:
    text = "The office received 400 letters and " * 500

    found = items(source(text))

    assert len(found) == 500
    assert all(
        "400 letters" in one.exact and len(one.exact) <= 2000 for item in found for one in item.evidence
    )


def test_at_most_eight_are_proposed_in_the_documents_order_and_all_are_to_be_had() -> None:
    text = " ".join(
        f"The office counted {number},000 boats of kind {letter}."
        for number, letter in enumerate("abcdefghij", 1)
    )

    found = key(text)

    assert len(found) == KEY
    assert [item.evidence[0].start for item in found] == sorted(item.evidence[0].start or 0 for item in found)
    assert len(items(source(text))) == 10


def test_ages_and_bare_numbers_are_no_key_statistics() -> None:
    assert key("The 65-year-old worries. The house has the number 12.") == ()


def test_the_latest_of_a_series_is_key_and_how_sure_a_survey_is_is_not() -> None:
    found = key(
        "The harbour counted 1,450 ships in 2028 and 1,904 ships in 2030. "
        "The margin of error is 2 percentage points at the 95% confidence level. "
        + " ".join(f"The port sold {n},000 boxes of kind {n}." for n in range(1, 8)),
        title="Figures",
    )

    values = [item.fields["value"].text for item in found]
    assert "1,904" in values
    assert "1,450" not in values
    assert not {"2 percentage points", "95%"} & set(values)


def test_what_is_no_prose_is_left_and_prose_behind_it_is_read() -> None:
    text = "1 " * 60_000 + ".\n\n" + "The harbour counted 1,450 ships. " * 30

    found = quantities(source(text))

    assert len(found) < 10_000
    assert [one.unit for one in found[-30:]] == ["ships"] * 30


def test_a_text_without_numbers_gives_no_statistics() -> None:
    assert key("The council met. It said nothing.") == ()


@given(st.text(alphabet="0123456789 .,-%$£€½/()^×±onetwhalfmilk\n", max_size=120))
def test_every_quantity_lies_in_the_text_in_order(text: str) -> None:
    found = quantities(source(text))

    assert all(0 <= one.printed_start <= one.start < one.end <= len(text) for one in found)
    assert all(one.num_end <= other.num_start for one, other in pairwise(found))


def test_a_label_does_not_repeat_the_year_which_a_compared_figure_does_not_share() -> None:
    told = items(
        source("About 1,200 ships used the harbour in 2030, down from 1,340 in 2029, the office said.")
    )

    said = {fields(one)["value"]: (fields(one)["label"], fields(one)["period"]) for one in told}
    assert said["About 1,200"] == ("ships used the harbour", "2030")
    assert said["1,340"] == ("About 1,200 ships used the harbour in 2030, down from 1,340", "2029")


def test_a_year_within_a_label_stays() -> None:
    (one,) = key("In 2031 the office closed 40 ferries built in 2012 or before.")

    assert "2012" in fields(one)["label"]


def test_a_lists_items_are_read_with_the_sentence_that_leads_into_them() -> None:
    lines = "In 2031, the harbour:", "", "- carried 4,100 people to the islands", "- cut fares by 12%"
    text = markdown.read("\n".join(lines).encode(), "harbour.md")

    carried, _ = items(text)

    assert fields(carried)["label"] == "the harbour carried 4,100 people to the islands"
    assert fields(carried)["period"] == "2031"
    assert "In 2031, the harbour:" in [one.exact for one in carried.evidence]


def test_an_entry_of_a_list_is_named_by_the_sentence_before_it() -> None:
    text = markdown.read(b"The new limits are:\n\n- lead, 10 mg\n- zinc, 40 mg\n", "limits.md")

    assert [fields(one)["label"] for one in items(text)] == ["lead: The new limits", "zinc: The new limits"]


_SAID = st.sampled_from(
    [
        "zwölf",
        "jeder fünfte",
        "fünfundzwanzig",
        "un ménage sur cinq",
        "cent mille",
        "mil",
        "een op de vijf",
        "la moitié",
        "dos tercios",
        "rund",
        "3,4 Mio. Euro",
        "1.234,5",
        "14 300",
        "(58 %)",
    ]
)


@pytest.mark.parametrize(
    "text", ["It is 99999999^99 metres.", "It is 0.001^-99 and 1e999 tonnes.", "5^0 boats"]
)
def test_a_power_that_no_number_can_hold_does_no_harm(text: str) -> None:
    assert all(one.value < float("inf") for one in quantities(source(text)))


@given(st.lists(_SAID, max_size=12).map(" ".join), st.sampled_from(sorted(LANGUAGES)))
def test_reading_another_language_keeps_every_character_in_its_place(text: str, language: str) -> None:
    read = SourceText(Source("a-source", language=language), text)

    assert len(plain(read.text, language)) == len(text)
    for item in items(read):
        evidence = item.evidence[0]
        assert text[evidence.start : evidence.end] == evidence.exact
        assert item.fields["value"].text in text
