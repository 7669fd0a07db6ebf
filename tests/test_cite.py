"""Citing: words that are found in the sources become evidence, and evidence finds a new edition's words."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefgen import content
from briefgen.cli import main
from briefgen.model import Brief, Evidence, Field, Item
from tests.casefile import CASES

NAME = "second.yaml"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    shutil.copytree(CASES / "checks" / "second", tmp_path, dirs_exist_ok=True)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def source() -> tuple[str, Path]:
    items = content.load(Path(NAME)).blocks["sources"].items()
    return next((name, Path(item.fields["file"].text)) for name, item in items if "file" in item.fields)


def cited(path: str) -> tuple[Evidence, ...]:
    block, _, name = path.partition(".")
    return content.load(Path(NAME)).blocks[block][name].evidence


def words_of(number: int) -> str:
    """Give some words of a source that stand there once."""
    text = source()[1].read_text(encoding="utf-8")
    return text.splitlines()[0] if number == 0 else text.split(". ")[number].strip()


def test_words_that_stand_once_become_evidence_and_nothing_else_changes(folder: Path) -> None:
    before, known = Path(NAME).read_text(encoding="utf-8").splitlines(), cited("quotes.night")

    assert main(["cite", NAME, "quotes.night", words_of(1)]) == 0

    *old, new = cited("quotes.night")
    assert tuple(old) == known
    assert " ".join(new.exact.split()) == " ".join(words_of(1).split())
    after = Path(NAME).read_text(encoding="utf-8").splitlines()
    assert [line for line in after if line in before] == before


def test_a_fields_path_means_its_item_and_a_trial_writes_nothing(folder: Path) -> None:
    before = Path(NAME).read_bytes()

    assert main(["cite", NAME, "quotes.night.text", words_of(1), "--dry-run"]) == 0

    assert Path(NAME).read_bytes() == before


def test_words_that_stand_at_several_places_are_shown_and_asked_about(folder: Path, capsys) -> None:
    before = Path(NAME).read_bytes()

    assert main(["cite", NAME, "quotes.night", "the"]) == 1

    assert "--at NUMBER" in capsys.readouterr().err
    assert Path(NAME).read_bytes() == before
    assert main(["cite", NAME, "quotes.night", "the", "--at", "2"]) == 0
    assert main(["cite", NAME, "quotes.night", "the", "--at", "9999"]) == 2


@pytest.mark.parametrize(
    ("given_", "said"),
    [
        (["quotes.night", "no such words stand in any source"], "the words stand in no source"),
        (["quotes.nobody", "WORDS"], "there is no item quotes.nobody"),
        (["quotes.night"], "are needed"),
        (["quotes.night", "WORDS", "--source", "none"], "there is no source none"),
    ],
)
def test_what_cannot_be_cited_says_why(folder: Path, capsys, given_: list[str], said: str) -> None:
    assert main(["cite", NAME, *(words_of(1) if word == "WORDS" else word for word in given_)]) == 2

    assert said in capsys.readouterr().err


def test_a_new_edition_moves_the_evidence_and_tells_what_is_gone(folder: Path, capsys) -> None:
    name, file = source()
    assert main(["cite", NAME, "quotes.night", words_of(1)]) == 0
    start = cited("quotes.night")[-1].start or 0
    file.write_text("A second edition.\n\n" + file.read_text(encoding="utf-8"), encoding="utf-8")

    assert main(["cite", "--refresh", name, NAME]) == 0

    assert (cited("quotes.night")[-1].start or 0) > start
    file.write_text("Nothing is left.\n", encoding="utf-8")
    assert main(["cite", "--refresh", name, NAME]) == 1
    assert "is gone" in capsys.readouterr().err
    assert main(["cite", "--refresh", "nobody", NAME]) == 2


def test_words_that_the_evidence_has_already_are_not_written_again(folder: Path, capsys) -> None:
    assert main(["cite", NAME, "quotes.night", words_of(1)]) == 0
    before = Path(NAME).read_bytes()

    assert main(["cite", NAME, "quotes.night", words_of(1)]) == 0

    assert "already" in capsys.readouterr().err
    assert Path(NAME).read_bytes() == before


def test_an_item_that_is_not_there_is_answered_with_the_one_that_was_probably_meant(
    folder: Path, capsys
) -> None:
    assert main(["cite", NAME, "quotes.nigt", words_of(1)]) == 2

    assert "Did you mean quotes.night?" in capsys.readouterr().err


def test_what_has_but_little_left_of_the_evidence_is_no_change_of_it(folder: Path, capsys) -> None:
    name, file = source()
    assert main(["cite", NAME, "quotes.night", words_of(1)]) == 0
    capsys.readouterr()
    first, second, *_ = words_of(1).split()
    file.write_text(f"A new text. {first} {second} stands here, and nothing else does.\n", encoding="utf-8")

    assert main(["cite", "--refresh", name, NAME]) == 1

    told = capsys.readouterr().err
    assert "is gone" in told
    assert "has changed" not in told


def test_small_letters_and_capitals_are_one_where_words_are_looked_for(folder: Path, capsys) -> None:
    assert main(["find", words_of(1).upper(), NAME]) == 0

    assert words_of(1).split()[0] in capsys.readouterr().out


def test_words_are_found_in_the_sources_of_a_brief(folder: Path, capsys) -> None:
    assert main(["find", words_of(1), NAME]) == 0
    assert "[" in capsys.readouterr().out
    assert main(["find", "no such words stand in any source", NAME]) == 1
    assert main(["find", " ", NAME]) == 2


_TEXT = st.text(st.characters(exclude_categories=("Cs", "Cc")), max_size=20).map(str.strip)


@given(_TEXT.filter(bool), _TEXT, st.integers(0, 999))
def test_evidence_that_is_added_and_anchored_anew_reads_back(exact: str, around: str, start: int) -> None:
    given_ = Item("summary.a", {"text": Field("summary.a.text", "A point.")})
    listed = Item("sources.s", {"title": Field("sources.s.title", "A report")})
    text = content.dump(
        Brief("a", {"title": Field("title", "T")}, {"summary": {"a": given_}, "sources": {"s": listed}})
    )
    one = Evidence("s", exact, around, around, start, start + 1)

    added = content.add_evidence(text, "summary.a", [one])
    moved = Evidence("s", exact, around, around, start + 1, start + 2)

    assert content.loads(added).blocks["summary"]["a"].evidence == (one,)
    anchored = content.anchor(added, {("summary.a", 0): moved})
    assert content.loads(anchored).blocks["summary"]["a"].evidence == (moved,)
