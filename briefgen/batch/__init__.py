"""The batch: which content files become which documents, and each brief's way there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefgen.batch.brief import Library, examine, has_errors, refuse_unknown_codes, render
from briefgen.batch.fence import admit_lists, fence_of
from briefgen.batch.loading import load
from briefgen.batch.planning import Job, Plan, content_files, jobs_of, plan

if TYPE_CHECKING:
    from briefgen.batch.job import Outcome
    from briefgen.batch.running import is_alone, run

__all__ = [
    "Job",
    "Library",
    "Outcome",
    "Plan",
    "admit_lists",
    "content_files",
    "examine",
    "fence_of",
    "has_errors",
    "is_alone",
    "jobs_of",
    "load",
    "plan",
    "refuse_unknown_codes",
    "render",
    "run",
]

_LATE = {"Outcome": "job", "is_alone": "running", "run": "running"}
"""What builds, by name, and its module: a check stores nothing, and needs no records of what was built."""


def __getattr__(name: str) -> object:
    """Import what builds when it is first named (PEP 562)."""
    if name not in _LATE:
        raise AttributeError(f"module 'briefgen.batch' has no attribute {name!r}")
    from importlib import import_module

    found: object = getattr(import_module(f"briefgen.batch.{_LATE[name]}"), name)
    globals()[name] = found
    return found
