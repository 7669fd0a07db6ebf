"""The bare number of a match: its value, the digits of its print, where it ends, of which kind it is."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from decimal import Decimal
from re import Match
from typing import NamedTuple

from briefgen.languages import language
from briefgen.reading import grammar, measured
from briefgen.reading.figures import figure, power, separators
from briefgen.reading.said import said
from briefgen.reading.units import GLYPHS

_CENTURIES = ("18", "19", "20")


class Bare(NamedTuple):
    """A number without its unit and hedge."""

    value: Decimal
    decimals: int
    end: int
    kind: str = ""


def bare(match: Match[str], tag: str) -> Bare | None:
    """Read what a pattern of `grammar` has matched; None where it is no number after all."""
    read = next(reader for name, reader in _READERS.items() if match[name])
    found = read(match, tag)
    return found._replace(value=-found.value) if found and match["minus"] else found


def _figure(match: Match[str], tag: str) -> Bare:
    value, decimals = figure(match["figure"], separators(tag))
    if match["power"]:
        return Bare(power(match["power"], value), decimals, match.end())
    if match["part"]:
        return Bare(value + grammar.part_value(match["part"]), 0, match.end())
    if match["over"] and match["figure"][0] != "0" and not _is_season(match):
        return Bare(value / int(match["over"]), 0, match.end(), "fraction")
    return Bare(value, decimals, match.end("figure"))


def _is_season(match: Match[str]) -> bool:
    """Tell whether a stroke joins two years: 2011/12."""
    year, short = match["figure"], match["over"]
    years = year.isdecimal() and len(year) == 4 and len(short) == 2 and year[:2] in _CENTURIES
    return years and int(year[2:]) < int(short)


def _glyph(match: Match[str], tag: str) -> Bare:
    return Bare(Decimal(repr(round(GLYPHS[match["glyph"]], 9))), 0, match.end(), "fraction")


def _part(match: Match[str], tag: str) -> Bare | None:
    """Read a share; of one that is none, as 5 in 2024, the number before it."""
    value = grammar.fraction_value(match, tag)
    timed = match["share"] and measured.unit_at(match.string, match.end(), tag)[0]
    if value is not None and not timed:
        return Bare(value, 0, match.end(), "fraction")
    some = match["some"]
    if not some:
        return None
    if some.isdecimal():
        return Bare(Decimal(some), 0, match.end("some"))
    found = said(some, tag)
    alone = some.lower() in language(tag).numbers.alone
    return Bare(found[0], 0, match.start("some") + found[1]) if found and not alone else None


def _words(match: Match[str], tag: str) -> Bare | None:
    found = said(match["words"], tag)
    return Bare(found[0], 0, match.start("words") + found[1]) if found else None


_READERS: Mapping[str, Callable[[Match[str], str], Bare | None]] = {
    "share": _part,
    "figure": _figure,
    "glyph": _glyph,
    "fraction": _part,
    "half": _part,
    "mixed": lambda match, tag: Bare(grammar.mixed_value(match["mixed"], tag), 1, match.end()),
    "zero": lambda match, tag: Bare(Decimal(0), 0, match.end()),
    "one": lambda match, tag: Bare(Decimal(1), 0, match.end("one")),
    "vague": lambda match, tag: Bare(grammar.vague_value(match["vague"], tag), 0, match.end(), "vague"),
    "factor": lambda match, tag: Bare(grammar.factor_value(match["factor"], tag), 0, match.end(), "multiple"),
    "words": _words,
}
"""The groups of the pattern, and how each is read."""
