"""How a language prints times: months, years with a name, times told by their end, times seen from today."""

from __future__ import annotations

from dataclasses import dataclass

from briefgen.languages.lists import ordered, phrases


@dataclass(frozen=True, slots=True)
class Times:
    """Words of which the periods of a language are made; a stroke separates forms of one word."""

    months: tuple[str, ...]
    fiscal: tuple[str, ...]
    """What stands before a year that is not the calendar's: fiscal year, FY."""
    spans: tuple[str, ...]
    """Times that are told by their end: the twelve months, the quarter."""
    ending: tuple[str, ...]
    """What leads from such a time to its end: ending, to."""
    joining: tuple[str, ...]
    """What stands between the ends of a range."""
    parts: tuple[str, ...]
    """Parts of a year, behind an ordinal: quarter."""
    ordinals: tuple[str, ...]
    of: str
    article: str
    seen: tuple[str, ...]
    """What stands before a time that is seen from today without an article: last, this."""
    passed: tuple[str, ...]
    """What stands behind the article, before such a time: past, previous."""
    units: tuple[str, ...]
    """Such times: year, quarters."""
    counts: tuple[str, ...]
    """How many of them, before what says since when."""
    ago: tuple[str, ...]
    than: str
    """What makes such a time a comparison."""


ENGLISH = Times(
    months=ordered(
        """January February March April May June July August September October November December Jan Feb Mar
        Apr Jun Jul Aug Sep Sept Oct Nov Dec"""
    ),
    fiscal=phrases(
        """FY; FYs; fiscal year; fiscal years; financial year; financial years; tax year; academic year;
        school year; calendar year"""
    ),
    spans=phrases(
        """twelve months; nine months; six months; three months; two months; 12 months; 9 months; 6 months;
        3 months; year; fiscal year; financial year; calendar year; half year; half-year; quarter; week;
        month; season"""
    ),
    ending=phrases(
        """ending; ended; ending on; ended on; ending in; ended in; to; to the end of; to end; to end of;
        to end-"""
    ),
    joining=ordered("to and until through"),
    parts=phrases("quarter; quarters; half; three months; six months"),
    ordinals=ordered("first second third fourth last"),
    of="of",
    article="the",
    seen=ordered("last this"),
    passed=ordered("past last previous"),
    units=ordered("year month week quarter decade years months weeks quarters decades"),
    counts=ordered("a an one two three four five ten"),
    ago=ordered("earlier ago before"),
    than="than",
)
