"""Whose figure it is: a number's label, period and place are those of its own clause in the evidence."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import islice

from briefgen.claims.claims import shortened
from briefgen.claims.compared import Compared, Fault, shown, span
from briefgen.claims.crossed import crossed, put_for
from briefgen.claims.named import vocabulary
from briefgen.claims.paired import crossed_lists
from briefgen.claims.placed import parts, placed
from briefgen.claims.putfor import puts
from briefgen.claims.rivals import Figure, Wrong, counted, wrong, year_of
from briefgen.languages import language
from briefgen.model import Brief, Field, Finding, Item, SourceText
from briefgen.reading.alignment import replaced
from briefgen.reading.double_years import told_by_two
from briefgen.reading.holders import holders, is_dated, turning
from briefgen.reading.measured import DURATIONS, unit_of
from briefgen.reading.printed import numbers
from briefgen.reading.statements import Bag, Statement, statement
from briefgen.text import canonical

_BESIDE = ("label", "period", "place")
"""Fields of a statistic that say whose its value is."""
_MOST = 0.5
"""How much of a label stands in another figure's evidence where none of it stands in its own."""
_GAP = 8
"""Characters that may stand between a label and its figure: incomes go up (by) 19.9 percent."""
_HINT = "Give each figure the label, the period and the place that the source gives it."


def look(pairs: Sequence[Compared], brief: Brief, texts: Mapping[str, SourceText]) -> Iterator[Finding]:
    """Compare what goes with each figure in the brief with what goes with it in the evidence."""
    told: set[str] = set()
    for each in crossed(pairs):
        if each.label.claim.home not in told:
            told.add(each.label.claim.home)
            found = Wrong(each.words, each.mine, each.other, each.where)
            yield _finding(each.label, each.label.claim.field, each.label.own[0], found)
    pairs = [one for one in pairs if one.claim.home not in told]
    yield from _of_items(pairs)
    for one in pairs:
        yield from _of_statistic(one) if one.claim.block == "statistics" else _of_prose(one)
        label = one.claim.field.path.endswith(".label")
        rules = (_of_others, _put, _named) if label else (_put,)
        yield from next(filter(None, (tuple(islice(rule(one, texts), 1)) for rule in rules)), ())


def _named(one: Compared, texts: Mapping[str, SourceText]) -> Iterator[Finding]:
    """Find a name in a label that the source has elsewhere, or of a part of what the figure counts."""
    said = one.own[0]
    for found in (*placed(said, one, texts), *parts(said, one)):
        place = span(said, found.first, found.last)
        theirs = found.where.text[slice(*span(found.where, *found.there))]
        name = said.text[slice(*place)]
        message = f"{shortened(name)} stands where the evidence has {shortened(theirs)}"
        if theirs == name:
            message = f"the source says of {shortened(name)} that it has a part of it"
        yield shown(one, said, (place,), Fault("W001", "warning", message, _HINT), found.where)


def _put(one: Compared, texts: Mapping[str, SourceText]) -> Iterator[Finding]:
    """Find a phrase that the source has elsewhere, where the evidence has another one."""
    label = one.claim.field.path.endswith(".label")
    found = (
        put for said in one.own if label or one.claim.kind == "statement" for put in puts(said, one, texts)
    )
    yield from islice((put.shown(one, "W001", _HINT) for put in found if label or not put.heads), 1)


def _of_others(one: Compared, texts: Mapping[str, SourceText]) -> Iterator[Finding]:
    """Find a population that the source has elsewhere, in the place of the figure's: staff for prisoners."""
    said = one.own[0]
    at = next(iter(said.content), -1)
    word = said.tokens[at].lower if at >= 0 else ""
    if not word or word in one.known or not any(word in vocabulary(text.text) for text in texts.values()):
        return
    for other in one.borne:
        places = (*replaced(said, at, at + 1, other), *_beside_figure(one, other), *_base(said, at, other))
        for there in places:
            pair = {word, other.tokens[there].lower}
            same = any(pair <= group for group in language(said.code).relations.synonyms)
            same = same or word in language(said.code).relations.anybody
            if there in other.content and not same and other.tokens[there].lower not in said.bag():
                message = f"{shortened(said.tokens[at].word)} stands where the evidence has "
                message += shortened(other.tokens[there].word)
                spans = (span(said, at, at + 1),)
                yield shown(one, said, spans, Fault("W001", "warning", message, _HINT), other)
                return


