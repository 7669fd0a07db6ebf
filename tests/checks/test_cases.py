"""What the checks pass and refuse, case by case; what becomes of the seed's briefing when it is edited."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest

from briefgen import readers
from briefgen.content import load
from briefgen.model import Brief, Report, SourceText
from briefgen.verdicts import run
from tests.casefile import cases
from tests.checks.example import report_on, said

ROOT = Path(__file__).parents[2]
FILES = ("quotation", "paraphrase", "number", "reading", "others", "reviews")
CASES = [case for name in FILES for case in cases(f"checks/{name}.txt")]


@pytest.mark.parametrize(("title", "parts"), CASES, ids=[title for title, _ in CASES])
def test_a_case_gets_its_findings_and_verdicts(title: str, parts: dict[str, str]) -> None:
    report = report_on(parts["yaml"])

    verdicts = "".join(
        f"{one.standing}: {one.path}\n"
        for one in report.verdicts
        if one.standing in ("refused", "allowed", "not checked")
    )
    worded = tuple(one for one in report.findings if one.severity != "note")  # test_words.py has those
    assert said(worded) + verdicts == parts["says"].lstrip("\n")


# ---------------------------------------------------------------- the seed's briefing


@cache
def seed() -> tuple[Brief, dict[str, SourceText]]:
    brief = load(ROOT / "content" / "meta-e2ee.yaml")
    files = {
        name: item.fields["file"].text
        for name, item in brief.blocks["sources"].items()
        if "file" in item.fields
    }
    return brief, {name: readers.read(ROOT / "content" / file, name) for name, file in files.items()}


def edited(path: str, text: str) -> Report:
    brief, texts = seed()
    block, name, key = path.split(".")
    item = brief.blocks[block][name]
    changed = replace(item, fields={**item.fields, key: replace(item.fields[key], text=text)})
    blocks = {**brief.blocks, block: {**brief.blocks[block], name: changed}}
    return run(replace(brief, blocks=blocks), texts)


def standing(report: Report, path: str) -> str:
    return next(one.standing for one in report.verdicts if one.path == path)


def fields(block: str, key: str) -> list[tuple[str, str]]:
    items = seed()[0].blocks[block].values()
    return [(f"{item.path}.{key}", item.fields[key].text) for item in items if key in item.fields]


def test_nothing_speaks_against_a_claim_of_the_seeds_briefing() -> None:
    report = run(*seed())

    assert [one for one in report.findings if one.severity != "note"] == []
    assert {one.standing for one in report.verdicts} <= {"verbatim", "figures agree"}


def without_a_word(text: str) -> Iterator[str]:
    words = text.split()
    for index in range(1, len(words) - 1):
        yield " ".join(words[:index] + words[index + 1 :])


def with_words_swapped(text: str) -> Iterator[str]:
    words = text.split()
    for index in range(len(words) - 1):
        yield " ".join([*words[:index], words[index + 1], words[index], *words[index + 2 :]])


def with_a_word_more(text: str) -> Iterator[str]:
    words = text.split()
    for index in range(1, len(words)):
        yield " ".join([*words[:index], "not", *words[index:]])


@pytest.mark.parametrize("fault", [without_a_word, with_words_swapped, with_a_word_more])
@pytest.mark.parametrize(("path", "text"), fields("quotes", "text"))
def test_no_word_of_a_quote_can_change(path: str, text: str, fault) -> None:
    passed = [words for words in fault(text) if standing(edited(path, words), path) != "refused"]

    assert passed == []


@pytest.mark.parametrize(("path", "text"), fields("quotes", "speaker"))
def test_no_other_speaker_can_be_named(path: str, text: str) -> None:
    others = {speaker for _, speaker in fields("quotes", "speaker")} - {text}

    assert {standing(edited(path, other), path) for other in others} == {"refused"}


def other_numbers(text: str) -> Iterator[str]:
    for match in re.finditer(r"\d", text):
        yield text[: match.start()] + str((int(match[0]) + 1) % 10) + text[match.end() :]
    for words, other in (("million", "billion"), ("%", " million"), ("million", ""), ("%", "")):
        if words in text:
            yield text.replace(words, other, 1).strip()
    bare = re.sub(r"^\D+", "", text)
    yield f"At least {bare}"
    if bare != text:
        yield bare


@pytest.mark.parametrize(("path", "text"), fields("statistics", "value"))
def test_no_number_of_a_statistic_can_change(path: str, text: str) -> None:
    passed = [other for other in other_numbers(text) if standing(edited(path, other), path) != "refused"]

    assert passed == []


@pytest.mark.parametrize(("path", "text"), fields("statistics", "period"))
def test_no_period_can_change(path: str, text: str) -> None:
    others = [text[: match.start()] + "3" + text[match.end() :] for match in re.finditer(r"\d(?=\D|$)", text)]

    assert {standing(edited(path, other), path) for other in others} == {"refused"}
