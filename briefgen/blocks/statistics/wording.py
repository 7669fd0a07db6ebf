"""The words of a label: printed as the source has them, without its period, and short enough to print."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import islice, pairwise

from briefgen.blocks.statistics.periods import PERIOD
from briefgen.languages.table import Clauses
from briefgen.languages.times import ENGLISH
from briefgen.reading.predicates import Word, words_of
from briefgen.reading.quantity import Quantity
from briefgen.text.spans import one_line

_BRACKETED = re.compile(r"\([^()\d]{0,8}\d[^()]*\)")
MOST_WORDS = 16
_LEAD = 4
"""Words of what leads a clause in."""
_WORD = re.compile(r"\w+(?:[.,]\d+)*")
_BREAKS = re.compile(r"[\w(\[:\n]")
"""What is left out, or parts a list's item from what leads into it, stands between two words."""
_MARKS = ' ,.;:()[]"“”-–'
_QUOTING = re.compile(r"[\"“”*]|''|``")
_NUMBERED = re.compile(r"\A(?:\d{1,3}(?:\.\d{1,3})*[.)]|\(\w{1,3}\))\s(?=[^\W\d_])")
"""The number of a paragraph, before its first word."""
_LOOSE = re.compile(r"\s+(?=[,;:.])")
"""A space before a mark, as links leave it: a long term condition , and."""


def printed_words(text: str, words: Sequence[Word], glued: int | None = None, at: int = 0) -> str:
    """Print words as the source has them; `glued` ends a word of which the figure is only the beginning."""
    runs: list[list[int]] = [[at, glued]] if glued else []
    for before, word in pairwise([None, *words]):
        assert word  # noqa: S101  # only the first is None
        gap = text[before.end : word.start] if before else "."
        broken = _BREAKS.search(gap) or (before and not before.mark and gap.startswith(","))
        if before and runs and not broken:
            runs[-1][1] = word.end
        else:
            runs.append([word.start, word.end])
    said = " ".join(text[first:last] for first, last in runs)
    return printed(said)


def printed(said: str) -> str:
    """Print words in one line, without quotation marks, and without the marks that stand around them."""
    said = said if "‘" in said else said.replace("’,", ",")
    line = _NUMBERED.sub("", _LOOSE.sub("", one_line(_QUOTING.sub("", said))))
    bare = line.strip(_MARKS)
    # (95% of them) keeps its second bracket where the first stays.
    return f"{bare})" if bare.count("(") > bare.count(")") and line.rstrip(" .").endswith(")") else bare


def without_period(label: str, table: Clauses) -> str:
    """Leave out the period at a label's beginning or its end: the field `period` has it."""
    first = PERIOD.search(label)
    lead = label[: first.start()].lower().split() if first else []
    if (
        first
        and len(lead) <= 2
        and all(word in table.dating for word in lead)
        and (lead or first[0][0].isalpha())
        # In 2031 the rate was, but not: the FY 2031 request is.
        and (label[first.end() :].startswith(",") or not _names(lead, first[0], table))
    ):
        label = label[first.end() :].lstrip(", ") or label
    label = _without_date(label, table)
    label = _without_year(label)
    for found in PERIOD.finditer(label):
        if found.end() == len(label):
            head = label[: found.start()].split()
            while head and head[-1].lower() in table.dating:
                head.pop()
            if head and head[-1].lower() in table.equal:
                head.pop()  # as of March 2031
            return " ".join(head).rstrip(", ")
    return label


def _without_year(label: str) -> str:
    """Leave out, at a label's end, which kind of year it was: in the 2031/32 | financial year."""
    words = label.rsplit(" ", 3)
    behind = len(words) == 4 and " ".join(words[2:]).lower() in ENGLISH.fiscal
    return (
        " ".join(words[:2])
        if behind and any(one.end() == len(words[1]) for one in PERIOD.finditer(words[1]))
        else label
    )


def undated(text: str, words: list[Word]) -> list[Word]:
    """Give the words of a clause without its periods: this year points to nothing in the text."""
    spans = [found.span() for found in PERIOD.finditer(text, words[0].start, words[-1].end)]
    return [one for one in words if not any(first <= one.start < last for first, last in spans)] or words


def _without_date(label: str, table: Clauses) -> str:
    """Leave out a period at the end of what leads a clause in: In Wales (at the end of 2031), 75,000 were."""
    found = next((one for one in PERIOD.finditer(label) if label[one.end() :].startswith(",")), None)
    head = label[: found.start()].split() if found else []
    dating = table.dating | table.ends
    kept = len(head)
    while kept and head[kept - 1].lower() in dating:
        kept -= 1
    leads = (
        1 < kept <= _LEAD and head[0].lower() in table.prepositions and not any("," in one for one in head)
    )
    return f"{' '.join(head[:kept])}{label[found.end() :]}" if found and leads else label


def _names(lead: Sequence[str], period: str, table: Clauses) -> bool:
    """Tell whether a period before a noun names it: the 2031 budget."""
    return set(lead) <= table.determiners and any(char.isdigit() for char in period)


def is_short(label: str) -> bool:
    """Tell whether a label is short enough to print beside its figure."""
    # A text without full stops is one sentence: no more of its words are counted than tell it.
    return sum(1 for _ in islice(_WORD.finditer(label), MOST_WORDS + 1)) <= MOST_WORDS


def ends_open(label: str, table: Clauses) -> bool:
    """Tell whether a label breaks off at a word that leads to another: are a key part of."""
    last = label.rpartition(" ")[2].lower()
    leading = table.partitives | table.than | table.leading | table.coordinators | table.ties
    return last in leading | table.including | (table.determiners - table.adverbs) or last == table.complement


def names_in(label: str, table: Clauses) -> int:
    """Count the words of a label that name something, without its periods: 61,000 | last year has none."""
    bare = PERIOD.sub(" ", label)
    dull = (
        table.prepositions | table.determiners | table.adverbs | table.auxiliaries | table.coordinators
        | table.pointing | table.openings | table.more | table.equal | table.amounts
    )  # fmt: skip
    words = words_of(bare, 0, len(bare))
    return sum(word.low[:1].isalpha() and word.low not in dull for word in words)


def printed_span(quantity: Quantity) -> tuple[int, int]:
    """Give the place of the figure as printed, hedge included, without the noun that is counted."""
    # Of 0.18 quads the noun is the unit: nobody counts parts of things.
    bare = quantity.kind in ("number", "fraction") or (quantity.kind == "count" and not quantity.value % 1)
    end = quantity.num_end if bare else quantity.end
    return quantity.printed_start, max(end, quantity.printed_end)


def is_printable(named: str, table: Clauses) -> bool:
    """Tell whether a label is short, names something and does not break off."""
    bare = without_period(named, table)
    return is_short(bare) and names_in(named, table) > 0 and not ends_open(bare, table)


def in_brackets(text: str, words: Sequence[Word]) -> bool:
    """Tell whether figures of their own stand in brackets in a clause: councillors (4%), MPs (3%)."""
    return len(_BRACKETED.findall(text, words[0].start, words[-1].end)) > 1


def within(span: tuple[int, int], quantity: Quantity) -> bool:
    """Tell whether a stretch of the text and a figure share characters."""
    return span[0] < quantity.end and quantity.start < span[1]


def distance(span: tuple[int, int], quantity: Quantity) -> int:
    """Give how far a period stands from a figure, in characters; behind it, twice as far."""
    return quantity.start - span[1] if span[1] <= quantity.start else 2 * (span[0] - quantity.end)
