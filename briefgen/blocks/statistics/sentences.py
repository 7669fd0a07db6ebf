"""Labels that are a figure's sentence as a whole."""

from __future__ import annotations

from briefgen.blocks.statistics.labels import STOPS, Label
from briefgen.blocks.statistics.pointing import points_out
from briefgen.blocks.statistics.wording import is_short, printed
from briefgen.languages.table import Clauses
from briefgen.reading.predicates import finite, words_of
from briefgen.reading.quantity import Quantity
from briefgen.speech.stances import leans

_LONGEST = 2000
"""Characters of a sentence that is a label as a whole; of a longer one those around its figure are."""
_AROUND = 200
_FEWEST = 4
"""Words of a sentence whose verb nobody can tell."""


def sentence_of(text: str, quantity: Quantity, table: Clauses) -> Label:
    """Give a figure's sentence, to the letter, as its label; a short one is a label as good as a clause."""
    start, end = quantity.sentence
    if end - start > _LONGEST:  # a text without full stops is one sentence, and nobody reads all of it
        start, end = max(start, quantity.start - _AROUND), min(end, quantity.start + _AROUND)
    said = printed(text[start:end])
    words = words_of(text, start, end) if is_short(said) else []
    whole = bool(words) and finite(words, table) > 0 and not points_out(words, table)
    return Label(said, complete=whole, reach=quantity.sentence, form="whole" if whole else "sentence")


def untold(text: str, quantity: Quantity, code: str) -> Label:
    """Give a figure's sentence in a language of whose verbs the house has no table.

    It is a label where it is short, begins and ends as sentences do, and does not lean on the one before.
    """
    start, end = quantity.sentence
    end = min(end, start + _LONGEST)
    said = printed(text[start:end])
    ends = text[start].isupper() or text[start].isdigit()
    whole = ends and text[end - 1] in STOPS and len(said.split()) >= _FEWEST and is_short(said)
    return Label(said, whole and not leans(said, code), form="whole" if whole else "sentence")
