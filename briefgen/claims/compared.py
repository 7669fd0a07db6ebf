"""A claim's sentences beside those that bear it out: what the rules about words compare."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from briefgen.blocks import BLOCKS
from briefgen.claims.claims import Claimed, claims, prose, quotations
from briefgen.claims.index import is_free_in
from briefgen.claims.tongues import Tongues, tongues
from briefgen.claims.words import places, sentence_of
from briefgen.model import Brief, Evidence, Finding, Severity, SourceText
from briefgen.reading.statements import Bag, Statement, statements
from briefgen.reading.terms import Term

_SPEAKER = ".speaker"
"""How the path of a field ends that names who speaks."""
_NEAR = 400
"""Characters before and after the evidence that may say whom it speaks of."""


@dataclass(frozen=True, slots=True, eq=False)
class Sides:
    """A claim's sentences, and what the sources say where its evidence stands.

    The same sentences are compared once, however many briefs have them: two are equal where they are one.
    """

    own: tuple[Statement, ...]
    """The claim's sentences; what asks is left out."""
    borne: tuple[Statement, ...]
    """The sentences in which the evidence stands, whole."""
    near: tuple[Statement, ...]
    """Those about them, in the same paragraphs or the ones beside."""

    known: Bag
    """The words of the evidence's sentences."""
    turning: bool
    """Whether the evidence denies something."""
    around: Bag
    """The words of the evidence's sentences and of those about them."""

    def told(self, words: Sequence[str]) -> list[str]:
        """Leave out words that stand in the sentences about the evidence alone: whom it calls he, say."""
        return [word for word in words if word in self.known or word not in self.around]


@dataclass(frozen=True, slots=True, eq=False)
class Compared(Sides):
    """A claim in prose, with both sides of it."""

    claim: Claimed
    sides: Sides
    """The same without the claim: for what is told by the sentences alone."""


def compared(brief: Brief, texts: Mapping[str, SourceText]) -> Iterator[Compared]:
    """Give every claim of the brief's that is no quotation, with evidence that can be read in its language.

    What the author says for himself (recommendations and their like) is left out, and so are questions, and
    speakers whom a sentence of the quotation names to the letter: no word of theirs was turned.
    """
    spoken = tongues(brief, texts)
    for claim in claims(brief):
        own = claim.block and BLOCKS[claim.block].own
        if claim.kind != "quotation" and claim.evidence and not own and not _is_copied(claim, texts):
            found = _compared(claim, texts, spoken)
            if found.own and found.borne:
                yield found


def _is_copied(claim: Claimed, texts: Mapping[str, SourceText]) -> bool:
    """Tell whether a speaker is named in the sentence of the quotation, whoever it is that speaks there."""
    if not claim.field.path.endswith(_SPEAKER):
        return False
    for one in claim.evidence:
        text = texts[one.source].text if one.source in texts else ""
        for place in places(one, text)[:1]:
            if is_free_in(claim.field.text, text[slice(*sentence_of(text, *place))]):
                return True
    return False


@lru_cache(maxsize=512)
def bag(said: tuple[Statement, ...]) -> Bag:
    """Give the words of some sentences."""
    return Bag(token.lower for one in said for token in one.tokens)


def short(tag: str) -> str:
    """Give a language without its region."""
    return tag.partition("-")[0].lower()


def _compared(claim: Claimed, texts: Mapping[str, SourceText], spoken: Tongues) -> Compared:
    own = tuple(one for one in statements(prose(claim.field.text), spoken.brief) if one.text[-1:] != "?")
    borne: dict[Statement, None] = {}
    near: dict[Statement, None] = {}
    for one in claim.evidence if own else ():
        text, tag = texts.get(one.source), spoken.of(one)
        if text and short(tag) == short(spoken.brief):
            within, about = passages(one, text.text, tag)
            borne.update(dict.fromkeys(within))
            near.update(dict.fromkeys(about))
    both = _sides(own, tuple(borne), tuple(one for one in near if one not in borne))
    return Compared(
        both.own, both.borne, both.near, both.known, both.turning, both.around, claim=claim, sides=both
    )


@lru_cache(maxsize=1024)
def _sides(own: tuple[Statement, ...], borne: tuple[Statement, ...], near: tuple[Statement, ...]) -> Sides:
    # What is asked is not said: it bears nothing out where something else does.
    said = tuple(one for one in borne if one.text[-1:] != "?") or borne
    about = tuple(one for one in near if one.text[-1:] != "?")
    turning = any(one.has("negations") for one in said)
    return Sides(own, said, about, bag(said), turning, bag((*borne, *near)))


@lru_cache(maxsize=512)
def passages(evidence: Evidence, text: str, tag: str) -> tuple[tuple[Statement, ...], tuple[Statement, ...]]:
    """Give the sentences in which evidence stands, and those about it; none where it stands nowhere."""
    found = places(evidence, text)
    if not found:
        return (), ()
    start, end = sentence_of(text, *found[0])
    first, last = max(0, start - _NEAR), end + _NEAR
    first = text.find("\n", first, start) + 1 if first and "\n" in text[first:start] else first
    about = f"{text[first:start]}\n{text[end:last].rpartition('.')[0]}"
    return statements(text[start:end], tag), statements(about, tag)


class Fault(NamedTuple):
    """What is wrong, and what to do."""

    code: str
    severity: Severity
    message: str
    hint: str


def shown(
    one: Compared,
    said: Statement,
    spans: tuple[tuple[int, int], ...],
    what: Fault,
    beside: Statement | None = None,
) -> Finding:
    """Make the finding whose fault lies in words of a claim's sentence, beside the evidence's sentence."""
    field = one.claim.field
    at = max(0, field.text.find(said.text))
    marked = tuple((at + start, at + end) for start, end in spans)
    excerpt = " ".join((beside or one.borne[0]).text.split())
    code, severity, message, hint = what
    return Finding(code, severity, field.path, message, hint, field.place, excerpt, field.text, marked)


def span(said: Statement, first: int, last: int) -> tuple[int, int]:
    """Give where tokens stand in their sentence."""
    return said.tokens[first].start, said.tokens[last - 1].end


def best(own: Statement, others: tuple[Statement, ...]) -> tuple[Statement | None, float]:
    """Give the sentence that has most of a claim's content words, and how much of them, from 0 to 1."""
    words = set(own.words())
    if not words:
        return None, 0.0
    found = [(one.bag().count(words) / len(words), -at) for at, one in enumerate(others)]
    share, at = max(found, default=(0.0, 0))
    return (others[-at], share) if found and share else (None, 0.0)


def drastic(said: Statement, one: Compared) -> Iterator[Term]:
    """Give the words that make more of a thing than the evidence, and what stands about it, in any words."""
    if not said.has("drastic"):
        return
    groups = {term.group for other in (*one.borne, *one.near) for term in other.of("sides")}
    spoken = " ".join(words for words, _ in quotations(one.claim.field)).lower()
    for term in said.of("drastic"):
        words = (said.tokens[at].lower for at in range(term.first, term.last))
        same = any(side.first == term.first and side.group in groups for side in said.of("sides"))
        if not same and any(word not in one.around and word not in spoken for word in words):
            yield term
