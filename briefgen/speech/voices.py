"""Whose words a document is that stands without quotation marks: a speech, a statement, an own blog."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from briefgen.languages.documents import Genres
from briefgen.languages.names import is_first_name
from briefgen.languages.speech.english.nouns import ORGANISATIONS
from briefgen.languages.speech.english.words import TITLES
from briefgen.model import Part, SourceText
from briefgen.parts.prefaces import is_preface
from briefgen.reading.source import language_of
from briefgen.speech.introduced import owner
from briefgen.speech.names import is_role
from briefgen.speech.officers import Voice, bracketed, fuller, person, role_behind, somebody

_HEAD = 16
"""Parts in which a document says whose words it is."""
_FOOT = 12
"""Parts in which a signature stands."""
_LONGEST = 240
"""Characters of a part that may say it."""
_LONG = 420
"""Characters of a line that introduces a speech."""
_BYLINE = 80
"""Characters of a line that begins with the shortest of the phrases: By Mary Example."""
_NEAR = 4
"""Parts below a title that gives an office, in which its holder's name stands alone."""
_READ = 3000
"""Characters in which a surname stands with its first name."""
_BODY = re.compile(
    r"(?:[Tt]he )?([A-Z][\w’'&-]*(?: (?:(?:of|for|and|the|on|in) )*[A-Z][\w’'&-]*){1,8})(?=\W|$)"
)
"""Capitalised words that links tie."""
_QUOTED = re.compile(r"[“\"«„][^”\"»“\n]*[”\"»“]?")
_WORD = re.compile(r"[^\W\d_]+(?:[’'][^\W\d_]+)?")


def voice_of(source: SourceText, parts: Sequence[Part], known: Genres) -> Voice | None:
    """Say whose words a document is: whom it names as speaker or author, in its title, or below.

    What nobody says of himself is that of the body that publishes it, if it says we.
    """
    ways = (_delivered, _owned, _introduced, _author, _headed, _line, _signed, _sited, published)
    found = next((found for way in ways if (found := way(source, parts, known))), None)
    if found is None or found.role or found.start < 0:
        return found
    return replace(found, role=role_behind(source.text, found.end))


def _delivered(source: SourceText, parts: Sequence[Part], known: Genres) -> Voice | None:
    """Read a line near the head: Delivered by: X; a written statement by X; By X."""
    *phrases, shortest = known.delivered
    for phrase in phrases:
        for at, part in enumerate(parts[:_HEAD]):
            for end in _behind(phrase, source.text, part, anywhere=" " in phrase):
                here = end if end < part.end or at + 1 >= len(parts) else parts[at + 1].start
                edge = part.end if here < part.end else parts[min(at + 1, len(parts) - 1)].end
                found = (
                    somebody(source.text, here, edge, known)
                    or _called(source, parts, here, known)
                    or _body(source.text, here, edge)
                )
                if found is not None:
                    return found
    return _by(source, parts, shortest, known)


def _by(source: SourceText, parts: Sequence[Part], phrase: str, known: Genres) -> Voice | None:
    """Read a short line that begins with the shortest phrase, or a title that holds it: Speech by X."""
    title = next((part for part in parts[:_HEAD] if part.kind == "heading"), None)
    bylines = [part for part in parts[:_HEAD] if part.end - part.start <= _BYLINE]
    for part in [*([title] if title else []), *bylines]:
        for end in _behind(phrase, source.text, part, anywhere=part is title):
            found = (somebody if part is title else person)(source.text, end, part.end, known)
            if found is not None:
                return found
    return None


def _called(source: SourceText, parts: Sequence[Part], start: int, known: Genres) -> Voice | None:
    """Read an office and a surname: Commissioner Example; with the first name, where the head has it."""
    title, *rest = _WORD.findall(source.text[start : start + _BYLINE])[:2] or [""]
    if not rest or title.lower() not in TITLES or not rest[0][0].isupper():
        return None
    full = fuller(source.text, _READ, rest[0])
    at = source.text.index(rest[0], start)
    plain = Voice(f"{title} {rest[0]}", start, at + len(rest[0]))
    return replace(full, role=title) if full and title.lower() not in known.honours else full or plain


def _behind(phrase: str, text: str, part: Part, anywhere: bool = True) -> Iterator[int]:
    """Give where the words behind a phrase begin, in a part that is short enough to say whose they are."""
    if part.end - part.start > _LONGEST:
        return
    lead = "" if anywhere else r"\W{0,3}"
    pattern = re.compile(rf"{lead}(?<!\w){re.escape(phrase)}(?!\w):?\s*", re.I)
    match = (pattern.search if anywhere else pattern.match)(text, part.start, part.end)
    if match:
        yield match.end()


def _body(text: str, start: int, end: int) -> Voice | None:
    """Read the name of a body, told by one of its words: a statement by the Harbour Council."""
    match = _BODY.match(text, start, end)
    if match is None or ORGANISATIONS.isdisjoint(match[1].lower().split()):
        return None
    return Voice(" ".join(match[1].split()), *match.span(1))


