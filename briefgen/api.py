"""What another program does with briefgen: the commands as functions that take and give values."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from briefgen import content
from briefgen.errors import RefusedError
from briefgen.model import Brief, Evidence, Report, SourceText

if TYPE_CHECKING:
    from briefgen.returned import Pulled
    from briefgen.settings import Settings

dump = content.dump


def extract(sources: Iterable[str | Path], name: str = "brief", *, every: bool = False) -> Brief:
    """Make a brief of source documents: summary, statistics, quotes and sources, each with its evidence.

    `name` becomes the brief's name; `every`: all statistics and paraphrases, not the best alone. The sources
    are named as they are reached from the current folder. Raises SourceError for one that cannot be read.
    """
    from briefgen import blocks, readers

    return blocks.extract([readers.read(Path(source)) for source in sources], name, every=every)


def load(path: str | Path) -> Brief:
    """Read a content file; raises ContentError, whose `others` are the further faults of the file."""
    return content.load(Path(path))


def check(brief: Brief, *, online: bool = False) -> Report:
    """Compare a brief's claims with its sources, by the settings of the project that its file lies in.

    `online`: ask the web addresses of sources, too. Raises SourceError for a source that cannot be read.
    """
    from briefgen import batch

    settings = _settings(brief)
    return batch.examine(brief, batch.Library(online, batch.fence_of(settings)), settings)


def build(
    brief: Brief | str | Path, formats: Sequence[str] = ("pdf", "docx"), *, template: str = ""
) -> Mapping[str, bytes]:
    """Check a brief, or the one of a content file, and give its documents by format: pdf, docx, html.

    Raises RefusedError, with the report, where a check or the layout gate found an error; TemplateError for a
    fault of the template, WriteError for a format that is not known.
    """
    from briefgen import batch

    whole = brief if isinstance(brief, Brief) else load(brief)
    settings = replace(_settings(whole), force_template=template)
    report = batch.examine(whole, batch.Library(fence=batch.fence_of(settings)), settings)
    _refuse(whole, report, settings.strict)
    rendered = batch.render(whole, tuple(formats), settings, report)
    _refuse(whole, replace(report, findings=(*report.findings, *rendered.findings)), settings.strict)
    return {form: document.data for form, document in rendered.documents.items()}


def _refuse(brief: Brief, report: Report, strict: bool) -> None:
    from briefgen import batch

    if batch.has_errors(report, strict):
        errors = sum(one.severity == "error" for one in report.findings)
        raise RefusedError(f"the brief {brief.name!r} is refused: {errors} errors", report)


def pull(edited: str | Path, content_file: str | Path | None = None, *, dry_run: bool = False) -> Pulled:
    """Bring the edits of a Word file home into the content file that it was built from.

    What is sure is written, unless `dry_run`; what a person has to decide is among the questions of what is
    given. Raises PullError for a file that briefgen did not build.
    """
    from briefgen import returned

    named = Path(content_file) if content_file is not None else None
    return returned.pull(Path(edited), named, dry_run=dry_run)


def find(words: str, sources: Iterable[str | Path | SourceText]) -> Iterator[Evidence]:
    """Find where words stand in sources, whatever their typography, as evidence for a content file."""
    from briefgen import readers
    from briefgen.claims.index import where
    from briefgen.text.selectors import evidence

    for source in sources:
        text = source if isinstance(source, SourceText) else readers.read(Path(source))
        yield from (evidence(text, start, end) for start, end in where(words, text.text))


def _settings(brief: Brief) -> Settings:
    from briefgen import settings

    return settings.load(Path(brief.file) if brief.file else Path(), os.environ, {})
