"""Whose words they are: what the source says beside a quotation, as the quotes block reads it."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from functools import lru_cache

from briefgen.blocks import BLOCKS
from briefgen.claims.index import is_in, where
from briefgen.claims.words import places, stands
from briefgen.model import Evidence, Item, SourceText
from briefgen.reading.source import read

_GOES_ON = re.compile(r"(?:\s(?:of|on|for|against|and\sthe))?\s[A-Z][\w’']")
"""What makes a name a piece of a longer one: the Coalition *on Internet Safety*."""
_SAYS_AFTER = re.compile(
    r"\s(?:(?:has|have|had|also|then)\s)?(?:sa(?:id|ys?)|wr(?:ote|ites?)|t(?:old|ells?)|add(?:ed|s)?|warn(?:ed|s)?"
    r"|explain(?:ed|s)?|elaborate[sd]?|argue[sd]?|state[sd]?|call(?:ed|s)?|note[sd]?)\b"
)
_SAYS_BEFORE = re.compile(
    r"\b(?:sa(?:id|ys?)|wr(?:ote|ites?)|add(?:ed|s)|according\sto|by)\s(?:the\s)?$", re.I
)
_NEW_SENTENCE = re.compile(r"[.!?][\"”’']?\s+[A-Z]")
_LONGEST = 20_000
"""Characters of a quotation, at most."""
_LEFT_OUT = " ... "
_ALIKE = frozenset("'\"`-.|\t\n ") - {" "}
"""Marks that stand for others, or for nothing, where words are compared."""
_TELLING = 5
"""Letters of a word that tells bodies apart, in a description of one."""
_NEAR = 200
"""Characters before and after the words in which the speaker is looked for, at least: the whole of the
paragraphs that they touch counts."""


def is_named(speaker: str, text: str) -> bool:
    """Tell whether a text names the speaker, in small letters or capitals, with or without `the`."""
    small, name = _small(text), _name(speaker)
    return any(is_in(form, small) for form in (name, f"{name}'s", f"{name}'"))


def is_told(speaker: str, text: SourceText) -> bool:
    """Tell whether a source names the speaker: in its text, or as its author, or in its publisher's name."""
    told = text.source
    return is_named(speaker, text.text) or any(
        is_named(speaker, one) for one in (told.author, told.publisher)
    )


def is_given(speaker: str, words: str, evidence: Evidence) -> bool:
    """Tell whether an evidence names the speaker, by the whole name and outside the quoted words."""
    return bool(_given(speaker, words, evidence)[1])


def is_said_by(speaker: str, words: str, evidence: Evidence) -> bool:
    """Tell whether an evidence gives the speaker a verb of speech: then nobody else need be looked for."""
    text, spans = _given(speaker, words, evidence)
    quoted = text.find(_LEFT_OUT)
    return any(
        (_SAYS_AFTER.match(text, end) or _SAYS_BEFORE.search(text[:start]))
        and (quoted < 0 or not _NEW_SENTENCE.search(text[min(end, quoted) : max(start, quoted)]))
        for start, end in spans
    )


def _given(speaker: str, words: str, evidence: Evidence) -> tuple[str, list[tuple[int, int]]]:
    """Give the evidence without the quoted words, and where it names the speaker."""
    text = evidence.exact
    for start, end in reversed(where(words, text)):
        text = f"{text[:start]}{_LEFT_OUT}{text[end:]}"
    folded = text.casefold() if len(text.casefold()) == len(text) else text
    name = _name(speaker)
    found = where(name, folded) or where(f"{name}'s", folded) or where(speaker, text)
    return text, [span for span in found if not _GOES_ON.match(text, span[1])]


def is_meant(speaker: str, text: str) -> bool:
    """Tell whether a text may speak of the speaker: by name, by surname, or by initials."""
    words = re.findall(r"[^\W\d_][\w'’-]*", speaker)
    initials = "".join(word[0] for word in words if word[0].isupper() and word != "The")
    short = [*words[-1:], *([initials] if len(initials) > 2 else [])]
    return is_named(speaker, text) or any(is_in(form, text) for form in short)


