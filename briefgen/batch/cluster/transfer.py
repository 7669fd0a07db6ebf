"""What a build sends to other machines, and how it lies there: a folder that mirrors the asker's own.

Every file has its place under a root, by the absolute path that the asker has for it; the asker's current
folder is there, too. So relative paths mean the same on both sides, and documents and messages are the same.
"""

from __future__ import annotations

import hashlib
import os
import pickle
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields, is_dataclass, replace
from importlib import import_module
from pathlib import Path
from typing import Any

from briefgen import assets, files
from briefgen.batch import inputs
from briefgen.batch.loading import load
from briefgen.batch.planning import Job, Plan
from briefgen.engine import weasy
from briefgen.errors import BriefgenError, ContentError, TemplateError
from briefgen.model import Place

KIT = "kit"
"""The file in a root that holds the kit."""
_LIMIT = 200_000_000
"""Bytes: nothing larger is read as a table or a source."""


@dataclass(frozen=True, slots=True)
class Kit:
    """What all briefs of a build share."""

    plan: Plan
    """Without jobs; paths are as the asker has them."""
    around: Mapping[str, str]
    """The surroundings of the asker, which are to be the same where the briefs are built."""
    folder: str
    """The asker's current folder."""
    files: Mapping[str, bytes]
    """Templates and assets of the project, by absolute path."""


def kit(plan: Plan, around: Mapping[str, str]) -> Kit:
    """Collect what every worker needs, once; the templates that come with briefgen are there already."""
    project = plan.settings.project
    own = [root for root in assets.roots(project) if root != assets.package_root()]
    paths = [path for root in (*own, project / "assets") for path in _below(root)]
    found = {absolute(path): _readable(path) for path in paths}
    return Kit(replace(plan, jobs=()), surroundings(around), os.getcwd(), found)


def _readable(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        found = f"the file cannot be sent to other machines: {reason}"
        raise TemplateError(found, Place(str(path)), "Make it readable, or move it elsewhere.") from None


def surroundings(around: Mapping[str, str]) -> Mapping[str, str]:
    """What a document's bytes depend on, with what only an import of the libraries tells."""
    weasy.weasyprint()
    pango = import_module("weasyprint.text.ffi").pango
    return {
        **around,
        "the version of Pango": str(pango.pango_version()),
        "the version of zlib": zlib.ZLIB_RUNTIME_VERSION,
    }


def of_job(job: Job) -> Mapping[str, Path]:
    """The files that one brief is made of, by absolute path: content, table, sources.

    Raises ContentError for a source with an absolute path. What cannot be read is left out: who builds the
    brief says so, with its place.
    """
    found = [job.content, *([job.row.data] if job.row else []), *([job.over] if job.over else [])]
    found += _sources(job)
    return {absolute(path): path for path in found if path.is_file() and os.access(path, os.R_OK)}


def _sources(job: Job) -> Iterator[Path]:
    try:
        brief = load(job)
    except BriefgenError:
        return
    for item in brief.blocks.get("sources", {}).values():
        field = item.fields.get("file")
        if field is None or not field.text.strip():
            continue
        if Path(field.text).is_absolute():
            found = f"the source {field.text} has an absolute path, which other machines do not know"
            hint = "Name it as seen from the content file, or build without a cluster."
            raise ContentError(found, field.place, hint)
        yield Path(brief.file).parent / field.text


def contents(path: Path) -> bytes:
    """The bytes of a file; of one that is larger than any that is read, enough to see that."""
    with path.open("rb") as file:
        return file.read(_LIMIT + 1)


def absolute(path: Path) -> str:
    """A path as it is looked for in a root; `..` stays, since it may follow a link."""
    return os.path.join(os.getcwd(), path)


# ---------------------------------------------------------------- where the briefs are built


def inside(root: Path, path: str | Path) -> Path:
    """Where an absolute path of the asker lies in a root; a relative one stays as it is."""
    path = Path(path)
    return root / path.relative_to(path.anchor) if path.is_absolute() else path


def unpack(root: Path, kit: bytes) -> None:
    """Lay out a kit in a root; its last file is the kit itself, which says that all is there."""
    if (root / KIT).exists():
        return
    opened: Kit = pickle.loads(kit)  # noqa: S301  # from the one who asked, as is all that workers do
    for path, data in opened.files.items():
        put(root, path, data)
    os.makedirs(inside(root, opened.folder), exist_ok=True)
    files.write_whole(root / KIT, kit, safe=False)


def unpacked(root: Path) -> Kit:
    """The kit that was laid out in a root."""
    kit: Kit = pickle.loads((root / KIT).read_bytes())  # noqa: S301  # from the one who asked
    return kit


def put(root: Path, path: str, data: bytes) -> None:
    """Lay out one file in a root, unless it is there."""
    target = inside(root, path)
    os.makedirs(target.parent, exist_ok=True)  # unlike pathlib's, it makes what a `..` comes after
    if not target.exists():
        files.write_whole(target, data, safe=False)


def settled(kit: Kit, root: Path) -> Plan:
    """The plan with its project in a root; nothing is written, and the content files are named."""
    settings = kit.plan.settings
    return replace(kit.plan, settings=replace(settings, project=inside(root, settings.project)))


def moved(job: Job, root: Path) -> Job:
    """A job with its paths in a root; where its outputs go is the asker's to know."""
    row = replace(job.row, data=inside(root, job.row.data)) if job.row else None
    return replace(job, content=inside(root, job.content), row=row)


def differences(kit: Kit, plan: Plan) -> tuple[str, ...]:
    """What is not here as it is where the asker is, as in `the version of lxml: 6.1.3 here, 6.1.2 there`."""
    here = surroundings(inputs.surroundings(plan.settings, plan.check))
    names = sorted(here.keys() | kit.around.keys())
    if "the code of briefgen" not in here.keys() & kit.around.keys():  # one of both is no checkout
        names = [name for name in names if name != "the code of briefgen"]
    return tuple(
        f"{name}: {_short(here.get(name))}, not {_short(kit.around.get(name))}"
        for name in names
        if here.get(name) != kit.around.get(name)
    )


def _short(value: str | None) -> str:
    return "none" if value is None else value[:8] if len(value) == 64 else value


def home(value: Any, root: str) -> Any:
    """A value whose texts and paths name places in a root, with the asker's places instead."""
    if isinstance(value, str):
        return value.replace(root, "")
    if isinstance(value, Path):
        return Path(str(value).replace(root, ""))
    if isinstance(value, list | tuple):
        return type(value)(home(one, root) for one in value)
    if isinstance(value, dict):
        return {home(key, root): home(one, root) for key, one in value.items()}
    if isinstance(value, BaseException):
        value.args = home(value.args, root)
        vars(value).update(home(vars(value), root))
    elif is_dataclass(value) and not isinstance(value, type):
        return replace(value, **{one.name: home(getattr(value, one.name), root) for one in fields(value)})
    return value


def _below(root: Path) -> Iterator[Path]:
    for place, folders, names in os.walk(root, followlinks=True):
        folders[:] = [name for name in folders if name != "__pycache__"]
        yield from (Path(place, name) for name in names)


def digest(data: bytes) -> str:
    """The SHA-256 of a file, by which it is sent once only."""
    return hashlib.sha256(data).hexdigest()
