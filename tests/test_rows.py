"""One content file, many rows: values as written, evidence in row and column, names that do not clash."""

import csv
import subprocess
import sys
from pathlib import Path

import pytest

from briefgen import content, settings
from briefgen.batch import Library, Outcome, examine, filling, jobs_of, load, plan, rows, run
from briefgen.errors import ContentError

EXAMPLE = Path(__file__).parent.parent / "content" / "constituencies"

CONTENT = """\
each: {data: rows.csv, id: code}
title: "Housing in {{ row.name }}"
standfirst: "{{ row.name }} has a list."
language: en-GB
statistics:
  waiting:
    value: "{{ row.waiting }}"
    label: households waiting
sources:
  table: {title: Invented table, publisher: Invented office, issued: 2026-11-01, file: rows.csv}
"""

ROWS = "code,name,waiting\n00123,Moss & Marl,412\n1E5,Fen <b>,1.10\n"


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "places.yaml").write_text(CONTENT, encoding="utf-8")
    (tmp_path / "rows.csv").write_text(ROWS, encoding="utf-8")
    return tmp_path


def read(text: str, name: str = "rows.csv", id_column: str = "") -> tuple[rows.Row, ...]:
    Path(name).write_text(text, encoding="utf-8")
    return rows.read(Path(name), id_column)


def built(data: Path | None = None) -> list[Outcome]:
    wanted = settings.load(Path(), {}, {"formats": ("html",), "jobs": 1})
    return list(run(plan([Path("places.yaml")], wanted, data=data)))


def spoilt(old: str, new: str, file: str = "places.yaml") -> None:
    text = Path(file).read_text(encoding="utf-8")
    assert old in text
    Path(file).write_text(text.replace(old, new), encoding="utf-8")


# ---------------------------------------------------------------- tables


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("rows.csv", "code,share,note\n00123,1.10,NO\n1E5,100.0,\n"),
        ("rows.csv", "\ufeffcode;share;note\r\n00123;1.10;NO\r\n\r\n1E5;100.0;\r\n"),
        ("rows.csv", "\n,,\n\ncode,share,note\n00123,1.10,NO\n1E5,100.0,\n"),
        ("rows.csv", "code,share,note\n,,\n00123,1.10,NO\n,,\n1E5,100.0,\n,,\n"),
        ("rows.csv", "sep=;\r\ncode;share;note\r\n00123;1.10;NO\r\n1E5;100.0;\r\n"),
        ("rows.csv", "code|share|note\n00123|1.10|NO\n1E5|100.0|\n"),
        ("rows.csv", "code,share,,note,\n00123,1.10,,NO,\n1E5,100.0,,,\n"),
        ("rows.csv", " code , share,note \n00123,1.10,NO\n1E5,100.0,\n"),
        ("rows.tsv", 'code\tshare\tnote\n"00123"\t1.10\tNO\n1E5\t100.0\t\n'),
        (
            "rows.json",
            '[{"code": "00123", "share": 1.10, "note": "NO"}, {"code": 1E5, "share": 100.0, "note": null}]',
        ),
    ],
    ids=[
        *(
            "commas",
            "semicolons and Windows",
            "tabs",
            "blank lines first",
            "rows of commas",
            "sep",
            "strokes",
        ),
        *("an empty column", "spaces round heads", "JSON"),
    ],
)
def test_values_stay_as_they_are_written(project: Path, name: str, text: str):
    first, second = read(text, name)
    assert dict(first.cells) == {"code": "00123", "share": "1.10", "note": "NO"}
    assert dict(second.cells) == {"code": "1E5", "share": "100.0", "note": ""}
    assert (first.id, second.id) == ("00123", "1E5")


def test_a_row_knows_its_line_also_after_a_value_of_several_lines(project: Path):
    assert [row.line for row in read('code,note\na,"x\ny"\nb,z\n')] == [2, 4]


