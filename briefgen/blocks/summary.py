"""Summary: the key messages, each a statement that its evidence bears out."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from briefgen.blocks._evidence import Names, evidence, item, one_line, parts_of, sentence_spans, slug
from briefgen.blocks._lists import phrases, words
from briefgen.blocks._marks import Quoted, quoted
from briefgen.model import Block, FieldSpec, Item, SourceText

MOST = 5
FEWEST_WORDS, MOST_WORDS = 8, 60
_DAMPED, _TITLED, _EARLY, _REPEATS = 0.7, 1.5, 6, 0.5
"""How a word's count is damped, what the title adds, how soon a lead wanes, what is a repetition."""
_READ = 4000
"""Sentences that are weighed; a longer text is judged by its first ones."""

_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_LEANING = phrases(
    """this; these; that; those; it; its; he; she; they; his; her; their; him; them; such; here; there;
    but; and; or; so; yet; nor; also; then; thus; hence; therefore; however; moreover; furthermore;
    nevertheless; nonetheless; instead; meanwhile; besides; still; otherwise; similarly; likewise;
    additionally; consequently; accordingly; afterwards; later; again; one; another; both; neither;
    either; some; others; what; why; how; when; who; which; yes; no; ok; please; click; read; see;
    share; subscribe; follow; sign; make no; let; for example; for instance; for this; for these;
    for that; in addition; in contrast; in fact; in other; in this; in these; in that; in particular;
    as a result; as such; as well; on the other; on the contrary; at that; at this; at the same;
    despite this; despite these; despite that; because of this; because of these; because of that;
    the former; the latter; the above; the following; the same; the second; the third; the other;
    of these; of those"""
)
"""How sentences begin that lean on others, or speak to the reader."""
_DANGLING = re.compile(rf"(?:{'|'.join(_LEANING)})\b", re.I)
_LOOSE = re.compile(
    r"\b(?:of|all|among|these|those)\s(?:these|those|them|figures)\b"
    r"|\b(?:mentioned|see)\sabove\b|\bas\sfollows\b",
    re.I,
)
_UNQUOTED = re.compile(r"[\"“][^\"“”]*[\"”]")
_FIRST_PERSON = re.compile(r"\b(?:we|our|us|I|my|me)\b")
"""In a sentence that is taken out of its text nobody knows who we are; US in capitals is no pronoun."""
_DULL = words(
    """the a an and or but of to in on at by for with from as is are was were be been has have had it its
    this that these those he she they his her their we our not which who will would can could may said
    also more than about into over after before between during while when where there one two new said
    says"""
)


@dataclass(frozen=True, slots=True)
class _Candidate:
    start: int
    end: int
    order: int
    words: tuple[str, ...]
    stands: bool
    """Whether it can be understood by itself."""
    length: int
    """In words."""


def find(text: SourceText) -> tuple[Item, ...]:
    """Propose three to five sentences as key messages, whole and in the document's order."""
    items: list[Item] = []
    ids = Names()
    for start, end in points(text):
        words = one_line(text.text[start:end])
        name = ids.give(slug(words), "point")
        items.append(item("summary", name, {"text": words}, [evidence(text, start, end)]))
    return tuple(items)


def points(text: SourceText, most: int = MOST, room: int = 0) -> tuple[tuple[int, int], ...]:
    """Give the spans of the sentences that say most and stand by themselves; none where there are none.

    With `room`, the second and every further sentence must leave the whole within so many words. Chosen is,
    again and again, the sentence that adds most of what the text keeps saying, as in SumBasic (Nenkova and
    Vanderwende, 2005) with a cover instead of a discount.
    """
    candidates = _candidates(text)
    counts = Counter(word for one in candidates for word in set(one.words))
    title = set(_content(_title(text)))
    weights = {word: count**_DAMPED * (_TITLED if word in title else 1.0) for word, count in counts.items()}
    pool = [one for one in candidates if one.stands]
    chosen: list[_Candidate] = []
    covered: set[str] = set()
    left = room or 1 << 60
    while pool and len(chosen) < most:
        fitting = [one for one in pool if one.length <= left or not chosen]
        best = max(fitting, key=lambda one: _gain(one, weights, covered, len(candidates)), default=None)
        if best is None:
            break
        chosen.append(best)
        covered |= set(best.words)
        left -= best.length
        pool = [one for one in pool if one is not best and _overlap(one, best) < _REPEATS]
    return tuple(sorted((one.start, one.end) for one in chosen))


def _candidates(text: SourceText) -> list[_Candidate]:
    found: list[_Candidate] = []
    marks = quoted(text)
    passed = 0
    for part in parts_of(text):
        if part.kind not in ("paragraph", "quote"):
            continue
        for start, end in sentence_spans(text, part):
            while passed < len(marks) and marks[passed].outer_end <= start:
                passed += 1
            stands = (
                _stands(text.text[start:end])
                and part.kind == "paragraph"
                and _attributed(marks, passed, start, end)
            )
            content, length = tuple(_content(text.text[start:end])), len(_WORD.findall(text.text, start, end))
            found.append(_Candidate(start, end, len(found), content, stands, length))
            if len(found) == _READ:
                return found
    return found


def _content(words: str) -> list[str]:
    return [word for word in (w.lower() for w in _WORD.findall(words)) if word not in _DULL and len(word) > 2]


def _title(text: SourceText) -> str:
    if text.source.title:
        return text.source.title
    headings = [part for part in parts_of(text) if part.kind == "heading"]
    part = headings[0] if headings else next(iter(parts_of(text)), None)
    return text.text[part.start : part.end][:300] if part else ""


def _stands(sentence: str) -> bool:
    """Tell whether a sentence is whole and points to nothing outside itself."""
    words = _WORD.findall(sentence)
    if not FEWEST_WORDS <= len(words) <= MOST_WORDS or not sentence.rstrip("\"”’')]").endswith("."):
        return False
    if not (sentence[0].isupper() or sentence[0].isdigit()) or "\n\n" in sentence:
        return False
    if _FIRST_PERSON.search(_UNQUOTED.sub("", sentence)):
        return False
    if _DANGLING.match(sentence) or _LOOSE.search(sentence):
        return False
    capitals = sum(word[0].isupper() for word in words)
    return capitals <= 0.6 * len(words) and sentence.count("(") == sentence.count(")")


def _attributed(marks: Sequence[Quoted], first: int, start: int, end: int) -> bool:
    """Tell whether every quotation that the sentence touches is whole, and has words beside it."""
    beside = end - start
    for index in range(first, len(marks)):
        mark = marks[index]
        if mark.outer_start >= end:
            break
        if mark.outer_start < start or mark.outer_end > end or not mark.closed:
            return False
        beside -= mark.outer_end - mark.outer_start
    return beside >= min(end - start, 20) and beside * 3 >= end - start


def _gain(one: _Candidate, weights: Mapping[str, float], covered: set[str], total: int) -> float:
    """Weigh what a sentence would add: what the text keeps saying, early rather than late, in few words."""
    if not one.length:
        return 0.0
    new = sum(weights[word] for word in dict.fromkeys(one.words) if word not in covered)
    early = 1.0 + 1.0 / (1.0 + _EARLY * one.order / max(total, _EARLY))
    return float(new * early / one.length**0.5)


def _overlap(one: _Candidate, other: _Candidate) -> float:
    first, second = set(one.words), set(other.words)
    return len(first & second) / (min(len(first), len(second)) or 1)


BLOCK = Block(
    name="summary",
    item="point",
    help="Three to five key messages.",
    fields=(FieldSpec("text", "One key message, in whole sentences.", required=True, claim="statement"),),
    find=find,
)
