"""Settings: command line beats environment (BRIEFGEN_...) beats briefgen.toml or pyproject.toml."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from functools import lru_cache
from pathlib import Path

from briefgen.brand import Brand
from briefgen.errors import ContentError
from briefgen.limits import Limits
from briefgen.model import Place
from briefgen.settings.values import EXAMPLES, KEYS

OWN_FILE = "briefgen.toml"
SHARED_FILE = "pyproject.toml"
TABLE = "tool.briefgen"
PREFIX = "BRIEFGEN_"
NOT_SETTINGS = ("DEBUG",)
"""Variables of that prefix which are no settings: DEBUG shows the traceback of an internal fault."""


@dataclass(frozen=True, slots=True)
class Settings:
    """What holds for a project; paths are as a command in the current folder can use them."""

    project: Path
    template: str = ""
    """For briefs that name none; empty: policy-brief."""
    citations: str = ""
    """How briefs cite their sources: a style by name; empty: house, the templates' own way."""
    archive: bool = False
    """PDF files are archives, PDF/A-3a, that carry content, hashes of sources and claims."""
    paper: str = ""
    """a4 or letter; empty: the template's own."""
    variant: str = ""
    """large-print or print-saving; empty: as the template has it."""
    brand: Brand = Brand()  # noqa: RUF009  # a frozen value
    """Colours, letters and logo, laid over the template."""
    force_template: str = ""
    """From the command line: for every brief, whatever it names."""
    formats: tuple[str, ...] = ("pdf", "docx")
    out: Path = Path("out")
    content: Path = Path("content")
    select: tuple[str, ...] = ()
    """Codes or their beginnings that count; empty: all."""
    ignore: tuple[str, ...] = ()
    allow_outside: bool = False
    """Source files may lie outside the project."""
    by_user: frozenset[str] = frozenset()
    """What the command line or the environment says; the rest came with the project."""
    strict: bool = False
    """Warnings count as errors."""
    min_coverage: int = 0
    """Per cent of a brief's claims that must be neither refused nor unchecked."""
    min_reviewed: int = 0
    """Per cent of a brief's claims that a person must have passed as they stand."""
    severity: Mapping[str, str] = field(default_factory=dict)
    """Codes or their beginnings to error, warning or off; the longest beginning wins."""
    checks: tuple[str, ...] = ()
    """Checks of other packages that look, too: the names of their entry points."""
    limits: Limits = field(default_factory=Limits)
    """From where on the checks speak up; each limit is a setting of its own name."""
    picture: str = ""
    """The folder for pages with the places of layout findings marked; empty: none. From the command line."""
    evidence: bool = False
    """Word files show each claim's evidence as a comment. From the command line."""
    protect: bool = False
    """In Word files nothing but fields can be edited. From the command line."""
    redline: str = ""
    """An older Word file, content file or git revision, from which Word files show what changed."""
    redline_author: str = ""
    """Whose the tracked changes are; empty: the brief's author's."""
    redline_date: str = ""
    """Their day, ISO 8601; empty: the brief's."""
    jobs: int = 0
    """Briefs at a time; 0: as many as the machine has cores."""
    scheduler: str = ""
    """The address of a Dask cluster's scheduler, which builds instead of this machine; empty: none."""
    limit: int = 120
    """Seconds that one brief of a batch may take."""
    memory: int = 2000
    """Megabytes that one brief of a batch may take, beyond what every process has."""


def load(start: Path, environ: Mapping[str, str], given: Mapping[str, object]) -> Settings:
    """The settings for a file or folder, and what the command line gave (absent keys: nothing given).

    Raises ContentError, with its place, for a file that is no TOML, an unknown key or a wrong value.
    """
    root, file = find_project(start)
    by_user = {**_from_environment(environ), **given}
    values = {**(_from_file(file) if file else {}), **by_user}
    for key in ("out", "content"):
        values[key] = root / os.path.expanduser(str(values.get(key, key)))
    chosen = {**values, **given, "by_user": frozenset(by_user)}
    limits = {one.name: chosen.pop(one.name) for one in fields(Limits) if one.name in chosen}
    return Settings(root, limits=Limits(**limits), **chosen)  # type: ignore[arg-type] # KEYS gives the types