def _base(said: Statement, at: int, other: Statement) -> Iterator[int]:
    """Give what stands in the evidence between the same of and the same verb as a noun does in a label."""
    dull = language(said.code).clauses.determiners
    left, right = _left(said, at, dull), said.tokens[at + 1 : at + 2]
    if left not in language(said.code).clauses.partitives or not right:
        return
    for there in other.content:
        after = other.tokens[there + 1 : there + 2]
        if after and after[0].lower == right[0].lower and _left(other, there, dull) == left:
            yield there


def _left(said: Statement, at: int, dull: Collection[str]) -> str:
    """Give the word before another one, without the determiners between them."""
    places = range(at - 1, -1, -1)
    return next((said.tokens[place].lower for place in places if said.tokens[place].lower not in dull), "")


def _beside_figure(one: Compared, other: Statement) -> Iterator[int]:
    """Give the noun right behind a statistic's figure in the evidence, where its label begins with a noun."""
    value = one.claim.item.fields.get("value") if one.claim.item else None
    figures = numbers(value.text, other.tag)[:1] if value and one.own[0].content[:1] == (0,) else ()
    for held in holders(other) if figures else ():
        if held.value == figures[0].value and not figures[0].unit:
            noun = counted(other, held)
            yield from (at for at in other.content if other.tokens[at].lower == noun)


def _of_statistic(one: Compared) -> Iterator[Finding]:
    item, path = one.claim.item, one.claim.field.path
    figures = numbers(one.claim.field.text, one.borne[0].tag)[:1] if path.endswith(".value") else ()
    for figure in figures:
        fields = [item.fields[name] for name in _BESIDE if item and name in item.fields]
        said = [statement(field.text, one.borne[0].tag) for field in fields]
        whole = tuple(word for each in said for word in _words(each))
        for field, each in zip(fields, said, strict=True):
            by_two = told_by_two((field.text, each.tag), [(other.text, other.tag) for other in one.borne])
            if any(True for _ in by_two) or _stand_together(one.claim.field.text, field.text, item):
                continue
            label, words = field.path.endswith(".label"), _words(each)
            if field.path.endswith(".period"):
                words = tuple(word for word in words if unit_of(word, each.code) not in DURATIONS)
            own = frozenset(number.value for number in numbers(field.text, one.borne[0].tag))
            found = wrong(Figure(figure, words, whole, is_label=label, beside=own), one.sides)
            if found:
                yield _finding(one, field, each, found)


def _stand_together(value: str, words: str, item: Item | None) -> bool:
    """Tell whether words stand in the evidence to the letter with the figure in them, or right beside it."""
    said, figure = (canonical(text)[0] for text in (words, value))
    for one in item.evidence if item else ():
        there = canonical(one.exact)[0]
        at = there.find(said)
        if at < 0 or there.count(figure) != 1:
            continue
        first, last = sorted(((at, at + len(said)), (there.find(figure), there.find(figure) + len(figure))))
        gap = there[first[1] : last[0]]
        if is_dated(said) and first[0] == at:
            continue  # from 6.1 million in 2012-13 to 4.4 million
        if last[0] < first[1] or (len(gap) <= _GAP and not any(map(str.isdigit, gap))):
            return True
    return False


