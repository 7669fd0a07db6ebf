"""Labels: what is counted, in the source's words, so that it is true by itself beside the figure."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from briefgen.blocks.statistics.brackets import before_brackets
from briefgen.blocks.statistics.clauses import clause_of
from briefgen.blocks.statistics.periods import PERIOD
from briefgen.blocks.statistics.pointing import points_out
from briefgen.blocks.statistics.shortening import (
    without_comparison,
    without_last,
    without_origin,
    without_other,
    without_place,
    without_second,
    without_study,
    without_tail,
)
from briefgen.blocks.statistics.wording import (
    in_brackets,
    is_printable,
    is_short,
    names_in,
    printed_span,
    printed_words,
    undated,
    without_period,
)
from briefgen.languages.table import Clauses
from briefgen.reading.predicates import Word, finite, is_verb, lows, words_of
from briefgen.reading.quantity import Quantity
from briefgen.text.spans import one_line

_LEAD = re.compile(r"\s?\(?(?:\w{2,6}\s)?")
"""What stands between a figure and its period: in, (in, nothing."""
_FACT = re.compile(r"\W{0,3}(?P<name>[^\W\d_][^:;.()\n]{2,80}?)\s?(?:\([^()\n]{1,40}\))?:\s")
"""A name, and when or where in brackets, before a colon."""
STOPS = ".!?"
_LETTER = re.compile(r"[^\W_]")
_NEXT = re.compile(r"\)?,?\s(?:\w{2,3}\s)?")
"""What stands between a period and the next figure of a series."""

_SHORTER = (
    without_place, without_origin, without_tail, without_second, without_other, without_comparison,
    without_study, without_last, without_last,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Label:
    """What is counted, and how far it stands by itself."""

    words: str
    complete: bool
    """It has subject and predicate, names what it speaks of, and is short enough to print."""
    compared: bool = False
    """The figure is what another one is compared with."""
    before: tuple[int, int] | None = None
    """The sentence that leads into the list in which the figure's stands, where the label needs it."""
    reach: tuple[int, int] = (0, 0)
    """Where a period may stand that is the figure's own: in its clause, and in what leads into it."""
    behind: str = ""
    """What stands behind the figure in its clause."""
    form: str = "sentence"
    """How it was made, for the table of what such labels are worth: first, last, inside, list, whole ..."""
    taken: bool = False
    """Its base stands in the sentence before."""


def label_of(
    text: str, of: tuple[Sequence[Quantity], int], before: tuple[int, int] | None, table: Clauses
) -> Label | None:
    """Say what is counted in the source's words: the figure's own clause, without the figure where it stands
    at an edge; None where no sure cut leads to a clause.

    `of` are all quantities and the index of this one; `before` is the sentence that a list's item completes.
    """
    found, index = of
    first = _series(text, found, index)
    series = _of_series(text, found, (first, index), table) if first != index else None
    if series:
        return series
    shared = _share_of(text, found, index)
    quantity = found[index] if shared is None else found[shared]
    span = printed_span(quantity)
    entry = _entry(text, before, quantity, table) if before else _of_line(text, quantity, table)
    if entry:
        return entry
    completes = before is not None and not _begins(text, quantity.sentence)
    spans = (before, quantity.sentence) if before and completes else (quantity.sentence,)
    clause = clause_of(text, spans, span, table)
    if clause is None:
        listed = before is not None and text[quantity.sentence[1] - 1] not in STOPS
        return None if listed or shared is not None else _of_brackets(text, found, index, table)
    words = _own(text, list(clause.words), (found, index), table)
    said = _rendered(text, words, span, table)
    named = _with_base(said, found, index, quantity, table) if said and words[0].end > span[0] else said
    if named == said and clause.whole:
        words = _shortened(text, words, span, table)
        named = said = _rendered(text, words, span, table)
    open_ended = named == said and points_out(undated(text, words), table)
    short = is_printable(named, table)
    behind = printed_words(text, [word for word in words if word.start >= span[1]])
    lead = before if completes else None
    form = _form(
        one_line(text[slice(*span)]), named, (words[0].end > span[0], lead is not None, named != said)
    )
    whole = clause.whole and short and not open_ended and not in_brackets(text, words)
    return Label(named, whole, clause.compared, lead, clause.reach, behind, form)


def _shortened(text: str, words: list[Word], span: tuple[int, int], table: Clauses) -> list[Word]:
    """Leave out what surely can be where a clause is too long to print with it, or open by it."""
    for shorten in _SHORTER:
        said = _rendered(text, words, span, table)
        bare = said if len(PERIOD.findall(said)) > 1 else without_period(said, table)
        if is_short(bare) and not points_out(words, table):
            break
        words = shorten(words, span, table)
    return words


def _own(text: str, words: list[Word], of: tuple[Sequence[Quantity], int], table: Clauses) -> list[Word]:
    """Cut behind the first figure of a series and its period: 55% by 2033 | and at least 70% by 2036."""
    found, index = of
    end = _period_at(text, found[index].end)
    behind = found[index + 1] if index + 1 < len(found) else None
    if not end or behind is None or not _listed(text[end : behind.printed_start], table):
        return words
    if _period_at(text, behind.end) == 0 or behind.sentence != found[index].sentence:
        return words
    return [word for word in words if word.start < end]


def _listed(gap: str, table: Clauses) -> bool:
    """Tell whether only a comma or a word that joins stands between two figures."""
    joining = gap.replace(",", " ").replace(")", " ").lower().split()
    return len(gap) > 1 and all(word in table.coordinators for word in joining)


def _of_brackets(text: str, found: Sequence[Quantity], index: int, table: Clauses) -> Label | None:
    """Label a figure that stands alone in brackets by the clause of the words before them."""
    words = before_brackets(text, found, index, table)
    if not words:
        return None
    said = printed_words(text, words)
    complete = is_short(said) and not points_out(words, table)
    return Label(said, complete, reach=(words[0].start, found[index].end), form="brackets")


def _begins(text: str, sentence: tuple[int, int]) -> bool:
    """Tell whether a list's item is a sentence of its own, and completes none."""
    first = _LETTER.search(text, *sentence)
    return first is not None and first[0].isupper()


def _form(value: str, label: str, of: tuple[bool, bool, bool]) -> str:
    first, listed, based = of
    if listed or based:
        return "list" if listed else "base"
    return "inside" if value in label else "first" if first else "last"


def _series(text: str, found: Sequence[Quantity], index: int) -> int:
    """Give the first figure of a series of which this is one: 12,450 in 2028, 13,917 in 2029, and so on."""
    first = index
    while first and found[first - 1].sentence == found[first].sentence:
        end = _period_at(text, found[first - 1].end)
        if not end or not _NEXT.fullmatch(text, end, found[first].printed_start):
            break
        first -= 1
    return first if _period_at(text, found[index].end) else index


def _period_at(text: str, at: int) -> int:
    """Give the end of the period at a place, or behind a word that leads to it; 0 where there is none."""
    lead = _LEAD.match(text, at)
    found = PERIOD.match(text, lead.end()) if lead else None
    found = found or PERIOD.match(text, at)
    return found.end() if found else 0


def _of_series(text: str, found: Sequence[Quantity], of: tuple[int, int], table: Clauses) -> Label | None:
    """Give a later figure of a series the label of the first, where that is printed without its figure."""
    first, index = of
    label = label_of(text, (found, first), None, table)
    if label is None:
        return None
    own, this = (one_line(text[slice(*printed_span(found[at]))]) for at in (first, index))
    end = _period_at(text, found[index - 1].end)
    if own in label.words and not _listed(text[end : found[index].printed_start], table):
        return None  # from 19 in 2020 to 16 in 2030
    reach = (found[index].start, found[index].sentence[1])
    words = without_period(label.words, table) if own in label.words else label.words
    return replace(label, words=words.replace(own, this, 1), reach=reach)


def subject_of(sentence: str, table: Clauses) -> str:
    """Give what a sentence with a tie and a colon at its end is about: the rates (The rates are:)."""
    lead = words_of(sentence, 0, len(sentence))
    if not sentence.endswith(":") or lead[-1].low not in table.ties:
        return sentence
    verb = finite(lead, table)
    first = next((at for at in range(3, 0, -1) if " ".join(lows(lead[:at])) in table.connectives), 0)
    return printed_words(sentence, lead[first:verb]) if verb > first else sentence


def _entry(text: str, before: tuple[int, int], quantity: Quantity, table: Clauses) -> Label | None:
    """Label a list's entry that is a name and its figure: The limits are: cocaine, 10 µg/L."""
    name = text[quantity.sentence[0] : quantity.printed_start]
    if quantity.end < quantity.sentence[1] - 1 or not name.rstrip().endswith((",", ":", "–", "-")):
        return None
    lead = text[slice(*before)]
    what = subject_of(lead, table)
    if what == lead or finite(words_of(name, 0, len(name)), table) >= 0:
        return None
    said = f"{one_line(name).rstrip(' ,:–-')}: {what}"
    complete = is_short(said) and not points_out(words_of(what, 0, len(what)), table)
    return Label(said, complete, before=before, reach=(before[0], quantity.sentence[1]), form="entry")


def _of_line(text: str, quantity: Quantity, table: Clauses) -> Label | None:
    """Label a figure that is all that a line says of a name: Population (2031): 37.6 million."""
    start, end = quantity.sentence
    name = _FACT.match(text, start, quantity.printed_start)
    if name is None or name.end() != quantity.printed_start or text[quantity.end : end].strip(" ."):
        return None
    words = words_of(text, *name.span("name"))
    if not words or finite(words, table) >= 0 or words[-1].low in table.naming or not words[0].name:
        return None
    said = printed_words(text, words)
    complete = is_short(said) and names_in(said, table) > 1
    return Label(said, complete, reach=(start, end), form="entry")


def _share_of(text: str, found: Sequence[Quantity], index: int) -> int | None:
    """Give the figure that a percentage in brackets says again: one in eight (12.6%); 18.8 million (38%)."""
    quantity = found[index]
    if not index or quantity.kind != "percent" or text[quantity.printed_start - 1] != "(":
        return None
    before = found[index - 1]
    other = before.sentence == quantity.sentence and before.kind != "percent"
    said = other and quantity.base in (index - 1, before.base)
    return index - 1 if said and quantity.base >= 0 else None


def _rendered(text: str, words: list[Word], span: tuple[int, int], table: Clauses) -> str:
    """Print a clause without its figure at the beginning or, behind a mere tie, at the end."""
    inside = [at for at, word in enumerate(words) if word.start < span[1] and span[0] < word.end]
    if not inside:
        return ""
    first, last = inside[0], inside[-1]
    dated = first and text[_period_at(text, words[0].start) : words[first].start] in (" ", ", ")
    if all(word.low in table.openings for word in words[:first]) or dated:
        return printed_words(
            text, words[last + 1 :], words[last].end if words[last].end > span[1] else None, span[1]
        )
    ends = last + 1 == len(words) or _period_at(text, words[last].end) == words[-1].end
    if ends and words[first - 1].low in table.ties:
        kept = words[:first]
        while kept and (kept[-1].low in table.ties or (len(kept) < first and kept[-1].low in table.leading)):
            kept.pop()
        verb = not kept or is_verb(kept[-1].low, table) or kept[-1].low in table.auxiliaries
        return printed_words(text, words if verb else kept)
    return printed_words(text, words)


def _with_base(said: str, found: Sequence[Quantity], index: int, quantity: Quantity, table: Clauses) -> str:
    """Name the base: of these, and a bare were unique, become of the reports, of the reports were unique."""
    base = found[found[index].base] if found[index].base >= 0 else None
    if base is quantity and quantity.base >= 0:
        base = found[quantity.base]
    if base is None or base.kind != "count" or base is quantity or base.start > quantity.start:
        return said
    if any(one.sentence == quantity.sentence and one.base < 0 for one in _between(found, base, index)):
        return said  # another figure stands between the two, and may be what is meant
    whole = f"of the {one_line(base.unit)}"
    first, _, rest = said.partition(" ")
    second, _, behind = rest.partition(" ")
    if first.lower() == "of":
        return f"{whole} {behind}".strip() if second.lower() in table.pointing | table.relatives else said
    return f"{whole} {said}" if first.lower() in table.auxiliaries or first.lower() in table.pasts else said


def _between(found: Sequence[Quantity], base: Quantity, index: int) -> Sequence[Quantity]:
    first = next((at for at in range(index, -1, -1) if found[at] is base), index)
    return found[first + 1 : index]
