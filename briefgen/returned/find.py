"""What an edited file brings: its lines beside those that were sent, field by field."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from briefgen.model import Brief, Change
from briefgen.returned.compare import squeeze
from briefgen.returned.cut import cut, paths, split
from briefgen.returned.fields import Returned, decide
from briefgen.returned.pair import Pairing, pair, text_of
from briefgen.returned.values import Question, Remark, around, quoted
from briefgen.word import Line, Package, SentLine, SentMap, View, comments, lines

_UNDO = "Undo it in Word, or bring it into the content file or the template by hand."


@dataclass(frozen=True, slots=True)
class Found:
    """What one edited file brings."""

    changes: tuple[Change, ...]
    questions: tuple[Question, ...]
    remarks: tuple[Remark, ...]


def find(package: Package, sent: SentMap, brief: Brief, view: View) -> Found:
    """Compare the lines that were sent with those that came back.

    Raises WordError on a damaged part.
    """
    pairing = pair(sent.lines, lines(package, view))
    found = list(_cut_all(sent.lines, pairing))
    questions = [one for one in found if isinstance(one, Question)]
    questions += _unpaired(sent.lines, pairing)
    outcomes = list(decide(brief, [one for one in found if not isinstance(one, Question)]))
    changes = tuple(one for one in outcomes if isinstance(one, Change))
    questions += [one for one in outcomes if isinstance(one, Question)]
    remarks = _remarks(package, sent.lines, pairing)
    return Found(changes, tuple(questions), tuple(sorted(remarks, key=lambda one: one.paragraph)))


def _remarks(package: Package, sent: tuple[SentLine, ...], pairing: Pairing) -> Iterator[Remark]:
    """Give the open comments, each with the field in whose line it stands."""
    said = comments(package)
    fields = [(line, ", ".join(paths(sent[number]))) for number, line in pairing.pairs.items()]
    for line, path in [*fields, *((line, "") for line in pairing.others)]:
        for one in line.comments:
            if one in said:
                yield Remark(path, said[one].author, said[one].text, line.number)


def _cut_all(sent: tuple[SentLine, ...], pairing: Pairing) -> Iterator[Returned | Question]:
    """Cut every paired line into its fields; a line that was not touched needs no cutting."""
    for number, line in pairing.pairs.items():
        names = paths(sent[number])
        fields = split(sent[number]).fields
        if squeeze(line.text) == text_of(sent[number]):
            texts = fields
        else:
            done = cut(sent[number], line)
            if done.unsure:
                yield _changed(", ".join(names), sent[number], line, done.unsure)
                continue
            texts = done.fields
        for path, old, new in zip(names, fields, texts, strict=True):
            yield Returned(path, old, new, line.number, ", ".join(line.authors))


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
