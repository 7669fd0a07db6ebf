"""A draft is taken apart, and evidence is looked for by words and by what figures are worth."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefgen.claims.words import stands
from briefgen.model import Part, Source, SourceText
from briefgen.readers.markdown import read as markdown
from briefgen.verify import draft
from briefgen.verify.found import found, likest, verbatim

NOTICE = SourceText(
    Source("notice", language="en"),
    "The office counted a quarter of a million passengers in May. "
    "Two ferries were repaired over the winter.\n\n"
    "The new pier opens in June, said Mira Example. Boats are full on Friday evenings.",
)


def read(text: str, known: tuple[SourceText, ...] = ()) -> list[tuple[str, str]]:
    return [(piece.kind, piece.words) for piece in draft(markdown(text.encode(), "a.md"), known).pieces]


def lines(*parts: tuple[str, str]) -> SourceText:
    """A source text of parts, each a kind and its words."""
    made, at, texts = [], 0, []
    for kind, words in parts:
        made.append(Part(at, at + len(words), kind))
        texts.append(words)
        at += len(words) + 2
    return SourceText(Source("draft", language="en"), "\n\n".join(texts), tuple(made))


def test_a_figure_and_the_line_below_it_are_one_claim():
    (piece,) = draft(lines(("paragraph", "Roughly 12%"), ("paragraph", "of the ferries were late"))).pieces
    assert (piece.kind, piece.words, piece.label) == ("figure", "Roughly 12%", "of the ferries were late")


def test_a_list_of_sources_is_no_claim_and_counted():
    whole = draft(
        markdown(b"# Ferries\n\nBoats are full.\n\n## Sources\n\n- Office, Ferries in 2023", "a.md")
    )
    assert [piece.kind for piece in whole.pieces] == ["title", "statement", "heading"]
    assert whole.left_out == 1


def test_a_label_is_no_claim_and_an_item_of_a_list_is_one():
    assert read("# Ferries\n\nIn their words\n\n- Fewer boats at weekends") == [
        ("title", "Ferries"),
        ("statement", "Fewer boats at weekends"),
    ]


def test_a_quotation_behind_a_heading_in_one_part_is_signed_by_the_name_below_it():
    words = "Boats are full on Friday evenings, and nobody can stay at home"
    whole = lines(
        ("paragraph", f"In their words “{words}.”"), ("heading", "Mira Example"), ("heading", "Pier")
    )
    (piece, heading) = draft(whole, (NOTICE,)).pieces
    assert (piece.kind, piece.speaker, heading.words) == ("quotation", "Mira Example", "Pier")


def test_a_sentence_that_quotes_somebody_is_a_statement_and_a_quotation():
    kinds = [
        kind for kind, _ in read('"Boats are full on Friday evenings," said Mira Example, who runs the pier.')
    ]
    assert kinds == ["statement", "quotation"]


@pytest.mark.parametrize(
    "words", ["250,000 passengers were counted in May", "In May the office counted passengers"]
)
def test_evidence_is_the_sentence_that_says_the_most(words: str):
    (one,) = likest(words, "en", found([NOTICE]))
    assert one.exact.startswith("The office counted a quarter of a million passengers")


def test_a_sentence_made_of_two_has_the_evidence_of_both():
    words = "The office counted passengers in May, while two ferries were repaired over the winter"
    assert len(likest(words, "en", found([NOTICE]))) == 2


def test_a_quotation_that_begins_within_a_sentence_is_found_at_its_beginning():
    (one,) = verbatim("boats are full on Friday evenings", [NOTICE])
    assert one.exact == "Boats are full on Friday evenings"


def test_what_shares_a_figure_alone_is_no_evidence():
    assert likest("Tuition costs 250,000 euros", "en", found([NOTICE])) == ()


@given(st.integers(0, 150), st.integers(1, 60))
def test_words_of_a_source_are_found_where_they_stand(start: int, length: int):
    words = " ".join(NOTICE.text[start : start + length].split())
    for one in verbatim(words, [NOTICE]):
        assert NOTICE.text[one.start : one.end] == one.exact
        assert stands(words, one.exact)
