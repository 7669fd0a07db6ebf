"""What pull finds: an edit that has come home is a model.Change; all else is a question."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Question:
    """Something in the edited file that only a person can decide; while there is one, nothing is written."""

    path: str
    """The field, where one is concerned; else empty."""
    found: str
    """What was found, and what was expected."""
    hint: str = ""
    """What to do."""
    paragraph: int = 0
    """The 1-based number of the paragraph in the edited file; 0 where it is not there any more."""


def quoted(text: str, most: int = 80) -> str:
    """Put a text between quotation marks for a message, cut in the middle where it is long."""
    if len(text) > most:
        text = f"{text[: most // 2].rstrip()} … {text[-most // 2 :].lstrip()}"
    return f"“{text}”"
