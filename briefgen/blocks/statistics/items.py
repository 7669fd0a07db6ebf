"""Quantities as items of a brief: the key ones, ranked, with evidence and what an editor should look at."""

from __future__ import annotations

import re
from collections.abc import Sequence

from briefgen.blocks._evidence import evidence, item, one_line, slug, unique
from briefgen.blocks.statistics.context import holder_of, label_of, period_of, stated_by
from briefgen.blocks.statistics.find import quantities
from briefgen.blocks.statistics.quantity import Quantity
from briefgen.model import Evidence, Item, SourceText

_WEIGHT = {"percent": 3.0, "money": 3.0, "fraction": 2.6, "count": 1.6, "measure": 0.6, "number": 0.4}
_DURATION = re.compile(r"(?:second|minute|hour|day|week|month|year|decade)s?\b")


def items(text: SourceText, most: int | None = None) -> tuple[Item, ...]:
    """Make items of the quantities, the best `most` of them or all, in the document's order."""
    found = quantities(text)
    chosen = range(len(found)) if most is None else best(text, found, most)
    out: list[Item] = []
    taken: set[str] = set()
    for index in chosen:
        made = _item(text, found, index, taken)
        if made is not None:
            taken.add(made.path.partition(".")[2])
            out.append(made)
    return tuple(out)


def best(text: SourceText, found: Sequence[Quantity], most: int) -> list[int]:
    """Choose the quantities that a brief would print: concrete, hedged, dated, near the title's matter."""
    title = {word for word in slug(text.source.title or text.text[:120], 20).split("-") if len(word) > 3}
    scores = [(score(text.text, found, index, title), -index) for index in range(len(found))]
    chosen = sorted(range(len(found)), key=lambda index: scores[index], reverse=True)
    return sorted(index for index in chosen[:most] if scores[index][0] > 0)


def score(text: str, found: Sequence[Quantity], index: int, title: set[str]) -> float:
    """Rank one quantity; nothing at or below 0 is a key statistic."""
    quantity = found[index]
    if quantity.age or not quantity.unit:
        return -1.0
    value = _WEIGHT[quantity.kind]
    if quantity.kind == "count":
        value += 1.4 if quantity.value >= 1000 else 0.4 if quantity.value >= 20 else -1.0
    if _DURATION.match(quantity.unit.lower()):
        value -= 1.0
    sentence = text[slice(*quantity.sentence)].lower()
    value += 0.3 * (quantity.printed_start < quantity.start) + 0.3 * (quantity.base >= 0)
    value += 0.8 * (period_of(text, found, index) is not None) + 0.5 * bool(holder_of(text, quantity))
    value += 0.4 * min(3, sum(word in sentence for word in title))
    return value + 0.8 / (1 + quantity.start / 1500)


def _item(text: SourceText, found: Sequence[Quantity], index: int, taken: set[str]) -> Item | None:
    quantity = found[index]
    label, after = label_of(text.text, found, index)
    if not label:
        return None
    period = period_of(text.text, found, index)
    source = quantity
    while source.base >= 0:
        source = found[source.base]
    fields = {
        "value": printed(text.text, quantity),
        "label": label,
        "period": one_line(text.text[slice(*period)]) if period else "",
        "holder": holder_of(text.text, quantity) or holder_of(text.text, source),
        "stated": stated_by(text.text, quantity),
    }
    name = unique(slug(label), taken, "statistic")
    return item(
        "statistics",
        name,
        fields,
        _evidence(text, quantity, source, period),
        _doubt(quantity, found, period, after),
    )


def printed(text: str, quantity: Quantity) -> str:
    """Give the figure as printed, hedge included, without the noun that is counted."""
    end = quantity.num_end if quantity.kind in ("count", "number", "fraction") else quantity.end
    return one_line(text[quantity.printed_start : end])


def _evidence(
    text: SourceText, quantity: Quantity, base: Quantity, period: tuple[int, int] | None
) -> tuple[Evidence, ...]:
    """Give the number's sentence, and before it the sentences that its base and period come from."""
    spans = {quantity.sentence, base.sentence}
    if period and not quantity.sentence[0] <= period[0] < quantity.sentence[1]:
        spans |= {one.sentence for one in quantities(text) if one.sentence[0] <= period[0] < one.sentence[1]}
    others = sorted(spans - {quantity.sentence})
    return tuple(evidence(text, start, end) for start, end in [quantity.sentence, *others])


def _doubt(quantity: Quantity, found: Sequence[Quantity], period: tuple[int, int] | None, after: bool) -> str:
    doubts = []
    if not after:
        doubts.append("The label is made of the words before the figure: say what is counted.")
    if quantity.inherited:
        doubts.append(f"That it counts {one_line(quantity.unit)} is taken from another number nearby.")
    if period and not quantity.sentence[0] <= period[0] < quantity.sentence[1]:
        doubts.append("The period stands in a sentence before.")
    return " ".join(doubts)
