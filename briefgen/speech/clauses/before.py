"""Who says a quotation, by the clause before it: X sagte: „Q“; nach Angaben von X „Q“; X: „Q“."""

from __future__ import annotations

from dataclasses import replace

from briefgen.languages.speech.table import Speech
from briefgen.speech.clauses.behind import likewise, origins, said, tied, verb_at
from briefgen.speech.clauses.speakers import speaker
from briefgen.speech.clauses.tokens import Words, follows
from briefgen.speech.voice import Attribution, Mention

_WIDE = 14
"""Words before a quotation within which its verb stands."""
_NEAR = 4
"""Words between a verb and the words that it introduces without a doubt."""
_OPENING = frozenset((",", "–", "—", ";", ":"))


def before(words: Words, speech: Speech, closing: Words = ()) -> Attribution | None:
    """Read the clause before a quotation; a verb may end it in `closing`, which stands behind."""
    if not words:
        return None
    bracket = _bracket(words, closing, speech)
    if bracket is not None:
        return bracket
    found = _verbal(words, speech)
    return found or _origin(words, speech) or _colon(words, speech)


def _taking(found: Attribution | None, named: bool) -> Attribution | None:
    """Note that a naming verb or a colon takes the words."""
    return replace(found, named=named) if found else None


def _verbal(words: Words, speech: Speech) -> Attribution | None:
    """Find the last verb of speech before the words, and its subject."""
    end = len(words)
    for at in range(end - 1, max(-1, end - _WIDE - 1), -1):
        if words[at].text == ";":
            return None
        last, pronoun = verb_at(words, at, speech)
        if last == at or (at and words[at - 1].lower in speech.reflexive | speech.auxiliaries):
            continue
        if _denied(words, at, speech):
            return None
        near = words[end - 1].text == ":" or end - last <= _NEAR
        named = words[end - 1].text == ":" or not speech.verbs & {words[at].lower}
        sure = 0.9 if near else 0.76
        subject = tied(pronoun, last, speech) if pronoun is not None else _subject(words, at, last, speech)
        return _taking(said(words, subject, "before", sure, speech), named)
    return None


def _denied(words: Words, at: int, speech: Speech) -> bool:
    """Tell whether a negation stands beside the verb: nobody says these words."""
    near = words[max(0, at - 2) : at] if not speech.capital_nouns else words[at + 1 : at + 3]
    return any(word.lower in speech.negations for word in near)


def _subject(words: Words, at: int, last: int, speech: Speech) -> Mention | None:
    """Find the subject of the verb words[at:last]: left of it, right of it, or that of the verb before it."""
    first = _before_verb(words, at, speech)
    if first is not None:
        return first
    right = speaker(words, last, speech)
    if right is not None and not _object(words, at, right, speech):
        return right
    if at and words[at - 1].lower in speech.conjoining:
        return _head(words, at, speech)
    if speech.drops_subjects and _opens(words, at, speech):
        return Mention(words[at].start, words[last - 1].end, "pronoun", at, last)
    return None


def _before_verb(words: Words, at: int, speech: Speech) -> Mention | None:
    """Read the noun phrase that ends at the verb, or before an apposition or a bracket that does."""
    stop = at - 1 if at and words[at - 1].lower in speech.reflexive | speech.negations else at
    for first in range(max(0, stop - 2 * _WIDE), stop):
        if first and not _starts(words, first, speech):
            continue
        found = speaker(words, first, speech)
        if found is None:
            continue
        if found.last == stop or (_apart(words, found, stop) and not _starts_late(words, first, speech)):
            return found
    return None


def _starts(words: Words, first: int, speech: Speech) -> bool:
    """Tell whether a subject may begin here: at the head, behind a mark, a conjunction or an adverb."""
    before = words[first - 1]
    return before.text in _OPENING or before.lower in speech.conjoining | speech.conjunctions | speech.opening


def _starts_late(words: Words, first: int, speech: Speech) -> bool:
    return first > 0 and words[first - 1].lower in speech.conjoining


def _apart(words: Words, found: Mention, stop: int) -> bool:
    """Tell whether only something between commas or in brackets parts a subject from its verb."""
    between = words[found.last : stop]
    marks = (between[0].text, between[-1].text) if len(between) > 1 else ("", "")
    return marks in ((",", ","), ("(", ")"), ("–", "–"), ("—", "—"))


def _object(words: Words, at: int, right: Mention, speech: Speech) -> bool:
    """Tell whether what stands right of a verb is rather what it is about: (Sie) nannte die Zahlen „Q“."""
    announces = right.last == len(words) - 1 and words[-1].text in (":", ",")
    if announces or words[at].lower in speech.verbs:
        return False
    # Behind a naming verb a subject comes first only where something else opens the sentence.
    return speech.drops_subjects or not speech.capital_nouns or right.last >= len(words)


def _opens(words: Words, at: int, speech: Speech) -> bool:
    while at and words[at - 1].lower in speech.reflexive | speech.fillers:
        at -= 1
    return at == 0 or not words[at - 1].word or words[at - 1].lower in speech.conjoining


def _head(words: Words, at: int, speech: Speech) -> Mention | None:
    """Read the subject at the head of the sentence, for a verb that a conjunction adds."""
    found = speaker(words, 0, speech)
    if found is None or found.last >= at:
        return None
    return found if words[found.last].word and not words[found.last].capital else None


def _origin(words: Words, speech: Speech) -> Attribution | None:
    """Read a preposition that names the origin: laut dem Hafenamt ist die Lage „Q“."""
    if words[0].lower in speech.likewise:
        found = likewise(words, 1, speech)
        return replace(found, rule="before", confidence=0.76) if found else None
    for at in range(len(words) - 1, -1, -1):
        for origin in origins(speech):
            if follows(words, at, origin) and (at == 0 or not words[at - 1].word):
                return said(words, speaker(words, at + len(origin), speech), "according", 0.76, speech)
    return None


def _colon(words: Words, speech: Speech) -> Attribution | None:
    """Read a colon that a name or a role alone stands before, or somebody who does something."""
    if len(words) < 2 or words[-1].text != ":":
        return None
    found = speaker(words, 0, speech)
    ends = found is not None and (found.last >= len(words) - 2 or _is_somebody(words, found, speech))
    return _taking(said(words, found, "colon", 0.76, speech), True) if ends else None


def _is_somebody(words: Words, found: Mention, speech: Speech) -> bool:
    """Tell whether the subject of a sentence is surely somebody: by role, by kind of body, by full name."""
    inside = [word for word in words if found.start <= word.start < found.end]
    acts = words[found.last].word and not words[found.last].capital
    known = any(speech.roles.match(word.text) or speech.bodies.match(word.text) for word in inside)
    return acts and bool(known or found.role)


def _bracket(words: Words, closing: Words, speech: Speech) -> Attribution | None:
    """Read a verb in two pieces about the words: die Vorsitzende hat es als „Q“ bezeichnet."""
    if not speech.capital_nouns or not closing or closing[0].lower not in speech.participles:
        return None
    for at, word in enumerate(words):
        if word.lower in speech.auxiliaries:
            if any(one.lower in speech.negations for one in words[at:]):
                return None
            found = _before_verb(words, at, speech) or speaker(words, at + 1, speech)
            return _taking(said(words, found, "before", 0.85, speech), True)
    return None
