"""The head of a document, whose layout alone says who made it and when: short lines before the prose."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from briefgen.languages import LANGUAGES
from briefgen.languages.names import is_first_name
from briefgen.languages.speech.english.nouns import ROLES
from briefgen.model import SourceText
from briefgen.parts.byline import Byline, byline, merged, person
from briefgen.parts.dates import iso_date
from briefgen.parts.imprint import imprint
from briefgen.parts.letterhead import is_preliminary
from briefgen.parts.letters import subject
from briefgen.parts.organisation import organisation
from briefgen.parts.prefaces import is_preface
from briefgen.parts.released import about, assembled, produced, recorded, ruled, wired

_HEAD, _FOOT = 14, 10
"""Parts in which such lines stand."""
_PROSE = 18
"""Words of a paragraph with which the text begins, if it ends as a sentence does."""
_LINE = 16
"""Words of a line that may hold a date: Exampleton, House of Commons, 3 May 2023."""
_KINDS = 3
"""Words of a line that only says what kind of record follows: UNREVISED HANSARD."""
_LONG, _NAME = 40, 3
"""Words of a title, and of a person's name."""
_PARTS = re.compile(r"\s+[·|•]\s+")
_KIND = re.compile(r"\s(?=(?:[A-Z]\w+\s)?(?:Report|Paper|Brief|Briefing|Bulletin|Series|Note)\b)")
_BELOW, _POST = 3, 8
"""Lines below a title in which its author stands with a post, and words of the post."""
_DAY = len("2023-12-13")
_STOPPED = re.compile(r"[.!?:;][\"”’)]*\Z")


@dataclass(frozen=True, slots=True)
class Masthead:
    """What the lines at head and foot of a document say of it; an empty text means that they do not."""

    title: str = ""
    """A letter's subject, else the title that is known, else the first line that can be one."""
    byline: Byline = Byline()  # noqa: RUF009  # frozen, so that one may serve all


def masthead(text: SourceText) -> Masthead:
    """Give what the lines at head and foot of a document say of its title, its maker and its day.

    Labelled lines go before a name or a date that stands in a line, and a line before the title.
    """
    told = text.source
    if told.title and told.author and told.publisher and len(told.issued) == _DAY:
        return Masthead(_below_body(text, told.title))
    lines = [" ".join(text.text[part.start : part.end].split()) for part in text.parts]
    cells = [part.cell for part in text.parts]
    # What somebody is quoted with has a signature and a day of its own.
    said = zip(lines, text.parts, strict=True)
    head = list(_head([line for line, part in said if part.kind not in ("note", "quote")]))
    celled = {line for line, cell in zip(lines, cells, strict=True) if cell}
    named = [line for line in head if organisation(line) and not is_preliminary(line)]
    may_be = (line for line in head if line not in celled and _may_be_title(line))
    title = subject(lines) or _below_body(text, told.title) or next(may_be, "") or next(iter(named), "")
    labelled, _ = imprint(list(zip(lines, cells, strict=True)))
    if labelled.publisher == told.author:
        labelled = Byline(labelled.author, labelled.issued)
    kept = [line for line in head if line.casefold() != title.casefold()]
    others = [piece for line in kept for piece in _PARTS.split(line)]
    makers = [
        _maker(piece) for piece in others if not is_preliminary(piece) and piece.lower() not in LANGUAGES
    ]
    records = (*map(recorded, (*head, title)), *map(assembled, lines[:_HEAD]))
    itself = "" if told.title else organisation(title)
    maker = next(filter(None, (*records, *makers, *map(_beside, head))), itself)
    days = (day for line in (*others, title) if len(day := _day(line, title)) == _DAY)
    signed = map(byline, others)
    laid = Byline(_writers(lines, title), next(days, ""), maker)
    before = Byline(issued=_day_before(lines, told.language or "en"))
    gazette = map(ruled, head)
    foot = (*map(byline, lines[-_FOOT:]), *map(wired, lines[-_FOOT:]), about(lines))
    told_so = (*map(produced, lines[:_HEAD]), *map(produced, lines[-_FOOT:]))
    return Masthead(title, merged((*gazette, labelled, *signed, laid, before, *foot, *told_so)))


