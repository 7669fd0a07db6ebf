"""The number gate: every number of a claim stands in its evidence, with unit, magnitude and hedge."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from briefgen.checks.explained import Explained
from briefgen.claims.agreement import faulty, is_year_of_source
from briefgen.claims.cells import in_tables
from briefgen.claims.claims import Claimed, beside, claims, evidences, is_period, prose, shortened
from briefgen.claims.index import where
from briefgen.claims.tongues import Tongues, tongues
from briefgen.claims.units import unit_told
from briefgen.languages import language
from briefgen.limits import Limits
from briefgen.model import Brief, Check, Finding, SourceText
from briefgen.reading import comparing
from briefgen.reading.comparing import differs, multiplied
from briefgen.reading.double_years import years_between
from briefgen.reading.follows import follows
from briefgen.reading.frequency import as_often
from briefgen.reading.hedges import says_estimate, says_manner
from briefgen.reading.number import Number
from briefgen.reading.printed import numbers
from briefgen.reading.roman import Numeral, numerals
from briefgen.reading.said import any_of

Texts = Mapping[str, SourceText]
Fault = tuple[str, str, str]
"""Code, message, what to do."""
_FEW = 12
_THING = re.compile(r"\s([^\W\d_][\w-]+)")
_KEEP_UNIT = "Keep the source's unit and magnitude."
_KEEP_RANGE = "Keep the source's range."
_WAYS: Mapping[str, Fault] = {
    comparing.WAY: (
        "N008", "{own} is told as going {way}, and the evidence has it going {theirs}: {given}",
        "Say what the source says: whether it rose or fell.",
    ),
    comparing.STEP: (
        "N008", "{own} is told as a level or as a step, and the evidence has the other: {given}",
        "Say what the source says: by how much it rose or fell, or to what.",
    ),
    comparing.HEDGE: (
        "N002", "{own} stands in the evidence as {given}",
        "Keep the source's hedge, or one that means the same.",
    ),
    comparing.RANGE: (
        "N001", "{own} stands in the evidence as {given}: a range is kept whole", _KEEP_RANGE,
    ),
    comparing.RATIO: (
        "N001", "{own} stands in the evidence as {given}: the order counts", "Keep the source's ratio.",
    ),
    comparing.RATE: (
        "N003", "{own} is a figure per {rate}, and in the evidence one per {given_rate}", _KEEP_UNIT,
    ),
    comparing.SHARP: ("N003", "{own} stands in the evidence as {given}", _KEEP_UNIT),
    comparing.UNIT: ("N003", "{own} stands in the evidence as {given}", _KEEP_UNIT),
}  # fmt: skip
"""What a number may differ in, the likest first -> what is said of it."""

CODES = Explained("N001", "N002", "N003", "N008")


def run(brief: Brief, texts: Texts, limits: Limits) -> Iterator[Finding]:
    """Compare the numbers of every claim with those of its evidence; quotations are compared as words."""
    spoken = tongues(brief, texts)
    for claim in claims(brief):
        # A quote's words and its speaker are compared as words, and a period has a check of its own.
        if claim.evidence and claim.block != "quotes" and not is_period(claim) and not _is_derived(claim):
            yield from _numbers(claim, texts, spoken)
            yield from _magnitudes(claim, spoken)
            yield from _numerals(claim, spoken)
    yield from _beside(brief, spoken)


def _is_derived(claim: Claimed) -> bool:
    """The value that a formula gives is the derivation check's."""
    return claim.kind == "number" and claim.item is not None and claim.item.derived is not None


