"""What a document is: news, press release, speech, debate, interview, guide, report, rule or table."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from urllib.parse import urlsplit

from briefgen.genres import Genre, genre_named
from briefgen.languages import language
from briefgen.languages.documents import Genres
from briefgen.languages.names import is_first_name
from briefgen.languages.speech.english.words import HONORIFICS
from briefgen.model import Part, SourceText
from briefgen.parts.prefaces import preface
from briefgen.parts.released import is_ruling
from briefgen.reading.source import Reading, read
from briefgen.speech.questions import answering, answers
from briefgen.speech.turns import turns_of
from briefgen.speech.voices import published
from briefgen.text.spans import parts_of

_TALKS = ("debate", "interview")
_HEAD = 16
"""Parts in which a document says what it is."""
_LINE = 60
"""Characters of a line that says only that."""
_TOP = 4
"""Parts in which a heading may say it, too."""
_ONE_VOICE = 0.2
"""The share of sentences in the first person by which a text without quotation marks is somebody's own."""
_OURS = 0.4
"""The share of paragraphs with we by which what people have signed is their own words."""
_NAMES = re.compile(r"\s*(?:[;,&]|\band\b)\s*")
_READ = 20_000
"""Characters by which that is told."""
_CELLS = 0.6
"""The share of its letters that a table has in cells."""
_SHOWN = 2
"""Captions, or headings as reports have them, that make a report."""
_DIVIDED = 4
"""Articles or sections that make a rule."""
_NUMBER = re.compile(r"[\d/:.–— -]+$")
"""What may stand behind such a name: SPEECH/25/345."""
_RECORDED = re.compile(r"[a-z]\.? (?:\w+\.? ){0,8}\w*[A-Z]{4}")
"""A name in capitals behind a title, as only records of debates print it before a turn: Ms SAMPLE."""
_NUMBERED = re.compile(r"\d{1,2}(?:\.\d{1,2}){0,3}\.?\s+[^\W\d_]")
_DATELINE = re.compile(r"[^\W\d_][\w .’'/-]{2,40}(?:,[^—–\n]{1,40})?(?:\([\w .]{2,30}\)\s)?\s?[—–-]{1,2}\s")
_SENTENCE_END = re.compile(r"[.!?][\"”’)]*\s|\n")
_QUOTED = re.compile(r"[“\"«„][^”\"»“\n]*[”\"»“]?")


@dataclass(frozen=True, slots=True)
class Told:
    """What a document was taken for, and what told it."""

    genre: Genre
    by: str = ""
    """For people: the line “Press release”; its turns; empty where somebody said so, or nothing tells."""


_TURN = 8000
"""Characters of a turn that count as said by its speaker, some ten minutes of speech.

A line with a colon in a long text of articles has all behind it that comes before the next such line.
"""


def genre_of(source: SourceText) -> Told:
    """Say what a document is: as it is said to be, else by what it calls itself, else by its shape."""
    return read(source).once(_genre_of)


def _genre_of(source: Reading) -> Told:
    if source.source.genre:
        return Told(genre_named(source.source.genre))
    code = source.language
    known = language(code).genres
    parts = parts_of(source)
    if answer := _responding(source, parts, known):
        return answer
    labels = list(_labelled(source.text, parts, code))
    named = next(iter(labels), None)
    if named is None or named.genre in (*_TALKS, "speech"):
        # A statement may be answered; and who keeps the record says so on pages without turns, too.
        single = next((one for one in labels if one.genre not in _TALKS), named)
        named = _in_turns(source, parts, known) or single
    return (
        named
        or _titled(source, parts, known)
        or _addressed(source, known)
        or _prefaced(source, parts, known)
        or _shaped(source, parts, known)
    )


def with_genre(source: SourceText) -> SourceText:
    """Give a text that says what it is, for all who ask after this."""
    if source.source.genre:
        return source
    source = read(source)
    return source.sourced(replace(source.source, genre=genre_of(source).genre))


