"""The clause that a figure stands in: cut out of its sentence only where the cut is sure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from briefgen.blocks.statistics.behind import can_go
from briefgen.blocks.statistics.chunks import Chunk, chunks_of, holds, span_of
from briefgen.blocks.statistics.coordinated import coordinated
from briefgen.blocks.statistics.parts import absolute, cut_before_parts, is_change, is_share, part_of_whole
from briefgen.blocks.statistics.periods import PERIOD
from briefgen.blocks.statistics.told import told_at
from briefgen.languages.table import Clauses
from briefgen.reading.predicates import Word, finite

_SHORT = 6
"""Words of a lead that only says when."""


@dataclass(frozen=True, slots=True)
class Clause:
    """The words of a figure's own clause, in order."""

    words: tuple[Word, ...]
    whole: bool
    """It has a subject and a finite verb."""
    reach: tuple[int, int] = (0, 0)
    """From what leads the clause in, which may be left out of the words (In 2011,), to the clause's end."""
    compared: bool = False
    """The figure is what another one is compared with."""


def clause_of(
    text: str, spans: Sequence[tuple[int, int]], figure: tuple[int, int], table: Clauses
) -> Clause | None:
    """Give the clause of the figure at `figure`; None where no sure cut leads to one.

    `spans` are the sentence, or a sentence that ends in a colon and the item of a list that completes it.
    """
    chunks = chunks_of(text, spans, figure, table)
    return _of_chunks(text, chunks, figure, table) if chunks else None


def _of_chunks(text: str, chunks: list[Chunk], figure: tuple[int, int], table: Clauses) -> Clause | None:
    place = next((at for at, one in enumerate(chunks) if holds(one.words, figure)), -1)
    if place < 0 or chunks[place].kind == "condition":
        return None
    own = chunks[place]
    if place and (tied := _tied(text, chunks, place, table)):
        return tied
    part = part_of_whole(own.words, figure, table)
    if not part and (part := absolute(own.words, figure, table)) and not is_share(part, figure, table):
        return _appended(text, chunks[: place + 1], table)  # theft led, with 274 cases reported
    if part:
        return _clause(part, chunks[:place], table, whole=True)
    if place and is_change(own, figure, table):
        return _appended(text, chunks[: place + 1], table)
    inner = _inner(cut_before_parts(own, figure, table), figure, table)
    # Over 15 million people live: what seems to lead in is the figure's hedge.
    hedged = own.words[0].start >= figure[0]
    known = _completed(text, chunks, (place, hedged), inner, table) if inner else None
    return known or (_appended(text, chunks[: place + 1], table) if own.kind == "sub" else None)


def _tied(text: str, chunks: list[Chunk], place: int, table: Clauses) -> Clause | None:
    """Give the clause of a figure that stands in what is appended to another one; None where it is not."""
    first, second = (word.low for word in (chunks[place].words * 2)[:2])
    if chunks[place].kind == "than":
        return _compared(text, chunks[: place + 1], table)
    if first in table.appended and place + 1 < len(chunks):
        return _whole(chunks, place + 1, table)  # the contract, worth £3 million, runs until 2031
    of_which = first in table.prepositions and second in table.relatives - {table.complement}
    return _appended(text, chunks[: place + 1], table) if of_which else None  # licences, for which £6m is set


def _appended(text: str, chunks: list[Chunk], table: Clauses) -> Clause | None:
    """Give the clause before with what is said of it behind: shops were empty, up 6.4%."""
    if len(chunks) < 2 or chunks[-2].verb < 0:
        return None
    before = _of_chunks(text, chunks[:-1], span_of(chunks[-2].words), table)
    if before is None or not before.whole:
        return None
    return Clause((*before.words, *chunks[-1].words), True, (before.reach[0], chunks[-1].words[-1].end))


