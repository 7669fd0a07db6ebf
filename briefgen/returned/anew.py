"""The Word file as it was sent, built anew where it is not kept."""

from __future__ import annotations

import os
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

from briefgen import assets, repository, settings
from briefgen.content import load, loads
from briefgen.errors import BriefgenError, ContentError
from briefgen.model import Brief
from briefgen.returned.standing import said
from briefgen.settings.reach import admit_content
from briefgen.word import Line, SentMap, WordError, open_package, stored_map

_ALIKE = 0.5
"""The share of a content file's words that a returned file has, from which it may have been built from it."""
_REVISIONS = 20
"""Editions of a content file that git is asked for."""
_FILES = 200
"""Content files of a project that are looked at."""
_DEFAULT = "policy-brief"
_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Edition:
    """A content file as it is or was, and how much of it a returned file has."""

    file: Path
    brief: Brief
    share: float
    revision: str = ""
    """Of git; empty: as it stands now."""


def build(brief: Brief, template: str, project: Path, content: str = "", lines: Sequence[Line] = ()) -> bytes:
    """Build a brief's Word file without checks; nothing where that cannot be.

    What the checks said of it is taken from the lines of the file that came back.
    """
    from briefgen import merge, styles, writers

    roots = assets.roots(project)
    try:
        wanted = settings.load(project, os.environ, {})
        own = brief.fields.get("language")
        known = said(lines, (own.text if own else "") or merge.words.DEFAULT)
        tree = merge.merge(brief, template, roots, house=merge.house(wanted, known))
        tree = replace(tree, content=content)
        return writers.write("docx", styles.compute(tree, roots, project)).data
    except BriefgenError:
        return b""


def nearest(returned: Sequence[Line], project: Path, content: Path | None) -> tuple[SentMap, str] | None:
    """Build the edition of a content file that a returned file is most like, and say which one it is.

    `content`: where the file is known; else all of the project are looked at. None where none is like it.
    """
    words = Counter(word for line in returned for word in _WORD.findall(line.text))
    files = [content] if content else _files(project)
    best = max((one for file in files for one in _now(file, words)), key=lambda one: one.share, default=None)
    if best is None:
        return None
    best = max((best, *_before(best.file, words)), key=lambda one: one.share)
    sent = _sent(best, project, returned) if best.share >= _ALIKE else None
    which = f"as it was at {best.revision[:9]}" if best.revision else "as it stands now"
    return (sent, f"{best.file} {which}") if sent else None


def piece_of(returned: Sequence[Line], project: Path, content: Path | None) -> str:
    """Name the content file that all words of a returned file stand in, else nothing."""
    words = Counter(word for line in returned for word in _WORD.findall(line.text))
    held = [
        (one.share, str(one.file))
        for file in ([content] if content else _files(project))
        for one in _now(file, words)
        if words and not words - _words(one.brief)
    ]
    return max(held, default=(0.0, ""))[1]


def _sent(edition: Edition, project: Path, returned: Sequence[Line]) -> SentMap | None:
    own = edition.brief.fields.get("template")
    template = (own.text if own else "") or settings.load(project, os.environ, {}).template or _DEFAULT
    name = Path(os.path.relpath(edition.file, project)).as_posix()
    with suppress(WordError):
        data = build(edition.brief, template, project, name, returned)
        return stored_map(open_package(data)) if data else None
    return None


def _files(project: Path) -> list[Path]:
    wanted = settings.load(project, os.environ, {})
    try:
        admit_content(wanted)
    except ContentError:  # a build says so; here there is nothing to look at
        return []
    found = (path for ending in ("yaml", "yml") for path in wanted.content.rglob(f"*.{ending}"))
    return sorted(found)[:_FILES]


def _now(file: Path, words: Counter[str]) -> Iterator[Edition]:
    with suppress(BriefgenError, OSError):
        brief = load(file)
        yield Edition(file, brief, _share(brief, words))


def _before(file: Path, words: Counter[str]) -> Iterator[Edition]:
    for revision in repository.revisions(file, _REVISIONS):
        with suppress(BriefgenError):
            brief = loads(repository.text_at(file, revision) or "", str(file), file.stem)
            yield Edition(file, brief, _share(brief, words), revision)


def _share(brief: Brief, words: Counter[str]) -> float:
    """Say how many of a brief's words a returned file has."""
    known = _words(brief)
    return sum((known & words).values()) / max(1, sum(known.values()))


def _words(brief: Brief) -> Counter[str]:
    items = (item for block in brief.blocks.values() for item in block.values())
    fields = [*brief.fields.values(), *(field for item in items for field in item.fields.values())]
    return Counter(word for field in fields for word in _WORD.findall(field.text))
