"""Whose words: noun phrases as speakers, and the subject of a verb of speech."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from briefgen.blocks.quotes import words as w
from briefgen.blocks.quotes.cues import CUES, NAMING_FINITE, PARTICIPLES, SAYING_FINITE
from briefgen.blocks.quotes.first_names import is_first_name
from briefgen.blocks.quotes.tokens import Token

_FINITE = (SAYING_FINITE | NAMING_FINITE) - {
    "see",
    "want",
    "hope",
    "report",
    "text",
    "post",
    "state",
    "question",
}
_SKIPPED = w.AUXILIARIES | w.ADVERBS
_TOO_LONG = 14
"""Tokens in a noun phrase, beyond which nobody should trust its borders."""


@dataclass(frozen=True, slots=True)
class Mention:
    """A speaker as written: `text[start:end]`; first and last are token indices, last exclusive."""

    start: int
    end: int
    kind: str
    """name, pronoun or nominal."""
    first: int
    last: int


Tokens = Sequence[Token]


def mention(tokens: Tokens, first: int, last: int) -> Mention | None:
    """Make a mention of tokens[first:last], or None if they cannot be a speaker."""
    if first >= last or last - first > _TOO_LONG * 2:
        return None
    inside = tokens[first:last]
    if any(token.quote is not None for token in inside) or not any(
        token.text[0].isalpha() for token in inside
    ):
        return None
    if len(inside) == 1 and inside[0].lower in w.PRONOUNS:
        kind = "pronoun"
    elif any(_name_like(tokens, index) for index in range(first, last)):
        kind = "name"
    else:
        kind = "nominal"
    head = inside[-1].lower
    if kind == "nominal" and (head in w.TIMES or head in w.FUNCTION or not inside[-1].word):
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
    while last > first and (tokens[last - 1].lower in w.FUNCTION or tokens[last - 1].lower in w.TIMES):
        last -= 1
    return mention(tokens, first, last)


def _continues(tokens: Tokens, first: int, last: int) -> bool:
    """Tell whether tokens[last] still belongs to the noun phrase that begins at `first`."""
    token = tokens[last]
    if last == first:
        return token.word and (token.lower not in w.FUNCTION or token.lower in w.DETERMINERS)
    before = tokens[last - 1]
    if not token.word or token.lower == "'s":
        return token.text in ("&", "/") or token.lower == "'s"
    if token.lower in w.DETERMINERS:
        tied = before.lower in w.CHAINS or before.lower in ("'s", "and")
        return tied or (before.lower in w.DETERMINERS and last - first == 1)
    if token.lower in ("of", "for", "at", "from", "with"):
        return before.word and _noun_follows(tokens, last + 1)
    if token.lower == "and":
        return last + 1 < len(tokens) and tokens[last + 1].capital and before.capital
    return _extends(tokens, first, last)


def _extends(tokens: Tokens, first: int, last: int) -> bool:
    """Tell whether a word that is no link may go on the phrase: no verb, no time, no adverb."""
    token, before = tokens[last], tokens[last - 1]
    foreign = token.lower in w.FUNCTION and token.lower not in w.PARTICLES
    if foreign or (token.lower in w.TIMES and before.lower not in w.CHAINS) or _adverb(token):
        return False
    if last - first > 1 and token.lower.endswith("ed") and not token.capital and before.lower not in w.CHAINS:
        return False
    if before.capital and not token.capital and last - first > 1 and tokens[first].lower not in w.DETERMINERS:
        return token.lower in w.AFTER_NAMES or before.lower in w.TITLES
    return token.capital or (token.lower not in _FINITE and token.lower not in PARTICIPLES)


def _noun_follows(tokens: Tokens, index: int) -> bool:
    if index >= len(tokens) or not tokens[index].word or tokens[index].lower in w.TIMES:
        return False
    return (
        tokens[index].capital or tokens[index].lower in w.DETERMINERS or tokens[index].lower not in w.FUNCTION
    )


def subject(tokens: Tokens, verb: int) -> Mention | None:
    """Find the subject of the verb at `verb`, looking to its left."""
    last = verb - 1
    while last >= 0 and (_skipped(tokens[last]) or _adverb(tokens[last])):
        last -= 1
    if last < 0:
        return None
    token = tokens[last]
    if token.quote is not None:
        return None
    if token.lower in w.PRONOUNS:
        return mention(tokens, last, last + 1)
    if token.lower in w.RELATIVES:
        return _antecedent(tokens, last)
    if token.text in (",", ")", "—", "–", "-") or token.lower in ("and", "or", "but", "to", "then"):
        return leading(tokens, verb)
    return _left_of(tokens, last) or leading(tokens, verb)


def _skipped(token: Token) -> bool:
    return token.lower in _SKIPPED or token.lower.endswith("n't") or token.lower == "cannot"


def _adverb(token: Token) -> bool:
    return token.word and token.lower.endswith("ly") and not token.capital and len(token.lower) > 4


def _antecedent(tokens: Tokens, relative: int) -> Mention | None:
    last = relative - 1
    if last >= 0 and tokens[last].text == ",":
        last -= 1
    return _left_of(tokens, last) if last >= 0 else None


def _left_of(tokens: Tokens, last: int) -> Mention | None:
    """Read the noun phrase that ends at `last`, past prepositional phrases: Smith on Sunday said."""
    end, chained = last + 1, True
    for _ in range(4):
        first = _reach(tokens, last)
        if first > last:
            return None
        before = tokens[first - 1] if first else None
        if before is None or before.lower not in w.PREPOSITIONS or first < 2:
            return _checked(tokens, first, end if chained else last + 1, last + 1)
        named = _name_at_end(tokens, first, last)
        if named > first:
            return mention(tokens, named, last + 1)
        chained = (
            chained and before.lower in ("of", "for", "at", "from") and tokens[last].lower not in w.TIMES
        )
        last = first - 2
        end = end if chained else last + 1
        if not tokens[last].word:
            return None
    return None


def _name_at_end(tokens: Tokens, first: int, last: int) -> int:
    """Find a person's name right behind another name: secretary of the Forum on Safety John Smith."""
    for index in range(first + 1, last):
        before = tokens[index - 1]
        if is_first_name(tokens[index].text) and before.capital and before.lower.rstrip(".") not in w.TITLES:
            return index if all(token.capital for token in tokens[index : last + 1]) else -1
    return -1


