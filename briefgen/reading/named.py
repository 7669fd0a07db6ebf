"""What units and currencies are called in each language: the names of Unicode CLDR."""

from __future__ import annotations

import json
import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Mapping
from functools import lru_cache
from pathlib import Path

from briefgen.languages import LANGUAGES, is_located, language
from briefgen.languages.lists import ordered, words
from briefgen.reading.currencies import BEFORE, CODES, DOUBTFUL_CODES, MONEY, NAMES
from briefgen.reading.unit_names import unit_name
from briefgen.reading.units import POWERS, PRINTED

UNITS = ordered(
    """acceleration-g-force acceleration-meter-per-square-second angle-degree angle-radian
    angle-arc-minute angle-arc-second angle-revolution area-square-kilometer area-hectare
    area-square-meter area-square-centimeter area-square-mile area-acre area-square-yard
    area-square-foot area-square-inch area-dunam concentr-karat concentr-permillion concentr-mole
    concentr-permyriad concentr-milligram-ofglucose-per-deciliter concentr-millimole-per-liter
    consumption-liter-per-kilometer consumption-mile-per-gallon consumption-mile-per-gallon-imperial
    digital-petabyte digital-terabyte digital-terabit digital-gigabyte digital-gigabit digital-megabyte
    digital-megabit digital-kilobyte digital-kilobit digital-byte digital-bit duration-century
    duration-decade duration-year duration-month duration-week duration-day duration-hour
    duration-minute duration-second duration-millisecond duration-microsecond duration-nanosecond
    duration-night electric-ampere electric-milliampere electric-ohm electric-volt energy-kilocalorie
    energy-calorie energy-kilojoule energy-joule energy-kilowatt-hour energy-electronvolt
    energy-british-thermal-unit energy-therm-us force-pound-force force-newton frequency-gigahertz
    frequency-megahertz frequency-kilohertz frequency-hertz graphics-pixel graphics-megapixel
    graphics-dot-per-centimeter graphics-dot-per-inch graphics-pixel-per-centimeter
    graphics-pixel-per-inch length-earth-radius length-solar-radius length-mile-scandinavian
    length-kilometer length-meter length-decimeter length-centimeter length-millimeter length-micrometer
    length-nanometer length-picometer length-mile length-yard length-foot length-inch length-parsec
    length-light-year length-astronomical-unit length-furlong length-fathom length-nautical-mile
    light-lux light-candela light-lumen light-solar-luminosity mass-earth-mass mass-solar-mass
    mass-tonne mass-kilogram mass-gram mass-milligram mass-microgram mass-ton mass-stone mass-pound
    mass-ounce mass-ounce-troy mass-carat mass-dalton mass-grain power-gigawatt power-megawatt
    power-kilowatt power-watt power-milliwatt power-horsepower pressure-millimeter-ofhg
    pressure-inch-ofhg pressure-pound-force-per-square-inch pressure-bar pressure-millibar
    pressure-atmosphere pressure-pascal pressure-hectopascal pressure-kilopascal pressure-megapascal
    speed-kilometer-per-hour speed-meter-per-second speed-mile-per-hour speed-knot temperature-celsius
    temperature-fahrenheit temperature-kelvin torque-newton-meter torque-pound-force-foot
    volume-cup-metric volume-dessert-spoon volume-dessert-spoon-imperial volume-fluid-ounce-imperial
    volume-gallon-imperial volume-pint-metric volume-quart-imperial volume-cubic-kilometer
    volume-cubic-meter volume-cubic-centimeter volume-cubic-mile volume-cubic-yard volume-cubic-foot
    volume-cubic-inch volume-megaliter volume-hectoliter volume-liter volume-deciliter volume-centiliter
    volume-milliliter volume-acre-foot volume-bushel volume-gallon volume-quart volume-pint
    volume-fluid-ounce volume-barrel volume-tablespoon volume-teaspoon"""
)
"""Units of Unicode CLDR (UTS 35, part 6), but for everyday nouns (dots, drops, points) and what stands over a
round number (litres per 100 kilometres), which is a rate."""
_USUAL = tuple(name for name, power in POWERS.items() if -6 <= power <= 15)
"""Prefixes with which the names of units are written in full: micro to peta."""
_DOUBTFUL = words(
    """real reais won sen rand cent buck people person page point times in stone story storey bar fold dram
    kip lev lei lek goal game run rebound um second cup night grain carat som sum sol par pula ariary so be a
    d     h j m s t or x"""
)
"""Words that are a unit in one sentence in a hundred; symbols, which stand right behind a figure."""
_DURATIONS = words("second seconds night nights")