def speaker_of(words: str, evidence: Evidence, text: SourceText) -> str:
    """Give whom the source plainly names as the speaker of these words; empty where it does not."""
    begins, told = _spoken(text)
    for start, end in places(evidence, text.text):
        near = range(bisect_right(begins, start - _LONGEST), bisect_left(begins, end))
        for _, last, spoken, name in map(told.__getitem__, near):
            if start < last and stands(words, spoken):
                return name
    return ""


def surroundings(evidence: Evidence, text: str) -> str:
    """Give the evidence, and the paragraphs about it."""
    found = places(evidence, text)
    if not found:
        return evidence.exact
    start, end = found[0]
    first = text.rfind("\n", 0, max(0, start - _NEAR)) + 1
    last = text.find("\n", min(len(text), end + _NEAR))
    return f"{evidence.exact}\n{text[first : None if last < 0 else last]}"


@lru_cache(maxsize=1024)
def speaks(speaker: str, text: SourceText) -> bool:
    """Tell whether a source quotes somebody at all, be it with a doubt who it is that speaks."""
    return any(alike(speaker, name) for name in _quoted(text))


@lru_cache(maxsize=64)
def _found(text: SourceText) -> tuple[Item, ...]:
    find = BLOCKS["quotes"].find
    return read(text).once(find) if find else ()


@lru_cache(maxsize=64)
def _quoted(text: SourceText) -> tuple[str, ...]:
    found = _found(text)
    return tuple(dict.fromkeys(item.fields["speaker"].text for item in found if "speaker" in item.fields))


@lru_cache(maxsize=64)
def _spoken(text: SourceText) -> tuple[list[int], list[tuple[int, int, str, str]]]:
    """The source's quotations whose speaker stands beside them, in order: where each begins; all of it."""
    told = sorted(
        (one.start, one.end, one.exact, item.fields["speaker"].text)
        for item in _found(text)
        if "speaker" in item.fields and not item.doubt
        for one in item.evidence
        if one.start is not None and one.end is not None
    )
    return [one[0] for one in told], told


@lru_cache(maxsize=64)
def _small(text: str) -> str:
    return text.casefold()


@lru_cache(maxsize=4096)
def _name(speaker: str) -> str:
    return speaker.casefold().strip().removeprefix("the ")


def alike(one: str, other: str) -> bool:
    """Tell whether one of two names is a piece of the other, or describes it by one of its words."""
    first, second = _name(one), _name(other)
    if _is_piece(first, second) or _is_piece(second, first):
        return True
    return _describes(one, second) or _describes(other, first)


def _is_piece(name: str, of: str) -> bool:
    """Tell whether a name stands in another; mostly their letters tell at a glance that it does not."""
    both = f"{name},{of}"
    plain = both.isascii() and _ALIKE.isdisjoint(both) and "  " not in both
    return (name in of or not plain) and is_in(name, of)


def _describes(words: str, name: str) -> bool:
    """Tell whether words without a name take up a name's word: "a spokesperson for the department"."""
    if not words.islower():
        return False
    plain = [word for word in re.findall(r"[\w’'-]+", words) if len(word) >= _TELLING]
    return bool(set(plain) & set(name.split()))


def paragraphs_of(speaker: str, text: str) -> str:
    """Give the paragraphs of a text, in small letters, that name a speaker, be it by the last name."""
    words = re.findall(r"[^\W\d_][\w'’-]*", speaker)
    forms = [speaker, *words[-1:]] if words and words[-1][0].isupper() else [speaker]
    small = _small(text)
    spans = [span for form in forms for span in where(_name(form), small)]
    starts = dict.fromkeys(small.rfind("\n", 0, start) + 1 for start, _ in spans)
    return "\n".join(small[start:].partition("\n")[0] for start in starts)
