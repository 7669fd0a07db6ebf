"""Edits of invented briefs: some say another thing than the source, others the same in other words."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any, NamedTuple

import yaml

from briefgen.content import loads
from briefgen.model import Finding, Source, SourceText
from briefgen.verdicts import run
from tests.casefile import CASES

FOLDER = CASES / "checks" / "edits"
_SOURCES = {"s": {"title": "S", "file": "s.txt", "issued": "2023-03-08"}}
_KINDS = {
    "p": ("summary", ("text",)),
    "n": ("statistics", ("value", "label")),
    "q": ("quotes", ("text", "speaker")),
}
_LISTS = {"faults": "fault", "silent": "fault", "right": "right", "refused": "right"}
_OPEN = ("silent", "refused")
"""Lists of faults that are not found yet, and of right edits that are not let pass yet."""
_GATES = "QNAW"
"""First letters of the codes that a claim's words and figures have."""

Claims = Mapping[str, list[str]]


class Edit(NamedTuple):
    """One edit of one file: what it is about, where it is made, and what is put there."""

    file: str
    kind: str
    """fault or right."""
    rule: str
    path: str
    text: str
    open: bool
    """Whether the checks are known not to tell it yet."""


@cache
def read(name: str) -> dict[str, Any]:
    """Give a file of edits: source, claims, faults, right."""
    found: dict[str, Any] = yaml.safe_load((FOLDER / f"{name}.yaml").read_text(encoding="utf-8"))
    return found


@cache
def edits() -> tuple[Edit, ...]:
    """Give all edits of all files."""
    return tuple(_edits())


def _edits() -> Iterator[Edit]:
    for file in sorted(FOLDER.glob("*.yaml")):
        for key, kind in _LISTS.items():
            for rule, path, *text in read(file.stem).get(key, ()):
                yield Edit(file.stem, kind, rule, path, text[0] if text else "", key in _OPEN)


@cache
def clean(name: str) -> tuple[Finding, ...]:
    """Give the errors and warnings of a file as it is."""
    return _check(name, read(name)["claims"])


def found(edit: Edit) -> list[Finding]:
    """Give the errors and warnings that an edit makes at its item."""
    claims: dict[str, list[str]] = {key: list(one) for key, one in read(edit.file)["claims"].items()}
    paths = edit.path.split(" + ")
    places = [_place(path) for path in paths]
    if len(places) == 2:
        (one, at), (other, there) = places
        claims[one][at], claims[other][there] = claims[other][there], claims[one][at]
    else:
        key, at = places[0]
        claims[key][at] = edit.text
    homes = [_home(key) for key, _ in places]
    before = {(one.code, one.path, one.message) for one in clean(edit.file)}
    return [
        one
        for one in _check(edit.file, claims)
        if one.path.startswith(tuple(homes)) and (one.code, one.path, one.message) not in before
    ]


def _place(path: str) -> tuple[str, int]:
    key, _, part = path.partition(".")
    return key, _KINDS[key[0]][1].index(part) if part else 0


def _home(key: str) -> str:
    return "title" if key == "title" else f"{_KINDS[key[0]][0]}.{key}"


def _check(name: str, claims: Claims) -> tuple[Finding, ...]:
    case = read(name)
    data: dict[str, Any] = {"title": case["about"], "language": case["language"], "sources": _SOURCES}
    for key, (*texts, exact) in claims.items():
        evidence = [{"source": "s", "exact": exact}]
        if key == "title":
            data |= {"title": texts[0], "evidence": evidence}
            continue
        block, fields = _KINDS[key[0]]
        # A quote's evidence is its whole sentence, a quote itself has its speaker beside it.
        data.setdefault(block, {})[key] = {**dict(zip(fields, texts, strict=True)), "evidence": evidence}
    text = SourceText(Source("s", language=case["language"], issued="2023-03-08"), case["source"])
    findings = run(loads(json.dumps(data, ensure_ascii=False)), {"s": text}).findings
    return tuple(one for one in findings if one.severity != "note" and one.code[0] in _GATES)
