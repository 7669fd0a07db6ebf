"""What pull finds: an edit that has come home is a model.Change; all else is a question."""

from __future__ import annotations

from dataclasses import dataclass

from briefgen.model import Reply


@dataclass(frozen=True, slots=True)
class Question:
    """Something in the edited file that only a person can decide."""

    path: str
    """The field, where one is concerned; else empty."""
    found: str
    """What was found, and what was expected."""
    hint: str = ""
    """What to do."""
    paragraph: int = 0
    """The 1-based number of the paragraph in the edited file; 0 where it is not there any more."""
    id: str = ""
    """By which it is taken or left."""
    lost: str = ""
    """The words of the line that is gone, where the question is about one."""
    with_item: bool = False
    """That line is the template's, and an item beside it is gone: building again shows what becomes of it."""
    can_take: bool = False
    """What came back can be written if somebody says so; else it can only be left, or brought in by hand."""


@dataclass(frozen=True, slots=True)
class Notice:
    """Something in the edited file that no field holds and that is only named."""

    what: str
    paragraph: int = 0
    is_look: bool = False
    """It is about how words look."""
    id: str = ""


@dataclass(frozen=True, slots=True)
class Remark:
    """A reviewer's comment in the edited file, with its answers."""

    path: str
    """The field in whose line it stands, where there is one; else empty."""
    author: str
    text: str
    paragraph: int
    """The 1-based number of the paragraph in the edited file."""
    date: str = ""
    words: str = ""
    """The words that it hangs on, where they are a part of the line."""
    resolved: bool = False
    replies: tuple[Reply, ...] = ()


def around(before: str, after: str, more: int = 30) -> tuple[str, str]:
    """Cut from two texts what differs, with a few words on both sides, for messages that say what changed."""
    most = min(len(before), len(after))
    head = next((n for n in range(most) if before[n] != after[n]), most)
    tail = next((n for n in range(most - head) if before[-1 - n] != after[-1 - n]), most - head)
    start, rest = max(0, head - more), max(0, tail - more)
    return _cut(before, start, len(before) - rest), _cut(after, start, len(after) - rest)


def _cut(text: str, start: int, end: int) -> str:
    return f"{'…' if start else ''}{text[start:end]}{'…' if end < len(text) else ''}"


WHOLE = 1_000
"""Characters of a text that is shown as a whole: people decide about its words, wherever in it they stand."""


def quoted(text: str, most: int = WHOLE) -> str:
    """Put a text between quotation marks for a message, cut in the middle where it is longer."""
    if len(text) > most:
        text = f"{text[: most // 2].rstrip()} … {text[-most // 2 :].lstrip()}"
    return f"“{text}”"
