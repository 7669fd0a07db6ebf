"""CSL-JSON, as Zotero exports it: csl-data.json of the CSL schema 1.0.2."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from briefgen.bibliography.entry import (
    DATES,
    NAMES,
    PROCESSING,
    VARIABLES,
    Entry,
    Name,
    date_text,
    entry,
    names,
    names_text,
)
from briefgen.bibliography.places import Places
from briefgen.errors import ContentError
from briefgen.model import Place

_SPACE = re.compile(r"\s*")
_TAG = re.compile(r"</?([a-z]+)(?:\s[^<>]{0,80})?>")
_MARKUP = ("i", "b", "sc", "sub", "sup", "span")
"""What CSL-JSON allows in texts: it says looks, which a brief's fields have not."""
_HINT = "Export it anew as CSL-JSON (in Zotero: Export Items, format CSL JSON)."


def read(text: str, file: str) -> tuple[Entry, ...]:
    """Read a list of items; raises ContentError with line and column for what is none."""
    return tuple(
        _entry(one, place, number) for number, (one, place) in enumerate(_items(text, Places(text, file)), 1)
    )


def _items(text: str, places: Places) -> Iterator[tuple[Mapping[str, Any], Place]]:
    """Each item and where it begins: the list is parsed item by item, so that places are known."""
    at = _SPACE.match(text, 0).end()  # type: ignore[union-attr] # it matches anywhere
    if text.startswith("{", at):  # {"items": [...]}, as the web interface of Zotero gives it
        inside = re.compile(r'\{\s*"items"\s*:\s*').match(text, at)
        if not inside:
            raise ContentError("this is no list of sources", places.at(at), _HINT)
        at = inside.end()
    if not text.startswith("[", at):
        raise ContentError("this is no list of sources", places.at(at), _HINT)
    at = _after(text, at + 1)
    while not text.startswith("]", at):
        found, end = _parsed(text, at, places)
        yield found, places.at(at)
        at = _after(text, end)
        if text.startswith(",", at):
            at = _after(text, at + 1)
        elif not text.startswith("]", at):
            raise ContentError("the list of sources breaks off or lacks a comma", places.at(at), _HINT)


def _after(text: str, at: int) -> int:
    return _SPACE.match(text, at).end()  # type: ignore[union-attr] # as above


def _parsed(text: str, at: int, places: Places) -> tuple[Mapping[str, Any], int]:
    try:
        found, end = json.JSONDecoder().raw_decode(text, at)
    except json.JSONDecodeError as error:
        raise ContentError(f"this is no JSON: {error.msg}", places.at(error.pos), _HINT) from None
    except (RecursionError, ValueError):  # a number of too many digits
        raise ContentError("this entry cannot be read", places.at(at), _HINT) from None
    if not isinstance(found, dict):
        raise ContentError("this is no entry of a list of sources", places.at(at), _HINT)
    if "itemType" in found:
        raise ContentError("this is Zotero's own JSON, not CSL-JSON", places.at(at), _HINT)
    return found, end


def _entry(item: Mapping[str, Any], place: Place, number: int) -> Entry:
    told = {name: _plain(item[name]) for name in ("type", *VARIABLES) if _is_text(item.get(name))}
    told |= {name: _names(item.get(name)) for name in NAMES}
    told |= {name: _date(item.get(name)) for name in DATES}
    custom = item.get("custom")
    if isinstance(custom, dict) and _is_text(custom.get(PROCESSING)):
        told[PROCESSING] = _plain(custom[PROCESSING])
    key = item.get("citation-key") or item.get("id") or ""
    return entry(str(key)[:400], told, place, number)


def _is_text(value: object) -> bool:
    return isinstance(value, str | int | float) and not isinstance(value, bool)


def _plain(value: object) -> str:
    return _TAG.sub(lambda tag: "" if tag[1] in _MARKUP else tag[0], str(value))


def _names(value: object) -> str:
    return (
        names_text([_name(one) for one in value if isinstance(one, dict)]) if isinstance(value, list) else ""
    )


def _name(one: Mapping[str, Any]) -> Name:
    said = {key: str(text) for key, text in one.items() if isinstance(text, str)}
    particles = [said.get(key, "") for key in ("dropping-particle", "non-dropping-particle", "family")]
    family = " ".join(filter(None, particles))
    return Name(family, said.get("given", ""), said.get("suffix", ""), said.get("literal", ""))


def _date(value: object) -> str:
    if not isinstance(value, dict):
        return date_text(str(value)) if _is_text(value) else ""
    parts = value.get("date-parts")
    first = parts[0] if isinstance(parts, list) and parts and isinstance(parts[0], list) else None
    if first:
        return date_text("-".join(str(part) for part in first[:3]))
    return date_text(str(value.get("raw") or value.get("literal") or ""))


def item(one: Entry) -> dict[str, Any]:
    """An entry as an item of CSL-JSON."""
    said: dict[str, Any] = {
        "id": one.id,
        **{k: v for k, v in one.fields.items() if k in ("type", *VARIABLES)},
    }
    for name in NAMES:
        if name in one.fields:
            said[name] = [_said(each) for each in names(one.fields[name])]
    for name in DATES:
        if name in one.fields:
            said[name] = {"date-parts": [[int(part) for part in one.fields[name].split("-")]]}
    if PROCESSING in one.fields:
        said["custom"] = {PROCESSING: one.fields[PROCESSING]}
    return said


def _said(name: Name) -> dict[str, str]:
    if name.literal:
        return {"literal": name.literal}
    told = {"family": name.family, "given": name.given, "suffix": name.suffix}
    return {key: text for key, text in told.items() if text}


def write(entries: Iterable[Entry]) -> str:
    """Write a list of items, in order."""
    found: Sequence[dict[str, Any]] = [item(one) for one in entries]
    return json.dumps(found, ensure_ascii=False, indent=2) + "\n"
