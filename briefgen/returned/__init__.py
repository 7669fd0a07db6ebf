"""Word edits come home: lines sent and lines returned give changes, and these go into the content file."""

from __future__ import annotations

from codecs import BOM_UTF8
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from briefgen import kept
from briefgen.errors import ContentError, PullError
from briefgen.model import Brief, Change, Place
from briefgen.returned.values import Question, Remark

if TYPE_CHECKING:
    from briefgen.returned.find import Found
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


def pull(
    edited: Path, content: Path | None = None, *, view: View = "accepted", dry_run: bool = False
) -> Pulled:
    """Bring the edits of a Word file into its content file: what is sure is written, together or not at all.

    `content` is needed where the file is no longer where it was when the Word file was built. In a dry run
    nothing is written. Raises PullError where the Word file cannot be read or was not built by briefgen,
    ContentError where the content file is faulty, WriteError.
    """
    from briefgen.content import load
    from briefgen.files import write_whole
    from briefgen.text import decode

    data = _bytes(edited)
    package, sent = _opened(data, str(edited))
    content = content or _content_of(sent, edited)
    project = _project(content)
    first = kept.name_of(_written(sent))
    found = _found(package, [*_rounds(project, first), sent], load(content), view, str(edited))
    raw = content.read_bytes()
    text, changes, faults = _spliced(decode(raw), found.changes, content)
    questions = (*found.questions, *faults)
    if not dry_run:
        if changes:
            write_whole(content, text.encode("utf-8-sig" if raw.startswith(BOM_UTF8) else "utf-8"))
        if not faults and found.next != sent:
            kept.keep_round(project, first, _written(found.next))
        if not questions:
            kept.came_home(project, data)
    return Pulled(content, changes, questions, found.remarks, text)


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


def read_changes(
    data: bytes, brief: Brief, view: View = "accepted", name: str = ""
) -> tuple[tuple[Change, ...], tuple[Question, ...]]:
    """Compare an edited Word file with what was sent, as it is stored in the file itself.

    Gives the changes that are sure, and questions for all else. Raises PullError, with `name` as its place.
    """
    package, sent = _opened(data, name)
    found = _found(package, [sent], brief, view, name)
    return found.changes, found.questions


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


def _found(package: Package, maps: Sequence[SentMap], brief: Brief, view: View, name: str) -> Found:
    from briefgen.returned.find import find
    from briefgen.word import WordError

    try:
        return find(package, maps, brief, view)
    except WordError as error:
        raise PullError(f"the Word file cannot be read: {error}", Place(name), _NOT_OURS) from error


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


def _spliced(
    text: str, changes: tuple[Change, ...], content: Path
) -> tuple[str, tuple[Change, ...], tuple[Question, ...]]:
    """Put the changes into the content file's text; what it refuses becomes a question."""
    from briefgen.content import splice

    try:
        return (splice(text, changes, str(content)) if changes else text), changes, ()
    except ContentError:
        pass
    done, faults = [], []
    for change in changes:
        try:
            text = splice(text, [change], str(content))
            done.append(change)
        except ContentError as error:
            where = (
                f"line {error.place.line} of the content file: " if error.place and error.place.line else ""
            )
            hint = error.hint or "Make the change in the content file by hand."
            faults.append(Question(change.path, where + error.message, hint))
    return text, tuple(done), tuple(faults)


def _refused(change: Change, error: ContentError) -> Question:
    where = f"line {error.place.line} of the content file: " if error.place and error.place.line else ""
    hint = error.hint or "Make the change in the content file by hand."
    return Question(change.path, where + error.message, hint)


__all__ = ["Pulled", "Question", "Remark", "pull", "read_changes"]
