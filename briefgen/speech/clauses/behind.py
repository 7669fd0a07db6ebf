"""Who says a quotation, by the clause behind it or before it, in the frames of a language's table."""

from __future__ import annotations

from functools import lru_cache
from itertools import takewhile

from briefgen.languages.speech.table import Speech
from briefgen.speech.clauses.speakers import speaker
from briefgen.speech.clauses.tokens import Word, Words, cut, follows
from briefgen.speech.voice import Attribution, Mention

_WIDE = 14
"""Words before a quotation within which its verb stands."""
_SKIPPED = 5
"""Adverbs and times between a verb and its subject: sagte am Montag die Vorsitzende."""
NOBODY = Attribution(None, "", "no speaker", 0.3)
"""Words that are somebody's, and the text does not say whose."""
_BEHIND = 9
"""Words in which a subject behind wie, comme or como must meet its verb."""


def behind(words: Words, speech: Speech, whole: bool) -> Attribution | None:
    """Read the clause behind a quotation; `whole` tells whether the words end as a sentence does."""
    at = 0
    while at < min(2, len(words)) and words[at].text in (",", "-", "–", "—", ".", "…"):
        at += 1
    if at >= len(words) or (not at and not whole and speech.capital_nouns):
        return _late(words, speech)  # a clause that goes on without a comma says nothing by itself
    if words[at].lower in speech.likewise:
        found = likewise(words, at + 1, speech)
        if found is not None:
            return found
    if words[at].capital and words[at].lower not in speech.determiners:
        return _zufolge(words, at, speech)
    for origin in (*origins(speech), *_pieces(speech.behind)):
        if follows(words, at, origin):
            return said(words, speaker(words, at + len(origin), speech), "according", 0.9, speech)
    return (
        _verb_first(words, at, speech)
        or _zufolge(words, at, speech)
        or _any_verb(words, at, speech)
        or _late(words, speech)
    )


@lru_cache(maxsize=8)
def _pieces(phrases: tuple[str, ...]) -> tuple[tuple[str, ...], ...]:
    found = (tuple(word.lower for word in cut(one, 0, len(one))) for one in phrases)
    return tuple(sorted(found, key=len, reverse=True))


def origins(speech: Speech) -> tuple[tuple[str, ...], ...]:
    """Give the phrases that name an origin, as words, the longest first."""
    return _pieces(speech.origins)


def said(words: Words, found: Mention | None, rule: str, sure: float, speech: Speech) -> Attribution | None:
    """Make an attribution; None where a work or a document is named instead of somebody."""
    if found is None:
        return None
    inside = [word for word in words if found.start <= word.start < found.end]
    head = [word for word in inside if word.lower not in speech.determiners][:1]
    if head and found.kind != "pronoun" and (speech.capital_nouns or not head[0].capital):
        if speech.documents.match(head[0].text):
            return NOBODY  # laut dem Bericht: words, but nobody's
        if head != inside[:1] and speech.terms.match(head[0].text):
            return None  # so der Titel: a name
    return Attribution(found, "", rule, sure)


def verb_at(words: Words, at: int, speech: Speech) -> tuple[int, Word | None]:
    """Give where a verb of speech that begins at `at` ends, and the pronoun tied to it; `at` if none does."""
    first = at
    if at < len(words) and words[at].lower in speech.reflexive:
        at += 1
    if at >= len(words):
        return first, None
    word, pronoun = words[at], None
    stem = word.lower
    both = speech.inverted.match(stem) if speech.inverted else None
    if both:
        stem = both[1]
        pronoun = Word(both[2], both[2], word.end - len(both[2]), word.end)
    if stem in speech.auxiliaries:
        for place in range(at + 1, min(at + 3, len(words))):
            if words[place].lower in speech.participles:
                return place + 1, pronoun
        return first, None
    return (
        (at + 1, pronoun)
        if (stem in speech.verbs or stem in speech.naming) and not (word.capital and first)
        else (first, None)
    )


def _verb_first(words: Words, at: int, speech: Speech) -> Attribution | None:
    """Read verb, then subject: sagte die Vorsitzende; a déclaré la directrice; a-t-il ajouté; añadió."""
    last, pronoun = verb_at(words, at, speech)
    if last == at:
        return _perfect(words, at, speech)
    if pronoun is not None:
        return Attribution(tied(pronoun, last, speech), "", "after", 0.9)
    if words[at].lower in speech.impersonal:
        impersonal = last < len(words) and words[last].lower in speech.clitics
        return NOBODY if impersonal else None
    found = _subject_behind(words, last, speech)
    if found is None:
        unknown = NOBODY if words[last - 1].lower not in speech.naming else None
        return _dropped(words, at, last, speech) or unknown
    return said(words, found, "after", 0.95, speech)


