"""The plan carried out, brief by brief."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from briefgen import files
from briefgen.build.brief import Library, examine, has_errors, render
from briefgen.build.planning import Job, Plan
from briefgen.errors import BriefgenError
from briefgen.model import Report


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one job."""

    job: Job
    report: Report | None = None
    """What the checks said; None where they did not run."""
    written: tuple[Path, ...] = ()
    """Empty where the brief was refused or could not be built."""
    warnings: tuple[str, ...] = ()
    """What a document cannot show as the stylesheet says."""
    error: Exception | None = None
    """A BriefgenError says what could not be done; anything else is a fault of briefgen."""


def run(plan: Plan) -> Iterator[Outcome]:
    """Builds one brief after the other; what goes wrong with one stays with that one."""
    library = Library()
    with _collector(len(plan.jobs) == 1):
        for job in plan.jobs:
            yield _attempt(job, plan, library)


def _attempt(job: Job, plan: Plan, library: Library) -> Outcome:
    try:
        return _build(job, plan, library)
    except BriefgenError as error:
        return Outcome(job, error=error)
    except Exception as fault:  # a fault of our own in one brief must not cost the others; it is reported
        return Outcome(job, error=fault)


def _build(job: Job, plan: Plan, library: Library) -> Outcome:
    from briefgen import content

    brief = content.load(job.content)
    report = examine(brief, library) if plan.check else None
    if report and has_errors(report, plan.settings.strict):
        return Outcome(job, report)
    documents = render(brief, tuple(job.outputs), plan.settings, checked=plan.check)
    for suffix, document in documents.items():
        files.write_whole(job.outputs[suffix], document.data)
    warnings = dict.fromkeys(warning for document in documents.values() for warning in document.warnings)
    return Outcome(job, report, tuple(job.outputs.values()), tuple(warnings))


@contextmanager
def _collector(once: bool) -> Iterator[None]:
    """A process that builds one brief and ends makes no garbage worth looking for; a batch does."""
    running = gc.isenabled()
    _switch(not once)
    try:
        yield
    finally:
        _switch(running)


def _switch(on: bool) -> None:
    if on:
        gc.enable()
    else:
        gc.disable()
