"""One job carried out: content file and row to findings, documents, and files."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from pathlib import Path

from briefgen import assets, files, kept
from briefgen.batch import inputs
from briefgen.batch.brief import Library, Origin, has_errors, judge, render, template_of
from briefgen.batch.fence import lists
from briefgen.batch.loading import load
from briefgen.batch.planning import Job, Plan
from briefgen.batch.state import Inputs, State, row_digest
from briefgen.errors import BriefgenError
from briefgen.model import Brief, Finding, Report, SourceText


@dataclass(frozen=True, slots=True)
class Made:
    """A job's documents before they are stored."""

    documents: Mapping[str, bytes]
    """By format."""
    content: str
    """The SHA-256 of the content file."""
    sources: Mapping[str, str]
    """Those of the sources, by file as the content file names it."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one job."""

    job: Job
    report: Report | None = None
    """What the checks said; None where they did not run."""
    written: tuple[Path, ...] = ()
    """Empty where the brief was refused, could not be built, or was up to date."""
    warnings: tuple[str, ...] = ()
    """What a document cannot show as the stylesheet says."""
    error: Exception | None = None
    """A BriefgenError says what could not be done; anything else is a fault of briefgen."""
    fresh: bool = False
    """Nothing that goes into it changed; nothing was done."""
    edited: tuple[Path, ...] = ()
    """Outputs that somebody edited; they were left as they are."""
    reason: str = ""
    """Why it was built."""
    seconds: float = 0.0
    """How long it took."""
    made: Made | None = field(default=None, repr=False)
    """What is still to be stored; None where there is nothing, and once it is stored."""

    @property
    def done(self) -> bool:
        """Whether all its documents are there, as they should be."""
        return self.fresh or bool(self.written)


@dataclass(frozen=True, slots=True)
class Workshop:
    """What the briefs of a batch share in one process."""

    plan: Plan
    """Its jobs do not matter here."""
    state: State
    library: Library


def attempt(job: Job, shop: Workshop) -> Outcome:
    """Carries out a job; what goes wrong is in the outcome."""
    return stored(prepared(job, shop.plan, shop.library), shop)


def prepared(job: Job, plan: Plan, library: Library) -> Outcome:
    """A job carried out as far as its documents; nothing is written. What goes wrong is in the outcome."""
    return _guarded(Outcome(job), plan, lambda: _prepared(job, plan, library))


def stored(outcome: Outcome, shop: Workshop) -> Outcome:
    """The outcome, once its documents are stored, if it has any; what goes wrong is in it, too."""
    made = outcome.made
    if made is None:
        return outcome
    return _guarded(outcome, shop.plan, lambda: _stored(outcome, made, shop))


def _guarded(before: Outcome, plan: Plan, act: Callable[[], Outcome]) -> Outcome:
    """What `act` gives, or what went wrong in it; its time is added to that of `before`."""
    start = time.perf_counter()
    try:
        outcome = act()
    except BriefgenError as error:
        outcome = Outcome(before.job, error=error)
    except MemoryError:
        message = f"the brief needs more than {plan.settings.memory} MB of memory"
        hint = "Look for a table or an image that is too large, or raise the setting `memory`."
        outcome = Outcome(before.job, error=BriefgenError(message, None, hint))
    except Exception as fault:  # a fault of our own in one brief must not cost the others; it is reported
        import traceback  # late: it seldom is

        fault.add_note("".join(traceback.format_exception(fault)))
        outcome = Outcome(before.job, error=fault)
    return replace(outcome, seconds=before.seconds + time.perf_counter() - start)


def _prepared(job: Job, plan: Plan, library: Library) -> Outcome:
    brief, sha256 = _loaded(job)
    texts = library.texts(brief, job.row) if plan.check else {}
    report = judge(brief, texts, plan.settings) if plan.check else None
    if report and has_errors(report, plan.settings.strict):
        return Outcome(job, report)
    origin = Origin(sha256, job.row.id if job.row else "", job.language)
    rendered = render(brief, tuple(job.outputs), plan.settings, report, origin)
    for name, picture in rendered.pictures.items():
        folder = plan.settings.project / plan.settings.picture
        files.write_whole(folder / f"{Path(job.stem).name}-{name}.png", picture)
    documents = rendered.documents
    if rendered.findings:
        said = report or Report()
        # Without checks what the gate sees is told, and stops nothing: the documents say so at their top.
        seen = rendered.findings if plan.check else tuple(map(_told_only, rendered.findings))
        report = replace(said, findings=(*said.findings, *seen))
        if plan.check and has_errors(report, plan.settings.strict):
            return Outcome(job, report)
    data = {suffix: document.data for suffix, document in documents.items()}
    if plan.settings.redline and "docx" in data:
        from briefgen.batch.redlining import redlined

        template = template_of(brief, plan.settings, assets.roots(plan.settings.project))
        data["docx"] = redlined(data["docx"], brief, plan.settings, template)
    warnings = dict.fromkeys(warning for document in documents.values() for warning in document.warnings)
    made = Made(data, sha256, _sources(brief, texts, job))
    return Outcome(job, report, warnings=tuple(warnings), made=made)


def _told_only(finding: Finding) -> Finding:
    return replace(finding, severity="warning") if finding.severity == "error" else finding


def _loaded(job: Job) -> tuple[Brief, str]:
    """A job's brief, and the SHA-256 of the very bytes that it was made of: an edit may fall in between."""
    sha256 = inputs.sha256(job.content)
    for _ in range(files.TRIES):
        brief, before = load(job), sha256
        sha256 = inputs.sha256(job.content)
        if sha256 == before:
            break
    return brief, sha256


def _stored(outcome: Outcome, made: Made, shop: Workshop) -> Outcome:
    job = outcome.job
    made_of = Inputs(made.content, row_digest(job), made.sources, shop.state.digest)
    with shop.state.held(job):
        if not shop.plan.force and (edited := shop.state.edited(job, made.documents)):
            return replace(outcome, edited=edited, warnings=(), made=None)
        _store(job, made.documents, shop.state, made_of)
    return replace(outcome, written=tuple(job.outputs.values()), made=None)


def _sources(brief: Brief, texts: Mapping[str, SourceText], job: Job) -> Mapping[str, str]:
    """The digests of the source files, and of what lies over the content file.

    Of a row's table only where the brief states one itself.
    """
    table = job.row.data.resolve() if job.row else None
    found = {}
    for name, text in texts.items():
        fields = brief.blocks["sources"][name].fields
        file = fields["file"].text
        if (Path(brief.file).parent / file).resolve() != table or "sha256" in fields:
            found[file] = text.source.sha256
    if job.over:
        found[job.over.name] = inputs.sha256(job.over)
    return {**found, **lists(brief)}


def _store(job: Job, data: Mapping[str, bytes], state: State, made_of: Inputs) -> None:
    take_back = state.remember(job, made_of, data)
    for number, (suffix, path) in enumerate(job.outputs.items()):
        try:
            files.write_whole(path, data[suffix])
        except BriefgenError:
            if number == 0:  # later, the record is needed to know the outputs that did get written
                take_back()
            raise
    if "docx" in data:
        _keep_map(state.project, data["docx"])


def _keep_map(project: Path, document: bytes) -> None:
    """Keep what was sent, for a Word file that comes back without its map."""
    from briefgen.word import WordError, map_part, open_package

    with suppress(WordError):  # a writer of another package may write what it likes
        if sent := map_part(open_package(document)):
            kept.keep_sent(project, sent)


def folders(jobs: Sequence[Job]) -> set[Path]:
    """The folders that jobs write to."""
    return {path.parent for job in jobs for path in job.outputs.values()}
