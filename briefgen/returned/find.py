"""What an edited file brings: its lines beside those that were sent, field by field."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from briefgen.model import Brief, Change
from briefgen.returned.compare import squeeze
from briefgen.returned.cut import Cut, cut, paths, split
from briefgen.returned.fields import Returned, decide
from briefgen.returned.pair import Pairing, pair, text_of
from briefgen.returned.rounds import Settled, nearest, next_round
from briefgen.returned.values import Question, Remark, around, quoted
from briefgen.word import Line, Package, SentLine, SentMap, View, comments, lines

_UNDO = "Undo it in Word, or bring it into the content file or the template by hand."


@dataclass(frozen=True, slots=True)
class Found:
    """What one edited file brings."""

    changes: tuple[Change, ...]
    questions: tuple[Question, ...]
    remarks: tuple[Remark, ...]
    next: SentMap
    """What the next file of this document is compared with."""


def find(package: Package, maps: Sequence[SentMap], brief: Brief, view: View) -> Found:
    """Compare the lines that were sent with those that came back.

    `maps`: the rounds of this document, the latest first. Raises WordError on a damaged part.
    """
    returned = lines(package, view, keep_notes=True)
    sent = nearest(maps, returned)
    pairing = pair(sent.lines, returned)
    cuts = dict(_cut_all(sent.lines, pairing))
    questions = list(_unclear(sent.lines, pairing, cuts))
    questions += _unpaired(sent.lines, pairing)
    outcomes = list(decide(brief, list(_fields(sent.lines, pairing, cuts))))
    changes = tuple(one for one in outcomes if isinstance(one, Change))
    questions += [one for one in outcomes if isinstance(one, Question)]
    remarks = _remarks(package, sent.lines, pairing)
    settled = _settled(sent, pairing, cuts, questions)
    return Found(
        changes,
        tuple(questions),
        tuple(sorted(remarks, key=lambda one: one.paragraph)),
        next_round(sent, pairing, settled),
    )


def _settled(sent: SentMap, pairing: Pairing, cuts: dict[int, Cut], questions: Sequence[Question]) -> Settled:
    """Say what is decided: all that no question is about."""
    asked = {name for one in questions for name in one.path.split(", ") if name}
    numbers = {one.paragraph for one in questions if one.paragraph}
    missing = any(not one.paragraph for one in questions)
    open_lines = {
        number
        for number, line in enumerate(sent.lines)
        if any(path in asked or path.rpartition(".")[0] in asked for path in paths(line))
        or (number in pairing.pairs and pairing.pairs[number].number in numbers)
        or (number in pairing.torn and any(one.number in numbers for one in pairing.torn[number]))
        or (number in pairing.lost and missing)
    }
    return Settled(cuts, open_lines, numbers)


def _remarks(package: Package, sent: tuple[SentLine, ...], pairing: Pairing) -> Iterator[Remark]:
    """Give the open comments, each with the field in whose line it stands."""
    said = comments(package)
    fields = [(line, ", ".join(paths(sent[number]))) for number, line in pairing.pairs.items()]
    for line, path in [*fields, *((line, "") for line in pairing.others)]:
        for one in line.comments:
            if one in said:
                yield Remark(path, said[one].author, said[one].text, line.number)


def _cut_all(sent: tuple[SentLine, ...], pairing: Pairing) -> Iterator[tuple[int, Cut]]:
    """Cut every paired line into its fields; a line that was not touched needs no cutting."""
    for number, line in pairing.pairs.items():
        if squeeze(line.text) == text_of(sent[number]):
            yield number, Cut(split(sent[number]).fields)
        else:
            yield number, cut(sent[number], line)


def _fields(sent: tuple[SentLine, ...], pairing: Pairing, cuts: dict[int, Cut]) -> Iterator[Returned]:
    for number, line in pairing.pairs.items():
        if not cuts[number].unsure:
            names, fields = paths(sent[number]), split(sent[number]).fields
            for path, old, new in zip(names, fields, cuts[number].fields, strict=True):
                yield Returned(path, old, new, line.number, ", ".join(line.authors))


def _unclear(sent: tuple[SentLine, ...], pairing: Pairing, cuts: dict[int, Cut]) -> Iterator[Question]:
    for number, line in pairing.pairs.items():
        if cuts[number].unsure:
            yield _changed(", ".join(paths(sent[number])), sent[number], line, cuts[number].unsure)


def _changed(path: str, sent: SentLine, line: Line, why: str) -> Question:
    old, new = around(text_of(sent), squeeze(line.text))
    found = f"{quoted(old)} came back as {quoted(new)}: {why}"
    return Question(path, found, _UNDO, line.number)


def _unpaired(sent: tuple[SentLine, ...], pairing: Pairing) -> Iterator[Question]:
    """Ask about lines that were torn, that are gone, that were moved, and that came new."""
    for number, found in pairing.torn.items():
        path = ", ".join(paths(sent[number]))
        texts = " / ".join(quoted(line.text.strip(), 50) for line in found)
        was = quoted(text_of(sent[number]))
        yield Question(path, f"{was} was split, or joined with another line: {texts}", _UNDO, found[0].number)
    for number in pairing.lost:
        path = ", ".join(paths(sent[number]))
        whose = "" if path else "the template's line "
        yield Question(path, f"{whose}{quoted(text_of(sent[number]))} is not there any more", _UNDO)
    for number in pairing.moved:
        was, line = quoted(text_of(sent[number])), pairing.pairs[number]
        hint = "Move it back in Word; change the order in the content file or the template."
        yield Question(", ".join(paths(sent[number])), f"{was} was moved", hint, line.number)
    for line in pairing.new:
        yield Question(
            "", f"a new paragraph belongs to no field: {quoted(line.text.strip())}", _UNDO, line.number
        )
