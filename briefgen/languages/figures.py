"""How a language writes numbers, and says how far they hold."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, repr=False, eq=False)
class Numbers:
    """How a language prints numbers and says them; all words in small letters."""

    decimal: str = "."
    thousands: str = ","
    regions: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    """Regions (ISO 3166) that print decimals and thousands otherwise."""
    months: tuple[str, ...] = ()
    """January to December; forms of one month are separated by a stroke."""
    capitals: bool = False
    """Months are written with a capital."""
    doubtful_months: frozenset[str] = frozenset()
    """Names of months that are other words, too, where nothing dates them."""
    pieces: Mapping[str, int] = field(default_factory=dict)
    """Words that are a number below a million, or make one together with others; 0 joins two of them."""
    zero: tuple[str, ...] = ()
    joint: str = r"[\s-]"
    """A pattern of what stands between two pieces; empty where they are written as one word."""
    ones_first: bool = False
    """Ones stand before tens: fünfundzwanzig."""
    alone: frozenset[str] = frozenset()
    """Number words that count nothing where they stand alone: an article, a pronoun, another word."""
    mixed: Mapping[str, str] = field(default_factory=dict)
    """Words that are a whole and a part: anderthalb is 3/2."""
    determiners: tuple[str, ...] = ()
    """What may stand between a hedge and its number."""
    definite: tuple[str, ...] = ()
    """Words by which a text takes up what it has counted: the three companies."""
    articles: tuple[str, ...] = ()
    """One, as it stands before a multiplier or a part: a million, a third."""
    large: Mapping[str, int] = field(default_factory=dict)
    """Multipliers in words, to the power of ten."""
    short: Mapping[str, int] = field(default_factory=dict)
    """Multipliers as abbreviations, to the power of ten."""
    dozens: tuple[str, ...] = ()
    vague: Mapping[str, int] = field(default_factory=dict)
    """Words that only say how many there are at least: millions, dozens."""
    vague_of: tuple[str, ...] = ()
    """Those of them that only count with an of behind: scores of boats, reading scores."""
    halves: tuple[str, ...] = ()
    """Half, as a share and before a multiplier."""
    and_a_half: tuple[str, ...] = ()
    point: tuple[str, ...] = ()
    """The decimal mark as it is said: three point five."""
    over: tuple[str, ...] = ()
    """Between the halves of a fraction as they are said: one over twenty."""
    parts: Mapping[str, int] = field(default_factory=dict)
    """Names of parts: a third is 3."""
    out_of: tuple[str, ...] = ()
    """Between a part and its whole: one in five, three out of ten."""
    noun_between: bool = False
    """What is counted may stand between the two: un ménage sur cinq."""
    noun_behind_one: bool = False
    """Whether that is so behind a one alone: one adult in six."""
    ordinals: tuple[str, ...] = ()
    """First to fourth; forms of one are separated by a stroke."""
    every: tuple[str, ...] = ()
    """Every, where an ordinal behind it makes a share: jeder fünfte."""
    factors: Mapping[str, str] = field(default_factory=dict)
    """Words that multiply: doubled is 2, halved 1/2."""
    fold: tuple[str, ...] = ()
    """Endings and words that make a number a multiple: threefold, three times."""
    multiplied: tuple[str, ...] = ()
    """What stands before the number by which something is multiplied; a star is the rest of a word."""
    divided: tuple[str, ...] = ()
    rounded: Mapping[str, int] = field(default_factory=dict)
    """Words for about so many: vingtaine is about 20."""
    tens: Mapping[str, int] = field(default_factory=dict)
    """Words that are a decade by themselves: nineties, Neunzigerjahre."""
    percent: tuple[str, ...] = ()
    points: tuple[str, ...] = ()
    """Percentage points."""
    mille: tuple[str, ...] = ()
    """Per mille."""
    basis: tuple[str, ...] = ()
    """Basis points, hundredths of a per cent."""
    endings: tuple[str, ...] = ()
    """What the name of a unit may take on in other cases: Tagen, Meters."""
    names: Mapping[str, str] = field(default_factory=dict)
    """Forms of units' names that Unicode CLDR has not, each with the one that it has."""
    of: tuple[str, ...] = ()
    """Between a multiplier and what is counted: millions de francs."""
    per: tuple[str, ...] = ()
    """Before the base of a rate: 5 per day, 5 a day."""
    per_each: tuple[str, ...] = ()
    """The same, where whatever follows is the base: for each pupil."""
    no_base: frozenset[str] = frozenset()
    """What stands behind such a word and is no base: par rapport à."""
    to: tuple[str, ...] = ()
    """Between the ends of a range."""
    between: tuple[tuple[str, str], ...] = ()
    """Before a range and between its ends: between ... and."""
    ranging: tuple[str, ...] = ()
    """Before a range that begins with from: ranging, vary."""
    start: tuple[str, ...] = ()
    """From, before a range or before what something changed from."""
    moved: frozenset[str] = frozenset()
    """What makes a change of a from and a to, beside words for more and less: went, passed, was revised."""
    that_is: tuple[str, ...] = ()
    """Before a share that follows from the figures before it: which is."""
    summing: tuple[str, ...] = ()
    """What says beside a figure that it is the sum of others: in all, a total of."""
    together: tuple[str, ...] = ()
    """What makes one of several figures in prose: together they made up."""
    rates: Mapping[str, str] = field(default_factory=dict)
    """Words that say per what a figure is, without a word for per: annually is year."""
    apart: tuple[str, ...] = ()
    """What says beside a figure that it is how far two others are apart: a difference."""
    of_the: tuple[str, ...] = ()
    """Of and the article in one word, before the whole of a share: der, dei."""
    versus: tuple[str, ...] = ()
    """Words that announce a ratio."""
    quarters: tuple[str, ...] = ()
    """A quarter of a year."""
    half_years: tuple[str, ...] = ()
    decades: tuple[str, ...] = ()
    """What makes a decade of a year: endings begin with a hyphen, words stand before."""
    fiscal: tuple[str, ...] = ()
    moved_by: frozenset[str] = frozenset()
    """Words right before a number by which something rose or fell: by, um, met."""
    moved_to: frozenset[str] = frozenset()
    """Words right before a number to which something rose or fell: to, auf, naar."""
    noun: str = ""
    """A pattern of what is counted, right behind a number; its first group is the noun."""
    prepositions: frozenset[str] = frozenset()
    """Words that lead to a time or a place: in, for, since."""


