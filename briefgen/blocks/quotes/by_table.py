"""The grammar of quotations in a language that has a table: the clauses around them, read by its frames."""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from dataclasses import replace

from briefgen.blocks.quotes.grammar import Grammar, Sentence, Who
from briefgen.languages.speech.table import Speech
from briefgen.reading.marks import Quoted
from briefgen.speech.clauses.before import before
from briefgen.speech.clauses.behind import NOBODY, behind
from briefgen.speech.clauses.incises import incises
from briefgen.speech.clauses.known import Known
from briefgen.speech.clauses.tokens import Word, cut
from briefgen.speech.passages import Passages
from briefgen.speech.voice import Attribution
from briefgen.text import sentences
from briefgen.text.spans import one_line

_ENDING = (".", "!", "?", "…")
_TERM = 2
"""Words that are speech only where a naming verb or a colon takes them."""
_TITLE = 8
"""Words of a title that stands within a sentence."""
_WHOLE = 4
"""Words of a sentence that nobody is said to say, and that may be speech nevertheless."""
_CLOSE = 0.9
"""The confidence of a rule whose speaker stands right behind the words."""
_JOINED = 5
"""Words between two quotations of one speaker in a sentence."""
_SURE = 0.9
"""Frames that stand beside the words and name somebody; the others are for the editor to look at."""


