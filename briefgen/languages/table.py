"""The one form in which the house knows a language; each language is a file of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from briefgen.languages.beside import Beside, Sums
from briefgen.languages.documents import Genres, Sidelines, Stances
from briefgen.languages.figures import Counting, Hedges, Numbers


@dataclass(frozen=True, slots=True, repr=False, eq=False)
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
    dating: frozenset[str] = frozenset()
    """by the end, at the start: words of a date, which say nothing of what begins or ends."""
    not_negating: frozenset[str] = frozenset()
    """Phrases with a negation that deny nothing: not only."""
    denying: frozenset[str] = frozenset()
    """Words that deny without a negation: lacks, fails, free of."""
    refuting: frozenset[str] = frozenset()
    """Of them those that deny what follows as a not does: denies that, failed to."""
    refuted: frozenset[str] = frozenset()
    """What denies that which stands before it: false, unfounded."""
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
    beside: frozenset[str] = frozenset()
    """Phrases in which such a word joins or compares, and gives no reason: at the same time as."""
    consequent: frozenset[str] = frozenset()
    """What gives a consequence where it begins a clause: so."""
    passive: frozenset[str] = frozenset()
    """Helpers of verbs for what is done to somebody: was, been."""
    moving: frozenset[str] = frozenset()
    """Verbs that say that somebody made something more or less: cut, boosted."""
    possible: frozenset[str] = frozenset()
    """could, may: what is not said to be so."""
    anybody: frozenset[str] = frozenset()
    """Words for whoever is counted: people, persons."""
    obliging: frozenset[str] = frozenset()
    """What one must: against what one should."""
    advising: frozenset[str] = frozenset()
    unwilling: frozenset[str] = frozenset()
    """would not, could not: what was not done, though a may stands in it."""
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
    drastic: frozenset[str] = frozenset()
    """Words that make more of a thing than it is, unless the evidence has them: destroys, scandal, cured."""
    harmless: frozenset[str] = frozenset()
    """Phrases in which such a word has a plain sense: lies in the north, free of charge."""
    whether: frozenset[str] = frozenset()
    """What leads to what is not decided or not known: whether; not a word that also means if."""
    pairing: frozenset[str] = frozenset()
    """What pairs two lists, the first with the first: respectively."""
    excepting: frozenset[str] = frozenset()
    """Conditions that deny: unless."""
    leaving_out: frozenset[str] = frozenset()
    """Behind an all, before what is not among them: every material but glass."""
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
    thinking: frozenset[str] = frozenset()
    """Verbs for what somebody holds, fears or reckons, beside the verbs of speech: expects, fears."""
    impersonal: frozenset[str] = frozenset()
    """What says something and is nobody: study, report, figures."""
    roles: frozenset[str] = frozenset()
    """What somebody may be who speaks: minister, spokeswoman."""
    bodies: tuple[frozenset[str], ...] = ()
    """Groups of words for bodies and persons of one kind, of which one may be said for another."""
    synonyms: tuple[frozenset[str], ...] = ()
    """Groups of words for what is counted, of which one may be said for another: workers, staff."""
    among: tuple[str, ...] = ()
    """Between a whole and a part of it that counts the same: of whom, including."""
    enabling: frozenset[str] = frozenset()
    """What in a source bears out a cause, and names none by itself: helps, allows, so that."""
    demonyms: tuple[str, ...] = ()
    """Endings that make a people or an adjective of a place's name: n, an, ish."""
    weekdays: frozenset[str] = frozenset()
    verb_last: bool = False
    """Whether the verb that a helper governs stands at the end of its clause."""
    capital_nouns: bool = False
    """Whether every noun has a capital, so that a capital tells no name."""


