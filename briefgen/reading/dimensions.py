"""Units of one dimension and what one is of another: 1.5 kilometres are 1,500 metres.

Factors are exact, those of the SI brochure (BIPM, 9th edition) and of the international yard and pound.
"""

from __future__ import annotations

from decimal import Decimal
from functools import lru_cache

from briefgen.languages.lists import phrases

_PREFIXES = {
    "quecto": -30, "ronto": -27, "yocto": -24, "zepto": -21, "atto": -18, "femto": -15, "pico": -12,
    "nano": -9, "micro": -6, "milli": -3, "centi": -2, "deci": -1, "deca": 1, "hecto": 2, "kilo": 3,
    "mega": 6, "giga": 9, "tera": 12, "peta": 15, "exa": 18, "zetta": 21, "yotta": 24, "ronna": 27,
    "quetta": 30,
}  # fmt: skip
_BINARY = {"kibi": 10, "mebi": 20, "gibi": 30, "tebi": 40, "pebi": 50, "exbi": 60}
_BASES = """
metre L 1; gram M 1; second T 1; ampere I 1; kelvin K 1; mole N 1; candela J 1; litre L3 0.001; tonne M
1000000; minute T 60; hour T 3600; day T 86400; week T 604800; fortnight T 1209600; month Mo 1; year Mo 12;
decade Mo 120; century Mo 1200; hectare L2 10000; are L2 100; inch L 0.0254; foot L 0.3048; yard L 0.9144;
mile L 1609.344; nautical mile L 1852; furlong L 201.168; fathom L 1.8288; acre L2 4046.8564224; ounce M
28.349523125; pound M 453.59237; stone M 6350.29318; hundredweight M 50802.34544; carat M 0.2; watt P 1;
joule E 1; watt hour E 3600; electronvolt eV 1; calorie cal 1; volt V 1; ohm R 1; farad F 1; henry H 1;
tesla B 1; weber Wb 1; hertz f 1; newton N 1; pascal p 1; bar p 100000; coulomb I.T 1; ampere hour I.T 3600;
siemens G 1; lumen lm 1; lux lx 1; becquerel Bq 1; curie Bq 37000000000; gray Gy 1; sievert Sv 1; bit b 1;
byte b 8; dalton u 1; parsec pc 1; radian rad 1; square metre L2 1; cubic metre L3 1; pixel px 1; molar c 1;
watt peak Wp 1; bit per second b/T 1; tonne of oil equivalent toe 1; degree deg 1
"""


def _read() -> dict[str, tuple[str, Decimal]]:
    bases: dict[str, tuple[str, Decimal]] = {}
    for line in phrases(_BASES):
        name, dimension, factor = line.rsplit(" ", 2)
        bases[name] = (dimension, Decimal(factor))
    return bases


_KNOWN = _read()


@lru_cache(maxsize=2048)
def dimension(unit: str) -> tuple[str, Decimal] | None:
    """Give the dimension of a unit, by its one name, and its factor to the dimension's base, if known."""
    for word, power in (("square ", 2), ("cubic ", 3)):
        if unit.startswith(word) and unit not in _KNOWN:
            of = dimension(unit.removeprefix(word))
            return (f"{of[0]}{power}", of[1] ** power) if of and len(of[0]) == 1 else None
    if unit in _KNOWN:
        return _KNOWN[unit]
    for prefix, power in _PREFIXES.items():
        rest = unit.removeprefix(prefix)
        if rest != unit and rest in _KNOWN:
            return _KNOWN[rest][0], _KNOWN[rest][1].scaleb(power)
    for prefix, power in _BINARY.items():
        rest = unit.removeprefix(prefix)
        if rest in ("bit", "byte"):
            return _KNOWN[rest][0], _KNOWN[rest][1] * 2**power
    return None
