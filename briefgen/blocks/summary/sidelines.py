"""Sentences that tell of the document itself, of procedure or of method: no key messages."""

from __future__ import annotations

import re
from functools import cache

from briefgen.languages import language
from briefgen.reading.predicates import is_verb, words_of

_PERSON = re.compile(r"(?:[A-Z][\w'’-]+\s){2,3}$")


def is_sideline(sentence: str, code: str, being: re.Pattern[str] | None) -> bool:
    """Tell whether a sentence is a notice, tells of a method, or says what post somebody holds.

    `being` tells what post that is; None where a text first says whom it is about.
    """
    low = sentence.lower()
    if any(phrase in low for phrase in _phrases(code)):
        return True
    post = being.search(sentence, 0, 80) if being else None
    return bool(post and _PERSON.fullmatch(sentence, 0, post.start()))


def has_verb(sentence: str, code: str) -> bool:
    """Tell whether a sentence may have a finite verb: no heading and no title has."""
    table = language(code).clauses
    if not table.auxiliaries:
        return True
    said = words_of(sentence, 0, len(sentence))
    return any(
        word.low in table.auxiliaries or (at and (is_verb(word, table) or word.low.endswith(table.endings)))
        for at, word in enumerate(said)
    )


@cache
def _phrases(code: str) -> tuple[str, ...]:
    told = language(code).sidelines
    return (*told.notices, *told.methods)
