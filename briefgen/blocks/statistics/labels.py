"""Labels: what is counted, in the source's words, so that it reads well after the figure."""

from __future__ import annotations

import re
from collections.abc import Sequence

from briefgen.blocks.statistics.context import PERIOD
from briefgen.languages.lists import words
from briefgen.languages.printing import LINKS
from briefgen.reading.quantity import Quantity
from briefgen.text.spans import one_line

CHANGES = (
    r"(?:rose|fell|risen|fallen|grew|grown|dropped|climbed|jumped|slid|slipped|increased|decreased|declined|gained|"
    r"(?:went|gone|came|come)\s(?:up|down)|"
    r"lost|surged|soared|plunged|shrank|widened|narrowed|doubled|tripled|halved)"
)
"""Verbs that say how a figure moved."""
_CHANGE_NOUN = (
    r"an?\s(?:\w+\s)?(?:increase|rise|fall|drop|decrease|decline|reduction|cut|gain|jump|change|growth)"
)
_SAYS = (
    "said|says|say|told|tells|wrote|writes|added|adds|warned|warns|noted|notes|explained|argued|argues|announced|"
    "reported"
)
_SPEAKER = r"(?:[A-Z][\w.'’-]{0,30}\s?){1,5}|s?he|they|it|we|(?:the|its|a|an)\s(?:[\w'’-]{1,20}\s?){1,4}"
_REPORTED = re.compile(
    r"^\s*According\sto\s[^,]{1,80},\s|\b(?:said|says)\s(?=(?:the|its|their|an?)\s)|\b(?:said|says|found|finds|reported|"
    r"reports|shows?|showed|estimates?|estimated|warned|announced|added|claimed|noted|suggests?|suggested)\sthat\s"
)
"""Who says it is no part of what is counted: the office said the rate was."""
_BESIDE = re.compile(r",\s(?:which|who|whose)\s[^,]{1,80}(?=,|$)")
_JOINED = re.compile(r"^(?:and|but|or|while|whereas)\s")
_END = re.compile(
    r",\s(?:with|which|while|and|but|up|down|compared|according|who|whose|where|when|as|of|making|including|or|an?|the|so)\b"
    r"|[;:]|\s[-–—]\s|[.!?]+[\"”’')\]]*$|[,.?!][\"”]|\swhile\s|,?\saccording\sto\b"
    rf"|,\s(?:{_SPEAKER})\s(?:has\s|had\s|also\s)?(?:{_SAYS})\b|,\s(?:{_SAYS})\s(?:{_SPEAKER})"
)
_CLAUSE = re.compile(
    rf"[;:]\s|\s[-–—]\s|,\s(?=and|but|while|up|down|equal|equivalent|compared|or\b|{_CHANGE_NOUN})"
)
_SHARE = re.compile(r"\s?\([^()]{1,24}\)")
_PERCENT = re.compile(r"\s?\([^()]{0,16}(?:%|per\scent)\)")
_BRACKET = re.compile(r"\s\([^()]{0,60}\d[^()]{0,60}(?:\)|$)")
_ASIDE = re.compile(r",\s(?:which|who|that|where|whose|with)\s[^,]*$")
_NEAR = 60
_THESE = re.compile(r"^of\s(?:all\s)?(?:these|those|them|which|whom)\b(?!\s[a-z]+s\b)")
_LINK = (
    r"(?:and|or|by|to|of|at|was|were|is|are|from|with|for|the|a|an|in|than|had|has|have|about|total|which|on|that|but|"
    r"between|nearly|as|its|their|another|reached|stood|totalled|amounted|equal|equivalent|compared|estimated|some|over|"
    rf"(?<!went\s)(?<!made\s)(?<!gone\s)(?<!came\s)(?<!come\s)(?:up|down)|"
    rf"only|just|then|it|they|also|now|still|already|currently|{'|'.join(map(re.escape, LINKS))})"
)
_TRAILING = re.compile(rf"(?:(?:^|[\s,]+){_LINK})+$")
_OR_OVER = re.compile(r"\d\sor\s(?:over|under|above|below|up)$")
_MOVED_TO = re.compile(rf"(?:\s(?:more|less)\sthan)?\s{CHANGES}\s(?:to|from|at)$")
_WEAK = re.compile(rf"(?:(?:{_LINK}|{CHANGES}|{_CHANGE_NOUN})(?:[\s,]+|$))*", re.I)
_STANDS = re.compile(
    r"\s(?:was|were|is|are|stood\sat|reached|totalled|came\sto|amounted\sto|has\sbeen|had\sbeen)\s"
)
_BY = re.compile(rf"\s(?:by|{CHANGES})\s$")
_ARTICLE = re.compile(
    r"^(?:The|An?|the|an?)\s(?=(?:[\w-]+\s){0,3}(?:rate|number|share|proportion|price|cost|average|median|total|level|"
    r"value|index|population|margin|amount|percentage|ratio)\b)"
)
_DIRECTION = re.compile(r",\s(up|down)\s(?:by\s)?$")
_MORE = words("more fewer less higher lower above below up down larger smaller better worse")
_PAST = re.compile(r"\b(?:past|last|next|previous|first|coming)\s$")
_LINKS = words("over on in at by to from since during last this per before after") | frozenset(LINKS)
"""Words that tie what follows to something before the figure."""
_STOPS = re.compile(r"(?:[,;(/–—]|\b(?:and|or|to|from|than|with|versus|by|against|but|between))\s?$")
_WHEN = re.compile(
    rf"(?:[Ii]n|[Dd]uring|[Ss]ince|[Bb]y|[Bb]etween)\s(?:the\s)?(?:{PERIOD.pattern}),?\s|^\s*(?:Last|This)\s(?:year|month|week|quarter),?\s"
)
_SMALL = 100
"""A smaller count may stand within what is counted: households in 96 villages."""
_CHAIN = 6
"""How many figures of a sentence are looked at for what is counted."""
_REACH = 400
"""Characters beside a figure in which its label must stand."""
_MOST_WORDS = 16


