"""What is said of a whole batch: how fast it goes, what became of it, and reports for programs."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

from briefgen import files
from briefgen.batch import Job, Outcome
from briefgen.cli.wording import place_text, plural
from briefgen.errors import BriefgenError

_SLOWEST = 3
_KINDS = ("built", "fresh", "refused", "edited", "failed")
_ALWAYS = ("built", "fresh", "failed")
_MEANING = {
    "refused": "  because of what the checks found",
    "edited": "  since somebody edited the documents",
}


class Pace:
    """Counts what is built, for the rate and the time that is left."""

    def __init__(self, total: int) -> None:
        """The clock starts now."""
        self._total, self._seen, self._built = total, 0, 0
        self._start = time.monotonic()
        self._last: Job | None = None

    def count(self, outcome: Outcome) -> None:
        """One more; what was fresh took no time, and says nothing about the rate."""
        self._seen += 1
        self._built += not outcome.fresh
        self._last = outcome.job

    @property
    def seconds(self) -> float:
        """Since the start."""
        return time.monotonic() - self._start

    def text(self) -> str:
        """As in `4.2 briefs a second, 2 min 5 s left, content/a.yaml`."""
        seconds = self.seconds
        last = self._last.label if self._last else ""
        if not self._built or not seconds:
            return last
        left = round((self._total - self._seen) * seconds / self._built)
        minutes = f"{left // 60} min " if left >= 60 else ""
        return f"{self._built / seconds:.1f} briefs a second, {minutes}{left % 60} s left, {last}"


def summary(outcomes: Sequence[Outcome], planned: int, seconds: float) -> Iterator[str]:
    """The table under a batch: how many were built, fresh, failed; which took longest."""
    kinds = [kind(outcome) for outcome in outcomes]
    if kinds.count("fresh") == planned:
        yield f"{plural(planned, 'brief')} in {seconds:.1f} s: fresh, nothing that goes into them has changed"
        return
    yield f"{plural(planned, 'brief')} in {seconds:.1f} s"
    rows = {name: kinds.count(name) for name in _KINDS} | {"not tried": planned - len(outcomes)}
    for name, count in rows.items():
        if count or name in _ALWAYS:
            yield f"  {name:<9} {count:>7}{_MEANING.get(name, '')}"
    slowest = sorted((one for one in outcomes if not one.fresh), key=lambda one: -one.seconds)[:_SLOWEST]
    for number, one in enumerate(slowest):
        yield f"  {'' if number else 'slowest':<9} {one.seconds:>5.2f} s  {one.job.label}"


def kind(outcome: Outcome) -> str:
    """built, fresh, failed, edited (somebody's edits stand in the way) or refused (by the checks)."""
    if outcome.error:
        return "failed"
    if outcome.fresh:
        return "fresh"
    if outcome.written:
        return "built"
    return "edited" if outcome.edited else "refused"


def report(file: Path, outcomes: Sequence[Outcome], planned: int) -> None:
    """Writes what became of each brief: JUnit's XML where the name ends in .xml, else JSON."""
    text = _junit(outcomes) if file.suffix.lower() == ".xml" else _json(outcomes, planned)
    files.write_whole(file, text.encode(errors="backslashreplace"))


def _json(outcomes: Sequence[Outcome], planned: int) -> str:
    data = {"version": 1, "planned": planned, "briefs": [_data(outcome) for outcome in outcomes]}
    return json.dumps(data, ensure_ascii=False, indent=2) + "\n"


def _data(outcome: Outcome) -> dict[str, object]:
    return {
        "file": str(outcome.job.content),
        "row": outcome.job.row.id if outcome.job.row else "",
        "language": outcome.job.language,
        "result": kind(outcome),
        "seconds": round(outcome.seconds, 3),
        "reason": outcome.reason,
        "outputs": [str(path) for path in outcome.job.outputs.values()],
        "edited": [str(path) for path in outcome.edited],
        "messages": list(_messages(outcome)),
        "warnings": list(outcome.warnings),
    }


def _messages(outcome: Outcome) -> Iterator[str]:
    for finding in outcome.report.findings if outcome.report else ():
        where = place_text(finding.place) or str(outcome.job.content)
        yield f"{where}: {finding.severity} {finding.code} {finding.path}: {finding.message}"
    if isinstance(outcome.error, BriefgenError):
        for error in (outcome.error, *getattr(outcome.error, "others", ())):
            yield f"{place_text(error.place) or outcome.job.label}: error: {error.message}"
    elif outcome.error:
        yield f"{outcome.job.label}: internal fault: {type(outcome.error).__name__}: {outcome.error}"
    for path in outcome.edited:
        yield f"{path}: was edited since it was built"


def _junit(outcomes: Sequence[Outcome]) -> str:
    """The form that CI systems read: a test case for each brief."""
    from xml.etree import ElementTree as Tree

    kinds = [kind(outcome) for outcome in outcomes]
    counts = {
        "tests": len(kinds),
        "failures": sum(name in ("refused", "edited") for name in kinds),
        "errors": kinds.count("failed"),
        "skipped": kinds.count("fresh"),
    }
    totals = {name: str(count) for name, count in counts.items()}
    suite = Tree.Element("testsuite", {"name": "briefgen build", **totals})
    for outcome, name in zip(outcomes, kinds, strict=True):
        about = {"classname": str(outcome.job.content), "name": outcome.job.label}
        case = Tree.SubElement(suite, "testcase", {**about, "time": f"{outcome.seconds:.3f}"})
        tag = {"failed": "error", "refused": "failure", "edited": "failure", "fresh": "skipped"}.get(name)
        if tag:
            Tree.SubElement(case, tag, {"message": name}).text = _legal("\n".join(_messages(outcome)))
    Tree.indent(suite)
    return Tree.tostring(suite, "unicode", xml_declaration=True) + "\n"


def _legal(text: str) -> str:
    # XML has no place for most control characters, escaped or not.
    return "".join(char if char >= " " or char in "\t\n" else "?" for char in text)
