"""Reviews: what a person says of an item is stored with it, and is void when the item is edited."""

from __future__ import annotations

import csv
import io
import json
import shutil
import subprocess
from datetime import date
from pathlib import Path

import pytest
from docx import Document
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from briefgen import content
from briefgen.cli import main
from tests.casefile import CASES
from tests.laws import examples
from tests.office import converted, needs_libreoffice

SECOND = CASES / "checks" / "second"
NAME = "second.yaml"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    shutil.copytree(SECOND, tmp_path, dirs_exist_ok=True)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def review(*words: str, on: str = "2026-11-22") -> int:
    return main(["review", NAME, *words, *(["--on", on] if on else [])])


def passed(*items: str, by: str = "AB") -> int:
    return review(*items, "--by", by, "--pass")


def stored(path: str) -> list[tuple[str, str, str, str]]:
    brief = content.load(Path(NAME))
    block, _, name = path.partition(".")
    given_ = brief.blocks[block][name].reviews if path else brief.reviews
    return [(one.by, one.date, one.verdict, one.note) for one in given_]


def edit(before: str, after: str) -> None:
    text = Path(NAME).read_text(encoding="utf-8")
    assert before in text
    Path(NAME).write_text(text.replace(before, after, 1), encoding="utf-8")


# ---------------------------------------------------------------- from the command line


def test_a_verdict_is_stored_with_who_when_and_why(folder, capsys):
    code = review("quotes.night", "--by", "AB", "--fail", "--note", "Which night?")

    assert (code, stored("quotes.night")) == (0, [("AB", "2026-11-22", "failed", "Which night?")])
    assert capsys.readouterr().out == "quotes.night: failed by AB on 2026-11-22: Which night?\n"


def test_nothing_else_in_the_file_changes(folder):
    before = Path(NAME).read_text(encoding="utf-8").splitlines()
    passed("quotes", "title")

    after = iter(Path(NAME).read_text(encoding="utf-8").splitlines())
    assert all(line in after for line in before)


def test_title_stands_for_title_and_standfirst_and_a_block_for_its_items(folder):
    quotes = content.load(Path(NAME)).blocks["quotes"]
    passed("quotes", "title", "quotes.night")

    assert stored("") == [("AB", "2026-11-22", "passed", "")]
    assert all(len(stored(f"quotes.{name}")) == 1 for name in quotes)


def test_without_a_date_it_is_today(folder):
    days = {date.today().isoformat()}
    main(["review", NAME, "quotes.night", "--by", "AB", "--pass"])
    days.add(date.today().isoformat())

    assert stored("quotes.night")[0][1] in days


def test_the_same_verdict_on_the_same_text_is_stored_once(folder, capsys):
    passed("quotes.night")
    text = Path(NAME).read_bytes()
    code = review("quotes.night", "--by", "ab", "--pass", on="2026-11-30")

    assert (code, Path(NAME).read_bytes()) == (0, text)
    assert "nothing new" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("words", "hint"),
    [
        (["quotes.nite"], "Did you mean quotes.night"),
        (["quotes.night.text"], "name quotes.night."),
        (["standfirst"], "as `title`"),
        (["sources"], "not reviewed"),
        (["quotes.night", "zzz"], "Known: title,"),
    ],
)
def test_what_is_not_there_is_refused_and_nothing_is_written(folder, capsys, words, hint):
    before = Path(NAME).read_bytes()

    assert passed(*words) == 2
    assert hint in capsys.readouterr().err
    assert Path(NAME).read_bytes() == before


@pytest.mark.parametrize(
    "words",
    [
        ["quotes.night", "--by", "AB"],
        ["quotes.night", "--pass"],
        ["quotes.night", "--by", " ", "--pass"],
        ["quotes.night", "--by", "AB; CD", "--pass"],
        ["--by", "AB", "--pass"],
        ["quotes.night", "--by", "AB", "--pass", "--fail"],
        ["quotes.night", "--by", "AB", "--pass", "--on", "2026-02-30"],
        ["quotes.night", "--by", "AB", "--pass", "--sheet", "x.csv"],
        ["--sheet", "x.csv", "--note", "n"],
        ["--sheet", "missing.csv"],
        ["--sheet", NAME],
    ],
)
def test_a_wrong_use_ends_with_2_and_writes_nothing(folder, words):
    before = Path(NAME).read_bytes()

    assert (review(*words, on=""), Path(NAME).read_bytes()) == (2, before)


