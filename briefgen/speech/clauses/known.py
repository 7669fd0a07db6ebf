"""Whom a text has named so far: full names for surnames, and whom a pronoun may mean."""

from __future__ import annotations

import re

from briefgen.languages.speech.table import Speech
from briefgen.speech.clauses.speakers import speaker
from briefgen.speech.clauses.tokens import cut
from briefgen.speech.voice import Mention

_STOP = re.compile(r"(?<=\w\w\w)[.!?]\s")
_FAR = 1200
"""Characters behind a speaker within which a pronoun may mean the same one."""


_MOST = 200
"""Surnames that are looked for in the whole text."""


class Known:
    """The speakers of one text, filled while it is read from its beginning."""

    def __init__(self, text: str, speech: Speech) -> None:
        self._text = text
        self._speech = speech
        self._by_surname: dict[str, Mention] = {}
        self._last: list[Mention] = []
        self._sought: set[str] = set()

    def who(self, found: Mention) -> Mention:
        """Give a speaker with what the text says of it elsewhere; a pronoun gets a name as a proposal."""
        if found.kind == "pronoun":
            return self._meant(found)
        if found.kind == "name":
            found = self._in_full(found)
        self._last = [*self._last[-1:], found]
        return found

    def _meant(self, pronoun: Mention) -> Mention:
        """Give whom a pronoun may mean: the one that spoke last, if gender and distance do not forbid it."""
        for one in self._last[:-3:-1]:
            fits = not (one.gender and pronoun.gender) or one.gender == pronoun.gender
            if fits and 0 <= pronoun.start - one.end < _FAR:
                name = one.name or self._text[one.start : one.end]
                return pronoun._replace(name=name, role=one.role, organisation=one.organisation)
        return pronoun

    def _in_full(self, found: Mention) -> Mention:
        """Give the full name, role and organisation of somebody who is called by the surname here."""
        surname = found.name.split()[-1]
        if " " in found.name:
            self._by_surname.setdefault(surname, found)
            return found
        known = self._by_surname.get(surname)
        if known is None and surname not in self._sought and len(self._sought) < _MOST:
            self._sought.add(surname)
            known = self._introduced(surname)
        if known is None:
            return found
        self._by_surname[surname] = known
        gender = known.gender or found.gender
        return found._replace(
            name=known.name, role=known.role, organisation=known.organisation, gender=gender
        )

    def _introduced(self, surname: str) -> Mention | None:
        """Find where the text gives a surname with what stands before it, as a name of a person."""
        named = re.compile(rf"(?<![\w-])[^\W\d_a-zà-ÿ][\w-]+ {re.escape(surname)}(?![\w-])")
        for hit in named.finditer(self._text):
            line = self._text.rfind("\n", 0, hit.start()) + 1
            start = max((end.end() for end in _STOP.finditer(self._text, line, hit.start())), default=line)
            words = cut(self._text, start, min(len(self._text), hit.end() + 160), self._speech.titles)
            for at, word in enumerate(words):
                if word.start > hit.start():
                    break
                found = speaker(words, at, self._speech)
                if found is not None and found.name == hit.group():
                    return found
        return None