@dataclass(frozen=True, slots=True, repr=False, eq=False)
class Hedges:
    """Phrases beside a number that say how far it holds, by class, in small letters."""

    about: tuple[str, ...] = ()
    estimated: tuple[str, ...] = ()
    least: tuple[str, ...] = ()
    """at least, no fewer than: the number itself is included."""
    more: tuple[str, ...] = ()
    most: tuple[str, ...] = ()
    """at most, up to, no more than: the number itself is included."""
    less: tuple[str, ...] = ()
    nearly: tuple[str, ...] = ()
    """almost: a little below the number."""
    average: tuple[str, ...] = ()
    """an average of: the mean of several."""
    added: tuple[str, ...] = ()
    """an additional: what comes on top of another number."""
    plain: tuple[str, ...] = ()
    """exactly, only, a total of: the number as it is."""
    least_after: tuple[str, ...] = ()
    """or more, behind the number."""
    most_after: tuple[str, ...] = ()
    about_after: tuple[str, ...] = ()
    average_after: tuple[str, ...] = ()
    floor: tuple[str, ...] = ()
    """Beginnings of words before a number that is the least: a minimum rest of ten hours."""
    ceiling: tuple[str, ...] = ()
    halved: tuple[str, ...] = ()
    """Verbs of two words whose second is a hedge elsewhere: handed over 40 houses."""


@dataclass(frozen=True, slots=True)
class Counting:
    """What numbers count, and what they only name: boats, but Section 12. Capitals count in labels."""

    labels: tuple[str, ...] = ()
    """Words with a capital that a number names, not counts."""
    small_labels: tuple[str, ...] = ()
    """The same, where they are written small."""
    singly: tuple[str, ...] = ()
    """Words that a number names in the singular (day 14), unless a plural follows it."""
    listed: frozenset[str] = frozenset()
    """Plurals of labels before several numbers: Tables 3 and 4."""
    indexes: tuple[str, ...] = ()
    """Indexes of shares, which are named by a number: S&P 500."""
    contests: tuple[str, ...] = ()
    """What stands before a score: won 3–1."""
    streets: tuple[str, ...] = ()
    """What an address ends with."""
    ends: frozenset[str] = frozenset()
    """Words before which the phrase of what is counted ends."""
    plurals: frozenset[str] = frozenset()
    """Plurals that do not end as plurals do: people."""
    singulars: frozenset[str] = frozenset()
    """Words that end as plurals do and are none: analysis."""
    attributive: frozenset[str] = frozenset()
    """Plurals that stand before what is counted: sports clubs."""
    millions: frozenset[str] = frozenset()
    """What is counted in millions, so that the m of 6.5m is no metre."""
    openings: frozenset[str] = frozenset()
    """Small words that have a capital at the beginning of a sentence, and name nothing before a number."""
