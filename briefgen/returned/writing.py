"""What a returned file brings goes into the content file's text, as far as that takes it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from briefgen.content import arrange, loads, set_comments, splice
from briefgen.errors import ContentError
from briefgen.model import Change, ItemChange
from briefgen.returned.asked import BY_HAND, question
from briefgen.returned.decisions import Decisions, change_id, item_id
from briefgen.returned.find import Found
from briefgen.returned.proof import stands
from briefgen.returned.threads import joined
from briefgen.returned.values import Question, quoted


@dataclass(frozen=True, slots=True)
class Done:
    """A content file's text with what could be written."""

    text: str
    changes: tuple[Change, ...]
    items: tuple[ItemChange, ...]
    faults: tuple[Question, ...]
    held: bool = False
    """Something was left out by its author; it may come another time."""


def write_in(text: str, found: Found, content: Path, project: Path, decisions: Decisions) -> Done:
    """Put changes and items into the content file's text; what it refuses becomes a question."""
    changes = [one for one in found.changes if change_id(one) not in decisions.leave]
    items = [
        one
        for one in found.items
        if item_id(one) not in decisions.leave and decisions.wanted(one.author.split(", "))
    ]
    text, done, faults = _spliced(text, changes, content)
    text, arranged, refused = _arranged(text, items, found, content, project)
    held = len(items) < len(found.items) or bool(decisions.authors)
    text, unfit = _commented(text, found, content)
    return Done(text, tuple(done), tuple(arranged), (*faults, *refused, *unfit), held)


def _commented(text: str, found: Found, content: Path) -> tuple[str, list[Question]]:
    """Write the reviewers' comments beside what they are on."""
    brief = loads(text, str(content), content.stem)
    for path, threads in joined(brief, found.remarks).items():
        try:
            text = set_comments(text, {path: threads}, str(content))
        except ContentError as error:
            return text, [_refused(path, error)]
    return text, []


def _spliced(
    text: str, changes: Sequence[Change], content: Path
) -> tuple[str, Sequence[Change], list[Question]]:
    try:
        return (splice(text, changes, str(content)) if changes else text), changes, []
    except ContentError:
        pass
    done: list[Change] = []
    faults: list[Question] = []
    for change in changes:
        try:
            text = splice(text, [change], str(content))
            done.append(change)
        except ContentError as error:
            faults.append(_refused(change.path, error))
    return text, done, faults


def _refused(path: str, error: ContentError) -> Question:
    where = f"line {error.place.line} of the content file: " if error.place and error.place.line else ""
    return question("refused", path, where + error.message, error.hint or BY_HAND)


def _arranged(
    text: str, items: Sequence[ItemChange], found: Found, content: Path, project: Path
) -> tuple[str, Sequence[ItemChange], list[Question]]:
    """Arrange the items, and merge the brief to see whether it prints what the editor wrote."""
    if not items:
        return text, (), []
    blocks = {one.path.partition(".")[0] for one in items}
    new = {one.path for one in items if one.kind == "insert"}
    try:
        made = arrange(text, items, str(content))
        brief = loads(made, str(content), content.stem)
    except ContentError as error:
        return text, (), [_refused(one.path, error) for one in items]
    if stands(brief, found.next, project, blocks, new):
        return made, items, []
    return text, (), [_unproved(one) for one in items]


def _unproved(one: ItemChange) -> Question:
    what = {"insert": "is new", "delete": "is gone", "move": "was moved"}[one.kind]
    words = quoted(one.said.replace("\n", " / "))
    said = f"{words} {what}, and built again it would not stand as it came back"
    return question(one.kind, one.path, said, BY_HAND)
