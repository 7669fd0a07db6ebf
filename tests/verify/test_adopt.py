"""A finished draft becomes a content file, which loads and is checked."""

from pathlib import Path

from briefgen import check, load
from briefgen.cli import main

CASES = Path(__file__).parent.parent / "cases" / "verify"
SOURCES = str(CASES / "sources")


def adopted(name: str, target: Path) -> Path:
    assert main(["adopt", str(CASES / f"{name}.md"), "--sources", SOURCES, "-o", str(target)]) == 0
    return target


def test_a_draft_becomes_title_standfirst_sections_quotes_and_sources_with_evidence(tmp_path: Path):
    brief = load(adopted("clean", tmp_path / "a.yaml"))
    assert brief.fields["title"].text == "Ferries carried more people in 2023, the Harbour Office counted"
    assert brief.fields["standfirst"].text.startswith("The Harbour Office counted 412,000 passengers")
    (quote,) = brief.blocks["quotes"].values()
    assert quote.fields["speaker"].text == "Mira Example"
    (section,) = brief.blocks["sections"].values()
    assert section.fields["heading"].text == "Boats"
    (source,) = brief.blocks["sources"].values()
    assert source.fields["sha256"].text
    assert all(item.evidence for item in (quote, section))
    assert brief.doubt == ""


def test_an_adopted_draft_is_checked_without_an_error(tmp_path: Path):
    report = check(load(adopted("clean", tmp_path / "a.yaml")))
    assert [one for one in report.findings if one.severity == "error"] == []
    assert {one.standing for one in report.verdicts} <= {"verbatim", "figures agree"}


def test_what_no_source_says_has_a_doubt_and_what_they_speak_against_is_refused(tmp_path: Path):
    (section,) = load(adopted("nothing-in-sources", tmp_path / "a.yaml")).blocks["sections"].values()
    assert "electric buses" in section.doubt
    report = check(load(adopted("wrong-number", tmp_path / "b.yaml")))
    assert [one.code for one in report.findings if one.severity == "error"] == ["N001"]


def test_a_content_file_that_exists_is_not_replaced_unasked(tmp_path: Path, capsys):
    there = adopted("clean", tmp_path / "a.yaml")
    before = there.read_bytes()
    assert main(["adopt", str(CASES / "clean.md"), "--sources", SOURCES, "-o", str(there)]) == 2
    assert there.read_bytes() == before
    assert "exists already" in capsys.readouterr().err
