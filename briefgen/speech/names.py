"""Names and roles: what a mention of a speaker says, as words."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache

from briefgen.languages.lists import words
from briefgen.languages.names import FEMALE, MALE, is_first_name
from briefgen.languages.speech.english import words as w
from briefgen.languages.speech.english.nouns import OF_FIELDS, ORGANISATIONS, ROLES
from briefgen.languages.speech.english.verbs import BEHIND_ROLES
from briefgen.languages.speech.english.words import ARTICLES, EMPTY_TITLES, HONORIFICS

LINK = r"of|for|and|the|de|del|della|der|des|di|du|la|le|van|von|und|et|y|e|en|&"
"""Small words within names and offices."""

_SAID = "|".join(sorted(BEHIND_ROLES))
APPOSITION = re.compile(
    r"\s?,\s((?:the|a|an|its|his|her|their|who\sis)\s)?"
    rf"((?:(?!\s(?:{_SAID})\b|\s[–—-]\s|\n\n)[^,;.:()\"“”]){{3,90}}"
    r"(?:(?<=[\s.][A-Z])\.(?=[A-Z\s])[^,;.:()\"“”]{0,60}){0,5})"
    rf"(?=[,.;:]|\s[–—-]|\n\n|\Z|\s(?:{_SAID})\b)"
)
_TIED = re.compile(
    r"\b(of|for|at|from|with)\s(the\s)?"
    r"((?:[A-Z][\w&'’.-]*)(?:\s(?:(?:of|for|and|the|on|in|to)\s)*[A-Z][\w&'’.-]*)*)"
)
"""What ties a role to a name, its article, and the name."""


LEAD = re.compile(r"(?:^|[.!?:;\n\"”]\s*)([^.!?:;\n\"”]+)\s$")
_NO_ROLE = (
    w.AUXILIARIES | w.PRONOUNS | w.RELATIVES | words("said says told that as but when while if according")
)
ASIDE = re.compile(r"\s\([^()]{1,50}\)")
_PAIR = re.compile(r"(?:[A-Z][\w’'.-]+\s){2,3}and\s(?:[A-Z][\w’'.-]+\s){1,3}[A-Z][\w’'.-]+")
"""Two people: Mary Example and John Sample."""
NAMED = re.compile(r"\s?,\s((?:[A-Z][\w’'-]+\.?\s){1,3}[A-Z][\w’'-]+)(?=[,.;]|\s[a-z]|$)")
"""The name behind a role: The housing secretary, Mary Example, ..."""
_CAPITAL = re.compile(r"[A-Z](?<!\w.)[\w'’-]{1,60}+(?=\s[A-Z])")
"""A capital word before another; the letter is looked for before its border, which is twice as fast."""
_GENITIVE = re.compile(r"['’]s$")
_SYLLABLE = re.compile(r"[BCDFGHJKLMNPQRSTVWXZ][AEIOU]")
"""A short piece of a name in capitals that can be spoken, TE AHU; others of two letters are initials."""
_AGE = re.compile(r"^\d+-year-old\s(?=[A-Z])")
_FULL = re.compile(r"\b([A-Z][\w'’-]+)(?=((?:\s[A-Z]\.)?)\s([A-Z][\w'’-]+))")
_THREE = re.compile(r"\b([A-Z][\w'’-]+)(?=\s([A-Z][\w'’-]+)\s([A-Z][\w'’-]+))")


@lru_cache(maxsize=2)
def full_names(text: str) -> Mapping[str, str]:
    """Give the full name of every surname that stands behind a common first name, as it first stands so."""
    found: dict[str, str] = {}
    firsts = [one.start() for one in _CAPITAL.finditer(text) if is_first_name(one[0])]
    for match in filter(None, (_FULL.match(text, at) for at in firsts)):
        surname = _GENITIVE.sub("", match[3])
        found.setdefault(surname.lower(), f"{match[1]}{match[2]} {surname}")
    for match in filter(None, (_THREE.match(text, at) for at in firsts)):
        surname = _GENITIVE.sub("", match[3])
        if surname.lower() not in ORGANISATIONS:
            found.setdefault(surname.lower(), f"{match[1]} {match[2]} {surname}")
    return found


@lru_cache(maxsize=1024)
def split(mention: str) -> tuple[str, str]:
    """Part a mention into name and role: Spokeswoman Mary Example; the union's president Mary Example.

    A mention that holds no person's name (the director of the port) is a name as a whole.
    """
    if _PAIR.fullmatch(mention) and is_first_name(mention.split(maxsplit=1)[0]):
        return " ".join(_pieces(mention)), ""
    mention = _AGE.sub("", mention)
    head = re.split(r"\s(?:of|for|at|from|with|to|who)\s|,", mention)[0]
    named = any(map(is_first_name, head.split()[:-1]))
    if not named and head != mention and head.rpartition(" ")[2].lower() in ORGANISATIONS and head[-1] != ",":
        return " ".join(_pieces(mention)), ""  # the National Union of Sailors
    words_of = _pieces(mention if _inner_first_name(mention) and not named else head)
    small = (i for i, piece in enumerate(words_of) if piece[0].islower() and piece not in w.PARTICLES)
    first = max(small, default=-1) + 1
    first = max([first, *(i for i in range(first + 1, len(words_of) - 1) if is_first_name(words_of[i]))])
    name, role = words_of[first:], words_of[:first]
    while len(name) > 1 and _bare(name[0]) in w.TITLES:
        role.append(name.pop(0))
    if not name or _bare(name[-1]) in w.DETERMINERS or (len(name) == 1 and _only_role(name[0], mention)):
        return " ".join(_pieces(mention)), ""
    shown = " ".join(piece for piece in role if _bare(piece) not in EMPTY_TITLES)
    return " ".join(name).strip(",.'’"), shown if is_role(shown) else ""


def _only_role(word: str, mention: str) -> bool:
    """Tell whether a mention's only name is a role: the Leader of the Opposition."""
    return " of " in mention and _bare(word) in ROLES