def label_of(text: str, found: Sequence[Quantity], index: int, chain: int = _CHAIN) -> tuple[str, bool]:
    """Say what is counted in the source's words, and whether they stand after the figure, as they should.

    A figure that is only linked to one before (up from 2.1 million) has that one's label; `chain` says how
    many may be linked in a row.
    """
    if index and chain and _in_brackets(text, found, index):
        return label_of(text, found, index - 1, chain - 1)[0], True
    if index and found[index - 1].base == index and found[index].kind == "count":
        return one_line(found[index].unit), True
    tail = _tail(text, found, index)
    said = _after(text, found, index, tail)
    if said:
        return said, True
    if PERIOD.fullmatch(tail) or PERIOD.fullmatch(tail.partition(" ")[2]) or _JOINED.match(tail):
        tail = ""
    return f"{_head(text, found, index, chain)} {tail}".strip(), False


def _after(text: str, found: Sequence[Quantity], index: int, tail: str) -> str:
    """Make the label of the words after a figure; empty where they do not say what is counted."""
    quantity = found[index]
    base = found[quantity.base] if 0 <= quantity.base < index else None
    if base is not None and base.kind == "count":
        tail = _of_base(tail, f"of the {one_line(base.unit)}")
    if quantity.kind == "fraction" and tail.partition(" ")[0] in _LINKS | {"between"}:
        return ""
    more = _compared(text, found, index, tail)
    if more != tail or (
        quantity.kind in ("count", "fraction") and not (quantity.inherited and quantity.base < 0)
    ):
        return more
    tail = "" if _JOINED.match(tail) else tail
    words = [] if PERIOD.fullmatch(tail) or PERIOD.fullmatch(tail.partition(" ")[2]) else tail.split()
    if words and words[0].lower() in _MORE:
        return f"{_subject(text, found, index)}, {tail}".strip(", ")
    return tail if len(words) > 1 and words[0].lower() not in _LINKS else ""


def _compared(text: str, found: Sequence[Quantity], index: int, tail: str) -> str:
    """Name what there is more of: 112,000 more (unemployed people) than a year earlier."""
    words = tail.split()
    if len(words) < 2 or words[0].lower() not in ("more", "fewer") or words[1] != "than":
        return tail
    before = next((one for one in reversed(found[max(0, index - 2) : index]) if one.kind == "count"), None)
    same = before is not None and before.sentence == found[index].sentence
    return f"{words[0]} {one_line(before.unit)} {' '.join(words[1:])}" if before and same else tail


def _in_brackets(text: str, found: Sequence[Quantity], index: int) -> bool:
    """Tell whether a percentage in brackets says a share again: one in eight (12.6%)."""
    quantity = found[index]
    share = quantity.base == index - 1 and quantity.kind == "percent" and found[index - 1].kind == "fraction"
    return share and text[quantity.printed_start - 1] == "("


def _of_base(tail: str, base: str) -> str:
    """Name the base: of these, and a bare were unique, become of the reports, of the videos were unique."""
    if _THESE.match(tail):
        return _THESE.sub(base, tail)
    return tail if tail.startswith("of ") else f"{base} {tail}".strip()