class ByTable(Grammar):
    """Reads the clauses between quotations."""

    reads_headings = False
    waits = False

    def __init__(self, read: Passages, speech: Speech) -> None:
        self._read = read
        self._speech = speech
        self._known = Known(read.text, speech)
        self.verbs = speech.verbs | speech.participles

    def sentences(self, index: int, quotes: Sequence[Quoted]) -> Sequence[Sentence]:
        """Give the sentences of a part that have quotations."""
        part, out, waiting = self._read.parts[index], [], deque(quotes)
        for first, last in sentences(_masked(self._read.text, quotes, part.start, part.end)):
            start, end, inside = part.start + first, part.start + last, []
            while waiting and waiting[0].outer_start < end:
                inside.append(waiting.popleft())
            if inside:
                out.append(self._sentence(start, max(end, inside[-1].outer_end), inside))
        return out

    def _sentence(self, start: int, end: int, quotes: Sequence[Quoted]) -> Sentence:
        edges = [start, *(quote.outer_end for quote in quotes)]
        heads = [*(quote.outer_start for quote in quotes), end]
        clauses = [self._cut(first, last) for first, last in zip(edges, heads, strict=True)]
        return Sentence(quotes, clauses=clauses)

    def _cut(self, start: int, end: int) -> list[Word]:
        return cut(self._read.text, start, end, self._speech.titles)

    def attribute(self, sentence: Sentence, number: int, spoke: Attribution | None) -> Attribution | None:
        """Read attributions within the marks, then the clauses behind and before the quotation."""
        quote, speech, text = sentence.quotes[number], self._speech, self._read.text
        ahead, after = sentence.clauses[number], sentence.clauses[number + 1]
        whole = text[quote.end - 1] in _ENDING
        inside = next((found for *_, found in incises(text, quote.start, quote.end, speech)), None)
        if inside is not None:
            return inside
        introduced = _introduced(ahead)
        first = before(ahead, speech, after) if introduced else None
        found = first or behind(after, speech, whole)
        if found is None and spoke is not None and self._same_speaker(ahead, spoke):
            rule, sure = ("after", _CLOSE) if spoke.rule == "after" else ("shared", 0.85)
            return replace(spoke, rule=rule, confidence=sure)
        if found is None or found.speaker is None:
            found = before(ahead, speech, after) or found
        return found or (NOBODY if introduced and whole else None)

    def _same_speaker(self, between: Sequence[Word], spoke: Attribution) -> bool:
        """Tell whether only its attribution, or a few small words, part a quotation from the one before."""
        speech = self._speech
        stood = spoke.speaker is not None and any(word.start == spoke.speaker.start for word in between)
        capital = any(word.capital and not speech.capital_nouns for word in between)
        small = len(between) <= _JOINED and not capital
        return stood or (small and not any(word.lower in speech.verbs | speech.naming for word in between))

    def is_term(self, sentence: Sentence, number: int, found: Attribution | None) -> bool:
        """Tell whether quoted words within a sentence name something instead of being said."""
        quote, ahead = sentence.quotes[number], sentence.clauses[number]
        words = self._read.text[quote.start : quote.end]
        count = len(words.split())
        if found is None:
            few = count < _WHOLE or not words.endswith(_ENDING)
            return few or not self.alone(sentence, number)
        introduced = _introduced(ahead)
        if not ahead or introduced or words.endswith(("!", "?")):
            plain = found.named or introduced or found.rule == "after"
            return count == 1 and not words.endswith(_ENDING) and not plain
        return self._is_named(words, count, ahead, found)

    def _is_named(self, words: str, count: int, ahead: Sequence[Word], found: Attribution) -> bool:
        """Tell by the words before them, and by capitals, whether quoted words are a name or a term."""
        speech = self._speech
        if any(speech.terms.match(word.text) for word in ahead[-2:]) and count <= _TITLE:
            return True
        named = any(speech.works.match(word.text) for word in ahead[-1:])
        if named and count <= _TITLE and not (found.named and words[0].islower()):
            return True
        if not speech.capital_nouns and words[0].isupper() and count <= _TITLE and found.rule != "after":
            return not words.endswith((".", ","))
        noun = speech.capital_nouns and ahead[-1].capital and words[0].isupper() and count <= _TITLE
        close = found.named or (found.confidence >= _CLOSE and words[0].islower())
        return noun or (count <= _TERM and not close)

    def alone(self, sentence: Sentence, number: int) -> bool:
        """Tell whether no word stands right before or behind a quotation."""
        around = (*sentence.clauses[number], *sentence.clauses[number + 1])
        return not any(word.word for word in around)

    def shared(self, sentence: Sentence, number: int) -> Attribution | None:
        """Give who says all quotations of the sentence, by the clause that ends it."""
        if number + 1 >= len(sentence.quotes):
            return None
        later = behind(sentence.clauses[-1], self._speech, whole=True)
        found = later if later and later.rule in ("after", "late") else None
        return replace(found, rule="shared", confidence=0.76) if found else None

    def announced(self, index: int) -> Attribution | None:
        """Read the last sentence of a part as the clause before a quotation."""
        part = self._read.parts[index]
        start, end = sentences(self._read.text, part.start, part.end)[-1]
        return before(self._cut(start, end), self._speech)

    def who(self, found: Attribution) -> Who | None:
        """Name the speaker; what its table alone says is for the editor to look at."""
        if found.speaker is None:
            return None
        who = self._known.who(found.speaker)
        table = "" if found.confidence >= _SURE and who.kind == "name" else self._speech.name
        said = (one_line(who.name), one_line(who.role), one_line(who.organisation))
        return Who(who.start, who.end, who.kind, *said, table)

    def pieces(self, quote: Quoted) -> Sequence[tuple[int, int]]:
        """Give the spans of a quotation around the attributions within its marks."""
        spans, at, text = [], quote.start, self._read.text
        for first, last, _ in incises(text, quote.start, quote.end, self._speech):
            spans.append((at, first))
            at = last + 1
        spans.append((at, quote.end))
        whole = ((first + len(text[first:end]) - len(text[first:end].lstrip()), end) for first, end in spans)
        return [(first, end) for first, end in whole if end > first]


def _introduced(ahead: Sequence[Word]) -> bool:
    return bool(ahead) and ahead[-1].text == ":"


def _masked(text: str, quotes: Sequence[Quoted], start: int, end: int) -> str:
    """Blot out quoted words but for their last sign, so that no stop within them ends a sentence."""
    out, at = [], start
    for quote in quotes:
        out += [text[at : quote.start + 1], "q" * (quote.end - quote.start - 2)]
        at = max(quote.start + 1, quote.end - 1)
    return "".join((*out, text[at:end]))
