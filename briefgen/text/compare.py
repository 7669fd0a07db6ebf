"""Comparing words: two texts that differ in typography alone have one canonical form."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left
from functools import lru_cache

SINGLE = "'`´‘’‚‛′‵‹›ʹʻʼʽˈ＇"
"""Quotation marks that may be apostrophes."""
DOUBLE = '"“”„‟″‶«»＂〝〞〟'
"""Quotation marks that are no apostrophes."""
_HYPHEN = "-‐‑﹣－"
_OPEN_HYPHEN = "‐"
_DASH = _HYPHEN + "‒–—―−⸺⸻﹘"
_UNSEEN = "\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff"
_LIGATURES = {char: unicodedata.normalize("NFKC", char) for char in "ﬀﬁﬂﬃﬄﬅﬆ"}

_OF_GAPS = rf"\s.…{re.escape(_DASH)}{_UNSEEN}"
_SPECIAL = re.compile(
    rf"(?P<gap>(?! [^{_OF_GAPS}])[{_OF_GAPS}]++)"  # one space between words is its own form
    rf"|(?P<quote>[{SINGLE}{DOUBLE}][{SINGLE}{DOUBLE}{_UNSEEN}]*+)"
    r"|(?P<letters>[ﬀ-ﬆ]|\w[\u0300-\u036f]{1,16}+)"
)
_PLAIN = re.compile(r"[A-Za-z0-9,;:()%$&/!?]+(?: [A-Za-z0-9,;:()%$&/!?]+)*")
"""What is its own comparison form: most names, and most single words."""
_SHORT = 200
"""Characters of a text of which it is worth asking."""
_INVISIBLE = re.compile(f"[{_UNSEEN}]")
_WIDE = re.compile(r" ?(?:\. ?){3,}| ?(?:- ?)+")
"""In a gap's classes: an ellipsis or a dash, with the spaces about it."""

_ELIDED = re.compile(r"(?:^|\W)(?:l|d|qu)$", re.I)
"""An article or preposition that lost its vowel is a word of its own: l'Office. Not so n', which denies."""

_SPACE: tuple[str, tuple[int, ...]] = (" ", (0,))
_NO_WORD = re.compile(r"[^\w\u0300-\u036f]++")


def canonical(text: str) -> tuple[str, list[int]]:
    """Give the text's comparison form, and for each of its characters the offset in `text` it came from.

    The list has one more entry for the end. Quote marks of any kind become ', dashes and hyphens -
    without space about them, ellipses ... likewise, white space one space, ligatures their letters;
    soft hyphens and other invisible characters go, accents are composed, both ends are stripped.
    """
    if len(text) <= _SHORT and _PLAIN.fullmatch(text):
        return text, list(range(len(text) + 1))
    pieces: list[str] = []
    offsets: list[int] = []
    last = 0
    for hit in _SPECIAL.finditer(text):
        start = hit.start()
        if start > last:
            pieces.append(text[last:start])
            offsets.extend(range(last, start))
        last = hit.end()
        form, steps = _SPACE if hit[0] == " " else _form(hit[0], hit.lastgroup or "")
        pieces.append(form)
        offsets.extend(start + step for step in steps)
    pieces.append(text[last:])
    offsets.extend(range(last, len(text) + 1))
    return _stripped("".join(pieces), offsets)


@lru_cache(maxsize=4)
def _searched(text: str) -> tuple[str, list[int]]:
    # Many claims are looked for in one source text.
    return canonical(text)


def _stripped(form: str, offsets: list[int]) -> tuple[str, list[int]]:
    before = len(form) - len(form.lstrip())
    kept = form.strip()
    return kept, offsets[before : before + len(kept) + 1]


def _form(found: str, kind: str) -> tuple[str, tuple[int, ...]]:
    """What stands for a special stretch, and where in it each of its characters came from."""
    if kind == "quote":
        return "'", (0,)
    if kind == "gap":
        return _gap(found)
    form = _LIGATURES.get(found) or unicodedata.normalize("NFC", found)
    return form, tuple(0 if len(found) == 1 else min(step, len(found) - 1) for step in range(len(form)))


