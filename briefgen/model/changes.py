"""Edits that came home from Word."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Change:
    """An edit that came home: a field's text as it was sent and as it returned."""

    path: str
    before: str
    after: str
    author: str = ""
