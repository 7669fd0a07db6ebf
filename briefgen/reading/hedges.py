"""Hedges: words beside a number that say how far it holds; those of one class mean the same."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from briefgen.languages import language
from briefgen.languages.lists import ordered
from briefgen.reading.said import any_of
from briefgen.reading.statements import alike
from briefgen.reading.terms import is_one

CLASSES = {
    "about": ("about", "~ ∼ ≈ ≃ ≅ ±"),
    "estimated": ("estimated", ""),
    "nearly": ("nearly", "≲"),
    "more than": ("more", "> ≳"),
    "at least": ("least", "≥ ⩾ >="),
    "less than": ("less", "<"),
    "at most": ("most", "≤ ⩽ <="),
    "average": ("average", "⌀ Ø ø"),
    "added": ("added", ""),
    "plain": ("plain", ""),
}
"""The name of a class -> its field in the tables of languages, and the signs that every language has."""
_MANNERS = frozenset(("average", "added"))
"""Classes that go with another one: an additional 5 or so, on average more than 5."""
_TURNED = {
    "more than": "at most",
    "at least": "less than",
    "less than": "at least",
    "at most": "more than",
}
"""What a negation makes of a hedge: no port loses more than 1.5%."""
_COMPARED = ("more than", "less than")
_FIGURE = re.compile(r"(?<![\d.,])(?!(?:1[89]|20)\d\d\s)(?:\d[\d.,]*)?\d(?:\s?%)?\s$")
"""A figure right before more than: it says how much more."""
_SHORT_WORD = 5
"""Letters of the words in a hedge that say nothing by themselves."""
_LONGEST = 64
_LIMITED, _FEWEST = 5, 2
"""Words before a number among which a limit of it stands; words that compare it: older than."""
_WORD = re.compile(r"[^\s—]+")
_OPENING = "([“\"‘'„«—–>~|-"
"""What may stand before a hedge without a space."""
_ENDINGS, _TIES = ".'’-", "'’-"
"""What a hedge may end with: ca., plus d', sub-; the last two stand right before the figure."""
_APART = re.compile(r"(?i)^\s?an?\s(?:[a-z-]+\s){1,2}of\s$|^\s?the\s(?:[a-z-]+\s){1,2}of\s$")
"""What may part a hedge from its number: above *a gearing of* 65%."""
_TIME = re.compile(rf"\b(?:{any_of(language('en').beside.spans)})\b")
_ESTIMATE = re.compile(r"(?i)\bestimat(?:e[sd]?|ing|ion)\b[^.;:!?]{0,60}$")
_CLAUSE = re.compile(r"[.;:!?,](?=\s|$)|\n")


@dataclass(frozen=True, slots=True)
class Hedge:
    """What is said of how far a number holds."""

    kind: str = ""
    """A class, as `CLASSES` names them; empty where the number is plain."""
    manners: frozenset[str] = frozenset()
    """average, added: what the number is of, beside its class."""
    length: int = 0
    """Characters that the words take, with the space behind or before them."""
    instead: str = ""
    """Words of the class that mean it, where a negation farther before turns those beside the number."""


@dataclass(frozen=True, slots=True)
class _Known:
    """The hedges of a language, as they are looked up."""

    phrases: Mapping[str, str]
    """Small letters, single spaces -> class."""
    signs: Mapping[str, str]
    ends: frozenset[str]
    """The last words of hedges, and those that may stand behind one: few numbers follow any."""
    skipped: frozenset[str]
    longest: int


@lru_cache(maxsize=16)
def _known(code: str) -> _Known:
    table = language(code)
    phrases = {words: name for name, (field, _) in CLASSES.items() for words in getattr(table.hedges, field)}
    signs = {sign: name for name, (_, signs) in CLASSES.items() for sign in ordered(signs)}
    skipped = frozenset(table.numbers.determiners)
    ends = frozenset(words.rpartition(" ")[2] for words in phrases) | skipped
    return _Known(phrases, signs, ends, skipped, max((words.count(" ") for words in phrases), default=0) + 1)


@lru_cache(maxsize=16)
def _after(code: str) -> re.Pattern[str]:
    table = language(code).hedges
    fields: Mapping[str, tuple[str, ...]] = {
        "least": (*table.least_after, "+"),
        "most": table.most_after,
        "about": table.about_after,
        "average": table.average_after,
    }
    groups = "|".join(f"(?P<{name}>{any_of(words) or '(?!)'})" for name, words in fields.items())
    return re.compile(rf"\s?(?:{groups})(?!\w)", re.IGNORECASE)


def hedge_before(text: str, at: int, code: str = "en") -> Hedge:
    """Give the hedge that ends at an offset; of several in a row the outermost that limits the number."""
    found, manners, reach = "", set(), at
    for _ in range(3):
        step = _step(text, reach, _known(code))
        if step is None:
            break
        kind, reach = step
        if kind in _MANNERS:
            manners.add(kind)
        elif kind != "plain" and (not found or found in ("about", "estimated")):
            found = kind
    if reach < at and _is_half(text, reach, at, code):
        return Hedge()
    if found in _COMPARED and _FIGURE.search(text, max(0, reach - _LONGEST), reach):
        return Hedge(manners=frozenset(manners))  # 60 fewer than ten years ago
    if found == "at most" and _is_multiple(text, reach, code):
        return Hedge(manners=frozenset(manners))  # twice as much as five years ago
    if found not in _TURNED or not _negated(text, reach, code):
        return Hedge(found, frozenset(manners), at - reach)
    kind = _TURNED[found]
    words = getattr(language(code).hedges, CLASSES[kind][0])
    return Hedge(kind, frozenset(manners), at - reach, words[0] if words else "")


