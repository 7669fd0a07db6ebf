"""Charts whose numbers stand elsewhere: in a table of a source, or of the brief itself."""

from __future__ import annotations

import hashlib
import re
import zipfile
from pathlib import Path

import pytest

from briefgen import content
from briefgen.charts import read
from briefgen.charts.told import told
from briefgen.cli import main
from briefgen.errors import ContentError
from briefgen.model import Item
from tests.casefile import cases

ROWS = 'Year,Telephone,Letter,Note\n2019,1200,"1,050",a\n2020,1300.5,900,\n2021,1500,-,b\n'
TITLE = "More reports came by telephone than by letter"
CHART = f"  ways:\n    title: {TITLE}\n    alt: {TITLE}\n    table: {{}}\n"


@pytest.fixture
def figures(brief_file: Path) -> Path:
    """The project's brief with a source of figures, and no chart yet."""
    (brief_file.parent.parent / "sources" / "figures.csv").write_text(ROWS, encoding="utf-8")
    said = hashlib.sha256(ROWS.encode()).hexdigest()
    text = re.sub(r"allow:\n  S005.*\n", "", brief_file.read_text(encoding="utf-8"))
    about = "title: Figures, publisher: An office, issued: 2024, file: ../sources/figures.csv"
    source = f"{{{about}, sha256: {said}}}"
    brief_file.write_text(f"{text.rstrip()}\n  figures: {source}\n", encoding="utf-8")
    return brief_file


def charted(file: Path, table: str, more: str = "") -> Path:
    text = file.read_text(encoding="utf-8")
    chart = CHART.format(table) + "".join(f"    {line}\n" for line in more.splitlines())
    file.write_text(text.replace("quotes:", f"charts:\n{chart}quotes:", 1), encoding="utf-8")
    return file


def chart_of(file: Path) -> Item:
    return content.load(file).blocks["charts"]["ways"]


def test_the_numbers_come_from_the_columns_and_rows_that_are_named(figures: Path) -> None:
    item = chart_of(charted(figures, '{source: figures, columns: "Year, Letter", rows: [2020, 2019]}'))

    assert item.fields["data"].text == "| Year | Letter |\n|---|---|\n| 2020 | 900 |\n| 2019 | 1,050 |\n"
    assert [one.exact for one in item.evidence][1] == "2020\n\n1300.5\n\n900"


def test_a_chart_of_a_file_passes_its_checks_and_is_drawn_in_all_formats(figures: Path) -> None:
    charted(figures, '{source: figures, columns: "Year, Telephone, Letter"}')

    assert main(["check", "--strict"]) == 0
    assert main(["build", "-f", "pdf", "-f", "docx", "-f", "html"]) == 0
    with zipfile.ZipFile("out/first-brief.docx") as archive:
        assert b"<c:v>1300.5</c:v>" in archive.read("word/charts/chart1.xml")


def test_a_cell_that_changes_refuses_the_brief(figures: Path, capsys: pytest.CaptureFixture[str]) -> None:
    charted(figures, '{source: figures, columns: "Year, Telephone"}')
    (figures.parent.parent / "sources" / "figures.csv").write_text(
        ROWS.replace("1200", "1201"), encoding="utf-8"
    )

    assert main(["build"]) == 1
    assert "S004" in capsys.readouterr().err