def _labelled(text: str, parts: Sequence[Part], code: str) -> Iterator[Told]:
    """Read the short lines near the head that are what a genre is called; those of menus come last."""
    names = _names(code)
    for at, part in sorted(enumerate(parts[:_HEAD]), key=lambda one: one[1].kind in ("item", "furniture")):
        if part.end - part.start > _LINE and not is_ruling(text[part.start : part.end]):
            continue
        line = " ".join(text[part.start : part.end].split())
        kind = names.get(_NUMBER.sub("", line.lower()).rstrip(" .")) or ("rule" if is_ruling(line) else "")
        # A heading further down is what a section speaks of.
        if kind and (part.kind != "heading" or at < _TOP):
            yield Told(genre_named(kind), f"the line “{line}”")


@cache
def _names(code: str) -> Mapping[str, str]:
    return {name: kind for kind, some in language(code).genres.names.items() for name in some}


def _in_turns(source: Reading, parts: Sequence[Part], known: Genres) -> Told | None:
    """Read a record of turns: where one side only asks it is an interview."""
    text, found = source.text, turns_of(source, source.language)
    if not found:
        return None
    spoken = sum(min(_TURN, sum(end - start for start, end in turn.spans)) for turn in found)
    if 3 * spoken < sum(part.end - part.start for part in parts if part.kind != "furniture"):
        return None
    asks = {turn.asks for turn in found}
    voices = {turn.who for turn in found if not turn.asks}
    asked = any(text[turn.start : turn.end].lower() in known.asking for turn in found)
    record = not asked and any(_RECORDED.search(text, turn.start, turn.end) for turn in found)
    kind: Genre = "interview" if len(asks) > 1 and len(voices) <= 2 and not record else "debate"
    return Told(kind, "its turns")


def _titled(source: SourceText, parts: Sequence[Part], known: Genres) -> Told | None:
    """Read the title, and the headings near the head, for a phrase that only titles of a genre have."""
    heads = [source.text[part.start : part.end] for part in parts[:_HEAD] if part.kind == "heading"]
    for title in filter(None, (source.source.title, *heads)):
        shown = " ".join(title.split())
        lower = shown.lower().replace("’", "'")
        for kind, some in known.titles.items():
            if any(_stands(phrase, lower) for phrase in some):
                return Told(genre_named(kind), f"its title, “{shown}”")
    return None


def _responding(source: Reading, parts: Sequence[Part], known: Genres) -> Told | None:
    """Read a title by which a body answers others' recommendations, and says we: its own words."""
    title = " ".join(source.source.title.split())
    lower = title.lower().replace("’", "'")
    answers_them = any(_stands(phrase, lower) for phrase in known.responses)
    return (
        Told("speech", f"its title, “{title}”") if answers_them and published(source, parts, known) else None
    )


def _stands(phrase: str, title: str) -> bool:
    before = "" if phrase.startswith("'") else r"(?<!\w)"
    return phrase in title and re.search(rf"{before}{re.escape(phrase)}(?!\w)", title) is not None


def _addressed(source: SourceText, known: Genres) -> Told | None:
    """Read the address, one piece of which may be what a genre is called: /press-releases/."""
    pieces = [
        piece.replace("-", " ").replace("_", " ")
        for piece in urlsplit(source.source.URL).path.lower().split("/")
    ]
    for piece in pieces[:-1]:
        for kind, some in known.names.items():
            if piece and (
                piece in some or piece.removesuffix("s") in some or piece.removesuffix("es") in some
            ):
                return Told(genre_named(kind), f"“{piece}” in its address")
    return None


def _prefaced(source: Reading, parts: Sequence[Part], known: Genres) -> Told | None:
    """Read a line that introduces a speech, or with which one begins, where nothing else tells."""
    line = preface(source.text, parts, source.language)
    kind = next((kind for kind, some in known.names.items() if any(one in line.lower() for one in some)), "")
    return (
        Told("press release" if kind == "press release" else "speech", f"the line “{line}”") if line else None
    )


