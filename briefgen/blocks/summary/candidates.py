"""Candidates: the sentences of a text, and what tells whether one says what the text is about."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from briefgen.blocks._sidelines import tells_of_itself
from briefgen.blocks.summary.asides import without_asides
from briefgen.blocks.summary.sidelines import has_verb, is_notice, is_post, is_reach
from briefgen.blocks.summary.standing import WORD, patterns, stands, voice
from briefgen.languages import language as known_language
from briefgen.languages.lists import words
from briefgen.languages.wordings import WORDINGS
from briefgen.model import Part, SourceText
from briefgen.parts.prefaces import is_preface
from briefgen.reading.marks import Quoted, quoted
from briefgen.reading.source import language_of, read
from briefgen.speech.stances import is_courtesy, quotable
from briefgen.speech.turns import opened, turns_of
from briefgen.text.spans import parts_of

READ = 4000
"""Sentences that are weighed; a longer text is judged by its first ones."""

_AIM = re.compile(
    r"\bthe\s(?:aim|purpose|goal|objective)s?\s(?:of|is|was|are)\b|\bhere,?\swe\b"
    r"|\bwe\s(?:present|propose|show|find|found|argue|examine|investigate|introduce|report|describe|develop"
    r"|demonstrate|conclude|ask|test|analy[sz]e|discuss|explore|study|recommend|call)\b",
    re.I,
)
"""How a text says what it is about, as in the cue words of Edmundson (1969)."""
_AIMS = words("aim aims purpose purposes goal goals objective objectives we")
"""Words of which one stands in all that _AIM finds."""
_KEY = re.compile(
    r"(?:\d{1,2}\.?\s)?(?:key\s(?:points?|messages?|findings?|facts?|takeaways?|results?)|main\s(?:points?|findings?)"
    r"|(?:executive\s)?summary|abstract|overview|at\sa\sglance|in\sbrief|highlights|what\swe\sfound|findings"
    r"|conclusions?|zusammenfassung|kernaussagen|das\swichtigste(?:\sin\skürze)?|auf\seinen\sblick|fazit"
    r"|résumé|points\sclés|l['’]essentiel|synthèse|resumen|puntos\sclave|conclusiones)\s*:?",
    re.I,
)


INTRODUCED = 5
"""Sentences in which a text says whom it is about."""
_LINE = 40
"""Characters of a line such as Notes to editors."""
_FIGURE = re.compile(r"\d\s?%|[£$€¥]\s?\d|\b\d{1,3}(?:,\d{3})+\b")
"""A share, an amount, a large number."""


class Candidate(NamedTuple):
    """One sentence: a tuple, as a text has very many."""

    start: int
    end: int
    order: int
    """Of all sentences, from 0."""
    words: tuple[str, ...] = ()
    """Those that say something, in lower case, each once."""
    length: int = 0
    """In words, without its asides."""
    stands: bool = False
    """Whether it can be understood by itself."""
    voice: int = 0
    """As voice gives it."""
    about: bool = False
    """It says what the text is about."""
    defines: bool = False
    """It says what the thing in the title is."""
    key: bool = False
    """It stands under a heading such as Key findings."""
    sideline: bool = False
    """It tells of the document, of procedure, method or a person's post, not of the matter."""
    notice: bool = False
    """It says where to ask or look, or introduces the document: no message where there are others."""
    figure: bool = False
    """It gives a share, an amount or a large number."""
    stance: float = 0.0
    """How quotable it is, in a document that is speech throughout."""


def candidates(
    text: SourceText, language: str, title: frozenset[str], spoken: bool = False
) -> tuple[Candidate, ...]:
    """Give the sentences of a text's paragraphs, and of its lists under Key findings and the like.

    `language` is one of WORDINGS; `title` holds the title's words that say something; `spoken` says that the
    text is speech throughout: then what its hosts and chairs say is no message, and stances count.
    """
    text = read(text)
    marks = quoted(text)
    code = text.language
    taken = turns_of(text, code)
    said = opened(taken, parts_of(text))
    stretches = sorted((*span, turn.asks) for turn in taken for span in turn.spans) if spoken else []
    found: list[Candidate] = []
    passed = 0
    for part, key in _read(text, spoken):
        for first, end in text.sentences(part):
            start = max(first, said.get(part.start, first))  # a speaker's label is no part of what is said
            if start >= end:
                continue
            while passed < len(marks) and marks[passed].outer_end <= start:
                passed += 1
            free = part.kind != "quote" and _attributed(marks, passed, start, end)
            words = text.text[start:end]
            free = free and not (spoken and _is_aside(words, code, language, stretches, start))
            stance = quotable(words, code) if spoken else 0.0
            one = Candidate(start, end, len(found), key=key, stance=stance)
            found.append(_told(one, text.text, language, title, free))
        if len(found) >= READ:
            break
    return tuple(found[:READ])