@pytest.mark.parametrize(
    ("text", "found", "line"),
    [
        ("code,name\na,b,c\n", "has 3 values, expected 2", 2),
        ("code,code\na,b\n", "'code' stands twice", 1),
        ("code,,x\na,b,c\n", "B2 holds 'b', and its column has no name in row 1", 2),
        ("\ncode,name\na\n", "has 1 values, expected 2", 3),
        ("code,name\n,b\n", "has no code", 2),
        ("code,name\n", "no rows", 0),
        ('code,name\na,"b\n', "is not CSV", 2),
        (f"code,name\na,{'b' * 140_000}\n", "has more than 131,072 characters", 2),
        ("", "column has no name|no rows", 0),
    ],
)
def test_a_table_with_a_fault_is_refused_with_its_line(project: Path, text: str, found: str, line: int):
    with pytest.raises(ContentError, match=found) as caught:
        read(text)
    assert caught.value.place.line == line
    assert caught.value.hint


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ('{"code": 1}', "no list of rows"),
        ('[{"code": 1}, {"name": 2}]', "row 2 has other columns"),
        ('[{"code": [1]}]', "holds further values"),
        ("[1", "is not JSON"),
    ],
)
def test_a_json_table_with_a_fault_is_refused(project: Path, text: str, found: str):
    with pytest.raises(ContentError, match=found):
        read(text, "rows.json")


def test_a_column_for_names_that_is_not_there_is_refused_with_the_known_ones(project: Path):
    with pytest.raises(ContentError, match="no column 'cod'") as caught:
        read(ROWS, id_column="cod")
    assert "code, name, waiting" in caught.value.hint


# ---------------------------------------------------------------- filling in


def test_every_row_becomes_a_brief_with_evidence_in_its_row_and_column(project: Path):
    page = content.page(Path("places.yaml"))
    brief = filling.filled(page, rows.read(Path("rows.csv"))[0], "places")
    assert brief.fields["title"].text == "Housing in Moss & Marl"
    assert [one.exact for one in brief.evidence] == ["name: Moss & Marl"]
    (evidence,) = brief.blocks["statistics"]["waiting"].evidence
    assert (evidence.source, evidence.exact) == ("table", "waiting: 412")


def test_the_checks_see_one_row_and_not_the_table(project: Path):
    evidence = '[{source: table, exact: "waiting: 412"}]'
    spoilt('value: "{{ row.waiting }}"', f'value: "412"\n    evidence: {evidence}')
    first, second = built()
    assert first.written
    assert not second.written
    assert "E001" in {finding.code for finding in second.report.findings}


def test_a_number_that_is_not_the_rows_is_refused(project: Path):
    spoilt("{{ row.name }} has a list.", "{{ row.name }} has a list of 500 households.")
    assert [outcome.written for outcome in built()] == [(), ()]


def test_markup_in_a_cell_stays_text(project: Path):
    built()
    page = Path("out/places/1E5.html").read_text(encoding="utf-8")
    assert "Fen &lt;b&gt;" in page
    assert "Fen <b>" not in page


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("{{ row.nmae }}", "no column 'nmae'"),
        ("{{ name }}", "'name' is not known"),
        ("{{ row.name.__class__ }}", "cannot be filled in|no column"),
        ("{% for x in row.name %}x{% endfor %}", "For has no place"),
        ("{{ 'x' * 10 ** 9 }}", "has no place"),
        ("{{ row.name() }}", "Call has no place"),
        ("{{ row.name", "cannot be filled in"),
        ("{{ row.name | pprint }}", "cannot be filled in"),
    ],
)
def test_what_the_sandbox_refuses_is_said_with_its_place(project: Path, text: str, found: str):
    spoilt('"{{ row.name }} has a list."', f'"{text}"')
    outcomes = built()
    assert [type(outcome.error) for outcome in outcomes] == [ContentError] * 2
    assert any(word in outcomes[0].error.message for word in found.split("|"))
    assert outcomes[0].error.place.line == 3


def test_an_empty_cell_is_not_printed_and_may_be_asked_for(project: Path):
    spoilt("00123,Moss & Marl,412", "00123,,412", "rows.csv")
    first, second = built()
    assert "the row 00123 has nothing in name" in first.error.message
    assert second.written
    spoilt('"Housing in {{ row.name }}"', "\"Housing{{ ' in ' ~ row.name if row.name }}\"")
    spoilt('"{{ row.name }} has a list."', '"{{ row.name | default(row.code) }} has a list."')
    assert built()[0].written


