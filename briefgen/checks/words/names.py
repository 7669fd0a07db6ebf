"""Names and codes: each stands in the evidence, in a source, or among the brief's own people and bodies."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cache, lru_cache

from briefgen.claims.claims import shortened
from briefgen.claims.compared import Compared
from briefgen.claims.named import Name, form, initials, is_known, names, vocabulary
from briefgen.languages import language
from briefgen.languages.speech.english.words import TITLES
from briefgen.model import Brief, Field, Finding, SourceText
from briefgen.reading.statements import Statement, statements
from briefgen.reading.terms import tokens

_OWN = ("organisation", "author", "audience", "contact", "series", "keywords")
"""Fields of a brief whose names are its own."""
_BESIDE = ("place", "holder", "stated")
"""Printed beside a statistic, and no claims by themselves."""
_LIKE = 0.75
"""How like a name of the source is that is asked after, from 0 to 1."""


def look(pairs: Sequence[Compared], brief: Brief, texts: Mapping[str, SourceText]) -> Iterator[Finding]:
    """Look for every name and code of the brief's own prose."""
    own = _own(brief)
    known = (*(vocabulary(text.text) for text in texts.values()), vocabulary(own))
    signs = initials(own).union(*(initials(text.text) for text in texts.values()))
    seen: set[str] = set()
    for one in pairs:
        for field, said in _read(one):
            for name in names(said):
                strange = _strange(name, said, known, signs, seen)
                if strange:
                    seen.update(strange)
                    yield _finding(field, said, strange, texts)


def _read(one: Compared) -> Iterator[tuple[Field, Statement]]:
    """Give a claim's sentences, but for speakers and values; with a label what is printed beside it."""
    claim = one.claim
    if claim.kind == "statement" and not claim.field.path.endswith(".speaker"):
        yield from ((claim.field, said) for said in one.own)
    if claim.item and claim.field.path.endswith(".label"):
        fields = (claim.item.fields[name] for name in _BESIDE if name in claim.item.fields)
        yield from ((field, said) for field in fields for said in statements(field.text, one.own[0].tag))


def _own(brief: Brief) -> str:
    """Give the words of the brief's own names: of its makers and readers, its sources, its speakers."""
    found = [brief.fields[name].text for name in _OWN if name in brief.fields]
    for item in brief.blocks.get("sources", {}).values():
        found += [field.text for field in item.fields.values()]
    for block in ("quotes", "paraphrases"):
        for item in brief.blocks.get(block, {}).values():
            found += [
                item.fields[name].text for name in ("speaker", "role", "context") if name in item.fields
            ]
    return "\n".join(found)


def _strange(
    name: Name, said: Statement, known: Sequence[frozenset[str]], signs: frozenset[str], seen: set[str]
) -> tuple[str, ...]:
    """Give the words of a name that stand nowhere."""
    relations = language(said.code).relations
    small = relations.small | relations.weekdays | relations.roles | _months(said.code) | TITLES
    whole = "".join(word[0] for word in name.words).lower()
    if len(name.words) > 1 and any(whole in one for one in known):
        return ()
    return tuple(
        word
        for at, word in zip(range(name.first, name.last), name.words, strict=True)
        if (at > 0 or name.is_code) and word not in seen and form(word) not in small
        and not is_known(word, known, relations.demonyms)
        and not (name.is_code and form(word).removesuffix("s") in signs)
    )  # fmt: skip


@cache
def _months(code: str) -> frozenset[str]:
    return frozenset(form for month in language(code).numbers.months for form in month.split("/"))


def _finding(
    field: Field, said: Statement, strange: Sequence[str], texts: Mapping[str, SourceText]
) -> Finding:
    import difflib

    start = max(0, field.text.find(said.text))
    spans = tuple((start + token.start, start + token.end) for token in said.tokens if token.word in strange)
    capitals = {word for text in texts.values() for word in _capitals(text.text)}
    near = difflib.get_close_matches(strange[0], capitals, n=1, cutoff=_LIKE)
    words = " ".join(strange)
    return Finding(
        "W007", "error", field.path,
        f"{shortened(words)} stands in no source" + (f"; did you mean {near[0]}?" if near else ""),
        "Write the name as the source does, or name whose it is in the brief's own fields.",
        field.place, text=field.text, spans=spans,
    )  # fmt: skip


@lru_cache(maxsize=64)
def _capitals(text: str) -> frozenset[str]:
    return frozenset(one.word for one in tokens(text) if any(char.isupper() for char in one.word))
