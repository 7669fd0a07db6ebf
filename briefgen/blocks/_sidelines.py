"""Sentences in which a document tells of itself, of a procedure or of its method, as phrases show."""

from __future__ import annotations

import re
from functools import cache

from briefgen.languages import language
from briefgen.reading.choices import choice


def tells_of_itself(sentence: str, code: str) -> bool:
    """Tell whether a sentence has a phrase of notices, of procedure or of method: is divided into."""
    return _phrases(code).search(sentence.lower()) is not None


@cache
def _phrases(code: str) -> re.Pattern[str]:
    told = language(code).sidelines
    return re.compile(choice((*told.notices, *told.methods), space=" ") or "(?!)")
