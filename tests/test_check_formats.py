"""What `briefgen check` prints for programs, what its exit codes say, and what the settings weigh."""

from __future__ import annotations

import json
from pathlib import Path
from xml.etree import ElementTree as ET

import jsonschema
import pytest

from briefgen.cli import main
from briefgen.verdicts import explanations

CONTENT = """\
title: Reports rose in every district
date: 2022-05-01
evidence: [{source: report, exact: Reports rose in every district}]
summary:
  more:
    text: The office received roughly 90 million reports.
    evidence: [{source: report, exact: the office received roughly 80 million reports}]
  bare:
    text: Nobody knows why.
sources:
  report: {title: A report, publisher: 'Lakeside & Co.', issued: 2022, file: report.txt}
"""
ROOT = Path(__file__).parents[1]
SOURCE = ROOT / "tests" / "cases" / "checks" / "report.txt"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "content").mkdir()
    (tmp_path / "content" / "a brief.yaml").write_text(CONTENT, encoding="utf-8")
    (tmp_path / "content" / "report.txt").write_bytes(SOURCE.read_bytes())
    (tmp_path / "briefgen.toml").write_text("", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def checked(capfdbinary: pytest.CaptureFixture[bytes], *options: str) -> tuple[int, str]:
    code = main(["check", *options])
    return code, capfdbinary.readouterr().out.decode()


def test_the_text_has_the_fault_underlined_and_the_sources_words_beside_it(folder, capfdbinary):
    code, out = checked(capfdbinary)

    assert code == 1
    head, *rest = out.splitlines()
    assert head.startswith('content/a brief.yaml:6:11: error N001 summary.more.text: "roughly 90 million" is')
    assert rest[:4] == [
        "    | The office received roughly 90 million reports.",
        "    |                     ^^^^^^^^^^^^^^^^^^",
        "    the source: the office received roughly 80 million reports",
        "    Correct the number, add the words that bear it out, or declare how it is derived.",
    ]


def test_a_quote_is_held_against_the_source_word_by_word(folder, capfdbinary):
    quote = "quotes: {a: {text: a grave warning, evidence: [{source: report, exact: a serious warning}]}}"
    (folder / "content" / "a brief.yaml").write_text(f"{CONTENT}{quote}\n", encoding="utf-8")

    out = checked(capfdbinary, "--select", "Q001")[1]

    assert "    | a grave warning\n    |   ^^^^^\n" in out
    assert "    [-yours-] {+the source's+}: a [-grave-] {+serious+} warning\n" in out


def test_a_sheet_that_cannot_be_written_names_its_own_option(folder, capfd):
    (folder / "file").write_text("", encoding="utf-8")

    assert main(["check", "--sheet", "file/sheet.csv"]) == 2
    said = capfd.readouterr().err
    assert "--sheet" in said
    assert "-o" not in said


def test_the_places_of_words_that_stand_twice_are_told_by_what_stands_before_them(folder, capfdbinary):
    words = "figures are a warning"
    quote = f"quotes: {{a: {{text: {words}, evidence: [{{source: report, exact: {words}}}]}}}}"
    (folder / "content" / "a brief.yaml").write_text(f"{CONTENT}{quote}\n", encoding="utf-8")

    out = checked(capfdbinary, "--select", "Q003")[1]

    assert 'stands 2 times in report: after "' in out
    assert 'It was said twice: the"' in out


def test_sarif_has_a_rule_for_each_result_and_a_place_as_an_address(folder, capfdbinary):
    code, out = checked(capfdbinary, "--format", "sarif")
    data = json.loads(out)
    run = data["runs"][0]

    assert (code, data["version"]) == (1, "2.1.0")
    assert [rule["id"] for rule in run["tool"]["driver"]["rules"]] == list(explanations())
    assert [result["ruleId"] for result in run["results"]] == ["N001", "E003", "S005"]
    for result in run["results"]:
        assert run["tool"]["driver"]["rules"][result["ruleIndex"]]["id"] == result["ruleId"]
        assert result["level"] in ("error", "warning")
        assert result["message"]["text"]
    place = run["results"][0]["locations"][0]["physicalLocation"]
    assert place == {
        "artifactLocation": {"uri": "content/a%20brief.yaml"},
        "region": {"startLine": 6, "startColumn": 11},
    }
    assert run["invocations"] == [{"executionSuccessful": True, "toolExecutionNotifications": []}]


@pytest.fixture(scope="module")
def sarif_schema() -> dict:
    """The schema of SARIF 2.1.0, as the OASIS committee published it."""
    files = sorted((ROOT / "node_modules/@microsoft/jest-sarif/lib/schemas").glob("*.json"))
    if not files:
        pytest.skip("the schema comes with `npm install`")
    return json.loads(files[0].read_text(encoding="utf-8"))


@pytest.mark.parametrize("content", [CONTENT, "title: [", "title: A\nsummry: {}\nsumary: {}\n"])
def test_sarif_is_what_its_schema_says(folder, capfdbinary, sarif_schema, content):
    (folder / "content" / "a brief.yaml").write_text(content, encoding="utf-8")
    data = json.loads(checked(capfdbinary, "--format", "sarif")[1])

    assert [error.message for error in jsonschema.Draft4Validator(sarif_schema).iter_errors(data)] == []
    data["runs"][0]["results"] = [{"ruleId": "N001"}]
    assert not jsonschema.Draft4Validator(sarif_schema).is_valid(data)


def test_sarif_says_what_could_not_be_read(folder, capfdbinary):
    (folder / "content" / "a brief.yaml").write_text("title: [", encoding="utf-8")

    code, out = checked(capfdbinary, "--format", "sarif")
    invocation = json.loads(out)["runs"][0]["invocations"][0]

    assert code == 2
    assert not invocation["executionSuccessful"]
    assert invocation["toolExecutionNotifications"][0]["level"] == "error"


def test_junit_has_a_case_for_each_claim(folder, capfdbinary):
    code, out = checked(capfdbinary, "--format", "junit")
    suite = ET.fromstring(out)[0]

    assert code == 1
    assert suite.attrib == {
        "name": "content/a brief.yaml", "tests": "4", "failures": "1", "errors": "0", "skipped": "1",
    }  # fmt: skip
    kinds = {case.get("name"): [child.tag for child in case] for case in suite.iter("testcase")}
    assert kinds == {
        "title": ["system-out"],
        "summary.more.text": ["failure", "system-out"],
        "summary.bare.text": ["skipped", "system-out"],
        "sources": ["system-out"],
    }


COUNTS = {"tests", "failures", "errors"}
JUNIT = {
    "testsuites": (set(), {"name", "time"} | COUNTS, {"testsuite"}),
    "testsuite": ({"name"} | COUNTS, {"skipped", "time", "timestamp", "file"}, {"testcase", "system-out"}),
    "testcase": ({"name"}, {"classname", "time"}, {"failure", "error", "skipped", "system-out"}),
    "failure": (set(), {"message", "type"}, set()),
    "error": (set(), {"message", "type"}, set()),
    "skipped": (set(), {"message", "type"}, set()),
    "system-out": (set(), set(), set()),
}
"""Element to the attributes that it must have, those that it may have, and what may stand in it: what Jenkins
(junit-10.xsd of its xUnit plugin), GitLab and the actions of GitHub all read."""


@pytest.mark.parametrize("content", [CONTENT, "title: ["])
def test_junit_has_nothing_that_a_ci_system_does_not_read(folder, capfdbinary, content):
    (folder / "content" / "a brief.yaml").write_text(content, encoding="utf-8")
    root = ET.fromstring(checked(capfdbinary, "--format", "junit")[1])

    for element in root.iter():
        required, allowed, children = JUNIT[element.tag]
        assert required <= set(element.keys()) <= required | allowed
        assert {child.tag for child in element} <= children
    for suite in root:
        kinds = [child.tag for case in suite for child in case]
        counts = {
            "tests": len(suite.findall("testcase")),
            "failures": kinds.count("failure"),
            "errors": kinds.count("error"),
        }
        assert {key: int(suite.get(key, "")) for key in counts} == counts


def test_junit_fails_where_check_does(folder, capfdbinary):
    bare = "title: 80 million reports rose\nallow: {S005: one is enough}\n"
    (folder / "content" / "a brief.yaml").write_text(bare, encoding="utf-8")

    code, out = checked(capfdbinary, "--format", "junit")

    assert (code, ET.fromstring(out).get("failures")) == (1, "1")


def test_junit_says_what_could_not_be_read(folder, capfdbinary):
    (folder / "content" / "a brief.yaml").write_text("title: [", encoding="utf-8")

    suite = ET.fromstring(checked(capfdbinary, "--format", "junit")[1])[0]

    assert (suite.get("tests"), suite.get("errors")) == ("1", "1")
    assert suite[0][0].tag == "error"


def test_the_json_is_what_its_schema_says(folder, capfdbinary):
    schema = json.loads(checked(capfdbinary, "--format", "json-schema")[1])
    data = json.loads(checked(capfdbinary, "--format", "json")[1])

    jsonschema.Draft202012Validator.check_schema(schema)
    jsonschema.validate(data, schema)
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate({**data, "version": 0}, schema)


@pytest.mark.parametrize(("least", "found"), [("33", []), ("34", ["X002"]), ("100", ["X002"])])
def test_coverage_can_be_a_gate(folder, capfdbinary, least, found):
    (folder / "briefgen.toml").write_text(
        'severity = {N001 = "off", E = "off", S = "off", X004 = "off"}', encoding="utf-8"
    )

    code, out = checked(capfdbinary, "--min-coverage", least, "--format", "json")

    assert code == bool(found)
    assert [one["code"] for one in json.loads(out)["briefs"][0]["findings"]] == found


@pytest.mark.parametrize(
    ("weight", "standing", "code"),
    [("error", "refused", 1), ("warning", "not checked", 0), ("off", "not checked", 0)],
)
def test_what_the_settings_let_pass_is_not_checked(folder, capfdbinary, weight, standing, code):
    (folder / "briefgen.toml").write_text(f'severity = {{N001 = "{weight}"}}\n', encoding="utf-8")

    result, out = checked(capfdbinary, "--format", "json")
    claims = {one["path"]: one["standing"] for one in json.loads(out)["briefs"][0]["claims"]}

    assert (result, claims["summary.more.text"]) == (code, standing)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", 1),
        ('severity = {N001 = "warning"}', 0),
        ('severity = {N001 = "off", E003 = "error"}', 1),
        ('ignore = ["N001"]', 0),
        ('ignore = ["N001"]\nmin_coverage = 34', 1),
        ('ignore = ["N001"]\nmin_coverage = 33', 0),
    ],
)
def test_build_refuses_what_check_finds_wrong(folder, capfdbinary, text, code):
    (folder / "briefgen.toml").write_text(f'formats = ["html"]\n{text}\n', encoding="utf-8")

    assert (checked(capfdbinary)[0], main(["build"])) == (code, code)
    assert (folder / "out" / "a brief.html").exists() == (code == 0)


