"""The grammar of English quotations: cues, subjects, pronouns, terms."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from briefgen.blocks.quotes.grammar import Grammar, Sentence, Who
from briefgen.blocks.quotes.terms import is_term
from briefgen.languages.speech.english.verbs import PARTICIPLES, SAYING_FINITE
from briefgen.languages.speech.english.words import ADVERBS, CONJUNCTIONS
from briefgen.reading.marks import Quoted
from briefgen.speech.attribution import attribute
from briefgen.speech.passages import Passages
from briefgen.speech.people import People
from briefgen.speech.reported import reported
from briefgen.speech.reserve import reserve
from briefgen.speech.tokens import Token, without_asides
from briefgen.speech.verbs import is_cue
from briefgen.speech.voice import Attribution
from briefgen.text.spans import one_line

_LEADS = CONJUNCTIONS | ADVERBS | PARTICIPLES
"""Words that alone before a quotation leave it to whoever spoke last: But "..."; Adding: "..."."""
_FEW = 1
"""Words that are seldom speech where no verb of speech stands close to them."""
_CLOSE = {"before": 0.85, "participle": 0.75}
"""The confidence of a rule whose verb stands close to the words."""


class English(Grammar):
    """Reads sentences in which each quotation is one token."""

    verbs = SAYING_FINITE
    reads_headings = True
    waits = True

    def __init__(self, read: Passages) -> None:
        self._read = read
        self._people = People(read.text)

    def sentences(self, index: int, quotes: Sequence[Quoted]) -> Sequence[Sentence]:
        """Give all sentences of a part, without what stands in brackets."""
        whole, part = self._read.sentences(index), self._read.parts[index]
        bracketed = self._read.text.find("(", part.start, part.end) >= 0
        cut = map(without_asides, whole) if bracketed else whole
        return [_sentence(one) if quotes else Sentence((), one) for one in cut]

    def note(self, sentence: Sentence) -> None:
        """Take note of the person whom a sentence is about."""
        self._people.read(sentence.tokens)

    def attribute(self, sentence: Sentence, number: int, spoke: Attribution | None) -> Attribution | None:
        """Read the clauses behind and before a quotation."""
        if len(sentence.places) == len(sentence.tokens):
            return None  # there is nothing but quotations
        return attribute(sentence.tokens, sentence.places[number])

    def is_term(self, sentence: Sentence, number: int, found: Attribution | None) -> bool:
        """Tell a title, a term, or a word far from any verb of speech."""
        at = sentence.places[number]
        return is_term(sentence.tokens, at, found is not None) or _far_word(sentence.tokens[at], found)

    def weighed(self, sentence: Sentence, number: int, found: Attribution) -> Attribution:
        """Add why the words may be nobody's."""
        why = reserve(sentence.tokens, sentence.places[number], found)
        return replace(found, reserve=why) if why else found

    def alone(self, sentence: Sentence, number: int) -> bool:
        """Tell whether only a conjunction stands beside the quotations: But "it was late."."""
        others = [token.lower for token in sentence.tokens if token.quote is None and token.word]
        return not others or (len(others) == 1 and sentence.places[number] > 0 and others[0] in _LEADS)

    def indirect(self, sentence: Sentence) -> Attribution | None:
        """Give who is reported to speak: the next quotation may be theirs."""
        said = reported(sentence.tokens)
        return Attribution(said.speaker, said.cue, "after indirect speech", 0.85) if said else None

    def shared(self, sentence: Sentence, number: int) -> Attribution | None:
        """Give who says a later quotation of the sentence: "A" is "not B", she said."""
        if number + 1 >= len(sentence.places) or len(sentence.places) == len(sentence.tokens):
            return None
        tokens, at, later = sentence.tokens, sentence.places[number], sentence.places[number + 1]
        found = attribute(tokens, later)
        if found is None or found.rule not in ("after", "late", "according"):
            return None
        if any(is_cue(tokens, between) for between in range(at + 1, later)):
            return None
        return replace(found, rule="shared", confidence=0.85)

    def announced(self, index: int) -> Attribution | None:
        """Read the sentence before a colon as if a quotation stood behind it: who elaborates?"""
        sentences, end = self._read.sentences(index), self._read.parts[index].end
        if not sentences:
            return None
        self._people.read(sentences[-1])
        stand_in = Token("", "", end, end, Quoted(end, end, end, end, 0, ""))
        return attribute([*sentences[-1], stand_in], len(sentences[-1]))

    def who(self, found: Attribution) -> Who | None:
        """Name the person of a mention; a relative is named by what it refers to."""
        mention = found.speaker
        if mention is None:
            return None
        named = mention.meant or mention
        person = self._people.who(named.start, named.end, named.kind)
        self._people.spoke(person)
        name = person.name
        if not name and mention.meant:
            name = one_line(self._read.text[named.start : named.end])
        return Who(mention.start, mention.end, mention.kind, name, person.role, person.organisation)


def _sentence(tokens: Sequence[Token]) -> Sentence:
    places = [at for at, token in enumerate(tokens) if token[4] is not None]
    return Sentence([quote for at in places if (quote := tokens[at].quote)], tokens, places)


def _far_word(token: Token, found: Attribution | None) -> bool:
    """Tell whether one quoted word stands far from any verb of speech: a term, most likely."""
    if found is None or found.confidence >= _CLOSE.get(found.rule, 0):
        return False
    return len(token.text.split()) <= _FEW and not token.text.endswith((".", "!", "?", ","))
