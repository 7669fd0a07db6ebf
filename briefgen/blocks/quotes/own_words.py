"""What documents without quotation marks say: speeches and statements of one voice, debates, interviews."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from briefgen.blocks.quotes.central import centrality
from briefgen.blocks.quotes.statements import Statement, best, statements
from briefgen.genres import SPOKEN
from briefgen.languages import language
from briefgen.languages.documents import Genres
from briefgen.model import Part, SourceText
from briefgen.parts.prefaces import is_preface
from briefgen.reading.source import Reading, language_of, read
from briefgen.speech.genre import genre_of
from briefgen.speech.introduced import appended
from briefgen.speech.officers import Voice
from briefgen.speech.questions import answering, answers
from briefgen.speech.reported import may_report, reported
from briefgen.speech.tokens import tokenise
from briefgen.speech.turns import Turn, turns_of
from briefgen.speech.voices import voice_of
from briefgen.text.spans import parts_of

_SPOKEN = ("paragraph", "quote")
_HEAD = 12
"""Parts in which a document names the one whose words follow."""
_FEWEST = 8
"""Words of an item that is a sentence."""
_LEAD = re.compile(
    r"(?:\d{1,3}(?:\.\d{1,3})*[.)]|[•▪*–-]|\(\w{1,4}\))\s+(?=\S)|(?:\[[^\]\n]{1,40}\]\s*)+(?=\S)"
)
"""What stands before a paragraph's words: its number, a bullet, what was heard in the room."""


@dataclass(frozen=True, slots=True)
class OwnWords:
    """A statement, who makes it, and where the document says so; no name where it does not."""

    start: int
    end: int
    name: str
    named: tuple[int, int] | None
    rule: str
    """own words, or turn."""
    role: str = ""


@dataclass(frozen=True, slots=True)
class Speech:
    """All that one voice says."""

    name: str
    named: tuple[int, int] | None
    rule: str
    spans: tuple[tuple[int, int], ...]
    role: str = ""


def speeches(source: SourceText) -> list[Speech]:
    """Give what each voice says in a document that is speech throughout, or in the speech that ends one."""
    return read(source).once(_said)


def _said(source: Reading) -> list[Speech]:
    genre = genre_of(source).genre
    if genre not in SPOKEN:
        return list(_appended(source))
    return list(_speeches(source, genre, parts_of(source), language(language_of(source)).genres))


def _appended(source: SourceText) -> Iterator[Speech]:
    """Give the speech that a release prints behind a line of its own: The mayor's remarks as prepared:"""
    parts, code = parts_of(source), language_of(source)
    found = appended(source.text, parts, language(code).genres)
    if found is not None:
        voice, first = found
        whole = tuple(_begun(source.text, part) for part in parts[first:] if _spoken(source.text, part, 0))
        yield Speech(voice.name, (voice.start, voice.end), "own words", whole, voice.role)


def author_of(source: SourceText) -> str:
    """Give the author of a source, else the person whose words it is; empty where it is a body."""
    if source.source.author or genre_of(source).genre != "speech":
        return source.source.author
    voice = voice_of(source, parts_of(source), language(language_of(source)).genres)
    return voice.name if voice and voice.name != source.source.publisher else ""


def own_words(source: SourceText, spoken: Sequence[Speech]) -> list[OwnWords]:
    """Choose the statements of a document that is speech without quotation marks, in their order."""
    code = language_of(source)
    words = sum(len(source.text[slice(*span)].split()) for one in spoken for span in one.spans)
    voices = {one.name: one for one in spoken}
    others = _others(source.text, language(code).genres, code)
    central = centrality(source.text, [span for one in spoken for span in one.spans], code)
    text = read(source)
    found = {name: statements(text, _spans(spoken, name), code, others, central) for name in voices}
    whose = {made.start: voices[name] for name, some in found.items() for made in some}
    return [_made(whose[made.start], made) for made in best(found.values(), words)]


