"""Glyphs that neither map nor name tells the letters of: found by their width and the document's words.

Mostly they are ligatures. A word that would lose its letters (de-ined) is a false word: what cannot be told
for certain stays visible.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import chain, pairwise
from math import log

from briefgen.readers.pdf.drawn import Drawn
from briefgen.readers.pdf.fonts import Face, Unknowns
from briefgen.reading.symbol_fonts import UNKNOWN

_USUAL = ("fi", "fl", "ff", "ffi", "ffl")
"""What most type founders cast as one piece (Unicode, FB00 to FB04)."""
_RARE = ("ft", "tt", "ti", "tf", "fj", "fb", "fh", "fk", "Th", "ct", "st")
"""What some do: told by words of the document alone."""
_STAND_IN = re.compile("[\U000f0000-\U000ffffd]")
_EDGES = ".,;:!?\"'“”‘’()[]…"
_NEAR = 0.08
"""Share by which a ligature's width may differ from that of its letters."""
_SURE = 4.0
"""Natural logarithm of how much likelier one ligature is than any other, by the letters about it."""
_ASKED = 300
"""Words that are looked at for one glyph."""


def resolve(letters: Iterable[Drawn], unknowns: Unknowns) -> None:
    """Put letters in the place of stand-ins where they are certain, "\\ufffd" elsewhere."""
    if not unknowns.glyphs:
        return
    drawn = list(letters)
    known = Counter(_bare(word.text) for word in drawn if not _STAND_IN.search(word.text))
    pairs = Counter(chain.from_iterable(pairwise(word) for word in known))
    signs = {
        chr(0xF0000 + at): face.signs[code]
        for at, (face, code) in enumerate(unknowns.glyphs)
        if code in face.signs
    }
    means: dict[str, str] = {}
    for one, words in _waiting(drawn).items():
        fits = _as_wide(*unknowns.glyphs[ord(one) - 0xF0000])
        means[one] = signs.get(one) or _meant(one, sorted(words)[:_ASKED], fits, known, pairs)
    for word in drawn:
        if _STAND_IN.search(word.text):
            word.guessed = "".join(signs.get(one, "") for one in word.text)
            word.text = _STAND_IN.sub(lambda hit: means.get(hit[0]) or signs.get(hit[0], UNKNOWN), word.text)


def _waiting(drawn: Iterable[Drawn]) -> dict[str, set[str]]:
    """Of each stand-in the words in which no other stands."""
    found: dict[str, set[str]] = {}
    for word in drawn:
        stand_ins = set(_STAND_IN.findall(word.text))
        if len(stand_ins) == 1 and len(_bare(word.text)) > 1:
            found.setdefault(stand_ins.pop(), set()).add(_bare(word.text))
    return found


def _bare(word: str) -> str:
    return word.strip(_EDGES).lower()


def _meant(
    stand_in: str,
    words: Sequence[str],
    fits: Sequence[str],
    known: Counter[str],
    pairs: Counter[tuple[str, str]],
) -> str:
    """The letters of a glyph: those with which its words are known ones, else much likelier ones."""
    hits = {name: sum(known[word.replace(stand_in, name.lower())] > 0 for word in words) for name in fits}
    for name in fits:
        if hits[name] > 2 * sum(hits[other] for other in fits if other != name):
            return name
    usual = [name for name in fits if name in _USUAL]
    if len({len(name) for name in usual}) != 1:
        return UNKNOWN
    scores = {name: sum(_likely(word.replace(stand_in, name), pairs) for word in words) for name in usual}
    best, *others = sorted(scores, key=lambda name: -scores[name]) or [UNKNOWN]
    return best if not others or scores[best] - scores[others[0]] > _SURE else UNKNOWN


def _likely(word: str, pairs: Counter[tuple[str, str]]) -> float:
    """How likely the letters of a word follow one another, on the average of four pairs."""
    return sum(log(pairs[pair] + 0.3) for pair in pairwise(word)) / max(len(word) - 1, 1) * 4


def _as_wide(face: Face, code: int) -> list[str]:
    """The ligatures that are about as wide as a glyph; the usual ones where widths are not known."""
    own: dict[str, float] = {}
    for at, text in face.characters.items():
        if len(text) == 1 and face.widths.get(at):
            own[text] = face.widths[at]
    width = face.widths.get(code, 0.0)
    if not width or "f" not in own:
        return list(_USUAL)
    complete = (name for name in (*_USUAL, *_RARE) if all(char in own for char in name))
    sums = {name: sum(own[char] for char in name) for name in complete}
    return [name for name, whole in sums.items() if abs(width - whole) <= _NEAR * whole]
