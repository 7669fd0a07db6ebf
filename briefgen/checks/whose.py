"""Whose figure it is: a number's label, period and place are those of its own clause in the evidence."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from briefgen.checks.explained import Explained
from briefgen.claims.claims import shortened
from briefgen.claims.compared import Compared, compared, fault
from briefgen.limits import Limits
from briefgen.model import Brief, Check, Field, Finding, SourceText
from briefgen.reading.holders import Held, holders
from briefgen.reading.printed import numbers
from briefgen.reading.statements import Bag, Statement, statement

_BESIDE = ("label", "period", "place")
"""Fields of a statistic that say whose its value is."""


class _Wrong(NamedTuple):
    """Words that stand beside another figure."""

    words: tuple[str, ...]
    held: Held
    other: Held
    where: Statement


def run(brief: Brief, texts: Mapping[str, SourceText], limits: Limits) -> Iterator[Finding]:
    """Compare what goes with each figure in the brief with what goes with it in the evidence."""
    pairs = list(compared(brief, texts))
    yield from _of_items(pairs)
    for one in pairs:
        if one.claim.block == "statistics":
            yield from _of_statistic(one)
        else:
            yield from _of_prose(one)


def _of_statistic(one: Compared) -> Iterator[Finding]:
    item, path = one.claim.item, one.claim.field.path
    if item is None or path.rpartition(".")[2] != "value":
        return
    for figure in numbers(one.claim.field.text)[:1]:
        fields = [item.fields[name] for name in _BESIDE if name in item.fields]
        texts = [statement(field.text, one.borne[0].code) for field in fields]
        whole = {word for said in texts for word in _words(said)}
        for field, said in zip(fields, texts, strict=True):
            wrong = _wrong(figure.value, figure.unit, _words(said), whole, one)
            if wrong:
                yield _finding(one, field, said, wrong)


def _of_prose(one: Compared) -> Iterator[Finding]:
    for said in one.own:
        # A row of a table has its words in the head.
        for held in holders(said) if "|" not in said.text else ():
            wrong = _wrong(held.value, held.number.unit, held.strict, {*held.own, *held.shared}, one)
            if wrong:
                yield _finding(one, one.claim.field, said, wrong)


def _words(said: Statement) -> list[str]:
    years = [token.lower for token in said.tokens if token.lower.isdigit() and len(token.lower) == 4]
    turning = {said.tokens[term.first].lower for term in said.of("sides", "moving")}
    return [*(word for word in said.words() if word not in turning), *years]


def _wrong(
    value: object, unit: str, words: Iterable[str], whole: Iterable[str], one: Compared
) -> _Wrong | None:
    """Give the words that go with another figure; None where one place of the evidence has them with this one."""
    found: _Wrong | None = None
    for said in one.borne:
        all_ = holders(said)
        for held in all_:
            if held.value == value and held.number.unit == unit:
                wrong = _foreign(held, all_, tuple(words), tuple(whole), one, said)
                if wrong is None:
                    return None
                found = found or wrong
    return found


def _foreign(
    held: Held,
    others: Iterable[Held],
    words: tuple[str, ...],
    whole: tuple[str, ...],
    one: Compared,
    said: Statement,
) -> _Wrong | None:
    mine = Bag((*held.own, *held.shared))
    known = one.around
    strange = [word for word in words if word not in known]
    for other in others:
        if other.value == held.value:
            continue
        theirs = Bag(word for word in (*other.own, *other.shared) if word not in mine)
        apart = Bag(word for word in held.own if word not in Bag((*other.own, *other.shared)))
        taken = tuple(dict.fromkeys(word for word in words if word in theirs and word not in mine))
        if (
            taken
            and held.own
            and not apart.count(whole)
            and apart.count(held.own)
            and len(taken) > len(strange)
        ):
            return _Wrong(taken, held, other, said)
    return None


def _of_items(pairs: list[Compared]) -> Iterator[Finding]:
    """Find labels of which every word stands with another statistic, and none of this one's own."""
    labels = [
        one for one in pairs if one.claim.block == "statistics" and one.claim.field.path.endswith(".label")
    ]
    bags = [one.known for one in labels]
    for at, one in enumerate(labels):
        words = set(one.own[0].words())
        strange = {word for word in words if word not in one.around}
        if not strange or len(words) < 2:
            continue
        for there, other in enumerate(labels):
            kept = {word for word in words if word in bags[at] and word not in bags[there]}
            if there != at and not kept and bags[there].count(words) == len(words):
                field = one.claim.field
                said = one.own[0]
                spans = _spans(said, strange)
                named = ", ".join(sorted(strange))
                yield fault(
                    "W001", "error", one, said, spans,
                    f"{shortened(field.text)} is not said of this figure: {shortened(named)} stands in the "
                    f"evidence of {other.claim.home}",
                    "Give each figure the label that the source gives it.",
                )  # fmt: skip
                break


def _finding(one: Compared, field: Field, said: Statement, wrong: _Wrong) -> Finding:
    spans = _spans(said, wrong.words)
    start = max(0, field.text.find(said.text))
    words = ", ".join(wrong.words)
    made = fault(
        "W001", "error", one, said, (),
        f"{shortened(words)} stands in the evidence beside {shortened(wrong.other.number.printed)}, not beside "
        f"{shortened(wrong.held.number.printed)}",
        "Give each figure the label, the period and the place that the source gives it.", wrong.where,
    )  # fmt: skip
    shown = tuple((start + first, start + last) for first, last in spans)
    return Finding(
        made.code,
        made.severity,
        field.path,
        made.message,
        made.hint,
        field.place,
        made.excerpt,
        field.text,
        shown,
    )


def _spans(said: Statement, words: Iterable[str]) -> tuple[tuple[int, int], ...]:
    wanted = set(words)
    return tuple((token.start, token.end) for token in said.tokens if token.lower in wanted)


CHECK = Check("whose", Explained("W001"), run)
