"""Who is who in a text: names in full, roles, and whom a pronoun may stand for."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from briefgen.blocks._lists import words
from briefgen.blocks.quotes import first_names
from briefgen.blocks.quotes import words as w
from briefgen.blocks.quotes.tokens import Token

_ROLE_END = words(
    """president minister secretary senator governor mayor director chairman chairwoman chair chief officer
    executive spokesman spokeswoman spokesperson professor commissioner ambassador leader founder head
    manager editor author analyst economist lawyer attorney strategist campaigner activist researcher
    scientist fellow journalist expert adviser advisor critic advocate candidate nominee coach owner
    partner member lawmaker legislator representative congressman congresswoman lecturer consultant
    specialist doctor physician psychologist historian democrat republican judge sheriff detective
    commander general pastor bishop resident voter teacher student mother father treasurer coordinator
    aide veteran actor actress singer writer reporter host columnist partner trustee curator engineer"""
)
_APPOSITION = re.compile(
    r"\s?,\s((?:the|a|an|its|his|her|their|who\sis)\s)?([^,;.:()\"“”]{3,90})(?=[,.;]|\s(?:said|told|says)\b)"
)
_ORGANISATION = re.compile(
    r"\b(?:of|for|at|from|with)\s(?:the\s)?((?:[A-Z][\w&'’.-]*)(?:\s(?:(?:of|for|and|the|on|in|to)\s)*[A-Z][\w&'’.-]*)*)"
)
_ORG_WORDS = words(
    """campaign university committee party house department agency institute foundation center centre
    council association group company corp inc ltd news times post journal union court office ministry
    bank coalition commission congress senate administration organization organisation police board
    bureau service network fund society trust international press street"""
)


_LEAD = re.compile(r"(?:^|[.!?:;\n\"”]\s*)([^.!?:;\n\"”]+)\s$")
_NO_ROLE = (
    w.AUXILIARIES | w.PRONOUNS | w.RELATIVES | words("said says told that as but when while if according")
)
_EMPTY_TITLES = words("mr mrs ms the a an")


@dataclass(frozen=True, slots=True)
class Person:
    """A speaker by name, with role and organisation as the text has them; all may be empty."""

    name: str = ""
    role: str = ""
    organisation: str = ""
    gender: str = ""
    """m, f, or empty where nothing tells."""


NOBODY = Person()


class People:
    """The people of one text, filled while it is read from its beginning."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._known: dict[str, Person] = {}
        self._recent: list[str] = []
        """Surnames, the latest last, for pronouns."""

    def read(self, sentence: Sequence[Token]) -> None:
        """Take note of the people whom a sentence names."""
        run: list[Token] = []
        for index, token in enumerate(sentence):
            if (
                token.capital
                and token.lower not in w.FUNCTION | w.TIMES
                and (index or not token.lower.endswith("ly"))
            ):
                run.append(token)
            elif not (run and token.lower in w.PARTICLES):
                self._note(run)
                run = []
            else:
                run.append(token)
        self._note(run)

    def _note(self, run: Sequence[Token]) -> None:
        titles = [token.lower.rstrip(".") for token in run if token.lower.rstrip(".") in w.TITLES]
        bare = [token for token in run if token.lower.rstrip(".") not in w.TITLES]
        if not bare or any(token.lower in _ORG_WORDS for token in bare):
            return
        surname = _surname([token.text for token in bare])
        known = self._known.get(surname)
        gender = _gender(titles, bare[0].lower if len(bare) > 1 else "")
        if (
            known is None
            and ((len(bare) > 1 and (titles or gender)) or (titles and gender))
            and len(bare) <= 4
        ):
            known = Person(" ".join(token.text for token in bare), gender=gender)
        elif known is not None and len(bare) > len(known.name.split()) and len(bare) <= 4:
            known = Person(
                " ".join(token.text for token in bare), known.role, known.organisation, gender or known.gender
            )
        if known is not None:
            if gender and not known.gender:
                known = Person(known.name, known.role, known.organisation, gender)
            self._known[surname] = known
            self._recent.append(surname)

    def spoke(self, person: Person) -> None:
        """Remember who spoke last, for the pronouns that follow."""
        if person.name:
            surname = _surname(person.name.split())
            self._known.setdefault(surname, person)
            self._recent += [surname, surname]

    def who(self, start: int, end: int, kind: str, last: Person = NOBODY) -> Person:
        """Name the speaker of a mention `text[start:end]`; a pronoun gives a proposal, or nobody."""
        words = self._text[start:end]
        if kind == "pronoun":
            return self._meant(words.lower(), last)
        return self._named(start, end) if kind == "name" else NOBODY

    def _meant(self, pronoun: str, last: Person) -> Person:
        """Say whom he or she means: who spoke last if that fits, or who was named last."""
        gender = {"he": "m", "she": "f"}.get(pronoun, "")
        if not gender:
            return NOBODY
        if last.name and last.gender in ("", gender):
            return last
        for sure in (True, False):
            for surname in reversed(self._recent[-12:]):
                person = self._known.get(surname, NOBODY)
                if person.gender == gender or (not sure and not person.gender):
                    return person
        return NOBODY

    def _named(self, start: int, end: int) -> Person:
        """Name the person of a mention: the full name if the text has it, role and organisation beside it."""
        words = self._text[start:end].replace("’s ", "'s ")
        cut = re.split(r"\s(?:of|for|at|from|with|who)\s|,", words)[0]
        name, role = _split(
            cut if any(letter.isupper() for letter in cut) and not _first_name(words) else words
        )
        surname = _surname(name.split())
        known = self._known.get(surname, NOBODY)
        full = known.name if len(known.name.split()) > len(name.split()) else name
        after_role, organisation = self._beside(end)
        if not (role or after_role) and len(name.split()) > 1:
            role = self._before(start + max(0, self._text[start:end].find(name)))
            found = _ORGANISATION.findall(role)
            organisation = organisation or (found[-1] if found else "")
        titles = [piece.lower().rstrip(".") for piece in words.split()]
        gender = known.gender or _gender(titles, full.split()[0].lower() if full else "")
        person = Person(full, after_role or role or known.role, organisation or known.organisation, gender)
        if surname:
            self._known[surname] = person
        return person

    def _beside(self, end: int) -> tuple[str, str]:
        """Read the apposition after a name: Smith, the director of X, ..."""
        beside = _APPOSITION.match(self._text, end, end + 140)
        if beside is None or not _is_role(beside[2]):
            return "", ""
        found = _ORGANISATION.search(beside[2])
        return " ".join(beside[2].split()), " ".join(found[1].split()) if found else ""

    def _before(self, start: int) -> str:
        """Read the role that opens a sentence before a name: Leading authority on X and secretary of Y John Carr."""
        lead = _LEAD.search(self._text, max(0, start - 240), start)
        words = " ".join(lead[1].split()) if lead else ""
        pieces = words.lower().replace(",", "").split()
        if not 1 < len(pieces) <= 28 or not words[0].isupper() or any(piece in _NO_ROLE for piece in pieces):
            return ""
        return words if any(piece in _ROLE_END for piece in pieces) else ""


