"""Small briefs over one invented source, for explanations and cases."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import yaml

from briefgen.content import loads
from briefgen.model import Finding, Report, Source, SourceText
from briefgen.online import Answer
from briefgen.verdicts import Rules, run
from tests.casefile import CASES

TEXT = (CASES / "checks" / "report.txt").read_text(encoding="utf-8")
REPORT = SourceText(Source("report", sha256="cafe"), TEXT)

HALF_READ = replace(REPORT, warnings=("attachments were not read: map.pdf",))

_REST = {
    "title": "Reports rose in every district",
    "evidence": [{"source": "report", "exact": "Reports rose in every district"}],
    "sources": {
        "report": {
            "title": "A report",
            "file": "report.txt",
            "issued": "2022",
            "publisher": "Lakeside Data Office",
        }
    },
}


def report_on(
    example: str,
    rules: Rules = Rules(),  # noqa: B008  # a frozen value
    answers: Mapping[str, Answer] | None = None,
) -> Report:
    """Check a part of a brief; what it does not say itself, a faultless rest says."""
    data = _REST | (yaml.load(example, Loader=yaml.BaseLoader) or {})
    data["sources"] = {
        name: {key: value for key, value in (_REST["sources"].get(name, {}) | source).items() if value}
        for name, source in (_REST["sources"] | data["sources"]).items()
    }
    data = {key: value for key, value in data.items() if value}
    brief = loads(_written(example, data))
    texts = {
        name: HALF_READ if item.fields["file"].text.startswith("half") else REPORT
        for name, item in brief.blocks["sources"].items()
        if "file" in item.fields
    }
    report = run(brief, texts, rules, answers)
    if example.strip().startswith("allow"):
        return report
    # One source is enough for an example.
    return replace(report, findings=tuple(one for one in report.findings if one.code != "S005"))


def _written(example: str, data: Mapping[str, object]) -> str:
    """The content file: with the example's comments as they stand, where it has some and no sources."""
    own = yaml.load(example, Loader=yaml.BaseLoader) or {}
    if "sources" in own or " #" not in example:
        return yaml.safe_dump(data, sort_keys=False, allow_unicode=True)
    rest = {key: value for key, value in data.items() if key not in own}
    return f"{example}\n{yaml.safe_dump(rest, sort_keys=False, allow_unicode=True)}"


def said(findings: tuple[Finding, ...]) -> str:
    return "".join(f"{one.code} {one.severity} {one.path}: {one.message}\n" for one in findings)
