"""Which reviews are of the text as it stands: what was judged has a digest, and an edit makes it another."""

from __future__ import annotations

import hashlib
import json
import re
import unicodedata
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from briefgen.blocks import FRONT
from briefgen.claims.claims import EVIDENCE, items, named, of_others
from briefgen.model import Brief, Evidence, Review

_FORM = "briefgen review 1"
_DIGITS = 16


def digest(brief: Brief, path: str = "") -> str:
    """Give the digest of what a reviewer of an item judges; without a path, of title and standfirst.

    SHA-256, its first 16 hexadecimal digits, of this as JSON (RFC 8259; no spaces, only `"`, `\\` and
    controls escaped), in UTF-8:

        ["briefgen review 1", [[field, text], ...], [[source, words], ...], formula]

    All fields of the item, by name; the id of the source and the exact words of each evidence, sorted, each
    once, with that of the fields which a derived number takes; the formula of `derived`, or an empty text.
    Texts are in Unicode's form NFC (UAX 15), each run of white space is one space, none at the ends: where
    lines break in the file does not count. Nor do the item's id, `doubt`, `allow`, and where the words stand.
    """
    item = named(brief, path) if path else None
    if item:
        fields = item.fields
        evidence: Iterable[Evidence] = (*item.evidence, *of_others(brief, item))
    else:
        fields = {
            spec.name: brief.fields[spec.name] for spec in FRONT if spec.claim and spec.name in brief.fields
        }
        evidence = brief.evidence
    texts = sorted([name, _canonical(field.text)] for name, field in fields.items())
    words = sorted({(one.source, _canonical(one.exact)) for one in evidence})
    formula = _canonical(item.derived.formula) if item and item.derived else ""
    data = json.dumps([_FORM, texts, words, formula], ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(data.encode("utf-8", "replace")).hexdigest()[:_DIGITS]


def _canonical(text: str) -> str:
    return " ".join(unicodedata.normalize("NFC", text).split())


class Reviewed(NamedTuple):
    """What persons said of an item, or of title and standfirst."""

    path: str
    """As findings name it."""
    in_force: tuple[Review, ...]
    """Of each person the last, of the text as it stands."""
    void: tuple[Review, ...]
    """Of persons who judged another text and have not looked at this one, of each the last."""


def reviewed(brief: Brief) -> Iterator[Reviewed]:
    """Give what was reviewed, title and standfirst first, then in the order of the blocks."""
    for path, given in [("", brief.reviews), *((item.path, item.reviews) for item in items(brief))]:
        if given:
            now = digest(brief, path)
            in_force = {_person(one): one for one in given if one.of == now}
            others = {_person(one): one for one in given if _person(one) not in in_force}
            yield Reviewed(path or EVIDENCE, tuple(in_force.values()), tuple(others.values()))


def is_author(brief: Brief, by: str) -> bool:
    """Tell whether a reviewer's name, or initials, are those of one of the brief's authors."""
    field = brief.fields.get("author")
    authors = re.split(r"[,;/&]", field.text) if field else []
    return any(_name(by) in names for names in map(_names, authors))


def _names(author: str) -> set[str]:
    """Give the ways in which an author may sign: the name, its capital letters, those of its parts.

    A word in small letters belongs to a name (Ana van Dam) or stands between two (Ana Dam and Bo Lee).
    """
    parts = [author, *re.split(r"\s[^\W\dA-ZÀ-Þ]\S*\s", f" {author} ")]
    initials = ("".join(word[0] for word in part.split() if word[0].isupper()) for part in parts)
    return {_name(one) for one in (*parts, *initials) if len(one.strip()) > 1}


def _name(text: str) -> str:
    """Put a name into the form in which it is compared: no case, no stops, no spaces between initials."""
    plain = text.casefold().replace(".", " ").split()
    return "".join(plain) if all(len(word) == 1 for word in plain) else " ".join(plain)


def _person(review: Review) -> str:
    return " ".join(review.by.casefold().split())