def _split(words: str) -> tuple[str, str]:
    """Part a mention into name and role: Spokeswoman Haley Morris; the union's president John Smith."""
    pieces = words.split()
    small = (i for i, piece in enumerate(pieces) if piece[0].islower() and piece not in w.PARTICLES)
    first = max(small, default=-1) + 1
    first = max([first, *(i for i in range(first + 1, len(pieces) - 1) if _first_name(pieces[i]))])
    name, role = pieces[first:], pieces[:first]
    while len(name) > 1 and name[0].lower().rstrip(".") in w.TITLES:
        role.append(name.pop(0))
    if not name:
        return words, ""
    shown = [piece for piece in role if piece.lower().rstrip(".") not in _EMPTY_TITLES]
    return " ".join(name).strip(",.'’") or words, " ".join(shown) if _is_role(" ".join(shown)) else ""


def _first_name(words: str) -> bool:
    """Tell whether a word is a common first name; of several words, whether one but the first is."""
    pieces = words.lower().split()
    found = pieces if len(pieces) == 1 else pieces[1:-1]
    return any(map(first_names.is_first_name, found))


def _is_role(words: str) -> bool:
    """Tell whether words name a role: one of their first words before of, for, at is a known one."""
    head = re.split(r"\s(?:of|for|at|from|with|who|in|on|and)\s", words)[0].lower().split()
    return (
        bool(head)
        and len(head) <= 7
        and any(piece.rstrip("s.,") in _ROLE_END or piece.rstrip(".") in w.TITLES for piece in head[-2:])
    )


def _surname(pieces: Sequence[str]) -> str:
    found = [piece for piece in pieces if piece.lower().rstrip(".,") not in ("jr", "sr", "ii", "iii", "iv")]
    return found[-1].lower().strip(".,'’") if found else ""


def _gender(titles: Sequence[str], first: str) -> str:
    if any(title in w.MALE for title in titles) or first in first_names.MALE:
        return "m"
    return "f" if any(title in w.FEMALE for title in titles) or first in first_names.FEMALE else ""
