"""Bylines: lines that say who wrote or published a page, and when."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from briefgen.languages.imprints import IMPRINTS
from briefgen.languages.names import is_first_name
from briefgen.parts.dates import MONTHS, iso_date
from briefgen.parts.organisation import organisation

_MONTHS = sorted({name for names in MONTHS.values() for name in names})
_GENITIVE = re.compile(r"(?<=[tdgkzsf])es$|s$")
_NAME = r"[^\W\d_][\w.'’-]{0,30}"
_CAPITAL = r"(?=[^\W\d_a-zß-öø-ÿ])"
_PERSON = (
    rf"(?!(?:The|An?|This|These|Our|My)\b){_CAPITAL}{_NAME}"
    rf"(?:\s(?:{_CAPITAL}{_NAME}|de|del|van|von|der|la|bin|al)){{1,4}}"
)
_PEOPLE = rf"{_PERSON}(?:(?:,\s{_PERSON}){{0,5}},?\s(?:and|&)\s{_PERSON})?"
_WHEN = (
    r"(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?)?\.?,?\s?"
    r"(?:\d{1,2}(?:st|nd|rd|th|er|\.|º)?\s(?:de\s)?\w{3,10}\.?,?\s(?:de\s)?\d{4}|\w{3,9}\.?\s\d{1,2}(?:st|nd|rd|th)?,?\s\d{4}"
    r"|\d{4}-\d\d-\d\d|\d{1,2}[/.]\d{1,2}[/.]\d{4})"
    r"(?:T|,?\s(?:at\s)?)?(?:\d{1,2}[:.]\d\d(?:[:.]\d\d)?)?(?:\s?[ap]\.?m\.?)?(?:\s?(?:Z|[A-Z]{2,5}|[+-]\d\d:?\d\d))?"
)
_SAYS = (
    r"(?:first\s|last\s)?(?:published|posted|updated|modified|written|released|date|issued"
    r"|date\spublished|publication\sdate|debated|delivered|dated|given|recorded|aired|transmitted|broadcast)"
)

_BY_WORDS = ("by", "author", "words")
_BY = (
    rf"(?:(?i:written\sby|posted\sby|published\sby|by|author|authors|words)(?:\s|:\s?))(?P<who>{_PEOPLE})"
    rf"(?:,\s(?P<role>[^|•·–—\d.]{{1,60}}))?(?:\s*[|•·–—,-]?\s*(?i:on\s|{_SAYS}:?\s)?(?P<when>(?i:{_WHEN})))?"
)
_THIS_PAGE = (
    rf"(?P<who>{_PEOPLE})?\s*(?i:(?:published|posted|created|updated)\sthis\s(?:page|post|article)\b)"
    rf"(?:\sin\s(?P<where>[\w &/-]{{1,40}}?))?(?:\s(?i:on\s)?(?P<when>(?i:{_WHEN})))?"
)
_DATED = rf"(?i:{_SAYS}(?:\son|\sat)?\s*:?\s*(?P<when>{_WHEN})|(?P<only>{_WHEN}))\.?"
_ON = (
    rf"(?i:{_SAYS}(?:\son)?\s*:?\s*(?P<when>{_WHEN}))\s(?i:by)\s(?P<who>{_CAPITAL}[^,|.;]{{2,60}})"
    rf"(?:[,|.;].{{0,80}})?"
)
"""Published on 3 May 2023 by the Harbour Office, the office for harbours."""
_VOLUME = rf"(?i:volume\s\d+\S*\s{_SAYS}(?:\son)?\s(?P<when>{_WHEN}))"
_YEAR_BEHIND = re.compile(r",?\s(?:19|20)\d\d\Z")
_COPYRIGHT = re.compile(
    r"(?:copyright\s)?(?:©|\(c\))\s?(?:copyright\s)?(?:(?:19|20)\d\d(?:\s?[-–]\s?(?:19|20)?\d\d)?,?\s)?(?:by\s)?"
    r"(?P<who>[^\W\d_][^.|©,;]{1,80})(?:[.|,;].*)?",
    re.IGNORECASE,
)
_KIND_OF_TEXT = (
    r"(?:press|media|news)\s(?:release|statement)|statement|(?:final|interim|annual)\sreport|report"
    r"|(?:policy\s)?brief(?:ing)?|working\spaper|stellungnahme|presse(?:mitteilung|erklärung)|erklärung|bericht"
    r"|communiqué(?:\sde\spresse)?|déclaration|rapport|comunicado(?:\sde\sprensa)?|declaración|informe"
)
_KIND_ONLY = re.compile(
    rf"(?i:(?:(?:oral|written|ministerial|opening|public)\s)*(?:{_KIND_OF_TEXT}|speech|remarks))"
)
_ISSUED = (
    rf"(?:(?i:{_KIND_OF_TEXT})(?:\s(?:of|by|from|des|der|von|de\sla|del|du|de)\s(?:the\s)?|\s?[,|:–—-]\s?))?"
    rf"(?P<who>[^\d|,:]{{2,90}}?)??(?:\s?[,|–—-]\s?(?:[^\W\d_]+,\s)?|\s)?"
    rf"(?:(?i:le|den|vom|on|published)\s)?(?P<when>(?i:{_WHEN})|(?i:{'|'.join(_MONTHS)})\s(?:19|20)\d\d)"
)
"""Statement of the Harbour Office, 3 May 2023; March 2023."""
_PLACED = re.compile(r"[A-Z]{5,}")
"""A place before a comma and a day, as datelines print it: EXAMPLETON, 3 May 2023."""
_LEAD = re.compile(r"[\s•·|*–—-]+")
_PERSON_ONLY = rf"{_PEOPLE}"


@dataclass(frozen=True, slots=True)
class Byline:
    """What a byline says; an empty text means that it does not say."""

    author: str = ""
    issued: str = ""
    """ISO 8601."""
    publisher: str = ""
    webpage: bool = False
    """The line says that somebody published this page; where it names nobody, the line before may."""


def byline(line: str) -> Byline | None:
    """Give what the line says of author and date if it is a byline or a publication date, else None.

    Tells "By Ada Example, 13 December 2023", "Posted on 3 May 2021" and "Ada Example published this page
    in News 2023-12-13 18:13:33 +1100" from prose.
    """
    if len(line) > 200:
        return None
    lead = _LEAD.match(line)
    bare = " ".join(line[lead.end() if lead else 0 :].split())
    small = bare.lower()
    # Most lines are prose, for which no long pattern need be made: what a match must hold is asked first.
    page = re.fullmatch(_THIS_PAGE, bare) if " this " in f" {small}" else None
    if page:
        return Byline(page["who"] or "", iso_date(page["when"] or ""), webpage=True)
    by = re.fullmatch(_BY, _credited().sub("", bare)) if any(word in small for word in _BY_WORDS) else None
    if by:
        return Byline(by["who"], iso_date(by["when"] or ""), organisation(by["role"] or ""))
    right = _COPYRIGHT.fullmatch(bare)
    if right and not right["who"].lower().startswith("all rights"):
        return Byline(publisher=_YEAR_BEHIND.sub("", right["who"].strip()))
    return _dated(bare) if any(char.isdecimal() for char in bare) else None


@cache
def _credited() -> re.Pattern[str]:
    """Who took the pictures, behind who wrote the text."""
    credits = "|".join(re.escape(phrase) for told in IMPRINTS.values() for phrase in told.pictures)
    return re.compile(rf"\s(?:{credits})\s.*", re.I)


def _dated(bare: str) -> Byline | None:
    """Read a line with a day: of publication, by whom."""
    on = re.fullmatch(_ON, bare)
    if on:
        author, when = is_first_name(on["who"].split()[0]), iso_date(on["when"])
        return Byline(on["who"] if author else "", when, "" if author else on["who"])
    dated = re.fullmatch(_VOLUME, bare) or re.fullmatch(_DATED, bare)
    issued = iso_date(next(filter(None, dated.groups()))) if dated else ""
    return Byline(issued=issued) if issued else _issued(bare)


def is_kind_of_text(line: str) -> bool:
    """Tell whether a line only says what kind of text follows: Press release; Oral statement."""
    return _KIND_ONLY.fullmatch(" ".join(line.split()).strip(" :*_")) is not None


def _issued(bare: str) -> Byline | None:
    """Read a line that names the kind of text, or who publishes it, and the date."""
    found = re.fullmatch(_ISSUED, bare)
    issued = iso_date(found["when"]) if found else ""
    if not issued or found is None:
        return None
    place = _PLACED.fullmatch(found["who"] or "") and bare.startswith(f"{found['who']},")
    who = organisation(_nominative(bare, found)) if found["who"] and not place else ""
    return None if found["who"] and not who and not place else Byline(issued=issued, publisher=who)


def _nominative(bare: str, found: re.Match[str]) -> str:
    """Give the publisher as it is called: des Mieterverbands, in German, is der Mieterverband."""
    who = found["who"].strip()
    if not bare[: found.start("who")].lower().endswith(" des "):
        return who
    first, _, rest = who.partition(" ")
    return f"{_GENITIVE.sub('', first)} {rest}".strip()


def merged(bylines: Iterable[Byline | None]) -> Byline:
    """Give what several bylines say together; the first that says a thing is believed."""
    told = Byline()
    for says in filter(None, bylines):
        told = Byline(
            told.author or says.author,
            told.issued or says.issued,
            told.publisher or says.publisher,
            told.webpage or says.webpage,
        )
    return told


def person(line: str) -> str:
    """Give the name if the line is a person's name, or several, and nothing else; else ""."""
    lead = _LEAD.match(line)
    bare = " ".join(line[lead.end() if lead else 0 :][:120].split())
    return bare if re.fullmatch(_PERSON_ONLY, bare) else ""
