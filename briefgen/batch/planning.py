"""Which content files are meant, with their tables, and which documents they become; nothing is written."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from briefgen import family, files
from briefgen.batch.brief import refuse_unknown_codes
from briefgen.batch.fence import Fence, admit, fence_of
from briefgen.content.files import beside, named
from briefgen.content.files import of_file as spoken_in
from briefgen.errors import ContentError, WriteError
from briefgen.model import Place
from briefgen.settings import Settings, has_settings
from briefgen.settings.reach import admit_content, admit_out, admit_scheduler

if TYPE_CHECKING:
    from briefgen.batch.rows import Row

CONTENT_SUFFIXES = (".yaml", ".yml")
_SAYS_EACH = re.compile(rb"[\"']?\beach\b[\"']?\s*:")
"""The key, whatever stands around it; the word alone stands in many a text."""


@dataclass(frozen=True, slots=True)
class Job:
    """One brief to build: its content file, and where each format goes."""

    content: Path
    outputs: Mapping[str, Path]
    """Format to file."""
    row: Row | None = None
    """Which of its table's rows fills the content file in; None where it has none."""
    language: str = ""
    """Which of the content file's languages; empty where it says none."""

    @property
    def stem(self) -> str:
        """What its outputs have in common: their path without the format's suffix."""
        suffix, path = next(iter(self.outputs.items()))
        return str(path)[: -len(suffix) - 1]

    @property
    def label(self) -> str:
        """How messages call it."""
        which = [part for part in (self.row.id if self.row else "", self.language) if part]
        return f"{self.content}[{', '.join(which)}]" if which else str(self.content)

    @property
    def over(self) -> Path | None:
        """What may lie over the content file in that language, whether it is there or not."""
        return beside(self.content, self.language) if self.language else None


@dataclass(frozen=True, slots=True)
class Plan:
    """What one build is to do."""

    jobs: tuple[Job, ...]
    settings: Settings
    check: bool = True
    force: bool = False
    """Build what is up to date, and write over outputs that somebody edited."""
    fail_fast: bool = False
    """Begin nothing new once a brief was refused or failed."""
    verify: bool = False
    """Read every record and output, whatever the index says of them."""


def content_files(named: Sequence[Path], settings: Settings) -> tuple[Path, ...]:
    """The content files that are meant: those named, and all below the folders named; else the project's.

    Raises ContentError for a path that is not there, and where there is no content file at all.
    """
    if not named:
        admit_content(settings)
    found: dict[Path, Path] = {}
    for path in named or (settings.content,):
        for file in _below(path):
            found.setdefault(file.resolve(), file)
    if not found:
        where = ", ".join(str(path) for path in named) or str(settings.content)
        hint = "Make one: `briefgen extract SOURCE -o content/NAME.yaml`; or a project: `briefgen new DIR`."
        raise ContentError("no content file here: no .yaml and no .yml", Place(where), hint)
    return tuple(found.values())


def _below(path: Path) -> Sequence[Path]:
    if path.is_dir():
        found = sorted(_in_folder(path))
        over = {beside(file, language) for file in _translated(found) for language in spoken_in(file)}
        return [file for file in found if file not in over]
    if not path.exists():
        raise _missing(path)
    if path.suffix not in (*CONTENT_SUFFIXES, ".json"):
        hint = f"If it is a source, make a content file of it: briefgen extract {path} -o content/NAME.yaml"
        raise ContentError("this is no content file: those end in .yaml", Place(str(path)), hint)
    if not path.is_file():
        raise ContentError(
            "this is no regular file", Place(str(path)), "Name a content file, or a folder of them."
        )
    return [path]


def _translated(found: Sequence[Path]) -> Iterator[Path]:
    """The files that another one, NAME.fr.yaml beside NAME.yaml, may lie over."""
    there = {*found}
    for file in found:
        name, dot, _ = file.stem.rpartition(".")
        if dot and (base := file.with_name(name + file.suffix)) in there:
            yield base


def _in_folder(folder: Path) -> Iterator[Path]:
    """Its content files; not those of a project of its own within it, which has its own settings."""
    for place, folders, names in os.walk(folder):
        here = Path(place)
        folders[:] = [name for name in folders if not _hidden(name) and not has_settings(here / name)]
        for name in names:
            if not name.endswith(CONTENT_SUFFIXES) or _hidden(name):  # most are outputs
                continue
            file = here / name
            if file.suffix in CONTENT_SUFFIXES and file.is_file():
                yield file


