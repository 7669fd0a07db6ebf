"""Noun phrases as speakers: the one that begins at a token, and the one that ends at one."""

from __future__ import annotations

from collections.abc import Sequence

from briefgen.languages.names import is_first_name
from briefgen.languages.speech.english import words as w
from briefgen.languages.speech.english.nouns import BEHIND
from briefgen.languages.speech.english.verbs import CUES, FINITE, NOUN_FORMS, PARTICIPLES, SAYING_FINITE
from briefgen.speech.tokens import Token
from briefgen.speech.voice import Mention

_ENDING = (FINITE - NOUN_FORMS) | w.VERBS
"""Verbs that end a noun phrase."""
_ARTICLES = w.POSSESSIVES | w.ARTICLES
"""Behind them no verb stands: two officials familiar with the talks."""
_TOO_LONG = 14
"""Tokens in a noun phrase, beyond which nobody should trust its borders."""


Tokens = Sequence[Token]


def mention(tokens: Tokens, first: int, last: int) -> Mention | None:
    """Make a mention of tokens[first:last], or None if they cannot be a speaker."""
    if first >= last or last - first > _TOO_LONG * 2:
        return None
    inside = tokens[first:last]
    lettered = False
    for token in inside:
        if token[4] is not None:
            return None
        lettered = lettered or token[0][0].isalpha()
    if not lettered:
        return None
    if len(inside) == 1 and inside[0].lower in w.PRONOUNS:
        kind = "pronoun"
    elif any(_name_like(tokens, index) for index in range(first, last)):
        kind = "name"
    elif is_verb(inside[0]) and (len(inside) == 1 or inside[0].lower in w.VERBS):
        return None  # took the floor: whatever stands before it is the subject
    else:
        kind = "nominal"
    head = inside[-1].lower
    indefinite = len(inside) == 1 and head in w.INDEFINITE
    ends = indefinite or (head not in w.TIMES and head not in w.NO_END and inside[-1].word)
    if kind == "nominal" and not ends:
        return None
    return Mention(inside[0].start, inside[-1].end, kind, first, last)


def _name_like(tokens: Tokens, index: int) -> bool:
    token = tokens[index]
    if not token.capital or token.lower in w.FUNCTION or token.lower in w.TIMES:
        return False
    return index > 0 or len(tokens) == 1 or (len(tokens) > 1 and _first_is_name(tokens))


def _first_is_name(tokens: Tokens) -> bool:
    """Judge the first word of a sentence, whose capital says nothing: a plural noun is no name."""
    token, follows = tokens[0], tokens[1]
    if follows.capital or follows.lower in ("'s", ",") or token.text.isupper():
        return True
    return not (
        token.lower.endswith("s")
        and not token.lower.endswith("ss")
        and follows.lower in SAYING_FINITE
        and not follows.lower.endswith(("ed", "d"))
    )


def phrase_after(tokens: Tokens, first: int) -> Mention | None:
    """Read the noun phrase that begins at `first`."""
    last = first
    if first < len(tokens) and tokens[first].lower in w.PRONOUNS:
        return mention(tokens, first, first + 1)
    while last < len(tokens) and last - first < _TOO_LONG and _continues(tokens, first, last):
        last += 1
    alone = last - first == 1 and tokens[first].lower in w.INDEFINITE
    while last > first and not alone and _dangling(tokens[last - 1]):
        last -= 1
    return mention(tokens, first, last)


def _dangling(token: Token) -> bool:
    """Tell whether a word cannot end a noun phrase."""
    loose = (token.lower in w.FUNCTION and token.lower not in w.NUMBERS) or token.lower in w.TIMES
    return loose or token.lower in BEHIND


def _continues(tokens: Tokens, first: int, last: int) -> bool:
    """Tell whether tokens[last] still belongs to the noun phrase that begins at `first`."""
    token = tokens[last]
    if last == first:
        return _begins(tokens, first)
    before = tokens[last - 1]
    if not token.word or token.lower == "'s":
        return token.text in ("&", "/") or token.lower == "'s"
    if token.lower in w.DETERMINERS:
        tied = before.lower in w.CHAINS or before.lower in ("'s", "and")
        return tied or (before.lower in w.DETERMINERS and last - first == 1)
    if token.lower in w.TYING:
        return before.word and _noun_follows(tokens, last + 1)
    if before.lower in BEHIND and token.lower in w.CHAINS:
        return _noun_follows(tokens, last + 1)
    joins = last + 1 < len(tokens) and tokens[last + 1].capital and before.capital
    return joins if token.lower == "and" else _extends(tokens, first, last)


def _begins(tokens: Tokens, first: int) -> bool:
    """Tell whether a noun phrase may begin here: no participle of speech, no link."""
    token = tokens[first]
    if token.lower in PARTICIPLES and not token.capital and not (first and tokens[first - 1].capital):
        return False
    return token.word and (token.lower not in w.FUNCTION or token.lower in w.DETERMINERS)


