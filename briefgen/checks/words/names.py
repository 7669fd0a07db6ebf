"""Names and codes: each stands in the evidence, in a source, or among the brief's own people and bodies."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from briefgen.claims.claims import shortened
from briefgen.claims.compared import Compared
from briefgen.claims.index import is_free_in
from briefgen.claims.named import Name, form, initials, is_known, names, vocabulary
from briefgen.languages import language
from briefgen.languages.speech.english.words import TITLES
from briefgen.model import Brief, Field, Finding, SourceText
from briefgen.reading.measured import unit_of
from briefgen.reading.statements import Statement, alike, statements
from briefgen.reading.terms import tokens

_OWN = ("organisation", "author", "audience", "contact", "series", "keywords")
"""Fields of a brief whose names are its own."""
_BESIDE = ("place", "holder", "stated")
"""Printed beside a statistic, and no claims by themselves."""
_LONG = 3
"""Words of a name of which one may be changed, so that it is known again."""
_RUN = re.compile(r"(?:\b[A-ZÀ-Þ][\w’'-]*\s)+[A-ZÀ-Þ][\w’'-]*")
_LETTERS = 3
"""Letters of a short form that are no chance in the words of a sentence."""
_LIKE = 0.8
"""How like a name of the source is that is asked after, from 0 to 1."""


def look(pairs: Sequence[Compared], brief: Brief, texts: Mapping[str, SourceText]) -> Iterator[Finding]:
    """Look for every name and code of the brief's own prose."""
    known: _Known | None = None
    seen: set[str] = set()
    for one in pairs:
        for field, said in _read(one):
            for name in (name for name in names(said) if not _is_copied(name, one)):
                known = known or _known(brief, texts)
                strange = [word for word in _strange(name, said, known) if word not in seen]
                if name.is_code and (_is_beside_figure(name, said) or _is_short_for(name, one)):
                    continue
                alone = name.first == 0 and len(name.words) == 1
                near = [found for word in strange if (found := _near(word, texts, alone))]
                kin = "" if near or name.is_unsure else _kin(name, strange, texts)
                near = near or ([kin] if kin else [])
                if name.first == 0 and not (near or name.is_code):
                    strange = [word for word in strange if word != name.words[0]]
                # Where a capital tells nothing, or the short form is known: only what is like another.
                other = "" if strange or name.is_unsure else _other(name, texts)
                if other:
                    yield _finding(field, said, name.words, [other])
                if strange and (near or not (name.is_unsure or _is_written_out(name, known))):
                    seen.update(strange)
                    yield _finding(field, said, strange, near)


def _is_copied(name: Name, one: Compared) -> bool:
    """Tell whether a name stands to the letter in the evidence's sentences: no source need be read then."""
    words = " ".join(name.words)
    return any(is_free_in(words, said.text) for said in one.borne)


def _is_beside_figure(name: Name, said: Statement) -> bool:
    """Tell whether a code is a figure's unit or the mark of its year, which the figure's own check reads."""
    before, after = (
        said.tokens[max(0, name.first - 1) : name.first],
        said.tokens[name.first + 1 : name.first + 2],
    )
    unit = unit_of(name.words[0], said.code) and any(one.lower[0].isdigit() for one in before)
    fiscal = form(name.words[0]) in language(said.code).numbers.fiscal
    return bool(unit or (fiscal and any(one.lower[0].isdigit() for one in after)))


def _is_short_for(name: Name, one: Compared) -> bool:
    """Tell whether a short form is made of the first letters of words that the evidence has in a row."""
    letters = form(name.words[0])
    if len(letters) < _LETTERS:
        return False  # any two words in a row may begin so
    return any(letters in "".join(token.lower[0] for token in other.tokens) for other in one.borne)


class _Known(NamedTuple):
    """What a brief may name."""

    words: tuple[frozenset[str], ...]
    """Of its sources and of itself."""
    signs: frozenset[str]
    """Initials of the names in them."""


def _known(brief: Brief, texts: Mapping[str, SourceText]) -> _Known:
    whole = [*(text.text for text in texts.values()), _own(brief)]
    return _Known(tuple(map(vocabulary, whole)), frozenset().union(*map(initials, whole)))


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


