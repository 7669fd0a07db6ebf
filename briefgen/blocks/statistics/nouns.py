"""What is counted: the noun phrase after a number."""

from __future__ import annotations

import re

from briefgen.blocks._lists import words

_WORD = re.compile(r"[\s-]((?:[^\W\d_]\.){2,}|[^\W\d_][\w'’&/-]*)")
_STOP = words(
    """a about above according across after again against ago all also although am among an and another any
    are around as at away back be because been before behind being below between both but by came can
    come could did do does done down due during each either else even ever every except fell few for
    from gained get given go going gone got grew had has have he her here him his how however if in
    including inside instead into is it its itself jumped just last later less let like linked made make
    may me might more most much must my near never next no nor not now of off on once one only onto or
    other our out outside over own past per plus put rather received reported risen rose rising said say
    says scored see she should since so some still such than that the their them then there these they
    this those though through throughout to together too took toward towards under unless until up upon
    us used using versus via was we went were what when where whereas whether which while who whom whose
    why will with within without would yet you your came died killed fell won lost paid sold showed
    found left worth higher lower long wide deep tall high old thick aged compared early late today
    yesterday tomorrow tonight currently annually daily weekly monthly apiece shy respectively overall
    altogether total percent"""
)
_PEOPLE = words(
    """people children men women police cattle sheep fish staff feet teeth mice data media criteria youth"""
)
_MOST = 5
_COUNTRY = words(
    """is us this thus plus bus gas virus crisis basis analysis series species means always perhaps yes"""
)


def plural(word: str) -> bool:
    """Tell whether a word looks like a plural noun."""
    lower = word.lower()
    if lower in _PEOPLE:
        return True
    if not word.endswith("s") or len(word) < 3 or lower in _COUNTRY - {"series", "species", "means"}:
        return False
    return not lower.endswith(("ss", "us", "ous", "'s", "’s"))


def noun_after(text: str, at: int, limit: int, single: bool) -> tuple[int, int]:
    """Give the span of the noun phrase that begins after `at`, (at, at) if there is none.

    A count of one, and a number tied to a word by a hyphen, take a singular; every other number a plural.
    """
    spans: list[tuple[int, int]] = []
    place = at
    while len(spans) < _MOST:
        match = _WORD.match(text, place, limit)
        if match is None or match.group(1).lower() in _STOP:
            break
        spans.append(match.span(1))
        place = match.end()
        if text[match.end() : match.end() + 2] in ("'s", "’s"):
            break
    last = _last_plural(text, spans)
    if last >= 0:
        return spans[0][0], spans[last][1]
    if spans and (single or text[at : at + 1] == "-"):
        return spans[0][0], spans[min(1 if single else 0, len(spans) - 1)][1]
    return at, at


def _last_plural(text: str, spans: list[tuple[int, int]]) -> int:
    """Find the head: the first plural, and a plural right after it (sports teams)."""
    for index, (start, end) in enumerate(spans):
        if plural(text[start:end]):
            follows = index + 1 < len(spans) and plural(text[slice(*spans[index + 1])])
            return index + 1 if follows else index
    return -1