def _below_body(text: SourceText, title: str) -> str:
    """Give the title, or where it only names the body, the heading below: a rule in a gazette."""
    heads = [part for part in text.parts[:_HEAD] if part.kind == "heading"]
    lines = [" ".join(text.text[part.start : part.end].split()) for part in heads]
    if not title or organisation(title) != title or title not in lines or not _coded(lines):
        return title
    below = lines[lines.index(title) + 1 :]
    return next((one for one in below if _may_be_title(one) and not _coded([one])), title)


def _coded(lines: Sequence[str]) -> bool:
    """Tell whether one of the lines is a number or the code of a document: 46 CFR Part 555; RIN 9999."""
    return any(line.startswith("[") or any(map(str.isdigit, line)) for line in lines)


def _may_be_title(line: str) -> bool:
    """Tell whether a line can be a title: no organisation, no date, no sentence, no kind of record."""
    words = line.split()
    if len(words) <= _KINDS and is_preliminary(line):
        return False
    body = organisation(line) and not recorded(line)
    return 1 < len(words) <= _LONG and not (_STOPPED.search(line) or body or byline(line))


def _is_no_maker(piece: str) -> bool:
    """Tell whether a line is a kind of text or a number, or the code of the language of a page: EN."""
    return is_preliminary(piece) or piece.lower() in LANGUAGES


def _maker(line: str) -> str:
    """Give the organisation that a line names, be it before a kind of document: Harbour Office Report 14."""
    first, _, last = re.sub(r"\s[–—]\s", " - ", line).rpartition(" - ")
    within = organisation(last) if 0 < len(first.split()) <= _KINDS and not organisation(first) else ""
    return within or organisation(line) or organisation(_KIND.split(line, maxsplit=1)[0])


def _writers(lines: Sequence[str], title: str) -> str:
    """Give the names on the line below the title: several, or one that begins with a common first name."""
    at = lines.index(title) + 1 if title in lines else len(lines)
    names = person(lines[at]) if at < len(lines) else ""
    several = " and " in names or "," in names
    one = 1 < len(names.split()) <= _NAME and is_first_name(names.split()[0])
    return names if several or one else next(filter(None, map(_with_post, lines[at : at + _BELOW])), "")


def _with_post(line: str) -> str:
    """Give the name on a line that has a post behind it: Mary Example, Senior Economist."""
    name, _, post = line.partition(", ")
    called = bool(name) and (is_first_name(name.split()[0]) or not ROLES.isdisjoint(post.lower().split()))
    known = person(name) and called and 1 < len(name.split()) <= _NAME and not organisation(name)
    titled = post[:1].isupper() and len(post.split()) <= _POST and not _STOPPED.search(post)
    return name if known and titled and not iso_date(post) else ""


def _beside(line: str) -> str:
    """Give what stands beside a name and a date on one line: By Ada Example · Harbour Review · 3 May 2023."""
    pieces = _PARTS.split(line)
    told = [byline(piece) for piece in pieces]
    rest = [piece for piece, says in zip(pieces, told, strict=True) if says is None]
    signed = any(says and says.author for says in told) and any(says and says.issued for says in told)
    return rest[0] if signed and len(rest) == 1 and person(rest[0]) else ""


def _head(lines: Sequence[str]) -> Iterator[str]:
    for line in lines[:_HEAD]:
        if len(line.split()) >= _PROSE and _STOPPED.search(line):
            return
        yield line


def _day_before(lines: Sequence[str], code: str) -> str:
    """Give the day that a line names which introduces a speech: Speech by Mary Example, 3 May 2023."""
    days = (iso_date(line) for line in lines[:_HEAD] if is_preface(line, code))
    return next((day for day in days if len(day) == _DAY), "")


def _day(line: str, title: str) -> str:
    """Give the day that a short line or the title names, if it is no sentence."""
    short = line == title or len(line.split()) <= _LINE
    return iso_date(line) if short and not _STOPPED.search(line) else ""
