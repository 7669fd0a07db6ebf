"""The batch: which content files become which documents, and each brief's way there."""

from __future__ import annotations

from briefgen.batch.brief import Library, examine, has_errors, refuse_unknown_codes, render
from briefgen.batch.fence import fence_of
from briefgen.batch.job import Outcome, load
from briefgen.batch.planning import Job, Plan, content_files, jobs_of, plan
from briefgen.batch.running import is_alone, run

__all__ = [
    "Job",
    "Library",
    "Outcome",
    "Plan",
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
