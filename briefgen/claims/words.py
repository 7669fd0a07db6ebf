"""Where words stand in a text: verbatim, with what a quotation may leave out or put in; or nearly."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from briefgen.claims.index import may_stand, stands_at, where, within
from briefgen.model import Evidence, SourceText
from briefgen.text import canonical, sentences

ELISION = r"\[\s*(?:\.\s?\.\s?\.|…)\s*\]"
_BRACKET = re.compile(r"\[[^\[\]]*\]")
ELIDED = re.compile(ELISION)
_INITIAL = re.compile(r"\[(\w)\](?=\w)")
_EDGE = " \t\n,;:.–—-"
_REPLACED = 60
"""Characters of the source that an editorial insertion may stand for."""
_SAID_BETWEEN = re.compile(
    r"""(?:,\s?["”’'“»«]|\s?["”’'“»«],)\s[^"“”„«».!?\n]{3,120}?,\s["“‘'„«»]\s?(?=[a-zà-ÿ])"""
)
_REOPENED = re.compile(r"[ \t]*\n\s*(?:[“„«»‹›\"‘']|``|'')\s*(?=\S)")
"""The mark by which a paragraph takes up the quotation of the one before: no word of it."""
_NEGATION = re.compile(
    r"\b(?:not|no|never|none|nor|neither|without|hardly|cannot|nicht|kein\w{0,2}|niemals|kaum|ne|pas|jamais|aucune?"
    r"|nunca|jamás)\b|n['’]t\b|\bn['’](?=\w{2})",
    re.IGNORECASE,
)
"""Words that deny, in English, German, French and Spanish."""


def stands(words: str, passage: str) -> bool:
    """Tell whether quoted words stand in a passage: verbatim and in order.

    Typography, the case of the first letter, and a last comma or full stop are the editor's; so are a
    declared elision `[...]` and an insertion `[the company]`, which may replace a few words of its sentence.
    """
    if "[" not in words and not may_stand(words.strip(), passage):
        return False
    passages = (passage, _REOPENED.sub(" ", passage)) if "\n" in passage else (passage,)
    return any(_stands(form, one) for one in passages for form in forms(words.strip()))


def forms(words: str) -> Iterator[str]:
    """Give the ways in which an editor may have begun and ended what the source has."""
    bare = words.rstrip(".,;:") if _BRACKET.search(words) is None or words[-1:] != "]" else words
    for text in dict.fromkeys((words, bare)):
        for variant in dict.fromkeys((text, text[:1].swapcase() + text[1:])):
            yield from dict.fromkeys((variant, _INITIAL.sub(_lower, variant), _INITIAL.sub(_upper, variant)))


def _lower(match: re.Match[str]) -> str:
    return match[1].lower()


def _upper(match: re.Match[str]) -> str:
    return match[1].upper()


def _stands(words: str, passage: str) -> bool:
    if where(words, passage) or any(where(words, joined) for joined in _joined(passage)):
        return True
    marks = _BRACKET.findall(words)
    if not marks:
        return False
    pieces = [piece.strip(_EDGE) for piece in _BRACKET.split(words)]
    return _follow(tuple(pieces), ("", *marks), passage)


def pieces_of(words: str) -> tuple[str, ...]:
    """Give the source's own words of a quote, in pieces, without what stands in brackets."""
    pieces = (piece.strip(_EDGE) for piece in _BRACKET.split(words))
    return tuple(piece for piece in pieces if piece)


@lru_cache(maxsize=256)
def _joined(passage: str) -> tuple[str, ...]:
    """Give a passage without what the source itself puts between the words of one sentence that it quotes.

    "Prices rose," the office said, "and wages did not": its comma may be the speaker's or the writer's.
    """
    if len(passage) > _REPLACED * 50 or not _SAID_BETWEEN.search(passage):
        return ()
    return tuple(_SAID_BETWEEN.sub(joint, passage) for joint in (", ", " "))


def _follow(pieces: tuple[str, ...], marks: tuple[str, ...], passage: str) -> bool:
    """Tell whether the pieces can be found one after the other; `marks` says what stands before each."""
    ends: set[int | None] = {None}
    waiting = ""
    for piece, mark in zip(pieces, marks, strict=True):
        waiting = mark if ELIDED.fullmatch(mark) or not ELIDED.fullmatch(waiting) else waiting
        if piece:
            spans = where(piece, passage)
            ends = {
                end for start, end in spans if any(_may_follow(waiting, passage, at, start) for at in ends)
            }
            waiting = ""
    return bool(ends)


def _may_follow(mark: str, passage: str, after: int | None, start: int) -> bool:
    return after is None or (after <= start and _may_stand_for(mark, passage[after:start]))


def _may_stand_for(mark: str, gap: str) -> bool:
    if ELIDED.fullmatch(mark):
        # To leave out no more than a "not" is no elision.
        return not (len(gap) < _REPLACED // 4 and _NEGATION.search(gap))
    words, own = (" ".join(re.findall(r"\w+", text.casefold())) for text in (gap, mark))
    # [Ten] for "ten" is the editor's, for "ten years" it leaves a word out.
    swallows = own != words and bool(own) and f" {own} " in f" {words} "
    within = len(gap) <= _REPLACED and not re.search(r"[.!?]\s", gap)
    return within and not swallows and not _NEGATION.search(gap)


def places(evidence: Evidence, text: str) -> list[tuple[int, int]]:
    """Give the places where an evidence's words stand: one, if its surroundings or offsets tell which."""
    if evidence.start is not None and is_right_there(evidence, text):
        return [(evidence.start, evidence.start + len(evidence.exact))]
    found = list(where(evidence.exact, text))
    if len(found) > 1 and evidence.start is not None:
        # Words that stand at thousands of places: the one that is meant is looked at first.
        own = [span for span in found if span[0] == evidence.start]
        if own and _surrounded(evidence, text, own[0]):
            return own
    if len(found) > 1:
        found = [span for span in found if _surrounded(evidence, text, span)] or found
    if len(found) > 1 and evidence.start is not None:
        found = [span for span in found if span[0] == evidence.start] or found
    return found


def is_right_there(evidence: Evidence, text: str) -> bool:
    """Tell at a glance whether an evidence's words stand at its offset, between those about them.

    True is certain, and the text need not be gone through.
    """
    at = evidence.start
    if at is None or not stands_at(evidence.exact, text, at):
        return False
    end = at + len(evidence.exact)
    return text.startswith(evidence.suffix, end) and text.endswith(evidence.prefix, 0, at)


def _surrounded(evidence: Evidence, text: str, span: tuple[int, int]) -> bool:
    before, after = _form(evidence.prefix), _form(evidence.suffix)
    left = _form(text[max(0, span[0] - len(evidence.prefix) - 20) : span[0]])
    right = _form(text[span[1] : span[1] + len(evidence.suffix) + 20])
    return left.endswith(before) and right.startswith(after)


@lru_cache(maxsize=4096)
def _form(text: str) -> str:
    return canonical(text)[0]


@lru_cache(maxsize=64)
def _sentences(text: str) -> tuple[tuple[int, int], ...]:
    return sentences(text)


def around(evidence: Evidence, text: str) -> str:
    """Give the sentences in which evidence stands, and the one before them; empty if it stands nowhere."""
    found = places(evidence, text)
    if not found:
        return ""
    begin, end = found[0]
    spans = _sentences(text)
    first, last = within(spans, begin, end)
    touched = spans[max(0, first - 1) : last]
    return text[touched[0][0] : touched[-1][1]] if touched else ""


def sentence_of(text: str, start: int, end: int) -> tuple[int, int]:
    """Give where the sentences begin and end that a stretch of a text touches."""
    spans = _sentences(text)
    first, last = within(spans, start, end)
    return (min(start, spans[first][0]), max(end, spans[last - 1][1])) if last > first else (start, end)


def where_in(text: SourceText, start: int) -> str:
    """Say where in a source something begins: on which page, and behind which words."""
    page = next((part.page for part in text.parts if part.start <= start < part.end), 0)
    before = " ".join(text.text[max(0, start - 40) : start].split())
    words = before.partition(" ")[2] if start > 40 else before
    behind = f'after "{words}"' if words else "at its beginning"
    return f"on page {page} {behind}" if page else behind
