"""From returned texts to changes: what became of each field, seen against the content file as it is now."""

from __future__ import annotations

import calendar
import datetime
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from briefgen.blocks import BLOCKS, FRONT
from briefgen.model import Brief, Change, Field, FieldSpec
from briefgen.returned.asked import BY_HAND, question
from briefgen.returned.compare import squeeze
from briefgen.returned.decisions import Decisions
from briefgen.returned.threeway import merged_text
from briefgen.returned.values import Question, around, quoted
from briefgen.text.days import day_of

_WHICH = (
    "Decide in the content file which one holds, or take what came back with --take {id}, or --leave {id}."
)

_IN_LIST = (
    "Change it there, write the field in the content file beside `entry:`, or leave it with --leave {id}."
)


@dataclass(frozen=True, slots=True)
class Returned:
    """One occurrence of a field in the edited file."""

    path: str
    sent: str
    """Squeezed, as printed."""
    text: str
    """Squeezed, as it came back."""
    paragraph: int
    author: str = ""


Outcome = Change | Question


def decide(brief: Brief, found: Iterable[Returned], decisions: Decisions | None = None) -> Iterator[Outcome]:
    """Say for every field of the edited file whether it is changed; fields that are not give nothing."""
    fields = dict(_fields(brief))
    by_path: dict[str, list[Returned]] = {}
    for one in found:
        by_path.setdefault(_owner(one.path, fields), []).append(one)
    for path, ones in by_path.items():
        if all(one.text == one.sent for one in ones):
            continue
        if path not in fields:
            typed = next(one.text for one in ones if one.text != one.sent)
            found_ = f"it came back as {quoted(typed)}, and is no longer in the content file"
            yield question("gone", path, found_, BY_HAND, ones[0].paragraph)
        else:
            given = decisions or Decisions()
            field, spec = fields[path]
            for outcome in _line(field, spec, ones, _Case(_language(brief), given)):
                away = field.place is not None and field.place.file not in (brief.file, brief.over)
                yield _elsewhere(outcome, field, ones[0]) if away and isinstance(outcome, Change) else outcome


def _elsewhere(change: Change, field: Field, returned: Returned) -> Question:
    """Ask about a change of a field that stands in another file: a list of sources."""
    where = f"{field.place.file}:{field.place.line}" if field.place else ""
    found = f"{quoted(field.text)} came back as {quoted(change.after)}, and stands in {where}"
    return question("elsewhere", field.path, found, _IN_LIST, returned.paragraph)


@dataclass(frozen=True, slots=True)
class _Case:
    """What holds for all fields of a file."""

    language: str
    decisions: Decisions


def _fields(brief: Brief) -> Iterator[tuple[str, tuple[Field, FieldSpec]]]:
    """Give all fields with what they may hold, by path."""
    for spec in FRONT:
        if spec.name in brief.fields:
            yield brief.fields[spec.name].path, (brief.fields[spec.name], spec)
    for name, items in brief.blocks.items():
        specs = {spec.name: spec for spec in BLOCKS[name].fields} if name in BLOCKS else {}
        for item in items.values():
            for key, field in item.fields.items():
                yield field.path, (field, specs.get(key, FieldSpec(key, "")))


def _owner(path: str, fields: Mapping[str, tuple[Field, FieldSpec]]) -> str:
    """Name the field of a path: a line of a body, `sections.context.body.2`, is its body's."""
    above, _, last = path.rpartition(".")
    return above if path not in fields and last.isdecimal() and above else path


def _language(brief: Brief) -> str:
    return brief.fields["language"].text if "language" in brief.fields else ""


def _line(field: Field, spec: FieldSpec, ones: list[Returned], case: _Case) -> Iterator[Outcome]:
    """Decide on a field of one line; every changed occurrence must say the same."""
    changed = [one for one in ones if one.text != one.sent]
    first, now = changed[0], squeeze(field.text)
    if len({one.text for one in changed}) > 1:
        texts = ", ".join(quoted(around(one.sent, one.text)[1]) for one in changed)
        found = f"it was changed in two different ways: {texts}"
        yield question("twice", field.path, found, BY_HAND, first.paragraph)
    elif not first.text:
        found = f"its text was deleted: {quoted(first.sent)}"
        yield question("emptied", field.path, found, BY_HAND, first.paragraph)
    elif now == first.sent:
        yield Change(field.path, field.text, first.text, first.author)
    elif now == first.text:
        return
    elif spec.form == "date" and _in_words(field.text, case.language) == first.sent:
        yield _date(field, first, case.language)
    elif merged_text(first.sent, now, first.text) != now:  # else the content file has it already
        yield _joined(field, first, now, case)


def _joined(field: Field, one: Returned, now: str, case: _Case) -> Outcome:
    """Join what was changed in Word and in the content file; what overlaps is a conflict."""
    both = merged_text(one.sent, now, one.text)
    if both is not None:
        return Change(field.path, field.text, both, one.author)
    found = (
        f"it came back as {quoted(one.text)}, was sent as {quoted(one.sent)}, "
        f"and the content file now has {quoted(now)}"
    )
    asked = question("conflict", field.path, found, _WHICH, one.paragraph)
    if asked.id in case.decisions.take:
        return Change(field.path, field.text, one.text, one.author)
    return replace(asked, can_take=True)


def _in_words(iso: str, language: str) -> str:
    # Late: the merge's words are needed only where a printed form differs from the text.
    from briefgen.merge.words import date

    return squeeze(date(iso, language))


def _date(field: Field, one: Returned, language: str) -> Outcome:
    """Read a date in words by writing all dates of its year: what is printed is then what was typed.

    The words may stand in another order, and a date may be typed in figures.
    """
    figures = day_of(one.text)
    if figures:
        return Change(field.path, field.text, figures, one.author)
    typed = _parts(one.text)
    for iso in _dates(one.text):
        if _parts(_in_words(iso, language)) == typed:
            return Change(field.path, field.text, iso, one.author)
    found = f"{quoted(one.text)} is no date in the form {quoted(one.sent)}"
    hint = "Write the date in the content file: 2026-11-22. Or leave it with --leave {id}."
    return question("date", field.path, found, hint, one.paragraph)


def _parts(words: str) -> list[str]:
    """Give the words and numbers of a date, in no order."""
    return sorted(re.findall(r"\w+", words.casefold()))


def _dates(words: str) -> Iterator[str]:
    """Give all days, months and the years themselves of the years that a text names, as ISO 8601 has them."""
    for year in {int(word) for word in re.findall(r"(?<!\d)[1-9]\d{3}(?!\d)", words)}:
        first = datetime.date(year, 1, 1)
        yield from (
            (first + datetime.timedelta(days)).isoformat() for days in range(365 + calendar.isleap(year))
        )
        yield from (f"{year}-{month:02}" for month in range(1, 13))
        yield str(year)
