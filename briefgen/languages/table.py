"""The one form in which the house knows a language; each language is a file of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
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
    halves: tuple[str, ...] = ()
    """Half, as a share and before a multiplier."""
    and_a_half: tuple[str, ...] = ()
    parts: Mapping[str, int] = field(default_factory=dict)
    """Names of parts: a third is 3."""
    out_of: tuple[str, ...] = ()
    """Between a part and its whole: one in five, three out of ten."""
    noun_between: bool = False
    """What is counted may stand between the two: un ménage sur cinq."""
    ordinals: tuple[str, ...] = ()
    """First to fourth; forms of one are separated by a stroke."""
    every: tuple[str, ...] = ()
    """Every, where an ordinal behind it makes a share: jeder fünfte."""
    factors: Mapping[str, str] = field(default_factory=dict)
    """Words that multiply: doubled is 2, halved 1/2."""
    fold: tuple[str, ...] = ()
    """Endings and words that make a number a multiple: threefold, three times."""
    percent: tuple[str, ...] = ()
    points: tuple[str, ...] = ()
    """Percentage points."""
    endings: tuple[str, ...] = ()
    """What the name of a unit may take on in other cases: Tagen, Meters."""
    names: Mapping[str, str] = field(default_factory=dict)
    """Forms of units' names that Unicode CLDR has not, each with the one that it has."""
    of: tuple[str, ...] = ()
    """Between a multiplier and what is counted: millions de francs."""
    per: tuple[str, ...] = ()
    """Before the base of a rate: 5 per day, 5 a day."""
    to: tuple[str, ...] = ()
    """Between the ends of a range."""
    between: tuple[tuple[str, str], ...] = ()
    """Before a range and between its ends: between ... and."""
    ranging: tuple[str, ...] = ()
    """Before a range that begins with from: ranging, vary."""
    start: tuple[str, ...] = ()
    """From, before a range or before what something changed from."""
    that_is: tuple[str, ...] = ()
    """Before a share that follows from the figures before it: which is."""
    versus: tuple[str, ...] = ()
    """Words that announce a ratio."""
    quarters: tuple[str, ...] = ()
    """A quarter of a year."""
    half_years: tuple[str, ...] = ()
    decades: tuple[str, ...] = ()
    """What makes a decade of a year: endings begin with a hyphen, words stand before."""
    fiscal: tuple[str, ...] = ()
    noun: str = ""
    """A pattern of what is counted, right behind a number; its first group is the noun."""
    prepositions: frozenset[str] = frozenset()
    """Words that lead to a time or a place: in, for, since."""


@dataclass(frozen=True, slots=True)
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