def _of_prose(one: Compared) -> Iterator[Finding]:
    for said in one.own:
        # A row of a table has its words in the head.
        for held in holders(said) if "|" not in said.text else ():
            words, whole = tuple(held.strict), (*held.own, *held.shared)
            mine = Figure(held.number, words, whole, counted(said, held), year_of(said, held), held.shared)
            found = wrong(mine, one.sides)
            if found:
                yield _finding(one, one.claim.field, said, found)
        for put in put_for(said, one) if "|" not in said.text else ():
            words = (said.tokens[put.at].word, put.where.tokens[put.there].word)
            message = f"{shortened(words[0])} stands where the evidence has {shortened(words[1])}"
            spans = (span(said, put.at, put.at + 1),)
            yield shown(one, said, spans, Fault("W001", "error", message, _HINT), put.where)
        yield from _other_time(said, one)
        for lists in crossed_lists(said, one.sides):
            message = f"{shortened(said.tokens[lists.at].word)} goes with another figure in the evidence"
            spans = (span(said, lists.at, lists.at + 1),)
            yield shown(one, said, spans, Fault("W001", "error", message, _HINT), lists.where)


def _other_time(said: Statement, one: Compared) -> Iterator[Finding]:
    """Find a unit of time put for another one between the same words: a month for a year, every week."""
    for at, token in enumerate(said.tokens):
        unit = unit_of(token.lower, said.code)
        if unit not in DURATIONS or token.lower in one.known:
            continue
        for other in one.borne:
            for there in replaced(said, at, at + 1, other):
                word = other.tokens[there].lower
                if unit_of(word, other.code) not in ("", unit) and unit_of(word, other.code) in DURATIONS:
                    message = f"{shortened(token.word)} stands where the evidence has {shortened(word)}"
                    spans = (span(said, at, at + 1),)
                    yield shown(one, said, spans, Fault("W001", "error", message, _HINT), other)
                    return


def _words(said: Statement) -> tuple[str, ...]:
    """Give the words of content and the years, without those that say more or less."""
    moved = {said.tokens[at].lower for at in turning(said)}
    years = [token.lower for token in said.tokens if is_dated(token.lower)]
    return (*(word for word in said.words() if word not in moved), *years)


def _of_items(pairs: Sequence[Compared]) -> Iterator[Finding]:
    """Find labels of which every word stands with another statistic, and none of this one's own."""
    statistics = (one for one in pairs if one.claim.block == "statistics")
    labels = [one for one in statistics if one.claim.field.path.endswith(".label")]
    bags = [_reach(one) for one in labels]
    for one, mine in zip(labels, bags, strict=True):
        said, words = one.own[0], set(one.own[0].words())
        strange = {word for word in words if word not in mine}
        for other, theirs in zip(labels, bags, strict=True) if strange and len(words) > 1 else ():
            kept = any(word in mine and word not in theirs for word in words)
            # A label of which no word is its own figure's may have some that the writer chose.
            needed = len(words) if len(strange) < len(words) else max(2, _MOST * len(words))
            if other is not one and not kept and theirs.count(words) >= needed:
                message = (
                    f"{shortened(one.claim.field.text)} is not said of this figure: "
                    f"{shortened(', '.join(sorted(strange)))} stands in the evidence of {other.claim.home}"
                )
                yield shown(one, said, _spans(said, strange), Fault("W001", "error", message, _HINT))
                break


def _reach(one: Compared) -> Bag:
    """Give the words of the evidence, and of sentences about it that have no figure: they are of all."""
    plain = (said for said in one.near if not holders(said))
    return Bag(token.lower for said in (*one.borne, *plain) for token in said.tokens)


def _finding(one: Compared, field: Field, said: Statement, wrong: Wrong) -> Finding:
    message = (
        f"{shortened(', '.join(wrong.words))} stands in the evidence beside "
        f"{shortened(wrong.other.number.printed)}, not beside {shortened(wrong.held.number.printed)}"
    )
    beside = replace(one, claim=replace(one.claim, field=field))
    return shown(beside, said, _spans(said, wrong.words), Fault("W001", "error", message, _HINT), wrong.where)


def _spans(said: Statement, words: Iterable[str]) -> tuple[tuple[int, int], ...]:
    wanted = set(words)
    return tuple((token.start, token.end) for token in said.tokens if token.lower in wanted)
