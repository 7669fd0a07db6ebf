"""What a returned file brings goes into the content file's text, as far as that takes it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from briefgen.content import arrange, set_comments
from briefgen.errors import ContentError
from briefgen.model import Change, ItemChange
from briefgen.returned.asked import BY_HAND, printed_again, question, unfit
from briefgen.returned.decisions import Decisions, change_id, item_id
from briefgen.returned.find import Found
from briefgen.returned.proof import prints, stands
from briefgen.returned.threads import joined, known
from briefgen.returned.values import Notice, Question

if TYPE_CHECKING:
    from briefgen.content.manuscript import Manuscript


@dataclass(frozen=True, slots=True)
class Done:
    """A content file with what could be written."""

    manuscript: Manuscript
    changes: tuple[Change, ...]
    items: tuple[ItemChange, ...]
    faults: tuple[Question, ...]
    held: bool = False
    """Something was left out by its author; it may come another time."""
    settled: tuple[Question, ...] = ()
    """Lines of the template that are gone with an item, and about which nobody has to be asked."""
    notices: tuple[Notice, ...] = ()
    """Those of them that will be printed again."""
    comments: int = 0
    """Those that came in, got answers, or were resolved."""


def write_in(manuscript: Manuscript, found: Found, project: Path, decisions: Decisions) -> Done:
    """Put changes and items into the content file's text; what it refuses becomes a question."""
    changes = [one for one in found.changes if change_id(one) not in decisions.leave]
    items = [
        one
        for one in found.items
        if item_id(one) not in decisions.leave and decisions.wanted(one.author.split(", "))
    ]
    manuscript, done, faults = _spliced(manuscript, changes)
    manuscript, arranged, refused = _arranged(manuscript, items, found, project)
    held = len(items) < len(found.items) or bool(decisions.authors)
    settled = [one for one in found.questions if one.with_item and not refused]
    brief = manuscript.brief() if settled else None
    again = [one for one in settled if brief and prints(brief, found.next, project, one.lost)]
    notices = tuple(printed_again(one.lost) for one in again)
    manuscript, comments, unfit = _commented(manuscript, found)
    faults = [*faults, *refused, *unfit]
    return Done(
        manuscript, tuple(done), tuple(arranged), tuple(faults), held, tuple(settled), notices, comments
    )


def _commented(manuscript: Manuscript, found: Found) -> tuple[Manuscript, int, list[Question]]:
    """Write the reviewers' comments beside what they are on; what is refused holds back no other."""
    refused: list[Question] = []
    brief, count = manuscript.brief(), 0
    for path, threads in joined(brief, found.remarks).items():
        try:
            text = set_comments(manuscript.text, {path: threads}, str(manuscript.file))
            manuscript = replace(manuscript, text=text)
            count += len([one for one in threads if one not in known(brief, path)])
        except ContentError as error:
            refused.append(_refused(path, error))
    return manuscript, count, refused


def _spliced(
    manuscript: Manuscript, changes: Sequence[Change]
) -> tuple[Manuscript, Sequence[Change], list[Question]]:
    try:
        return (manuscript.spliced(changes) if changes else manuscript), changes, []
    except ContentError:
        pass
    done: list[Change] = []
    faults: list[Question] = []
    for change in changes:
        try:
            manuscript = manuscript.spliced([change])
            done.append(change)
        except ContentError as error:
            faults.append(_refused(change.path, error))
    return manuscript, done, faults


def _refused(path: str, error: ContentError) -> Question:
    where = f"line {error.place.line} of the content file: " if error.place and error.place.line else ""
    return question("refused", path, where + error.message, error.hint or BY_HAND)


def _arranged(
    manuscript: Manuscript, items: Sequence[ItemChange], found: Found, project: Path
) -> tuple[Manuscript, Sequence[ItemChange], list[Question]]:
    """Arrange the items, and merge the brief to see whether it prints what the editor wrote."""
    if not items:
        return manuscript, (), []
    if manuscript.language and any(one.kind == "insert" for one in items):
        # Nobody knows its words in the other languages.
        return manuscript, (), [unfit(one, _IN_OTHERS) for one in items]
    whole, refused = _proved(manuscript, items, found, project)
    if not refused:
        return whole, items, []
    blocks = dict.fromkeys(_block(one) for one in items)
    if len(blocks) == 1:
        return manuscript, (), refused
    done: list[ItemChange] = []
    faults: list[Question] = []
    for block in blocks:  # what cannot be written of one holds back nothing of another
        some = [one for one in items if _block(one) == block]
        manuscript, refused = _proved(manuscript, some, found, project)
        done += [] if refused else some
        faults += refused
    return manuscript, done, faults


def _proved(
    manuscript: Manuscript, items: Sequence[ItemChange], found: Found, project: Path
) -> tuple[Manuscript, list[Question]]:
    """Give the content file with items arranged; as it was, with questions, where they do not stand there."""
    new = {one.path for one in items if one.kind == "insert"}
    try:
        made = replace(manuscript, text=arrange(manuscript.text, items, str(manuscript.file)))
        brief = made.brief()
    except ContentError as error:
        return manuscript, [_refused(one.path, error) for one in items]
    if stands(brief, found.next, project, {_block(one) for one in items}, new):
        return made, []
    return manuscript, [unfit(one, _UNPROVED) for one in items]


def _block(one: ItemChange) -> str:
    return one.path.partition(".")[0]


_UNPROVED = "built again it would not stand as it came back"
_IN_OTHERS = "the content file has other languages, too"
