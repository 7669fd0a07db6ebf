"""Invented amounts, printed in many ways: as Unicode CLDR has it, and as style guides allow.

An amount is a value of some kind (money, a measure, a share, a count) with a hedge. It is printed in one of
six languages, in one of several notations. The generator knows nothing of the tables of `briefgen.languages`.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal
from random import Random

from babel import Locale
from babel.numbers import format_compact_decimal, format_currency, format_decimal, get_currency_name
from babel.units import format_unit

LOCALES = ("en", "de", "fr", "es", "it", "nl")
CURRENCIES = (
    *(
        "USD",
        "EUR",
        "GBP",
        "JPY",
        "CHF",
        "SEK",
        "NOK",
        "DKK",
        "PLN",
        "CZK",
        "HUF",
        "TRY",
        "INR",
        "CNY",
        "KRW",
    ),
    *(
        "ZAR",
        "BRL",
        "MXN",
        "AUD",
        "CAD",
        "NZD",
        "HKD",
        "SGD",
        "THB",
        "IDR",
        "MYR",
        "PHP",
        "VND",
        "NGN",
        "KES",
    ),
    *(
        "EGP",
        "ILS",
        "AED",
        "SAR",
        "QAR",
        "KWD",
        "UAH",
        "RON",
        "BGN",
        "ISK",
        "ARS",
        "CLP",
        "COP",
        "PEN",
        "UYU",
    ),
)
UNITS = (
    *("length-kilometer", "length-meter", "length-centimeter", "length-mile", "length-foot", "area-hectare"),
    *("area-square-kilometer", "area-square-meter", "volume-cubic-meter", "volume-liter", "mass-tonne"),
    *("mass-kilogram", "mass-gram", "mass-pound", "energy-kilowatt-hour", "power-megawatt", "power-kilowatt"),
    *("duration-hour", "duration-day", "duration-week", "duration-month", "duration-year", "duration-minute"),
    *("temperature-celsius", "temperature-fahrenheit", "digital-gigabyte", "digital-megabyte"),
    *("speed-kilometer-per-hour", "speed-mile-per-hour", "frequency-megahertz", "electric-volt"),
)
HEDGES = {
    "about": {
        "en": ("about", "around", "roughly", "approximately", "some", "circa"),
        "de": ("rund", "etwa", "ungefähr", "circa"),
        "fr": ("environ", "autour de", "quelque"),
        "es": ("alrededor de", "aproximadamente", "unos"),
        "it": ("circa", "intorno a"),
        "nl": ("ongeveer", "circa", "rond de"),
    },
    "more": {
        "en": ("more than", "over", "in excess of", "upwards of", "exceeding"),
        "de": ("mehr als", "über"),
        "fr": ("plus de",),
        "es": ("más de",),
        "it": ("più di", "oltre"),
        "nl": ("meer dan", "ruim"),
    },
    "less": {
        "en": ("less than", "fewer than", "under", "below"),
        "de": ("weniger als", "unter"),
        "fr": ("moins de",),
        "es": ("menos de",),
        "it": ("meno di",),
        "nl": ("minder dan", "onder de"),
    },
    "least": {
        "en": ("at least", "no less than", "a minimum of"),
        "de": ("mindestens", "wenigstens"),
        "fr": ("au moins", "pas moins de"),
        "es": ("al menos", "por lo menos", "como mínimo"),
        "it": ("almeno",),
        "nl": ("minstens", "ten minste", "minimaal"),
    },
    "most": {
        "en": ("at most", "no more than", "up to", "a maximum of"),
        "de": ("höchstens", "maximal", "bis zu"),
        "fr": ("au plus", "au maximum", "jusqu’à"),
        "es": ("como máximo", "a lo sumo"),
        "it": ("al massimo", "fino a"),
        "nl": ("hoogstens", "maximaal", "ten hoogste"),
    },
    "nearly": {
        "en": ("nearly", "almost", "close to", "just under"),
        "de": ("fast", "knapp", "beinahe", "nahezu"),
        "fr": ("près de", "presque"),
        "es": ("casi",),
        "it": ("quasi",),
        "nl": ("bijna",),
    },
}
SENTENCES = {
    "en": "The harbour paid for {} last year.",
    "de": "Im Hafen waren es {} im letzten Jahr.",
    "fr": "Dans le port, c’était {} cette année.",
    "es": "En el puerto fueron {} este año.",
    "it": "Nel porto erano {} quest’anno.",
    "nl": "In de haven waren het {} dit jaar.",
}
NOUNS = {"en": "boats", "de": "Boote", "fr": "bateaux", "es": "barcos", "it": "barche", "nl": "boten"}
_LARGE = {
    "en": {6: ("million", "million"), 9: ("billion", "billion"), 12: ("trillion", "trillion")},
    "de": {6: ("Million", "Millionen"), 9: ("Milliarde", "Milliarden"), 12: ("Billion", "Billionen")},
    "fr": {6: ("million", "millions"), 9: ("milliard", "milliards")},
    "es": {6: ("millón", "millones")},
    "it": {6: ("milione", "milioni"), 9: ("miliardo", "miliardi")},
    "nl": {6: ("miljoen", "miljoen"), 9: ("miljard", "miljard")},
}
_SPACES = ("\u00a0", "\u202f", "\u2009", " ")
PERCENT = {
    "en": ("{}%", "{} per cent", "{} percent"),
    "de": ("{} %", "{}%", "{} Prozent"),
    "fr": ("{} %", "{} pour cent", "{}%"),
    "es": ("{} %", "{}%", "{} por ciento"),
    "it": ("{}%", "{} %", "{} per cento"),
    "nl": ("{}%", "{} procent"),
}


@dataclass(frozen=True, slots=True)
class Amount:
    """A value of a kind: an ISO 4217 code, a unit of CLDR, per cent, or a count where `of` is empty."""

    value: Decimal
    of: str = ""
    hedge: str = ""


def invented(random: Random) -> Amount:
    """Invent an amount of any kind and size, with or without a hedge."""
    of = random.choice((random.choice(CURRENCIES), random.choice(CURRENCIES), random.choice(UNITS), "%", ""))
    return Amount(_value(random, of), of, random.choice(("", "", *HEDGES)))


def _value(random: Random, of: str) -> Decimal:
    if of == "%":
        return Decimal(random.randint(1, 999)) / random.choice((1, 10)) % 100 or Decimal(7)
    if of in UNITS:
        return Decimal(random.randint(2, 9999)) / random.choice((1, 10, 100)).__int__() or Decimal(3)
    digits = Decimal(random.randint(2, 9999)) * 10 ** random.choice((0, 0, 2, 3, 5, 6, 8, 9))
    return digits


def changed(amount: Amount, random: Random) -> Amount:
    """Make another amount of one: another value, another magnitude, another unit, another hedge."""
    how = random.choice(("value", "value", "scale", "unit", "hedge"))
    if how == "unit" and amount.of and amount.of != "%":
        kinds = CURRENCIES if amount.of in CURRENCIES else UNITS
        return replace(amount, of=random.choice([one for one in kinds if one != amount.of]))
    if how == "scale" and amount.of != "%":
        return replace(amount, value=amount.value * 1000)
    if how == "hedge":
        # A hedge that is put in may only weaken: about an exact number is right.
        others = [
            one for one in ("", *HEDGES) if one not in (amount.hedge, "about" if not amount.hedge else "")
        ]
        others = [one for one in others if (amount.hedge, one) != ("nearly", "about")]
        return replace(amount, hedge=random.choice(others))
    other = amount.value * random.choice((Decimal("1.5"), Decimal(2), Decimal("0.5"), Decimal(3)))
    return replace(amount, value=other.normalize() if other != amount.value else other + 1)


def notations(amount: Amount, language: str, random: Random) -> Iterator[str]:
    """Give ways in which a language prints an amount, hedge first."""
    for printed in _bare(amount, language, random):
        if amount.hedge:
            yield f"{random.choice(HEDGES[amount.hedge][language])} {printed}"
        else:
            yield printed


def _bare(amount: Amount, language: str, random: Random) -> Iterator[str]:
    figures = list(_figures(amount.value, language, random))
    if amount.of == "%":
        for pattern in PERCENT[language]:
            yield pattern.format(random.choice(figures))
    elif not amount.of:
        for figure, joined in [*((one, " ") for one in figures), *_scaled(amount.value, language)]:
            yield f"{figure}{joined}{NOUNS[language]}"
    elif amount.of in UNITS:
        yield from _measured(amount, language, figures, random)
    else:
        yield from _money(amount, language, figures, random)


def _figures(value: Decimal, language: str, random: Random) -> Iterator[str]:
    """Give a figure as CLDR groups it, without groups, and grouped by one of the spaces of ISO 80000-1."""
    places = max(0, -int(value.as_tuple().exponent)) if value != int(value) else 0
    pattern = "#,##0." + "0" * places if places else "#,##0"
    grouped = format_decimal(value, format=pattern, locale=language)
    yield grouped
    group = Locale.parse(language).number_symbols["latn"]["group"]
    yield grouped.replace(group, "")
    if value >= 10000:  # ISO 80000-1: groups from five digits on
        yield grouped.replace(group, random.choice(_SPACES))
        yield grouped.replace(group, "’")


def _scaled(value: Decimal, language: str) -> Iterator[tuple[str, str]]:
    """Give a figure with its multiplier in words, and what joins it to a noun."""
    for power, (one, many) in _LARGE[language].items():
        figure = value.scaleb(-power)
        if 1 <= figure < 1000 and figure == round(figure, 3):
            digits = format_decimal(figure.normalize(), locale=language, decimal_quantization=False)
            word = one if figure == 1 else many
            of = {"fr": " de ", "es": " de ", "it": " di "}.get(language, " ")
            yield f"{digits} {word}", of


def _measured(amount: Amount, language: str, figures: list[str], random: Random) -> Iterator[str]:
    for length in ("long", "short"):
        printed = format_unit(amount.value, amount.of, length, locale=language)
        first = figures[0]
        unit = printed.replace(first, "").strip()
        # CLDR has gaps; and one letter behind a figure stands for many things.
        if first in printed and amount.of not in printed and len(unit.strip(".")) > 1:
            yield printed.replace(first, random.choice(figures))


def _money(amount: Amount, language: str, figures: list[str], random: Random) -> Iterator[str]:
    code, figure = amount.of, random.choice(figures)
    name = get_currency_name(code, count=2, locale=language)
    yield f"{figure} {code}"
    yield f"{code} {figure}"
    yield f"{figure} {name}"
    # CLDR's English is American: its $ is no US$ where a text does not say so.
    if amount.value == int(amount.value) and (language, code) != ("en", "USD"):
        yield format_currency(amount.value, code, format="¤#,##0", locale=language, currency_digits=False)
        yield format_currency(
            amount.value, code, format="#,##0\u00a0¤", locale=language, currency_digits=False
        )
    for scaled, joined in _scaled(amount.value, language):
        yield f"{code} {scaled}"
        yield f"{scaled}{joined}{name}"
        if language == "en":
            yield f"{code} {scaled}".replace(" million", "m").replace(" billion", "bn")
    if amount.value >= 10**6:
        compact = format_compact_decimal(
            amount.value, format_type="short", locale=language, fraction_digits=3
        )
        if language in ("de", "it", "nl") and _exact(amount.value):
            yield f"{compact} {code}"


def _exact(value: Decimal) -> bool:
    """Tell whether three digits behind the mark are enough."""
    figures = [value.scaleb(-power) for power in (6, 9)]
    return any(1 <= figure < 1000 and figure == round(figure, 3) for figure in figures)
