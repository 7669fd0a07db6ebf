"""Names and codes in a text, and whether a source knows them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from briefgen.languages import language
from briefgen.reading.statements import Statement
from briefgen.reading.terms import Token, words

_CODE = re.compile(r"(?=.*[A-Za-zÀ-ÿ])(?=.*\d)[A-Za-zÀ-ÿ\d][A-Za-zÀ-ÿ\d.-]*")
_MEASURE = re.compile(r"\d+(?:[.,]\d+)*-?[^\W\d_]+|[^\W\d_]+-\d{1,2}-.*|\d+-.*")
"""20km, 12-year-old: a figure with its unit is no code."""
_SHORT = re.compile(r"(?:[A-ZÀ-Þ]\.?){2,}s?")
_LONG_NAME = re.compile(r"(?:[A-ZÀ-Þ][\w’'-]*(?:\s[a-zà-ÿ]{1,9}){0,2}[ \t]*){2,}")
"""Words with capitals, and one or two small ones between them: Office of the Registrar."""
_POSSESSIVE = re.compile(r"['’]s?$")
_HEADLINE = 0.6
"""Share of a text's longer words with a capital, from which on a capital says nothing."""
_LONGER = 4
_BASE = 4
"""Letters of a people's name, without its ending, that its country begins with."""
_ENDING = 3
"""Letters of an ending that tells a people: ish, ese."""


class Name(NamedTuple):
    """A name or code: where its words stand among the tokens, and what it is."""

    first: int
    last: int
    words: tuple[str, ...]
    is_code: bool
    """A code with digits, or a word of capitals."""
    is_unsure: bool = False
    """Its capital may tell nothing: in a headline, or where every noun has one."""


@lru_cache(maxsize=1024)
def names(said: Statement) -> tuple[Name, ...]:
    """Give the names of a sentence, words with a capital that do not begin it, and codes anywhere."""
    return tuple(_names(said))


def _names(said: Statement) -> Iterator[Name]:
    unsure = _is_headline(said.tokens) or language(said.code).relations.capital_nouns
    runs: list[list[int]] = [[]]
    for at, token in enumerate(said.tokens):
        if _is_code(token):
            yield Name(at, at + 1, (token.word,), True)
        elif token.word[0].isupper() and token.word[1:2].islower() and not _is_part(said, at):
            runs[-1].append(at)
            continue
        runs.append([])
    for run in runs:
        if run:
            words = tuple(said.tokens[at].word for at in run)
            first = run == [0]  # it may have its capital for beginning the sentence
            yield Name(run[0], run[-1] + 1, words, is_code=False, is_unsure=unsure or first)


def _is_part(said: Statement, at: int) -> bool:
    """Tell whether a sentence begins within the text at this word: behind a colon, a mark, a full stop."""
    before = said.text[: said.tokens[at].start].rstrip(" \t“”\"'‘«»„*_([")
    return bool(before) and before[-1] in ".!?:|•–—/"


def _is_code(token: Token) -> bool:
    word = token.word
    if word.islower():
        return False
    if _CODE.fullmatch(word) and any(char.isdigit() for char in word):
        return not _MEASURE.fullmatch(word) and any(char.isupper() for char in word)
    return bool(_SHORT.fullmatch(word))


def _is_headline(found: Sequence[Token]) -> bool:
    longer = [one for one in found if len(one.word) >= _LONGER and one.word[0].isalpha()]
    return len(longer) > 3 and sum(one.word[0].isupper() for one in longer) >= _HEADLINE * len(longer)


@lru_cache(maxsize=64)
def vocabulary(text: str) -> frozenset[str]:
    """Give every word of a text in the form in which names are compared; parts of compounds, too."""
    found = set(map(form, words(text)))
    compounds = (word for word in found if "-" in word or "." in word)
    parts = {part for word in compounds for part in re.split(r"[-.]", word) if part}
    return frozenset(found | parts)


@lru_cache(maxsize=256)
def initials(text: str) -> frozenset[str]:
    """Give the initials of the names of several words: National Records Office gives nro."""
    out: set[str] = set()
    for match in _LONG_NAME.finditer(text):
        capitals = [word[0] for word in re.findall(r"[\w’'-]+", match[0]) if word[0].isupper()]
        out |= {
            "".join(capitals[at : at + size]).lower()
            for size in range(2, 8)
            for at in range(len(capitals) - size + 1)
        }
    return frozenset(out)


def form(word: str) -> str:
    """Put a word into the form in which names are compared: no case, no stops, no possessive."""
    lower = word.lower()
    if "'" in lower or "’" in lower:
        lower = _POSSESSIVE.sub("", lower)
    return lower.replace(".", "")


def is_known(word: str, known: Iterable[frozenset[str]], demonyms: Sequence[str]) -> bool:
    """Tell whether a name's word stands in one of the vocabularies: in one form or another."""
    forms = set(_forms(form(word), demonyms))
    if any(not forms.isdisjoint(one) for one in known):
        return True
    bases = [base for base in forms if _BASE <= len(base) <= len(form(word)) - _ENDING]
    if any(one_.startswith(base) for base in bases for one in known for one_ in one):
        return True  # English, of England
    return any(_makes(form(word), one, demonyms) for one in known)


def _forms(word: str, demonyms: Sequence[str]) -> Iterator[str]:
    yield word
    for ending in demonyms:
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            base = word[: -len(ending)]
            yield from (base, f"{base}y", f"{base}e", f"{base}a", f"{base}o")


def _makes(word: str, known: frozenset[str], demonyms: Sequence[str]) -> bool:
    """Tell whether a vocabulary has what a place's name makes: Germany for German."""
    bases = (word, word[:-1]) if len(word) > 4 else (word,)
    return any(f"{base}{ending}" in known for base in bases for ending in demonyms)
