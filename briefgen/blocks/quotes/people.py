"""Who is who in a text: names in full, roles, and whom a pronoun may stand for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from briefgen.blocks.quotes import names
from briefgen.blocks.quotes import words as w
from briefgen.blocks.quotes.tokens import Token


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
        self._full = names.full_names(text)

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
        if not bare or any(token.lower in names.ORGANISATIONS for token in bare):
            return
        surname = names.surname([token.text for token in bare])
        known = self._known.get(surname)
        gender = names.gender(titles, bare[0].lower if len(bare) > 1 else "")
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
            surname = names.surname(person.name.split())
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
        mention = " ".join(self._text[start:end].split())
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

    def _beside(self, end: int) -> tuple[str, str]:
        """Read role and organisation in the apposition after a name: Mary Example, the director of X, ..."""
        beside = names.APPOSITION.match(self._text, end, end + 140)
        if beside is None or not names.is_role(beside[2]):
            return "", ""
        found = names.ORGANISATION.search(beside[2])
        return " ".join(beside[2].split()), " ".join(found[1].split()) if found else ""

    def _before(self, start: int) -> tuple[str, str]:
        """Read role and organisation at the head of the sentence, before a name."""
        lead = names.LEAD.search(self._text, max(0, start - 240), start)
        role = names.role_before(" ".join(lead[1].split())) if lead else ""
        found = names.ORGANISATION.findall(role)
        return role, found[-1] if found else ""


def _titles(mention: str) -> list[str]:
    return [piece.lower().rstrip(".") for piece in mention.split()]