def test_a_demand_that_grows_refuses_what_was_built(folder, capfdbinary):
    settings = folder / "briefgen.toml"
    settings.write_text('formats = ["html"]\nignore = ["N001"]\n', encoding="utf-8")
    assert main(["build"]) == 0

    settings.write_text('formats = ["html"]\nignore = ["N001"]\nmin_coverage = 90\n', encoding="utf-8")

    assert main(["build"]) == 1


def test_the_longest_code_of_the_severities_wins(folder, capfdbinary):
    text = 'severity = {N = "off", N001 = "warning", E003 = "error", S = "off"}\n'
    (folder / "briefgen.toml").write_text(text, encoding="utf-8")

    code, out = checked(capfdbinary, "--format", "json")
    found = {one["code"]: one["severity"] for one in json.loads(out)["briefs"][0]["findings"]}

    assert (code, found) == (1, {"N001": "warning", "E003": "error"})


@pytest.mark.parametrize(
    "text", ['severity = {N001 = "loud"}', 'severity = {Y001 = "off"}', "min_coverage = 101"]
)
def test_a_weight_or_a_share_that_is_none_is_refused(folder, capfdbinary, text):
    (folder / "briefgen.toml").write_text(text, encoding="utf-8")

    assert (checked(capfdbinary)[0], main(["build"])) == (2, 2)