def _extends(tokens: Tokens, first: int, last: int) -> bool:
    """Tell whether a word that is no link may go on the phrase: no verb, no time, no adverb."""
    token, before = tokens[last], tokens[last - 1]
    if token.lower in BEHIND and last + 1 < len(tokens) and tokens[last + 1].lower in w.CHAINS:
        return True
    no_noun = token.lower in w.FUNCTION and token.lower not in w.PARTICLES
    named = token.capital and last + 1 < len(tokens) and tokens[last + 1].capital  # the Evening Example
    if no_noun or (token.lower in w.TIMES and not named and before.lower not in w.CHAINS) or is_adverb(token):
        return False
    verbal = token.lower.endswith("ed") and not token.capital and before.lower not in w.CHAINS
    if verbal and (last - first > 1 or before.capital):
        return False
    if before.capital and not token.capital and last - first > 1 and tokens[first].lower not in w.DETERMINERS:
        titled = token.lower in w.TITLES and last + 1 < len(tokens) and tokens[last + 1].capital
        return titled or token.lower in w.AFTER_NAMES or before.lower in w.TITLES
    if token.lower in NOUN_FORMS and token.lower in FINITE and _alone(tokens, last):
        return False
    participle = token.lower in PARTICIPLES and before.lower not in w.DETERMINERS
    return token.capital or before.lower in _ARTICLES or (token.lower not in _ENDING and not participle)


def _alone(tokens: Tokens, at: int) -> bool:
    """Tell whether a word that may be a verb ends its clause: the letter reads."""
    if not tokens[at].lower.endswith(("s", "read")) or tokens[at - 1].lower in w.FUNCTION:
        return False
    return at + 1 >= len(tokens) or not tokens[at + 1].word


def _noun_follows(tokens: Tokens, index: int) -> bool:
    if index >= len(tokens) or not tokens[index].word or tokens[index].lower in w.TIMES:
        return False
    return (
        tokens[index].capital or tokens[index].lower in w.DETERMINERS or tokens[index].lower not in w.FUNCTION
    )


def is_adverb(token: Token) -> bool:
    """Tell whether a word looks like an adverb."""
    ends = token.lower.endswith("ly") and len(token.lower) > 4
    return ends and token.word and not token.capital and token.lower not in w.NOT_ADVERBS


def phrase_before(tokens: Tokens, last: int) -> Mention | None:
    """Read the noun phrase that ends at `last`, past prepositional phrases: Smith on Sunday said."""
    end, chained = last + 1, True
    for _ in range(4):
        first, last_of = _reach(tokens, last), last
        if first > last:
            return None
        before = tokens[first - 1] if first else None
        if before is None or before.lower not in w.PREPOSITIONS or first < 2:
            return _checked(tokens, first, end if chained else last + 1, last + 1)
        if before.lower in w.SUBORDINATORS and any(map(is_verb, tokens[: first - 1])):
            return _checked(tokens, first, last + 1, last + 1, inside=False)
        named = _name_at_end(tokens, first, last)
        if named > first:
            return mention(tokens, named, last + 1)
        chained = chained and before.lower in w.CHAINING and tokens[last].lower not in w.TIMES
        last = first - 2
        end = end if chained else last + 1
        if not tokens[last].word or is_verb(tokens[last]):
            # Example tweeted after Sample argued: a clause of its own, not a phrase behind a name.
            opens = before.lower in w.SUBORDINATORS
            return _checked(tokens, first, last_of + 1, last_of + 1, inside=False) if opens else None
    return None


def _name_at_end(tokens: Tokens, first: int, last: int) -> int:
    """Find a person's name right behind another name: secretary of the Forum on Safety John Smith."""
    for index in range(first + 1, last):
        before = tokens[index - 1]
        if is_first_name(tokens[index].text) and before.capital and before.lower.rstrip(".") not in w.TITLES:
            return index if all(token.capital for token in tokens[index : last + 1]) else -1
    return -1


def is_verb(token: Token) -> bool:
    """Tell whether a small word is more likely a finite verb than a noun."""
    if token.quote is not None or token.capital:
        return False
    return token.lower in _ENDING or (token.lower.endswith("ed") and len(token.lower) > 4)


def _checked(tokens: Tokens, first: int, end: int, core: int, inside: bool = True) -> Mention | None:
    """Refuse a phrase after a preposition: in a statement the office said is the office's."""
    if inside and first and tokens[first - 1].lower in w.PREPOSITIONS:
        while first < core and not tokens[first].capital:
            first += 1
    if first < core and tokens[core - 1].lower in w.NO_SPEAKERS and not tokens[core - 1].capital:
        return None
    return mention(tokens, first, end)


def _parts(token: Token) -> bool:
    return token.lower in CUES or token.lower in w.VERBS or is_adverb(token)


def _reach(tokens: Tokens, last: int) -> int:
    """Go left as long as the words may belong to one noun phrase."""
    first = last + 1
    while first > 0 and last - first < _TOO_LONG:
        token = tokens[first - 1]
        if token.lower == "'s":
            first -= 1
            continue
        if not token.word:
            break
        if token.lower in w.DETERMINERS:
            return first - 1
        if token.lower in w.FUNCTION and token.lower not in w.PARTICLES:
            break
        owner = first <= last and tokens[first].lower == "'s"  # the report's authors
        if not token.capital and first - 1 != last and not owner and _parts(token):
            break
        first -= 1
    return first