def test_a_dry_run_writes_nothing(folder, capsys):
    before = Path(NAME).read_bytes()

    assert (passed("quotes.night", "--dry-run"), Path(NAME).read_bytes()) == (0, before)
    assert "quotes.night: passed by AB" in capsys.readouterr().out


def test_a_file_that_stands_for_many_briefs_has_no_text_to_review(folder, capsys):
    Path("rows.csv").write_text("code\na\n", encoding="utf-8")
    edit("title:", "each: {data: rows.csv}\ntitle:")

    assert passed("title") == 2
    assert "many briefs" in capsys.readouterr().err


def test_without_items_what_is_stored_is_listed(folder, capsys):
    passed("quotes.night", "quotes.full")
    edit("do not expect", "do  not expect")
    edit("Harbour Traders’ Guild", "Harbour Traders’ Union")
    capsys.readouterr()

    assert main(["review", NAME]) == 0
    listed = capsys.readouterr().out.splitlines()
    assert listed[0] == "title and standfirst: not reviewed"
    assert [line for line in listed if "not reviewed" not in line] == [
        "quotes.full: passed by AB on 2026-11-22",
        "quotes.night: passed by AB on 2026-11-22; void, it changed since",
    ]


# ---------------------------------------------------------------- what becomes of them


def test_check_counts_what_persons_reviewed_and_only_then(folder, capsys):
    main(["check", NAME])
    before = capsys.readouterr().out
    passed("quotes.night")
    main(["check", NAME])

    assert "reviewed" not in before
    assert ", 2 reviewed, " in capsys.readouterr().out


def test_an_edit_of_the_evidence_voids_a_review(folder, capsys):
    passed("statistics.crossing")
    item = content.load(Path(NAME)).blocks["statistics"]["crossing"]
    words = item.evidence[0].exact
    edit(words, words.rpartition(" ")[0])
    main(["check", NAME])

    assert "R002 statistics.crossing: AB passed this on 2026-11-22" in capsys.readouterr().out


def test_the_json_of_check_carries_reviews_and_fits_its_schema(folder, capfdbinary):
    import jsonschema

    passed("quotes.night", "quotes.full")
    review("quotes.night", "--by", "CD", "--fail", "--note", "Which?")
    edit("do not expect", "do expect")
    capfdbinary.readouterr()
    main(["check", NAME, "--format", "json"])
    data = json.loads(capfdbinary.readouterr().out)
    main(["check", "--format", "json-schema"])
    jsonschema.validate(data, json.loads(capfdbinary.readouterr().out))

    reviews = {one["path"]: one["reviews"] for one in data["briefs"][0]["claims"]}
    ab = {"by": "AB", "date": "2026-11-22", "verdict": "passed", "note": "", "void": False}
    cd = {"by": "CD", "date": "2026-11-22", "verdict": "failed", "note": "Which?", "void": False}
    assert reviews["quotes.night.text"] == [ab, cd]
    assert reviews["quotes.full.text"] == [ab | {"void": True}]
    assert reviews["title"] == []


def test_since_a_revision_an_edit_names_the_reviews_that_it_voids(folder, capsys):
    passed("quotes.night", "quotes.full")
    who = ("-c", "user.name=A", "-c", "user.email=a@example.org")
    for words in (("init", "-q"), ("add", "."), (*who, "commit", "-q", "-m", "First"), ("tag", "v1")):
        subprocess.run(["git", *words], check=True)
    edit("do not expect", "do expect")
    main(["check", NAME, "--since", "v1"])

    told = [line for line in capsys.readouterr().out.splitlines() if line.startswith("    its review")]
    assert told == ["    its review is void: quotes.full (AB, passed on 2026-11-22)"]


