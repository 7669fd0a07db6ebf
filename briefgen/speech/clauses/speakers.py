"""Whom a noun phrase names: a person with a role, an organisation, or somebody without a name."""

from __future__ import annotations

from briefgen.languages.names import PARTICLES
from briefgen.languages.speech.table import Speech
from briefgen.speech.clauses.phrases import phrase
from briefgen.speech.clauses.tokens import Words
from briefgen.speech.voice import Mention

_APPOSED = 14
"""Words between two commas that may say more about a name."""


def speaker(words: Words, first: int, speech: Speech) -> Mention | None:
    """Read the noun phrase that begins at `first`, with what stands beside it between commas."""
    last = phrase(words, first, speech)
    if last == first:
        return None
    start, end = words[first].start, words[last - 1].end
    head = words[first].lower
    if head in speech.pronouns and last == first + 1:
        return Mention(start, end, "pronoun", first, last, gender=speech.pronouns[head])
    found = Mention(start, end, "nominal", first, last, gender=speech.determiners.get(head, ""))
    named = _named(words, first, last, speech, found)
    if named is None:
        return None
    return _apposed_name(words, named, speech) if named.kind == "nominal" else _apposed(words, named, speech)


def _named(words: Words, first: int, last: int, speech: Speech, found: Mention) -> Mention | None:
    """Part a phrase into role and name; one that is a role alone, or has no capital, is a nominal."""
    begin = first + (words[first].lower in speech.determiners)
    if begin >= last:
        return None
    name, head = begin, _role(words, begin, last, speech)
    if words[begin].lower in speech.titles:
        found = found._replace(gender=speech.titles[words[begin].lower] or found.gender)
        name = _past_titles(words, begin, last, speech)
    elif speech.bodies.match(words[begin].text) and (speech.capital_nouns or not words[begin].capital):
        name = begin if any(word.capital for word in words[begin + 1 : last]) else last
    elif head >= 0:
        name = _name_at_end(words, head + 1, last, speech)
    elif words[first].lower in speech.indefinite or not any(word.capital for word in words[begin:last]):
        name = last
    if name == last:
        return found
    tied = next((at for at in range(name, last) if words[at].lower in speech.tying), last)
    if speech.capital_nouns and head < 0 and tied - name > 1:
        body = _said(words, tied + 1, last)
        return found._replace(kind="name", name=_said(words, name, tied), organisation=body)
    # The article goes: a brief names Hafenamt, not "das Hafenamt".
    role = _said(words, begin, name) if head >= 0 else ""
    return found._replace(kind="name", name=_said(words, name, last), role=role)


def _role(words: Words, begin: int, last: int, speech: Speech) -> int:
    """Give the word that says what somebody is, at the head of the phrase; -1 where none does."""
    for at in range(begin, last):
        if words[at].lower in speech.links:
            break
        plain = not words[at].capital or speech.capital_nouns
        if (plain or _heads_name(words, at, begin, last)) and speech.roles.match(words[at].text):
            return at
        if words[at].capital and (not speech.capital_nouns or at > begin + 1):
            break
    return -1


def _heads_name(words: Words, at: int, begin: int, last: int) -> bool:
    """Tell whether a capital is the sentence's, before first name and surname: Minister Maria Voorbeeld."""
    return at == begin == 0 and last - at > 2 and words[1].capital and words[2].capital


def _name_at_end(words: Words, first: int, last: int, speech: Speech) -> int:
    """Give where the name begins that ends a phrase, right behind a role; `last` where there is none."""
    begin = last
    while begin > first and (words[begin - 1].capital or words[begin - 1].lower in PARTICLES):
        begin -= 1
    while begin < last and not words[begin].capital:
        begin += 1
    tied = begin > 0 and (
        words[begin - 1].lower in speech.links or words[begin - 1].lower in speech.determiners
    )
    return last if tied else _past_titles(words, begin, last, speech)


def _past_titles(words: Words, begin: int, last: int, speech: Speech) -> int:
    while begin < last - 1 and words[begin].lower in speech.titles:
        begin += 1
    return begin


def _said(words: Words, first: int, last: int) -> str:
    """Give the words as they are written, with one space where there is some."""
    out = ""
    for at in range(first, last):
        out += " " * (at > first and words[at].start > words[at - 1].end) + words[at].text
    return out


def _apposed_name(words: Words, found: Mention, speech: Speech) -> Mention:
    """Read the name behind a role: die Vorsitzende des Rats, Maria Beispiel, ..."""
    at = found.last
    if at + 2 >= len(words) or words[at].text != ",":
        return found
    begin = _past_titles(words, at + 1, len(words), speech)
    last = begin
    while last < len(words) and (words[last].capital or (last > begin and words[last].lower in PARTICLES)):
        last += 1
    closed = last >= len(words) or words[last].text in (",", ".", ":", ";", "(", ")")
    if last - begin < 2 or not closed or words[begin].lower in speech.times:
        return found
    first = next(place for place in range(at, -1, -1) if words[place].start == found.start)
    first += words[first].lower in speech.determiners
    role = _said(words, first, at)
    return found._replace(
        kind="name", name=_said(words, begin, last), role=role, last=last,
        organisation=_organisation(words, first, at, speech),
    )  # fmt: skip


def _apposed(words: Words, found: Mention, speech: Speech) -> Mention:
    """Read the role behind a name: Maria Beispiel, Vorsitzende des Rats, ..."""
    at = found.last
    if at + 2 < len(words) and words[at].text == "(" and words[at + 2].text == ")":
        at += 3
    if at + 1 >= len(words) or words[at].text != "," or found.role or " " not in found.name:
        return found
    begin = at + 1 + (words[at + 1].lower in speech.determiners)
    last = min(_apposition(words, at + 1, speech), at + _APPOSED)
    if last <= begin or _role(words, begin, last, speech) < 0:
        return found
    closes = last < len(words) and words[last].text == ","
    organisation = _organisation(words, begin, last, speech)
    return found._replace(role=_said(words, begin, last), organisation=organisation, last=last + closes)


def _apposition(words: Words, first: int, speech: Speech) -> int:
    """Give where a role ends that has no article: Vorsitzende des Hafenrats; directrice du port."""
    last = phrase(words, first, speech)
    if last > first or first >= len(words) or not speech.roles.match(words[first].text):
        return last
    # A small noun begins no phrase by itself; what stands behind it is read as if it had an article.
    stand_in = [words[first]._replace(lower=next(iter(speech.determiners))), *words[first + 1 :]]
    return first + max(1, phrase(stand_in, 0, speech))


def _organisation(words: Words, first: int, last: int, speech: Speech) -> str:
    """Give the body that a role names, where its name keeps its form behind the link."""
    if speech.capital_nouns:
        return ""  # des Hafenrats: the name stands in another case
    begin = next((at for at in range(first, last) if words[at].capital), last)
    return _said(words, begin, last)
