"""The most quotable of what one voice says without quotation marks: in a speech, in a turn."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from briefgen.reading.source import Reading
from briefgen.speech.stances import leans, quotable

_EVERY = 25
"""Words of speech for each statement that is proposed."""
_FEWEST, _USUAL, MOST = 8, 12, 16
"""Statements of a document, at least, mostly, and at most."""
_LONG_TALK, _FURTHER = 900, 150
"""Words behind which a document has more, and for how many one more."""
_WORTH = 0.6
"""The score below which a sentence is not proposed."""
_OPENS, _CLOSES, _ADRIFT = 0.3, 0.4, 0.8
"""What the first and the last sentence of a paragraph are worth, and what one loses that leans on nothing."""
_CENTRAL = 1.0
"""What it is worth to say most of what the whole keeps saying."""
_COURTESY, _FIRST = -1.0, -0.55
"""The score of a greeting, or of a point of order; and that of which a voice must have something better."""
_ROOM, _TOGETHER = 45, 26
"""Words of a statement with the sentence on which it leans, and of two that stand by themselves."""


@dataclass(frozen=True, slots=True)
class Statement:
    """Somebody's words: `text[start:end]`, in the paragraph `text[within[0]:within[1]]`, and their worth."""

    start: int
    end: int
    within: tuple[int, int]
    score: float


def statements(
    source: Reading,
    spans: Sequence[tuple[int, int]],
    code: str,
    others: Callable[[int, int], bool],
    central: Callable[[str], float],
) -> list[Statement]:
    """Give the best statements in the paragraphs of one voice, the best first; none overlap.

    `others` tells whether a sentence only reports what somebody else says: such are left out. `central`
    measures how much one is about what the whole is about. More than a document may have are not looked for:
    what others say takes longest to tell, and only lowers what a paragraph may be worth.
    """
    found: list[Statement] = []
    for most, span in _promising(source, spans, code, central):
        if len(found) >= MOST and found[MOST - 1].score > most:
            break
        found += _joined(source.text, _of_paragraph(source, span, code, others, central))
        found.sort(key=_rank)
    return found


def _promising(
    source: Reading, spans: Sequence[tuple[int, int]], code: str, central: Callable[[str], float]
) -> list[tuple[float, tuple[int, int]]]:
    """Give the paragraphs in which something is said, with the most that it may be worth, the best first."""
    read = ((span, _of_paragraph(source, span, code, _nobody, central)) for span in spans)
    worth = [(max(one.score for one in some), span) for span, some in read if some]
    return sorted(worth, key=lambda pair: -pair[0])


def _nobody(start: int, end: int) -> bool:
    """Tell of every sentence that it reports nobody's words."""
    return False


def best(found: Iterable[Sequence[Statement]], words: int) -> list[Statement]:
    """Choose as many statements of several voices as a document of so many words may have, in their order.

    Each voice has its best one, if it is no courtesy, before others have a second.
    """
    firsts, others = [], []
    for some in found:
        firsts += [one for one in some[:1] if one.score > _FIRST]
        others += [one for one in some[1:] if one.score >= _WORTH]
    ranked = [*sorted(firsts, key=_rank), *sorted(others, key=_rank)]
    further = max(0, words - _LONG_TALK) // _FURTHER
    most = min(MOST, _USUAL + further, max(_FEWEST, words // _EVERY))
    return sorted(ranked[:most], key=lambda one: one.start)


def _rank(one: Statement) -> tuple[float, int]:
    return -one.score, one.start


def _joined(text: str, found: Sequence[Statement]) -> list[Statement]:
    """Join neighbours that are worth quoting, where they have room: the best sentence tells their worth."""
    out: list[Statement] = []
    for one in found:
        last = out[-1] if out else None
        if last is not None and (one.start < last.end or _belong(text, last, one)):
            out[-1] = Statement(last.start, one.end, one.within, max(last.score, one.score))
        else:
            out.append(one)
    return out


def _belong(text: str, one: Statement, other: Statement) -> bool:
    """Tell whether two neighbours say more together: one is worth quoting, the other nearly so."""
    low, high = sorted((one.score, other.score))
    near = not text[one.end : other.start].strip()
    return near and high >= _WORTH and low >= _WORTH / 2 and _fits(text, one.start, other.end, _TOGETHER)


def _fits(text: str, start: int, end: int, room: int = _ROOM) -> bool:
    return len(text[start:end].split()) <= room


def _of_paragraph(
    source: Reading,
    span: tuple[int, int],
    code: str,
    others: Callable[[int, int], bool],
    central: Callable[[str], float],
) -> list[Statement]:
    """Score the sentences of a paragraph; one that leans on the sentence before takes it along."""
    text, out = source.text, list[Statement]()
    before: tuple[int, int] | None = None
    for start, end in source.sentences_in(*span):
        score = quotable(text[start:end], code)
        if score <= _COURTESY or others(start, end):
            before = None
            continue
        score += _OPENS * (start == span[0]) + _CENTRAL * central(text[start:end])
        score += _CLOSES * (span[0] < start and end == span[1])
        begin = start
        if leans(text[start:end], code):
            worth = quotable(text[slice(*before)], code) if before is not None else _COURTESY
            if before is not None and worth > _COURTESY and _fits(text, before[0], end):
                begin = before[0]
                score += 0.3 * min(1.0, worth)
            else:
                score -= _ADRIFT
        out.append(Statement(begin, end, span, score))
        before = (start, end)
    return out
