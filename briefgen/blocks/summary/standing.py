"""Whether a sentence can be taken out of its text: whole, and pointing to nothing outside itself."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from briefgen.languages.lists import words
from briefgen.languages.wordings import WORDINGS

FEWEST_WORDS, MOST_WORDS = 8, 60
WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")

_LOOSE = re.compile(
    r"\b(?:of|all|among|these|those)\s(?:these|those|them|figures)\b"
    r"|\b(?:mentioned|see)\sabove\b|\bas\sfollows\b",
    re.I,
)
_CAPTION = re.compile(r"(?:image|photo|photograph|picture|figure|fig\.|file|credit|table)\s?\d*\s?:", re.I)
_POINTS = re.compile(r"\b(?:this|these|such(?:\san?)?)\s(?P<next>[\w’'-]+)(?:\s(?P<after>[\w’'-]+))?", re.I)
_FIGURE = re.compile(r"one\s(?:in\s\w|hundred|thousand|million|billion|third|quarter|half|fifth)", re.I)
"""One in five is a share; one by itself is some other one."""
_PERSON = re.compile(r"\b(?:he|she|him|his|her|hers|himself|herself)\b")
_SEVERAL = re.compile(r"\b(?:they|them|their|theirs|themselves)\b")
_THING = re.compile(r"\b(?:it|its|itself)\b")
_ROLE = re.compile(r"\b[\w-]*(?:er|or|ist|ian|ent|ant|man|woman|person|child|boy|girl|who|one)\b")
_PLURAL = re.compile(r"\b(?:[\w’'-]{3,}s|people|men|women|children|and|police|who)\b")
_NAME = re.compile(r"\b[^\W\d_a-zß-öø-ÿ][\w’'-]+")
_FRONTED = re.compile(r"[^,]{1,80},\s(?P<after>\w[\w’'-]*)")
"""Despite its name, the port is small: what the pronoun means comes after it."""
_NOW = words(
    """week weekend month year morning afternoon evening spring summer autumn winter season decade century
    time day as that"""
)
_NO_NAME = words(
    """in on at after before during by for from as while when although though the a an its their since until
    with without despite following according to under over he she it they we i you january february march
    april may june july august september october november december monday tuesday wednesday thursday
    friday saturday sunday"""
)

_NO_PLURAL = words(
    """this was has does its his hers ours yes less always perhaps thus across besides towards afterwards
    unless whereas years months weeks days hours times others sometimes process business news various"""
)
_NO_ROLE = words(
    """after over under other another ever never however whether rather together either neither former later
    earlier per for nor or number paper water order matter power member september october november december
    more before different present recent important significant current parent relevant want went sent spent
    apparent constant distant instant exist least list resist consist insist"""
)


@dataclass(frozen=True, slots=True)
class Patterns:
    """A language's wording as patterns."""

    dangling: re.Pattern[str]
    own: re.Pattern[str]
    heads: frozenset[str]
    """Words of which one stands before what a document calls itself by."""
    speaks: re.Pattern[str]
    """I or we, and their forms; the group is I and its own."""
    being: re.Pattern[str]


def one_of(entries: tuple[str, ...]) -> str:
    """Give a pattern for one of the phrases; any white space may stand where the list has a space."""
    return "(?:" + "|".join(re.escape(entry).replace(r"\ ", r"\s") for entry in entries) + ")"


@cache
def patterns(language: str) -> Patterns:
    """Give the patterns of a language of WORDINGS."""
    wording = WORDINGS[language]
    return Patterns(
        dangling=re.compile(rf"{one_of(wording.leaning)}(?!\w)", re.I),
        own=re.compile(rf"\b{one_of(wording.this)}\s(?:[\w-]+\s)?{one_of(wording.own)}\b", re.I),
        heads=frozenset(phrase.split()[-1] for phrase in wording.this),
        speaks=re.compile(rf"\b(?:(?P<one>{one_of(wording.singular)})|{_either_case(wording.plural)})\b"),
        being=re.compile(rf"\b{one_of(wording.being)}\b"),
    )


def _either_case(entries: tuple[str, ...]) -> str:
    # US in capitals is no pronoun.
    return one_of((*entries, *(entry.capitalize() for entry in entries)))


def stands(sentence: str, words: Sequence[str], language: str) -> bool:
    """Tell whether a sentence without its asides, of these words, is whole and can be understood alone."""
    if not FEWEST_WORDS <= len(words) <= MOST_WORDS or not sentence.rstrip("\"”’')]").endswith("."):
        return False
    if not (sentence[0].isupper() or sentence[0].isdigit()) or "\n\n" in sentence:
        return False
    if sentence.count("(") != sentence.count(")") or _CAPTION.match(sentence):
        return False
    known = patterns(language)
    if known.dangling.match(sentence) and not (known.own.match(sentence) or _FIGURE.match(sentence)):
        return False
    capitals = len([word for word in words if word[0].isupper()])
    if capitals > 0.6 * len(words) or (language == "en" and leans(sentence)):
        return False
    return not _LOOSE.search(sentence)


def leans(sentence: str) -> bool:
    """Tell whether an English sentence has a pronoun that nothing before it in the sentence can mean."""
    if any(_points_out(sentence, hit) for hit in _POINTS.finditer(sentence)):
        return True
    for pronoun, meant in ((_PERSON, _person), (_SEVERAL, _several), (_THING, _thing)):
        found = pronoun.search(sentence)
        if found:
            return not (meant(sentence[: found.start()]) or _fronted(sentence, found.start()))
    return False


def _points_out(sentence: str, hit: re.Match[str]) -> bool:
    """Tell whether this or these points to something that the sentence has not named before."""
    if patterns("en").own.match(sentence, hit.start()) or hit["next"].lower() in _NOW:
        return False
    before = sentence[: hit.start()].lower()
    return not any(word and word.lower().rstrip("s") in before for word in (hit["next"], hit["after"]))


def _fronted(sentence: str, at: int) -> bool:
    """Tell whether the pronoun stands in a phrase before the name that it means."""
    found = _FRONTED.match(sentence)
    after = found["after"] if found and at < found.start("after") else ""
    return after[:1].isupper() and after.lower() not in _NO_NAME


def _person(before: str) -> bool:
    names = (found[0].lower() for found in _NAME.finditer(before))
    roles = (found[0].lower() for found in _ROLE.finditer(before))
    return not _NO_NAME.issuperset(names) or not _NO_ROLE.issuperset(roles)


def _several(before: str) -> bool:
    return not _NO_PLURAL.issuperset(found[0].lower() for found in _PLURAL.finditer(before))


def _thing(before: str) -> bool:
    dull = WORDINGS["en"].dull | _NO_NAME
    found = (word.lower() for word in WORD.findall(before))
    return any(len(word) > 2 and word not in dull and not word.endswith("ly") for word in found)


def voice(sentence: str, language: str) -> int:
    """Give 2 where one speaks of himself, 1 where we do or you are spoken to, else 0; quotations aside."""
    if "“" in sentence or '"' in sentence:
        sentence = re.sub(r"[\"“][^\"“”]*[\"”]", "", sentence)
    found = [hit["one"] for hit in patterns(language).speaks.finditer(sentence)]
    return 2 if any(found) else 1 if found else 0