@lru_cache(maxsize=8192)
def folded(word: str) -> str:
    """Give a name in small letters, without accents, and with plain spaces."""
    plain = unicodedata.normalize("NFKD", word.casefold().replace("ß", "ss"))
    bare = "".join(char for char in plain if not unicodedata.combining(char))
    return re.sub(r"[\s\u00a0\u202f-]+", " ", bare).strip()


def units(code: str) -> Mapping[str, str]:
    """Give the names of units in a language, folded, each with the one name of its unit."""
    return _kept(code)["units"]


def symbols(code: str) -> Mapping[str, str]:
    """Give the short forms of units that a language has of its own, as CLDR prints them: pi, km/u."""
    return _kept(code)["symbols"]


def money(code: str) -> Mapping[str, str]:
    """Give the names of currencies in a language, folded, each with the one name of its currency."""
    return _kept(code)["money"]


@lru_cache(maxsize=8)
def heads(code: str) -> frozenset[str]:
    """Give the first words of all names of units and currencies in a language, folded, without full stops."""
    return frozenset(name.split(" ")[0].rstrip(".") for name in (*units(code), *money(code)))


@lru_cache(maxsize=8)
def _kept(code: str) -> Mapping[str, Mapping[str, str]]:
    # Working the names out takes as long as all else that a check does; setup/names.py keeps them.
    if code not in LANGUAGES and is_located(code):
        return worked_out(code)
    file = Path(__file__).with_name("names") / f"{code if code in LANGUAGES else 'en'}.json"
    kept: dict[str, dict[str, str]] = json.loads(file.read_text("utf-8"))
    return kept


def worked_out(code: str) -> Mapping[str, Mapping[str, str]]:
    """Work the names of a language out from Unicode CLDR, as the installed Babel has it."""
    return {"units": _units(code), "symbols": _symbols(code), "money": _money(code)}


def _units(code: str) -> Mapping[str, str]:
    known = {folded(name): unit_name(name).replace("-", " ") for name in PRINTED if _is_word(name)}
    known |= {f"{name}s": unit for name, unit in known.items() if not name.endswith("s") and len(name) > 3}
    known |= dict(_of_locale("en")) | dict(_of_locale("en-GB"))
    if code != "en":
        own, table = dict(_of_locale(code)), language(code).numbers
        known |= {f"{name}{ending}": unit for name, unit in own.items() for ending in table.endings} | own
        known |= {
            folded(form): own[folded(name)] for form, name in table.names.items() if folded(name) in own
        }
    return {name: unit for name, unit in known.items() if name not in _DOUBTFUL or name in _DURATIONS}


def _is_word(name: str) -> bool:
    return len(name) > 3 and name.replace(" ", "").replace("-", "").isalpha() and name.islower()


def _of_locale(tag: str) -> Iterator[tuple[str, str]]:
    from babel import Locale  # late: a text without a number needs no names
    from babel.units import format_unit

    locale, british = Locale.parse(tag, sep="-"), Locale.parse("en_GB")
    for unit in UNITS:
        name = unit_name(_bare(format_unit(1, unit, locale=british))).replace("-", " ")
        printed = [format_unit(count, unit, "long", locale=locale) for count in (1, 2)]
        printed += [format_unit(count, unit, "short", locale=locale) for count in (1, 2)]
        for called in map(folded, map(_bare, printed)):
            if len(called) > 2 and unit.replace("-", " ") != called:  # no symbols, and no gap of a locale
                yield called.rstrip("."), name
                yield from _prefixed(called, name)


def _prefixed(called: str, name: str) -> Iterator[tuple[str, str]]:
    """Give the other multiples of a name that begins with kilo, in whatever spelling: Megawattstunde."""
    for kilo in ("kilo", "chilo"):
        if called.startswith(kilo) and name.startswith("kilo"):
            for prefix in _USUAL:
                other = prefix + called.removeprefix(kilo)
                yield other, prefix + name.removeprefix("kilo")
                yield other.replace(" ", ""), prefix + name.removeprefix("kilo")


def _bare(printed: str) -> str:
    return re.sub(r"^\d+[\s\u00a0\u202f]*|[\s\u00a0\u202f]*\d+$", "", printed)


def _symbols(code: str) -> Mapping[str, str]:
    from babel import Locale
    from babel.units import format_unit

    locale, british = Locale.parse(code), Locale.parse("en_GB")
    table = language(code).numbers
    found: dict[str, str] = {}
    for unit in UNITS:
        short = _bare(format_unit(2, unit, "short", locale=locale)).rstrip(".")
        word = short.lower() in table.prepositions or short.lower() in table.articles
        if len(short) > 1 and short != unit and not word and not _is_word(short):
            found[short] = unit_name(_bare(format_unit(1, unit, locale=british))).replace("-", " ")
    return found


