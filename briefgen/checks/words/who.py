"""Who: the one who says it in the brief is the one who says it in the evidence, or the source itself."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from itertools import islice
from typing import NamedTuple

from briefgen.claims.claims import quotations, shortened
from briefgen.claims.compared import Compared, Fault, best, shown, span
from briefgen.claims.doers import others as doers
from briefgen.claims.index import where
from briefgen.claims.named import Name, form, initials, names, vocabulary
from briefgen.claims.putfor import puts
from briefgen.claims.turned import has_taken, other_takers
from briefgen.languages import language
from briefgen.model import Brief, Finding, Severity, SourceText
from briefgen.reading.statements import Bag, Statement, alike
from briefgen.speech.saying import Speaker, sayers, speakers

_OWN = ("author", "publisher", "title", "container-title")
"""Fields of a source that say whose words the whole is."""
_SAME = 0.6
"""How much of them a sentence has in which one name may stand for another."""
_LIKE = 0.4
"""How much of a claim's words a sentence has that says the same."""


class _Known(NamedTuple):
    """Where a speaker of a claim may be named."""

    behind: str
    """What says whose words its sources are."""
    near: str
    """The evidence's sentences, and those about them."""
    whole: str
    """Its sources."""


class _Else(NamedTuple):
    """Where the evidence says it, and who does there; None where it does not tell."""

    where: Statement
    speaker: Speaker | None


def look(pairs: Sequence[Compared], brief: Brief, texts: Mapping[str, SourceText]) -> Iterator[Finding]:
    """Compare who speaks in a claim with who speaks in the sentences that say most of the same."""
    for one in pairs:
        saying = [(said, who) for said in one.own for who in speakers(said)]
        known = _known(brief, texts, one) if saying else None
        found = (
            _found(said, who, other, one)
            for said, who in saying
            for other in _beside(said, who, one, known)
            if other.speaker or not has_taken(who.names, one, texts, said.tag)
        )
        swapped = (_swapped(said, one, brief, texts) for said in one.own)
        others = (_another(said, one, brief, texts) for said in one.own)
        done = (_done(said, one) for said in one.own)
        turned = (_turned(said, one, texts) for said in one.own)
        put = (_put(said, one, texts) for said in one.own)
        rules = (found, swapped, others, done, turned, put)
        yield from islice((one for each in rules for one in each if one), 1)


def _put(said: Statement, one: Compared, texts: Mapping[str, SourceText]) -> Finding | None:
    """Find whom the source has elsewhere at the head of a sentence that it says of another one."""
    label = one.claim.field.path.endswith(".label")
    found = (put for put in puts(said, one, texts) if put.heads and not label)
    return next((put.shown(one, "W006", "Name the one of whom the source says it.") for put in found), None)


def _turned(said: Statement, one: Compared, texts: Mapping[str, SourceText]) -> Finding | None:
    """Find one who says or does here what in a record of turns somebody else says."""
    for other in other_takers(said, one, texts):
        spans = (span(said, other.first, other.last),)
        mine = said.text[slice(*spans[0])]
        message = f"{shortened(mine)} says it here, {shortened(other.taker)} in the evidence"
        what = Fault("W006", "error", message, "Name the one who says so in the source.")
        return shown(one, said, spans, what, other.where)
    return None


def _done(said: Statement, one: Compared) -> Finding | None:
    """Find one who does here what in the evidence another one does: lifted the ban, denied that."""
    for here, there, other in doers(said, one.sides):
        did = said.text[slice(*span(said, here.first, here.verb + 1))]
        named = other.text[slice(*span(other, there.first, there.last))]
        message = f"{shortened(did)}: in the evidence it is {shortened(named)}"
        what = Fault("W006", "warning", message, "Name the one of whom the source says it.")
        return shown(one, said, (span(said, here.first, here.last),), what, other)
    return None


def _another(said: Statement, one: Compared, brief: Brief, texts: Mapping[str, SourceText]) -> Finding | None:
    """Find one who says it here, and elsewhere in the source, where the evidence has it of another."""
    there, share = best(said, one.borne) if sayers(said) else (None, 0.0)
    if there is None or share < _LIKE:
        return None
    nobody = language(said.code).relations.impersonal
    others = [other for other in sayers(there) if nobody.isdisjoint(other.words)]
    mine = Bag(token.lower for token in said.tokens)
    known = _known(brief, texts, one)
    whole, behind = vocabulary(known.whole), vocabulary(known.behind)
    for verb, words in sayers(said):
        same = [other for other in others if alike(other.verb, verb)]
        theirs = [other.words for other in same or others]
        if not theirs or any(mine.count(other) for other in theirs):
            continue
        head = words[-1] if words[-1] not in one.known else ""
        others_too = any(_is_of_other_body(other, behind, said.code) for other in theirs)
        own = head in behind and not others_too
        strange = not nobody.isdisjoint(words) or not head or head not in whole or own
        if strange or any(_are_one(words, other, theirs) for other in one.near):
            continue
        message = (
            f"{shortened(' '.join(words))} says it here, {shortened(' '.join(theirs[0]))} in the evidence"
        )
        at = next(at for at, token in enumerate(said.tokens) if token.lower == head)
        what = Fault("W006", "warning", message, "Name the one who says so in the source.")
        return shown(one, said, (span(said, at, at + 1),), what, there)
    return None


