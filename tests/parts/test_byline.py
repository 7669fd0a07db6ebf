"""Bylines told from prose."""

from __future__ import annotations

import pytest

from briefgen.parts import Byline, byline, person


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("By Example Institute", Byline("Example Institute")),
        ("by Example Institute and Office of Affairs", None),
        ("By Example Institute and Sample Office", Byline("Example Institute and Sample Office")),
        ("By Example Institute, Policy Editor | 13 December 2023", Byline("Example Institute", "2023-12-13")),
        ("Author: Example Institute", Byline("Example Institute")),
        ("Posted on May 3, 2021 at 5:30 pm", Byline(issued="2021-05-03")),
        ("Last updated: 3rd May 2021", Byline(issued="2021-05-03")),
        ("Wednesday, 13 December 2023", Byline(issued="2023-12-13")),
        ("• Example Institute published this page in News 2023-12-13 18:13:33 +1100",
         Byline("Example Institute", "2023-12-13", webpage=True)),
        ("published this page in News 2023-12-13 18:13:33 +1100", Byline(issued="2023-12-13", webpage=True)),
        ("March 2023", Byline(issued="2023-03")),
        ("Press release, 5 March 2024", Byline(issued="2024-03-05")),
        ("Statement by the Harbour Office | 5 March 2024", Byline("", "2024-03-05", "Harbour Office")),
        ("Stellungnahme des Mieterverbands Musterland, 3. Mai 2023",
         Byline("", "2023-05-03", "Mieterverband Musterland")),
        ("Communiqué de presse – Observatoire de l'air, le 14 février 2023",
         Byline("", "2023-02-14", "Observatoire de l'air")),
        ("by Mary Example photographs by John Sample", Byline("Mary Example")),
        ("EXAMPLETON, Tuesday, November 5, 2002", Byline(issued="2002-11-05")),
        ("WED 29 FEBRUARY 2012", Byline(issued="2012-02-29")),
        ("© 2019–2023 Example Herald. All rights reserved.", Byline(publisher="Example Herald")),
    ],
)  # fmt: skip
def test_a_byline_says_who_and_when(line: str, expected: Byline | None) -> None:
    assert byline(line) == expected


@pytest.mark.parametrize(
    "line",
    [
        "By introducing meters the Office saves water.",
        "By The Numbers",
        "By Monday",
        "By Example Institute and others think so.",
        "In 2021 the Office published this page of results",
        "Published works of the Institute",
        "May 2021 was wet",
        "Survey results 3 May 2021",
        "The council met on 3 May 2021",
        "Harbour Office Report 2023",
        "It was published on 13 December 2023.",
        "All rights reserved",
        "x" * 300,
        "",
    ],
)
def test_prose_is_no_byline(line: str) -> None:
    assert byline(line) is None


def test_a_name_alone_is_a_person() -> None:
    assert person("• Example van Sample") == "Example van Sample"
    assert person("Fuel the pumps") == ""
    assert person("Example") == ""


@pytest.mark.parametrize("unit", ["By A", "Aa ", "Published ", "- ", "By Aa, ", "1 May 2021 "])
def test_long_lines_are_judged_at_all(unit: str) -> None:
    assert byline(unit * 10_000) is None
    assert person(unit * 10_000) in ("", person((unit * 10_000)[:120]))
