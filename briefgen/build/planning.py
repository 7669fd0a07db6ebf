"""Which content files are meant, and which documents they become; nothing is read or written here."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from briefgen import files
from briefgen.errors import ContentError, WriteError
from briefgen.model import Place
from briefgen.settings import Settings

CONTENT_SUFFIXES = (".yaml", ".yml")


@dataclass(frozen=True, slots=True)
class Job:
    """One brief to build: its content file, and where each format goes."""

    content: Path
    outputs: Mapping[str, Path]
    """Format to file."""


@dataclass(frozen=True, slots=True)
class Plan:
    """What one build is to do."""

    jobs: tuple[Job, ...]
    settings: Settings
    check: bool = True


def content_files(named: Sequence[Path], settings: Settings) -> tuple[Path, ...]:
    """The content files that are meant: those named, and all below the folders named; else the project's.

    Raises ContentError for a path that is not there, and where there is no content file at all.
    """
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
        return [
            file
            for file in sorted(path.rglob("*"))
            if file.suffix in CONTENT_SUFFIXES
            and file.is_file()
            and not any(part.startswith(".") for part in file.relative_to(path).parts)
        ]
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


def _missing(path: Path) -> ContentError:
    import difflib

    beside = [file.name for file in path.parent.glob("*.y*ml")] if path.parent.is_dir() else []
    near = difflib.get_close_matches(path.name, beside, 1, 0.5)
    hint = f"Did you mean {path.parent / near[0]}?" if near else "Name a content file, or a folder of them."
    return ContentError("there is no such file or folder", Place(str(path)), hint)


def plan(named: Sequence[Path], settings: Settings, *, check: bool = True) -> Plan:
    """What a build of these paths does; nothing is read or written yet.

    Raises ContentError or WriteError: no such file, an unknown format, two briefs for one output.
    """
    _refuse_unknown_formats(settings.formats)
    jobs = tuple(_job(file, settings) for file in content_files(named, settings))
    _refuse_same_outputs(jobs)
    return Plan(jobs, settings, check)


def _refuse_unknown_formats(formats: Sequence[str]) -> None:
    from briefgen.writers import WRITERS

    for name in formats:
        if name not in WRITERS and not _plugged_in(name):
            raise WriteError(
                f"the format {name!r} is not known", None, f"Known formats: {', '.join(WRITERS)}."
            )


def _plugged_in(name: str) -> bool:
    from importlib.metadata import entry_points

    return bool(entry_points(group="briefgen.writers", name=name))


def _job(content: Path, settings: Settings) -> Job:
    name = files.safe_name(content.stem)
    return Job(content, {suffix: settings.out / f"{name}.{suffix}" for suffix in settings.formats})


def _refuse_same_outputs(jobs: Sequence[Job]) -> None:
    takers: dict[str, Path] = {}
    for job in jobs:
        for output in job.outputs.values():
            other = takers.setdefault(files.same_file_key(output), job.content)
            if other != job.content:
                message = f"this brief would write the same file as {other}: {output}"
                hint = "Rename one of them; upper and lower case count as the same. Nothing was written."
                raise ContentError(message, Place(str(job.content)), hint)
