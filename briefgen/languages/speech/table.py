"""What a language says around quoted words: the columns of its table."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, repr=False, eq=False)
class Speech:
    """The words by which a language attributes speech; all in small letters, but for patterns."""

    name: str
    """The language's name in English."""
    verbs: frozenset[str]
    """Finite forms that take whole quoted sentences: sagte, déclare, dijo."""
    naming: frozenset[str]
    """Finite forms that take a quoted word or phrase: nannte, qualifie, calificó."""
    participles: frozenset[str]
    """Of both kinds, behind an auxiliary: a déclaré; hat ... bezeichnet."""
    auxiliaries: frozenset[str]
    origins: tuple[str, ...]
    """What stands before the speaker without a verb: laut, selon, según."""
    behind: tuple[str, ...]
    """The same, but only behind the words: so."""
    likewise: frozenset[str]
    """What opens a clause of its own behind the words: wie, comme, como."""
    after_speaker: frozenset[str]
    """What stands behind the speaker without a verb: zufolge."""
    conjunctions: frozenset[str]
    """That and its like, between a verb and the words."""
    pronouns: Mapping[str, str]
    """Pronoun to m, f or nothing."""
    determiners: Mapping[str, str]
    """Article, possessive or number to m, f or nothing."""
    indefinite: frozenset[str]
    """Determiners that name nobody in particular."""
    links: frozenset[str]
    """What ties nouns within a noun phrase: des, de la, del."""
    ends: frozenset[str]
    """Words that end a noun phrase, in small letters: prepositions, conjunctions, adverbs."""
    times: frozenset[str]
    """Days, months and their like, by which a noun phrase ends, too."""
    titles: Mapping[str, str]
    """Frau, M., Sra.: to m, f or nothing."""
    roles: re.Pattern[str]
    """What a word is that says what somebody is, and names nobody: Sprecherin, directrice, portavoz."""
    bodies: re.Pattern[str]
    """What a word is that says what kind of body speaks: Verein, préfecture, ayuntamiento."""
    terms: re.Pattern[str]
    """Words beside which words in marks are a word or a name themselves: Begriff, soi-disant, llamado."""
    works: re.Pattern[str]
    """Nouns of what has a name that stands in marks: Programm, film, proyecto."""
    documents: re.Pattern[str]
    """Nouns of what says something without being somebody: Bericht, communiqué, informe."""
    negations: frozenset[str]
    conjoining: frozenset[str]
    """And: between two verbs of one subject, and between two names."""
    joining: frozenset[str] = frozenset()
    """Links behind which only a name belongs to the phrase: pour, in."""
    opening: frozenset[str] = frozenset()
    """Words behind which a subject may begin: aber, mais, pero."""
    fillers: frozenset[str] = frozenset()
    """Adverbs before a verb without a subject: además."""
    clitics: frozenset[str] = frozenset()
    """What may stand between what opens a clause of its own and its verb: comme l'a souligné; wie es."""
    tying: frozenset[str] = frozenset()
    """What ties a person to a body behind first name and surname: vom, beim."""
    impersonal: frozenset[str] = frozenset()
    """Verbs that name nobody beside a pronoun: heißt es."""
    nobody: frozenset[str] = frozenset()
    """Pronouns that name nobody: on."""
    adjectives: tuple[str, ...] = ()
    """Endings of adjectives, where every noun has a capital."""
    verbal: tuple[str, ...] = ()
    """Endings of adverbs and verbs, which end a noun phrase."""
    capital_nouns: bool = False
    """Whether every noun has a capital."""
    drops_subjects: bool = False
    """Whether a verb alone says who speaks: añadió."""
    inverted: re.Pattern[str] | None = None
    """A verb with its pronoun behind it: dit-elle, a-t-il; groups verb and pronoun."""
    reflexive: frozenset[str] = field(default_factory=frozenset)
    """What may stand before a verb: s'interroge, se preguntó."""