def _hidden(name: str) -> bool:
    return name.startswith(".")


def _missing(path: Path) -> ContentError:
    import difflib

    beside = [file.name for file in path.parent.glob("*.y*ml")] if path.parent.is_dir() else []
    near = difflib.get_close_matches(path.name, beside, 1, 0.5)
    hint = f"Did you mean {path.parent / near[0]}?" if near else "Name a content file, or a folder of them."
    return ContentError("there is no such file or folder", Place(str(path)), hint)


def plan(
    named: Sequence[Path],
    settings: Settings,
    *,
    check: bool = True,
    data: Path | None = None,
) -> Plan:
    """What a build of these paths does; nothing is written yet.

    `data` is a table for the one content file that is named, instead of its own. Raises ContentError or
    WriteError: no such file, an unknown format, a table that cannot be read, two briefs for one output, a
    project that wants to write outside of itself.
    """
    _refuse_unknown_formats(settings.formats)
    admit_out(settings)
    admit_scheduler(settings)
    if check:
        refuse_unknown_codes(settings)
    found = content_files(named, settings)
    if data and len(found) != 1:
        hint = "Name the one content file that the table is for."
        raise ContentError(f"--data goes with one content file, found {len(found)}", None, hint)
    jobs = tuple(job for file in found for job in jobs_of(file, settings, data))
    _refuse_same_outputs(jobs)
    return Plan(jobs, settings, check)


def jobs_of(content: Path, settings: Settings, data: Path | None = None) -> Iterator[Job]:
    """The briefs that a content file stands for: one, or one for each row of its table and each language.

    Raises ContentError for a table that cannot be read.
    """
    name = files.safe_name(content.stem)
    rows = _rows(content, data, fence_of(settings))
    spoken = spoken_in(content) or ("",)
    if rows is None:
        for language in spoken:
            yield Job(
                content, _outputs(settings.out, named(name, language), settings.formats), None, language
            )
        return
    folder = settings.out / name
    for row in rows:
        for language in spoken:
            own = named(files.safe_name(row.id, "row"), language)
            yield Job(content, _outputs(folder, own, settings.formats), row, language)


def _outputs(folder: Path, name: str, formats: Sequence[str]) -> Mapping[str, Path]:
    return {suffix: files.within(folder, f"{name}.{suffix}") for suffix in formats}


def _rows(content: Path, data: Path | None, fence: Fence) -> tuple[Row, ...] | None:
    """The rows that a content file stands for; None where it stands for itself."""
    text = _bytes(content)
    if not data and not _SAYS_EACH.search(text):
        return None
    from briefgen.batch import rows
    from briefgen.content.table import each_of

    said = each_of(content, text)
    if data:
        sheet = said.sheet if said and data.suffix.lower() in rows.WORKBOOKS else ""
        return rows.read(data, said.id if said else "", sheet)
    if said is None:
        return None
    table = content.parent / said.data
    admit(fence, table, str(content), "", said.place)
    try:
        return rows.read(table, said.id, said.sheet)
    except ContentError as error:
        error.place = error.place or said.place
        raise


def _bytes(content: Path) -> bytes:
    """The bytes of a content file; none where it cannot be read, which its reader says."""
    try:
        return content.read_bytes()
    except OSError:
        return b""


def _refuse_unknown_formats(formats: Sequence[str]) -> None:
    from briefgen.writers import WRITERS

    for name in formats:
        if name not in WRITERS and name not in family.joined("writers"):
            each = " Give each its own: -f pdf -f docx." if "," in name else ""
            known = f"Known formats: {', '.join(WRITERS)}.{each}"
            raise WriteError(f"the format {name!r} is not known", None, known)


def _refuse_same_outputs(jobs: Sequence[Job]) -> None:
    takers: dict[tuple[str, str], Job] = {}
    folder_key = cache(lambda folder: files.same_file_key(Path(folder)))
    for job in jobs:
        for output in job.outputs.values():
            folder, sep, name = str(output).rpartition(os.sep)
            key = folder_key(folder or sep), files.same_name_key(name)
            other = takers.setdefault(key, job)
            if other is not job:
                first = _origin(other)
                where = f"{first.file}:{first.line}" if first.line else first.file
                message = f"this brief would write the same file as {where}: {output}"
                hint = "Rename one of them; upper and lower case count as the same. Nothing was written."
                raise ContentError(message, _origin(job), hint)


def _origin(job: Job) -> Place:
    return Place(str(job.row.data), job.row.line) if job.row else Place(str(job.content))
