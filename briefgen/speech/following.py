"""The clause after a quotation: "...", said X; "...", X said; "...", according to X; "..." — X."""

from __future__ import annotations

from briefgen.languages.speech.english import words as w
from briefgen.languages.speech.english.nouns import VIEWS
from briefgen.languages.speech.english.verbs import PLAIN_SAYING, SPOKEN
from briefgen.speech.phrases import Tokens, mention, phrase_after
from briefgen.speech.verbs import is_cue, is_phrasal
from briefgen.speech.voice import Attribution, Mention, found

_WIDE = 30
"""Tokens within which a subject waits for its verb."""
_WHOLE = 5
"""Words that make a quotation a sentence rather than a piece of one."""
_LONG = 24
"""Tokens of a subject that no rule knows, with what is said of it between commas."""
_ENDED = (",", "?", "!", "-", "—", "–", "…", ".")
_DASHES = ("-", "–", "—")


def clause(tokens: Tokens, index: int) -> Attribution | None:
    """Read the clause after the quotation at tokens[index]."""
    at = index + 1
    ended = tokens[index].text.rstrip("'’”\")").endswith(_ENDED)
    while at < len(tokens) and tokens[at].text in (",", "-", "–", "—", "'", "’", "”"):
        ended, at = ended or tokens[at].text in ",-–—", at + 1
    if at >= len(tokens) or (tokens[at].lower in w.DETERMINERS and _is_view(tokens, at + 1)):
        return None
    if not ended:
        return _without_comma(tokens, index)
    lower = tokens[at].lower
    if lower in w.ORIGINS:
        return found(phrase_after(tokens, at + 1 + (lower == w.ACCORDING)), "according to", "according", 0.95)
    if lower in w.LIKEWISE and at + 1 < len(tokens):
        return inverted(tokens, at + 1) or _direct(tokens, at + 1)
    if tokens[at - 1].text in _DASHES and tokens[at - 1].quote is None:
        return _dash(tokens, at)
    return (
        inverted(tokens, at) or _direct(tokens, at) or _any_verb(tokens, index, at) or _far(tokens, index, at)
    )


def _is_view(tokens: Tokens, at: int) -> bool:
    return at < len(tokens) and tokens[at].lower in VIEWS


def _without_comma(tokens: Tokens, index: int) -> Attribution | None:
    """Read a clause before which the comma is missing: "The port is closed" Mary Example said."""
    opens = index == 0 or not tokens[index - 1].word
    if not opens or len(tokens[index].text.split()) < _WHOLE:
        return None
    said = inverted(tokens, index + 1) or _direct(tokens, index + 1)
    if said is None or said.speaker is None:
        return None
    apart = tokens[said.speaker.last : said.speaker.last + 1]
    closed = not apart or not apart[0].word or apart[0].lower == said.cue
    return Attribution(said.speaker, said.cue, "after", 0.85) if closed else None


def inverted(tokens: Tokens, at: int) -> Attribution | None:
    """Verb, then subject: said Mr. Smith, the chairman."""
    verb = at
    while verb < len(tokens) and (tokens[verb].lower in w.ADVERBS or tokens[verb].lower in w.BEFORE_INVERTED):
        verb += 1
    if verb >= len(tokens) or tokens[verb].lower not in SPOKEN or tokens[verb].capital:
        return None
    first = verb + 1
    while first < len(tokens) and (tokens[first].lower in w.ADVERBS or tokens[first].lower.endswith("ly")):
        first += 1
    if (
        first >= len(tokens)
        or tokens[first].lower == w.THAT
        or tokens[first].lower in w.TIMES
        or tokens[first].lower in w.PREPOSITIONS
    ):
        return None
    speaker = phrase_after(tokens, first)
    if speaker is not None and speaker.kind == "pronoun" and _goes_on(tokens, speaker.last):
        return None
    return found(speaker, tokens[verb].lower, "after", 0.97)


