"""The words of a sentence, and which of them is the finite verb of a clause."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from briefgen.languages.table import Clauses

_TOKEN = re.compile(r"""([(\[{"“‘«']*)(\S*?)([)\]}"”’»',;:.!?…]*)(?!\S)""")
"""A word with the marks that open before it and close behind it."""
_DASHES = frozenset(("-", "--", "–", "—"))
_LONG_DASH = "—"
_DAY, _YEAR = re.compile(r"[0-3]?\d"), re.compile(r"(?:19|20)\d\d")
_DOUBLED = re.compile(r"[^aeiou][aeiou][bdgklmnprt]$")
_HISSING = ("s", "x", "z", "ch", "sh", "o")
_LONG = 5
"""Letters of a word whose ending tells that it is a verb."""
_LINKED = 4
"""Words before a participle within which its auxiliary stands."""


class Word(NamedTuple):
    """One word of a sentence, without the marks around it."""

    start: int
    end: int
    low: str
    mark: str
    """The mark behind it that parts clauses: , ; : – or none."""
    depth: int
    """In how many brackets it stands."""
    name: bool = False
    """It begins with a capital, as names do, and a sentence's first word."""


def words_of(text: str, start: int, end: int) -> list[Word]:
    """Give the words of `text[start:end]`; a dash between words is a mark of the word before."""
    found: list[Word] = []
    depth = 0
    for token in _TOKEN.finditer(text, start, end):
        opening, bare, closing = token.groups()
        if bare in _DASHES or not bare:
            mark = "–" if bare else next((char for char in closing if char in ",;:"), "")
            if found and mark and not (bare and _is_range(text, found[-1], token.end())):
                found[-1] = found[-1]._replace(mark=mark)
            continue
        if opening:
            depth += opening.count("(") + opening.count("[")
        after = depth
        if "(" in bare or ")" in bare:
            after += bare.count("(") - bare.count(")")
        mark = ""
        if closing:
            after -= closing.count(")") + closing.count("]")
            mark = next((char for char in closing if char in ",;:"), "")
        first, _ = token.span(2)
        *parted, last = bare.split(_LONG_DASH) if _LONG_DASH in bare else (bare,)
        for one in parted:
            if one:
                found.append(_word(first, one, "" if after > 0 else "–", depth))
            first += len(one) + 1
        if last:
            found.append(_word(first, last, "" if after > 0 else mark, depth))
        depth = max(0, after)
    return _dated(found)


def _dated(words: list[Word]) -> list[Word]:
    """Take the comma from between a day and its year: October 1, 2031."""
    for at, (day, year) in enumerate(pairwise(words)):
        if day.mark == "," and _DAY.fullmatch(day.low) and _YEAR.fullmatch(year.low):
            words[at] = day._replace(mark="")
    return words


def _word(start: int, bare: str, mark: str, depth: int) -> Word:
    # IT is no pronoun, US none either; within brackets nothing is parted.
    low = bare if bare.isupper() and len(bare) > 1 else bare.lower().replace("’", "'")
    return Word(start, start + len(bare), low, mark, depth, bare[0].isupper())


def _is_range(text: str, before: Word, end: int) -> bool:
    """Tell whether a dash stands between two numbers."""
    return before.low[-1].isdigit() and text[end + 1 : end + 2].isdigit()


def finite(words: Sequence[Word], table: Clauses) -> int:
    """Give the index of the finite verb of the first main clause; -1 where none is sure."""
    weak, inside, who = -1, 0, 0
    for at, word in enumerate(words):
        if at and word.low in table.relatives and not _tells(words, at, table):
            inside, who = at, at
        elif _is_strong(words, at, table):
            if not inside:
                return at
            inside = 0
        elif inside and _is_predicate_of(words, inside, at, table):
            inside = 0
        elif not inside and weak < 0 and who and _takes_up(words, who, at, table):
            weak = at
        elif (form := _form(words, at, table)) and not word.name and _may_be_finite(words, at, form, table):
            if inside:
                inside = 0
            elif weak < 0:
                weak = at
    return weak


def _is_strong(words: Sequence[Word], at: int, table: Clauses) -> bool:
    """Tell whether a form is finite wherever it stands; a can between two sizes is none."""
    low = words[at].low
    if low in table.modals and at + 1 < len(words):
        return words[at + 1].low not in table.prepositions
    return low in table.auxiliaries or low in table.pasts


def _is_predicate_of(words: Sequence[Word], relative: int, at: int, table: Clauses) -> bool:
    """Tell whether a word is the verb right behind who: a distributor who sells batteries is exempt."""
    before = _behind_adverbs(words, at, table)
    low = words[at].low
    return (
        before is words[relative]
        and before.low in table.plurals
        and not words[at].name
        and low.isalpha()
        and low not in table.determiners | table.prepositions | table.plurals | table.pointing
    )


def _takes_up(words: Sequence[Word], relative: int, at: int, table: Clauses) -> bool:
    """Tell whether a plain form is the verb of what stands before who: children who come in crisis | wait."""
    low, before = words[at].low, words[at - 1].low
    lead = words[relative - 1].low
    return (
        _forms(table).get(low) in ("base", "even")
        and before not in table.determiners | table.prepositions | table.leading | table.coordinators
        and (_is_plural(lead) or lead in table.plurals)
    )


def _is_plural(low: str) -> bool:
    return low.endswith("s") and not low.endswith(("ss", "us", "is"))


def _form(words: Sequence[Word], at: int, table: Clauses) -> str:
    """Give the kind of form that a word may be: as the table has it, or as its ending tells; else nothing."""
    low = words[at].low
    known = _forms(table).get(low, "")
    if known or len(low) < _LONG or not low.isalpha() or at == 0:
        return known
    follows = words[at + 1].low if at + 1 < len(words) else ""
    if low.endswith(table.endings):
        governed = follows in table.determiners | table.prepositions or follows[:1].isdigit()
        return "past" if governed or not follows else ""
    lead = {word.low for word in words[:at]} - table.partitives
    # In recent years the rate doubled: a noun's plural stands before an article, too.
    counted = words[at - 1].low[:1].isdigit()  # 163 pesos a day
    noun = counted or not lead.isdisjoint(table.prepositions)
    tells = _is_plural(low) and follows in table.determiners and not noun
    return "third" if tells else ""


def _tells(words: Sequence[Word], at: int, table: Clauses) -> bool:
    """Tell whether a word leads to what is told: found that the rate was, and that it is."""
    lead = words[at - 1].low
    listed = at == 1 and lead in table.coordinators
    return words[at].low == table.complement and (lead in table.telling or listed)


def _may_be_finite(words: Sequence[Word], at: int, form: str, table: Clauses) -> bool:
    """Tell whether a form that may be a noun, an infinitive or a participle stands where a verb does."""
    before = _behind_adverbs(words, at, table)
    follows = words[at + 1].low if at + 1 < len(words) else ""
    if before is None:
        object_follows = follows in table.determiners or follows[:1].isdigit()
        return form == "past" or object_follows
    if before.low in table.determiners or before.low in table.prepositions or before.low.endswith("'s"):
        return False
    if form == "past":
        lead = {word.low for word in words[max(0, at - _LINKED) : at]}
        if before.low[-1:].isdigit() and follows.isalpha() and not _leads_on(follows, table):
            return False  # over the 2030 adopted budget
        passive = follows in table.agents and not _counts(words, at + 2)
        return not passive and lead.isdisjoint(table.auxiliaries) and before.low not in table.coordinators
    return _governs(words, at, (form, before), table)


def _leads_on(low: str, table: Clauses) -> bool:
    """Tell whether a word behind a verb begins what belongs to it, and is no participle's noun."""
    return low in table.determiners | table.prepositions | table.adverbs | table.coordinators | table.leading


def _counts(words: Sequence[Word], at: int) -> bool:
    """Tell whether a figure stands at a place: fell by 12%."""
    return at < len(words) and any(map(str.isdigit, words[at].low))


def _governs(words: Sequence[Word], at: int, of: tuple[str, Word], table: Clauses) -> bool:
    """Tell whether a form of the present is a verb by what stands before and behind it."""
    form, before = of
    follows = words[at + 1].low if at + 1 < len(words) else ""
    if form == "third" and (follows in table.determiners or words[at].low in _never_nouns(table)):
        return True  # the trend in offences shows a fall; trust in charities remains high
    ends = (
        not follows.isalpha()
        or follows in table.counting | table.determiners | table.prepositions | table.adverbs
    )
    plural = _is_plural(before.low)
    if form == "third":
        # A name may end as plurals do: Sound Lines carries.
        return ends and not (plural and not (before.name and at > 1))
    if form == "even" and (not follows.isalpha() or follows in table.determiners | table.adverbs):
        return bool(follows)
    if form == "even" and _costs(words, at):
        return True
    counted = before.low[-1:].isdigit() and before is words[at - 1]  # 32 state committees; 40 agree
    return (before.low[:1].isdigit() and (ends or not counted)) or plural or before.low in table.plurals


def _costs(words: Sequence[Word], at: int) -> bool:
    """Tell whether one word stands between a verb and an amount: the drought cost farmers £106 million."""
    amount = words[at + 2].low if at + 2 < len(words) and words[at + 1].low.isalpha() else " "
    return not amount[0].isalnum() and any(map(str.isdigit, amount))


def _behind_adverbs(words: Sequence[Word], at: int, table: Clauses) -> Word | None:
    last = at - 1
    while last >= 0 and (words[last].low in table.adverbs or words[last].low.endswith("ly")):
        last -= 1
    return words[last] if last >= 0 else None


def is_verb(low: str, table: Clauses) -> bool:
    """Tell whether a word, in small letters, may be a finite verb other than an auxiliary."""
    return low in _forms(table) or low in table.pasts


@lru_cache(maxsize=8)
def _forms(table: Clauses) -> dict[str, str]:
    """Give every form of the table's verbs with its kind: base, third, past, or even (past and base)."""
    found = dict.fromkeys(table.verbs, "base")
    for verb in table.verbs:
        found[_third(verb)] = "third"
        found.setdefault(_past(verb), "past")
    return found | {form: "even" if form in table.verbs else "past" for form in table.participles}


@lru_cache(maxsize=8)
def _never_nouns(table: Clauses) -> frozenset[str]:
    return frozenset(map(_third, table.never_nouns))


def _third(verb: str) -> str:
    if verb.endswith("y") and verb[-2:-1] not in "aeiou":
        return f"{verb[:-1]}ies"
    return f"{verb}es" if verb.endswith(_HISSING) else f"{verb}s"


def _past(verb: str) -> str:
    if verb.endswith("e"):
        return f"{verb}d"
    if verb.endswith("y") and verb[-2:-1] not in "aeiou":
        return f"{verb[:-1]}ied"
    short = _DOUBLED.search(verb) and sum(verb.count(vowel) for vowel in "aeiou") == 1
    return f"{verb}{verb[-1] if short else ''}ed"


def lows(words: Iterable[Word]) -> list[str]:
    """Give the words in small letters."""
    return [word.low for word in words]
