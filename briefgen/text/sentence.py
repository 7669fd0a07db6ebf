"""Sentences of running text, by rule: where a stop ends one, and where it does not."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache, lru_cache

from briefgen.languages.files import listed

_BLANK = re.compile(r"\n[^\S\n]*+(?:\n[^\S\n]*+)+")
_STOP = re.compile(
    "(?P<wide>[\u3002\uff01\uff1f]++[」』”’\uff09]*+)"
    r"|(?P<stop>[.!?…]++)"
    r"(?P<close>[\"'”’“‘»›)\]}]{0,6}(?:[ \u00a0\u202f]»)?(?: ?\[\d{1,3}\]){0,5}[¹²³⁰⁴-⁹]{0,4})"
)
_MARK = re.compile("[.!?…\u3002\uff01\uff1f]")
"""What a stop begins with; this alone is found far sooner than the whole."""
_BEFORE = re.compile(r"[^\W_]+(?:[.’'][^\W_]+)*\Z")
_NEXT = re.compile(r"\s*+(?P<open>[\"'“”‘’«‹„(\[¿¡–—-]{0,5}\s?)(?P<word>[^\W\d_]{0,40})")
_ENUMERATOR = re.compile(r"[(\[]?(?:\d{1,3}(?:\.\d{1,3})*|[A-Za-z]|[ivxIVX]{1,5})\Z")
_LONGEST = 5_000
"""Characters of a sentence at most: without stops, every rule would read all of a text for each figure."""
_LINE = 120
"""Characters of a line that may be a cell or a head: most have no stop, and are one sentence."""
_GLUED = re.compile(r"[A-ZÀ-Þ][^\W\d_]+")
_NOTE = re.compile(r"\d{1,3}(?:[,–-]\d{1,3}){0,4}(?=\s+[\"“‘'(]?[A-ZÀ-Þ])")
_ATTRIBUTION = re.compile(r"(?:(?:[A-ZÀ-Þ][\w.'’-]{0,30}|of|de|van|the)[ \u00a0]){1,6}([a-z]{2,12})\b")


def sentences(text: str, start: int = 0, end: int | None = None) -> tuple[tuple[int, int], ...]:
    """Give the spans of the sentences in `text[start:end]`, in order, without white space at their ends.

    Blank lines end a sentence. Together the spans cover all that is not white space. By rule, in the
    manner of Kiss and Strunk, Unsupervised multilingual sentence boundary detection (2006), section 2:
    a stop ends a sentence unless it belongs to an abbreviation, an initial, a number or an ellipsis.
    What has no stop for 5,000 characters is cut between words.
    """
    last = len(text) if end is None else end
    if last - start <= _LINE and not (_MARK.search(text, start, last) or _BLANK.search(text, start, last)):
        return tuple(_trimmed(text, start, last))
    if (start, last) == (0, len(text)) and last <= _LONGEST:
        return _of_passage(text)
    return _sentences(text, start, last)


def _sentences(text: str, start: int, end: int) -> tuple[tuple[int, int], ...]:
    return tuple(piece for span in _spans(text, start, end) for piece in _short(text, *span))


@lru_cache(maxsize=256)
def _of_passage(text: str) -> tuple[tuple[int, int], ...]:
    # Several checks read the sentences of one claim.
    return _sentences(text, 0, len(text))


def _short(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    while end - start > _LONGEST:
        pause = next((at for at in range(start + _LONGEST, start, -1) if _pauses(text, at)), start + _LONGEST)
        yield from _trimmed(text, start, pause)
        start = pause
    yield from _trimmed(text, start, end)


def _pauses(text: str, at: int) -> bool:
    """Tell whether a word ends here: 400 letters are not parted."""
    return text[at].isspace() and not text[at - 1].isspace() and not text[at - 1].isdigit()


def _spans(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    for first, last in _blocks(text, start, end):
        begin = passed = first
        for mark in _MARK.finditer(text, first, last):
            stop = _STOP.match(text, mark.start(), last) if mark.start() >= passed else None
            if stop is None:
                continue
            cut = _cut(text, begin, last, stop)
            passed = max(stop.end(), cut)
            if cut:
                yield from _trimmed(text, begin, cut)
                begin = cut
        yield from _trimmed(text, begin, last)


def _blocks(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    for gap in _BLANK.finditer(text, start, end):
        yield start, gap.start()
        start = gap.end()
    yield start, end


def _trimmed(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start < end:
        yield start, end


def _cut(text: str, begin: int, last: int, stop: re.Match[str]) -> int:
    """Where the sentence that begins at `begin` ends if this stop ends it; else 0."""
    if stop["wide"]:
        return stop.end()
    if stop.end() == last:
        return last
    if not text[stop.end()].isspace():
        return _glued(text, begin, last, stop)
    ahead = _NEXT.match(text, stop.end(), last)
    assert ahead  # noqa: S101  # every part of the pattern may be empty
    return stop.end() if _ends(text, begin, last, stop, ahead) else 0


def _ends(text: str, begin: int, last: int, stop: re.Match[str], ahead: re.Match[str]) -> bool:
    word = ahead["word"]
    if ahead.end() == last and not word:
        return True
    if word[:1].islower() and not word[1:2].isupper():
        return False
    if stop["stop"] != ".":
        quoted = bool(stop["close"]) and _attributed(text, last, ahead)
        return not quoted and not (stop["stop"][0] in ".…" and word == "I")
    return _full_stop(text, begin, stop.start("stop"), ahead)


def _attributed(text: str, last: int, ahead: re.Match[str]) -> bool:
    # "Why now?" Ms Example asked.
    hit = _ATTRIBUTION.match(text, ahead.start("word"), last)
    return bool(hit) and not ahead["open"].strip() and hit is not None and hit[1] in _data()["reporting"]


def _full_stop(text: str, begin: int, at: int, ahead: re.Match[str]) -> bool:
    """Whether a full stop at `at` that white space and no lower-case word follow ends the sentence."""
    hit = _before(text, begin, at)
    if not hit:
        return True
    before = hit[0]
    numbers = _ENUMERATOR.match(before) and not text[begin : hit.start()].strip("([ \n\t")
    ordinal = before.isdecimal() and len(before) <= 2 and ahead["word"].lower() in _data()["ordinal"]
    if numbers or ordinal:
        return False
    kinds = _kinds(before)
    if not ahead["word"] and text[ahead.end() : ahead.end() + 1].isdigit():
        return not kinds & {"open", "either", "numbered"}
    if "words" in kinds and before[0].islower():
        return True
    if kinds & {"open", "either", "initial"}:
        return "open" not in kinds - {"words"} and ahead["word"].lower() in _data()["starters"]
    return True


def _before(text: str, begin: int, at: int) -> re.Match[str] | None:
    """Find the word that ends at `at`; no word goes on over a space, so that none is looked for before it."""
    first = max(begin, at - 40)
    return _BEFORE.search(text, max(first, text.rfind(" ", first, at) + 1), at)


def _kinds(word: str) -> set[str]:
    kinds = {kind for kind in ("open", "either", "numbered", "words") if word.lower() in _data()[kind]}
    if (len(word) == 1 and word.isupper()) or _dotted(word):
        kinds.add("initial")
    if word in _data()["small"]:
        kinds.add("numbered")
    return kinds


@cache
def _data() -> Mapping[str, frozenset[str]]:
    """The word lists of stops.txt, by section."""
    lists = listed("stops.txt").items()
    return {name: frozenset(word for line in lines for word in line.split()) for name, lines in lists}


def _dotted(word: str) -> bool:
    return "." in word and all(len(part) == 1 and part.isalpha() for part in word.split("."))


def _glued(text: str, begin: int, last: int, stop: re.Match[str]) -> int:
    """Where the sentence ends if the next one, a file name or a note number was set without a space."""
    before = _before(text, begin, stop.start())
    if not before or stop["stop"] not in (".", "!", "?"):
        return 0
    word = before[0]
    if len(word) < 3 or not word[-3:].islower() or "." in word or _kinds(word) & {"open", "either"}:
        return 0
    note = _NOTE.match(text, stop.end(), last)
    if note:
        return note.end()
    ahead = _GLUED.match(text, stop.end(), last)
    return stop.end() if ahead and word.islower() and ahead[0].lower() not in _data()["suffixes"] else 0
