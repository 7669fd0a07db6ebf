"""The brief of a job: its content file, filled in with its row if it has one."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from briefgen.batch.planning import Job
from briefgen.content.files import named
from briefgen.model import Brief

if TYPE_CHECKING:
    from briefgen.content import Page


def load(job: Job) -> Brief:
    """Read the brief of a job. Raises ContentError."""
    from briefgen import content

    if job.row is None:
        return content.load(job.content, job.language)
    from briefgen.batch import filling, inputs

    digests = (inputs.sha256(job.content), inputs.sha256(job.over) if job.over else "")
    name = named(job.content.stem, job.language)
    return filling.filled(_page(job.content, job.language, digests), job.row, name)


@lru_cache(maxsize=8)
def _page(path: Path, language: str, digests: tuple[str, str]) -> Page:
    """Parse a content file of many rows once; its digests are part of the key, so that an edit is seen."""
    from briefgen.content.spoken import page_in

    return page_in(path, language)
