"""Word edits come home: lines sent and lines returned give changes, and these go into the content file."""

from __future__ import annotations

from codecs import BOM_UTF8
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from briefgen.errors import ContentError, PullError
from briefgen.model import Brief, Change, Place
from briefgen.pull.values import Question, quoted

if TYPE_CHECKING:
    from briefgen.pull.fields import Returned
    from briefgen.pull.pair import Pairing
    from briefgen.word import Line, Package, SentLine, SentMap, View

_NOT_OURS = (
    "Give the Word file that briefgen built, as it came back; if a program dropped the map when it saved the "
    "file, bring the changes home by hand."
)
_UNDO = "Undo it in Word, or bring it into the content file or the template by hand."


@dataclass(frozen=True, slots=True)
class Pulled:
    """What an edited Word file brings home."""

    content: Path
    """The content file that the changes belong to."""
    changes: tuple[Change, ...]
    questions: tuple[Question, ...]
    """Where there is one, nothing is written."""
    text: str
    """The content file with the changes in it; as it stands where there are questions or no changes."""


def pull(
    edited: Path, content: Path | None = None, *, view: View = "accepted", dry_run: bool = False
) -> Pulled:
    """Bring the edits of a Word file into its content file, whole or not at all.

    `content` is needed where the file is no longer where it was when the Word file was built. Nothing is
    written in a dry run, or where a question is open. Raises PullError where the Word file cannot be read or
    was not built by briefgen, ContentError where the content file is faulty, WriteError.
    """
    from briefgen.content import load
    from briefgen.files import write_whole
    from briefgen.text import decode

    package, sent = _opened(edited)
    content = content or _content_of(sent, edited)
    brief = load(content)
    changes, questions = _compared(package, sent, brief, view)
    raw = content.read_bytes()
    text, faults = _spliced(decode(raw), changes, content)
    questions += faults
    if changes and not questions and not dry_run:
        write_whole(content, text.encode("utf-8-sig" if raw.startswith(BOM_UTF8) else "utf-8"))
    return Pulled(content, changes, questions, text)


def read_changes(
    data: bytes, brief: Brief, view: View = "accepted", name: str = ""
) -> tuple[tuple[Change, ...], tuple[Question, ...]]:
    """Compare an edited Word file with what was sent, as it is stored in the file itself.

    Gives the changes that are sure, and questions for all else. Raises PullError, with `name` as its place.
    """
    return _compared(*_package(data, name), brief, view)


def _opened(edited: Path) -> tuple[Package, SentMap]:
    try:
        data = edited.read_bytes()
    except OSError as error:
        reason = (error.strerror or "it cannot be read").lower()
        raise PullError(f"the Word file cannot be read: {reason}", Place(str(edited))) from error
    return _package(data, str(edited))


def _package(data: bytes, name: str) -> tuple[Package, SentMap]:
    from briefgen.word import WordError, open_package, stored_map

    try:
        package = open_package(data)
        sent = stored_map(package)
    except WordError as error:
        raise PullError(f"the Word file cannot be read: {error}", Place(name), _NOT_OURS) from error
    if sent is None:
        raise PullError("the Word file holds no map of what was sent", Place(name), _NOT_OURS)
    return package, sent


def _content_of(sent: SentMap, edited: Path) -> Path:
    """Find the content file that the map names; a name that leads out of the project is not followed."""
    path = Path(sent.content)
    home = Path.cwd().resolve()
    inside = path.suffix in (".yaml", ".yml") and path.resolve().is_relative_to(home)
    if inside and path.is_file():
        return path
    raise PullError(
        f"it was built from {sent.content or 'a content file without a name'}, which is not here",
        Place(str(edited)),
        "Run this in the project's folder, or name the content file with --content.",
    )


def _compared(
    package: Package, sent: SentMap, brief: Brief, view: View
) -> tuple[tuple[Change, ...], tuple[Question, ...]]:
    from briefgen.pull.fields import decide
    from briefgen.pull.pair import pair
    from briefgen.word import WordError, lines

    try:
        pairing = pair(sent.lines, lines(package, view))
    except WordError as error:
        raise PullError(f"the Word file cannot be read: {error}", None, _NOT_OURS) from error
    found = list(_cut_all(sent.lines, pairing))
    questions = [one for one in found if isinstance(one, Question)]
    questions += _unpaired(sent.lines, pairing)
    outcomes = list(decide(brief, [one for one in found if not isinstance(one, Question)]))
    changes = tuple(one for one in outcomes if isinstance(one, Change))
    questions += [one for one in outcomes if isinstance(one, Question)]
    return changes, tuple(questions)


def _cut_all(sent: tuple[SentLine, ...], pairing: Pairing) -> Iterator[Returned | Question]:
    """Cut every paired line into its fields; a line that was not touched needs no cutting."""
    from briefgen.pull.compare import squeeze
    from briefgen.pull.cut import cut, paths, split
    from briefgen.pull.fields import Returned
    from briefgen.pull.pair import text_of

    for number, line in pairing.pairs.items():
        names = paths(sent[number])
        fields = split(sent[number]).fields
        if squeeze(line.text) == text_of(sent[number]):
            texts = fields
        else:
            done = cut(sent[number], line)
            if done.unsure:
                yield _changed(", ".join(names), sent[number], line, done.unsure)
                continue
            texts = done.fields
        for path, old, new in zip(names, fields, texts, strict=True):
            yield Returned(path, old, new, line.number, ", ".join(line.authors))


def _changed(path: str, sent: SentLine, line: Line, why: str) -> Question:
    from briefgen.pull.pair import text_of

    found = f"{quoted(text_of(sent))} came back as {quoted(line.text.strip())}: {why}"
    return Question(path, found, _UNDO, line.number)


def _unpaired(sent: tuple[SentLine, ...], pairing: Pairing) -> Iterator[Question]:
    """Ask about lines that were torn, that are gone, that were moved, and that came new."""
    from briefgen.pull.cut import paths
    from briefgen.pull.pair import text_of

    for number, found in pairing.torn.items():
        path = ", ".join(paths(sent[number]))
        texts = " / ".join(quoted(line.text.strip(), 50) for line in found)
        was = quoted(text_of(sent[number]))
        yield Question(path, f"{was} was split, or joined with another line: {texts}", _UNDO, found[0].number)
    for number in pairing.lost:
        path = ", ".join(paths(sent[number]))
        whose = "" if path else "the template's line "
        yield Question(path, f"{whose}{quoted(text_of(sent[number]))} is not there any more", _UNDO)
    for number in pairing.moved:
        was, line = quoted(text_of(sent[number])), pairing.pairs[number]
        hint = "Move it back in Word; change the order in the content file or the template."
        yield Question(", ".join(paths(sent[number])), f"{was} was moved", hint, line.number)
    for line in pairing.new:
        yield Question(
            "", f"a new paragraph belongs to no field: {quoted(line.text.strip())}", _UNDO, line.number
        )


def _spliced(text: str, changes: tuple[Change, ...], content: Path) -> tuple[str, tuple[Question, ...]]:
    """Put the changes into the content file's text; what it refuses becomes a question."""
    from briefgen.content import splice

    if not changes:
        return text, ()
    try:
        return splice(text, changes, str(content)), ()
    except ContentError as error:
        where = f"line {error.place.line} of the content file: " if error.place and error.place.line else ""
        hint = error.hint or "Make the change in the content file by hand."
        return text, (Question("", where + error.message, hint),)


__all__ = ["Pulled", "Question", "pull", "read_changes"]