def _gap(found: str) -> tuple[str, tuple[int, ...]]:
    classes, steps = _classes(found)
    form: list[str] = []
    places: list[int] = []
    last = 0
    for hit in _WIDE.finditer(classes):
        sign = "..." if "." in hit[0] else "-"
        form += classes[last : hit.start()], sign
        places += steps[last : hit.start()] + [steps[hit.start()]] * len(sign)
        last = hit.end()
    form.append(classes[last:])
    return "".join(form), tuple(places + steps[last:])


def _classes(found: str) -> tuple[str, list[int]]:
    """One of space, stop and hyphen for each character of a gap; spaces and hyphens once."""
    classes: list[str] = []
    steps: list[int] = []
    for step, char in enumerate(found):
        if _INVISIBLE.match(char):
            continue
        kind = " " if char.isspace() else "." if char in ".…" else "-"
        if kind != "." and classes[-1:] == [kind]:
            continue
        classes += [kind] * (3 if char == "…" else 1)
        steps += [step] * (3 if char == "…" else 1)
    return "".join(classes), steps


def locate(words: str, text: str, start: int = 0, end: int | None = None) -> list[tuple[int, int]]:
    """Give every place in `text[start:end]` where the words stand, compared canonically.

    Spans are offsets into `text` and do not overlap. Both ends must be ends of whole words: "can" does
    not stand in "can't", "4 million" not in "49.4 million", "lethal" not in "non-lethal". A hyphen ‐ (U+2010)
    may be missing: it stands where a line ended and nothing tells whether the word has one.
    """
    found = _located(words, text, start, end)
    joined = "" if found else closed(text)
    return _located(words, joined, start, end) if joined else found


def closed(text: str) -> str:
    """Give the text without its hyphens ‐ (U+2010), all else in its place; "" if it has none."""
    return text.replace(_OPEN_HYPHEN, "\u00ad") if _OPEN_HYPHEN in text else ""


def _located(words: str, text: str, start: int, end: int | None) -> list[tuple[int, int]]:
    form, offsets = _searched(text)
    needle = canonical(words)[0]
    stop = len(text) if end is None else end
    spans: list[tuple[int, int]] = []
    at = form.find(needle, bisect_left(offsets, start)) if needle else -1
    while at >= 0 and offsets[at] < stop:
        after = at + len(needle)
        if _parted(text, form, offsets, at) and _parted(text, form, offsets, after):
            span = _trimmed(text, offsets[at], max(offsets[after], offsets[after - 1] + 1))
            if start <= span[0] and span[1] <= stop:
                spans.append(span)
            at = form.find(needle, after)
        else:
            at = form.find(needle, _next_word(form, at))
    return spans


def _next_word(form: str, at: int) -> int:
    # Leaping to the next word keeps a text of one endless word linear.
    hit = _NO_WORD.match(form, at)
    if hit:
        return at + 1
    hit = _NO_WORD.search(form, at)
    return hit.start() if hit else len(form)


def _parted(text: str, form: str, offsets: list[int], at: int) -> bool:
    """Whether no word goes on from the canonical character before `at` to the one at it."""
    if at in (0, len(form)):
        return True
    if offsets[at] == offsets[at - 1] or (_wordy(form[at]) and _wordy(form[at - 1])):
        return False  # within a ligature, an ellipsis or a word
    for joint in (at - 1, at):
        if 0 < joint < len(form) - 1 and _joined(text, form, offsets, joint):
            return False
    return True


def _joined(text: str, form: str, offsets: list[int], joint: int) -> bool:
    """Whether an apostrophe, a hyphen, a decimal point or comma stands inside a word at `joint`."""
    before, sign, after = form[joint - 1], form[joint], form[joint + 1]
    if not (_wordy(before) and _wordy(after)) or offsets[joint + 1] - offsets[joint - 1] > 2:
        return False
    numbers = before.isdigit() and after.isdigit()
    if sign in ".,":
        return numbers
    printed = text[offsets[joint]]
    if printed in SINGLE and _ELIDED.search(form[max(0, joint - 3) : joint]):
        return False
    return not numbers and (printed in SINGLE or printed in _HYPHEN)


def _wordy(char: str) -> bool:
    return char.isalnum() or char == "_" or "\u0300" <= char <= "\u036f"


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and (text[start].isspace() or _INVISIBLE.match(text[start])):
        start += 1
    while end > start and (text[end - 1].isspace() or _INVISIBLE.match(text[end - 1])):
        end -= 1
    return start, end
