"""Two briefs over invented sources: nothing is found in them, and a fault that is put in is."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

import pytest

from briefgen import content, readers
from briefgen.model import Brief, Report, SourceText
from briefgen.verdicts import run
from tests.casefile import CASES


@cache
def _read(name: str) -> tuple[Brief, dict[str, SourceText]]:
    folder = CASES / "checks" / name
    brief = content.load(folder / f"{name}.yaml")
    items = brief.blocks["sources"].items()
    return brief, {key: readers.read(folder / item.fields["file"].text, key) for key, item in items}


BRIEFS = ("second", "third", "fourth")


@pytest.mark.parametrize("name", BRIEFS)
def test_every_claim_is_compared_and_nothing_is_found(name: str) -> None:
    report = run(*_read(name))

    assert report.findings == ()
    assert {one.standing for one in report.verdicts} <= {"verbatim", "figures agree"}


def edited(name: str, path: str, before: str, after: str) -> Report:
    brief, texts = _read(name)
    block, id_, key = path.split(".")
    item = brief.blocks[block][id_]
    assert before in item.fields[key].text
    text = item.fields[key].text.replace(before, after)
    changed = replace(item, fields={**item.fields, key: replace(item.fields[key], text=text)})
    blocks = {**brief.blocks, block: {**brief.blocks[block], id_: changed}}
    return run(replace(brief, blocks=blocks), texts)


@pytest.mark.parametrize(
    ("name", "path", "before", "after", "code"),
    [
        ("second", "summary.passengers.text", "passengers in 2024", "passengers in 2023", "N004"),
        ("second", "summary.punctual.text", "4 percentage points", "4%", "N003"),
        ("second", "summary.subsidy.text", "£2.9", "$2.9", "N003"),
        ("second", "summary.subsidy.text", "38%", "36%", "N001"),
        ("second", "statistics.complaints.period", "June 2024", "June 2023", "N004"),
        ("second", "statistics.crossing.value", "35 minutes", "35 hours", "N003"),
        ("second", "statistics.noise.value", "25%", "27%", "N005"),
        ("second", "quotes.night.speaker", "Harbour Traders’ Guild", "Northbay Transit Office", "Q007"),
        ("second", "quotes.full.text", "do not expect", "do expect", "Q001"),
        ("second", "quotes.counts.text", "Unless the office publishes its raw counts, ", "", "Q008"),
        ("second", "sections.context.heading", "2025", "2026", "N001"),
        ("second", "sections.context.heading", "2025", "2024", "N004"),
        ("third", "summary.ban.text", "£2 to £5", "£2 to £7", "N001"),
        ("third", "summary.leakage.text", "about 21%", "21%", "N002"),
        ("third", "summary.dividends.text", "From 2017 to 2023", "From 2017 to 2024", "N004"),
        ("third", "statistics.bill.period", "2024–25", "2023–25", "N004"),
        ("third", "statistics.metered.period", "2024", "2023", "N004"),
        ("third", "statistics.interest.value", "percentage points", "%", "N003"),
        ("third", "statistics.saved.value", "29", "31", "N005"),
        ("third", "quotes.promises.text", "pipes, and", "pipes, but", "Q001"),
        ("third", "quotes.limit.text", "unless and until ", "", "Q008"),
        ("third", "quotes.promises.role", "Lowland Water Commission", "Hollow Water Commission", "Q010"),
        ("third", "sections.background.body", "-12%", "-13%", "N007"),
        ("third", "sections.money.body", "C$41", "US$41", "N003"),
    ],
)
def test_a_single_fault_is_found(name: str, path: str, before: str, after: str, code: str) -> None:
    assert code in {finding.code for finding in edited(name, path, before, after).findings}
