"""A content file that stands for many briefs: an edit in one of them is offered for its row, or for all."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from briefgen.model import Change, ItemChange
from briefgen.returned.decisions import OWN, Decisions, change_id, item_id
from briefgen.returned.values import Question, around, quoted

_SIGNS = ("{{", "{%", "{#")


@dataclass(frozen=True, slots=True)
class Row:
    """The row that filled a content file in."""

    id: str
    column: str
    """Which column names the rows."""


def offered(
    changes: Sequence[Change], items: Sequence[ItemChange], row: Row, decisions: Decisions
) -> tuple[list[Change], list[ItemChange], list[Question]]:
    """Part what is taken from what has to be asked: every edit is one of a text that all rows share."""
    taken: list[Change] = []
    questions: list[Question] = []
    for change in changes:
        name = change_id(change)
        if name in decisions.take:
            taken.append(replace(change, after=_escaped(change.before, change.after)))
        elif name + OWN in decisions.take and _may_be_own(change, row):
            taken.append(replace(change, after=_own(change, row)))
        elif name not in decisions.leave:
            questions.append(_asked(change, row, name))
    arranged = [one for one in items if item_id(one) in decisions.take]
    for one in items:
        if one not in arranged and item_id(one) not in decisions.leave:
            said = f"{quoted(one.said)}: a change of the items of all rows"
            hint = (
                f"Take it for all rows with --take {item_id(one)}, or leave it with --leave {item_id(one)}."
            )
            questions.append(Question(one.path, said, hint, 0, item_id(one), can_take=True))
    return taken, arranged, questions


def _asked(change: Change, row: Row, name: str) -> Question:
    old, new = around(change.before, change.after)
    said = f"{quoted(old)} came back as {quoted(new)} in the brief of {row.id}; all rows share this text"
    own = f"for {row.id} alone with --take {name}{OWN}, " if _may_be_own(change, row) else ""
    hint = f"Take it {own}for all rows with --take {name}, or leave it with --leave {name}."
    return Question(change.path, said, hint, 0, name, can_take=True)


def _may_be_own(change: Change, row: Row) -> bool:
    """Whether a text can be another for this row: of one line, with nothing filled in."""
    both = change.before + change.after
    return bool(row.column) and "\n" not in both and not any(sign in both for sign in _SIGNS)


def _own(change: Change, row: Row) -> str:
    case = f"row[{_said(row.column)}] == {_said(row.id)}"
    return f"{{{{ {_said(change.after)} if {case} else {_said(change.before)} }}}}"


def _said(text: str) -> str:
    """Give a text as a string of Jinja."""
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'"


def _escaped(before: str, after: str) -> str:
    """Keep braces that were typed in Word from being filled in."""
    for sign in _SIGNS:
        if sign in after and sign not in before:
            after = after.replace(sign, f"{{{{ '{sign}' }}}}")
    return after
