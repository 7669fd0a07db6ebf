"""What became of a brief whose process was stopped or ended, in one machine or in many."""

from __future__ import annotations

from briefgen.batch.job import Outcome
from briefgen.batch.planning import Job
from briefgen.errors import BriefgenError


def too_long(job: Job, limit: int) -> Outcome:
    """The outcome of a brief that took more than `limit` seconds."""
    message = f"the brief took more than {limit} seconds, and was stopped"
    hint = "Look for a very large table or for containers in containers, or raise the setting `limit`."
    return Outcome(job, error=BriefgenError(message, None, hint))


def ended(job: Job, code: int | None, memory: int) -> Outcome:
    """The outcome of a brief whose process ended twice; `memory` in megabytes."""
    message = f"its process ended twice before the brief was done (exit code {code})"
    hint = f"It may have run out of memory (the setting `memory`: {memory} MB)."
    return Outcome(job, error=BriefgenError(message, None, hint))