def test_a_table_that_is_no_source_is_refused_where_figures_are_taken_from_it(project: Path):
    spoilt("file: rows.csv}", "URL: 'https://example.org/rows'}")
    first, _ = built()
    assert "not among the sources" in first.error.message
    assert "file:" in first.error.hint


def test_braces_in_a_brief_without_rows_are_text(project: Path):
    spoilt("each: {data: rows.csv, id: code}\n", "")
    assert content.load(Path("places.yaml")).fields["title"].text == "Housing in {{ row.name }}"


def test_a_content_file_gives_its_briefs_one_by_one(project: Path):
    jobs = tuple(jobs_of(Path("places.yaml"), settings.load(Path(), {}, {})))
    assert [job.label for job in jobs] == ["places.yaml[00123]", "places.yaml[1E5]"]
    assert [load(job).fields["title"].text for job in jobs] == [
        "Housing in Moss & Marl",
        "Housing in Fen <b>",
    ]


# ---------------------------------------------------------------- names and changes


def test_outputs_are_named_after_the_id_in_a_folder_of_the_content_file(project: Path):
    spoilt("00123", "a/b: c", "rows.csv")
    jobs = plan([Path("places.yaml")], settings.load(Path(), {}, {})).jobs
    assert [str(job.outputs["pdf"]) for job in jobs] == ["out/places/a-b- c.pdf", "out/places/1E5.pdf"]


@pytest.mark.parametrize("other", ["00123", "a", "M\u00f4n"])
def test_two_rows_for_one_file_are_refused_before_anything_is_written(project: Path, other: str):
    twin = {"00123": "00123", "a": "A", "M\u00f4n": "Mo\u0302n"}[other]
    Path("rows.csv").write_text(f"code,name,waiting\n{other},x,1\n{twin},y,2\n", encoding="utf-8")
    with pytest.raises(ContentError, match=r"would write the same file as rows\.csv:2") as caught:
        built()
    assert (caught.value.place.file, caught.value.place.line) == ("rows.csv", 3)
    assert not Path("out").exists()


def test_only_the_row_that_changed_is_built(project: Path):
    assert [outcome.fresh for outcome in built()] == [False, False]
    spoilt("412", "413", "rows.csv")
    first, second = built()
    assert (first.fresh, second.fresh) == (False, True)
    assert first.reason == "the row 00123 of rows.csv changed"


def test_another_table_may_be_named_on_the_command_line(project: Path):
    Path("rows.csv").rename("other.csv")
    spoilt("file: rows.csv", "file: other.csv")
    assert [bool(outcome.written) for outcome in built(Path("other.csv"))] == [True, True]
    with pytest.raises(ContentError, match="the table cannot be read"):
        built()


@pytest.mark.parametrize("line", ["each: rows.csv", "each: {id: code}", "each: {data: rows.csv, key: code}"])
def test_each_that_is_not_understood_is_refused_with_its_place(project: Path, line: str):
    spoilt("each: {data: rows.csv, id: code}", line)
    with pytest.raises(ContentError, match="each") as caught:
        built()
    assert caught.value.place.line == 1
    assert caught.value.hint


# ---------------------------------------------------------------- the example


@pytest.mark.skipif(not EXAMPLE.is_dir(), reason="the example is in a checkout only")
def test_the_examples_table_is_what_its_script_makes(tmp_path: Path):
    file = tmp_path / "again.csv"
    subprocess.run([sys.executable, str(EXAMPLE / "make_data.py"), "650", str(file)], check=True)
    assert file.read_bytes() == (EXAMPLE / "constituencies.csv").read_bytes()
    with file.open(encoding="utf-8", newline="") as table:
        assert len(list(csv.DictReader(table))) == 650


@pytest.mark.skipif(not EXAMPLE.is_dir(), reason="the example is in a checkout only")
def test_every_claim_of_the_example_agrees_with_its_row(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    wanted = settings.load(EXAMPLE, {}, {"formats": ("html",), "out": tmp_path, "jobs": 1})
    monkeypatch.chdir(tmp_path)
    whole = plan([EXAMPLE], wanted)
    assert len(whole.jobs) == 650
    for job in whole.jobs[::130]:
        report = examine(load(job), Library(), wanted, job.row)
        assert {finding.severity for finding in report.findings} <= {"note"}
        assert {verdict.standing for verdict in report.verdicts} <= {"verbatim", "figures agree"}
