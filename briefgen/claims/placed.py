"""A name put where the evidence has another one, or beside the figure of the whole of which it is a part."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from briefgen.claims.compared import Compared
from briefgen.claims.index import is_free_in
from briefgen.claims.named import Name, names
from briefgen.claims.onething import are_one
from briefgen.languages import language
from briefgen.model import SourceText
from briefgen.reading.gapping import prepositions
from briefgen.reading.measured import PERCENT
from briefgen.reading.printed import numbers
from briefgen.reading.statements import Statement, alike


class Placed(NamedTuple):
    """A name of a claim, and the sentence and the tokens of the one that stands there in its place."""

    first: int
    last: int
    where: Statement
    there: tuple[int, int]


def placed(said: Statement, one: Compared, texts: Mapping[str, SourceText]) -> Iterator[Placed]:
    """Give the names that the source has elsewhere, behind words behind which the evidence has another.

    Traffic through Pell rose; a rise in traffic through Westmere.
    """
    whole: list[str] = []
    for name in _foreign(said, one):
        whole = whole or [texts[each.source].text for each in one.claim.evidence if each.source in texts]
        if not any(is_free_in(" ".join(name.words), text) for text in whole):
            continue
        for other in one.borne:
            for there in _behind_same(said, name.first, other):
                theirs = tuple(token.lower for token in other.tokens[slice(*there)])
                mine = tuple(word.lower() for word in name.words)
                if not said.bag().count(theirs) and not are_one(mine, theirs, said, whole):
                    yield Placed(name.first, name.last, other, there)


def parts(said: Statement, one: Compared) -> Iterator[Placed]:
    """Give the names of a label of which a sentence beside the evidence says that they have a share of it.

    There were 61,400 fires. Brannoch had a third of them: 61,400 fires in Brannoch.
    """
    item = one.claim.item
    value = item.fields.get("value") if item else None
    figures = numbers(value.text, said.tag)[:1] if value else ()
    if not figures or _is_share(figures[0].kind, figures[0].unit):
        return
    for name in _foreign(said, one):
        own = {word.lower() for word in name.words}
        for other in one.near:
            figures = numbers(other.text, other.tag)[:1]
            share = next((each.start for each in figures if _is_share(each.kind, each.unit)), 0)
            if own <= {token.lower for token in other.tokens if token.end <= share}:
                at = next(at for at, token in enumerate(other.tokens) if token.lower in own)
                yield Placed(name.first, name.last, other, (at, at + len(name.words)))


def _is_share(kind: str, unit: str) -> bool:
    return kind == "fraction" or unit == PERCENT


def _foreign(said: Statement, one: Compared) -> Iterator[Name]:
    """Give the names behind a preposition of which the evidence has no word."""
    if language(said.code).relations.capital_nouns:
        return
    leading = prepositions(said.code)
    for name in names(said):
        led = name.first > 1 and said.tokens[name.first - 1].lower in leading
        if (
            led
            and not (name.is_code or name.is_unsure)
            and not any(w.lower() in one.known for w in name.words)
        ):
            yield name


def _behind_same(said: Statement, first: int, other: Statement) -> Iterator[tuple[int, int]]:
    """Give the names of another sentence behind the two words before a name: traffic through."""
    noun, leading = (said.tokens[at].lower for at in (first - 2, first - 1))
    if first - 2 not in said.content:
        return
    for name in names(other):
        before: Sequence[str] = [token.lower for token in other.tokens[max(0, name.first - 2) : name.first]]
        if len(before) > 1 and before[1] == leading and alike(before[0], noun) and not name.is_code:
            yield name.first, name.last
