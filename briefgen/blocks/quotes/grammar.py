"""What the search for quotations asks of a language: its sentences, and who says what in them."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Sequence
from dataclasses import dataclass

from briefgen.reading.marks import Quoted
from briefgen.speech.clauses.tokens import Word
from briefgen.speech.tokens import Token
from briefgen.speech.voice import Attribution


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence and its quotations; a grammar reads its tokens, or the clauses around the quotations."""

    quotes: Sequence[Quoted]
    tokens: Sequence[Token] = ()
    """Each quotation one token."""
    places: Sequence[int] = ()
    """Where the quotations stand among the tokens."""
    clauses: Sequence[Sequence[Word]] = ()
    """The words before the first quotation, between two, and behind the last."""


@dataclass(frozen=True, slots=True)
class Who:
    """The speaker of a quotation, as the text has it and as a brief names it."""

    start: int
    end: int
    kind: str
    name: str = ""
    role: str = ""
    organisation: str = ""
    table: str = ""
    """The language by whose short table the speaker was found, where an editor should look; else empty."""


class Grammar(ABC):
    """How one language says who speaks; quotations are counted within their sentence, from 0."""

    verbs: frozenset[str]
    """Finite forms of saying."""
    reads_headings: bool
    """Whether what headings quote is looked for."""
    waits: bool
    """Whether a quotation alone may be whose a later one in its paragraph is."""

    @abstractmethod
    def sentences(self, index: int, quotes: Sequence[Quoted]) -> Sequence[Sentence]:
        """Give the sentences of a part; of one without quotations, those that tell who is spoken of."""

    @abstractmethod
    def attribute(self, sentence: Sentence, number: int, spoke: Attribution | None) -> Attribution | None:
        """Say whose a quotation is by its sentence; `spoke` is whose the one before it is."""

    @abstractmethod
    def is_term(self, sentence: Sentence, number: int, found: Attribution | None) -> bool:
        """Tell whether quoted words name something instead of being said."""

    @abstractmethod
    def alone(self, sentence: Sentence, number: int) -> bool:
        """Tell whether a sentence holds nothing beside quotations that could say whose they are."""

    @abstractmethod
    def shared(self, sentence: Sentence, number: int) -> Attribution | None:
        """Say whose a quotation is by what is said of a later one."""

    @abstractmethod
    def announced(self, index: int) -> Attribution | None:
        """Say whom a part announces that ends with a colon."""

    @abstractmethod
    def who(self, found: Attribution) -> Who | None:
        """Name the speaker, and remember who spoke."""

    def note(self, sentence: Sentence) -> None:  # noqa: B027  # a grammar may do without
        """Take note of whom a sentence is about."""

    def weighed(self, sentence: Sentence, number: int, found: Attribution) -> Attribution:
        """Add to an attribution what speaks against it."""
        return found

    def indirect(self, sentence: Sentence) -> Attribution | None:
        """Give who is reported to speak in a sentence without quotations."""
        return None

    def pieces(self, quote: Quoted) -> Sequence[tuple[int, int]]:
        """Give the spans of a quotation that attributions within its marks part."""
        return ((quote.start, quote.end),)
