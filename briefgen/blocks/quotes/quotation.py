"""A quotation, and what is known while a text is read for them."""

from __future__ import annotations

from dataclasses import dataclass, field

from briefgen.blocks.quotes.grammar import Grammar
from briefgen.reading.marks import Quoted
from briefgen.speech.passages import Passages
from briefgen.speech.voice import Attribution, Reserve


@dataclass(frozen=True, slots=True)
class Quotation:
    """Quoted speech: `text[start:end]`, who says it, and by which rule that was found."""

    start: int
    end: int
    rule: str
    confidence: float
    speaker: tuple[int, int] | None = None
    """The mention as written; None where the text does not tell."""
    kind: str = ""
    """Of the mention: name, pronoun, nominal or relative."""
    name: str = ""
    """The speaker by name, where there is one: the mention's own, or the one that a pronoun stands for."""
    role: str = ""
    organisation: str = ""
    closed: bool = True
    continued: bool = False
    """Whether the next paragraph reopens it."""
    headed: bool = False
    """Whether it stands in a heading."""
    part: int = 0
    table: str = ""
    """The language by whose short table the speaker was found, where an editor should look; else empty."""
    reserve: Reserve = ""
    """Why the words may be nobody's."""


@dataclass(slots=True)
class State:
    """What is known of a text, and what one paragraph leaves for the next."""

    text: str
    read: Passages
    grammar: Grammar
    found: list[Quotation] = field(default_factory=list)
    waiting: list[Quoted] = field(default_factory=list)
    """Quotations of this paragraph whose speaker may come later in it."""
    speaker: Attribution | None = None
    """Who spoke last in this paragraph."""
    signed: Attribution | None = None
    """Who signs the quotation that is the whole paragraph."""
    carried: Attribution | None = None
    """Who goes on speaking from the paragraph before."""
    certain: bool = False
    """Whether that is certain."""
    headed: bool = False
    """Whether the paragraph is a heading."""