@dataclass(frozen=True, slots=True, repr=False, eq=False)
class Clauses:
    """Words by which a sentence is cut into its clauses; in small letters. Empty: none of them is known."""

    auxiliaries: frozenset[str] = frozenset()
    """Forms that are finite wherever they stand: is, has, could."""
    modals: frozenset[str] = frozenset()
    """Those of them that are other words, too, where no verb follows: a can, in May."""
    verbs: frozenset[str] = frozenset()
    """Common verbs, as dictionaries list them."""
    never_nouns: frozenset[str] = frozenset()
    """Those of them of which the third person is no plural of a noun: remains."""
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
    adding: frozenset[str] = frozenset()
    """Those of them that add one thing to another: and."""
    contrasting: frozenset[str] = frozenset()
    """Those of them that begin no list's last member: but."""
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
    standing: Mapping[str, bool] = field(default_factory=dict)
    """Subjects that stand for that of the sentence before; true where that is more than one: they."""
    persons: frozenset[str] = frozenset()
    """Those of them that stand for a person."""
    subjects: frozenset[str] = frozenset()
    """Pronouns that are a clause's subject wherever they stand: they."""
    appended: frozenset[str] = frozenset()
    """How begins, between commas, what an amount says of a subject: worth £3 million."""
    circumstances: frozenset[str] = frozenset()
    """What leads to how, when or on what occasion something happened, and narrows no number."""
    excluding: frozenset[str] = frozenset()
    """What takes something out of what is counted."""
    facts: frozenset[str] = frozenset()
    """What leads to a clause that is told as true: the fact that."""
    bare: frozenset[str] = frozenset()
    """What says nothing by itself: the figure is."""
    doubting: frozenset[str] = frozenset()
    """What turns round what is said to be believed, or told: do not believe that."""
    possessives: frozenset[str] = frozenset()
    """At its head they point out of the clause: its, their."""
    openings: frozenset[str] = frozenset()
    """What may be left out before a figure that leads its clause: there are, the."""
    dating: frozenset[str] = frozenset()
    """What leads to a period: in, during, since."""
    origins: frozenset[str] = frozenset()
    """What leads to that from which something changed: from."""
    ends: frozenset[str] = frozenset()
    """Ends of periods: at the end of 2031."""
    absolutes: frozenset[str] = frozenset()
    """What leads a figure and its participle: with half of them lost."""
    participial: tuple[str, ...] = ()
    """Endings of participles that tell what somebody does: with half of them saying."""
    more: frozenset[str] = frozenset()
    """What compares, before than."""
    than: frozenset[str] = frozenset()
    """What leads to that with which something is compared: more likely than those who rent."""
    equal: frozenset[str] = frozenset()
    """What stands before and behind what is equal: as likely as."""
    counting: frozenset[str] = frozenset()
    """Words that count as figures do, at the head of an apposition: twice as fast, half of them."""
    partitives: frozenset[str] = frozenset()
    """What leads to the base of a share: of."""
    wholes: tuple[str, ...] = ()
    """What leads to the whole of which a figure is a part: out of the."""
    naming: frozenset[str] = frozenset()
    """Words behind which a number names or dates and does not count: part, aged; in small letters."""
    parting: frozenset[str] = frozenset()
    """Words behind which a half is a part of a time or a thing: the first half of the year."""
    telling: frozenset[str] = frozenset()
    """Verbs that tell what somebody found without doubting it: said, shows."""
    changes: frozenset[str] = frozenset()
    """Nouns for a change, behind a figure: a 4% rise."""
    agents: frozenset[str] = frozenset()
    """What leads to who did what is told in the passive: by."""
    saying: frozenset[str] = frozenset()
    """Those of them behind which nothing stands but what is told: said, says."""
    tails: tuple[str, ...] = ()
    """What begins that which can be left out at the end of a clause: due to, for the first time."""
    purpose: frozenset[str] = frozenset()
    """What leads to a verb for what is meant to follow: to help households."""
    taking: frozenset[str] = frozenset()
    """Verbs whose subject it may only fill the place: it takes years to do something."""
    reasons: frozenset[str] = frozenset()
    """What leads to a participle for that for which something is paid: for breaking the rules."""
    governing: frozenset[str] = frozenset()
    """Words that a verb with to belongs to: likely, the right."""
    totals: frozenset[str] = frozenset()
    """Nouns that say that a bare number counts: the number of crimes was 589."""
    bounds: tuple[str, ...] = ()
    """What leads to a period that only bounds what is counted, with a space behind: before."""
    occasions: frozenset[str] = frozenset()
    """What begins a clause that only tells upon what something happened: after the office cut it."""
    placing: frozenset[str] = frozenset()
    """Relatives behind which a clause has a subject of its own: where."""
    studies: frozenset[str] = frozenset()
    """What a lead names that says only where figures were found: in a study of 900 patients."""
    amounts: frozenset[str] = frozenset()
    """Words for an amount, which name nothing: as many."""
    arguments: frozenset[str] = frozenset()
    """What a text counts of its own train of thought: three causes, four reasons."""
    including: frozenset[str] = frozenset()
    """Verbs of which one member of a list may stand alone: includes."""
    complement: str = ""
    """What leads from a verb of telling to what is told: that."""
    leading: frozenset[str] = frozenset()
    """What leads to a tie that was left out: to (be)."""
    ties: frozenset[str] = frozenset()
    """What may be left out between a label and its figure, which stands last: was, of."""


@dataclass(frozen=True, slots=True, repr=False, eq=False)
class Printed:
    """The words that templates print, by key."""

    words: Mapping[str, str] = field(default_factory=dict)
    right_to_left: bool = False
    narrow_before: str = ""
    """Signs before which a space is narrow, and no line ends."""
    narrow_after: str = ""
    """Signs behind which it is so."""


@dataclass(frozen=True, slots=True, repr=False, eq=False)
class Language:
    """What the house knows of one language."""

    code: str
    """BCP 47, without region."""
    name: str
    """In English."""
    numbers: Numbers = field(default_factory=Numbers)
    hedges: Hedges = field(default_factory=Hedges)
    relations: Relations = field(default_factory=Relations)
    printed: Printed = field(default_factory=Printed)
    genres: Genres = field(default_factory=Genres)
    stances: Stances = field(default_factory=Stances)
    clauses: Clauses = field(default_factory=Clauses)
    counting: Counting = field(default_factory=Counting)
    beside: Beside = field(default_factory=Beside)
    sums: Sums = field(default_factory=Sums)
    sidelines: Sidelines = field(default_factory=Sidelines)
