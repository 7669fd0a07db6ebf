"""Who: the one who says it in the brief is the one who says it in the evidence, or the source itself."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from briefgen.claims.claims import shortened
from briefgen.claims.compared import Compared, Fault, best, shown, span
from briefgen.claims.named import initials
from briefgen.claims.speakers import is_meant
from briefgen.model import Brief, Finding, SourceText
from briefgen.reading.statements import Bag, Statement, alike
from briefgen.speech.saying import Speaker, speakers

_OWN = ("author", "publisher", "title", "container-title")
"""Fields of a source that say whose words the whole is."""
_LIKE = 0.4
"""How much of a claim's words a sentence has that says the same."""


def look(pairs: Sequence[Compared], brief: Brief, texts: Mapping[str, SourceText]) -> Iterator[Finding]:
    """Compare who speaks in a claim with who speaks in the sentences that say most of the same."""
    for one in pairs:
        behind = " ".join(_behind(brief, one))
        for said in one.own:
            found = next(
                (
                    _found(said, who, there, one)
                    for who in speakers(said)
                    for there in _beside(said, who, one, behind)
                ),
                None,
            )
            if found:
                yield found
                break


def _beside(said: Statement, who: Speaker, one: Compared, behind: str) -> Iterator[Statement]:
    """Give the sentence of the evidence in which somebody else says it."""
    there, share = best(said, one.borne)
    if there and share >= _LIKE and _is_other(who, there, one, behind):
        yield there


def _behind(brief: Brief, one: Compared) -> Iterator[str]:
    """Give whom the sources of a claim are from."""
    for name in dict.fromkeys(evidence.source for evidence in one.claim.evidence):
        source = brief.blocks.get("sources", {}).get(name)
        yield from (source.fields[key].text for key in _OWN if source and key in source.fields)


def _is_other(who: Speaker, there: Statement, one: Compared, behind: str) -> bool:
    """Tell whether a sentence gives the words to others, and has this one neither in it nor as its source."""
    others = speakers(there)
    if who.names:
        name = " ".join(who.names)
        if any(_shares(who.names, other.names) for other in others) or _is_in(who, behind):
            return False
        if _is_in(who, there.text) or is_meant(name, there.text):
            return False
        near = is_meant(name, " ".join(said.text for said in (*one.borne, *one.near)))
        return any(other.names or (other.roles and not near) for other in others)
    offices = [other for other in others if other.roles]
    within = Bag(token.lower for said in (there, *one.near) for token in said.tokens)
    return bool(offices) and not within.count(who.roles)


def _is_in(who: Speaker, behind: str) -> bool:
    if any(name.lower() in initials(behind) for name in who.names):
        return True
    return bool(behind) and (
        is_meant(" ".join(who.names), behind) or any(name in behind for name in who.names if len(name) > 3)
    )


def _shares(one: Iterable[str], other: Iterable[str]) -> bool:
    known = [word.lower() for word in other]
    return any(alike(word.lower(), there) for word in one for there in known)


def _found(said: Statement, who: Speaker, there: Statement, one: Compared) -> Finding:
    wanted = set(who.names) or set(who.roles)
    spans = tuple(
        span(said, at, at + 1)
        for at in range(who.first, who.last)
        if said.tokens[at].word in wanted or said.tokens[at].lower in wanted
    )
    other = next(other for other in speakers(there) if other.names or other.roles)
    message = (
        f"{shortened(' '.join(who.names or who.roles))} says it here, "
        f"{shortened(' '.join(other.names or other.roles))} in the evidence"
    )
    what = Fault("W006", "error", message, "Name the one who says so in the source.")
    return shown(one, said, spans, what, there)
