"""An attribution: what a sentence says of a quotation."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from briefgen.speech.phrases import Mention

Reserve = Literal["", "thing", "supposed", "unsaid", "denied"]
"""thing: no noun of those who speak; supposed: may say; unsaid: did not say; denied: is not “...”."""


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


def found(speaker: Mention | None, cue: str, rule: str, confidence: float) -> Attribution | None:
    """Make an attribution, or None where there is no speaker."""
    return None if speaker is None else Attribution(speaker, cue, rule, confidence)
