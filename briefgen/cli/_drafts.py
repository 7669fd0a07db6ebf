"""What `verify` and `adopt` read: a finished document, and the sources beside it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from briefgen import readers
from briefgen.blocks import identified
from briefgen.cli.messages import Voice
from briefgen.errors import SourceError
from briefgen.model import Place, SourceText
from briefgen.text import decode
from briefgen.verify import Draft, draft

_LINED = (".txt", ".text", ".md", ".markdown", ".mkd", ".html", ".htm", ".xhtml")
"""Suffixes of files whose lines can be named."""


class Read(NamedTuple):
    """A draft and its sources by id."""

    draft: Draft
    texts: Mapping[str, SourceText]
    raw: str
    """The draft's file as text; empty where the format has no lines."""
    unread: int
    """Sources that cannot be read."""


def read(file: str, sources: Sequence[str], say: Voice) -> Read:
    """Read a draft and its sources; raises SourceError for a draft that cannot be, or without any source."""
    path = Path(file)
    say.progress(0, 1, file)
    own = readers.read(path)
    for warning in own.warnings:
        say.warning(file, warning)
    texts, unread = _sources(sources, path, say)
    if not texts:
        hint = "Name the documents that it was written from, or their folder; the draft itself is none."
        raise SourceError("there is no source to compare the draft with", Place(sources[0]), hint)
    raw = ""
    if path.suffix.lower() in _LINED:
        with suppress(ValueError):  # an encoding that a page alone may have: its findings name no lines
            raw = decode(path.read_bytes())
    found = draft(own, tuple(texts.values()))
    if found.left_out:
        say.note(f"{file}: notes and lists of sources were not read as claims ({found.left_out} in all).")
    return Read(found, texts, raw, unread)


def _sources(sources: Sequence[str], own: Path, say: Voice) -> tuple[dict[str, SourceText], int]:
    """Read the sources by id, and count those that cannot be: each says why. The draft is no source."""
    named = (Path(one) for one in sources)
    paths = [file for one in named for file in (readers.files_in(one) if one.is_dir() else (one,))]
    paths = [path for path in dict.fromkeys(paths) if path.resolve() != own.resolve()]
    texts: list[SourceText] = []
    for number, path in enumerate(paths):
        say.progress(number, len(paths), str(path))
        try:
            texts.append(readers.read(path))
        except SourceError as error:
            say.error(error)
    say.progress(len(paths), len(paths), "")
    for text in texts:
        for warning in text.warnings:
            say.warning(text.source.file, warning)
    return {text.source.id: text for text in identified(texts)}, len(paths) - len(texts)
