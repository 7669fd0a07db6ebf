"""The batch: which content files become which documents, and each brief's way there."""

from __future__ import annotations

from briefgen.build.attempt import Outcome
from briefgen.build.brief import Library, examine, has_errors, render
from briefgen.build.planning import Job, Plan, content_files, plan
from briefgen.build.running import run

__all__ = [
    "Job",
    "Library",
    "Outcome",
    "Plan",
    "content_files",
    "examine",
    "has_errors",
    "plan",
    "render",
    "run",
]