def test_an_edit_made_in_word_says_which_review_is_void(folder, capsys):
    passed("quotes.night", "summary")
    main(["build", NAME, "-f", "docx"])
    (built,) = Path().rglob("second.docx")
    document = Document(str(built))
    before = content.load(Path(NAME)).blocks["summary"]["passengers"].fields["text"].text
    line = next(one for one in paragraphs(document) if before[:30] in one.text)
    run = next(one for one in line.runs if before[:10] in one.text)
    run.text = run.text.replace(before[:10], f"So {before[:10]}", 1)
    document.save(str(built))
    capsys.readouterr()
    main(["pull", str(built)])

    said = capsys.readouterr().out
    assert "R002 summary.passengers: AB passed this on 2026-11-22" in said
    assert "R002 quotes.night" not in said
    assert stored("summary.passengers") == [("AB", "2026-11-22", "passed", "")]


def paragraphs(document):
    yield from document.paragraphs
    for table in document.tables:
        for cell in (cell for row in table.rows for cell in row.cells):
            yield from cell.paragraphs


# ---------------------------------------------------------------- the sheet, out and back


def sheet(form: str) -> Path:
    main(["check", NAME, "--sheet", f"sheet.{form}"])
    return Path(f"sheet.{form}")


def rows_of(path: Path) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(path.read_bytes().decode("utf-8-sig"))))


def write(path: Path, rows: list[dict[str, str]], delimiter: str = ",", encoding: str = "utf-8") -> None:
    text = io.StringIO()
    writer = csv.DictWriter(text, list(rows[0]), delimiter=delimiter)
    writer.writeheader()
    writer.writerows(rows)
    path.write_bytes(text.getvalue().encode(encoding))


notes = st.text(alphabet="ab ;:,=-'\"«»|*\n", max_size=12)
BY, VERDICT, ON, NOTE = "reviewer's initials", "reviewer's verdict", "reviewed on", "reviewer's note"


def fill(path: Path, item: str, verdict: str = "passed", by: str = "AB", **more: str) -> None:
    rows = rows_of(path)
    for row in rows:
        if row["claim"].startswith(f"{item}.") or row["claim"] == item:
            row |= {BY: by, VERDICT: verdict, **more}
    write(path, rows)


@pytest.mark.parametrize("form", ["csv", "docx"])
def test_a_sheet_comes_back_as_it_was_sent_without_news(folder, capsys, form):
    passed("quotes.night", "title")
    review("quotes.night", "--by", "CD", "--fail", "--note", "Which; and when?")
    passed("quotes.full")
    edit("do not expect", "do expect")
    path, before = sheet(form), Path(NAME).read_bytes()

    assert (review("--sheet", str(path)), Path(NAME).read_bytes()) == (0, before)


def test_a_filled_sheet_is_stored(folder, capsys):
    path = sheet("csv")
    fill(path, "quotes.night", "yes")
    fill(path, "statistics.crossing", "no: minutes of what?", by="CD", **{ON: "2026-11-20"})
    capsys.readouterr()

    assert review("--sheet", str(path)) == 0
    assert stored("quotes.night") == [("AB", "2026-11-22", "passed", "")]
    assert stored("statistics.crossing") == [("CD", "2026-11-20", "failed", "minutes of what?")]
    assert review("--sheet", str(path)) == 0
    assert len(stored("quotes.night")) == 1


@pytest.mark.parametrize(
    "day", ["2026-11-20", "20.11.2026", "20/11/2026", "11/20/2026", "2026/11/20", "2026-11-20 00:00:00"]
)
def test_a_spreadsheet_may_write_dates_in_its_own_way(folder, day):
    path = sheet("csv")
    fill(path, "quotes.night", **{ON: day})

    assert review("--sheet", str(path)) == 0
    assert stored("quotes.night") == [("AB", "2026-11-20", "passed", "")]


