"""A second brief, over two invented sources: nothing is found in it, and a fault that is put in is."""

from __future__ import annotations

from dataclasses import replace

import pytest

from briefgen import content, readers
from briefgen.checks import run
from briefgen.model import Report
from tests.casefile import CASES

FOLDER = CASES / "checks" / "second"
BRIEF = content.load(FOLDER / "second.yaml")
TEXTS = {
    name: readers.read(FOLDER / item.fields["file"].text, name)
    for name, item in BRIEF.blocks["sources"].items()
}


def test_every_claim_is_borne_out_and_nothing_is_found() -> None:
    report = run(BRIEF, TEXTS)

    assert report.findings == ()
    assert {one.standing for one in report.verdicts} == {"borne out"}


def edited(path: str, before: str, after: str) -> Report:
    block, name, key = path.split(".")
    item = BRIEF.blocks[block][name]
    assert before in item.fields[key].text
    text = item.fields[key].text.replace(before, after)
    changed = replace(item, fields={**item.fields, key: replace(item.fields[key], text=text)})
    blocks = {**BRIEF.blocks, block: {**BRIEF.blocks[block], name: changed}}
    return run(replace(BRIEF, blocks=blocks), TEXTS)


@pytest.mark.parametrize(
    ("path", "before", "after", "code"),
    [
        ("summary.passengers.text", "passengers in 2024", "passengers in 2023", "N004"),
        ("summary.punctual.text", "4 percentage points", "4%", "N003"),
        ("summary.subsidy.text", "£2.9", "$2.9", "N003"),
        ("summary.subsidy.text", "38%", "36%", "N001"),
        ("statistics.complaints.period", "June 2024", "June 2023", "N004"),
        ("statistics.crossing.value", "35 minutes", "35 hours", "N003"),
        ("statistics.noise.value", "25%", "27%", "N005"),
        ("quotes.night.speaker", "Harbour Traders’ Guild", "Northbay Transit Office", "Q007"),
        ("quotes.full.text", "do not expect", "do expect", "Q001"),
        ("sections.context.heading", "2025", "2026", "N001"),
    ],
)
def test_a_single_fault_is_found(path: str, before: str, after: str, code: str) -> None:
    assert code in {finding.code for finding in edited(path, before, after).findings}
