"""The title says no more than the claims of the brief."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from briefgen.claims.claims import claims, prose, shortened
from briefgen.claims.compared import Compared, Fault, best, drastic, shown, span
from briefgen.claims.denied import denied
from briefgen.claims.named import vocabulary
from briefgen.languages import language
from briefgen.model import Brief, Finding, SourceText
from briefgen.reading.measured import DURATIONS, unit_of
from briefgen.reading.statements import Bag
from briefgen.reading.terms import words
from briefgen.speech.saying import is_saying

_FEWEST, _SHARE, _MANY = 2, 0.3, 3
"""Words of a title that no claim has, nor any source: how many of how much of it, or how many at all."""


_LIKE = 0.6
"""How much of a title a sentence has that says the same, or denies it."""
_HINT = "Let it say what a claim of the brief says."


def look(pairs: Sequence[Compared], brief: Brief, texts: Mapping[str, SourceText]) -> Iterator[Finding]:
    """Look for content of the title that neither a claim nor a source has."""
    # A standfirst may say what the brief is about; a title states what it found.
    front = [one for one in pairs if one.claim.field.path == "title"]
    if front:
        own = {one.claim.field.path for one in front}
        told = Bag(
            word.lower()
            for claim in claims(brief)
            if claim.field.path not in own
            for word in words(prose(claim.field.text))
        )
        for one in front:
            found = next(_denied(one, pairs), None)
            yield from (found,) if found else _more(one, told, texts)


def _denied(one: Compared, pairs: Sequence[Compared]) -> Iterator[Finding]:
    """Find a title that states what the evidence of another claim denies."""
    others = tuple(dict.fromkeys(said for other in pairs if other is not one for said in other.borne))
    for said in one.own:
        there, share = best(said, others)
        if there is None or share < _LIKE or share <= best(said, one.borne)[1]:
            continue
        beside = replace(one, borne=(there,), near=(), known=there.bag(), around=there.bag())
        for turn in denied(said, beside):
            message = f"{turn.message}: another claim's"
            spans = (span(said, turn.first, turn.last),)
            yield shown(one, said, spans, Fault("W008", "warning", message, _HINT), there)


def _more(one: Compared, told: Bag, texts: Mapping[str, SourceText]) -> Iterator[Finding]:
    known = Bag(word for text in texts.values() for word in vocabulary(text.text))
    for said in one.own:
        own = dict.fromkeys(said.words())
        new = [word for word in own if word not in told and word not in known]
        counted = language(said.code).numbers.pieces  # the gate for figures reads five years
        new = [word for word in new if word not in counted and unit_of(word, said.code) not in DURATIONS]
        moved = {said.tokens[term.first].lower for term in said.of("sides") if abs(term.group) == 1}
        new = [word for word in new if not is_saying(word, said.code) and word not in moved]
        drawn = [said.tokens[term.first].lower for term in drastic(said, one)]
        drawn = [word for word in drawn if word not in told and word not in known]
        new = new if len(new) > 1 else [*dict.fromkeys((*new, *drawn))]
        if drawn or len(new) >= _MANY or (len(new) >= _FEWEST and len(new) >= _SHARE * len(own)):
            spans = tuple((token.start, token.end) for token in said.tokens if token.lower in new)
            verb = "stands" if len(new) == 1 else "stand"
            message = f"{shortened(', '.join(new))} {verb} in no claim of the brief, nor in a source"
            what = Fault("W008", "warning", message, _HINT)
            yield shown(one, said, spans, what)
            return