def test_a_workbook_comes_back_with_its_own_dates(folder):
    import openpyxl

    path = sheet("csv")
    fill(path, "quotes.night", **{NOTE: "Seen"})
    book = openpyxl.Workbook()
    rows = rows_of(path)
    book.active.append(list(rows[0]))
    for row in rows:
        book.active.append([date(2026, 11, 20) if name == ON and row[BY] else row[name] for name in row])
    book.save("sheet.xlsx")

    assert review("--sheet", "sheet.xlsx") == 0
    assert stored("quotes.night") == [("AB", "2026-11-20", "passed", "Seen")]


@pytest.mark.parametrize("verdict", ["passed", "void (passed 2026-11-22) passed", "void: yes"])
def test_who_looks_again_at_what_was_void_writes_over_it_or_beside_it(folder, verdict):
    passed("quotes.full")
    edit("Northbay Transit Office", "Transit Office")
    path = sheet("csv")
    shown = {row[VERDICT] for row in rows_of(path) if row["claim"].startswith("quotes.full")}
    fill(path, "quotes.full", verdict)

    assert shown == {"void (passed 2026-11-22)"}
    assert review("--sheet", str(path), on="2026-11-23") == 0
    assert stored("quotes.full")[1:] == [("AB", "2026-11-23", "passed", "")]


def test_how_many_claims_a_person_must_have_passed_can_be_a_gate(folder, capsys):
    passed("quotes", "statistics", "title")
    review("quotes.night", "--by", "AB", "--pass")
    capsys.readouterr()

    assert main(["check", NAME, "--min-reviewed", "50"]) == 0
    assert main(["check", NAME, "--min-reviewed", "90"]) == 1
    assert "X003" in capsys.readouterr().out
    assert main(["build", NAME, "-f", "html"]) == 0
    Path("briefgen.toml").write_text("min_reviewed = 90\n", encoding="utf-8")
    assert main(["build", NAME, "-f", "html"]) == 1


@pytest.mark.parametrize(
    ("cell", "verdict", "note"),
    [
        ("Passed.", "passed", ""),
        ("OK", "passed", ""),
        ("✓", "passed", ""),
        ("yes (as in the annex)", "passed", "(as in the annex)"),
        ("no, 2023: the year before", "failed", "2023: the year before"),
        ("FAILED - which year?", "failed", "which year?"),
        ("n", "failed", ""),
        ("✗ which year?", "failed", "which year?"),
    ],
)
def test_a_verdict_is_a_word_or_a_sign_and_its_reason_follows(folder, cell, verdict, note):
    path = sheet("csv")
    fill(path, "quotes.night", cell)

    assert review("--sheet", str(path)) == 0
    assert stored("quotes.night") == [("AB", "2026-11-22", verdict, note)]


