"""Verdicts as JUnit XML, as continuous integration reads it: a brief is a suite, a claim a test case."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from briefgen.cli.wording import Entry, coverage, place_text, told
from briefgen.model import Finding, Place, Report, Verdict
from briefgen.text import clean


@dataclass(slots=True)
class _Case:
    """A claim, or a place where something was found that is no claim."""

    path: str
    standing: str = ""
    findings: list[Finding] = field(default_factory=list)

    @property
    def kind(self) -> str:
        """failure: an error was found; skipped: it could not be checked, which is no error; empty: passed."""
        if any(finding.severity == "error" for finding in self.findings):
            return "failure"
        return "skipped" if self.standing == "not checked" else ""


def junit(entries: Sequence[Entry]) -> str:
    """One suite per brief; warnings alone fail nothing, they are a case's output."""
    root = Element("testsuites", name="briefgen check")
    totals = {"tests": 0, "failures": 0, "errors": 0}  # Jenkins' schema knows no others here
    for entry in entries:
        suite = _suite(entry)
        root.append(suite)
        totals = {key: number + int(suite.get(key, "0")) for key, number in totals.items()}
    root.attrib |= {key: str(number) for key, number in totals.items()}
    indent(root)
    return '<?xml version="1.0" encoding="UTF-8"?>\n' + tostring(root, encoding="unicode") + "\n"


def _suite(entry: Entry) -> Element:
    cases = list(_cases(entry.report or Report()))
    kinds = [case.kind for case in cases]
    counts = {
        "tests": len(cases) + bool(entry.error),
        "failures": kinds.count("failure"),
        "errors": int(bool(entry.error)),
        "skipped": kinds.count("skipped"),
    }
    suite = Element("testsuite", {"name": clean(entry.file)} | {key: str(n) for key, n in counts.items()})
    if entry.error:
        case = SubElement(suite, "testcase", classname=clean(entry.file), name="can be read")
        message = clean(f"{place_text(entry.error.place)}: {entry.error.message}")
        SubElement(case, "error", message=message).text = clean(entry.error.hint)
    for one in cases:
        suite.append(_case(one, entry.file))
    if entry.report:
        SubElement(suite, "system-out").text = coverage(entry.report.verdicts)
    return suite


def _cases(report: Report) -> Iterator[_Case]:
    """Give a case to every claim, and one to every other path at which something was found."""
    cases = {verdict.path: _Case(verdict.path, verdict.standing) for verdict in report.verdicts}
    for finding in report.findings:
        path = finding.path if finding.path in cases else _first_claim(finding.path, report.verdicts)
        cases.setdefault(path, _Case(path)).findings.append(finding)
    yield from cases.values()


def _first_claim(path: str, verdicts: Sequence[Verdict]) -> str:
    """Give the claim that an item's finding belongs to; what has none stands for itself."""
    return next((verdict.path for verdict in verdicts if verdict.path.startswith(f"{path}.")), path)


def _case(one: _Case, file: str) -> Element:
    case = Element("testcase", classname=clean(file), name=clean(one.path))
    lines = [_line(finding, file) for finding in one.findings]
    if one.kind:
        message = lines[0].partition("\n")[0] if lines else "no evidence"
        SubElement(case, one.kind, message=message).text = "\n".join(lines)
        lines = []
    if one.standing:
        lines.insert(0, f"standing: {one.standing}")
    if lines:
        SubElement(case, "system-out").text = "\n".join(lines)
    return case


def _line(finding: Finding, file: str) -> str:
    where = place_text(finding.place or Place(file))
    return clean(f"{where}: {finding.severity} {finding.code}: {chr(10).join(told(finding))}")
