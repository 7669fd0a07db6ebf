"""The batch: which content files become which documents, and each brief's way there."""

from __future__ import annotations

from briefgen.build.attempt import Outcome, load
from briefgen.build.brief import Library, examine, has_errors, refuse_unknown_codes, render
from briefgen.build.planning import Job, Plan, content_files, jobs_of, plan
from briefgen.build.running import run

__all__ = [
    "Job",
    "Library",
    "Outcome",
    "Plan",
    "content_files",
    "examine",
    "has_errors",
    "jobs_of",
    "load",
    "plan",
    "refuse_unknown_codes",
    "render",
    "run",
]
