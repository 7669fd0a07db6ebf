"""A content file that is being changed, in one of its languages, with what lies over it there."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from briefgen.content.change import Reading, splice
from briefgen.content.faults import Faults
from briefgen.content.files import beside, named
from briefgen.content.nodes import Node, parse
from briefgen.content.parsed import Page
from briefgen.content.read import loads
from briefgen.content.spoken import spoken
from briefgen.model import Brief, Change, Field


@dataclass(frozen=True, slots=True)
class Manuscript:
    """A content file's text, and that of the file over it."""

    file: Path
    text: str
    language: str = ""
    """Which of its languages; empty where it says none."""
    over: str | None = None
    """The text of NAME.fr.yaml; None where there is no such file."""

    @property
    def over_file(self) -> Path:
        """Where that text stands."""
        return beside(self.file, self.language)

    def brief(self) -> Brief:
        """Read it. Raises ContentError."""
        name = named(self.file.stem, self.language)
        return loads(self.text, str(self.file), name, self.language, _over(self))

    def spliced(self, changes: Sequence[Change]) -> Manuscript:
        """Write changes where their texts stand: there, or in the file over it; raises what splice raises."""
        if self.over is None:
            return self._spliced_below(changes)
        old, lies_over = self.brief(), str(self.over_file)
        places = {field.path: field.place for field in _fields(old)}
        above = [one for one in changes if (at := places.get(one.path)) and at.file == lies_over]
        below = [one for one in changes if one not in above]
        reading = Reading(lambda text: replace(self, over=text).brief(), _root(lies_over))
        over = splice(self.over, above, lies_over, reading) if above else self.over
        return replace(self, over=over)._spliced_below(below) if below else replace(self, over=over)

    def _spliced_below(self, changes: Sequence[Change]) -> Manuscript:
        reading = Reading(lambda text: replace(self, text=text).brief(), self._spoken_root)
        return replace(self, text=splice(self.text, changes, str(self.file), reading))

    def _spoken_root(self, text: str) -> Node:
        faults = Faults()
        page = Page(str(self.file), text, parse(text, str(self.file), faults))
        return spoken(page, self.language, None, faults).root


def _over(manuscript: Manuscript) -> Page | None:
    text, file = manuscript.over, str(manuscript.over_file)
    return Page(file, text, _root(file)(text)) if text is not None else None


def _root(file: str) -> Callable[[str], Node]:
    return lambda text: parse(text, file, Faults())


def _fields(brief: Brief) -> Iterator[Field]:
    yield from brief.fields.values()
    for block in brief.blocks.values():
        for item in block.values():
            yield from item.fields.values()