def _is_aside(
    words: str, code: str, language: str, stretches: Sequence[tuple[int, int, bool]], start: int
) -> bool:
    """Tell whether a sentence of a speech is none of its messages: a courtesy, what a host or a chair says.

    `stretches` are what the turns say, and whether they ask; what stands outside them is the reporter's.
    """
    at = bisect_right(stretches, start, key=lambda one: one[0]) - 1
    inside = at >= 0 and start < stretches[at][1]
    own = voice(words, language)
    if inside and stretches[at][2]:
        return True
    lower = words.lower()
    if not inside and any(f" {phrase} " in lower for phrase in known_language(code).genres.meeting):
        return True  # our paper spoke with the engineer about the flood
    return (
        is_courtesy(words, code) or (own > 1 and bool(stretches) and not inside) or (own > 0 and "“" in words)
    )


def _read(text: SourceText, spoken: bool) -> Iterator[tuple[Part, bool]]:
    """The parts that are read, and whether they stand under Key findings; of a speech, its points, too."""
    key = False
    endings = known_language(language_of(text)).sidelines.endings
    for part in parts_of(text):
        short = part.end - part.start <= _LINE
        if (
            short
            and text.text[part.start : part.end].strip(" :*_").lower() in endings
            and 2 * part.start > len(text.text)
        ):
            return  # what follows tells of the document
        if part.kind == "heading":
            key = bool(_KEY.fullmatch(text.text[part.start : part.end].strip()))
        elif part.kind in ("paragraph", "quote") or ((key or spoken) and part.kind == "item"):
            yield part, key


def _told(one: Candidate, text: str, language: str, title: frozenset[str], free: bool) -> Candidate:
    """Read the sentence; what tells whether it should be chosen is asked only where it may be."""
    pieces = without_asides(text, one.start, one.end)
    sentence = "".join(text[first:last] for first, last in pieces).lstrip("•-*· ")
    words = WORD.findall(sentence)
    small = list(map(str.lower, words))
    dull = WORDINGS[language].dull
    told = tuple([word for word in dict.fromkeys(small) if len(word) > 2 and word not in dull])
    if not free or not stands(sentence, words, language) or not has_verb(small, language):
        return Candidate(one.start, one.end, one.order, told, len(words), stance=one.stance)
    being = patterns(language).being
    own = tells_of_itself(sentence, language)
    return Candidate(
        one.start,
        one.end,
        one.order,
        told,
        len(words),
        True,
        voice(sentence, language),
        _is_about(sentence, small, language),
        not title.isdisjoint(told) and _is_subject(sentence, title, language),
        one.key,
        own or (bool(one.order >= INTRODUCED or one.stance) and is_post(sentence, being)),
        (own and is_notice(sentence, language)) or is_preface(sentence, language) or is_reach(sentence),
        bool(_FIGURE.search(sentence)),
        one.stance,
    )


def _is_subject(sentence: str, title: frozenset[str], language: str) -> bool:
    """Tell whether words of the title stand before the sentence's verb of being."""
    being = patterns(language).being.search(sentence, 0, 250)
    before = WORD.findall(sentence, 0, being.start()) if being else []
    return not title.isdisjoint(content(before, language))


def _is_about(sentence: str, words: Sequence[str], language: str) -> bool:
    """Tell whether a sentence says what its text is about; its `words`, in lower case, are asked first."""
    known = patterns(language)
    own = not known.heads.isdisjoint(words) and known.own.search(sentence)
    return bool(own or (language == "en" and not _AIMS.isdisjoint(words) and _AIM.search(sentence)))


def content(words: Iterable[str], language: str) -> list[str]:
    """Give those of the words that say something, in lower case."""
    dull = WORDINGS[language].dull
    return [word for word in map(str.lower, words) if len(word) > 2 and word not in dull]


def title_of(text: SourceText) -> str:
    """Give the title that the source states, else its first heading or the beginning of its first part."""
    if text.source.title:
        return text.source.title
    headings = [part for part in parts_of(text) if part.kind == "heading"]
    part = headings[0] if headings else next(iter(parts_of(text)), None)
    return text.text[part.start : part.end][:300] if part else ""


def _attributed(marks: Sequence[Quoted], first: int, start: int, end: int) -> bool:
    """Tell whether every quotation that the sentence touches is whole, and has words beside it."""
    beside = end - start
    for index in range(first, len(marks)):
        mark = marks[index]
        if mark.outer_start >= end:
            break
        if mark.outer_start < start or mark.outer_end > end or not mark.closed:
            return False
        beside -= mark.outer_end - mark.outer_start
    return beside >= min(end - start, 20) and beside * 3 >= end - start