def _shaped(source: SourceText, parts: Sequence[Part], known: Genres) -> Told:
    """Tell by what stands in it: cells, articles, captions, the first person, a dateline."""
    text = source.text
    letters = sum(part.end - part.start for part in parts if part.kind != "furniture") or 1
    if sum(part.end - part.start for part in parts if part.kind == "cell") > _CELLS * letters:
        return Told("table", "its cells")
    if _numbered(text, parts, known.divisions) >= _DIVIDED:
        return Told("rule", "its numbered articles")
    if _numbered(text, parts, known.exhibits) >= _SHOWN or _report_headings(text, parts, known) >= _SHOWN:
        return Told("report", "its headings and captions")
    spoken = _spoken(source, parts, known)
    if spoken is not None:
        return spoken
    body = next((part for part in parts if part.kind == "paragraph"), None)
    if body and _DATELINE.match(text, body.start, body.end) and text[body.start].isupper():
        return Told("news", "its dateline")
    return Told("document")


def _spoken(source: SourceText, parts: Sequence[Part], known: Genres) -> Told | None:
    """Tell the words of one person, or his answers: by who says I, who wrote it, who is asked."""
    own = _own_words(source.text, parts, known)
    if answers(source.text, parts) and (own >= _ONE_VOICE or answering(source.text, parts, known)):
        return Told("interview", "its questions")
    office = any(_bare(word) in HONORIFICS - known.honours for word in source.source.author.split()[:2])
    if own >= _ONE_VOICE or (own and office):
        return Told("speech", "its first person")
    signed = _signed_by_people(source.source.author)
    return (
        Told("speech", "its authors’ we") if signed and _plural(source.text, parts, known) >= _OURS else None
    )


def _signed_by_people(author: str) -> bool:
    """Tell whether an author is a person, or several, each with a common first name."""
    names = [name.split() for name in _NAMES.split(author) if name]
    return bool(names) and all(len(name) > 1 and is_first_name(name[0]) for name in names)


def _plural(text: str, parts: Sequence[Part], known: Genres) -> float:
    """Give the share of paragraphs in which somebody says we, outside quotation marks."""
    said = [text[part.start : part.end] for part in parts if part.kind == "paragraph"]
    words = [{*_QUOTED.sub(" ", one).lower().replace("’", "'").replace(",", " ").split()} for one in said]
    return sum(not known.first_plural.isdisjoint(one) for one in words) / (len(words) or 1)


def _bare(word: str) -> str:
    return word.lower().rstrip(".")


def _numbered(text: str, parts: Sequence[Part], names: Sequence[str]) -> int:
    """Count the parts that begin with one of the names and a number: Table 3; Article 12."""
    choice = "|".join(map(re.escape, names))
    pattern = re.compile(rf"(?:{choice})\s?(?:[0-9]+|[IVXLC]+\b|[A-Z]\b)", re.I)
    return sum(bool(pattern.match(text, part.start, part.end)) for part in parts) if names else 0


def _report_headings(text: str, parts: Sequence[Part], known: Genres) -> int:
    """Count headings that reports have; a numbered one counts half."""
    heads = [" ".join(text[part.start : part.end].split()) for part in parts if part.kind == "heading"]
    plain = {re.sub(r"^[\W\d]+", "", head).lower().rstrip(":. ") for head in heads}
    return len(plain & known.headings) + sum(bool(_NUMBERED.match(head)) for head in set(heads)) // 2


def _own_words(text: str, parts: Sequence[Part], known: Genres) -> float:
    """Give the share of sentences in which one person speaks; 0 where nobody says I or my twice.

    Of those who hardly say I it is nothing: a body says we.
    """
    spans = [text[part.start : part.end] for part in parts if part.kind in ("paragraph", "item")]
    words = _QUOTED.sub(" ", "\n".join(spans)[:_READ].lower().replace("’", "'"))
    sentences = [set(sentence.split()) for sentence in _SENTENCE_END.split(words.replace(",", " "))]
    own = sum(not known.first_person.isdisjoint(one) for one in sentences)
    if own < 2:
        return 0.0
    ours = sum(
        known.first_person.isdisjoint(one) and not known.first_plural.isdisjoint(one) for one in sentences
    )
    return (own + ours) / len(sentences) if 6 * own >= ours else 0.0