def _spans(spoken: Sequence[Speech], name: str) -> list[tuple[int, int]]:
    return [span for one in spoken if one.name == name for span in one.spans]


def _others(text: str, known: Genres, code: str) -> Callable[[int, int], bool]:
    """Make a test that tells whether a sentence without I or we reports what somebody else says."""
    own = known.first_person | known.first_plural

    def reports(start: int, end: int) -> bool:
        if not may_report(text[start:end]):
            return False
        sentence = tokenise(text, start, end, ())
        if not own.isdisjoint(one.lower for one in sentence):
            return False
        said = reported(sentence)
        return said is not None and said.first < said.last

    return reports if code == "en" else lambda start, end: False  # others' indirect speech is not read


def _made(one: Speech, made: Statement) -> OwnWords:
    return OwnWords(made.start, made.end, one.name, one.named, one.rule, one.role)


def _speeches(source: SourceText, genre: str, parts: Sequence[Part], known: Genres) -> Iterator[Speech]:
    """Give what each voice says: turn by turn, the answers, or the whole document."""
    code = language_of(source)
    taken = turns_of(read(source), code)
    if taken and genre != "speech":
        yield from _turns(source, taken, parts, known)
        return
    answered = answers(source.text, parts) if genre == "interview" else ()
    voice = answering(source.text, parts, known) if genre == "interview" else voice_of(source, parts, known)
    if voice is None or (genre == "interview" and not answered):
        return  # nobody's words: who speaks must be known before they are quoted
    named = (voice.start, voice.end) if voice.start >= 0 else None
    answers_others = any(one in source.source.title.lower() for one in known.responses)
    first = max(next((part.end for part in parts if part.kind == "heading"), 0), _named_at(voice, parts))
    whole = tuple(
        _begun(source.text, part)
        for part in parts
        if _spoken(source.text, part, first)
        and not is_preface(source.text[part.start : part.end], code)
        and not (answers_others and _is_answered(source.text, part, known))
    )
    yield Speech(voice.name, named, "turn" if answered else "own words", answered or whole, voice.role)


def _is_answered(text: str, part: Part, known: Genres) -> bool:
    """Tell whether a paragraph gives a recommendation that others make and a body answers."""
    words = text[part.start : part.end].lower().lstrip(' 0123456789.()*_“"')
    return words.startswith(known.answered)


def _named_at(voice: Voice, parts: Sequence[Part]) -> int:
    """Give where a document names its voice near its head: what stands before are other people's words."""
    head = parts[min(_HEAD, 2 * len(parts) // 3)].start if parts else 0
    return voice.end if 0 <= voice.start < head else 0


def _spoken(text: str, part: Part, first: int) -> bool:
    """Tell whether a part is prose: a paragraph, or an item that is a whole sentence."""
    if part.start < first or part.kind not in (*_SPOKEN, "item"):
        return False
    words = text[part.start : part.end].rstrip("\"”’')* ")
    return part.kind != "item" or (words.endswith((".", "!")) and len(words.split()) >= _FEWEST)


def _begun(text: str, part: Part) -> tuple[int, int]:
    """Leave out the number or the bullet before a paragraph's words."""
    lead = _LEAD.match(text, part.start, part.end)
    return (lead.end() if lead else part.start, part.end)


def _turns(
    source: SourceText, taken: Sequence[Turn], parts: Sequence[Part], known: Genres
) -> Iterator[Speech]:
    answered = answering(source.text, parts, known)
    for turn in taken:
        if turn.asks:
            continue
        label = source.text[turn.start : turn.end]
        if label.lower().rstrip(".") not in known.answering:
            full = next((one for one in taken if one.who == turn.who), turn)
            yield Speech(turn.who, (full.start, full.end), "turn", turn.spans, full.role)
        elif answered is not None:
            yield Speech(answered.name, (answered.start, answered.end), "turn", turn.spans)
