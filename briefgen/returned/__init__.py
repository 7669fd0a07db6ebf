"""Word edits come home: lines sent and lines returned give changes, and these go into the content file."""

from __future__ import annotations

from codecs import BOM_UTF8
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from briefgen import kept
from briefgen.errors import BriefgenError, PullError
from briefgen.model import Brief, Change, ItemChange, Place
from briefgen.returned.decisions import Decisions
from briefgen.returned.values import Notice, Question, Remark

if TYPE_CHECKING:
    from briefgen.returned.find import Found, How
    from briefgen.word import Package, SentMap, View

_NOT_OURS = (
    "Give the Word file that briefgen built, as it came back; if a program dropped the map when it saved the "
    "file, bring the changes home by hand."
)
_LARGEST = 100_000_000
"""Bytes of an edited file, pictures included."""


@dataclass(frozen=True, slots=True)
class Pulled:
    """What an edited Word file brings home."""

    content: Path
    """The content file that the changes belong to."""
    changes: tuple[Change, ...]
    questions: tuple[Question, ...]
    """What a person has to decide; the changes are written without it."""
    remarks: tuple[Remark, ...]
    """Reviewers' comments, for people to read; they change nothing."""
    text: str
    """The content file with the changes in it."""
    items: tuple[ItemChange, ...] = ()
    """Whole items that came, went or moved."""
    notices: tuple[Notice, ...] = ()
    """What no field holds and nobody has to decide: how words look, a property."""


def pull(
    edited: Path,
    content: Path | None = None,
    *,
    view: View = "accepted",
    dry_run: bool = False,
    decisions: Decisions | None = None,
) -> Pulled:
    """Bring the edits of a Word file into its content file: what is sure is written, together or not at all.

    `content` is needed where the file is no longer where it was when the Word file was built. In a dry run
    nothing is written. Raises PullError where the Word file cannot be read or was not built by briefgen,
    ContentError where the content file is faulty, WriteError.
    """
    from briefgen.content import load
    from briefgen.files import write_whole
    from briefgen.returned.find import How
    from briefgen.returned.writing import write_in
    from briefgen.text import decode

    data = _bytes(edited)
    package, sent = _opened(data, str(edited))
    content = content or _content_of(sent, edited)
    project = _project(content)
    first = kept.name_of(_written(sent))
    maps = [*_rounds(project, first), sent]
    decisions, brief = decisions or Decisions(), load(content)
    how = How(view, decisions, _rebuilding(brief, project))
    found = _found(package, maps, brief, str(edited), how)
    raw = content.read_bytes()
    done = write_in(decode(raw), found, content, project, decisions)
    questions = (*found.questions, *done.faults)
    if not dry_run:
        if done.changes or done.items:
            write_whole(content, done.text.encode("utf-8-sig" if raw.startswith(BOM_UTF8) else "utf-8"))
        if not done.faults and found.next != sent:
            kept.keep_round(project, first, _written(found.next))
        if not questions and not done.held:
            kept.came_home(project, data)
    return Pulled(content, done.changes, questions, found.remarks, done.text, done.items, found.notices)


def _project(content: Path) -> Path:
    from briefgen import settings

    return settings.load(content, {}, {}).project


def _written(sent: SentMap) -> bytes:
    from briefgen.word import write_map

    return write_map(sent)


def _rounds(project: Path, first: str) -> Iterator[SentMap]:
    """Give what came home of a document before, the latest first."""
    from briefgen.word import WordError, read_map

    for data in kept.rounds(project, first):
        with suppress(WordError):
            yield read_map(data)


def compared(data: bytes, brief: Brief, view: View = "accepted", name: str = "") -> Found:
    """Compare an edited Word file with what was sent, as it is stored in the file itself; nothing is written.

    Raises PullError, with `name` as its place.
    """
    package, sent = _opened(data, name)
    from briefgen.returned.find import How

    return _found(package, [sent], brief, name, How(view))


def _bytes(edited: Path) -> bytes:
    try:
        if edited.stat().st_size > _LARGEST:
            raise PullError(
                f"the Word file is larger than {_LARGEST // 1_000_000} MB", Place(str(edited)), _NOT_OURS
            )
        return edited.read_bytes()
    except OSError as error:
        reason = (error.strerror or "it cannot be read").lower()
        raise PullError(
            f"the Word file cannot be read: {reason}", Place(str(edited)), "Check the path."
        ) from error


def _opened(data: bytes, name: str) -> tuple[Package, SentMap]:
    from briefgen.word import WordError, open_package, stored_map

    try:
        package = open_package(data)
        sent = stored_map(package)
    except WordError as error:
        raise PullError(f"the Word file cannot be read: {error}", Place(name), _NOT_OURS) from error
    if sent is None:
        raise PullError("the Word file holds no map of what was sent", Place(name), _NOT_OURS)
    return package, sent


def _found(package: Package, maps: Sequence[SentMap], brief: Brief, name: str, how: How) -> Found:
    from briefgen.returned.find import find
    from briefgen.word import WordError

    try:
        return find(package, maps, brief, how)
    except WordError as error:
        raise PullError(f"the Word file cannot be read: {error}", Place(name), _NOT_OURS) from error


def _rebuilding(brief: Brief, project: Path) -> Callable[[SentMap], bytes]:
    """Give what builds a Word file anew whose map does not hold it; nothing where that cannot be."""

    def build(sent: SentMap) -> bytes:
        from briefgen import assets, merge, styles, writers

        roots = assets.roots(project)
        try:
            tree = merge.merge(brief, sent.template, roots)
            return writers.write("docx", styles.compute(tree, roots, project)).data
        except BriefgenError:
            return b""

    return build


def _content_of(sent: SentMap, edited: Path) -> Path:
    """Find the content file that the map names; a name that leads out of the project is not followed."""
    path = Path(sent.content.replace("\\", "/"))  # the file may have been built on Windows
    with suppress(OSError):  # a name may be too long for the system, or run in a ring
        inside = path.resolve().is_relative_to(Path.cwd().resolve())
        if inside and path.suffix in (".yaml", ".yml") and path.is_file():
            return path
    raise PullError(
        f"it was built from {sent.content or 'a content file without a name'}, which is not here",
        Place(str(edited)),
        "Run this in the project's folder, or name the content file with --content.",
    )


__all__ = ["Decisions", "Notice", "Pulled", "Question", "Remark", "compared", "pull"]
