"""Who is who in a text: names in full, roles, and whom a pronoun may stand for."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from briefgen.languages.names import is_first_name
from briefgen.languages.speech.english import words as w
from briefgen.languages.speech.english.nouns import ORGANISATIONS
from briefgen.reading.choices import choice
from briefgen.speech import names
from briefgen.speech.phrases import mention, phrase_after
from briefgen.speech.speakers import leading
from briefgen.speech.tokens import Token
from briefgen.speech.trailing import trailing
from briefgen.speech.voice import Mention


@dataclass(frozen=True, slots=True)
class Person:
    """A speaker by name, with role and organisation as the text has them; all may be empty."""

    name: str = ""
    role: str = ""
    organisation: str = ""
    gender: str = ""
    """m, f, or empty where nothing tells."""


NOBODY = Person()
_DETERMINED = re.compile(rf"^(?:{choice(w.POSSESSIVES | w.ARTICLES)})\s", re.I)
_HEAD = 12
"""Tokens of a sentence within which its subject may be exemplified."""
_MEMORY = 8
"""How many of the latest a pronoun may mean."""


class People:
    """The people of one text, filled while it is read from its beginning."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._known: dict[str, Person] = {}
        """By surname."""
        self._full = names.full_names(text)
        self._topics: list[Person] = []
        """Subjects of sentences and speakers, the latest last: whom a pronoun may stand for."""
        self._body = NOBODY
        """The organisation that spoke last: what it may stand for."""

    def read(self, sentence: Sequence[Token]) -> None:
        """Take note of the person whom a sentence is about."""
        found = leading(sentence, len(sentence), 0)
        if found is None:
            self._exemplar(sentence)
        elif sentence[found.first].lower in w.DETERMINERS:
            told = self._told(" ".join(self._text[found.start : found.end].split()), found.end)
            if told:
                self._note(found)
            else:
                self._exemplar(sentence)
        elif found.kind == "name" or sentence[found.first].lower in self._known:
            self._note(self._named_in(sentence, found))
        last = trailing(sentence, -1)
        if last is not None and last[0].kind == "name":
            self._note(last[0])

    def _named_in(self, sentence: Sequence[Token], found: Mention) -> Mention | None:
        """Give the name at the head of a subject, without what is no part of it; None if it names a thing."""
        last = found.first
        while last < found.last and (sentence[last].capital or sentence[last].lower in w.PARTICLES):
            last += 1
        if last in (found.first, found.last) or any(token.capital for token in sentence[last : found.last]):
            return found
        follows, only = sentence[last], sentence[found.first].lower
        if follows.lower == "'s" or follows.lower in w.AFTER_NAMES:
            return None
        known = only in self._known or only in self._full or is_first_name(only)
        if last == 1 and not known:
            return None  # the first word of a sentence has its capital from its place
        return mention(sentence, found.first, last)

    def _exemplar(self, sentence: Sequence[Token]) -> None:
        """Take note of the one who stands for many: some defenders of it, like Mary Example, ..."""
        for at, token in enumerate(sentence[:_HEAD]):
            opens = token.lower == "like" or (not at and token.lower in ("to", "for", "unlike"))
            if opens and at + 1 < len(sentence) and sentence[at + 1].capital:
                found = phrase_after(sentence, at + 1)
                if found is not None and found.kind == "name":
                    self._note(found)
                return

    def _note(self, found: Mention | None) -> None:
        if found is None:
            return
        person = self._named(found.start, found.end)
        pieces = person.name.lower().split()
        if not pieces or pieces[0][0].isdigit():
            return
        in_full = len(pieces) > 1 or (pieces[0] in self._known and " " in self._known[pieces[0]].name)
        if person.gender or (in_full and len(pieces) <= 3 and ORGANISATIONS.isdisjoint(pieces)):
            self._topics.append(person)

    def spoke(self, person: Person) -> None:
        """Remember who spoke last, for the pronouns that follow."""
        pieces = person.name.lower().split()
        if not pieces:
            return
        if not person.gender and (person.name.isupper() or not ORGANISATIONS.isdisjoint(pieces)):
            self._body = person
        if pieces[0] not in w.DETERMINERS:
            self._topics.append(person)

    def who(self, start: int, end: int, kind: str) -> Person:
        """Name the speaker of a mention `text[start:end]`; a pronoun gives a proposal, or nobody."""
        if kind == "pronoun":
            return self._meant(self._text[start:end].lower())
        if kind == "nominal" and not self._told(" ".join(self._text[start:end].split()), end):
            return NOBODY
        return self._named(start, end)

    def _meant(self, pronoun: str) -> Person:
        """Say whom he, she or it means: the latest of whom the text spoke, or who spoke, if that fits."""
        if pronoun == "it":
            return self._body
        gender = w.GENDERS.get(pronoun, "")
        if not gender:
            return NOBODY
        latest = reversed(self._topics[-_MEMORY:])
        return next((person for person in latest if person.gender in ("", gender)), NOBODY)

    def _named(self, start: int, end: int) -> Person:
        """Name the person of a mention: the full name if the text has it, role and organisation beside it."""
        mention = " ".join(self._text[start:end].split())
        told = self._told(mention, end)
        if told:
            name, role = told, _DETERMINED.sub("", mention)
        else:
            name, role = names.split(mention)
        surname = names.surname(name.split())
        known = self._known.get(surname, NOBODY)
        in_full = known.name if " " in known.name else self._full.get(surname, "")
        full = in_full if " " not in name and in_full else name
        after_role, organisation = self._beside(end)
        if not (role or after_role) and " " in name and self._text[start:end].startswith(name):
            role, organisation = self._before(start)
        gender = known.gender or names.gender(_titles(mention), full.split()[0].lower() if full else "")
        person = Person(
            names.honoured(full, mention),
            after_role or role or known.role,
            organisation or known.organisation,
            gender,
        )
        if surname:
            self._known[surname] = person
        return person

    def _told(self, mention: str, end: int) -> str:
        """Give the name that stands in apposition to a role: The housing secretary, Mary Example, ..."""
        first = mention.split(maxsplit=1)[0].lower()
        owned = first in w.POSSESSIVES or re.search(r"['’]s?\s", mention) is not None
        if not (owned or first in w.DETERMINERS):
            return ""
        found = names.NAMED.match(self._text, end, end + 80)
        if found is None or names.is_role(mention):
            return found[1] if found else ""
        # Her husband, Mary Example, ...: whoever belongs to somebody is a person, if a person's name follows.
        closed = self._text[found.end() : found.end() + 1] in (",", ".", ";")
        person = closed and owned and is_first_name(found[1].split()[0])
        return found[1] if person and mention.rsplit(maxsplit=1)[-1].lower() not in w.NO_SPEAKERS else ""

    def _beside(self, end: int) -> tuple[str, str]:
        """Read role and organisation in the apposition after a name: Mary Example, the director of X, ..."""
        aside = names.ASIDE.match(self._text, end, end + 60)
        end = aside.end() if aside else end
        beside = names.APPOSITION.match(self._text, end, end + 140)
        if beside is None or not names.is_role(beside[2]):
            return "", ""
        return " ".join(beside[2].split()), names.organisation_of(beside[2])

    def _before(self, start: int) -> tuple[str, str]:
        """Read role and organisation at the head of the sentence, before a name."""
        lead = names.LEAD.search(self._text, max(0, start - 240), start)
        role = names.role_before(" ".join(lead[1].split())) if lead else ""
        return role, names.organisation_of(role)


def _titles(mention: str) -> list[str]:
    return [piece.lower().rstrip(".") for piece in mention.split()]
