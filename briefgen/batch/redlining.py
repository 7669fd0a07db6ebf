"""A Word file with tracked changes against an older one: a file, a content file, or a git revision."""

from __future__ import annotations

from pathlib import Path

from briefgen import assets, content, repository
from briefgen.content.files import of_file
from briefgen.errors import BriefgenError, WriteError
from briefgen.model import Brief, Place
from briefgen.settings import Settings

_NOBODY = "briefgen"
_NO_DAY = "2000-01-01"
"""For briefs without a date: a file must not depend on the day on which it is written."""


def redlined(new: bytes, brief: Brief, settings: Settings, template: str) -> bytes:
    """Give a Word file with what changed since the older one that the settings name, as tracked changes.

    Raises WriteError where there is no such file or revision, ContentError where its content is faulty.
    """
    from briefgen.word import WordError
    from briefgen.writers.docx.redline import redline

    old = _old(brief, settings, template)
    author = settings.redline_author or _said(brief, "author") or _said(brief, "organisation") or _NOBODY
    day = settings.redline_date or _said(brief, "date")
    day = day if len(day) == len(_NO_DAY) else _NO_DAY
    try:
        return redline(new, old, author, f"{day}T00:00:00Z")
    except WordError as error:
        where = Place(settings.redline)
        raise WriteError(f"the older Word file cannot be read: {error}", where, "Name another.") from error


def _said(brief: Brief, name: str) -> str:
    return brief.fields[name].text if name in brief.fields else ""


def _old(brief: Brief, settings: Settings, template: str) -> bytes:
    named = Path(settings.redline)
    if named.suffix.lower() == ".docx":
        try:
            return named.read_bytes()
        except OSError as error:
            raise WriteError("there is no such Word file", Place(str(named)), "Check the path.") from error
    if named.suffix in (".yaml", ".yml"):
        return _built(content.load(named, _language(named, brief)), settings, template)
    return _built(_at_revision(brief, settings.redline), settings, template)


def _language(named: Path, brief: Brief) -> str:
    """The brief's own language, where the older content file has it, too."""
    return brief.spoken if brief.spoken in of_file(named) else ""


def _at_revision(brief: Brief, revision: str) -> Brief:
    file = Path(brief.file)
    text = repository.text_at(file, revision)
    if text is None:
        hint = "Name a Word file, a content file, or a revision of the git repository that the brief lies in."
        raise WriteError(f"there is no {file.name} at {revision!r} to compare with", Place(str(file)), hint)
    return content.loads(text, str(file), brief.name, brief.spoken)


def _built(brief: Brief, settings: Settings, template: str) -> bytes:
    from briefgen import merge, styles, writers

    roots = assets.roots(settings.project)
    try:
        tree = merge.merge(brief, template, roots, house=merge.house(settings))
        return writers.write("docx", styles.compute(tree, roots, settings.project)).data
    except BriefgenError as error:
        error.message = f"of the older brief: {error.message}"
        raise