def _checked(tokens: Tokens, first: int, end: int, core: int) -> Mention | None:
    """Refuse a phrase after a preposition: in a statement the office said is the office's."""
    if first and tokens[first - 1].lower in w.PREPOSITIONS:
        while first < core and not tokens[first].capital:
            first += 1
    if first < core and tokens[core - 1].lower in w.NO_SPEAKERS and not tokens[core - 1].capital:
        return None
    return mention(tokens, first, end)


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
        if not token.capital and (token.lower in CUES or _adverb(token)) and first - 1 != last:
            break
        first -= 1
    return first


def leading(tokens: Tokens, verb: int, first: int = -1) -> Mention | None:
    """Find the subject at the head of the verb's clause, or behind `first`, past introductory phrases."""
    first = max(_clause(tokens, verb) if first < 0 else first, _dateline(tokens, verb))
    for _ in range(4):
        while first < verb and (
            not tokens[first].word
            or tokens[first].lower in w.CONJUNCTIONS | w.ADVERBS
            or _adverb(tokens[first])
            or tokens[first].lower.endswith("ly")
        ):
            first += 1
        if first >= verb:
            return None
        comma = _introduction(tokens, first, verb)
        if comma < 0:
            break
        first = comma + 1
    return phrase_after(tokens, first)


def _dateline(tokens: Tokens, verb: int) -> int:
    """Give the index behind a dateline: HARBOUR TOWN, July 25 (Agency) — The council ..."""
    if not tokens[0].text.isupper() or len(tokens[0].text) < 4:
        return 0
    return next((index + 1 for index in range(1, min(14, verb)) if tokens[index].text in ("—", "–", "-")), 0)


def _introduction(tokens: Tokens, first: int, verb: int) -> int:
    """Give the comma that ends an introductory phrase which begins at `first`, or -1."""
    lower = tokens[first].lower
    opens = lower in w.PREPOSITIONS or lower in w.SUBORDINATORS or lower in w.TIMES
    if first + 1 < verb:
        opens = opens or (len(lower) > 5 and lower.endswith("ing") and tokens[first + 1].lower != "'s")
        opens = opens or (tokens[first + 1].text == "," and not tokens[first].capital)
    comma = next((index for index in range(first, min(first + 6, verb)) if tokens[index].text == ","), -1)
    if comma >= 0 and any(token.lower in w.TIMES or token.lower == "years" for token in tokens[first:comma]):
        # A few days later, ...: a time is no subject, whatever it begins with.
        return comma
    if not opens:
        return -1
    return next((index for index in range(first, verb) if tokens[index].text == ","), -1)


def _clause(tokens: Tokens, verb: int) -> int:
    """Go left to where the verb's clause begins; a clause within commas after that or while counts."""
    for index in range(verb - 2, -1, -1):
        token = tokens[index]
        if token.text in (";", ":") or (
            token.lower in ("that", "while", "but", "whereas") and index + 2 < verb
        ):
            if token.lower == "that" and not (index and tokens[index - 1].lower in CUES):
                continue
            return index + 1
    return 0