def _completed(
    text: str, chunks: list[Chunk], at: tuple[int, bool], inner: tuple[list[Word], bool], table: Clauses
) -> Clause | None:
    """Add subject, leads and what follows to the words that were cut out of a figure's chunk.

    `at` is the chunk's place, and whether it begins with its figure.
    """
    place, hedged = at
    own, (words, subject) = chunks[place], inner
    if not subject:
        lead = _subject(chunks[:place], own, table)
        # The comma behind an aside that is left out goes, too; behind an apposition that stays it stays.
        lead = lead if any(word.mark for word in lead[:-1]) else _unparted(lead)
        return _made([*lead, *words], chunks, place, table) if lead else None
    leads_in = own.kind == "lead" and not hedged and any(one.verb >= 0 for one in chunks[place + 1 :])
    if leads_in or finite(words, table) < 0:
        return _whole(chunks, place, table)
    leads = _leads(text, chunks[:place], table) if words[0] is own.words[0] or own.kind == "joined" else []
    return _made([*leads, *words], chunks, place, table)


def _compared(text: str, chunks: list[Chunk], table: Clauses) -> Clause | None:
    """Give the clause of the figure before, with the comparison in which this one stands."""
    before = _of_chunks(text, chunks[:-1], span_of(chunks[-2].words), table)
    if before is None:
        return None
    return Clause((*before.words, *chunks[-1].words), before.whole, span_of(chunks[-1].words), compared=True)


def _inner(chunk: Chunk, figure: tuple[int, int], table: Clauses) -> tuple[list[Word], bool] | None:
    """Cut a chunk to the figure's clause, and tell whether that has its own subject."""
    words = list(chunk.words)
    if chunk.kind == "sub" and (told := told_at(words, figure, table)):
        return _inner(_chunk(words[told:], table), figure, table)
    if chunk.kind in ("sub", "joined"):
        if chunk.verb < 0:
            return None if chunk.kind == "sub" else (words, True)
        if words[0].low.endswith(table.participial):
            return None  # bringing the number of emails that were lost to 12
        relative = words[0].low in table.relatives - table.placing
        words = words[1:]
        if words[0].low == table.complement:
            words = words[1:]
        if relative:
            return words, False
    told = told_at(words, figure, table)
    if told:
        return _inner(_chunk(words[told:], table), figure, table)
    return coordinated(words, figure, table)


def _chunk(words: list[Word], table: Clauses) -> Chunk:
    return Chunk(words, "plain", finite(words, table))


def _subject(before: list[Chunk], own: Chunk, table: Clauses) -> list[Word]:
    """Give the subject that a predicate without one shares with a chunk before."""
    relative = own.words[0].low in table.relatives
    for chunk in reversed(before[-1:] if relative else before):
        if chunk.kind not in ("plain", "joined") and not (chunk.kind == "lead" and chunk.verb > 0):
            continue
        words = chunk.words[chunk.kind == "joined" :]
        if chunk.verb == 0 and not relative:
            continue  # a participle's aside: founded in 1950
        if chunk.kind == "joined" and chunk.verb == 1:
            return []  # who gave, or raised money, fell
        if chunk.verb in (-1, len(chunk.words) - 1) and _parted_by_asides(before, chunk):
            return list(words)  # the queue for home visits, which was long
        if chunk.verb < 0:
            plain = not {word.low for word in words} & (table.prepositions - table.partitives)
            return _with_apposition(before, chunk, table) if plain else []
        return [] if relative else list(chunk.words[: chunk.verb])
    return []


def _with_apposition(before: list[Chunk], chunk: Chunk, table: Clauses) -> list[Word]:
    """Give a subject, with the name that it explains: River Watch, a project, | will receive."""
    named = before[0] if len(before) == 2 and before[1] is chunk else None
    explains = chunk.words[0].low in table.determiners
    if named and explains and named.kind == "plain" and named.verb < 0 and len(named.words) <= _SHORT:
        return [*named.words, *chunk.words]
    return list(chunk.words[chunk.kind == "joined" :])