def _is_of_other_body(words: Sequence[str], behind: Collection[str], code: str) -> bool:
    """Tell whether somebody who says it is of a body that is not behind the source: a union's spokesman."""
    bodies = language(code).relations.bodies
    return any(word in group and word not in behind for word in words for group in bodies)


def _are_one(words: Sequence[str], near: Statement, theirs: Sequence[Sequence[str]]) -> bool:
    """Tell whether a sentence beside the evidence has both, and may say that they are one."""
    found = Bag(near.words())
    return bool(found.count(words[-1:])) and any(2 * found.count(other) > len(other) for other in theirs)


def _swapped(said: Statement, one: Compared, brief: Brief, texts: Mapping[str, SourceText]) -> Finding | None:
    """Find a name that the evidence does not have where it has another, in a sentence that says the same."""
    own = [name for name in _sure(said) if any(word.lower() not in one.around for word in name.words)]
    there, share = best(said, one.borne) if own else (None, 0.0)
    others = list(_sure(there)) if there and share >= _SAME else []
    if there is None or not others:
        return None
    known = _known(brief, texts, one)
    elsewhere = vocabulary(known.whole)
    for name in own:
        who = Speaker(name.words, (), name.first, name.last)
        # A name that stands nowhere is another rule's.
        if any(form(word) not in elsewhere for word in name.words) or any(
            _is_named(who, text, known.whole) for text in (known.near, known.behind)
        ):
            continue
        words = frozenset(form(token.word) for token in said.tokens)
        put_for = [other for other in others if not words & {form(word) for word in other.words}]
        for other in put_for[:1]:
            message = (
                f"{shortened(' '.join(name.words))} is not named in the evidence, which has "
                f"{shortened(' '.join(other.words))}"
            )
            what = Fault("W006", "warning", message, "Name the one whom the source names.")
            return shown(one, said, (span(said, name.first, name.last),), what, there)
    return None


def _sure(said: Statement) -> Iterator[Name]:
    return (name for name in names(said) if not name.is_unsure)


def _beside(said: Statement, who: Speaker, one: Compared, known: _Known | None) -> Iterator[_Else]:
    """Give the sentence of the evidence that says it, where somebody else or nobody says so."""
    there, share = best(said, one.borne)
    quoted_ = there is not None and any(words in there.text for words, _ in quotations(one.claim.field))
    if there is None or (share < _LIKE and not quoted_) or known is None:
        return
    both = Bag(token.lower for token in said.tokens)
    if any(
        one_.names and both.count(map(str.lower, one_.names)) == len(one_.names) for one_ in speakers(there)
    ):
        return  # the claim names the one who says it, too: his office, her union
    if _is_other(who, there, one, known):
        yield _Else(there, next((one for one in speakers(there) if one.names or one.roles), None))
    elif who.names and not any(speakers(other) for other in one.borne):
        first = len(who.names) == 1 and said.tokens[0].word == who.names[0]
        if first and form(who.names[0]) not in vocabulary(known.whole):
            return  # what begins a sentence may be any word: shopkeepers
        named = any(_is_named(who, text, known.whole) for text in (known.behind, known.near))
        named = named or one.around.count(map(str.lower, who.names)) == len(who.names)
        named = named or _has_turn(who, known.whole)
        yield from () if named else (_Else(there, None),)


def _has_turn(who: Speaker, whole: str) -> bool:
    """Tell whether lines of a source begin with somebody's name and a colon: an interview gives turns so."""
    name = r"\W+".join(map(re.escape, who.names))
    return re.search(rf"(?m)^[^\n:]{{0,60}}\b{name}\b[^\n:]{{0,40}}:", whole) is not None


def _known(brief: Brief, texts: Mapping[str, SourceText], one: Compared) -> _Known:
    names = dict.fromkeys(evidence.source for evidence in one.claim.evidence)
    sources = [found for name in names if (found := brief.blocks.get("sources", {}).get(name))]
    behind = (source.fields[key].text for source in sources for key in _OWN if key in source.fields)
    near = " ".join(other.text for other in (*one.borne, *one.near))
    return _Known("\n".join(behind), near, "\n".join(texts[name].text for name in names if name in texts))


def _is_other(who: Speaker, there: Statement, one: Compared, known: _Known) -> bool:
    """Tell whether a sentence gives the words to others, and has this one neither in it nor as its source."""
    others = speakers(there)
    if who.names:
        shared = any(_shares(who.names, other.names) for other in others)
        if shared or any(_is_named(who, text, known.whole) for text in (known.behind, there.text)):
            return False
        near = _is_named(who, known.near, known.whole)
        return any(other.names or (other.roles and not near) for other in others)
    offices = [other for other in others if other.roles]
    within = Bag(token.lower for said in (there, *one.near) for token in said.tokens)
    return bool(offices) and not within.count(who.roles)


def _is_named(who: Speaker, text: str, whole: str) -> bool:
    """Tell whether a text names somebody: by all words, by initials, or by the last word of a name.

    The last word alone counts where the `whole` source has the name in full: Ms Muster is Ana Muster, and
    England no National Office of England.
    """
    found = vocabulary(text)
    forms = [form(name) for name in who.names]
    signs = {"".join(one[0] for one in forms), *forms}
    if all(one in found for one in forms) or not signs.isdisjoint(initials(text)):
        return True
    if len(forms) > 1 and "".join(one[0] for one in forms) in found:
        return True
    return forms[-1] in found and (len(forms) == 1 or bool(where(" ".join(who.names), whole)))


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
