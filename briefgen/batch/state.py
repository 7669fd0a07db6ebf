"""What was built of what: records in the project's .briefgen/, which may be deleted, shared or damaged.

A record says from which content, row, sources and surroundings an output was made, and what its bytes were.
It is written before the outputs appear, with what stood in their place: a build that is killed in between
leaves outputs that are known to be its own and not up to date.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager, suppress
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

from briefgen import files, kept
from briefgen.batch import inputs, locks, stored
from briefgen.batch.planning import Job
from briefgen.errors import WriteError

FOLDER = kept.FOLDER
_BUILT, _AROUND = "built", "around"
_VERSION = 2


@dataclass(frozen=True, slots=True)
class Inputs:
    """What one brief was made of, each as SHA-256."""

    content: str
    row: str
    sources: Mapping[str, str]
    """By file, as the content file names it."""
    around: str
    """Of everything that all briefs of a build share."""


@dataclass(frozen=True, slots=True)
class Standing:
    """What a look at a brief's record and outputs says."""

    reason: str = ""
    """Why it has to be built; empty: it is up to date."""
    edited: tuple[Path, ...] = ()
    """Outputs that are neither what was written nor what stood there before."""


@dataclass(frozen=True, slots=True)
class State:
    """The records of a project."""

    project: Path
    around: Mapping[str, str] = field(repr=False)
    digest: str
    """Of the surroundings."""

    @property
    def folders(self) -> tuple[Path, ...]:
        """Where its files are."""
        return tuple(self.project / FOLDER / name for name in ("", _BUILT, _AROUND))

    def look(self, job: Job, of: Callable[..., Any]) -> Standing:
        """Tell whether a job's outputs are up to date; `of` reads a file, or knows what it holds."""
        found = {suffix: of(path, inputs.fingerprint_of) for suffix, path in job.outputs.items()}
        record = _sound(of(self._place(job), _read))
        outputs = record.get("outputs", {})
        edited = tuple(
            path
            for suffix, path in job.outputs.items()
            if self._is_foreign(outputs.get(suffix), found[suffix], path)
        )
        return Standing(self._reason(job, record) or _missing(job, record, found, edited), edited)

    def held(self, job: Job) -> AbstractContextManager[None]:
        """Let no other process write this job's record and outputs meanwhile."""
        file = self._file(job)
        return locks.held(self.project / FOLDER / "lock", file.stem)

    def edited(self, job: Job, new: Mapping[str, bytes]) -> tuple[Path, ...]:
        """Give the outputs that somebody edited, apart from those that are just what is to be written."""
        outputs = _sound(_read(self._file(job))).get("outputs", {})
        found = {suffix: inputs.fingerprint_of(path) for suffix, path in job.outputs.items()}
        wanted = {suffix: inputs.fingerprint(new[suffix]) for suffix in new}
        return tuple(
            path
            for suffix, path in job.outputs.items()
            if found[suffix] != wanted[suffix] and self._is_foreign(outputs.get(suffix), found[suffix], path)
        )

    def remember(self, job: Job, made_of: Inputs, new: Mapping[str, bytes]) -> Callable[[], None]:
        """Store what the outputs are made of; to be called before they are written.

        Gives what takes it back, for when none could be written. A project that cannot be written to has no
        memory, and is built anew each time.
        """
        file = self._file(job)
        earlier = file.read_bytes() if file.is_file() else None
        key = _key(made_of.content, made_of.row, made_of.around, made_of.sources)
        outputs = dict(_sound(_read(file)).get("outputs", {}))
        for suffix, document in new.items():
            before = inputs.fingerprint_of(job.outputs[suffix])
            outputs[suffix] = {"key": key, "written": inputs.fingerprint(document), "before": before}
        data = {name: getattr(made_of, name) for name in ("content", "row", "sources", "around")}
        try:
            self._begin()
            _write(file, {**data, "outputs": outputs})
        except WriteError:
            with suppress(OSError):  # what is about to be written would pass for somebody's edit
                file.unlink(missing_ok=True)
        return lambda: _put_back(file, earlier)

    def _begin(self) -> None:
        """Store the surroundings, so that a later build can say what of them changed."""
        kept.begin(self.project)
        file = self._surroundings(self.digest)
        if not file.is_file():
            _write(file, {"around": dict(self.around)})

    def _is_foreign(self, known: Mapping[str, str] | None, found: str, path: Path) -> bool:
        """Say whether somebody's edits stand in an output, and nowhere else."""
        if known is None or not found or found in (known["written"], known["before"]):
            return False
        return not kept.is_home(self.project, path)

    def _reason(self, job: Job, record: Mapping[str, Any]) -> str:
        if not record:
            return "nothing is known of an earlier build"
        if record["content"] != _once(job.content):
            return f"{job.content} changed"
        if record["row"] != row_digest(job):
            return f"the row {job.row.id} of {job.row.data} changed" if job.row else "it was one of many rows"
        for name, was in record["sources"].items():
            if was != _once(_beside(job.content, name)):
                return f"the source {name} changed"
        if record["around"] != self.digest:
            return self._difference(record["around"])
        return ""

    def _difference(self, was: str) -> str:
        before = _read(self._surroundings(was)).get("around")
        if not before or not isinstance(before, dict):
            return "the templates, settings or versions changed"
        names = sorted(
            name for name in before.keys() | self.around.keys() if before.get(name) != self.around.get(name)
        )
        more = f", and {len(names) - 3} more" if len(names) > 3 else ""
        return f"changed: {', '.join(names[:3])}{more}"

    def _file(self, job: Job) -> Path:
        return Path(self._place(job))

    def _place(self, job: Job) -> str:
        folder, sep, name = job.stem.rpartition(os.sep)
        where = f"{_below(folder or sep, self.project)}{name}"
        return f"{_records(self.project)}{_sha256(where.encode())[:32]}.json"

    def _surroundings(self, around: str) -> Path:
        return self.project / FOLDER / _AROUND / f"{around[:32]}.json"


