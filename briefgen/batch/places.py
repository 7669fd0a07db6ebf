"""Where things stand: fields in their content file, files in their project."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from briefgen.errors import ContentError
from briefgen.model import Brief, Field


@contextmanager
def placed(brief: Brief) -> Iterator[None]:
    """Give faults of fields, found in a tree that knows their paths alone, the place in the content file."""
    try:
        yield
    except ContentError as error:
        path = error.message.partition(" ")[0]
        error.place = error.place or next((one.place for one in _fields(brief) if one.path == path), None)
        raise


def _fields(brief: Brief) -> Iterator[Field]:
    yield from brief.fields.values()
    for block in brief.blocks.values():
        for item in block.values():
            yield from item.fields.values()


def within(project: Path, file: str) -> str:
    """Give a file's path from its project: where a build was started must not change what is written."""
    return Path(os.path.relpath(file, project)).as_posix() if file else ""