def tied(pronoun: Word, last: int, speech: Speech) -> Mention | None:
    """Make a mention of a pronoun that is tied to its verb: dit-elle; None of one that names nobody."""
    if pronoun.lower in speech.nobody:
        return None
    return Mention(
        pronoun.start, pronoun.end, "pronoun", last - 1, last, gender=speech.pronouns.get(pronoun.lower, "")
    )


def _perfect(words: Words, at: int, speech: Speech) -> Attribution | None:
    """Read an auxiliary, the subject, and the participle at the end: hat die Ministerin gesagt."""
    if not speech.capital_nouns or words[at].lower not in speech.auxiliaries:
        return None
    found = speaker(words, at + 1, speech)
    ends = found is not None and any(
        word.lower in speech.participles for word in words[found.last :][:_BEHIND]
    )
    return said(words, found, "after", 0.9, speech) if ends else None


def _subject_behind(words: Words, at: int, speech: Speech) -> Mention | None:
    """Read the subject behind a verb, past adverbs and times."""
    for place in range(at, min(at + _SKIPPED, len(words))):
        found = speaker(words, place, speech)
        if found is not None:
            return found
        word = words[place]
        follow = words[place + 1] if place + 1 < len(words) else None
        timed = follow is not None and (follow.lower in speech.times or follow.text[0].isdigit())
        small = (
            word.word and not word.capital and word.lower in speech.ends and not _preposition(follow, speech)
        )
        passed = small or word.lower in speech.fillers or word.lower in speech.times
        if not (timed or passed or word.text[0].isdigit()):
            return None
    return None


def _preposition(follow: Word | None, speech: Speech) -> bool:
    """Tell by the word behind it whether a small word governs a noun: dans le port; in Berlin."""
    return follow is None or not follow.word or (follow.capital and follow.lower not in speech.determiners)


def _dropped(words: Words, at: int, last: int, speech: Speech) -> Attribution | None:
    """Read a verb without a subject, in a language that does without: añadió."""
    if not speech.drops_subjects:
        return None
    rest = takewhile(lambda word: word.word, words[last:])
    closes = all(word.lower in speech.ends or word.lower in speech.times for word in rest)
    silent = Mention(words[at].start, words[last - 1].end, "pronoun", at, last)
    return Attribution(silent, "", "after", 0.9) if closes else None


def likewise(words: Words, at: int, speech: Speech) -> Attribution | None:
    """Read a clause of its own: wie das Amt mitteilte; comme l'a souligné la directrice; como señaló X."""
    while at < len(words) and words[at].lower in speech.clitics:
        at += 1
    if at < len(words) and verb_at(words, at, speech)[0] > at:
        return _verb_first(words, at, speech)
    found = speaker(words, at, speech)
    if found is None or not speech.capital_nouns:
        return None
    verb = any(_verb_like(word.lower, speech) for word in words[found.last : found.last + _BEHIND])
    return said(words, found, "after", 0.9, speech) if verb else None


def _verb_like(lower: str, speech: Speech) -> bool:
    # In a clause of its own a German verb is one word with its particle: mitteilte, hinzufügte.
    return any(lower == verb or (len(verb) > 4 and lower.endswith(verb)) for verb in speech.verbs)


def _any_verb(words: Words, at: int, speech: Speech) -> Attribution | None:
    """Read a verb that no list has, right before somebody with a role: « Q », tranche la sénatrice."""
    if not words[at].word or words[at].lower in speech.ends | speech.links | set(speech.determiners):
        return None
    found = speaker(words, at + 1, speech)
    if found is None or found.kind == "pronoun":
        return None
    closes = found.last >= len(words) or not words[found.last].word
    inside = [word for word in words if found.start <= word.start < found.end]
    somebody = found.role or any(speech.roles.match(word.text) for word in inside)
    return said(words, found, "any verb", 0.8, speech) if closes and somebody else None


def _zufolge(words: Words, at: int, speech: Speech) -> Attribution | None:
    """Read a speaker whose preposition follows: dem Hafenamt zufolge."""
    found = speaker(words, at, speech) if speech.after_speaker else None
    if found is None or found.last >= len(words) or words[found.last].lower not in speech.after_speaker:
        return None
    return said(words, found, "according", 0.85, speech)


def _late(words: Words, speech: Speech) -> Attribution | None:
    """Read the clause that ends the sentence: „Q“ gewesen, sagte die Vorsitzende."""
    for at in range(1, min(len(words), _WIDE * 2)):
        if words[at].text in (";", ":"):
            return None
        if words[at].text == "," and at + 1 < len(words) and not words[at + 1].capital:
            found = _verb_first(words, at + 1, speech)
            if found is not None and found.speaker is not None:
                return Attribution(found.speaker, "", "late", 0.8)
    return None
