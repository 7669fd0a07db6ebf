"""YAML front matter: what a Markdown file says of itself."""

from __future__ import annotations

import re

from briefgen.parts import absolute, iso_date

_FRONT = re.compile(
    r"---[ \t]*\n(?P<yaml>(?:(?!(?:---|\.\.\.)[ \t]*(?:\n|\Z))[^\n]*\n){0,200})(?:---|\.\.\.)[ \t]*(?:\n|\Z)"
)
_FIELDS = {
    "title": ("title",),
    "author": ("author", "authors", "creator", "by"),
    "publisher": ("publisher", "organisation", "organization", "institution", "sitename"),
    "issued": ("issued", "date", "published", "pubdate", "datepublished", "publishdate"),
    "URL": ("url", "link", "canonical", "canonicalurl", "source", "permalink"),
    "language": ("language", "lang", "locale"),
}


def front_matter(text: str) -> tuple[dict[str, str], int]:
    """Give the front matter's fields by their CSL names, and where the text goes on after it."""
    found = _FRONT.match(text)
    told = _mapping(found["yaml"]) if found else None
    if found is None or told is None:
        return {}, 0
    given = {re.sub(r"[-_\s]", "", str(key).lower()): _words(value) for key, value in told.items()}
    front = {
        field: next((given[key] for key in keys if given.get(key)), "") for field, keys in _FIELDS.items()
    }
    front["issued"] = iso_date(front["issued"])
    front["URL"] = absolute(front["URL"])
    return front, found.end()


def _mapping(front: str) -> dict[object, object] | None:
    import yaml  # only few files have front matter

    try:
        # BaseLoader makes no object and guesses no type: a date stays the text it is.
        told = yaml.load(front, Loader=yaml.BaseLoader)  # noqa: S506
    except (yaml.YAMLError, RecursionError):
        return None
    return told if isinstance(told, dict) else None


def _words(value: object) -> str:
    if isinstance(value, list):
        return ", ".join(_words(entry) for entry in value if isinstance(entry, str | dict))
    if isinstance(value, dict):
        return _words(value.get("name", ""))
    return value if isinstance(value, str) else ""
