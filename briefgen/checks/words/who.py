"""Who: the one who says it in the brief is the one who says it in the evidence, or the source itself."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from briefgen.claims.claims import shortened
from briefgen.claims.compared import Compared, Fault, best, shown, span
from briefgen.claims.named import initials
from briefgen.claims.speakers import is_meant
from briefgen.model import Brief, Finding, Severity, SourceText
from briefgen.reading.statements import Bag, Statement, alike
from briefgen.speech.saying import Speaker, speakers

_OWN = ("author", "publisher", "title", "container-title")
"""Fields of a source that say whose words the whole is."""
_LIKE = 0.4
"""How much of a claim's words a sentence has that says the same."""


class _Else(NamedTuple):
    """Where the evidence says it, and who does there; None where it does not tell."""

    where: Statement
    speaker: Speaker | None


def look(pairs: Sequence[Compared], brief: Brief, texts: Mapping[str, SourceText]) -> Iterator[Finding]:
    """Compare who speaks in a claim with who speaks in the sentences that say most of the same."""
    for one in pairs:
        behind = " ".join(_behind(brief, one))
        for said in one.own:
            found = next(
                (
                    _found(said, who, found, one)
                    for who in speakers(said)
                    for found in _beside(said, who, one, behind)
                ),
                None,
            )
            if found:
                yield found
                break


def _beside(said: Statement, who: Speaker, one: Compared, behind: str) -> Iterator[_Else]:
    """Give the sentence of the evidence that says it, where somebody else or nobody says so."""
    there, share = best(said, one.borne)
    if there is None or share < _LIKE:
        return
    if _is_other(who, there, one, behind):
        yield _Else(there, next((one for one in speakers(there) if one.names or one.roles), None))
    elif who.names and not any(speakers(other) for other in one.borne):
        text = " ".join(other.text for other in (*one.borne, *one.near))
        if not (_is_in(who, behind) or _is_in(who, text) or is_meant(" ".join(who.names), text)):
            yield _Else(there, None)


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


def _found(said: Statement, who: Speaker, found: _Else, one: Compared) -> Finding:
    wanted = set(who.names) or set(who.roles)
    spans = tuple(
        span(said, at, at + 1)
        for at in range(who.first, who.last)
        if said.tokens[at].word in wanted or said.tokens[at].lower in wanted
    )
    named = " ".join(found.speaker.names or found.speaker.roles) if found.speaker else ""
    told = f"{shortened(named)} in the evidence" if named else "and nobody near the evidence"
    message = f"{shortened(' '.join(who.names or who.roles))} says it here, {told}"
    severity: Severity = "error" if named else "warning"
    what = Fault("W006", severity, message, "Name the one who says so in the source.")
    return shown(one, said, spans, what, found.where)
