"""Items that came, went or moved are proved: merged again, the brief has them where the editor has them."""

from __future__ import annotations

import os
from collections.abc import Collection, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from briefgen.errors import BriefgenError
from briefgen.returned.compare import squeeze

if TYPE_CHECKING:
    from briefgen.model import Brief
    from briefgen.word import SentMap


def stands(brief: Brief, sent: SentMap, project: Path, blocks: Collection[str], new: Collection[str]) -> bool:
    """Say whether a brief, merged with its template, has these blocks' fields in the editor's order.

    `sent`: what the editor's document holds; `new`: the paths of new items, whose words must be the same.
    """
    try:
        found = list(_elements(brief, sent, project))
    except BriefgenError:
        return False
    printed = [(path, text) for path, text in found if path]
    came = list(_fields(sent))
    for block in blocks:
        here = [path for path, _ in printed if path.startswith(f"{block}.")]
        there = [path for path, _ in came if path.startswith(f"{block}.")]
        if _bodies_apart(here) != _bodies_apart(there):
            return False
    texts = dict(printed)
    return all(texts.get(path) == text for path, text in came if ".".join(path.split(".")[:2]) in new)


def prints(brief: Brief, sent: SentMap, project: Path, text: str) -> bool:
    """Say whether a brief, merged with its template, has this line; its number may be the stylesheet's."""
    try:
        return any(one and text.endswith(one) for _, one in _elements(brief, sent, project))
    except BriefgenError:
        return True


def _elements(brief: Brief, sent: SentMap, project: Path) -> Iterator[tuple[str, str]]:
    """Give the field of each element, where it has one, and its words; raises what merging raises."""
    # Late: only files in which whole items changed are merged again.
    from briefgen import assets, settings
    from briefgen.merge import house, merge

    wanted = settings.load(project, os.environ, {})
    tree = merge(brief, sent.template, assets.roots(project), house=house(wanted))
    for one in tree.root.iter():
        if isinstance(one.tag, str):
            yield one.get("data-field", ""), squeeze("".join(one.itertext()))


def _fields(sent: SentMap) -> Iterator[tuple[str, str]]:
    for line in sent.lines:
        for one in line.segments:
            if one.path:
                yield one.path, squeeze(one.text)


def _bodies_apart(paths: list[str]) -> list[str]:
    """Leave out the lines of bodies, which are proved by themselves."""
    return [path for path in paths if not path.rpartition(".")[2].isdecimal()]
