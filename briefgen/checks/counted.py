"""What a number counts: letters are not calls."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache

from briefgen.checks.explained import Explained
from briefgen.claims.claims import Claimed, claims, prose, shortened
from briefgen.claims.tongues import tongues
from briefgen.claims.words import around, places
from briefgen.languages import language
from briefgen.languages.gates import gates_of
from briefgen.limits import Limits
from briefgen.model import Brief, Check, Finding, SourceText
from briefgen.reading.choices import starred
from briefgen.reading.number import Number
from briefgen.reading.printed import numbers
from briefgen.reading.statements import alike

_SHORTEST = 2
_FAR = 800
"""Characters before evidence that may name what it counts."""


@dataclass(frozen=True, slots=True)
class _Patterns:
    """What stands behind a number, and how words of one stem end, in one language."""

    words: re.Pattern[str]
    ending: re.Pattern[str]


@cache
def _patterns(code: str) -> _Patterns:
    own = gates_of(code)
    return _Patterns(
        re.compile(rf"(?:\s(?:(?:{starred(own.wholes)})\s)?|-)((?:[a-z][\w’'-]*\s?){{1,4}})"),
        re.compile(rf"(?:{starred(own.endings)})$"),
    )


_ROOT = 6
"""Letters that a noun and the verb that it is made of share: derailments, derailed."""

CODES = Explained("N006")


def run(brief: Brief, texts: Mapping[str, SourceText], limits: Limits) -> Iterator[Finding]:
    """Compare the words after each number with those of its evidence and of the sentences about it."""
    spoken = tongues(brief, texts)
    for claim in claims(brief):
        if claim.evidence and claim.block != "quotes" and not claim.field.path.endswith(".period"):
            yield from _counted(claim, texts, spoken.brief)


def _counted(claim: Claimed, texts: Mapping[str, SourceText], tag: str) -> Iterator[Finding]:
    known, plurals = _stems((one.exact for one in claim.evidence), tag), gates_of(tag).plurals
    text = prose(claim.field.text)
    for number in numbers(text, tag):
        match = _patterns(tag).words.match(text, number.end)
        if number.is_year or number.unit or match is None or not (things := _things(match[1], tag)):
            continue
        stems = tuple(things.values())
        if not any(word.endswith(plurals) for word in things) or any(
            _is_known(stem, known) for stem in stems
        ):
            continue
        known |= _around(claim, texts, tag)
        known |= _synonyms(known, tag)
        if _is_uncounted(number, claim, tag):
            known |= _before(claim, texts, tag)
        if not (any(_is_known(stem, known) for stem in stems) or _is_derived(number, things, claim, tag)):
            counts = f"{shortened(number.printed)} counts {shortened(' '.join(things))}"
            yield Finding(
                "N006", "warning", claim.field.path,
                f"{counts}, and the evidence does not",
                "Count what the source counts, in its words.", claim.field.place,
                text=claim.field.text, spans=((number.start, match.end(1)),),
            )  # fmt: skip


def _is_derived(number: Number, counted: Collection[str], claim: Claimed, tag: str) -> bool:
    """Tell whether a claim has beside what it counts the evidence's in another form: trains derailed."""
    words = (word.lower() for word in re.findall(rf"[^\W\d_]{{{_ROOT - 2},}}", prose(claim.field.text)))
    own = [word for word in words if word not in counted]
    return any(
        alike(word, thing) or word[:_ROOT] == thing[:_ROOT]
        for thing in _given(number, claim, tag)
        for word in own
    )


def _given(number: Number, claim: Claimed, tag: str) -> Iterator[str]:
    """Give what the evidence counts with the same figure."""
    for one in claim.evidence:
        for given in numbers(one.exact, tag):
            match = _patterns(tag).words.match(one.exact, given.end)
            if match and given.value == number.value:
                yield from _things(match[1], tag)


def _synonyms(known: set[str], tag: str) -> set[str]:
    """Give the stems of words that may be said for some: staff for workers."""
    return {stem for group in _groups(tag) if not known.isdisjoint(group) for stem in group}


@lru_cache(maxsize=16)
def _groups(tag: str) -> tuple[frozenset[str], ...]:
    groups = language(tag.partition("-")[0].lower()).relations.synonyms
    return tuple(frozenset(_stem(word, tag) for word in group) for group in groups)


def _things(after: str, tag: str) -> dict[str, str]:
    """Give the words up to the first that only joins, each with its stem."""
    found = {}
    for word in after.split():
        if word in gates_of(tag).uncounted:
            break
        found[word] = _stem(word, tag)
    return found


def _around(claim: Claimed, texts: Mapping[str, SourceText], tag: str) -> set[str]:
    return _stems((around(one, texts[one.source].text) for one in claim.evidence if one.source in texts), tag)


def _is_uncounted(number: Number, claim: Claimed, tag: str) -> bool:
    """Tell whether no plural follows the number in the evidence: 61% of them, we inspected 488."""
    plurals = gates_of(tag).plurals
    return not any(word.endswith(plurals) for word in _given(number, claim, tag))


def _before(claim: Claimed, texts: Mapping[str, SourceText], tag: str) -> set[str]:
    """Give the stems of what stands before the evidence, as far as it may tell what a bare figure counts."""
    found = []
    for one in claim.evidence:
        text = texts[one.source].text if one.source in texts else ""
        found += [text[max(0, start - _FAR) : start] for start, _ in places(one, text)[:1]]
    return _stems(found, tag)


def _stems(passages: Iterable[str], tag: str) -> set[str]:
    found = (word for one in passages for word in re.findall(r"[^\W\d_][\w’'-]*", one.lower()))
    return {_stem(word, tag) for word in found}


@lru_cache(maxsize=8192)
def _stem(word: str, tag: str) -> str:
    bare = re.sub(r"['’]s?$", "", word)
    short = _patterns(tag).ending.sub("", bare)
    return short if len(short) >= _SHORTEST else bare


def _is_known(stem: str, known: set[str]) -> bool:
    return stem in known or any(part in known for part in stem.split("-"))


CHECK = Check("counted", CODES, run)