def _owned(source: SourceText, parts: Sequence[Part], known: Genres) -> Voice | None:
    """Read a title: Mary Example's speech at ...; the mayor's remarks on ..., whose name stands below."""
    owned = "|".join(re.escape(one[2:].strip()) for one in known.titles.get("speech", ()) if one[0] == "'")
    at = next((at for at, part in enumerate(parts[:_HEAD]) if part.kind == "heading"), None)
    if not owned or at is None:
        return None
    heading = parts[at]
    match = re.search(
        rf"['’]s?\s(?:[\w-]+\s){{0,3}}(?:{owned})\b", source.text[heading.start : heading.end], re.I
    )
    if match is None:
        return None
    end = heading.start + match.start()
    return person(source.text, heading.start, end, known) or _in_office(source, parts, at, end, known)


def _introduced(source: SourceText, parts: Sequence[Part], known: Genres) -> Voice | None:
    """Read a line that introduces the words: Following are Mary Example's remarks at ..."""
    lines = [part for part in parts[:_HEAD] if part.kind == "paragraph" and part.end - part.start <= _LONG]
    text, code = source.text, language_of(source)
    told = (part for part in lines if is_preface(text[part.start : part.end], code))
    return next(filter(None, (owner(text, part.start, part.end, known) for part in told)), None)


def _sited(source: SourceText, _: Sequence[Part], known: Genres) -> Voice | None:
    """Take the person whose site it is, by an office: Senator Mary Example."""
    pieces = source.source.publisher.split()
    for at in range(len(pieces) - 1):
        titled = at > 0 and pieces[at - 1].lower().rstrip(".") in TITLES
        rest = " ".join(pieces[at:])
        found = person(rest, 0, len(rest), known) if titled else None
        if found is not None and found.end == len(rest):
            return Voice(found.name, -1, -1, pieces[at - 1])
    return None


def _in_office(source: SourceText, parts: Sequence[Part], at: int, end: int, known: Genres) -> Voice | None:
    """Take the office that a title gives, and the name alone on a line below it, or the author's."""
    office = " ".join(source.text[parts[at].start : end].split())
    if not is_role(office):
        return None
    for part in parts[at + 1 : at + 1 + _NEAR]:
        found = person(source.text, part.start, part.end, known)
        if found and found.end == part.end:
            return replace(found, role=office)
    written = _author(source, parts, known)
    return replace(written, role=office) if written else Voice(office, parts[at].start, end)


def _author(source: SourceText, _: Sequence[Part], known: Genres) -> Voice | None:
    """Take the author whom the document declares, one person, and where its text has the name."""
    author = source.source.author
    found = person(author, 0, len(author), known) if author else None
    if found is None or found.end < len(author.rstrip(" ,MPTD.")):
        return None
    at = source.text.find(found.name)
    return Voice(found.name, at, at + len(found.name)) if at >= 0 else Voice(found.name, -1, -1)


def _headed(source: SourceText, parts: Sequence[Part], known: Genres) -> Voice | None:
    """Read a line near the head that is an office and in brackets who holds it."""
    lines = (part for part in parts[:_HEAD] if part.end - part.start <= _LONGEST)
    found = (bracketed(source.text, part.start, part.end, known) for part in lines)
    return next(filter(None, found), None)


def _line(source: SourceText, parts: Sequence[Part], known: Genres) -> Voice | None:
    """Read a line near the head that is a person's name, and nothing else."""
    for part in parts[:_HEAD]:
        found = person(source.text, part.start, part.end, known)
        if found and found.end == part.end and is_first_name(found.name.split()[0]):
            return found
    return None


def _signed(source: SourceText, parts: Sequence[Part], known: Genres) -> Voice | None:
    """Read the name that stands below the words: behind a closing, or alone on a line; of several, none."""
    foot = parts[-_FOOT:]
    for at, part in enumerate(foot):
        words = source.text[part.start : part.end].lower()
        closing = next((one for one in known.closings if words.startswith(one)), "")
        if closing:
            below = [(part.start + len(closing), part.end), *((one.start, one.end) for one in foot[at + 1 :])]
            signed = list(_signatures(source.text, below, known))
            return signed[0] if len(signed) == 1 else None
    for part in foot:
        found = person(source.text, part.start, part.end, known)
        if found and is_first_name(found.name.split()[0]) and part.end - found.end <= 1:
            return found
    return None


def _signatures(text: str, spans: Sequence[tuple[int, int]], known: Genres) -> Iterator[Voice]:
    for start, end in spans:
        lead = len(text[start:end]) - len(text[start:end].lstrip(" ,:.\n"))
        found = person(text, start + lead, end, known)
        if found and end - start <= _LONGEST:
            yield found


def published(source: SourceText, parts: Sequence[Part], known: Genres) -> Voice | None:
    """Take the publisher of a text in which nobody says I."""
    name = source.source.publisher
    at = source.text.find(name) if name else -1
    if at < 0:
        return None
    said = (source.text[part.start : part.end] for part in parts if part.kind in ("paragraph", "quote"))
    words = {word.lower().replace("’", "'") for one in said for word in _WORD.findall(_QUOTED.sub(" ", one))}
    if not known.first_person.isdisjoint(words) or known.first_plural.isdisjoint(words):
        return None
    return Voice(name, at, at + len(name))