@dataclass(frozen=True, slots=True)
class Relations:
    """Words that turn what a sentence says: direction, negation, cause, modality, scope; in small letters.

    An entry is a word or a phrase; `rais*` stands for all words that begin so, `*n't` for all that end so.
    """

    up: frozenset[str] = frozenset()
    """More than before: rose, growth, higher."""
    down: frozenset[str] = frozenset()
    opposites: tuple[tuple[frozenset[str], frozenset[str]], ...] = ()
    """Pairs of which one says what the other denies: supports, opposes."""
    exclusive: tuple[frozenset[str], ...] = ()
    """Groups of words of which one in the place of another says something else: north, south."""
    negations: frozenset[str] = frozenset()
    not_negating: frozenset[str] = frozenset()
    """Phrases with a negation that deny nothing: not only."""
    denying: frozenset[str] = frozenset()
    """Words that deny without a negation: lacks, fails, free of."""
    denying_prefixes: tuple[str, ...] = ()
    """Beginnings that deny the rest of a word: unmetered."""
    negated_before: int = 0
    """Words before a negation that it may belong to: enthält nicht."""
    causes: frozenset[str] = frozenset()
    """What says that one thing made another: because, led to."""
    reasons: frozenset[str] = frozenset()
    """Of the causes those that a conjunction stands for: because."""
    joining_reasons: frozenset[str] = frozenset()
    """Conjunctions that may give a reason, and much else: as, since, so."""
    moving: frozenset[str] = frozenset()
    """Verbs that say that somebody made something more or less: cut, boosted."""
    possible: frozenset[str] = frozenset()
    """could, may: what is not said to be so."""
    planned: frozenset[str] = frozenset()
    """plans to, is to: what somebody means to do."""
    expected: frozenset[str] = frozenset()
    """forecast, likely."""
    alleged: frozenset[str] = frozenset()
    """alleged, reportedly: what others say."""
    conditional: frozenset[str] = frozenset()
    """if, unless."""
    future: frozenset[str] = frozenset()
    """will: what is said to come, and is not done."""
    wishing: frozenset[str] = frozenset()
    """asks for, recommends, whether: what else says that something is not so yet."""
    purpose: frozenset[str] = frozenset()
    """to, um zu, pour: what leads to a verb for what is not done yet."""
    done: frozenset[str] = frozenset()
    """Helpers and endings of verbs for what is done: has, *ed."""
    absolutes: tuple[frozenset[str], ...] = ()
    """Groups of words that leave nothing out, equal within a group: all, every; ended, eliminated."""
    partial: frozenset[str] = frozenset()
    """some, most, several: less than all."""
    narrowing: frozenset[str] = frozenset()
    """Words before a noun that make a smaller population of it: elderly, rural."""
    turning: frozenset[str] = frozenset()
    """although, while: what a clause begins with that the main clause turns."""
    countering: frozenset[str] = frozenset()
    """but, however: what follows a clause and turns it."""
    held: frozenset[str] = frozenset()
    """the idea that, so-called: what leads to words that the speaker does not hold."""
    joints: frozenset[str] = frozenset()
    """Words that part clauses: and, while."""
    than: frozenset[str] = frozenset()
    relatives: frozenset[str] = frozenset()
    """which, who, at the beginning of a clause."""
    small: frozenset[str] = frozenset()
    """Words that carry no content of their own: articles, prepositions, pronouns, helpers."""
    roles: frozenset[str] = frozenset()
    """What somebody may be who speaks: minister, spokeswoman."""
    demonyms: tuple[str, ...] = ()
    """Endings that make a people or an adjective of a place's name: n, an, ish."""
    weekdays: frozenset[str] = frozenset()
    capital_nouns: bool = False
    """Whether every noun has a capital, so that a capital tells no name."""


@dataclass(frozen=True, slots=True)
class Genres:
    """The words by which a document says what it is, in small letters."""

    names: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Genre to what it is called, alone on a line or in an address: press release, media release."""
    titles: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Genre to phrases that only titles of such documents have: remarks by; interview with."""
    divisions: tuple[str, ...] = ()
    """What a rule is divided into, before a number: article, section."""
    exhibits: tuple[str, ...] = ()
    """What a report shows, before a number: table, figure."""
    headings: frozenset[str] = frozenset()
    """Headings of the parts that reports have: executive summary, methods."""
    first_person: frozenset[str] = frozenset()
    """Words by which one person speaks: I, my."""
    first_plural: frozenset[str] = frozenset()
    """Words by which a body speaks, or one for many: we, our."""
    asking: frozenset[str] = frozenset()
    """What stands before a question in a record of turns: q, question."""
    answering: frozenset[str] = frozenset()
    presiding: frozenset[str] = frozenset()
    """Who leads a debate or an interview and is no party to it: the speaker, the chair, moderator."""
    delivered: tuple[str, ...] = ()
    """What stands before the name of the one whose words a document is: delivered by; statement of."""
    honours: frozenset[str] = frozenset()
    """Words beside a name that are no part of it: the, rt, hon, mp."""


@dataclass(frozen=True, slots=True)
class Stances:
    """Phrases by which somebody takes a stance, in small letters; a stem ends with a star."""

    promises: tuple[str, ...] = ()
    demands: tuple[str, ...] = ()
    views: tuple[str, ...] = ()
    admissions: tuple[str, ...] = ()
    weights: tuple[str, ...] = ()
    """Words that weigh: vital, unacceptable, never."""
    contrasts: tuple[str, ...] = ()
    courtesies: tuple[str, ...] = ()
    """Thanks, greetings, congratulations, forms of procedure: no stance."""
    plans: tuple[str, ...] = ()
    """What a speaker says of the talk itself: let me turn to."""
    dependent: frozenset[str] = frozenset()
    """Words that open a sentence which leans on the one before: this, they, he."""


