"""Sentences that tell of the document itself, of procedure or of method: no key messages."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from briefgen.languages import language
from briefgen.reading.choices import choice
from briefgen.reading.predicates import is_verb

_PERSON = re.compile(r"(?:(?:Dr|Prof|Professor|Mr|Ms|Mrs)\.?\s)?(?:[A-Z][\w'’-]+\s){2,3}$")

_TELEPHONE = re.compile(r"(?<![\w£$€,.])\(?0\d{2,4}\)?[ -]\d{3,4}(?:[ -]\d{3,4})?(?![\w,.%])")
"""Where to ring: 0800 555 123."""


def is_post(sentence: str, being: re.Pattern[str]) -> bool:
    """Tell whether a sentence says what post somebody holds: a name stands before a verb of `being`."""
    post = being.search(sentence, 0, 80)
    return bool(post and _PERSON.fullmatch(sentence, 0, post.start()))


def is_notice(sentence: str, code: str) -> bool:
    """Tell whether a sentence only says where to ask or look, or how a meeting or a record came about.

    All such phrases are among those in which a document tells of itself.
    """
    return _notices(code).search(sentence.lower()) is not None


def is_reach(sentence: str) -> bool:
    """Tell whether a sentence gives a telephone."""
    return _TELEPHONE.search(sentence) is not None


def has_verb(small: Sequence[str], code: str) -> bool:
    """Tell whether a sentence, of words in small letters, may have a finite verb: no title has."""
    table = language(code).clauses
    if not table.auxiliaries or not table.auxiliaries.isdisjoint(small):
        return True
    return any(is_verb(word, table) or word.endswith(table.endings) for word in small[1:])


@cache
def _notices(code: str) -> re.Pattern[str]:
    return re.compile(choice(language(code).sidelines.notices, space=" ") or "(?!)")
