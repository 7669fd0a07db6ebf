"""Whose figure it is: a number's label, period and place are those of its own clause in the evidence."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from briefgen.claims.claims import shortened
from briefgen.claims.compared import Compared, Fault, shown, span
from briefgen.claims.crossed import crossed, put_for
from briefgen.claims.named import vocabulary
from briefgen.languages import language
from briefgen.model import Brief, Field, Finding, Item, SourceText
from briefgen.reading.alignment import replaced
from briefgen.reading.holders import Held, holders, turning
from briefgen.reading.printed import Number, numbers
from briefgen.reading.statements import Bag, Statement, alike, statement
from briefgen.text import canonical

_BESIDE = ("label", "period", "place")
"""Fields of a statistic that say whose its value is."""
_MOST = 0.5
"""How much of a label stands in another figure's evidence where none of it stands in its own."""
_GAP = 8
"""Characters that may stand between a label and its figure: incomes go up (by) 19.9 percent."""
_SOON = 6
"""Words behind a figure among which its year stands: 7.90 euros per square metre in 2016."""
_HINT = "Give each figure the label, the period and the place that the source gives it."


class _Figure(NamedTuple):
    """A figure of the brief with what goes with it."""

    number: Number
    words: tuple[str, ...]
    """Those that are looked at."""
    whole: tuple[str, ...]
    """All of them: one word of the figure's own in the evidence is enough."""
    counted: str = ""
    """What it counts in a sentence: the word behind it."""
    year: str = ""
    """The year that stands right behind it."""


class _Wrong(NamedTuple):
    """Words that stand beside another figure."""

    words: tuple[str, ...]
    held: Held
    other: Held
    where: Statement


def look(pairs: Sequence[Compared], brief: Brief, texts: Mapping[str, SourceText]) -> Iterator[Finding]:
    """Compare what goes with each figure in the brief with what goes with it in the evidence."""
    told: set[str] = set()
    for each in crossed(pairs):
        if each.label.claim.home not in told:
            told.add(each.label.claim.home)
            wrong = _Wrong(each.words, each.mine, each.other, each.where)
            yield _finding(each.label, each.label.claim.field, each.label.own[0], wrong)
    pairs = [one for one in pairs if one.claim.home not in told]
    yield from _of_items(pairs)
    for one in pairs:
        yield from _of_statistic(one) if one.claim.block == "statistics" else _of_prose(one)
        yield from _of_others(one, texts) if one.claim.field.path.endswith(".label") else ()


def _of_others(one: Compared, texts: Mapping[str, SourceText]) -> Iterator[Finding]:
    """Find a population that the source has elsewhere, in the place of the figure's: staff for prisoners."""
    said = one.own[0]
    at = next(iter(said.content), -1)
    word = said.tokens[at].lower if at > 0 else ""
    if not word or word in one.known or not any(word in vocabulary(text.text) for text in texts.values()):
        return
    for other in one.borne:
        for there in replaced(said, at, at + 1, other):
            if there in other.content and other.tokens[there].lower not in said.bag():
                message = f"{shortened(said.tokens[at].word)} stands where the evidence has "
                message += shortened(other.tokens[there].word)
                spans = (span(said, at, at + 1),)
                yield shown(one, said, spans, Fault("W001", "warning", message, _HINT), other)
                return


def _of_statistic(one: Compared) -> Iterator[Finding]:
    item, path = one.claim.item, one.claim.field.path
    figures = numbers(one.claim.field.text, one.borne[0].tag)[:1] if path.endswith(".value") else ()
    for figure in figures:
        fields = [item.fields[name] for name in _BESIDE if item and name in item.fields]
        said = [statement(field.text, one.borne[0].tag) for field in fields]
        whole = tuple(word for each in said for word in _words(each))
        for field, each in zip(fields, said, strict=True):
            if _stand_together(one.claim.field.text, field.text, item):
                continue
            wrong = _wrong(_Figure(figure, _words(each), whole), one)
            if wrong:
                yield _finding(one, field, each, wrong)


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
        if last[0] < first[1] or (len(gap) <= _GAP and not any(map(str.isdigit, gap))):
            return True
    return False


def _of_prose(one: Compared) -> Iterator[Finding]:
    for said in one.own:
        # A row of a table has its words in the head.
        for held in holders(said) if "|" not in said.text else ():
            words, whole = tuple(held.strict), (*held.own, *held.shared)
            wrong = _wrong(_Figure(held.number, words, whole, _counted(said, held), _year(said, held)), one)
            if wrong:
                yield _finding(one, one.claim.field, said, wrong)
        for put in put_for(said, one) if "|" not in said.text else ():
            words = (said.tokens[put.at].word, put.where.tokens[put.there].word)
            message = f"{shortened(words[0])} stands where the evidence has {shortened(words[1])}"
            spans = (span(said, put.at, put.at + 1),)
            yield shown(one, said, spans, Fault("W001", "error", message, _HINT), put.where)


def _counted(said: Statement, held: Held) -> str:
    """Give the first word of content behind a figure, up to the next mark."""
    behind = [at for at, token in enumerate(said.tokens) if token.start >= held.number.end]
    first = next((at for at in behind if at in said.content), None)
    marked = first is None or re.search(r"[,;:()]", said.text[held.number.end : said.tokens[first].start])
    return "" if first is None or marked else said.tokens[first].lower


