"""Sources: the documents that give evidence or are listed, in the words of CSL-JSON."""

from __future__ import annotations

import re
from collections.abc import Iterator

from briefgen.blocks._evidence import Names, item, one_line, parts_of, slug
from briefgen.model import Block, FieldSpec, Item, Link, Part, SourceText

_LISTS = re.compile(
    r"(?:see also|further reading|read more|related(?: articles| content| links| reading)?|references"
    r"|bibliography|sources|works cited|notes and references|more information|recommended reading)\s*:?\s*",
    re.I,
)
_BY = re.compile(r"^(?P<title>\S.*\S)\s+[-–—]\s+(?P<author>[^\s–—-][^–—:.-]{1,60})$")
_KIND_OF_TEXT = re.compile(r"\s(?:statement|press release|media release|blog|report|submission)$", re.I)
_NAME = re.compile(r"[A-Z][\w.'’&-]*(?:\s(?:of|for|and|the|de|van|von)\s[A-Z][\w.'’&-]*|\s[A-Z][\w.'’&-]*)*$")
_LONGEST = 250
NO_ADDRESS = "address not given in the source"


def find(text: SourceText) -> tuple[Item, ...]:
    """Give the document itself first, then the documents that it lists or links to, each once."""
    items = [itself(text)]
    ids = Names()
    ids.give(source_id(text), "source")
    titles: set[str] = set()
    for fields in (*_listed(text), *_linked(text)):
        key = fields["title"].casefold()
        if key in titles:
            continue
        titles.add(key)
        name = ids.give(slug(fields.get("author", "") + " " + fields["title"]), "source")
        items.append(item("sources", name, fields))
    return tuple(items)


def itself(text: SourceText) -> Item:
    """Describe the document that was read, as far as it says."""
    source = text.source
    known = {
        name: getattr(source, name)
        for name in ("type", "title", "author", "publisher", "issued", "URL", "language", "file", "sha256")
    }
    title = source.title or _first_heading(text) or source.file.rpartition("/")[2] or source.id
    doubt = (
        ""
        if source.title
        else "The document names no title; the first heading or the file's name stands in for it."
    )
    return item("sources", source_id(text), known | {"title": title}, doubt=doubt)


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


def _letters(words: str) -> str:
    return "".join(letter for letter in words.casefold() if letter.isalnum())


def _first_heading(text: SourceText) -> str:
    for part in parts_of(text):
        if part.kind == "heading":
            return one_line(text.text[part.start : part.end])
    return ""


def _listed(text: SourceText) -> Iterator[dict[str, str]]:
    """Read what stands below See also, References and the like: one document in every part."""
    under = ""
    for part in parts_of(text):
        words = one_line(text.text[part.start : part.end])
        heading = _LISTS.fullmatch(words)
        if heading:
            under = words.rstrip(" :")
        elif under and (
            part.kind in ("furniture", "heading") or len(words) > _LONGEST or not _title_like(words, part)
        ):
            under = ""
        elif under:
            yield _entry(text, part, words, under)


def _title_like(words: str, part: Part) -> bool:
    """Tell whether a line may be a title: an item of a list, or a line that is no whole sentence."""
    return (
        part.kind == "item" or not words.endswith((".", "!")) or bool(re.search(r"\b(?:19|20)\d\d\b", words))
    )


def _entry(text: SourceText, part: Part, words: str, under: str) -> dict[str, str]:
    link = next((link for link in text.links if part.start <= link.start and link.end <= part.end), None)
    split = _BY.match(words.lstrip("•-*· "))
    author = _KIND_OF_TEXT.sub("", split["author"]).strip() if split else ""
    fields = {"type": "document", "title": words.lstrip("•-*· ")}
    if split and _NAME.fullmatch(author):
        fields |= {"title": split["title"], "author": author}
    return fields | _address(link, f"listed under {under}")


def _address(link: Link | None, note: str) -> dict[str, str]:
    if link is None:
        return {"note": f"{note}, {NO_ADDRESS}"}
    return {"type": "webpage", "URL": link.url, "note": note}


def _linked(text: SourceText) -> Iterator[dict[str, str]]:
    """Read the links to other documents; links of the page's furniture and mere words (here) are left out."""
    furniture = [part for part in parts_of(text) if part.kind == "furniture"]
    for link in text.links:
        words = one_line(text.text[link.start : link.end]).strip("\"“”'‘’ .,")
        if not link.url.startswith(("http://", "https://")) or len(words.split()) < 3:
            continue
        if any(part.start <= link.start < part.end for part in furniture):
            continue
        yield {"title": words} | _address(link, "linked in the text")


BLOCK = Block(
    name="sources",
    item="source",
    help="The documents that give evidence, and those listed for further reading.",
    fields=(
        FieldSpec("type", "A CSL type, as in webpage, report, article-journal.", form="data"),
        FieldSpec("title", "The document's title.", required=True),
        FieldSpec("author", "Who wrote it."),
        FieldSpec("publisher", "Who published it."),
        FieldSpec("issued", "When it was published: 2023, 2023-12 or 2023-12-13.", form="date"),
        FieldSpec("accessed", "When it was read: 2023-12-13.", form="date"),
        FieldSpec("URL", "Its address; absent where it is not known.", form="address"),
        FieldSpec(
            "note", "What a reader should know of it, as in: listed under See also, address not given."
        ),
        FieldSpec("language", "BCP 47, as in en-AU.", form="language"),
        FieldSpec("file", "The source document, relative to the content file.", form="data"),
        FieldSpec("sha256", "Of the file's bytes, when the evidence was taken.", form="data"),
    ),
    evidence=False,
    find=find,
)