def _pieces(mention: str) -> list[str]:
    return [piece for piece in mention.split() if piece[0].isalnum() or len(piece) > 1]


def _bare(piece: str) -> str:
    return piece.lower().rstrip(".,")


def _inner_first_name(mention: str) -> bool:
    """Tell whether a common first name stands within a mention, behind other words."""
    return any(map(is_first_name, mention.split()[1:-1]))


def honoured(name: str, mention: str) -> str:
    """Keep Mr., Ms. or Professor before a surname that stands alone."""
    words_of = mention.split()
    place = words_of.index(name) if name in words_of else 0
    title = words_of[place - 1] if place else ""
    if " " in name or not title[:1].isupper() or _bare(title) not in HONORIFICS:
        return name
    return f"{title} {name}"


def organisation_of(role: str) -> str:
    """Give the body that a role names: at X, from X; of X where X is no mere field; empty where none is."""
    found = list(_TIED.finditer(role))
    placed = [one for one in found if one[1] in w.PLACING]
    heads = re.split(r"[\s-]", role[: found[0].start()].lower()) if found else []
    field = not OF_FIELDS.isdisjoint(heads)
    bodies = [one for one in found if not field or one[2] or _names_body(one[3])]
    return " ".join((placed or bodies)[-1 if placed else 0][3].split()) if placed or bodies else ""


def _names_body(name: str) -> bool:
    """Tell whether a name is a body's by one of its words, or by its capitals: Harbour Trust; PHE."""
    pieces = name.split()
    return any(piece.lower() in ORGANISATIONS or (len(piece) > 1 and piece.isupper()) for piece in pieces)


def is_role(phrase: str) -> bool:
    """Tell whether words name a role: the noun before of, for, at is a known one."""
    head = re.split(r"\s(?:of|for|at|from|with|who|in|on|and)\s", phrase)[0].lower().split()
    if not head or len(head) > 7:
        return False
    return any(piece.rstrip("s.,") in ROLES or piece.rstrip(".") in w.TITLES for piece in head[-2:])


def plain_name(label: str) -> str:
    """Give a label as a name: Ms B QUAY is B Quay; The MINISTER OF HARBOURS is Minister of Harbours."""
    pieces = label.split()
    while len(pieces) > 1 and len(pieces[0]) > 1 and _bare(pieces[0]) in EMPTY_TITLES:  # an A is an initial
        if len(pieces) == 2 and _bare(pieces[0]) not in ARTICLES:  # Mr Example stays
            break
        pieces = pieces[1:]
    return " ".join(map(cased, pieces))


def cased(piece: str) -> str:
    """Give a word of a name that is all capitals as names are written: EXAMPLE is Example, OF is of."""
    lower = piece.lower()
    if piece.isupper() and re.fullmatch(LINK, lower) and len(piece) > 1:
        return lower
    if piece.isupper() and _bare(piece) in EMPTY_TITLES and len(piece) > 1:
        return piece.capitalize()
    if not piece.isupper() or (len(piece.strip(".")) < 3 and not _SYLLABLE.fullmatch(piece)):  # initials
        return piece
    return "-".join(one.capitalize() for one in lower.split("-"))


def role_before(lead: str) -> str:
    """Read the role that opens a sentence before a name: Head of X and secretary of Y Mary Example."""
    pieces = lead.lower().replace(",", "").split()
    if not 1 < len(pieces) <= 28 or not lead[0].isupper() or not _NO_ROLE.isdisjoint(pieces):
        return ""
    return lead if not ROLES.isdisjoint(pieces) else ""


def surname(pieces: Sequence[str]) -> str:
    """Give the last name of a name's pieces in lower case, without Jr. and the like."""
    found = [piece for piece in pieces if _bare(piece) not in w.GENERATIONS]
    return found[-1].lower().strip(".,'’") if found else ""


def gender(titles: Sequence[str], first: str) -> str:
    """Tell from titles and first name whether he or she may follow: m, f, or empty."""
    if any(title in w.MALE for title in titles) or first in MALE:
        return "m"
    return "f" if any(title in w.FEMALE for title in titles) or first in FEMALE else ""
