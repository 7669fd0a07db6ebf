"""Figures of several sources: the same one is one statistic, and sources that disagree are told."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from briefgen.blocks._evidence import slug
from briefgen.model import Item, Source, SourceText
from briefgen.reading.quantities import quantities
from briefgen.reading.quantity import Quantity
from briefgen.reading.source import language_of
from briefgen.reading.unit_names import unit_name

_ALIKE = 0.6
"""Share of the labels' words that two statistics of one figure have in common."""
_LEAD = 400
"""Characters of a source in which it says what it is about."""
_EVENT = 3
"""Words that the beginnings of two sources have in common where they tell of one event."""
_MOST = 200
"""Statistics of one unit that one is compared with."""


@dataclass(frozen=True, slots=True)
class _Figure:
    """What a statistic says, in a form that can be compared."""

    item: Item
    source: str
    values: tuple[float, float]
    unit: str
    measured: bool
    """It is an amount of a unit or of money, and counts nothing."""
    hedged: bool
    words: frozenset[str]
    period: str
    around: frozenset[str]
    """The words of its sentence and of its source's title."""
    lead: frozenset[str]
    """The words of its source's title and beginning: two sources of one event have some in common."""


def agreed(items: Iterable[Item], others: Iterable[Item], texts: Sequence[SourceText]) -> tuple[Item, ...]:
    """Make one statistic of those of several sources that give the same figure; mark those that disagree.

    `others` are statistics that are not proposed; they add evidence and doubts only. The order is that of
    `items`; of two that are one, the first stays, with the evidence of both.
    """
    languages = {text.source.id: language_of(text) for text in texts}
    told = {
        text.source.id: (text.source.title, _words(f"{text.source.title} {text.text[:_LEAD]}"))
        for text in texts
    }
    kept: list[_Figure] = []
    known: dict[str, list[int]] = defaultdict(list)
    for item in items:
        figure = _figure(item, languages, told)
        same = [place for place in known[figure.unit][-_MOST:] if _same(kept[place], figure)]
        if same:
            kept[same[0]] = _joined(kept[same[0]], figure)
        else:
            known[figure.unit].append(len(kept))
            kept.append(figure)
    for figure in (_figure(item, languages, told) for item in others):
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


def _figure(
    item: Item, languages: Mapping[str, str], told: Mapping[str, tuple[str, frozenset[str]]]
) -> _Figure:
    source = item.evidence[0].source if item.evidence else ""
    value = item.fields["value"].text
    language = languages.get(source, "en")
    number = _number(value, language)
    unit = unit_name(number.unit) if number else value
    if number and not unit and item.evidence:
        unit = _counted(item.evidence[0].exact, number, language)
    period = item.fields["period"].text if "period" in item.fields else ""
    label = item.fields["label"].text if "label" in item.fields else ""
    title, lead = told.get(source, ("", frozenset()))
    return _Figure(
        item=item,
        source=source,
        values=(number.value, number.value if number.high is None else number.high) if number else (0.0, 0.0),
        unit=unit,
        measured=number is not None and number.kind in ("measure", "money"),
        hedged=number is not None and number.printed_start < number.start,
        words=_words(label),
        period="-".join(re.findall(r"\w+", period.casefold())),
        around=_words(" ".join((title, *(one.exact for one in item.evidence)))),
        lead=lead,
    )


def _number(words: str, language: str) -> Quantity | None:
    return next(iter(quantities(SourceText(Source("", language=language), words))), None)


def _counted(sentence: str, number: Quantity, language: str) -> str:
    """Say what a bare number counts in its sentence: passengers; nothing where no noun tells."""
    found = quantities(SourceText(Source("", language=language), sentence))
    return next((unit_name(one.unit) for one in found if one.value == number.value and one.unit), "")


def _words(said: str) -> frozenset[str]:
    """Give the words of a label that say something, in the singular, without numbers."""
    found = (word for word in slug(said, 40).split("-") if not any(char.isdigit() for char in word))
    return frozenset(word[:-1] if word.endswith("s") and not word.endswith("ss") else word for word in found)


def _same(first: _Figure, second: _Figure) -> bool:
    """Tell whether two sources give the same figure: value, unit, label, and no other period.

    An amount that is exact to two digits or more is hardly twice the same by chance: of such a one, a word of
    its sentence or its title is enough. Where both sources tell of one event, a measure is one whatever they
    say of it, and a count where their labels have a word in common that is not the event's.
    """
    if first.source == second.source or first.values != second.values or _of_other_times(first, second):
        return False
    if _of_one_thing(first, second, _ALIKE):
        return True
    digits = f"{first.values[0]:g}".replace(".", "").strip("0")
    named = first.unit == second.unit not in ("", "percent")
    if named and len(digits) > 1 and not first.around.isdisjoint(second.around):
        return True
    event = _of_one_event(first, second)
    beside = (first.words & second.words) - (first.lead & second.lead) - _words(first.unit)
    measured = named and first.measured
    return event and first.unit == second.unit and (measured or bool(beside))


def _of_one_event(first: _Figure, second: _Figure) -> bool:
    return len(first.lead & second.lead) >= _EVENT


def _of_other_times(first: _Figure, second: _Figure) -> bool:
    """Tell whether the periods of two figures differ; two words for a time of one event may be the same."""
    if not first.period or not second.period or first.period == second.period:
        return False
    years = [set(re.findall(r"\d{4}", one.period)) for one in (first, second)]
    return not _of_one_event(first, second) or (all(years) and years[0].isdisjoint(years[1]))


def _of_one_thing(first: _Figure, second: _Figure, alike: float) -> bool:
    both = first.words & second.words
    return bool(both) and len(both) >= alike * len(first.words | second.words)


def _of_one_matter(first: _Figure, second: _Figure) -> bool:
    """Tell whether two figures of one event speak of the same: people injured in the fire, and in all."""
    if not _of_one_event(first, second) or first.unit == "percent":
        return False
    own, other = (one.words - _words(one.unit) for one in (first, second))
    both = own & other
    return bool(both) and 2 * len(both) >= min(len(own), len(other))


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
    around = first.around | second.around
    return replace(first, item=item, hedged=first.hedged or second.hedged, around=around)


def _disputed(figure: _Figure, others: Iterable[_Figure]) -> Item:
    """Mark a statistic that another source gives another value for, of the same thing and the same time."""
    said = {
        f"{other.source} says {other.item.fields['value'].text}"
        for other in others
        if other.source != figure.source
        and other.values != figure.values
        and other.unit == figure.unit
        and not _of_other_times(figure, other)
        and len(other.words) > 1
        and (_of_one_thing(figure, other, 0.75) or _of_one_matter(figure, other))
    }
    if not said:
        return figure.item
    told = f"The sources disagree: {'; '.join(sorted(said))}. Show both, or say which holds and why."
    return replace(figure.item, doubt=f"{figure.item.doubt} {told}".strip())
