"""What a number counts: letters are not calls."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache

from briefgen.checks.explained import Explained
from briefgen.claims.claims import Claimed, claims, prose, shortened
from briefgen.claims.tongues import tongues
from briefgen.claims.words import around
from briefgen.languages.lists import words
from briefgen.limits import Limits
from briefgen.model import Brief, Check, Finding, SourceText
from briefgen.reading.printed import numbers

_WORDS = re.compile(r"(?:\s(?:of\s(?:the|all|these|those|its)\s)?|-)((?:[a-z][\w’'-]*\s?){1,4})")
_EMPTY = words(
    """a an the of in on at to by for from with and or but as is are was were be been has have had it its
    this that these those than then more less up down out over under between each per all every
    other others which who whom whose during since until when while before after only also ago about
    not no so far such them they he she we you i if there their his her our your came went made said
    will would can could may might must do does did both without within among against across through
    like because although whether if unless"""
)
_ENDING = re.compile(r"(?:ies|ing|ed|es|s|e|y|ly)$")
_SHORTEST = 2

CODES = Explained("N006")


def run(brief: Brief, texts: Mapping[str, SourceText], limits: Limits) -> Iterator[Finding]:
    """Compare the words after each number with those of its evidence and of the sentences about it."""
    spoken = tongues(brief, texts)
    for claim in claims(brief):
        if claim.evidence and claim.block != "quotes" and not claim.field.path.endswith(".period"):
            yield from _counted(claim, texts, spoken.brief)


def _counted(claim: Claimed, texts: Mapping[str, SourceText], tag: str) -> Iterator[Finding]:
    known = _stems(one.exact for one in claim.evidence)
    text = prose(claim.field.text)
    for number in numbers(text, tag):
        match = _WORDS.match(text, number.end)
        if number.is_year or number.unit or match is None or not (things := _things(match[1])):
            continue
        stems = tuple(things.values())
        if not any(word.endswith("s") for word in things) or any(_is_known(stem, known) for stem in stems):
            continue
        known |= _around(claim, texts)
        if not any(_is_known(stem, known) for stem in stems):
            counts = f"{shortened(number.printed)} counts {shortened(' '.join(things))}"
            yield Finding(
                "N006", "warning", claim.field.path,
                f"{counts}, and the evidence does not",
                "Count what the source counts, in its words.", claim.field.place,
                text=claim.field.text, spans=((number.start, match.end(1)),),
            )  # fmt: skip


def _things(after: str) -> dict[str, str]:
    """Give the words up to the first that only joins, each with its stem."""
    found = {}
    for word in after.split():
        if word in _EMPTY:
            break
        found[word] = _stem(word)
    return found


def _around(claim: Claimed, texts: Mapping[str, SourceText]) -> set[str]:
    return _stems(around(one, texts[one.source].text) for one in claim.evidence if one.source in texts)


def _stems(passages: Iterable[str]) -> set[str]:
    return {_stem(word) for passage in passages for word in re.findall(r"[^\W\d_][\w’'-]*", passage.lower())}


@lru_cache(maxsize=8192)
def _stem(word: str) -> str:
    bare = re.sub(r"['’]s?$", "", word)
    short = _ENDING.sub("", bare)
    return short if len(short) >= _SHORTEST else bare


def _is_known(stem: str, known: set[str]) -> bool:
    return stem in known or any(part in known for part in stem.split("-"))


CHECK = Check("counted", CODES, run)
