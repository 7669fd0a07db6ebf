"""What an edited file brings: its lines beside those that were sent, field by field."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from briefgen.model import Brief, Change, ItemChange
from briefgen.returned import accounts, asked, charts, contents, noted
from briefgen.returned.by_text import text_of
from briefgen.returned.cited import marks, numbered
from briefgen.returned.compare import squeeze
from briefgen.returned.composed import composed
from briefgen.returned.cut import Cut, paths, split
from briefgen.returned.decisions import Decisions, item_id
from briefgen.returned.fields import Returned, decide
from briefgen.returned.glyphs import is_mark
from briefgen.returned.homes import body_lines, body_of, home_of, together
from briefgen.returned.items import Arranged, arranged
from briefgen.returned.original import Original, original, shown
from briefgen.returned.pair import Pairing, pair
from briefgen.returned.returning import Bodies, BodyOutcome
from briefgen.returned.rounds import came, nearest
from briefgen.returned.run_on import without_printed
from briefgen.returned.settling import Settling
from briefgen.returned.shared import Row, offered
from briefgen.returned.threads import remarks
from briefgen.returned.unmarked import cut_line
from briefgen.returned.values import Notice, Question, Remark
from briefgen.word import Line, Package, SentMap, View, comments, lines

_WHOLE = 2 / 3
"""The share of a document's lines that must have come back for deletions to be sure."""
_ANOTHER = 0.2
"""With fewer of its lines, the file is another document, or a piece of this one."""


_FEW = 5
"""Lines of a document that is too short for such a judgement."""


class AnotherFileError(ValueError):
    """The returned file is not the document that was sent."""


@dataclass(frozen=True, slots=True)
class Found:
    """What one edited file brings."""

    changes: tuple[Change, ...]
    items: tuple[ItemChange, ...]
    questions: tuple[Question, ...]
    notices: tuple[Notice, ...]
    remarks: tuple[Remark, ...]
    settling: Settling
    """What the next file of this document is compared with."""

    @property
    def next(self) -> SentMap:
        """What the next file is compared with, if all changes are written."""
        return self.settling.following()


def find(package: Package, maps: Sequence[SentMap], brief: Brief, how: How) -> Found:
    """Compare the lines that were sent with those that came back.

    `maps`: the rounds of this document, the latest first. Raises WordError on a damaged part,
    AnotherFileError where the file is not the document that was sent.
    """
    returned = _read(package, maps[0], maps, how)
    sent = nearest(maps, returned, came(package, how.view))
    if sent is not maps[0]:
        returned = _read(package, sent, maps, how)
    finding = _Finding(package, sent, brief, returned, how)
    if finding.kept < _ANOTHER:
        raise AnotherFileError(f"{len(finding.pairing.pairs)} of {len(sent.lines)} lines came back")
    return finding.found()


def _read(package: Package, sent: SentMap, maps: Sequence[SentMap], how: How) -> tuple[Line, ...]:
    """Give a returned file's lines, with the marks of notes as they were sent."""
    found = composed(lines(package, how.view, keep_notes=True, labels=noted.labels(package, sent)))
    if marks(found):
        sent_marks = (marks(shown(one, how.rebuilt)) for one in maps)
        found = numbered(found, frozenset().union(*sent_marks))
    return without_printed(sent.lines, found)


@dataclass(frozen=True, slots=True)
class How:
    """How a file is looked at."""

    view: View = "accepted"
    decisions: Decisions = field(default_factory=Decisions)
    rebuilt: Callable[[SentMap], bytes] | None = None
    """Builds the Word file anew, where its map does not hold it; nothing where that cannot be."""
    row: Row | None = None
    """Which row filled the content file in, where it stands for many briefs."""


