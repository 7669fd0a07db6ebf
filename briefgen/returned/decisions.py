"""What a person decided about the edits of a returned file: taken, left, or nothing yet."""

from __future__ import annotations

import hashlib
from collections.abc import Collection
from dataclasses import dataclass

from briefgen.model import Change, ItemChange
from briefgen.returned.values import Notice, Question

_LENGTH = 6
"""Letters of an id: of a thousand edits in one file, two are alike once in thirty files."""
_LETTERS = str.maketrans("0123456789abcdef", "bcdfghjklmnpqrst")
"""No vowels, so that an id is no word; no digits, so that it is no number in YAML."""


@dataclass(frozen=True, slots=True)
class Decisions:
    """Which edits are taken and left, by id."""

    take: Collection[str] = ()
    leave: Collection[str] = ()
    authors: Collection[str] = ()
    """Of whom tracked changes are taken; empty: of all, and what is not tracked, too."""

    def wanted(self, authors: Collection[str]) -> bool:
        """Say whether an edit by these people is asked for."""
        return not self.authors or bool(set(authors) & set(self.authors))


OWN = ".row"
"""Behind an id: take the edit for the row alone that filled the content file in."""


def ident(kind: str, path: str, before: str, after: str) -> str:
    """Give an edit's id: the same each time the same file comes back."""
    said = "\0".join((kind, path, before, after)).encode()
    return hashlib.sha256(said).hexdigest()[:_LENGTH].translate(_LETTERS)


def change_id(change: Change) -> str:
    """Give the id by which a changed text is left."""
    return ident("set", change.path, change.before, change.after)


def item_id(change: ItemChange) -> str:
    """Give the id by which an item's change is left."""
    return ident(change.kind, change.path, change.after, change.said)


def id_of(one: Question | Notice | Change | ItemChange) -> str:
    """Give the id by which anything in a returned file is taken or left."""
    if isinstance(one, Change):
        return change_id(one)
    return item_id(one) if isinstance(one, ItemChange) else one.id


def main_id(name: str) -> str:
    """Give an id without what says for which rows it is taken."""
    return name.removesuffix(OWN)
