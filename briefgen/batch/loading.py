"""The brief of a job: its content file, filled in with its row if it has one."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from briefgen import content
from briefgen.batch.planning import Job
from briefgen.model import Brief

if TYPE_CHECKING:
    from briefgen.content import Page


def load(job: Job) -> Brief:
    """Read the brief of a job. Raises ContentError."""
    if job.row is None:
        return content.load(job.content)
    from briefgen.batch import filling, inputs

    return filling.filled(_page(job.content, inputs.sha256(job.content)), job.row, job.content.stem)


@lru_cache(maxsize=8)
def _page(path: Path, sha256: str) -> Page:
    """Parse a content file of many rows once; its digest is part of the key, so that an edit is seen."""
    return content.page(path)
