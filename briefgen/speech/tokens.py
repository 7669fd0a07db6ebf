"""A paragraph as tokens in which every quotation is one token, and those tokens in sentences."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import accumulate, chain, compress, count, repeat
from operator import itemgetter
from typing import NamedTuple

from briefgen.languages.speech.english.verbs import SAYING_FINITE
from briefgen.languages.speech.english.words import ABBREVIATIONS, NAMESAKES, PRONOUNS
from briefgen.reading.marks import Quoted

_TOKEN = re.compile(r"([\s_]*)((?:[^\W\d_]\.){2,}|\d+(?:[.,]\d+)+|[^\W_]+(?:[-’'&.][^\W_]+)*|[^\w\s])")
"""What parts two tokens, and a token: all that a text holds, so that lengths give places."""
_LONGEST = 400
"""Tokens of a sentence; what goes on longer is no prose, and is cut, so that time stays linear."""
_KEPT = 50_000
"""Words of which it is kept what was told of them."""
_STOP = frozenset(".!?")
_AFTER_WORDS = frozenset(".'’")
_OWNED = re.compile(r"['’]\s[^\W\d_]")
"""The mark of a plural possessive before its noun: the farmers' union."""


class Token(NamedTuple):
    """A word, a punctuation mark, or a whole quotation: `text[start:end]`.

    A tuple, for a text has very many, and a frozen dataclass takes three times as long to make.
    """

    text: str
    lower: str
    start: int
    end: int
    quote: Quoted | None = None
    word: bool = False
    """Whether it is a word."""
    capital: bool = False
    """Whether it is a word or a mark that begins with a capital letter."""


def _token(text: str, lower: str, start: int, end: int) -> Token:
    return Token(text, lower, start, end, None, len(text) > 1 or text.isalnum(), text[0].isupper())


LOWER = itemgetter(1)
"""Gives the small letters of a token; over many of them it is far quicker than to name the field."""
_MAKE = tuple.__new__


def tokenise(text: str, start: int, end: int, quotes: Sequence[Quoted]) -> list[Token]:
    """Cut `text[start:end]`; `quotes` are those that stand in it, in order."""
    out: list[Token] = []
    at = start
    for quote in quotes:
        _words(text, at, quote.outer_start, out)
        out.append(Token(text[quote.start : quote.end], "", quote.outer_start, quote.outer_end, quote))
        at = quote.outer_end
    _words(text, at, end, out)
    return out


class _Kinds(dict[str, tuple[str, bool, bool, bool]]):
    """What is told of a word as printed: small letters, whether a word, its capital, whether special."""

    def __missing__(self, word: str) -> tuple[str, bool, bool, bool]:
        if len(self) >= _KEPT:
            self.clear()
        special = word in NAMESAKES or word == "." or "'" in word or "’" in word
        self[word] = made = (word.lower(), len(word) > 1 or word.isalnum(), word[0].isupper(), special)
        return made


_KINDS = _Kinds()


def _words(text: str, start: int, end: int, out: list[Token]) -> None:
    """Add the words and marks of `text[start:end]`: all at once, then the few that are not as they stand."""
    pairs = _TOKEN.findall(text, start, end)
    if not pairs:
        return
    edges = list(accumulate(map(len, chain.from_iterable(pairs)), initial=start))
    _, words = zip(*pairs, strict=True)
    lowers, whole, capitals, special = zip(*map(_KINDS.__getitem__, words), strict=True)
    # What Token(...) does, for all of them without a call in Python: a text has very many.
    fields = zip(words, lowers, edges[1::2], edges[2::2], repeat(None), whole, capitals)  # edges
    made = list(map(_MAKE, repeat(Token), fields))
    at = 0
    for other in compress(count(), special):
        if words[other] == "." and at < other and _ends_plainly(text, made[other - 1], edges[2 * other + 1]):
            continue
        out += made[at:other]
        out += _special(text, end, made[other], out)
        at = other + 1
    out += made[at:]


def _ends_plainly(text: str, before: Token, at: int) -> bool:
    """Tell whether a full stop behind a word is no abbreviation's: most are not, and stay as they stand."""
    return len(before[0]) > 1 and before[1] not in ABBREVIATIONS and not text.startswith(",", at + 1)


def _special(text: str, end: int, token: Token, out: list[Token]) -> Iterator[Token]:
    """Give what a mark, a name that is another word in small letters, or a possessive is among the others.

    A full stop that belongs to the word before it changes that one, the last of `out`.
    """
    words, lower, first, last = token[:4]
    if words in NAMESAKES:
        yield _token(words, words, first, last) if out and out[-1].text not in _STOP else token
        return
    if words in _AFTER_WORDS and out and out[-1].end == first and out[-1].quote is None:
        before = out[-1]
        # A full stop before a comma is an abbreviation's: D-Ore., took the floor.
        if words == "." and (_abbreviated(before) or (before.word and text.startswith(",", last, end))):
            out[-1] = _token(before.text + ".", before.lower, before.start, last)
            return
        if words != "." and _OWNED.match(text, first, end) and before.text[-1] == "s":
            yield _token(words, "'s", first, last)
            return
    lower = lower.replace("’", "'")
    if lower.endswith("'s") and len(lower) > 2:
        yield _token(words[:-2], lower[:-2], first, last - 2)
        yield _token("'s", "'s", last - 2, last)
    else:
        yield _token(words, lower, first, last)


def _abbreviated(token: Token) -> bool:
    return (token.lower in ABBREVIATIONS and token.capital) or (
        len(token.text) == 1 and token.text.isupper() and token.text != "I"
    )


def sentences_of(tokens: Sequence[Token]) -> list[list[Token]]:
    """Group tokens to sentences; an attribution stays with the quotation before it."""
    out: list[list[Token]] = []
    first = 0
    stops = [at for at, token in enumerate(tokens) if token[0] in _STOP or token[4] is not None]
    for last in [at + 1 for at in stops if _ends(tokens, at)] + [len(tokens)]:
        out += [list(tokens[at : min(at + _LONGEST, last)]) for at in range(first, last, _LONGEST)]
        first = last
    return out


def without_asides(sentence: list[Token]) -> list[Token]:
    """Leave out what stands in round brackets, unless it holds a quotation: Mary Example (Harbour East)."""
    if "(" not in [token[0] for token in sentence]:
        return sentence
    out: list[Token] = []
    opened = -1
    for token in sentence:
        out.append(token)
        if token.text == "(":
            opened = len(out) - 1
        elif token.quote is not None:
            opened = -1
        elif token.text == ")" and opened >= 0:
            del out[opened:]
            opened = -1
    return out or sentence


def _ends(tokens: Sequence[Token], index: int) -> bool:
    token = tokens[index]
    follows = tokens[index + 1] if index + 1 < len(tokens) else None
    if follows is None:
        return False
    if token.quote is None:
        return (
            token.text in _STOP
            and follows.text not in (")", "]", "'", '"', ".")
            and not follows.text[0].islower()
        )
    if not token.text.rstrip("'’”\")").endswith((".", "!", "?", "…")):
        return False
    if follows.quote is not None:
        return True
    if follows.text[0].islower() or not follows.word:
        return False
    return token.text.endswith(".") or not attributes(tokens, index + 1)


def attributes(tokens: Sequence[Token], index: int) -> bool:
    """Tell whether a short subject and a verb of saying stand here, as in: Mr. Smith asked."""
    for offset, token in enumerate(tokens[index : index + 7]):
        if token.lower in SAYING_FINITE and offset:
            return True
        if not token.word or not (token.capital or (offset == 0 and token.lower in PRONOUNS)):
            return False
    return False