def row_digest(job: Job) -> str:
    """Give the SHA-256 of a job's row; empty where it has none."""
    if job.row is None:
        return ""
    return _sha256(json.dumps([job.row.data.name, job.row.id, list(job.row.cells.items())]).encode())


def _missing(job: Job, record: Mapping[str, Any], found: Mapping[str, str], edited: tuple[Path, ...]) -> str:
    key = _key(record["content"], record["row"], record["around"], record["sources"])
    for suffix, path in job.outputs.items():
        known = record["outputs"].get(suffix)
        if known is None or known["key"] != key:
            return f"no {suffix} was built of it as it is now"
        if found[suffix] != known["written"] and path not in edited:
            return f"{path} was not finished" if found[suffix] else f"{path} is not there"
    return ""


def _key(content: str, row: str, around: str, sources: Mapping[str, str]) -> str:
    return _sha256(json.dumps([content, row, around, sorted(sources.items())]).encode())


@cache
def _once(path: Path) -> str:
    # A content file or source of hundreds of briefs is read once in a process that looks at them all.
    return inputs.sha256(path)


@cache
def _beside(content: Path, name: str) -> Path:
    return content.parent / name


@cache
def _below(folder: str, project: Path) -> str:
    """Give the way from the project to a folder: `out/name/`; empty for the project itself."""
    way = Path(os.path.relpath(folder or os.curdir, project)).as_posix()
    return "" if way == "." else f"{way}/"


@cache
def _records(project: Path) -> str:
    """Give what stands before the names of a project's records."""
    return os.path.join(project, FOLDER, _BUILT, "")


def forget() -> None:
    """Let a new build look at its files again, in a process that builds more than once."""
    _once.cache_clear()
    _below.cache_clear()
    _beside.cache_clear()


def _sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def _write(file: Path, data: Mapping[str, Any]) -> None:
    stored.write(file, {"version": _VERSION, **data})


def _put_back(file: Path, earlier: bytes | None) -> None:
    with suppress(WriteError, OSError):
        if earlier is None:
            file.unlink(missing_ok=True)
        else:
            files.write_whole(file, earlier, safe=False)


def _read(file: Path | str) -> Mapping[str, Any]:
    """Give a record; an empty one where there is none, or where it is damaged or of another version."""
    data = stored.read(file)
    return data if isinstance(data, dict) and data.get("version") == _VERSION else {}


def _sound(record: Any) -> Mapping[str, Any]:
    """Give the record of a brief that is whole and in the form of one; else an empty one."""
    match record:
        case {"content": str(), "row": str(), "around": str(), "sources": dict(), "outputs": dict()}:
            made: Mapping[str, Any] = record
            sources, outputs = made["sources"].values(), made["outputs"].values()
            if all(isinstance(one, str) for one in sources) and all(map(_is_output, outputs)):
                return made
    return {}


def _is_output(said: object) -> bool:
    match said:
        case {"key": str(), "written": str(), "before": str()}:
            return True
    return False
