"""Word edits come home: lines sent and lines returned give changes, and these go into the content file."""

from __future__ import annotations

from codecs import BOM_UTF8
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

from briefgen import kept
from briefgen.errors import PullError
from briefgen.model import Brief, Change, ItemChange, Place
from briefgen.returned.decisions import Decisions
from briefgen.returned.values import Notice, Question, Remark

if TYPE_CHECKING:
    from briefgen.content.manuscript import Manuscript
    from briefgen.returned.find import Found, How
    from briefgen.returned.shared import Row
    from briefgen.word import Package, SentMap, View

_NOT_OURS = (
    "Give the Word file that briefgen built, as it came back. If a program dropped the map when it saved the "
    "file, name the file that was sent: --sent out/NAME.docx."
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
    brief: Brief = field(repr=False)
    """The brief with the changes in it; no row fills it in."""
    items: tuple[ItemChange, ...] = ()
    """Whole items that came, went or moved."""
    notices: tuple[Notice, ...] = ()
    """What no field holds and nobody has to decide: how words look, a property."""
    comments: int = 0
    """How many of the remarks were not known: they, or their answers, are written, too."""
    row: str = ""
    """Which row of its table filled the content file in, by id."""
    language: str = ""
    """Which of the content file's languages came back; empty where it says none."""
    base: str = ""
    """What the file was compared with, where neither it nor the project keeps the one that was sent."""
    unknown: tuple[str, ...] = ()
    """Ids that were decided about and that nothing in the file has."""


@dataclass(frozen=True, slots=True)
class Request:
    """Which file is to come home, and how it is looked at."""

    edited: Path
    content: Path | None = None
    """Needed where the content file is no longer where it was when the Word file was built."""
    sent: Path | None = None
    """The file as it was sent, where its map is gone from the edited one."""
    view: View = "accepted"
    decisions: Decisions = Decisions()  # noqa: RUF009  # a frozen value


def pull(
    edited: Path, content: Path | None = None, *, view: View = "accepted", dry_run: bool = False
) -> Pulled:
    """Bring the edits of a Word file into its content file: what is sure is written, together or not at all.

    In a dry run nothing is written. Raises PullError where the Word file cannot be read or was not built by
    briefgen, ContentError where the content file is faulty, WriteError.
    """
    return bring(Request(edited, content, view=view), dry_run=dry_run)


def bring(request: Request, *, dry_run: bool = False) -> Pulled:
    """Do what `pull` does, with all that can be said of how; raises what it raises."""
    from briefgen.content import load
    from briefgen.returned.find import How
    from briefgen.returned.writing import write_in

    name, decisions = str(request.edited), request.decisions
    data = _bytes(request.edited)
    package, sent, base = _opened(data, request)
    content = request.content or _content_of(sent, request.edited)
    project, brief = _project(content), load(content, sent.language)
    first = kept.name_of(_written(sent))
    how = How(request.view, decisions, _rebuilding(brief, project), _row(sent, content))
    maps = [*_rounds(project, first), sent]
    found = _found(package, maps, brief, name, how)
    before = _manuscript(content, sent.language)
    done = write_in(before, found, project, decisions)
    questions = (*(one for one in found.questions if one not in done.settled), *done.faults)
    unknown = _unknown(decisions, [*_undecided(package, maps, brief, how), *done.faults], maps)
    if not dry_run:
        _store(before, done.manuscript)
        _keep(project, first, sent, found.settling.without(done.faults, done.settled).following())
        if not questions and not done.held:
            kept.came_home(project, data)
    return Pulled(
        content=content,
        changes=done.changes,
        questions=questions,
        remarks=found.remarks,
        text=done.manuscript.text,
        brief=done.manuscript.brief(),
        items=done.items,
        notices=(*found.notices, *done.notices),
        comments=done.comments,
        row=sent.row,
        language=sent.language,
        base=base,
        unknown=unknown,
    )


def _manuscript(content: Path, language: str) -> Manuscript:
    from briefgen.content.manuscript import Manuscript
    from briefgen.text import decode

    found = Manuscript(content, decode(content.read_bytes()), language)
    over = found.over_file if language else None
    return replace(found, over=decode(over.read_bytes())) if over and over.is_file() else found


def _store(before: Manuscript, after: Manuscript) -> None:
    """Write what changed, as it was encoded."""
    from briefgen.files import write_whole

    pairs = [(after.file, before.text, after.text), (after.over_file, before.over, after.over)]
    for file, old, new in pairs:
        if new is not None and new != old:
            encoding = "utf-8-sig" if file.read_bytes().startswith(BOM_UTF8) else "utf-8"
            write_whole(file, new.encode(encoding))


def _keep(project: Path, first: str, sent: SentMap, following: SentMap) -> None:
    if following != sent:
        kept.keep_round(project, first, _written(following))


def _unknown(
    decisions: Decisions, asked: Sequence[Question | Notice | Change | ItemChange], maps: Sequence[SentMap]
) -> tuple[str, ...]:
    """Name the ids that were decided about, and that nothing has or had."""
    from briefgen.returned.decisions import id_of, main_id

    known = {*map(id_of, asked), *(name for sent in maps for name in sent.noted)}
    return tuple(sorted(one for one in {*decisions.take, *decisions.leave} if main_id(one) not in known))


def _undecided(
    package: Package, maps: Sequence[SentMap], brief: Brief, how: How
) -> list[Question | Notice | Change | ItemChange]:
    """Give all that could be decided about in a file, as if nothing was."""
    if not how.decisions.take and not how.decisions.leave:
        return []
    found = _found(package, maps, brief, "", replace(how, decisions=Decisions()))
    return [*found.questions, *found.notices, *found.changes, *found.items]


def _row(sent: SentMap, content: Path) -> Row | None:
    """Say which row filled a content file in; None where it stands for itself."""
    from briefgen.content import each, page
    from briefgen.returned.shared import Row

    said = each(page(content)) if sent.row else None
    return Row(sent.row, said.id) if said else None


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
    from briefgen.returned.find import How

    package, sent, _ = _opened(data, Request(Path(name)))
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


def _opened(data: bytes, request: Request) -> tuple[Package, SentMap, str]:
    """Give a returned file, what was sent, and what that is if nobody kept it."""
    from briefgen.returned import foreign
    from briefgen.word import WordError, lines, open_package, stored_map

    place = Place(str(request.edited))
    try:
        package = open_package(foreign.as_docx(data, request.edited))
        sent, base = stored_map(package), ""
        if sent is None and request.sent:
            sent = foreign.map_of(request.sent)
        elif sent is None:
            sent, base = foreign.nearest(lines(package), request.content)
    except WordError as error:
        raise PullError(f"the Word file cannot be read: {error}", place, _NOT_OURS) from error
    if sent is None:
        piece = foreign.piece_of(lines(package), request.content)
        if piece:
            said = f"only a small piece of {piece} came back; nothing says what became of the rest"
            raise PullError(said, place, "Give the whole file that came back.")
        raise PullError("the Word file holds no map of what was sent", place, _NOT_OURS)
    return package, sent, base


def _found(package: Package, maps: Sequence[SentMap], brief: Brief, name: str, how: How) -> Found:
    from briefgen.returned.find import AnotherFileError, find
    from briefgen.word import WordError

    try:
        return find(package, maps, brief, how)
    except AnotherFileError as error:
        hint = "Give the whole file that came back; or the one that was sent for it, with --sent."
        raise PullError(f"this is not the document that was sent: {error}", Place(name), hint) from error
    except WordError as error:
        raise PullError(f"the Word file cannot be read: {error}", Place(name), _NOT_OURS) from error


def _rebuilding(brief: Brief, project: Path) -> Callable[[SentMap], bytes]:
    """Give what builds a Word file anew whose map does not hold it; nothing where that cannot be."""
    from briefgen.returned import anew

    return lambda sent: anew.build(brief, sent.template, project)


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


__all__ = ["Decisions", "Notice", "Pulled", "Question", "Remark", "Request", "bring", "compared", "pull"]