def _is_multiple(text: str, reach: int, code: str) -> bool:
    """Tell whether a word that multiplies stands right before a hedge: twice as much as."""
    before = text[max(0, reach - _LONGEST) : reach].lower().split()[-1:]
    table = language(code).numbers
    return any(word in (*table.factors, *table.fold, *table.halves) for word in before)


def _is_half(text: str, reach: int, at: int, code: str) -> bool:
    """Tell whether a hedge of one word is the second half of the verb before it: handed over."""
    halved = language(code).hedges.halved
    if not halved:
        return False
    before = text[max(0, reach - _LONGEST) : reach].split()[-1:]
    return " ".join([*before, *text[reach:at].split()]).lower() in halved


def _step(text: str, at: int, known: _Known) -> tuple[str, int] | None:
    """Give the class of the hedge that ends right before an offset, and where it begins."""
    begin = max(0, at - _LONGEST)
    before = text[begin:at].rstrip()
    for length in (2, 1):
        if sign := known.signs.get(before[-length:]):
            return sign, begin + len(before) - length
    tied = begin + len(before) == at
    if (
        not before
        or not (before[-1].isalpha() or before[-1] in _ENDINGS)
        or (tied and before[-1] not in _TIES)
    ):
        return None
    last = before.split()[-1].rpartition("—")[2].lstrip(_OPENING).lower()
    if last not in known.ends:
        return None
    words = list(_WORD.finditer(before))
    for skip in (0, 1) if last in known.skipped else (0,):
        kept = words[: len(words) - skip]
        for count in range(min(known.longest, len(kept)), 0, -1):
            first = kept[-count]
            phrase = " ".join(one[0] for one in kept[-count:]).lstrip(_OPENING).lower()
            if kind := known.phrases.get(phrase):
                return kind, begin + first.end() - len(first[0].lstrip(_OPENING))
    return None


def _negated(text: str, at: int, code: str) -> bool:
    """Tell whether the clause before an offset denies what it says: no port loses (more than 1.5%).

    Behind a preposition something else is denied: not seen for (more than 3 hours). A preposition that denies
    (those without a car are) denies its own noun only.
    """
    before = text[max(0, at - 2 * _LONGEST) : at]
    breaks = list(_CLAUSE.finditer(before))
    clause = before[breaks[-1].end() :] if breaks else before
    said = re.findall(r"[^\W\d_]+(?:['’]t)?", clause.lower())
    prepositions = frozenset(language(code).numbers.prepositions)
    own = prepositions | language(code).clauses.prepositions
    if not said or said[-1] in own:
        return False
    return any(is_one(word, "negations", code) for word in said if word not in own)


def hedge_after(text: str, at: int, code: str = "en") -> Hedge:
    """Give the hedge that begins at an offset: or more, or so."""
    match = _after(code).match(text, at)
    if match is None:
        return Hedge()
    if match["average"]:
        return Hedge("", frozenset(("average",)), len(match[0]))
    return Hedge(
        "at least" if match["least"] else "at most" if match["most"] else "about", length=len(match[0])
    )


def hedge_apart(text: str, at: int, code: str = "en") -> str:
    """Give the class of a hedge that stands farther before an offset: *above* a gearing of 65%."""
    before = text[max(0, at - 80) : at]
    if not before:
        return ""
    if _ESTIMATE.search(before):
        return "estimated"
    if kind := _limit(_CLAUSE.split(before)[-1], code):
        return kind
    for match in re.finditer(r"\s(?=an?\s|the\s)", before):
        between = before[match.start() :]
        if _APART.search(between) and not _TIME.search(between):
            return hedge_before(before, match.end(), code).kind
    return ""


def _limit(clause: str, code: str) -> str:
    """Give the class that words before a number make of it: a minimum rest of (10), no louder than (35)."""
    said = re.findall(r"[^\W\d_][\w’'-]*", re.split(r"\d", clause)[-1].lower())
    hedges = language(code).hedges
    for kind, words in (("at least", hedges.floor), ("at most", hedges.ceiling)):
        if any(word.startswith(words) for word in said[-_LIMITED:]):
            return kind
    if len(said) < _FEWEST or said[-1] not in language(code).relations.than:
        return ""
    kind = "less than" if is_one(said[-2], "down", code) else "more than"
    return _TURNED[kind] if any(is_one(word, "negations", code) for word in said[:-2]) else kind


def same_hedge(one: str, other: str) -> bool:
    """Tell whether two classes say the same of a number: an estimate is about right."""
    return one == other or {one, other} == {"about", "estimated"}


@lru_cache(maxsize=16)
def _manner(code: str, name: str) -> re.Pattern[str]:
    table = language(code).hedges
    words = (*table.average, *table.average_after) if name == "average" else table.added
    heads = {word for phrase in words for word in phrase.split() if len(word) > 4}
    return re.compile(rf"\b(?:{any_of(heads) or '(?!)'})", re.IGNORECASE)


def says_manner(text: str, name: str, code: str) -> bool:
    """Tell whether a text says somewhere that a number is an average, or comes on top of another."""
    return bool(_manner(code, name).search(text))


def says_estimate(text: str, code: str) -> bool:
    """Tell whether a text says somewhere that a number is an estimate: estimated cost of the detour."""
    known = {
        word
        for phrase in language(code).hedges.estimated
        for word in phrase.split()
        if len(word) > _SHORT_WORD
    }
    return any(alike(word, one) for word in text.lower().split() for one in known)
