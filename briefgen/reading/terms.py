"""The words of a language's table that turn a sentence, found in its tokens: one look-up for each token."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import NamedTuple

from briefgen.languages import language
from briefgen.languages.table import Relations

_WORD = re.compile(r"\w+n['’]t\b|[^\W_]+(?:[.-][^\W_]+)*")
KINDS = (
    *(
        "negations",
        "dating",
        "not_negating",
        "denying",
        "refuting",
        "refuted",
        "causes",
        "consequent",
        "passive",
        "reasons",
        "joining_reasons",
        "enabling",
        "beside",
        "moving",
        "possible",
        "obliging",
        "advising",
        "unwilling",
        "planned",
    ),
    *(
        "expected",
        "alleged",
        "conditional",
        "future",
        "wishing",
        "purpose",
        "done",
        "drastic",
        "harmless",
        "excepting",
        "whether",
        "partial",
        "narrowing",
        "turning",
    ),
    *("countering", "held", "joints", "than", "relatives"),
)
"""Fields of `Relations` that are one group of words each; those that are only looked up are none of them."""
_WAYS = {"up": ("sides", 1), "down": ("sides", -1)}
_HIDING = {"dating": "sides", "not_negating": "negations", "harmless": "drastic"}
"""Phrases of a kind, and the kind that the words in them are not."""
_GAP = "..."
_APART, _CLOSE = 10, 5
"""Words up to the second half of what is parted: nahm in diesem Jahr ab; made them less violent."""


class Token(NamedTuple):
    """A word of a text: `text[start:end]`, and the same in small letters."""

    word: str
    lower: str
    start: int
    end: int


class Term(NamedTuple):
    """Tokens `first` to `last` (exclusive) that say something of a kind; `group` where it has several."""

    kind: str
    first: int
    last: int
    group: int = 0


@dataclass(frozen=True, slots=True)
class Lexicon:
    """A language's groups of words, ready to be looked up."""

    exact: Mapping[str, tuple[tuple[str, int], ...]]
    starts: Mapping[str, tuple[tuple[str, int], ...]]
    ends: Mapping[str, tuple[tuple[str, int], ...]]
    phrases: Mapping[str, tuple[tuple[tuple[str, ...], str, int], ...]]
    """By the first word: the words, the kind, the group."""
    lengths: tuple[int, ...]
    """Of the beginnings, in letters."""
    tails: tuple[int, ...]


def tokens(text: str) -> tuple[Token, ...]:
    """Cut a text into words; a contraction with not is one word, other apostrophes part words."""
    return tuple(Token(word := one[0], word.lower(), *one.span()) for one in _WORD.finditer(text))


def words(text: str) -> list[str]:
    """Give the words of a text alone, cut as `tokens` does."""
    found: list[str] = _WORD.findall(text)
    return found


@cache
def lexicon(code: str) -> Lexicon:
    """Give the look-up tables of a language by its BCP 47 code."""
    tables: tuple[dict[str, list[tuple[str, int]]], ...] = ({}, {}, {})
    phrases: dict[str, list[tuple[tuple[str, ...], str, int]]] = {}
    for kind, group, entry in _entries(language(code).relations):
        if entry.isalpha():
            tables[0].setdefault(entry, []).append((kind, group))
            continue
        bare = entry.strip("*")
        found = _parts(bare)
        if len(found) > 1 and not entry.startswith("*"):
            starred = (*found[:-1], f"{found[-1]}*" if entry.endswith("*") else found[-1])
            phrases.setdefault(found[0], []).append((starred, kind, group))
        else:
            table = tables[1 if entry.endswith("*") else 2 if entry.startswith("*") else 0]
            table.setdefault(entry.strip("*"), []).append((kind, group))
    exact, starts, ends = ({key: tuple(value) for key, value in table.items()} for table in tables)
    lengths, tails = (tuple(sorted({len(key) for key in table})) for table in (starts, ends))
    return Lexicon(exact, starts, ends, {key: tuple(value) for key, value in phrases.items()}, lengths, tails)


def _parts(entry: str) -> tuple[str, ...]:
    """Cut an entry into its words as a text is cut; most are words between spaces."""
    if _GAP in entry or entry.replace(" ", "").isalpha():
        return tuple(entry.split())
    return tuple(word.lower() for word in words(entry))


def _entries(table: Relations) -> Iterator[tuple[str, int, str]]:
    for kind in KINDS:
        yield from ((kind, 0, entry) for entry in getattr(table, kind))
    for group, entries in enumerate(table.absolutes):
        yield from (("absolutes", group, entry) for entry in entries)
    for group, entries in enumerate(table.exclusive):
        yield from (("exclusive", group, entry) for entry in entries)
    for group, sides in enumerate(((table.up, table.down), *table.opposites)):
        for sign, entries in zip((1, -1), sides, strict=True):
            yield from (("sides", sign * (group + 1), entry) for entry in entries)


@lru_cache(maxsize=16384)
def _of_word(word: str, code: str) -> tuple[tuple[str, int], ...]:
    known = lexicon(code)
    found = list(known.exact.get(word, ()))
    for length in known.lengths:
        if length > len(word):
            break
        found += known.starts.get(word[:length], ())
    for length in known.tails:
        if length < len(word):
            found += known.ends.get(word[-length:], ())
    return tuple(dict.fromkeys(found))


def is_one(word: str, kind: str, code: str) -> bool:
    """Tell whether a word in small letters is of a kind by itself."""
    found = _of_word(word, code)
    return _WAYS[kind] in found if kind in _WAYS else any(name == kind for name, _ in found)


def terms(found: Sequence[Token], code: str) -> tuple[Term, ...]:
    """Give what tokens say of all kinds, in their order, without the words that a phrase hides."""
    phrases = lexicon(code).phrases
    out: list[Term] = []
    hidden: set[tuple[str, int]] = set()
    for at, token in enumerate(found):
        for phrase, kind, group in phrases.get(token.lower, ()):
            if _follows(found, at, phrase, code):
                last = at + (1 if _GAP in phrase else len(phrase))
                out.append(Term(kind, at, last, group))
                if kind in _HIDING:
                    hidden.update((_HIDING[kind], place) for place in range(at, at + len(phrase)))
        for kind, group in _of_word(token.lower, code):
            out.append(Term(kind, at, at + 1, group))
    return tuple(one for one in out if (one.kind, one.first) not in hidden) if hidden else tuple(out)


def _follows(found: Sequence[Token], at: int, words: Sequence[str], code: str) -> bool:
    if _GAP in words:
        return _is_parted(found, at, words[-1], language(code).relations)
    if at + len(words) > len(found):
        return False
    for place, word in enumerate(words, at):
        lower = found[place].lower
        if lower != word and not (word.endswith("*") and lower.startswith(word[:-1])):
            return False
    return True


def _is_parted(found: Sequence[Token], at: int, last: str, table: Relations) -> bool:
    """Tell whether the second half of what was parted stands behind the first one: nahm stark ab.

    Where verbs stand last it ends its clause; elsewhere it is near (made them less violent).
    """
    for place in range(at + 1, min(len(found), at + (_APART if table.verb_last else _CLOSE))):
        one, after = found[place], found[place + 1 : place + 2]
        if one.lower == last:
            ends = not after or after[0].start - one.end > 1 or after[0].lower in table.joints
            return ends or not table.verb_last
    return False
