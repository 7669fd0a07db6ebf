"""Figures of several sources: the same one is one statistic, and sources that disagree are told."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from briefgen.blocks._evidence import slug
from briefgen.model import Item, Source, SourceText
from briefgen.reading.quantities import quantities
from briefgen.reading.source import language_of
from briefgen.reading.unit_names import unit_name

_ALIKE = 0.6
"""Share of the labels' words that two statistics of one figure have in common."""
_MOST = 200
"""Statistics of one unit that one is compared with."""


@dataclass(frozen=True, slots=True)
class _Figure:
    """What a statistic says, in a form that can be compared."""

    item: Item
    source: str
    values: tuple[float, float]
    unit: str
    hedged: bool
    words: frozenset[str]
    period: str
    around: frozenset[str]
    """The words of its sentence and of its source's title."""


def agreed(items: Iterable[Item], others: Iterable[Item], texts: Sequence[SourceText]) -> tuple[Item, ...]:
    """Make one statistic of those of several sources that give the same figure; mark those that disagree.

    `others` are statistics that are not proposed; they add evidence and doubts only. The order is that of
    `items`; of two that are one, the first stays, with the evidence of both.
    """
    languages = {text.source.id: language_of(text) for text in texts}
    titles = {text.source.id: text.source.title for text in texts}
    kept: list[_Figure] = []
    known: dict[str, list[int]] = defaultdict(list)
    for item in items:
        figure = _figure(item, languages, titles)
        same = [place for place in known[figure.unit][-_MOST:] if _same(kept[place], figure)]
        if same:
            kept[same[0]] = _joined(kept[same[0]], figure)
        else:
            known[figure.unit].append(len(kept))
            kept.append(figure)
    for figure in (_figure(item, languages, titles) for item in others):
        for place in known[figure.unit][-_MOST:]:
            if _same(kept[place], figure):
                kept[place] = _joined(kept[place], figure)
                break
        known[f"beside {figure.unit}"].append(len(kept))
        kept.append(figure)
    proposed = sorted(
        place for unit, places in known.items() if not unit.startswith("beside ") for place in places
    )
    return tuple(_disputed(kept[place], _compared(kept, known, kept[place])) for place in proposed)


def _compared(kept: list[_Figure], known: dict[str, list[int]], figure: _Figure) -> list[_Figure]:
    places = [*known.get(figure.unit, [])[-_MOST:], *known.get(f"beside {figure.unit}", [])[-_MOST:]]
    return [kept[place] for place in places]


def _figure(item: Item, languages: Mapping[str, str], titles: Mapping[str, str]) -> _Figure:
    source = item.evidence[0].source if item.evidence else ""
    value = item.fields["value"].text
    found = quantities(SourceText(Source("", language=languages.get(source, "en")), value))
    number = found[0] if found else None
    period = item.fields["period"].text if "period" in item.fields else ""
    label = item.fields["label"].text if "label" in item.fields else ""
    return _Figure(
        item=item,
        source=source,
        values=(number.value, number.value if number.high is None else number.high) if number else (0.0, 0.0),
        unit=unit_name(number.unit) if number else value,
        hedged=number is not None and number.printed_start < number.start,
        words=_words(label),
        period="-".join(re.findall(r"\w+", period.casefold())),
        around=_words(" ".join((titles.get(source, ""), *(one.exact for one in item.evidence)))),
    )


def _words(said: str) -> frozenset[str]:
    """Give the words of a label that say something, in the singular, without numbers."""
    found = (word for word in slug(said, 40).split("-") if not any(char.isdigit() for char in word))
    return frozenset(word[:-1] if word.endswith("s") and not word.endswith("ss") else word for word in found)


def _same(first: _Figure, second: _Figure) -> bool:
    """Tell whether two sources give the same figure: value, unit, label, and no other period.

    An amount that is exact to two digits or more is hardly twice the same by chance: of such a one, a word of
    its sentence or its title is enough.
    """
    if first.source == second.source or first.values != second.values:
        return False
    if first.period and second.period and first.period != second.period:
        return False
    digits = f"{first.values[0]:g}".replace(".", "").strip("0")
    exact = first.unit == second.unit not in ("", "percent") and len(digits) > 1
    return _of_one_thing(first, second, _ALIKE) or (exact and not first.around.isdisjoint(second.around))


def _of_one_thing(first: _Figure, second: _Figure, alike: float) -> bool:
    both = first.words & second.words
    return bool(both) and len(both) >= alike * len(first.words | second.words)


def _joined(first: _Figure, second: _Figure) -> _Figure:
    """Add the second's evidence; of two hedges the careful one stays."""
    fields = dict(first.item.fields)
    fields |= {
        name: replace(field, path=f"{first.item.path}.{name}")
        for name, field in second.item.fields.items()
        if name not in fields
    }
    doubt = first.item.doubt
    if first.hedged != second.hedged:
        careful, plain = (first, second) if first.hedged else (second, first)
        fields["value"] = replace(fields["value"], text=careful.item.fields["value"].text)
        plainly = plain.item.fields["value"].text
        doubt = f"{doubt} {plain.source} says {plainly}, without the hedge.".strip()
    evidence = tuple(dict.fromkeys((*first.item.evidence, *second.item.evidence)))
    item = replace(first.item, fields=fields, evidence=evidence, doubt=doubt)
    return replace(first, item=item, hedged=first.hedged or second.hedged)


def _disputed(figure: _Figure, others: Iterable[_Figure]) -> Item:
    """Mark a statistic that another source gives another value for, of the same thing and the same time."""
    said = {
        f"{other.source} says {other.item.fields['value'].text}"
        for other in others
        if other.source != figure.source
        and other.values != figure.values
        and other.unit == figure.unit
        and (other.period == figure.period or not other.period or not figure.period)
        and len(other.words) > 1
        and _of_one_thing(figure, other, 0.75)
    }
    if not said:
        return figure.item
    told = f"The sources disagree: {'; '.join(sorted(said))}. Show both, or say which holds and why."
    return replace(figure.item, doubt=f"{figure.item.doubt} {told}".strip())