def _unparted(subject: list[Word]) -> list[Word]:
    """Take the comma from behind a subject of which the aside is left out."""
    return [*subject[:-1], subject[-1]._replace(mark="")] if subject else []


def _parted_by_asides(before: list[Chunk], subject: Chunk) -> bool:
    """Tell whether only asides part a subject from its predicate: the list, which was long, has grown."""
    at = next(place for place, one in enumerate(before) if one is subject)
    asides = before[at + 1 :]
    leads = all(one.kind in ("lead", "tie", "told") for one in before[:at])
    return bool(asides) and leads and all(one.kind == "sub" or one.verb == 0 for one in asides)


def _leads(text: str, before: list[Chunk], table: Clauses) -> list[Word]:
    """Keep what stands before a clause and narrows it: in the nuclear industry; not when, nor who says so."""
    kept: list[Word] = []
    listed: list[Word] = []
    for chunk in reversed(before):
        words = chunk.words[chunk.words[0].low in table.coordinators and len(chunk.words) > 1 :]
        if chunk.kind == "condition":
            return [*words, *listed, *kept]
        if chunk.verb >= 0:
            break
        if words[0].low in table.absolutes and chunk.kind == "sub":
            continue  # With the grant that was asked for, the office will
        if words[0].low not in table.prepositions:
            listed = [*words, *listed]  # a list's member, if a preposition leads the list
            continue
        found = PERIOD.search(text, words[0].start, words[-1].end)
        dated = found and (len(words) <= _SHORT or found.span() == (words[1].start, words[-1].end))
        kept = kept if dated or chunk.kind in ("tie", "told") else [*words, *listed, *kept]
        listed = []
    return kept


def _made(words: list[Word], chunks: list[Chunk], place: int, table: Clauses) -> Clause | None:
    """Add what stands behind the clause and belongs to it; None where that cannot be told."""
    behind = chunks[place + 1 :]
    if words[-1] is not chunks[place].words[-1]:
        behind = []
    kept = list(words)
    for at, chunk in enumerate(behind):
        if chunk.kind != "condition" and can_go(chunk, behind[at + 1 :], table):
            break
        kept += chunk.words
    return _clause(_unbroken(kept, behind, table), chunks[:place], table)


def _unbroken(words: list[Word], behind: Sequence[Chunk], table: Clauses) -> list[Word]:
    """Leave out, where a clause is cut, what only leads to the next one: has 40 boats | but, on average."""
    last = next((at for at in range(len(words) - 1, 0, -1) if words[at].low in table.contrasting), 0)
    ends = last and len(words) - last <= _SHORT and finite(words[last + 1 :], table) < 0
    return words[:last] if behind and ends and finite(words[:last], table) >= 0 else words


def _clause(words: Sequence[Word], before: Sequence[Chunk], table: Clauses, whole: bool = False) -> Clause:
    """Make a clause; what leads it in reaches back as far as chunks without a verb do."""
    kept = list(words)
    while len(kept) > 1 and kept[0].low in table.coordinators:
        del kept[0]
    told = len(kept) > 2 and kept[0].low == table.complement and kept[1].low[:1].isdigit()
    kept = kept[1:] if told and finite(kept[1:], table) > 0 else kept
    first = kept[0].start
    for chunk in reversed([one for one in before if one.words[0].start < first]):
        if chunk.verb >= 0 and chunk.kind != "told":
            break
        first = chunk.words[0].start
    return Clause(tuple(kept), whole or finite(kept, table) > 0, (first, kept[-1].end))


def _whole(chunks: list[Chunk], place: int, table: Clauses) -> Clause | None:
    """Take the sentence without what only ties it: the verb stands in another chunk than the figure."""
    first = next((at for at, one in enumerate(chunks) if one.kind not in ("tie", "told")), 0)
    last = place
    while last + 1 < len(chunks) and chunks[last + 1].kind not in ("sub", "than", "told"):
        last += 1
    if first > place:
        return None
    words = [word for chunk in chunks[first : last + 1] for word in chunk.words]
    return _clause(words, [], table)
