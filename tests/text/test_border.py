"""Text at the border: what comes in is legal everywhere, or refused."""

from __future__ import annotations

from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefgen.text import clean, decode


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a\r\nb\rc\nd", "a\nb\nc\nd"),
        ("a\u2028b\u2029c\x85d\x0ce", "a\nb\nc\nd\ne"),
        ("a\0b\x0bc\x1bd\x7fe\x9ff", "abcdef"),
        ("a\ud800b\udfffc", "abc"),
        ("a\ufdd0b\ufdefc\ufffed\U0001fffee\U0010fffff", "abcdef"),
        ("a\r\n\r\nb", "a\n\nb"),
    ],
)
def test_what_no_format_carries_goes(text: str, expected: str) -> None:
    assert clean(text) == expected


@pytest.mark.parametrize(
    "text",
    ["tab\tand\nline", "nbsp\u00a0soft\u00adhyphen", "e\u0301 stays as it is", "😀 𝐀 ﷐ ﷿", "\ufeff", "“—…”"],
)
def test_what_is_legal_stays(text: str) -> None:
    legal = text.replace("\ufdd0", "")

    assert clean(legal) == legal


@given(st.text(st.characters(exclude_categories=[])))
def test_clean_text_is_xml_and_clean_already(text: str) -> None:
    cleaned = clean(text)

    element = ElementTree.Element("a")
    element.text = cleaned
    assert (ElementTree.fromstring(ElementTree.tostring(element, encoding="utf-8")).text or "") == cleaned
    assert clean(cleaned) == cleaned


@given(st.text(st.characters(exclude_categories=["Cs", "Cc", "Cn", "Zl", "Zp"])))
def test_clean_leaves_other_text_as_it_is(text: str) -> None:
    assert clean(text) == text


_SAMPLE = "“Café” – it’s 80 % of Ōtaki’s 漢字 😀\r\n"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
def test_unicode_is_read_by_its_mark_or_as_utf8(encoding: str) -> None:
    assert decode(_SAMPLE.encode(encoding)) == _SAMPLE


@pytest.mark.parametrize("order", ["le", "be"])
def test_both_byte_orders_are_read(order: str) -> None:
    assert decode(("\ufeff" + _SAMPLE).encode(f"utf-16-{order}")) == _SAMPLE


@pytest.mark.parametrize("text", ["“Café” – it’s €5…", "naïve", "é", "l’été à la plage", "20 °C ± 1"])
def test_windows_1252_is_told_from_utf8(text: str) -> None:
    assert decode(text.encode("cp1252")) == text
    assert decode(text.encode("utf-8")) == text


def test_stray_bytes_do_not_spoil_a_utf8_text() -> None:
    data = "“Café” – it’s late".encode() + b" and it\x92s over"

    assert decode(data) == "“Café” – it’s late and it’s over"


def test_a_nul_in_a_long_text_is_no_reason_to_refuse_it() -> None:
    assert decode(b"The port is full.\0 " * 2 + b"x" * 3000).startswith("The port is full.\0 ")


@pytest.mark.parametrize(
    "data",
    [
        b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR",
        b"PK\x03\x04\x14\0\0\0",
        bytes(range(256)),
        "text".encode("utf-16-le"),
        "Привет, мир, как дела".encode("cp1251"),
        "日本語の文章です".encode("shift_jis"),
        b"\xff\xfea",
    ],
    ids=["png", "zip", "all bytes", "utf-16 without mark", "cyrillic", "japanese", "half a utf-16 letter"],
)
def test_what_is_no_text_or_of_an_unknown_encoding_is_refused(data: bytes) -> None:
    with pytest.raises(ValueError, match=r"text|byte order mark"):
        decode(data)


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"])))
def test_whatever_was_written_as_utf8_is_read_again(text: str) -> None:
    assert decode(text.encode("utf-8-sig")) == text
    assert decode(text.removeprefix("\ufeff").encode()) == text.removeprefix("\ufeff")


@pytest.mark.parametrize(
    "text",
    ["Café, Müller und Straße", "à la carte, naïve", "Das Gebäude", "El niño está aquí", "Zürich", "Straße"],
)
def test_a_mac_s_letters_are_refused_by_name(text: str) -> None:
    with pytest.raises(ValueError, match="MacRoman"):
        decode(text.encode("mac_roman"))


@pytest.mark.parametrize(
    "text",
    ["Café – “quoted” €5", "it’s “fine”—yes… 5 €", "Škoda and Žižek said résumé", "see §5, and…so", "€uro"],
)
def test_letters_of_windows_are_no_mac_s(text: str) -> None:
    assert decode(text.encode("cp1252")) == text
