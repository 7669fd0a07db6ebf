"""Faults of words for bench/checks.py: each class takes a text and gives others that say another thing.

Their words are lists of their own: a fault is not made of the tables by which the gate looks for it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from itertools import combinations

CAPITALISED = re.compile(r"(?<=[a-z,] )[A-Z][a-z]{3,}\b|\b[A-Z]{2,}\d*\b|\b[A-Z]+\d[A-Z\d]*\b")
FLIPS = (
    *(
        ("rose", "fell"),
        ("rise", "fall"),
        ("increased", "decreased"),
        ("increase", "decrease"),
        ("up", "down"),
    ),
    *(("grew", "shrank"), ("higher", "lower"), ("more", "fewer"), ("above", "below"), ("gained", "lost")),
    *(("supports", "opposes"), ("supported", "opposed"), ("approved", "rejected"), ("before", "after")),
    *(("accepted", "refused"), ("opened", "closed"), ("larger", "smaller"), ("longer", "shorter")),
)
AUXILIARIES = r"\b(?:is|are|was|were|has|have|had|will|would|does|do|did|can|could|may|should)\b"
MODALS = (
    r"\b(?:could|may|might|would|is expected to|are expected to|is likely to|plans to|plan to|intends to)\s"
)
CAUSES = (
    (r", and ", ", which caused "),
    (r"; ", " because "),
    (r"\bwhile ", "because "),
    (r"\bafter ", "because of "),
)
NARROWER = (
    r"\b(?:young|older|elderly|middle-aged|adult|female|male|disabled|rural|urban|unemployed|surveyed)\s"
)
SOME = r"\b(?:[Ss]ome|[Mm]ost|[Mm]any|[Ss]everal|[Nn]early all|[Aa] number of)\b"
SAYS = r"(?:says?|said|warns?|warned|told|reports?|reported|argues?|argued|explains?|explained|according to)"


def direction_reversed(text: str) -> Iterator[str]:
    for one, other in (*FLIPS, *((other, one) for one, other in FLIPS)):
        for match in re.finditer(rf"\b{one}\b(?! than [\d£$€])(?! to \d)", text):
            yield text[: match.start()] + other + text[match.end() :]


def negation_added(text: str) -> Iterator[str]:
    for match in re.finditer(rf"{AUXILIARIES}(?! not)(?!n['’]t)", text):
        yield f"{text[: match.end()]} not{text[match.end() :]}"


def negation_lost(text: str) -> Iterator[str]:
    for match in re.finditer(r"\b(?:not|never|no)\s(?!more|less|fewer|longer|one\b)", text):
        yield text[: match.start()] + text[match.end() :]


def caution_lost(text: str) -> Iterator[str]:
    yield from (text[: m.start()] + text[m.end() :] for m in re.finditer(MODALS, text))


def caution_sharpened(text: str) -> Iterator[str]:
    yield from (
        f"{text[: m.start()]}will {text[m.end() :]}" for m in re.finditer(r"\b(?:could|may|might)\s", text)
    )


def cause_put_in(text: str) -> Iterator[str]:
    for pattern, cause in CAUSES:
        for match in re.finditer(pattern, text):
            yield text[: match.start()] + cause + text[match.end() :]


def scope_widened(text: str) -> Iterator[str]:
    for match in re.finditer(SOME, text):
        yield f"{text[: match.start()]}All{text[match.end() :]}"


def population_widened(text: str) -> Iterator[str]:
    yield from (text[: m.start()] + text[m.end() :] for m in re.finditer(NARROWER, text))


def absolute_put_in(text: str) -> Iterator[str]:
    for match in re.finditer(r"(?<=[a-z] )the (?=[a-z]+s\b)", text):
        yield f"{text[: match.start()]}all {text[match.start() :]}"


def speaker_replaced(text: str) -> Iterator[str]:
    name = r"[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)*"
    for pattern in (rf"{name}(?= {SAYS}\b)", rf"(?<=[Aa]ccording to ){name}"):
        for match in re.finditer(pattern, text):
            yield f"{text[: match.start()]}Orla Testcase{text[match.end() :]}"


def name_changed(text: str) -> Iterator[str]:
    """Change one letter within a name, or one digit of a code."""
    for match in CAPITALISED.finditer(text):
        word = match[0]
        at = next((at for at, char in enumerate(word) if char.isdigit()), len(word) // 2)
        other = str((int(word[at]) + 1) % 10) if word[at].isdigit() else "q" if word[at].islower() else "Q"
        yield text[: match.start() + at] + other + text[match.start() + at + 1 :]


WORDS: Mapping[str, Callable[[str], Iterator[str]]] = {
    "direction reversed": direction_reversed,
    "negation added": negation_added,
    "negation lost": negation_lost,
    "caution lost": caution_lost,
    "caution sharpened": caution_sharpened,
    "cause put in": cause_put_in,
    "some becomes all": scope_widened,
    "narrower word lost": population_widened,
    "all put in": absolute_put_in,
    "speaker replaced": speaker_replaced,
    "name or code changed": name_changed,
}


def swapped(labels: Mapping[str, str]) -> Iterator[tuple[str, str, str, str]]:
    """Give pairs of labels to swap, by path: path and text, path and text; equal ones are no fault."""
    for (one, text), (other, words) in combinations(labels.items(), 2):
        if text.casefold() != words.casefold():
            yield one, words, other, text


def half(text: str) -> Iterator[str]:
    """Stop a quote before what turns it, or leave out what it begins with."""
    for match in re.finditer(r",? (?:but|although|though|while|however)\b", text):
        if len(text[: match.start()].split()) > 3:
            yield text[: match.start()]
    begins = re.match(r"(?:While|Although|Though|Even if) ([^,]+), ", text)
    if begins:
        yield begins[1]


TITLES = (
    "{}, leaving thousands of families homeless",
    "Scandal: {}",
    "{} and bankrupts hospitals",
)
