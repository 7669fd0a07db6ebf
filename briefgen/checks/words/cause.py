"""Cause: two things that the evidence puts side by side have not made each other."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from briefgen.claims.claims import shortened
from briefgen.claims.compared import Compared, Fault, best, shown, span
from briefgen.languages import language
from briefgen.model import Brief, Finding, SourceText
from briefgen.reading.statements import Statement
from briefgen.reading.terms import Term

_HINT = "Say what the source says: that both happened. Whether one made the other, it leaves open."


def look(pairs: Sequence[Compared], brief: Brief, texts: Mapping[str, SourceText]) -> Iterator[Finding]:
    """Look for causes in claims whose evidence, and what stands about it, names none."""
    for one in pairs:
        if any(other.has("causes") for other in (*one.borne, *one.near)):
            continue
        for said in one.own:
            causes = [term for term in said.of("causes") if not _is_joined(said, term, one)]
            term = next(iter((*causes, *_moved(said, one))), None)
            if term:
                message = f"{shortened(said.said(term))} names a cause; the evidence names none"
                spans = (span(said, term.first, term.last),)
                yield shown(
                    one, said, spans, Fault("W004", "warning", message, _HINT), best(said, one.borne)[0]
                )
                break


def _is_joined(said: Statement, term: Term, one: Compared) -> bool:
    """Tell whether a because may stand for the evidence's as or since, which may give a reason."""
    because = any(reason.first == term.first for reason in said.of("reasons"))
    return because and any(other.has("joining_reasons") for other in one.borne)


def _moved(said: Statement, one: Compared) -> Iterator[Term]:
    """Give verbs by which somebody moves a figure that in the evidence rises or falls by itself."""
    beside = any(other.has("moving") for other in one.borne)
    changes = {term.group for other in one.borne for term in other.of("sides") if abs(term.group) == 1}
    # was cut: nobody is said to have done it
    small = language(said.code).relations.small
    helpers = {term.first for term in said.of("done") if said.tokens[term.first].lower in small}
    relatives = {term.last for term in said.of("relatives")}
    for term in said.of("moving"):
        way = {
            found.group for found in said.of("sides") if found.first == term.first and abs(found.group) == 1
        }
        ahead = said.words(0, term.first)
        behind = said.words(term.last, said.clause_of(term.first)[1])
        helped = term.first - 1 in helpers
        if way & changes and ahead and behind and not helped and (not beside or term.first in relatives):
            yield term
