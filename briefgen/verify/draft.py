"""A draft, taken apart: its title, headings, statements, quotations and figures, each with its place."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Literal

from briefgen.languages import printed
from briefgen.model import Part, SourceText
from briefgen.reading.marks import CLOSERS, SINGLE
from briefgen.reading.printed import numbers
from briefgen.reading.source import language_of
from briefgen.reading.source import read as of_text
from briefgen.text import sentences
from briefgen.verify.quoted import Signature, Spoken, ending, signature, speakers, whole

Kind = Literal["title", "heading", "statement", "quotation", "figure"]

_BULLETS = "•◦▪‣●○–—-*↑§ \t\n\u00a0"
"""What lists and notes put before and behind their words."""
_STOPS = ".:;!?"
_MARKS = (
    "".join({mark for opening, closing in CLOSERS.items() for mark in (opening, *closing)} - SINGLE) + " \n"
)
"""Marks that may be left at the ends of quoted words; an apostrophe may be a word's."""
_CLOSERS = "”»’\"')"
_TITLE = 160
"""Characters of a first line that may be the title where nothing is a heading."""
_FEWEST = 3
"""Words of a statement that a full stop ends, or that is an item of a list."""
_TOLD = 6
"""Words from which on any line is a statement, furniture too: pages made of boxes have little else."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a draft: `text.text[start:end]`, and what it is."""

    kind: Kind
    start: int
    end: int
    part: int
    """The index of the part in which it stands."""
    words: str
    speaker: str = ""
    role: str = ""
    label: str = ""
    """What a figure that stands alone counts."""


@dataclass(frozen=True, slots=True)
class Draft:
    """A draft as it was read."""

    text: SourceText
    pieces: tuple[Piece, ...]
    left_out: int = 0
    """Parts that are notes and references, from which nothing was taken for a claim."""


@dataclass(slots=True)
class _Reading:
    """What is known while a draft is read part by part."""

    text: SourceText
    tag: str
    known: Sequence[SourceText]
    spoken: Sequence[Spoken]
    headings: frozenset[str]
    """What lists of sources are called, in small letters."""
    has_title: bool = False
    in_sources: int = 0
    """The level of the heading of the list of sources in which the part stands; else 0."""
    taken: int = 0
    """Parts before this one belong to a piece already."""
    left_out: int = 0
    found: list[Piece] = field(default_factory=list)


def draft(text: SourceText, known: Sequence[SourceText] = ()) -> Draft:
    """Take a draft apart; `known` are its sources, which tell a speaker's name from a heading."""
    text = of_text(text)  # its parts ask, each of them, for what is read of the whole
    tag = text.source.language or language_of(text)
    words = {printed(one).words["sources"].casefold() for one in (tag, "en")}
    read = _Reading(text, tag, known, speakers(text), frozenset(words))
    for index, part in enumerate(text.parts):
        if index >= read.taken:
            _part(read, index, part)
    return Draft(text, tuple(read.found), read.left_out)


def _part(read: _Reading, index: int, part: Part) -> None:
    words = read.text.text[part.start : part.end]
    plain = words.strip(_BULLETS)
    if part.kind == "heading" or _is_title(read, index, words) or plain.casefold() in read.headings:
        _heading(read, index, part, plain)
        _figured(read, index, part, plain)
    elif read.in_sources or part.kind == "note":
        read.left_out += 1
    elif span := whole(read.text, index):
        _quotation(read, index, span)
    elif shared := ending(read.text, index, read.known):
        _quotation(read, index, *shared)
    elif _is_figure(plain, read.tag) and (label := _label(read, index + 1)):
        read.found.append(Piece("figure", part.start, part.end, index, plain, label=label))
        read.taken = index + 2
    elif part.kind != "furniture" or len(plain.split()) >= _TOLD:
        _statements(read, index, part)