def _numbers(claim: Claimed, texts: Texts, spoken: Tongues) -> Iterator[Finding]:
    told = spoken.claim(claim)
    pool = [number for passage in spoken.passages(claim) for number in numbers(*passage)]
    for number in numbers(*told):
        given = next((one for one in pool if not differs(one, number)), None)
        if given is None and _is_told(number, pool, claim, texts, spoken):
            continue
        fault = _fault(number, pool) if given is None else _manner(number, given, claim, spoken)
        if given is not None and fault is None and not unit_told(number, pool, claim, texts, spoken):
            fault = _said(comparing.UNIT, given, number)
        if (
            fault
            and fault[0] == "N001"
            and any(not differs(one, number) for one in _nearby(claim, texts, spoken))
        ):
            fault = (fault[0], fault[1], "It stands beside the evidence: take those words into it.")
        if fault:
            yield faulty(claim.field, fault, number, _excerpt(claim, number, spoken))


def _numerals(claim: Claimed, spoken: Tongues) -> Iterator[Finding]:
    """Compare Roman numbers with those of the evidence beside the same word: Chapter XII, Chapter XI."""
    text, _ = spoken.claim(claim)
    for one in (one for one in numerals(text) if one.roman):
        given = {
            (other.value, passage[other.start : other.end])
            for other, passage in _numbered(claim, one, spoken)
        }
        if given and one.value not in {value for value, _ in given}:
            own, theirs = text[one.start : one.end], ", ".join(sorted(printed for _, printed in given))
            message = f"{shortened(own)} is not in the evidence, which has {theirs}"
            yield faulty(claim.field, ("N001", message, "Correct the number."), own)


def _numbered(claim: Claimed, one: Numeral, spoken: Tongues) -> Iterator[tuple[Numeral, str]]:
    """Give the numbers that the evidence has beside the word of another one, with their texts."""
    for passage, _ in spoken.passages(claim):
        yield from ((other, passage) for other in numerals(passage) if other.word == one.word)


def _is_roman(number: Number, claim: Claimed, spoken: Tongues) -> bool:
    """Tell whether the evidence has a number in Roman letters beside the same word: Chapter XI for 11."""
    own = next((one for one in numerals(spoken.claim(claim)[0]) if one.start <= number.start < one.end), None)
    return own is not None and any(
        other.roman and other.value == number.value for other, _ in _numbered(claim, own, spoken)
    )


def _is_told(number: Number, pool: Sequence[Number], claim: Claimed, texts: Texts, spoken: Tongues) -> bool:
    """Tell whether a number is borne out elsewhere: counted or dated by the source, in a cell, a quotient."""
    return (
        _is_known(number, claim, texts)
        or multiplied(number, pool)
        or is_year_of_source(number, claim, spoken)
        or follows(number, spoken.claim(claim), spoken.passages(claim))
        or _is_roman(number, claim, spoken)
        or years_between(number, spoken.passages(claim))
        or _estimated(number, pool, claim)
        or as_often(number, spoken.claim(claim), spoken.passages(claim))
        or any(not differs(one, number) for one in in_tables(claim.evidence, texts))
    )


def _estimated(number: Number, pool: Sequence[Number], claim: Claimed) -> bool:
    """Tell whether another field says that a figure is estimated, as the evidence does."""
    same = any(one.hedge == "estimated" and not differs(replace(one, hedge=""), number) for one in pool)
    fields = claim.item.fields.values() if same and claim.item else ()
    return any(says_estimate(field.text, number.tag) for field in fields if field is not claim.field)


def _manner(number: Number, given: Number, claim: Claimed, spoken: Tongues) -> Fault | None:
    """Compare what a figure is of: an average stays one, and so does what comes on top of another figure."""
    own = [claim.field.text, *(field.text for field in (claim.item.fields.values() if claim.item else ()))]
    for manner in given.manners - number.manners:
        if not any(says_manner(text, manner, number.tag) for text in own):
            return _said(comparing.HEDGE, given, number)
    for manner in number.manners - given.manners:
        if not any(says_manner(text, manner, given.tag) for text, _ in spoken.passages(claim)):
            return _said(comparing.HEDGE, given, number)
    return None


