"""Units that are told elsewhere than beside the figure: in its label, in a table's head, nearby."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence

from briefgen.claims.claims import Claimed
from briefgen.claims.compared import short
from briefgen.claims.tongues import Tongues
from briefgen.languages import language
from briefgen.model import SourceText
from briefgen.reading.comparing import differs, meant
from briefgen.reading.dimensions import dimension
from briefgen.reading.measured import DURATIONS, unit_of
from briefgen.reading.number import Number
from briefgen.reading.periods import Told
from briefgen.reading.statements import alike

_SHORT = 2
"""Letters of a mark that a longer word does not stand for."""
_SYMBOL = 3
"""Letters that a symbol has at most."""
_TOKEN = re.compile(r"[^\W\d_][\w²³/·^-]*|[%‰°]\w?|[$€£¥₹]")


def unit_told(
    number: Number, pool: Sequence[Number], claim: Claimed, texts: Mapping[str, SourceText], spoken: Tongues
) -> bool:
    """Tell whether brief and evidence say the unit of a number that one of them has not beside the figure.

    Of two currencies by one name, as $ and US$, the source must have both: then it says which one it means.
    """
    given = [meant(one, number) for one in pool if not differs(one, number)]
    number = next((meant(number, one) for one in given), number)
    if not any(_rate_told(one, number, claim, texts, spoken) for one in given):
        return False
    if any(one.unit == number.unit or _convertible(one, number) for one in given):
        return True
    if any(one.is_money and number.is_money for one in given):
        return any(_one_country(one, number, claim, texts, spoken) for one in given)
    own = _own(claim, spoken)
    return any(
        _mentions(one.unit, own)
        if not number.unit
        else _mentions(number.unit, [*spoken.passages(claim), *spoken.around(claim, texts)])
        for one in given
    )


def _rate_told(
    given: Number, number: Number, claim: Claimed, texts: Mapping[str, SourceText], spoken: Tongues
) -> bool:
    """Tell whether both say per what a figure is, beside it or elsewhere: 140 litres, drunk in a day."""
    if given.rate == number.rate:
        return True
    if given.rate:
        return says_rate(given.rate, _own(claim, spoken))
    return says_rate(number.rate, [*spoken.passages(claim), *spoken.around(claim, texts)])


def says_rate(rate: str, texts: Sequence[Told]) -> bool:
    """Tell whether a text says per what a figure is: in a year, annually, each."""
    return any(_is_rate(token, rate, short(tag)) for text, tag in texts for token in _TOKEN.findall(text))


def _is_rate(token: str, rate: str, code: str) -> bool:
    """Tell whether a word gives the base of a rate; a month is no year, though both are times."""
    word = token.casefold()
    told = (base for name, base in language(code).numbers.rates.items() if alike(word, name))
    if rate in told or unit_of(word, code) == rate:
        return True
    return rate not in DURATIONS and _is_named(token, rate, code)


def _own(claim: Claimed, spoken: Tongues) -> list[Told]:
    """Give the words of a claim and of the other fields of its item."""
    fields = [claim.field, *(claim.item.fields.values() if claim.item else ())]
    return [(field.text, spoken.brief) for field in fields]


def _convertible(one: Number, other: Number) -> bool:
    """Tell whether both say a unit; a share says its own: a quarter is 25%."""
    told = bool(one.unit and other.unit) or one.kind != other.kind
    return told and not (one.is_money or other.is_money)


def _mentions(unit: str, texts: Iterable[Told]) -> bool:
    """Tell whether a text has a unit, or one of its dimension, without a figure before it."""
    return any(
        _is_named(token, unit, tag.partition("-")[0].lower())
        for text, tag in texts
        for token in _TOKEN.findall(text)
    )


def _is_named(token: str, unit: str, code: str) -> bool:
    mark, word = unit.removeprefix("="), token.casefold()
    if word == mark or (len(mark) > _SHORT and word.startswith(mark)):
        return True
    # Case tells symbols apart; names have a capital where a head or a sentence begins with them.
    other = unit_of(token, code) or unit_of(token.partition("/")[0], code)
    other = other or (unit_of(word, code) if len(word) > _SYMBOL else other)
    known, of = dimension(unit), dimension(other) if other else None
    return bool(other) and (other == unit or (known is not None and of is not None and known[0] == of[0]))


def _one_country(
    given: Number, number: Number, claim: Claimed, texts: Mapping[str, SourceText], spoken: Tongues
) -> bool:
    """Tell whether the source means one currency by $ and US$: it has both, or is of that country."""
    named = max(given.unit, number.unit, key=len)
    for one in claim.evidence:
        text = texts[one.source].text if one.source in texts else one.exact
        if _mentions_money(named, text, spoken.of(one)):
            return True
    return False


def _mentions_money(name: str, text: str, tag: str) -> bool:
    from briefgen.reading.countries import at_home, only_country, signs_of

    signed = (re.search(rf"(?<![A-Za-z]){re.escape(sign)}(?![a-z])", text) for sign in signs_of(name))
    return at_home(name, tag) or any(signed) or only_country(name, text, tag)