def _money(code: str) -> Mapping[str, str]:
    known: dict[str, str] = {}
    english = dict(_currencies("en"))
    known |= {name: unit for tag in dict.fromkeys(("en", code)) for name, unit in _former(tag)}
    for name in (*NAMES, *BEFORE):
        known |= dict.fromkeys((folded(name), f"{folded(name)}s"), currency(name))
    known |= {name: currency(iso) for name, iso in english.items()}
    if code != "en":
        own = dict(_currencies(code))
        known |= _generic(own, english, code) | {name: currency(iso) for name, iso in own.items()}
    return {name: unit for name, unit in known.items() if name not in _DOUBTFUL}


def _former(tag: str) -> Iterator[tuple[str, str]]:
    """Give the names of all other currencies of CLDR, of two words and more: it tells years in brackets."""
    from babel import Locale
    from babel.numbers import get_currency_name

    locale, english = Locale.parse(tag), Locale("en")
    for iso in sorted(set(english.currencies) - {*CODES, *DOUBTFUL_CODES}):
        name = folded(_BRACKET.sub("", get_currency_name(iso, count=1, locale=english)))
        for count in (None, 1, 2, 5):
            called = folded(_BRACKET.sub("", get_currency_name(iso, count=count, locale=locale)))
            if " " in called:
                yield called, currency(name)


_BRACKET = re.compile(r"\s*\(.*\)")


def _currencies(tag: str) -> Iterator[tuple[str, str]]:
    from babel import Locale
    from babel.numbers import get_currency_name

    locale = Locale.parse(tag)
    for iso in (*CODES, *DOUBTFUL_CODES):
        for count in (None, 1, 2, 5):
            yield folded(get_currency_name(iso, count=count, locale=locale)), iso


def _generic(own: Mapping[str, str], english: Mapping[str, str], code: str) -> dict[str, str]:
    """Give what a language calls a dollar or a franc of whatever country, where its names tell it apart.

    The noun stands last in Germanic languages (Schweizer Franken), first in Romance ones (franc suisse).
    """
    place = _place_of_nouns(own, {iso for name, iso in english.items() if name.endswith("dollar")})
    nouns = {iso: name.split()[-1].removesuffix("s") for name, iso in english.items()}
    called: defaultdict[str, Counter[str]] = defaultdict(Counter)
    sterling = set()
    for name, iso in own.items():
        noun = name.split()[place].rpartition("-")[2]
        called[noun][currency(nouns.get(iso, ""))] += 1
        sterling |= {noun} if iso == "GBP" else set()
    most = {name: said.most_common(1)[0] for name, said in called.items() if len(name) > 2}
    return {
        name: noun
        for name, (noun, count) in most.items()
        # Lire are Egyptian pounds, too, and no pounds sterling.
        if 2 * count > called[name].total() and (noun != "pound sterling" or name in sterling)
    }


def _place_of_nouns(own: Mapping[str, str], alike: Collection[str]) -> int:
    """Tell where the names of a language have the noun, 0 or -1: where those of dollars are most alike."""
    dollars = [name.split() for name, iso in own.items() if iso in alike]
    most = {place: Counter(name[place] for name in dollars).most_common(1)[0][1] for place in (0, -1)}
    return -1 if most[-1] > most[0] else 0


@lru_cache(maxsize=8)
def _signs(code: str) -> Mapping[str, str]:
    """Give the signs of currencies that a language has and English has not: $CA, with their ISO codes."""
    from babel import Locale
    from babel.numbers import get_currency_symbol

    locale = Locale.parse(code) if is_located(code) else Locale("en")
    found = {get_currency_symbol(iso, locale=locale): iso for iso in (*CODES, *DOUBTFUL_CODES)}
    return {sign: iso for sign, iso in found.items() if sign not in MONEY and not sign.isalpha()}


@lru_cache(maxsize=2048)
def currency(printed: str, code: str = "en") -> str:
    """Give the one name of a currency by its sign, code or English name: US$ is us dollar, $ dollar."""
    word = printed.strip()
    word = _signs(code).get(word, word) if word not in MONEY and not word.isalpha() else word
    name = MONEY.get(word) or MONEY.get(word.upper() if len(word) == 3 and word.islower() else word)
    name = (name or word).casefold()
    single = name.removesuffix("s") if len(name) > 3 and not name.endswith("us") else name
    return _BY_NAMES.get(single, single)


_BY_NAMES = {
    "pound": "pound sterling",
    "british pound": "pound sterling",
    "quid": "pound sterling",
    "renminbi": "chinese yuan",
    "yuan": "chinese yuan",
    "indian rupee": "rupee",
    "japanese yen": "yen",
    "rouble": "rouble",
    "ruble": "rouble",
    "krone": "krone",
    "krona": "krone",
    "kroner": "krone",
    "kronor": "krone",
    "kr": "krone",
}
