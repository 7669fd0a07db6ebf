"""Reported positions as items of a brief: clauses of indirect speech that are sentences by themselves."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from briefgen.blocks._evidence import Names, found_by, item, slug
from briefgen.languages.lists import printed, words
from briefgen.languages.speech.english import words as w
from briefgen.languages.speech.english.verbs import ASSERTING, SAYING_FINITE
from briefgen.languages.speech.english.words import TURNING
from briefgen.model import Item, SourceText
from briefgen.reading.source import read as read_source
from briefgen.speech.passages import passages
from briefgen.speech.people import People, Person
from briefgen.speech.phrases import is_verb
from briefgen.speech.reported import Reported, reported
from briefgen.speech.tokens import Token
from briefgen.text.selectors import evidence
from briefgen.text.spans import one_line

_ASSERTING = printed(ASSERTING)
_DANGLING = w.PRONOUNS | words(
    "this that these those there such here his her their its both neither either one many some"
)
"""Words at the head of a clause that refer to what was said before."""
_OPENING = w.CONJUNCTIONS | words("however meanwhile moreover also still instead therefore thus")
_TOLD = 4
"""Words at the end of a clause; a verb of saying among them tells that it claims nothing: X said in May."""
_SIGNS = frozenset("%‰°€¢")
"""What belongs to the number before it, so that a clause may end with it."""
_FEWEST, _MOST = 5, 45
"""Words of a clause that says enough, and no more than one reads."""


@dataclass(frozen=True, slots=True)
class Position:
    """One reported clause: `text[start:end]` of the source, its sentence, its speaker."""

    start: int
    end: int
    sentence: tuple[int, int]
    cue: str
    """The verb of saying, or according to."""
    written: str
    """The mention as the source has it."""
    kind: str
    person: Person
    dangling: str
    """The word at the clause's head that refers to what stands before; empty where there is none."""


def items(text: SourceText, most: int = 0) -> tuple[Item, ...]:
    """Make an item of every position, or of the `most` best: those of named speakers, whole by themselves."""
    found = list(positions(text, meant=not most))
    if most:
        whole = [one for one in found if one.kind == "name" and one.person.name and not one.dangling]
        found = _best(whole, most)
    ids = Names()
    return tuple(_item(text, one, ids) for one in found)


def _best(found: Sequence[Position], most: int) -> list[Position]:
    """Choose: a speaker with a role before one without, nobody twice while others wait."""
    seen: dict[str, int] = {}
    ranked = []
    for place, one in enumerate(found):
        turn = seen.get(one.person.name, 0)
        seen[one.person.name] = turn + 1
        ranked.append((turn, not (one.person.role or one.person.organisation), place))
    return [found[place] for place in sorted(place for _, _, place in sorted(ranked)[:most])]


def positions(text: SourceText, meant: bool = True) -> Iterator[Position]:
    """Find the clauses of indirect speech of a text, in order; `meant`: with those of pronouns, resolved."""
    people = People(text.text)
    own, read = read_source(text), passages(text)
    for index, part in enumerate(read.parts):
        if part.kind not in ("paragraph", "item") or any(m.last >= 0 for m in read.marks.get(index, ())):
            continue
        # To read whom every sentence is about takes most of the time, and only pronouns need it.
        if not meant and _ASSERTING.isdisjoint(own.words(part)):
            continue
        for sentence in read.sentences(index) if meant else read.sentences_with(index, ASSERTING):
            if meant:
                people.read(sentence)
            yield from _position(text, sentence, people)


def _position(text: SourceText, sentence: Sequence[Token], people: People) -> Iterator[Position]:
    said = reported(sentence)
    if said is None or not _asserted(sentence, said):
        return
    clause = sentence[said.first : said.last]
    if not said.first and clause and clause[0].text[0].islower():
        return  # a piece of a sentence whose beginning stands elsewhere
    while clause and (clause[0].lower in _OPENING or not clause[0].word):
        clause = clause[1:]
    while clause and not clause[-1].word and clause[-1].quote is None and clause[-1].text not in _SIGNS:
        clause = clause[:-1]
    if not _whole(clause):
        return
    start, end = clause[0].start, clause[-1].end
    mention = said.speaker
    person = people.who(mention.start, mention.end, mention.kind)
    dangling = clause[0].text if clause[0].lower in _DANGLING else ""
    span = (sentence[0].start, sentence[-1].end)
    written = one_line(text.text[mention.start : mention.end])
    yield Position(start, end, span, said.cue, written, mention.kind, person, dangling)
    people.spoke(person)


def _asserted(sentence: Sequence[Token], said: Reported) -> bool:
    """Tell whether the clause is asserted: no verb of denying, no not and no might before the verb."""
    if said.cue.split()[0] not in ASSERTING:
        return False
    begin = min(said.speaker.last, said.verb)
    before = sentence[max(0, begin - 1) : said.verb] if said.speaker.last <= said.verb else ()
    return all(token.lower not in TURNING and not token.lower.endswith("n't") for token in before)


def _whole(clause: Sequence[Token]) -> bool:
    """Tell whether a clause can stand as a sentence: long enough, a verb in it, no quotation, no question."""
    if any(token.quote is not None or token.text in ("?", ":", ";", "“", "”", '"') for token in clause):
        return False
    if sum(token.text == "(" for token in clause) != sum(token.text == ")" for token in clause):
        return False
    if not _FEWEST <= sum(token.word for token in clause) <= _MOST or not _begins(clause[0]):
        return False
    told = any(token.lower in SAYING_FINITE for token in clause[-_TOLD:])
    ends = clause[-1].lower in w.ABBREVIATIONS or clause[-1].lower in w.FUNCTION
    return not told and not ends and any(_finite(token) for token in clause[1:])


def _begins(token: Token) -> bool:
    """Tell whether a sentence may begin with a word: no verb, no link that leans on what stands before."""
    leans = token.lower in w.SUBORDINATORS or token.lower in w.RELATIVES or token.lower in w.AUXILIARIES
    return not leans and not is_verb(token)


def _finite(token: Token) -> bool:
    """Tell whether a word may be the clause's verb."""
    return token.lower in w.AUXILIARIES or is_verb(token) or (token.lower.endswith("s") and not token.capital)


def _item(text: SourceText, one: Position, ids: Names) -> Item:
    stated = one_line(text.text[one.start : one.end])
    stated = f"{stated[:1].upper()}{stated[1:]}."
    speaker, doubts = _speaker(one)
    if one.dangling:
        doubts.append(f"The words begin with “{one.dangling}”: say what is meant.")
    fields = {"text": stated, "speaker": speaker}
    if speaker == one.person.name:
        fields |= {"role": one.person.role, "organisation": one.person.organisation}
    name = ids.give(
        "-".join(filter(None, (slug(speaker.split()[-1] if speaker else ""), slug(stated, 2)))), "paraphrase"
    )
    made = item("paraphrases", name, fields, [evidence(text, *one.sentence)], " ".join(doubts))
    return found_by(made, f"indirect speech: {one.cue}")


def _speaker(one: Position) -> tuple[str, list[str]]:
    """Give the speaker to print, and why an editor should look."""
    if one.kind != "pronoun":
        return one.person.name or one.written, []
    if not one.person.name:
        return "", [f"The source says “{one.written}”: find out who is meant."]
    return one.person.name, [
        f"The source says “{one.written}”; that it means {one.person.name} is a proposal."
    ]
