"""The bodies of a returned file: which lines of it belong to which body, and what became of them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field

from briefgen.errors import ContentError
from briefgen.model import Change, Field
from briefgen.returned import footnotes, noted
from briefgen.returned.bodies import join
from briefgen.returned.body import numbers_of
from briefgen.returned.by_text import text_of
from briefgen.returned.came import Came, Problem, lines_of, without_changes
from briefgen.returned.chunks import ChunkKind, chunks
from briefgen.returned.compare import squeeze
from briefgen.returned.cut import Cut, paths, split
from briefgen.returned.decisions import Decisions
from briefgen.returned.glyphs import (
    Glyphs,
    by_place,
    is_mark,
    is_numbering,
    key,
    plain,
    returned_line,
    sent_line,
    words,
)
from briefgen.returned.homes import body_of, runs, sources_of
from briefgen.returned.inline import written
from briefgen.returned.items import is_ordered
from briefgen.returned.kinds import kind_of
from briefgen.returned.offsets import FOOT, MARK
from briefgen.returned.pair import Pairing
from briefgen.word import NEW_NOTE, Line, SentLine


@dataclass(frozen=True, slots=True)
class BodyOutcome:
    """What became of one body."""

    path: str
    change: Change | None
    problems: tuple[Problem, ...]
    open_lines: tuple[int, ...]
    """Sent lines about which a question is open, by index."""
    new: Mapping[int, str]
    """New paragraphs that became lines of it, by number, with the path of their line."""
    asked: tuple[int, ...] = ()
    """New paragraphs about which a question is open."""


@dataclass(slots=True)
class Bodies:
    """Looks at all bodies of a returned file."""

    sent: Sequence[SentLine]
    pairing: Pairing
    cuts: Mapping[int, Cut]
    original: Callable[[int], Line | None]
    """Gives a sent line, by index, as the Word file that was sent shows it."""
    taken: frozenset[int]
    """New paragraphs that are items of their own."""
    decisions: Decisions
    sources: dict[str, str] = field(init=False)
    has_plain_numbers: bool = field(init=False)
    """No mark of a note is a link any more: a program made plain numbers of them."""
    known: dict[str, str] = field(init=False)
    """What the marks of the body at hand name: sources by number, footnotes by letter."""
    typed: Mapping[str, Line] = field(default_factory=dict)
    """The notes that an editor typed, by family and id."""
    new_in: Mapping[str, tuple[Line, ...]] = field(init=False)
    new_tables: frozenset[int] = field(init=False)
    """Tables of which no line was sent; a single row may be a paragraph beside its heading."""

    def __post_init__(self) -> None:
        """Sort the new lines into the bodies."""
        self.sources = self.known = sources_of(self.sent)
        came = [*self.pairing.pairs.values(), *self.pairing.new]
        self.has_plain_numbers = not any(is_mark(span) for line in came for span in line.spans)
        held = {line.cell.table for line in self.pairing.pairs.values() if line.cell}
        rows = {(line.cell.table, line.cell.row) for line in self.pairing.new if line.cell}
        several = {table for table, count in Counter(table for table, _ in rows).items() if count > 1}
        self.new_tables = frozenset(several - held)
        found: dict[str, list[Line]] = {}
        for run in runs(self.sent, self.pairing):
            body = self._body_of(run.before, run.after)
            for line in run.lines:
                if line.number in self.taken:
                    continue
                if not self._may_stand(line) and line.kind == "heading":
                    break  # what stands below a heading that is asked about belongs to it
                if body and self._may_stand(line):
                    found.setdefault(body, []).append(line)
        self.new_in = {body: tuple(lines) for body, lines in found.items()}

    def _body_of(self, before: int, after: int) -> str:
        above = body_of(self.sent[before])[0] if before >= 0 else ""
        below, first = body_of(self.sent[after]) if after < len(self.sent) else ("", 0)
        if above:
            return above
        heading = paths(self.sent[before]) if before >= 0 else ()
        under = any(path.rpartition(".")[0] == below.rpartition(".")[0] for path in heading)
        return below if first and under and not self._has_line_above(below, after) else ""

    def _has_line_above(self, body: str, at: int) -> bool:
        return any(body_of(self.sent[number])[0] == body for number in self.pairing.pairs if number < at)

    def _may_stand(self, line: Line) -> bool:
        """Whether a new line looks like those of bodies, and not like a line of the template's own."""
        known = {one.style.casefold() for one in self.sent if body_of(one)[0]}
        fields = {one.style.casefold() for one in self.sent if paths(one) and not body_of(one)[0]}
        style = line.style.casefold()
        return (
            style in known or style not in fields or style in ("normal", "body text", "text body", "standard")
        )

    def outcome(self, path: str, body: Field, numbers: Sequence[int]) -> BodyOutcome | None:
        """Give what became of a body; None where nothing did."""
        self._learn(body, numbers)
        self.known = {**self.sources, **footnotes.letters_of(body.text), **self._numbered(path, body)}
        new = dict(self._typed(path, body, numbers))
        base = dict(self._sent(numbers, body))
        came = [*self._kept(numbers, base), *self._new(path, body, numbers)]
        notes = {label: self.typed[key] for key, label in new.items()}
        texts = {label: returned_line(line, self.known) for label, line in notes.items()}
        came += [Came(0, text, notes[label].number, kind="note") for label, text in texts.items()]
        came.sort(key=lambda one: (one.paragraph, one.number))
        changed = [one for one in came if not one.number or _differs(one, base[one.number])]
        if not changed and [one.number for one in came] == sorted(base):
            return None
        joined = join(body.text, base, came, {label: written(text) for label, text in texts.items()})
        authors = dict.fromkeys(name for one in changed for name in one.author.split(", ") if name)
        change = (
            Change(path, body.text, joined.text, ", ".join(authors)) if joined.text != body.text else None
        )
        return self._told(path, change, joined.problems, numbers, came)

    def _numbered(self, path: str, body: Field) -> dict[str, str]:
        """Say which footnotes the numbers of real notes name."""
        found = zip(noted.numbers(self.sent, path), footnotes.labels(body.text), strict=False)
        return {number: f"{FOOT}{label}" for number, label in found}

    def _typed(self, path: str, body: Field, numbers: Sequence[int]) -> Iterator[tuple[str, str]]:
        """Give the notes that an editor typed into a body, with the labels that they get from now on."""
        kept = (self.pairing.pairs[at] for at in numbers if at in self.pairing.pairs)
        taken: list[str] = []
        for line in (*kept, *self.new_in.get(path, ())):
            for span in line.spans:
                if span.kind == NEW_NOTE and span.value in self.typed and self.decisions.wanted(line.authors):
                    taken.append(footnotes.free(body.text, taken))
                    self.known[span.value] = f"{FOOT}{taken[-1]}"
                    yield span.value, taken[-1]

    def _learn(self, body: Field, numbers: Sequence[int]) -> None:
        """Take from the body which sources its marks name, as far as the list of sources does not say."""
        marks = [
            number
            for at in numbers
            for place, one in enumerate(self.sent[at].segments)
            if not one.path and not is_numbering(self.sent[at], place)
            for number in re.findall(r"\d{1,3}", one.text)
        ]
        if all(number in self.sources for number in marks):
            return
        with suppress(ContentError):
            printed = (one for line in lines_of(body.text) for one in line if one.char == MARK)
            cited = [one.source for one in printed if not one.source.startswith(FOOT)]
            if len(cited) == len(marks):
                for number, source in zip(marks, cited, strict=True):
                    self.sources.setdefault(number, source)

    def _told(
        self,
        path: str,
        change: Change | None,
        problems: tuple[Problem, ...],
        numbers: Sequence[int],
        came: Sequence[Came],
    ) -> BodyOutcome:
        of_line = {one.number for one in problems if one.number}
        whole = any(not one.number for one in problems)
        lost = set(numbers) & set(self.pairing.lost)
        open_lines = tuple(
            at for at in numbers if body_of(self.sent[at])[1] in of_line or (whole and at in lost)
        )
        new = {one.paragraph: f"{path}.{at}" for at, one in enumerate(came, 1) if not one.number}
        return BodyOutcome(
            path, change, problems, open_lines, {} if whole else new, tuple(new) if whole else ()
        )

    def _sent(self, numbers: Sequence[int], body: Field) -> Iterator[tuple[int, Glyphs]]:
        printed: tuple[Glyphs, ...] = ()
        with suppress(ContentError):
            printed = lines_of(body.text)
        for at in numbers:
            line = self.sent[at]
            names, number = paths(line), body_of(line)[1]
            now = printed[number - 1] if number <= len(printed) else ()
            if len(names) == 1:
                yield number, now if self._is_as_sent(now, line) else sent_line(line, self.known)
            else:  # several paragraphs of one list item
                for name, text in zip(names, split(line).fields, strict=True):
                    yield int(name.rpartition(".")[2]), plain(text)

    def _is_as_sent(self, now: Glyphs, line: SentLine) -> bool:
        """Whether a line of the body has the words of the sent one, and its marks name the same sources."""
        numbers = numbers_of(words(now), text_of(line))
        if numbers is None:
            return False
        cited = [one.source for one in now if one.char == MARK]
        pairs = zip(numbers, cited, strict=True)
        return all(self.known.get(number, name) == name for number, name in pairs)

    def _kept(self, numbers: Sequence[int], base: Mapping[int, Glyphs]) -> Iterator[Came]:
        for at in numbers:
            if at in self.pairing.torn:
                yield from self._as_sent(at, base)
            if at not in self.pairing.pairs:
                continue
            line, names = self.pairing.pairs[at], paths(self.sent[at])
            author = ", ".join(line.authors)
            if len(names) > 1:
                texts = self.cuts[at].fields or split(self.sent[at]).fields
                for name, text in zip(names, texts, strict=True):
                    yield Came(int(name.rpartition(".")[2]), plain(text), line.number, author)
                continue
            number = body_of(self.sent[at])[1]
            one = self._line(at, number, line, base[number])
            if one.line:
                yield one if self.decisions.wanted(line.authors) else without_changes(one, base[number])

    def _as_sent(self, at: int, base: Mapping[int, Glyphs]) -> Iterator[Came]:
        number = body_of(self.sent[at])[1]
        yield Came(number, base[number], self.pairing.torn[at][0].number)

    def _line(self, at: int, number: int, line: Line, base: Glyphs) -> Came:
        original = self.original(at)
        after = self._after(at, line, base)
        before = returned_line(original, self.known) if original else None
        same = squeeze(line.text) == text_of(self.sent[at]) or (
            before is not None and key(before) == key(after)
        )
        kept = same and (before is None or key(before) == key(after))
        authors = ", ".join(line.authors)
        return Came(number, base if kept else after, line.number, authors, before, after, cell=line.cell)

    def _after(self, at: int, line: Line, base: Glyphs) -> Glyphs:
        marked = any(one.char == MARK for one in base)
        if marked and self.has_plain_numbers:
            numbers = numbers_of(words(base), text_of(self.sent[at]))
            if numbers is not None:
                return by_place(base, numbers, text_of(self.sent[at]), squeeze(line.text))
        return returned_line(line, self.known)

    def _new(self, path: str, body: Field, numbers: Sequence[int]) -> Iterator[Came]:
        in_rows = {number for one in chunks(body.text) if one.kind == "row" for number in one.numbers}
        tables = {
            line.cell.table
            for at in numbers
            if (line := self.pairing.pairs.get(at)) and line.cell and body_of(self.sent[at])[1] in in_rows
        }
        for line in self.new_in.get(path, ()):
            if self.decisions.wanted(line.authors):
                is_new = line.cell is not None and line.cell.table in self.new_tables
                is_cell = line.cell is not None and (line.cell.table in tables or is_new)
                kind: ChunkKind = "row" if is_cell else kind_of(line)
                glyphs = returned_line(line, self.known)
                yield Came(
                    0,
                    glyphs,
                    line.number,
                    ", ".join(line.authors),
                    kind=kind,
                    depth=line.depth if kind == "item" else 0,
                    ordered=is_ordered(line),
                    cell=line.cell if is_cell else None,
                    is_of_new_table=is_new,
                )


def _differs(one: Came, base: Glyphs) -> bool:
    return key(one.line) != key(base) or (one.before is not None and one.before != one.after)