def test_numbers_of_its_own_are_compared_cell_by_cell(
    figures: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    charted(
        figures,
        "{source: figures}",
        "data: |\n  | Year | Telephone |\n  |---|---|\n  | 2019 | 1,200 |\n  | 2020 | 1,301 |",
    )

    assert main(["check"]) == 1
    said = "".join(capsys.readouterr())
    assert said.count("G003") == 1
    assert "row '2020' says 1,301, and figures says 1300.5 there" in said


def test_a_table_of_the_brief_is_drawn_with_the_evidence_of_its_section(figures: Path) -> None:
    text = figures.read_text(encoding="utf-8")
    body = "body: |\n      | Way | Uses |\n      |---|---|\n      | All | 310,000 |\n\n"
    text = text.replace("    body: |\n", f"    {body}", 1)
    figures.write_text(text, encoding="utf-8")

    item = chart_of(charted(figures, "{section: context}"))

    assert item.fields["data"].text == "| Way | Uses |\n|---|---|\n| All | 310,000 |\n"
    assert item.evidence == content.load(figures).blocks["sections"]["context"].evidence


@pytest.mark.parametrize(("title", "parts"), cases("charts/tables.txt"))
def test_a_table_that_is_not_there_says_so(title: str, parts: dict[str, str], figures: Path) -> None:
    charted(figures, parts["table"].strip())

    with pytest.raises(ContentError) as caught:
        content.load(figures)

    assert caught.value.message == parts["fault"].strip()
    assert caught.value.place is not None
    assert caught.value.place.line


def test_a_source_without_its_digest_is_not_drawn(figures: Path) -> None:
    charted(figures, "{source: figures}")
    text = figures.read_text(encoding="utf-8")
    figures.write_text(text[: text.index(", sha256:")] + "}\n", encoding="utf-8")

    with pytest.raises(ContentError, match="states no sha256") as caught:
        content.load(figures)

    assert hashlib.sha256(ROWS.encode()).hexdigest() in caught.value.hint


@pytest.mark.parametrize(("rows", "columns"), [(5_000, 1), (2, 20_000)])
def test_a_table_of_more_than_can_be_drawn_is_refused_before_anything_looks_at_it(
    rows: int, columns: int, figures: Path
) -> None:
    data = "Year" + ",Boats" * columns + ("\n1" + ",2" * columns) * rows
    (figures.parent.parent / "sources" / "figures.csv").write_text(data, encoding="utf-8")
    with pytest.raises(ContentError, match="40 and 12 can be drawn"):
        chart_of(charted(figures, "{source: figures}"))


def test_numbers_edited_in_word_are_asked_about_cell_by_cell(
    figures: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    charted(figures, '{source: figures, columns: "Year, Telephone"}')
    assert main(["build", "-f", "docx"]) == 0
    with zipfile.ZipFile("out/first-brief.docx") as old, zipfile.ZipFile(tmp_path / "e.docx", "w") as new:
        for name in old.namelist():
            data = old.read(name)
            new.writestr(
                name, data.replace(b"<c:v>1200</c:v>", b"<c:v>1250</c:v>") if "chart1" in name else data
            )
    before = figures.read_text(encoding="utf-8")

    assert main(["pull", str(tmp_path / "e.docx")]) == 1

    assert "stand in the source figures" in (said := capsys.readouterr().err)
    assert "2019, Telephone: 1200 became 1250" in said
    assert figures.read_text(encoding="utf-8") == before


def test_a_file_outside_of_the_project_is_not_drawn_and_not_quoted(
    figures: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "private.csv").write_text("Secret,Hidden\n2019,77\n", encoding="utf-8")
    digest = "0" * 64
    text = figures.read_text(encoding="utf-8")
    text = text[: text.index("../sources/figures.csv")] + f"../../private.csv, sha256: {digest}}}\n"
    figures.write_text(text, encoding="utf-8")

    for table in ("{source: figures}", "{source: figures, columns: Hiddem}"):
        figures.write_text(text, encoding="utf-8")
        charted(figures, table)
        for command in (["check"], ["build", "--no-check"]):
            assert main(command) == 2
            said = capsys.readouterr()
            assert not {"Secret", "Hidden", "77"} & set((said.out + said.err).replace("'", " ").split())


@pytest.mark.parametrize(
    ("rows", "kind", "said"),
    [
        ([["Year", "Boats"], ["2019", "310"], ["2023", "205"]], "bar", "Boats: 310 (2019), 205 (2023)."),
        (
            [["Year", "Boats"], *([str(2010 + at), str(40 - at)] for at in range(9))],
            "line",
            "Boats: 40 (2010), 32 (2018).",
        ),
        (
            [["", "A", "B"], ["North", "1", "–"], ["South", "2", "4"]],
            "grouped",
            "A: 1 (North), 2 (South); B: 4 (South).",
        ),
    ],
    ids=["few", "many", "several"],
)
def test_what_a_chart_shows_is_proposed_from_its_numbers(rows: list[list[str]], kind: str, said: str) -> None:
    assert told(read.chart(rows, "charts.x.data", kind), "A finding.") == f"A finding. {said}"