def _year(said: Statement, held: Held) -> str:
    """Give the year behind a figure, a few words on, up to the next mark or figure."""
    behind = [token for token in said.tokens if token.start >= held.number.end][:_SOON]
    first = next((one for one in behind if one.lower[0].isdigit()), None)
    if first is None or len(first.lower) != len("2016") or not first.lower.isdigit():
        return ""
    return "" if re.search(r"[,;:()]", said.text[held.number.end : first.start]) else first.lower


def _words(said: Statement) -> tuple[str, ...]:
    """Give the words of content and the years, without those that say more or less."""
    moved = {said.tokens[at].lower for at in turning(said)}
    years = [token.lower for token in said.tokens if token.lower.isdigit() and len(token.lower) == 4]
    return (*(word for word in said.words() if word not in moved), *years)


def _wrong(figure: _Figure, one: Compared) -> _Wrong | None:
    """Give words that go with another figure; None where some place of the evidence has them with this."""
    found: _Wrong | None = None
    dated = _dated(figure, one)
    if dated:
        return dated
    for said in one.borne:
        there = holders(said) if figure.words else ()
        for held in there:
            # The second of two figures may leave its unit out: 41 days, against 23 in 2010.
            if held.value == figure.number.value and held.number.unit in ("", figure.number.unit):
                wrong = next(_foreign(figure, held, said, one), None)
                if wrong is None:
                    return None
                found = found or wrong
    return found


def _dated(figure: _Figure, one: Compared) -> _Wrong | None:
    """Give the year that stands behind a figure in the claim, and in the evidence beside another of its own.

    Both figures stand in the claim: from 7.90 in 2016 to 9.80, from 9.80 in 2016 to 7.90.
    """
    year = figure.year
    known = [(held, said) for said in one.borne for held in holders(said) if year]
    same = [one_ for one_ in known if one_[0].number.unit == figure.number.unit]
    own = {number.value for said in one.own for number in numbers(said.text, said.tag)}
    mine = [(held, said) for held, said in same if held.value == figure.number.value]
    others = [held for held, _ in same if held.value != figure.number.value and year in held.own]
    if len(mine) == len(others) == 1 and year not in mine[0][0].bag and others[0].value in own:
        return _Wrong((year,), mine[0][0], others[0], mine[0][1])
    return None


def _foreign(figure: _Figure, held: Held, said: Statement, one: Compared) -> Iterator[_Wrong]:
    """Give words that are another figure's, where none is this one's own and few are the writer's."""
    mine = held.bag
    strange = sum(word not in one.around for word in figure.words)
    several = len(holders(said)) > 1
    for where, other in _all(one):
        rival = other.value != held.value and other.number.unit in (held.number.unit, figure.number.unit)
        taken = tuple(dict.fromkeys(word for word in figure.words if word in other.bag and word not in mine))
        if not rival or not taken:
            continue
        if several and where is not said and all(map(str.isdigit, taken)):
            continue  # a year is told once for all that follows
        apart = [word for word in held.own if word not in other.bag]
        same = figure.counted and alike(figure.counted, _counted(said, held))
        foreign = not same and len(taken) > strange and apart and not Bag(apart).count(figure.whole)
        lost = [word for word in apart if word not in figure.whole]
        if foreign or _is_slot((taken, where), (lost, said)):
            yield _Wrong(taken, held, other, said)


def _all(one: Compared) -> Iterator[tuple[Statement, Held]]:
    """Give the figures of the evidence and of what stands about it, each with its sentence."""
    for where in (*one.borne, *one.near):
        yield from ((where, held) for held in holders(where))


def _is_slot(taken: tuple[Sequence[str], Statement], lost: tuple[Sequence[str], Statement]) -> bool:
    """Tell whether a name stands for another one, or a word for one that excludes it: men for women."""
    (mine, there), (theirs, said) = taken, lost
    lower = {token.lower: token.word for where in (there, said) for token in where.tokens}
    nouns = language(said.code).relations.capital_nouns
    for one in mine:
        for other in theirs:
            names = not nouns and all(lower.get(word, "")[:1].isupper() for word in (one, other))
            years = all(word.isdigit() for word in (one, other))
            if names or years or (_groups(one, there) & _groups(other, said)):
                return True
    return False


def _groups(word: str, said: Statement) -> set[tuple[str, int]]:
    # Above the pair of more and less, the two sides of a pair exclude each other: surplus, deficit.
    return {
        (term.kind, abs(term.group))
        for term in said.of("exclusive", "sides")
        if (term.kind == "exclusive" or abs(term.group) > 1)
        and any(said.tokens[at].lower == word for at in range(*term[1:3]))
    }


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


def _finding(one: Compared, field: Field, said: Statement, wrong: _Wrong) -> Finding:
    message = (
        f"{shortened(', '.join(wrong.words))} stands in the evidence beside "
        f"{shortened(wrong.other.number.printed)}, not beside {shortened(wrong.held.number.printed)}"
    )
    beside = replace(one, claim=replace(one.claim, field=field))
    return shown(beside, said, _spans(said, wrong.words), Fault("W001", "error", message, _HINT), wrong.where)


def _spans(said: Statement, words: Iterable[str]) -> tuple[tuple[int, int], ...]:
    wanted = set(words)
    return tuple((token.start, token.end) for token in said.tokens if token.lower in wanted)
