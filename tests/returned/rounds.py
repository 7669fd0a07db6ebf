"""Rounds: two editors type in turn, their files come home, the brief is built again; what must hold of it."""

from __future__ import annotations

import shutil
from collections import Counter
from collections.abc import Callable, Sequence
from copy import deepcopy
from dataclasses import dataclass, field
from pathlib import Path
from xml.etree.ElementTree import Element

from lxml import etree

from briefgen.cli import main
from briefgen.returned import Pulled, Request, bring
from briefgen.word import w
from tests.returned.test_built import edit

BUILT = Path("out/first-brief.docx")
CONTENT = Path("content/first-brief.yaml")
FIELDS = ("KeyMessage", "ListBullet", "Position", "StatisticLabel", "Handling", "Normal")
WORDS = ("tram", "Forum (old)", "one & two", "Übersicht", "*so*", "{{ row.x }}")


@dataclass(frozen=True)
class Step:
    """What one editor does in one round."""

    editor: int
    place: int
    kind: str
    words: int
    builds: bool
    """Afterwards the brief is built, and the editor gets the new file."""


@dataclass
class Told:
    """What became of the rounds of one run."""

    counts: Counter[str] = field(default_factory=Counter)
    wrong: list[str] = field(default_factory=list)
    is_open: bool = False
    """A question about the built file was left open in this round or before."""


def run(steps: Sequence[Step]) -> Told:
    """Let two editors edit in turn in the current folder, which is a new project."""
    told = Told()
    assert main(["build", "-q", "-f", "docx", "--no-check"]) == 0
    copies = [BUILT, Path("second.docx")]  # the first edits what was built, the second a copy
    shutil.copy(BUILT, copies[1])
    for number, step in enumerate(steps):
        token = f"zq{number}x"
        copy = copies[step.editor]
        try:
            edit(copy, KINDS[step.kind](step.place, f"{token} {WORDS[step.words]}"))
        except LookupError:
            told.counts["impossible"] += 1
            continue
        first = bring(Request(copy, CONTENT))
        told.is_open = told.is_open or (step.editor == 0 and bool(first.questions))
        _look(step, token, first, bring(Request(copy, CONTENT)), told)
        if step.builds:
            _build(copies, step, told)
    return told


def _look(step: Step, token: str, first: Pulled, again: Pulled, told: Told) -> None:
    """Compare what came home with what was typed, and look at a second pull of the same file."""
    asked = " ".join(f"{one.found} {one.lost}" for one in first.questions)
    home = CONTENT.read_text(encoding="utf-8")
    told.counts["asked" if first.questions else "home"] += 1
    if step.kind in TYPING and token not in home and token not in asked:
        told.wrong.append(f"{step}: {token} is neither at home nor asked about")
    if again.changes or again.items:
        told.wrong.append(f"{step}: a second pull brings {[one.path for one in again.changes]}")
    if {one.id for one in again.questions} - {one.id for one in first.questions}:
        told.wrong.append(f"{step}: a second pull asks {[one.found for one in again.questions]}")


def _build(copies: Sequence[Path], step: Step, told: Told) -> None:
    """Build: it must do so, unless the built file has edits about which a question is open."""
    code = main(["build", "-q", "-f", "docx", "--no-check"])
    if code != 0 and not told.is_open:
        told.wrong.append(f"{step}: the brief is not built")
    if code != 0:  # what is open is decided: the built file is given up
        assert main(["build", "-q", "-f", "docx", "--no-check", "--force"]) == 0
    told.is_open = False
    if step.editor:
        shutil.copy(BUILT, copies[1])


# ---------------------------------------------------------------- what an editor does


Change = Callable[[Element], None]


def _paragraphs(body: Element, *styles: str) -> list[Element]:
    """Give the paragraphs of fields and bodies that have words."""
    found = []
    for one in body.iter(w("p")):
        style = one.find(f"{w('pPr')}/{w('pStyle')}")
        if style is not None and style.get(w("val")) in (styles or FIELDS) and _texts(one):
            found.append(one)
    if not found:
        raise LookupError("no such paragraph")
    return found


def _texts(paragraph: Element) -> list[Element]:
    return [text for run in paragraph.findall(w("r")) for text in run.findall(w("t")) if text.text]


def append(place: int, words: str) -> Change:
    def change(body: Element) -> None:
        found = _paragraphs(body)
        text = _texts(found[place % len(found)])[0]
        text.text = f"{text.text} {words}"

    return change


def exchange(place: int, words: str) -> Change:
    """Type over a word in the middle."""

    def change(body: Element) -> None:
        found = _paragraphs(body)
        text = max(_texts(found[place % len(found)]), key=lambda one: len(one.text or ""))
        parts = (text.text or "").split(" ")
        parts[len(parts) // 2] = words
        text.text = " ".join(parts)

    return change


def insert(place: int, words: str) -> Change:
    """Put a bullet or a paragraph behind one of its kind."""

    def change(body: Element) -> None:
        found = _paragraphs(body, "KeyMessage", "ListBullet")
        one = found[place % len(found)]
        new = deepcopy(one)
        for child in list(new):
            if child.tag != w("pPr") and child.tag != w("r"):
                new.remove(child)
        runs = new.findall(w("r"))
        for run in runs[1:]:
            new.remove(run)
        runs[0].find(w("t")).text = f"{words} is new."
        one.addnext(new)

    return change


def delete(place: int, _words: str) -> Change:
    def change(body: Element) -> None:
        found = _paragraphs(body, "KeyMessage")
        if len(found) < 3:
            raise LookupError("too few")
        one = found[place % len(found)]
        one.getparent().remove(one)

    return change


def swap(place: int, _words: str) -> Change:
    def change(body: Element) -> None:
        found = _paragraphs(body, "KeyMessage")
        if len(found) < 2:
            raise LookupError("too few")
        at = place % (len(found) - 1)
        if found[at].getnext() is not found[at + 1]:
            raise LookupError("no neighbours")
        found[at + 1].addnext(found[at])

    return change


def track(place: int, words: str) -> Change:
    """Insert words as a tracked change."""

    def change(body: Element) -> None:
        found = _paragraphs(body)
        text = _texts(found[place % len(found)])[0]
        new = etree.Element(w("ins"), {w("id"): "990", w("author"): f"Editor {place % 2}"})
        run = etree.SubElement(new, w("r"))
        inner = etree.SubElement(run, w("t"))
        inner.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
        inner.text = f"{words} "
        text.getparent().addprevious(new)

    return change


KINDS: dict[str, Callable[[int, str], Change]] = {
    "append": append,
    "exchange": exchange,
    "insert": insert,
    "delete": delete,
    "swap": swap,
    "track": track,
}
TYPING = ("append", "exchange", "insert", "track")