def _goes_on(tokens: Tokens, at: int) -> bool:
    """Tell whether a clause goes on behind a pronoun: "...", said he would come."""
    return at < len(tokens) and tokens[at].word and tokens[at].lower not in w.ADVERBIAL


def _direct(tokens: Tokens, at: int) -> Attribution | None:
    """Subject, then verb: Mr. Smith, the chairman, said."""
    if tokens[at].lower in w.NO_SUBJECT:
        return None
    speaker = phrase_after(tokens, at)
    if speaker is None:
        return None
    reach = 4 if speaker.kind == "pronoun" else _WIDE
    for verb in range(speaker.last, min(speaker.last + reach, len(tokens))):
        token = tokens[verb]
        if token.quote is not None or token.text in (";", ":"):
            return None
        if token.lower in SPOKEN and _says(tokens, speaker.last, verb):
            return found(speaker, token.lower, "after", 0.97)
        if is_phrasal(tokens, verb):
            return found(speaker, token.lower, "after", 0.95)
    return None


def _says(tokens: Tokens, first: int, verb: int) -> bool:
    """Tell whether the word at `verb` is the verb of the subject that ends before `first`."""
    return verb == first or (is_cue(tokens, verb) and _plain(tokens, first, verb))


def _plain(tokens: Tokens, first: int, verb: int) -> bool:
    """Tell whether only adverbs, auxiliaries or something between commas parts subject and verb."""
    between = tokens[first:verb]
    if not between or any(token.text in (",", ")") for token in between):
        return True
    if len(between) <= 4:
        return True
    return all(token.lower in w.BETWEEN for token in between)


def _any_verb(tokens: Tokens, index: int, at: int) -> Attribution | None:
    """Read a verb that no list has: "...", an angry Mr. Smith bristled. Only behind a whole sentence."""
    opens = index == 0 or not tokens[index - 1].word
    if not opens or tokens[at].lower in w.NO_SUBJECT:
        return None
    speaker = phrase_after(tokens, at)
    if speaker is None or speaker.last >= len(tokens) or not _person(tokens, speaker):
        return None
    verb = tokens[speaker.last]
    if verb.capital or not verb.lower.endswith("ed") or len(verb.lower) < 5:
        return None
    return found(speaker, verb.lower, "any verb", 0.8)


def _far(tokens: Tokens, index: int, at: int) -> Attribution | None:
    """Read a subject whose borders no rule knows: all that stands before the verb, or before a comma."""
    opens = index == 0 or not tokens[index - 1].word
    if not opens or len(tokens[index].text.split()) < _WHOLE or tokens[at].lower in w.NO_NOUN:
        return None
    comma = -1
    for verb in range(at + 1, min(at + _LONG, len(tokens))):
        if tokens[verb].text in (";", ":"):
            return None
        if tokens[verb].text == "," and comma < 0:
            comma = verb
        if tokens[verb].lower in PLAIN_SAYING and not tokens[verb].capital:
            return found(mention(tokens, at, comma if comma > 0 else verb), tokens[verb].lower, "after", 0.85)
    return None


def _person(tokens: Tokens, speaker: Mention) -> bool:
    return speaker.kind == "name" or (speaker.kind == "pronoun" and tokens[speaker.first].lower != "it")


def _dash(tokens: Tokens, at: int) -> Attribution | None:
    """Read a signature: "..." — Commissioner X. Only a name that ends its sentence is one."""
    speaker = phrase_after(tokens, at)
    if speaker is None or speaker.kind != "name" or not tokens[at].capital:
        return _direct(tokens, at)
    if speaker.last < len(tokens) and tokens[speaker.last].text not in (".", ",", "("):
        return _direct(tokens, at)
    if any(token.lower in w.TIMES for token in tokens[speaker.last :]):
        # "Title" — Harbour Post, 15 August: a work and where it was published.
        return None
    return found(speaker, "—", "signature", 0.9)