@dataclass(slots=True)
class _Finding:
    """One look at one file."""

    package: Package
    sent: SentMap
    brief: Brief
    returned: tuple[Line, ...]
    how: How
    pairing: Pairing = field(init=False)
    original: Original | None = field(init=False)
    cuts: dict[int, Cut] = field(init=False)
    typed: dict[str, Line] = field(init=False)
    """The notes that an editor typed, by family and id."""
    kept: float = field(init=False)
    """The share of the sent lines that came back."""

    def __post_init__(self) -> None:
        """Pair the lines, and cut those that are paired into their fields."""
        self.original = original(self.sent, self.how.rebuilt)
        self.pairing = noted.settled(pair(self.sent.lines, self.returned), self.sent.lines)
        self.typed = noted.typed(self.returned)
        self.cuts = dict(self._cut_all())
        lines_ = sum(bool(text_of(line)) for line in self.sent.lines)
        self.kept = len(self.pairing.pairs) / lines_ if lines_ > _FEW else 1.0

    def found(self) -> Found:
        """Give the changes that are sure, the questions, and what is only named."""
        items = arranged(self.sent.lines, self.pairing, self.brief, self._original)
        taken = frozenset(number for numbers in items.paragraphs.values() for number in numbers)
        bodies = list(self._bodies(taken, set(items.lost)))
        outcomes = list(decide(self.brief, list(self._fields()), self.how.decisions))
        unsure = self._unsure(items)
        notices, more = self._accounts()
        drawn, accounts_ = self._charts()
        questions = [one for one in outcomes if isinstance(one, Question)]
        questions += self._questions(items, bodies, unsure)
        questions = self._undecided([*questions, *more, *map(asked.account, accounts_)])
        notices = [one for one in (*notices, *self._unread()) if one.id not in self.sent.noted]
        changes = [one for one in outcomes if isinstance(one, Change)]
        changes += [*(one.change for one in bodies if one.change), *drawn]
        certain = [one for one in items.changes if one not in unsure]
        if self.how.row:
            changes, certain, more = offered(changes, certain, self.how.row, self.how.decisions)
            questions += self._undecided(more)
        of_row, given = self.how.row is not None, self.how.decisions
        settling = Settling(self.sent, self.pairing, self.cuts, items, bodies, given, of_row)
        noted = (*self.sent.noted, *(one.id for one in notices), *given.leave)
        said = remarks(comments(self.package), self.sent.lines, self.pairing)
        open_items = {one.path for one in unsure}
        known = came(self.package, self.how.view)
        settling = replace(settling, questions=questions, unsure=open_items, noted=noted, came=known)
        return Found(tuple(changes), tuple(certain), tuple(questions), tuple(notices), tuple(said), settling)

    def _unsure(self, items: Arranged) -> list[ItemChange]:
        """Give the items that may have been typed over, and that nobody took."""
        take = self.how.decisions.take
        return [one for one in items.changes if one.path in items.unsure and item_id(one) not in take]

    def _questions(
        self, items: Arranged, bodies: Sequence[BodyOutcome], unsure: Sequence[ItemChange]
    ) -> Iterator[Question]:
        """Ask about lines, bodies and items."""
        yield from asked.unclear(self.sent.lines, self.pairing, self.cuts)
        yield from (asked.of_body(one.path, problem) for one in bodies for problem in one.problems)
        yield from (asked.item(one) for one in unsure if item_id(one) not in self.how.decisions.leave)
        told = {number for numbers in items.paragraphs.values() for number in numbers}
        told |= {number for one in bodies for number in (*one.new, *one.asked)}
        for line, said in noted.unplaced(self.typed, self.returned, told):
            yield asked.typed_note(line, said)
        told |= {line.number for line in self.typed.values()}
        gone = {number for numbers in items.lost.values() for number in numbers}
        yield from self._unpaired(gone, told, items)

    def _unread(self) -> list[Notice]:
        """Name what could not be read, and could be when it was sent."""
        known = {what for line in self.original.lines for what in line.losses} if self.original else set()
        return [one for one in asked.unread(self.returned) if one.what.partition(",")[0] not in known]

    def _charts(self) -> charts.Outcome:
        return charts.changes(self.original.package, self.package, self.brief) if self.original else ([], [])

    def _undecided(self, questions: Sequence[Question]) -> list[Question]:
        """Leave out what was left before, or is now; a question that stands twice is asked once."""
        known = {*self.sent.noted, *self.how.decisions.leave}
        return list({one.id: one for one in questions if one.id not in known}.values())

    # ------------------------------------------------------------ lines and fields

    def _untouched(self, number: int, line: Line) -> bool:
        """Whether a line came back as it was sent, or as the file that was sent shows it."""
        said = squeeze(line.text)
        if said == text_of(self.sent.lines[number]):
            return True
        original = self._original(number)
        as_built = original is not None and squeeze(original.text) == said
        # In a later round, the words of the first are an edit.
        return as_built and original is not None and self._is_first(number, original)

    def _is_first(self, number: int, original: Line) -> bool:
        return text_of(self.sent.lines[number]) != "" and not self.sent.noted and bool(original.bookmarks)

    def _original(self, number: int) -> Line | None:
        return self.original.of.get(number) if self.original else None

    def _cut_all(self) -> Iterator[tuple[int, Cut]]:
        """Cut every paired line into its fields; a line that was not touched needs no cutting."""
        has_links = any(is_mark(span) for line in self.returned for span in line.spans)
        for number, line in self.pairing.pairs.items():
            sent = self.sent.lines[number]
            is_cut = self._untouched(number, line)
            original = self._original(number)
            yield number, Cut(split(sent).fields) if is_cut else cut_line(sent, line, original, has_links)

    def _fields(self) -> Iterator[Returned]:
        for number, line in self.pairing.pairs.items():
            sent = self.sent.lines[number]
            if self.cuts[number].unsure or body_of(sent)[0] or not self.how.decisions.wanted(line.authors):
                continue
            for path, old, new in zip(paths(sent), split(sent).fields, self.cuts[number].fields, strict=True):
                yield Returned(path, old, new, line.number, ", ".join(line.authors))

    def _bodies(self, taken: frozenset[int], lost: set[str]) -> Iterator[BodyOutcome]:
        bodies = Bodies(self.sent.lines, self.pairing, self.cuts, self._original, taken, self.how.decisions)
        bodies.typed = self.typed
        for path, numbers in body_lines(self.sent.lines).items():
            block, name, key = path.split(".")
            item = self.brief.blocks.get(block, {}).get(name)
            if path.rpartition(".")[0] in lost or (
                self.kept < _WHOLE and set(numbers) & set(self.pairing.lost)
            ):
                continue
            if item is None or key not in item.fields:
                continue
            outcome = bodies.outcome(path, item.fields[key], numbers)
            if outcome:
                yield outcome

    # ------------------------------------------------------------ what is asked and named

    def _unpaired(
        self, gone: set[int], told: frozenset[int] | set[int], items: Arranged
    ) -> Iterator[Question]:
        """Ask about lines that were torn, gone, moved or new, as far as nothing else tells of them."""
        lines_ = self.sent.lines
        for number, found in self.pairing.torn.items():
            yield asked.torn(lines_[number], found)
        for beside, number in together(self.pairing.lost):
            if number not in gone and (self.kept < _WHOLE or not body_of(lines_[number])[0]):
                yield asked.lost(lines_[number], with_item=bool(beside & gone))
        moved = {number for numbers in items.moved.values() for number in numbers}
        shifted = {home_of(lines_[number]) for number in moved}
        for number in self.pairing.moved:
            line = lines_[number]
            if number not in moved and not body_of(line)[0] and not self._beside(number, shifted):
                yield asked.moved(line, self.pairing.pairs[number])
        for new in self.pairing.new:
            if new.number not in told:
                yield asked.new(new)

    def _beside(self, number: int, shifted: set[str]) -> bool:
        """Whether a line only seems to have moved since an item of its block did."""
        home = home_of(self.sent.lines[number])
        return bool(home) and home.partition(".")[0] in {one.partition(".")[0] for one in shifted}

    def _accounts(self) -> tuple[list[Notice], list[Question]]:
        """Say what no field holds."""
        if self.original is None:
            return [], []
        shown = {squeeze(line.text) for line in self.returned}
        found = [
            *accounts.around(self.original.package, self.package, shown, self._known_words()),
            *accounts.objects(self.original.lines, self.returned),
            *contents.accounts(self.original.lines, self.returned),
        ]
        was, now = accounts.cells(self.original.lines), accounts.cells(self.returned)
        for number, line in self.pairing.pairs.items():
            before = self._original(number)
            if before is not None:
                is_body = bool(body_of(self.sent.lines[number])[0])
                is_apart = was[_row(before)] != now[_row(line)]
                one = accounts.Pair(before, line, is_body, is_apart, self.original.as_sent)
                found += accounts.line(one)
            found += accounts.cut(self.cuts[number], line)
        if self.original.as_sent:
            found += accounts.rows(self.original.lines, self.returned, self.pairing.new)
        return [asked.notice(one) for one in found if not one.is_open], [
            asked.account(one) for one in found if one.is_open
        ]

    def _known_words(self) -> frozenset[str]:
        """Give the words that need no telling where they stand in a header of a file that was built anew."""
        if self.original is None or self.original.as_sent:
            return frozenset()
        return frozenset(word for line in self.sent.lines for word in text_of(line).split())


def _row(line: Line) -> tuple[int, int]:
    return (line.cell.table, line.cell.row) if line.cell else (0, 0)