def _is_title(read: _Reading, index: int, words: str) -> bool:
    """Tell whether a line is the title that the file names, or a first line that could be one.

    That is short and has no full stop, in a text without headings.
    """
    named = read.text.source.title.strip(_BULLETS)
    if named and words.strip(_BULLETS) == named and not read.has_title:
        return True
    headed = any(one.kind == "heading" for one in read.text.parts)
    plain = len(words) < _TITLE and words.rstrip()[-1:] not in _STOPS
    return not headed and index == 0 and plain and not _is_figure(words.strip(_BULLETS), read.tag)


def _heading(read: _Reading, index: int, part: Part, plain: str) -> None:
    if read.in_sources and part.level > read.in_sources:
        return
    read.in_sources = max(part.level, 1) if plain.casefold() in read.headings else 0
    kind: Kind = "heading" if read.has_title else "title"
    read.has_title = True
    read.found.append(Piece(kind, part.start, part.end, index, plain))


def _figured(read: _Reading, index: int, part: Part, plain: str) -> None:
    """Take a heading with figures in it for a claim, too: together with its label, if that follows."""
    if read.found[-1].kind == "title" or read.in_sources or not numbers(plain, read.tag):
        return
    label = _label(read, index + 1)
    if label and label[-1] not in _STOPS and not whole(read.text, index + 1):
        end = read.text.parts[index + 1].end
        kind: Kind = "figure" if _is_figure(plain, read.tag) else "statement"
        words = plain if kind == "figure" else f"{plain} {label}"
        told = label if kind == "figure" else ""
        read.found.append(Piece(kind, part.start, end, index, words, label=told))
        read.taken = index + 2
    elif len(plain.split()) >= _FEWEST:
        read.found.append(Piece("statement", part.start, part.end, index, plain))


def _quotation(read: _Reading, index: int, span: tuple[int, int], signed: Signature | None = None) -> None:
    """Take a part that is a quotation as a whole, with the lines below it that say whose it is."""
    signed = signed or signature(read.text, index + 1, read.known)
    told = next((one for one in read.spoken if one.start < span[1] and span[0] < one.end), Spoken(*span))
    words = read.text.text[span[0] : span[1]].strip(_MARKS)
    speaker, role = (signed.speaker, signed.role) if signed.speaker else (told.speaker, told.role)
    read.found.append(Piece("quotation", *span, index, words, speaker, role))
    read.taken = index + 1 + signed.lines


def _is_figure(words: str, tag: str) -> bool:
    """Tell whether words are a figure and nothing else."""
    read = numbers(words, tag) if words else ()
    return len(read) == 1 and len(read[0].printed) + 1 >= len(words)


def _label(read: _Reading, index: int) -> str:
    """Give the line below a figure, which says what it counts; empty where there is none."""
    if index >= len(read.text.parts):
        return ""
    part = read.text.parts[index]
    words = read.text.text[part.start : part.end].strip(_BULLETS)
    return "" if part.kind == "heading" or _is_figure(words, read.tag) else words


def _statements(read: _Reading, index: int, part: Part) -> None:
    for start, end in _sentences(read.text.text, part):
        words = read.text.text[start:end]
        if _says(words, read.tag, _FEWEST if part.kind == "item" else _TOLD):
            read.found.append(Piece("statement", start, end, index, words))
        for one in read.spoken:
            if start <= one.start < end and one.speaker:
                said = read.text.text[one.start : one.end].strip(" ,")
                read.found.append(Piece("quotation", one.start, one.end, index, said, one.speaker, one.role))


def _says(words: str, tag: str, least: int) -> bool:
    """Tell whether words say something: a sentence, `least` words, a figure; a bare number says nothing."""
    count = len(words.split())
    ended = words.rstrip(_CLOSERS)[-1:] in _STOPS and count >= _FEWEST
    return ended or count >= least or (bool(numbers(words, tag)) and not words.isdecimal())


def _sentences(text: str, part: Part) -> Iterator[tuple[int, int]]:
    """Give the sentences of a part without the marks of lists."""
    for start, end in sentences(text, part.start, part.end):
        at = start
        for words in text[start:end].split("•"):
            lead = len(words) - len(words.lstrip(_BULLETS))
            plain = words.strip(_BULLETS)
            if plain:
                yield at + lead, at + lead + len(plain)
            at += len(words) + 1
