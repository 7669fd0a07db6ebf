"""The sources of a text: the document itself, and what it lists, links to and names."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from briefgen.blocks._evidence import Names, found_by, item, slug
from briefgen.blocks.sources.cited import named
from briefgen.blocks.sources.kinds import kind_of
from briefgen.blocks.sources.lists import linked, listed
from briefgen.blocks.sources.reference import UNTITLED, Fields
from briefgen.languages import language
from briefgen.languages.table import Clauses
from briefgen.model import Item, SourceText
from briefgen.reading.predicates import words_of
from briefgen.reading.source import language_of, read
from briefgen.text.spans import one_line, parts_of

_TOLD = ("type", "title", "author", "publisher", "issued", "accessed", "URL", "language", "file", "sha256")
_TELEPHONE = re.compile(r"(?<![\w/.-])\+?\(?\d[\d\s()]{7,}\d\d(?!\w)")
"""Ten signs and more of figures, spaces and brackets: no year, and no year to another."""
_SITE = re.compile(r"https?://[^/]+/?")
_SENTENCE = 12
_UNKNOWN = "The document names no title; {} stands in for it."


def find(text: SourceText) -> tuple[Item, ...]:
    """Give the document itself first, then what it lists, links to and names as its origins, each once.

    These are cited there, and nobody has read them.
    """
    own = itself(text)
    items = [own]
    ids = Names()
    ids.give(source_id(text), "source")
    known = own.fields["title"].text
    spoken = language(language_of(text))
    exhibits, clauses = tuple(f"{one} " for one in spoken.genres.exhibits), spoken.clauses
    for fields in _each((*listed(text), *linked(text), *_named(text)), known):
        if not _is_document(fields, exhibits) or _is_sentence(fields["title"], clauses):
            continue
        name = ids.give(slug(fields.get("author", "") + " " + fields["title"]), "source")
        cited = {**fields, "unread": source_id(text)}
        items.append(found_by(item("sources", name, cited), "named by the source"))
    return tuple(items)


def _is_document(fields: Fields, exhibits: tuple[str, ...]) -> bool:
    """Tell whether a title is one: no exhibit of the text itself, no telephone number, no site as a whole."""
    title = fields["title"]
    exhibit = title.lower().startswith(exhibits) and any(char.isdigit() for char in title[:16])
    if exhibit or _TELEPHONE.search(title) or (title == fields.get("URL") and _SITE.fullmatch(title)):
        return False
    return sum(char.isalpha() for char in title) > sum(char.isdigit() for char in title)


def _is_sentence(title: str, clauses: Clauses) -> bool:
    """Tell whether what seems a title is a sentence of a footnote: the report can be found in the docket."""
    words = words_of(title, 0, len(title))
    return len(words) >= _SENTENCE and any(word.low in clauses.auxiliaries for word in words)


def _named(text: SourceText) -> Iterator[Fields]:
    """Read the running text; what is linked, or listed below a heading, was read before."""
    links = [(link.start, link.end) for link in text.links]
    own = read(text)
    code = own.language
    for part in parts_of(text):
        if part.kind in ("paragraph", "quote"):
            yield from named(text.text, part, own.words(part), links)
            if code != "en":
                from briefgen.blocks.sources import foreign

                yield from foreign.named(text.text, part.start, part.end, code, links)


def _each(found: Iterable[Fields], own: str) -> list[Fields]:
    """Give every document once, with all that is said of it; the document itself is left out.

    Two entries are one document where their addresses or their titles are the same. An organisation that is
    named without a document is left out where a document of it is known.
    """
    found = list(found)
    told = {
        _letters(fields["author"]) for fields in found if "author" in fields and fields["title"] != UNTITLED
    }
    kept: list[Fields] = []
    places: dict[str, int] = {}
    for fields in found:
        title = _letters(fields["title"])
        if title == _letters(own) or (
            fields["title"] == UNTITLED and _letters(fields.get("author", "")) in told
        ):
            continue
        place = next((places[key] for key in _keys(fields, title) if key in places), -1)
        if place < 0:
            kept.append(fields)
            place = len(kept) - 1
        else:
            kept[place] = _both(kept[place], fields)
        places |= {key: places.get(key, place) for key in _keys(kept[place], title)}
    return kept


def _keys(fields: Fields, title: str) -> Iterator[str]:
    if "URL" in fields:
        yield fields["URL"].rstrip("/")
    else:
        yield f"{title}|{_letters(fields.get('author', ''))}"
    if fields["title"] != UNTITLED:
        yield title


def _both(first: Fields, second: Fields) -> Fields:
    """Give what two mentions say of one document; the first is believed."""
    told = {**second, **first}
    if "URL" in second and "URL" not in first:
        told |= {"URL": second["URL"], "note": second["note"]}
    if first["title"] == UNTITLED:
        told["title"] = second["title"]
    if first["type"] in ("document", "webpage"):
        told["type"] = second["type"] if second["type"] != "document" else first["type"]
    return told


def _letters(words: str) -> str:
    return "".join(letter for letter in words.casefold() if letter.isalnum())


def itself(text: SourceText) -> Item:
    """Describe the document that was read, as far as it says."""
    source = text.source
    heading = _first_heading(text)
    title = source.title or heading or source.file.rpartition("/")[2] or source.id
    known = {name: getattr(source, name) for name in _TOLD}
    if source.type == "document" and source.title:
        known["type"] = kind_of(title)
    doubt = "" if source.title else _UNKNOWN.format("its first heading" if heading else "the file's name")
    made = item("sources", source_id(text), known | {"title": title}, doubt=doubt)
    return found_by(made, "the document that was read")


def source_id(text: SourceText) -> str:
    """Give the source's id: the one that was asked for, else one made of publisher, author or title.

    An id that only repeats the file's name was not asked for.
    """
    source = text.source
    stem = source.file.rpartition("/")[2].rpartition(".")[0]
    if source.id and _letters(source.id) != _letters(stem):
        return source.id
    known = (source.publisher, source.author, source.title, _first_heading(text), source.id, "source")
    return next(filter(None, map(slug, known)))


def _first_heading(text: SourceText) -> str:
    for part in parts_of(text):
        if part.kind == "heading":
            return one_line(text.text[part.start : part.end])
    return ""
