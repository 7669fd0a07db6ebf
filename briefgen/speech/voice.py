"""An attribution: what a sentence says of a quotation, and whom it names as the speaker."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, NamedTuple

Reserve = Literal["", "thing", "supposed", "unsaid", "denied"]
"""thing: no noun of those who speak; supposed: may say; unsaid: did not say; denied: is not “...”."""


class Mention(NamedTuple):
    """A speaker as written: `text[start:end]`; first and last are indices of words, last exclusive.

    A tuple, as most phrases of a text are tried as one.
    """

    start: int
    end: int
    kind: str
    """name, pronoun, nominal (somebody without a name), or relative: the who or which of a clause."""
    first: int
    last: int
    meant: Mention | None = None
    """Of a relative: what it refers to."""
    name: str = ""
    role: str = ""
    organisation: str = ""
    """As the phrase itself has them; empty where they are looked for in the text."""
    gender: str = ""
    """m, f, or empty where nothing tells."""


@dataclass(frozen=True, slots=True)
class Attribution:
    """What the sentence says of a quotation: the speaker, the cue, the rule that found it."""

    speaker: Mention | None
    cue: str
    rule: str
    confidence: float
    """Share right of this rule on development texts, as a rough guide."""
    reserve: Reserve = ""
    """Why the words may be nobody's."""
    named: bool = False
    """Whether a naming verb or a colon takes the words: then a single word may be speech."""


def found(speaker: Mention | None, cue: str, rule: str, confidence: float) -> Attribution | None:
    """Make an attribution, or None where there is no speaker."""
    return None if speaker is None else Attribution(speaker, cue, rule, confidence)