def _strange(name: Name, said: Statement, known: _Known) -> Iterator[str]:
    """Give the words of a name that stand nowhere."""
    demonyms, no_names = language(said.code).relations.demonyms, _no_names(said.code)
    for at, word in zip(range(name.first, name.last), name.words, strict=True):
        short = name.is_code and form(word).removesuffix("s") in known.signs
        # A sentence's first word may have its capital for that, unless it is like a name of the source.
        alone = at > 0 or name.is_code or name.is_unsure or len(name.words) > 1
        if alone and form(word) not in no_names and not short:
            yield from () if is_known(word, known.words, demonyms) else (word,)


def _is_written_out(name: Name, known: _Known) -> bool:
    """Tell whether a name of several words is what a short form in a source stands for."""
    whole = "".join(word[0] for word in name.words).lower()
    return len(name.words) > 1 and any(whole in one for one in known.words)


@cache
def _no_names(code: str) -> frozenset[str]:
    """Give the words that name nobody, whatever case they have."""
    relations = language(code).relations
    return relations.small | relations.weekdays | relations.roles | _months(code) | TITLES


@cache
def _months(code: str) -> frozenset[str]:
    return frozenset(form for month in language(code).numbers.months for form in month.split("/"))


def _other(name: Name, texts: Mapping[str, SourceText]) -> str:
    """Give the name of a source that is this one but for one word; empty where a source has this one."""
    runs = {run for text in texts.values() for run in _runs(text.text)}
    size, own = len(name.words), tuple(form(word) for word in name.words)
    if size < 2 or any(own == run[at : at + size] for run in runs for at in range(len(run) - size + 1)):
        return ""
    like = (run for run in sorted(runs) if len(run) == size)
    return next((" ".join(run) for run in like if _is_misspelt(own, run)), "")


def _kin(name: Name, strange: Sequence[str], texts: Mapping[str, SourceText]) -> str:
    """Give the name of a source of which all words but a strange one are this one's."""
    own = [form(word) for word in name.words]
    odd = {form(word) for word in strange}
    if len(own) < 2 or len(odd) != 1:
        return ""
    runs = sorted({run for text in texts.values() for run in _runs(text.text) if len(run) == len(own)})
    like = (run for run in runs if all(one == two or one in odd for one, two in zip(own, run, strict=True)))
    return next((" ".join(run) for run in like), "")


def _is_misspelt(own: Sequence[str], other: Sequence[str]) -> bool:
    """Tell whether a name differs from another in one word: in a letter, where it has two words."""
    import difflib

    apart = [(one, two) for one, two in zip(own, other, strict=True) if one != two]
    if len(apart) != 1 or len(own) >= _LONG:
        return len(apart) == 1
    one, two = apart[0]
    longer = one.removesuffix("s") != two.removesuffix("s")
    return longer and len(one) > _LONG and difflib.SequenceMatcher(None, one, two).ratio() >= _LIKE


@lru_cache(maxsize=64)
def _runs(text: str) -> frozenset[tuple[str, ...]]:
    """Give the names of several words of a text, each word in the form in which names are compared."""
    return frozenset(
        tuple(form(word.strip(".,;:()")) for word in match[0].split()) for match in _RUN.finditer(text)
    )


def _near(word: str, texts: Mapping[str, SourceText], is_first: bool) -> str:
    """Give the name of a source that is most like a word; empty where none is."""
    import difflib

    capitals = {one for text in texts.values() for one in _capitals(text.text)}
    if is_first:  # what begins a sentence may be any word: only a word that is a name wherever it stands
        lower = {one for text in texts.values() for one in _small(text.text)}
        capitals = {one for one in capitals if form(one) not in lower and not alike(form(one), form(word))}
    return next(iter(difflib.get_close_matches(word, capitals, n=1, cutoff=_LIKE)), "")


def _finding(field: Field, said: Statement, strange: Sequence[str], near: Sequence[str]) -> Finding:
    start = max(0, field.text.find(said.text))
    spans = tuple((start + token.start, start + token.end) for token in said.tokens if token.word in strange)
    meant = f"; did you mean {near[0]}?" if near else ""
    return Finding(
        "W007", "error", field.path, f"{shortened(' '.join(strange))} stands in no source{meant}",
        "Write the name as the source does, or name whose it is in the brief's own fields.",
        field.place, text=field.text, spans=spans,
    )  # fmt: skip


@lru_cache(maxsize=64)
def _capitals(text: str) -> frozenset[str]:
    return frozenset(one.word for one in tokens(text) if any(char.isupper() for char in one.word))


@lru_cache(maxsize=64)
def _small(text: str) -> frozenset[str]:
    return frozenset(one.lower for one in tokens(text) if one.word[0].islower())