def _magnitudes(claim: Claimed, spoken: Tongues) -> Iterator[Finding]:
    """Look at magnitudes without a number, as in a table's head: litres a day, in millions."""
    text, tag = spoken.claim(claim)
    if "|" not in text:
        return
    said = {word for passage in spoken.passages(claim) for word, _ in _large(*passage)}
    within = [(number.start, number.end) for number in numbers(text, tag)]
    for word, at in _large(text, tag):
        bare = not any(start <= at < end for start, end in within)
        if bare and word not in said:
            message = f"{shortened(word)} is not in the evidence" + (
                f", which has {', '.join(sorted(said))}" if said else ""
            )
            yield faulty(claim.field, ("N003", message, _KEEP_UNIT), text[at : at + len(word)])


def _large(text: str, tag: str) -> Iterator[tuple[str, int]]:
    """Give the multipliers of a text from a thousand on, in the singular, each with its place."""
    table = language(tag).numbers.large
    known = [name for name, power in table.items() if power > 2]
    singular = [name for name in known if not (name.endswith("s") and name[:-1] in known)]
    for match in re.finditer(rf"(?i)\b(?:{any_of(singular)})(?=s?\b)", text):
        yield match[0].lower(), match.start()


def _nearby(claim: Claimed, texts: Texts, spoken: Tongues) -> Iterator[Number]:
    for passage in spoken.around(claim, texts):
        yield from numbers(*passage)


def _is_known(number: Number, claim: Claimed, texts: Texts) -> bool:
    """Tell whether a text takes up what the source has counted: "the three companies"."""
    before, after = claim.field.text[: number.start], claim.field.text[number.end :]
    thing = _THING.match(after)
    definite = re.search(rf"(?i)\b(?:{any_of(language(number.tag).numbers.definite)})\s$", before)
    if number.value > _FEW or number.unit or not thing or not definite:
        return False
    words = f"{number.printed} {thing[1]}"
    return words[0].isalpha() and any(
        where(words.lower(), texts[one.source].text) for one in claim.evidence if one.source in texts
    )


def _beside(brief: Brief, spoken: Tongues) -> Iterator[Finding]:
    """Look at the numbers of headings, roles and places; small ones in words may count the brief's parts."""
    whole = [spoken.passage(evidence) for _, evidence in evidences(brief)]
    for item, field in beside(brief):
        passages = [spoken.passage(one) for one in item.evidence] or whole
        pool = [given.value for passage in passages for given in numbers(*passage)]
        for number in numbers(prose(field.text), spoken.brief) if passages else ():
            small = number.digits < 10 and not any(char.isdigit() for char in number.printed)
            if number.value not in pool and not small:
                yield faulty(field, _fault(number, []), number)


def _fault(number: Number, pool: Sequence[Number]) -> Fault:
    """Say how a number differs from the likest of its evidence."""
    found = {differs(given, number): given for given in reversed(pool)}
    for kind in _WAYS:
        if kind in found:
            return _said(kind, found[kind], number)
    like = next((given for given in pool if given.digits == number.digits), None)
    if like is not None:
        return _said(comparing.UNIT, like, number)
    known = ", ".join(dict.fromkeys(one.printed for one in pool))
    return (
        "N001",
        f"{shortened(number.printed)} is not in the evidence" + (f", which has {known}" if known else ""),
        "Correct the number, add the words that bear it out, or declare how it is derived.",
    )


def _said(kind: str, given: Number, number: Number) -> Fault:
    code, message, hint = _WAYS[kind]
    words = message.format(
        own=shortened(number.printed), given=shortened(given.printed), way=number.way, theirs=given.way,
        rate=number.rate, given_rate=given.rate,
    )  # fmt: skip
    return code, words, hint


def _excerpt(claim: Claimed, number: Number, spoken: Tongues) -> str:
    like = [
        words
        for words, tag in spoken.passages(claim)
        if any(given.digits == number.digits for given in numbers(words, tag))
    ]
    words = (like or [claim.evidence[0].exact])[0]
    return " ".join(words.split())[:300]


CHECK = Check("number", CODES, run)
