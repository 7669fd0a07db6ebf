"""What of a returned file is decided, and what the next one is compared with."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import count

from briefgen.returned.by_text import text_of
from briefgen.returned.compare import squeeze
from briefgen.returned.cut import Cut, paths
from briefgen.returned.decisions import Decisions
from briefgen.returned.homes import body_of, home_of
from briefgen.returned.items import Arranged
from briefgen.returned.pair import Pairing
from briefgen.returned.returning import BodyOutcome
from briefgen.returned.rounds import Settled, next_round
from briefgen.returned.values import Question
from briefgen.word import Segment, SentLine, SentMap, as_note


@dataclass(frozen=True, slots=True)
class Settling:
    """All that became of the lines of a returned file."""

    sent: SentMap
    pairing: Pairing
    cuts: Mapping[int, Cut]
    items: Arranged
    bodies: Sequence[BodyOutcome]
    decisions: Decisions
    is_of_row: bool
    """The content file stands for many briefs."""
    questions: Sequence[Question] = ()
    unsure: Collection[str] = ()
    """The paths of items about which a question is open."""
    noted: Sequence[str] = ()
    """What needs no second saying, by id."""
    came: str = ""
    """The digest of the file."""

    def without(self, refused: Sequence[Question], settled: Collection[Question] = ()) -> Settling:
        """Give the same with questions that came up when the changes were written, and without others."""
        paths_ = {one.path for one in refused}
        left = (one for one in self.questions if one not in settled)
        return replace(self, questions=(*left, *refused), unsure={*self.unsure, *paths_})

    def following(self) -> SentMap:
        """Give what the next file of the document is compared with."""
        following = next_round(self.sent, self.pairing, self._settled(), self.noted)
        return replace(following, came=self.came)

    def _settled(self) -> Settled:
        """Say what is decided: all that no question is about, and nobody held back."""
        numbers = {one.paragraph for one in self.questions if one.paragraph}
        items = self.items
        numbers |= {number for path in self.unsure for number in items.paragraphs.get(path, ())}
        open_lines = {number for one in self.bodies for number in one.open_lines}
        for path in self.unsure:
            open_lines.update((*items.lost.get(path, ()), *items.moved.get(path, ())))
        open_lines.update(self._open(numbers))
        added = {number: line for path in items.new for number, line in self._added(path)}
        free = count(max((int(line.note) for line in self.sent.lines if line.note), default=0) + 1)
        for body in self.bodies:
            for new in self.pairing.new:
                if new.number in body.new:
                    path = body.new[new.number]
                    line = SentLine(new.style, (Segment(squeeze(new.text), path),))
                    added[new.number] = as_note(line, str(next(free))) if new.note else line
        return Settled(self.cuts, open_lines, numbers, added)

    def _open(self, numbers: set[int]) -> Iterator[int]:
        """Give the sent lines about which a question is open, or which somebody held back."""
        fields = {name for one in self.questions for name in one.path.split(", ") if name}
        gone = {one.lost for one in self.questions}
        for number, line in enumerate(self.sent.lines):
            pairs, torn = self.pairing.pairs.get(number), self.pairing.torn.get(number, ())
            of_all = self.is_of_row and (body_of(line)[0] in fields or home_of(line) in fields)
            at_odds = of_all or (any(path in fields for path in paths(line)) and not body_of(line)[0])
            held = pairs is not None and not self.decisions.wanted(pairs.authors)
            asked = pairs is not None and pairs.number in numbers and not body_of(line)[0]
            lost = number in self.pairing.lost and text_of(line) in gone
            if at_odds or held or asked or lost or any(one.number in numbers for one in torn):
                yield number

    def _added(self, path: str) -> Iterator[tuple[int, SentLine]]:
        yield from zip(self.items.paragraphs[path], self.items.new[path], strict=True)
