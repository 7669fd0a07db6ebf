"""The files of sources, as they are reached from a content file's folder."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path

from briefgen.model import Brief, Item


def near(item: Item, folder: Path) -> Item:
    """A source with its file as it is reached from a folder; any other item as it is."""
    file = item.fields.get("file") if item.path.startswith("sources.") else None
    if file is None:
        return item
    reached = Path(os.path.relpath(file.text, folder)).as_posix()
    return replace(item, fields={**item.fields, "file": replace(file, text=reached)})


def with_files(brief: Brief, folder: Path) -> Brief:
    """The brief with each source's file as it is reached from the content file's folder."""
    sources = {name: near(item, folder) for name, item in brief.blocks["sources"].items()}
    return replace(brief, blocks={**brief.blocks, "sources": sources})