@dataclass(frozen=True, slots=True)
class Sidelines:
    """Phrases of sentences that tell of a document, not of its matter; in small letters."""

    notices: tuple[str, ...] = ()
    """Where to find, ask, comment, subscribe; who owns and answers for the words."""
    methods: tuple[str, ...] = ()
    """How something was measured, worked out or defined."""
    says: str = ""
    """How a point is made that of its speaker, as a format of `name` and `said`; empty: it is not known."""
    says_so: str = ""
    """The same for a point in the speaker's own words, in quotation marks."""
    several: tuple[str, str] = ("", "")
    """Both where several people speak with one voice."""
    both: str = ""
    """What joins two names."""


@dataclass(frozen=True, slots=True)
class Clauses:
    """Words by which a sentence is cut into its clauses; in small letters. Empty: none of them is known."""

    auxiliaries: frozenset[str] = frozenset()
    """Forms that are finite wherever they stand: is, has, could."""
    verbs: frozenset[str] = frozenset()
    """Common verbs, as dictionaries list them."""
    endings: tuple[str, ...] = ()
    """Of regular pasts."""
    pasts: frozenset[str] = frozenset()
    """Irregular pasts that are no participles: rose, fell."""
    participles: frozenset[str] = frozenset()
    """Irregular pasts that are participles, too: built, held."""
    plurals: frozenset[str] = frozenset()
    """Subjects that take a plain form of the verb though they do not end as plurals do: people, we."""
    determiners: frozenset[str] = frozenset()
    prepositions: frozenset[str] = frozenset()
    adverbs: frozenset[str] = frozenset()
    """What may stand between a subject and its verb."""
    connectives: tuple[str, ...] = ()
    """What only ties a sentence to the one before: however, in addition."""
    coordinators: frozenset[str] = frozenset()
    relatives: frozenset[str] = frozenset()
    subordinators: frozenset[str] = frozenset()
    """What begins a clause that the main one holds without: while, because, which."""
    breaks: frozenset[str] = frozenset()
    """Those of them that begin a clause where no comma stands, too: while, because."""
    according: frozenset[str] = frozenset()
    """What names who says so, before the name."""
    conditions: frozenset[str] = frozenset()
    """What begins a clause that the main one does not hold without: if, unless."""
    comparisons: tuple[str, ...] = ()
    """What begins a comparison behind a figure: up from, compared with."""
    pointing: frozenset[str] = frozenset()
    """What leaves open who or what is meant, unless the clause itself says so: they, these."""
    possessives: frozenset[str] = frozenset()
    """At its head they point out of the clause: its, their."""
    openings: frozenset[str] = frozenset()
    """What may be left out before a figure that leads its clause: there are, the."""
    dating: frozenset[str] = frozenset()
    """What leads to a period: in, during, since."""
    absolutes: frozenset[str] = frozenset()
    """What leads a figure and its participle: with half of them lost."""
    more: frozenset[str] = frozenset()
    """What compares, before than."""
    partitives: frozenset[str] = frozenset()
    """What leads to the base of a share: of."""
    wholes: tuple[str, ...] = ()
    """What leads to the whole of which a figure is a part: out of the."""
    naming: frozenset[str] = frozenset()
    """Words behind which a number names or dates and does not count: part, aged; in small letters."""
    telling: frozenset[str] = frozenset()
    """Verbs that tell what somebody found without doubting it: said, shows."""
    complement: str = ""
    """What leads from a verb of telling to what is told: that."""
    leading: frozenset[str] = frozenset()
    """What leads to a tie that was left out: to (be)."""
    ties: frozenset[str] = frozenset()
    """What may be left out between a label and its figure, which stands last: was, of."""


@dataclass(frozen=True, slots=True)
class Printed:
    """The words that templates print, by key."""

    words: Mapping[str, str] = field(default_factory=dict)
    right_to_left: bool = False


@dataclass(frozen=True, slots=True)
class Imprint:
    """The labels before what a document says of its making, in small letters, without colon."""

    author: tuple[str, ...] = ()
    publisher: tuple[str, ...] = ()
    either: tuple[str, ...] = ()
    """Before a person or an organisation: from."""
    issued: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Language:
    """What the house knows of one language."""

    code: str
    """BCP 47, without region."""
    name: str
    """In English."""
    numbers: Numbers = Numbers()
    hedges: Hedges = Hedges()
    relations: Relations = Relations()
    printed: Printed = Printed()
    genres: Genres = field(default_factory=Genres)
    stances: Stances = Stances()
    clauses: Clauses = Clauses()
    sidelines: Sidelines = Sidelines()
    imprint: Imprint = Imprint()