def _tail(text: str, found: Sequence[Quantity], index: int) -> str:
    quantity = found[index]
    named = quantity.kind in ("count", "fraction")
    at = max(quantity.num_end if named else quantity.end, quantity.printed_end)
    stop = min(quantity.sentence[1], at + _REACH)
    for place in range(index + 1, min(len(found), index + 4)):
        follows = found[place]
        between = text[at : follows.printed_start]
        if follows.sentence != quantity.sentence or follows.printed_start >= stop:
            break
        if _PAST.search(between):
            continue
        small = follows.kind in ("measure", "money") or abs(follows.value) < _SMALL
        inside = small and named and not follows.inherited and not _STOPS.search(between)
        if text[follows.printed_start - 1] != "(" and place != quantity.base and not inside:
            stop = follows.printed_start
            break
    if quantity.kind not in ("count", "fraction") and text[at : at + 1] == ",":
        return ""
    words = _BRACKET.sub("", _PERCENT.sub("", text[at:stop]))
    if named and _ASIDE.search(text[max(quantity.sentence[0], at - _NEAR) : quantity.printed_start]):
        words = words.partition(",")[0]
    words = _SHARE.sub("", words, count=1) if words.startswith(" (") else words
    end = _END.search(words)
    return _trimmed(words[: end.start()] if end else words, first=True)


def _head(text: str, found: Sequence[Quantity], index: int, chain: int) -> str:
    """Give the words before a figure; where they only link it to one before, that one's label."""
    quantity = found[index]
    before = found[index - 1] if index and found[index - 1].sentence == quantity.sentence else None
    whole = max(quantity.sentence[0], quantity.printed_start - _REACH)
    if before is None:
        return _lead(text, whole, quantity)
    between = text[before.end : quantity.printed_start]
    if _STANDS.fullmatch(between) and before.kind == "measure":
        return _lead(text, whole, quantity)
    named = before.kind == "count" and not before.inherited
    own = _lead(text, min(before.num_end if named else before.end, quantity.printed_start), quantity)
    own = own.rpartition(", ")[2] if named else own
    if own and not _WEAK.fullmatch(own):
        return own
    return _linked(text, found, index, own, chain) if chain else ""


def _linked(text: str, found: Sequence[Quantity], index: int, own: str, chain: int) -> str:
    """Label a figure that a word links to the one before: fell by, up from, an increase of."""
    verb = re.match(rf"(?:but|and)?\s?({CHANGES})\b", own)
    if verb:
        return f"{_subject(text, found, index)} {verb[1]}".strip()
    before = re.sub(r",\s(?:up|down)$", "", label_of(text, found, index - 1, chain - 1)[0])
    if _BY.search(text[max(0, found[index - 1].printed_start - 14) : found[index - 1].printed_start]):
        before = re.sub(rf"\s{CHANGES}$", "", before)
    change = re.fullmatch(_CHANGE_NOUN, own) or _DIRECTION.search(
        text[found[index - 1].end : found[index].printed_start]
    )
    return f"{before}, {change[change.re.groups]}" if change else before


def _subject(text: str, found: Sequence[Quantity], index: int) -> str:
    """Give what the first figure of a sentence is about: the unemployment rate, without its verb."""
    first = index
    while first and index - first < _CHAIN and found[first - 1].sentence == found[index].sentence:
        first -= 1
    quantity = found[first]
    words = _lead(text, max(quantity.sentence[0], quantity.printed_start - _REACH), quantity)
    words = re.sub(rf"\s{CHANGES}(?:\s(?:by|to))?$", "", words)
    words = "" if words in ("There", "It", "They", "This", "In total") else words
    if words or first == index:
        return words
    return one_line(quantity.unit) if quantity.kind == "count" else ""


def _lead(text: str, start: int, quantity: Quantity) -> str:
    words = _CLAUSE.split(_BESIDE.sub("", text[start : quantity.printed_start]))[-1]
    words = _JOINED.sub("", _REPORTED.split(words)[-1].lstrip())
    return _ARTICLE.sub("", _trimmed(_WHEN.sub("", words, count=1), first=False))


def _trimmed(words: str, first: bool) -> str:
    """Keep the words next to the figure, without what only led up to something else."""
    kept = one_line(re.sub(r"[\"“”*]", "", words)).strip(' ,.;:()[]"“”-–')
    pieces = kept.split()
    kept = " ".join(pieces[:_MOST_WORDS] if first else pieces[-_MOST_WORDS:])
    return kept if _OR_OVER.search(kept) else without_links(_MOVED_TO.sub("", kept))


def without_links(label: str) -> str:
    """Leave out the words at the end that only lead on to something else."""
    return _TRAILING.sub("", label)