@settings(
    deadline=None, max_examples=examples(6), suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(notes, st.booleans(), st.sampled_from(["csv", "docx"]))
def test_a_note_is_stored_as_it_was_written(folder, note, good, form):
    shutil.copy(SECOND / NAME, NAME)
    path, verdict = sheet(form), "passed" if good else "failed"
    if form == "csv":
        fill(path, "quotes.night", verdict, **{NOTE: note})
    else:
        fill_word(path, {"quotes.night": ("AB", f"{verdict}: {note}", "2026-11-22")})

    assert review("--sheet", str(path)) == 0
    assert stored("quotes.night") == [("AB", "2026-11-22", verdict, " ".join(note.split()))]


def test_a_spreadsheet_may_part_cells_and_write_letters_in_its_own_way(folder):
    path = sheet("csv")
    fill(path, "quotes.night")
    write(path, rows_of(path), ";", "utf-16")

    assert review("--sheet", str(path)) == 0
    assert stored("quotes.night") == [("AB", "2026-11-22", "passed", "")]


def test_a_row_whose_text_is_not_the_present_one_is_refused_and_the_others_are_taken(folder, capsys):
    path = sheet("csv")
    fill(path, "quotes.night")
    fill(path, "quotes.full")
    edit("do not expect", "do expect")
    capsys.readouterr()

    assert review("--sheet", str(path)) == 1
    assert (stored("quotes.full"), len(stored("quotes.night"))) == ([], 1)
    said = capsys.readouterr().err
    row = next(number for number, one in enumerate(rows_of(path), 2) if one["claim"] == "quotes.full.text")
    assert f"sheet.csv:{row}: question quotes.full: its text or evidence is another now" in said


@pytest.mark.parametrize(
    ("cells", "found"),
    [
        ({VERDICT: "perhaps"}, "'perhaps' is no verdict"),
        ({VERDICT: "no problem"}, "'no problem' is no verdict"),
        ({VERDICT: "passed with remarks"}, "'passed with remarks' is no verdict"),
        ({VERDICT: ""}, "AB gives no verdict"),
        ({BY: ""}, "it is not said whose verdict this is"),
        ({ON: "22.11.26"}, "'22.11.26' is no date"),
        ({ON: "11/10/2026"}, "'11/10/2026' is no date, or may be two"),
        ({ON: "31.2.2026"}, "'31.2.2026' is no date"),
        ({BY: "AB; CD"}, "expected one for each name"),
        ({"claim": "quotes.gone.text"}, "there is no such claim any more"),
    ],
)
def test_what_cannot_be_read_is_asked_about(folder, capsys, cells, found):
    path = sheet("csv")
    fill(path, "quotes.night")
    write(path, [row | cells if row["claim"].startswith("quotes.night") else row for row in rows_of(path)])
    before = Path(NAME).read_bytes()
    capsys.readouterr()

    assert (review("--sheet", str(path)), Path(NAME).read_bytes()) == (1, before)
    assert found in capsys.readouterr().err


def test_an_item_is_passed_with_all_of_its_claims_and_failed_with_one(folder, capsys):
    path = sheet("csv")
    rows = rows_of(path)
    for row in rows:
        if row["claim"] in ("statistics.crossing.value", "statistics.complaints.value"):
            row |= {BY: "AB", VERDICT: "yes" if "crossing" in row["claim"] else "no", NOTE: "hedge"}
    write(path, rows)
    capsys.readouterr()

    assert review("--sheet", str(path)) == 1
    assert "AB says nothing of statistics.crossing.label" in capsys.readouterr().err
    assert stored("statistics.crossing") == []
    assert stored("statistics.complaints") == [("AB", "2026-11-22", "failed", "value: hedge")]


def test_names_that_are_missing_come_from_the_command_line(folder):
    path = sheet("csv")
    fill(path, "quotes.night", by="")

    assert review("--sheet", str(path), "--by", "EF") == 0
    assert stored("quotes.night") == [("EF", "2026-11-22", "passed", "")]


@pytest.mark.parametrize("mark", ["; ", "\n"])
def test_a_second_reviewer_writes_behind_the_first_or_below(folder, mark):
    passed("quotes.night")
    path = sheet("csv")
    rows = rows_of(path)
    for row in rows:
        if row["claim"].startswith("quotes.night."):
            row |= {BY: f"AB{mark}CD", VERDICT: f"passed{mark}no", ON: f"2026-11-22{mark}2026-11-23"}
    write(path, rows)

    assert review("--sheet", str(path)) == 0
    assert stored("quotes.night") == [("AB", "2026-11-22", "passed", ""), ("CD", "2026-11-23", "failed", "")]


def test_two_names_with_a_comma_are_asked_about_and_a_name_with_a_comma_is_not(folder, capsys):
    passed("quotes.night")
    path = sheet("csv")
    fill(path, "quotes.full", by="Person, A.")
    fill(path, "statistics.crossing", by="AB, CD")
    capsys.readouterr()

    assert review("--sheet", str(path)) == 1
    assert "'AB, CD' may be several names" in capsys.readouterr().err
    assert (stored("statistics.crossing"), len(stored("quotes.full"))) == ([], 1)


def fill_word(path: Path, verdicts: dict[str, tuple[str, str, str]]) -> None:
    """Write into the last three cells of every row whose claim begins with the path."""
    document = Document(str(path))
    for row in (row for table in document.tables for row in table.rows):
        cells = row.cells
        said = next((said for item, said in verdicts.items() if cells[0].text.startswith(f"{item}.")), None)
        for cell, text in zip(cells[-3:], said or (), strict=False):
            cell.paragraphs[0].add_run(text)
    document.save(str(path))


def test_a_word_file_comes_back_filled(folder):
    path = sheet("docx")
    fill_word(
        path,
        {
            "quotes.night": ("AB", "passed", "2026-11-20"),
            "statistics.crossing": ("AB", "✗ minutes of what?", ""),
        },
    )

    assert review("--sheet", str(path)) == 0
    assert stored("quotes.night") == [("AB", "2026-11-20", "passed", "")]
    assert stored("statistics.crossing") == [("AB", "2026-11-22", "failed", "minutes of what?")]


def test_a_word_file_is_refused_row_by_row(folder, capsys):
    path = sheet("docx")
    fill_word(path, {"quotes.night": ("AB", "passed", ""), "quotes.full": ("AB", "passed", "")})
    edit("do not expect", "do expect")

    assert review("--sheet", str(path)) == 1
    assert (stored("quotes.full"), len(stored("quotes.night"))) == ([], 1)


@needs_libreoffice
def test_a_word_file_that_libreoffice_has_saved_is_read(folder):
    path = sheet("docx")
    fill_word(path, {"quotes.night": ("AB", "passed", "2026-11-20")})
    back = converted(path, "docx:MS Word 2007 XML", Path("back"))

    assert review("--sheet", str(back)) == 0
    assert stored("quotes.night") == [("AB", "2026-11-20", "passed", "")]


@pytest.mark.parametrize(
    "damage",
    [
        lambda data: data[: len(data) // 2],
        lambda data: data[:2000] + b'"' + data[2000:],
        lambda data: data + b"title,One\r\n",
        lambda data: b"",
        lambda data: bytes(range(256)) * 9,
        lambda data: data.replace(b"initials", b"letters"),
        lambda data: data + b'"' + b"x" * 200_000 + b'"',
    ],
)
def test_a_damaged_sheet_is_refused_whole(folder, capsys, damage):
    path = sheet("csv")
    fill(path, "quotes.night")
    path.write_bytes(damage(path.read_bytes()))
    before = Path(NAME).read_bytes()
    capsys.readouterr()

    assert (review("--sheet", str(path)), Path(NAME).read_bytes()) == (2, before)
    assert "sheet.csv" in capsys.readouterr().err


def test_a_word_table_with_other_columns_is_refused_whole(folder, capsys):
    path = sheet("docx")
    document = Document(str(path))
    document.add_table(1, 3)
    document.save(str(path))

    assert review("--sheet", str(path)) == 2
    assert "this row has 3 cells" in capsys.readouterr().err


def test_another_word_file_is_no_sheet(folder, capsys):
    document = Document()
    document.add_table(2, 3)
    document.save("other.docx")

    assert review("--sheet", "other.docx") == 2
    assert "no referencing sheet" in capsys.readouterr().err


people = st.sampled_from(["AB", "CD", "A. Person", "É"])


@settings(
    deadline=None,
    max_examples=examples(6),
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(
    st.lists(st.tuples(people, st.booleans(), notes), min_size=1, max_size=3),
    st.sampled_from(["csv", "docx"]),
)
def test_whatever_is_stored_is_no_news_when_its_sheet_comes_back(folder, said, form):
    shutil.copy(SECOND / NAME, NAME)
    for by, good, note in said:
        review("quotes.night", "--by", by, "--pass" if good else "--fail", f"--note={note}")
    path, before = sheet(form), Path(NAME).read_bytes()

    assert (review("--sheet", str(path)), Path(NAME).read_bytes()) == (0, before)
