"""Lists of sources of other programs: what is written is read again, what is broken says where."""

from __future__ import annotations

import datetime
import json
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefgen import bibliography
from briefgen.bibliography.entry import (
    DATES,
    NAMES,
    PROCESSING,
    TYPES,
    VARIABLES,
    Entry,
    Name,
    line,
    names_text,
)
from briefgen.errors import ContentError
from tests.casefile import cases

SIGNS = "aBz09 éßřœ–—“”‘’'`-~{}[]()\\%&#_$^,;:.!?@=\"/|<>+*½Ω中ا\u0301\U0001f6a2"
"""Letters of several scripts, and everything that a format takes for a sign of its own."""
texts = st.text(SIGNS, max_size=12).map(line)
said = texts.filter(bool)
bare = said.map(lambda text: line("".join(char for char in text if char not in ",;{}"))).filter(bool)
people = st.builds(Name, family=bare, given=bare, suffix=st.one_of(st.just(""), bare))
bodies = st.builds(Name, literal=said.map(lambda text: line(text.translate({123: "", 125: ""}))).filter(bool))
days = st.dates(min_value=datetime.date(1000, 1, 1)).flatmap(
    lambda day: st.sampled_from([day.isoformat()[:length] for length in (4, 7, 10)])
)
pages = st.from_regex(r"[0-9a-z]{1,5}(-[0-9a-z]{1,5})?", fullmatch=True)
addresses = st.from_regex(r"https://[a-z]{1,8}\.org/[a-zA-Z0-9/%_~?=.-]{0,20}", fullmatch=True)
FORMS = {
    "page": pages,
    "URL": addresses,
    "DOI": st.from_regex(r"10\.[0-9]{4}/[a-zA-Z0-9_.-]{1,12}", fullmatch=True),
}


FIELDS = st.fixed_dictionaries(
    {"type": st.sampled_from(sorted(TYPES))},
    optional={
        **{name: FORMS.get(name, said) for name in (*VARIABLES, PROCESSING)},
        **dict.fromkeys(NAMES, st.lists(people | bodies, min_size=1, max_size=2).map(names_text)),
        **dict.fromkeys(DATES, days),
    },
)
ids = st.from_regex("[a-z0-9]{1,6}(-[a-z0-9]{1,4})?", fullmatch=True)
entries = st.dictionaries(ids, FIELDS, min_size=1, max_size=2).map(
    lambda found: [Entry(id_, fields) for id_, fields in found.items()]
)


@pytest.mark.parametrize("form", bibliography.FORMATS)
def test_what_is_written_is_read_again(form: str) -> None:
    @given(entries)
    def law(found: list[Entry]) -> None:
        text = bibliography.write(found, form)
        assert bibliography.read(text.encode(), f"list.{bibliography.FORMATS[form]}") == tuple(found)

    law()


@pytest.mark.parametrize(("title", "parts"), cases("bibliography/read.txt"))
def test_a_list_is_read(title: str, parts: dict[str, str]) -> None:
    form = next(name for name in parts if name != "read")

    found = bibliography.read(parts[form].encode(), f"list.{form}")

    told = [{"id": one.id, **one.fields} | ({"file": one.file} if one.file else {}) for one in found]
    assert told == json.loads(parts["read"])


@pytest.mark.parametrize(("title", "parts"), cases("bibliography/faults.txt"))
def test_a_broken_list_says_where(title: str, parts: dict[str, str]) -> None:
    form = next(name for name in parts if name != "fault")

    with pytest.raises(ContentError) as caught:
        bibliography.read(parts[form].rstrip("\n").encode(), f"list.{form}")

    place = caught.value.place
    assert place is not None
    assert f"{place.line}:{place.column} {caught.value.message}" == parts["fault"].strip()
    assert caught.value.hint


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("a.json", b"[" * 100_000),
        ("a.json", b'[{"title": ' * 50_000),
        ("a.json", b'[{"id": "a", "volume": ' + b"9" * 5_000 + b"}]"),
        ("a.json", b"[" + b'{"id": "a"},' * 2 + b"]"),
        ("a.bib", b"@article{a, title = " + b"{" * 100_000),
        ("a.bib", b"@string{a = {x}}" + b"@string{a = a # a # a # a # a # a # a # a}" * 40),
        ("a.bib", b"@article{a," + b"a = 1," * 5_000),
        ("a.bib", b"@article{a, author = {" + b"{a} and " * 20_000),
        ("a.ris", b"TY  - JOUR\n" + b"AU  - A\n" * 100_000),
        ("a.ris", b"TY  - JOUR\n" * 3),
        ("a.ris", b"\x00\xff\xfe" * 1_000),
        ("a.json", b"\xff\xfe" + b"x" * 1_000),
        ("a.json", b"x" * 16_000_001),
        ("a.yaml", b"a: b"),
    ],
    ids=str,
)
def test_a_hostile_list_is_refused_with_its_place(name: str, data: bytes) -> None:
    with pytest.raises(ContentError) as caught:
        bibliography.read(data, name)

    assert caught.value.place is not None
    assert caught.value.place.file == name


def test_a_text_over_very_many_lines_is_read_as_far_as_it_is_kept() -> None:
    data = b"TY  - JOUR\nID  - a\nN1  - begun\n" + b"and more\n" * 1_000_000 + b"ER  - \n"
    (found,) = bibliography.read(data, "a.ris")

    assert found.fields["note"].startswith("begun and more and")
    assert len(found.fields["note"]) <= 4_000


@given(st.text(max_size=200), st.sampled_from(["bib", "ris", "json"]))
def test_whatever_a_list_holds_is_read_or_refused(text: str, suffix: str) -> None:
    for begun in (text, f"@misc{{a, title = {{{text}}}}}", f"TY  - GEN\n{text}", f'[{{"id": "{text}"}}]'):
        with suppress(ContentError):
            assert bibliography.read(begun.encode("utf-8", "replace"), f"a.{suffix}")


def test_the_longest_list_is_read_in_time_that_grows_with_it() -> None:
    one = "@article{a%d, title = {Title}, author = {A and B and {C and D}}, year = 2020}\n"
    found = bibliography.read("".join(one % number for number in range(5_000)).encode(), "a.bib")

    assert len(found) == 5_000
    assert found[-1].place is not None
    assert found[-1].place.line == 5_000
