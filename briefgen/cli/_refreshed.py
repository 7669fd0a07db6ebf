"""A source's new edition: which evidence stands there still, where, and which does not."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from briefgen import content
from briefgen.claims.difference import difference
from briefgen.claims.words import places
from briefgen.model import Brief, Change, Evidence, SourceText
from briefgen.text.selectors import evidence

_LOST = re.compile(r"\[-(.*?)-\]")
"""Words of the old edition that the passage most like them has not: with most of them lost, it is another."""


@dataclass(frozen=True, slots=True)
class Refreshed:
    """What became of the evidence that a brief takes of one source."""

    anchors: dict[tuple[str, int], Evidence]
    """Evidence that stands elsewhere now, or among other words."""
    open: tuple[tuple[str, str], ...]
    """By path: what is gone, has changed, or stands at several places."""
    kept: int
    """Pieces of evidence that stand where they stood."""
    digest: tuple[Change, ...]
    """The source's new sha256, if the brief has one."""

    def written(self, text: str) -> str:
        """Give the content file with all that is sure."""
        return content.splice(content.anchor(text, self.anchors), self.digest)


def refreshed(brief: Brief, text: SourceText) -> Refreshed:
    """Look for the evidence of one source in its new edition."""
    anchors, said, kept = {}, [], 0
    for path, number, old in _evidence(brief, text.source.id):
        found = places(old, text.text)
        if len(found) == 1:
            new = evidence(text, *found[0])
            kept += _same(old, new)
            if not _same(old, new):
                anchors[path, number] = new
        else:
            said.append((path or "title", _told(old, text, len(found))))
    return Refreshed(anchors, tuple(said), kept, tuple(_digest(brief, text)))


def _evidence(brief: Brief, source: str) -> Iterator[tuple[str, int, Evidence]]:
    items = [item for block in brief.blocks.values() for item in block.values()]
    known = [("", brief.evidence), *((item.path, item.evidence) for item in items)]
    for path, given in known:
        yield from ((path, number, one) for number, one in enumerate(given) if one.source == source)


def _same(old: Evidence, new: Evidence) -> bool:
    placed = old.start is None or (old.start, old.end) == (new.start, new.end)
    return placed and old.prefix in ("", new.prefix) and old.suffix in ("", new.suffix)


def _told(old: Evidence, text: SourceText, count: int) -> str:
    if count:
        return f'"{_short(old.exact)}" stands at {count} places now: cite it anew'
    near = difference(old.exact, text.text)
    lost = sum(len(words.split()) for words in _LOST.findall(near.marked))
    if near.passage and 2 * lost <= len(old.exact.split()):
        return f'"{_short(old.exact)}" has changed: {near.marked or near.passage}'
    return f'"{_short(old.exact)}" is gone'


def _short(words: str) -> str:
    line = " ".join(words.split())
    return line if len(line) <= 60 else f"{line[:57]}..."


def _digest(brief: Brief, text: SourceText) -> Iterator[Change]:
    field = brief.blocks["sources"][text.source.id].fields.get("sha256")
    if field is not None and text.source.sha256 and field.text != text.source.sha256:
        yield Change(field.path, field.text, text.source.sha256)