def find_project(start: Path) -> tuple[Path, Path | None]:
    """The project that a file or folder lies in, and its settings file: the nearest one upwards.

    Without one, the project is the current folder. The paths are relative to it where that is short.
    """
    start = start if start.is_dir() else start.parent
    for folder in (start.resolve(), *start.resolve().parents):
        if file := _file_in(folder):
            return _near(folder), _near(file)
    return Path(), None


def place_of(key: str, project: Path) -> Place | None:
    """Give where a project's file says a setting; None where it does not."""
    file = _file_in(project)
    return _place(file, key) if file and key in _from_file(file) else None


def has_settings(folder: Path) -> bool:
    """Whether a folder is a project, because it has a settings file."""
    return _file_in(folder) is not None


def _file_in(folder: Path) -> Path | None:
    own, shared = folder / OWN_FILE, folder / SHARED_FILE
    if own.is_file():
        return own
    if shared.is_file() and _mentions_briefgen(shared) and _table(_read(shared)) is not None:
        return shared
    return None


def _mentions_briefgen(file: Path) -> bool:
    # Other projects' files on the way up are not ours to judge, nor worth parsing.
    try:
        return b"briefgen" in file.read_bytes()
    except OSError:
        return False


def _near(path: Path) -> Path:
    try:
        relative = Path(os.path.relpath(path))
    except ValueError:  # another drive
        return path
    return path if relative.parts[:3] == ("..", "..", "..") else relative


def _table(data: Mapping[str, object]) -> object | None:
    tool = data.get("tool")
    return tool.get("briefgen") if isinstance(tool, dict) else None


def _read(file: Path) -> dict[str, object]:
    import tomllib

    place = Place(str(_near(file)))
    try:
        return _parsed(file.read_text(encoding="utf-8-sig"))
    except tomllib.TOMLDecodeError as error:
        what, _, where = str(error).partition(" (at ")
        line, column = map(int, re.findall(r"\d+", where)[:2] or (0, 0))
        hint = "Mend that line; values that are texts need quotes."
        raise ContentError(f"is not TOML: {what}", replace(place, line=line, column=column), hint) from error
    except UnicodeDecodeError as error:
        raise ContentError("is not UTF-8 text", place, "Save the file as UTF-8.") from error
    except OSError as error:
        raise ContentError(f"cannot be read: {error.strerror}", place, "Make it a readable file.") from error


@lru_cache(maxsize=8)
def _parsed(text: str) -> dict[str, object]:
    """Parse a settings file once: of each source and output it is asked whether it lies in a project."""
    import tomllib

    return tomllib.loads(text)


def _from_file(file: Path) -> dict[str, object]:
    data: object = _read(file)
    if file.name == SHARED_FILE:
        data = _table(_read(file))
    if not isinstance(data, dict):
        raise ContentError(f"[{TABLE}] is not a table", Place(str(file)), f"Known keys: {', '.join(KEYS)}.")
    return {key: _value(key, value, _place(file, key)) for key, value in data.items()}


def _place(file: Path, key: str) -> Place:
    # tomllib gives no places: the line that begins with the key, in briefgen's own part of the file.
    inside = file.name == OWN_FILE
    for number, line in enumerate(file.read_text(encoding="utf-8-sig").splitlines(), start=1):
        if line.lstrip().startswith("["):
            inside = TABLE in line if file.name == SHARED_FILE else line.strip("[] \t").startswith(key)
        if inside and re.match(rf'\s*\[*["\']?{re.escape(key)}\b', line):
            return Place(str(file), number, len(line) - len(line.lstrip()) + 1)
    return Place(str(file))


def _from_environment(environ: Mapping[str, str]) -> dict[str, object]:
    values = {}
    for name, value in environ.items():
        word = name.removeprefix(PREFIX)
        if name.startswith(PREFIX) and word not in NOT_SETTINGS and value:
            key = word.lower()
            values[key] = _value(key, value, Place(f"environment variable {name}"))
    return values


def _value(key: str, value: object, place: Place) -> object:
    if key not in KEYS:
        import difflib

        known = ", ".join(KEYS)
        near = difflib.get_close_matches(key, KEYS, 1)
        hint = f"Did you mean {near[0]!r}? " if near else ""
        hint += f"Known settings: {known}."
        raise ContentError(f"the setting {key!r} is not known", place, hint)
    try:
        return KEYS[key](value)
    except ValueError as error:
        message = f"the setting {key!r} is {value!r}, expected {error}"
        raise ContentError(message, place, f"As in: {EXAMPLES[key]}") from error
