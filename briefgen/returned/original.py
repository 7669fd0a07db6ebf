"""The Word file as it was sent: out of its map, or built anew where an older map does not hold it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from difflib import SequenceMatcher

from briefgen.returned import noted
from briefgen.returned.by_text import text_of
from briefgen.returned.cited import marks, numbered
from briefgen.returned.compare import squeeze
from briefgen.returned.composed import composed
from briefgen.word import Line, Package, SentMap, lines, open_package


@dataclass(frozen=True, slots=True)
class Original:
    """The file that was sent, and its lines."""

    package: Package
    lines: tuple[Line, ...]
    of: Mapping[int, Line]
    """The line of each sent line, by the sent line's index."""
    as_sent: bool
    """It is the very file; else it was built anew, and its templates may have changed."""


def original(sent: SentMap, rebuilt: Callable[[SentMap], bytes] | None) -> Original | None:
    """Give the file that was sent; None where nobody knows it. Raises WordError on a damaged one."""
    package = _package(sent, rebuilt)
    if package is None:
        return None
    found = _lines(package, sent)
    found = numbered(found, marks(found))
    pairs = dict(_by_bookmark(sent, found) if sent.original else _by_words(sent, found))
    return Original(package, found, pairs, bool(sent.original))


def shown(sent: SentMap, rebuilt: Callable[[SentMap], bytes] | None) -> tuple[Line, ...]:
    """Give the lines of the file that was sent, as a reader saw them; none where nobody knows it."""
    package = _package(sent, rebuilt)
    return _lines(package, sent) if package else ()


def _lines(package: Package, sent: SentMap) -> tuple[Line, ...]:
    return composed(lines(package, keep_notes=True, labels=noted.labels(package, sent)))


def _package(sent: SentMap, rebuilt: Callable[[SentMap], bytes] | None) -> Package | None:
    data = sent.original or (rebuilt(sent) if rebuilt else b"")
    return open_package(data) if data else None


def _by_bookmark(sent: SentMap, shown: tuple[Line, ...]) -> Iterator[tuple[int, Line]]:
    held = {name: line for line in shown for name in line.bookmarks}
    for number, line in enumerate(sent.lines):
        name = next((one.bookmark for one in line.segments if one.path and one.bookmark), "")
        if name in held:
            yield number, held[name]


def _by_words(sent: SentMap, shown: tuple[Line, ...]) -> Iterator[tuple[int, Line]]:
    olds, news = [text_of(line) for line in sent.lines], [squeeze(line.text) for line in shown]
    for block in SequenceMatcher(None, olds, news, autojunk=False).get_matching_blocks():
        yield from ((block.a + step, shown[block.b + step]) for step in range(block.size))
