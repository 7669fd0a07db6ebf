"""The stored map: what is written is read, to the last space."""

from __future__ import annotations

import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefgen.word import Segment, SentLine, SentMap, WordError, bookmark_name, read_map, write_map

# Lone surrogates, controls and noncharacters are no XML; text.clean takes them out at the border.
legal = st.text(st.characters(exclude_categories=("Cs", "Cn", "Cc")) | st.sampled_from("\t\n\r"), max_size=30)
segments = st.builds(Segment, text=legal, path=legal, bookmark=legal)
lines = st.builds(SentLine, style=legal, segments=st.lists(segments, max_size=4).map(tuple))
maps = st.builds(
    SentMap,
    content=legal,
    sha256=legal,
    template=legal,
    version=legal,
    lines=st.lists(lines, max_size=4).map(tuple),
    row=legal,
    original=st.binary(max_size=20),
    noted=st.lists(legal, max_size=2).map(tuple),
)


@given(maps)
def test_what_is_written_is_read(sent: SentMap) -> None:
    assert read_map(write_map(sent)) == sent


def test_outer_spaces_and_newlines_are_kept() -> None:
    segments = (Segment("  a\n\n b\t "), Segment(" ", "title"))
    sent = SentMap("a.yaml", "", "t", "1", (SentLine("Body", segments),))
    assert read_map(write_map(sent)) == sent


def test_the_same_map_gives_the_same_bytes() -> None:
    sent = SentMap("a.yaml", "", "t", "1", (SentLine("Body", (Segment("a"),)),))
    assert write_map(sent) == write_map(sent)


def test_bookmark_names_are_hidden_and_short_enough_for_word() -> None:
    name = bookmark_name(10**9)
    assert name == "_bg_1000000000"
    assert len(name) <= 40
    assert set(name) <= set(string.ascii_letters + string.digits + "_")


@pytest.mark.parametrize("data", [b"", b"<sent/>", b"<sent xmlns='urn:briefgen:sent:1'>", b"PK\x03\x04"])
def test_what_is_no_map_is_refused(data: bytes) -> None:
    with pytest.raises(WordError, match="stored map"):
        read_map(data)


def test_a_map_with_a_document_type_is_refused() -> None:
    bomb = b"<!DOCTYPE a [<!ENTITY x 'y'>]><sent xmlns='urn:briefgen:sent:1'/>"
    with pytest.raises(WordError, match="document type"):
        read_map(bomb)


def test_a_map_that_somebody_changed_is_refused() -> None:
    sent = SentMap("a.yaml", "", "t", "1", (SentLine("Body", (Segment("Ten", "title"),)),))
    with pytest.raises(WordError, match="not as it was written"):
        read_map(write_map(sent).replace(b"Ten", b"Two"))


def test_a_map_of_the_first_form_has_no_digest() -> None:
    data = b"<sent xmlns='urn:briefgen:sent:1'><content>a.yaml</content><line style='Body'/></sent>"
    assert read_map(data) == SentMap("a.yaml", "", "", "", (SentLine("Body", ()),))
