"""Sources: the documents that give evidence or are listed, in the words of CSL-JSON."""

from __future__ import annotations

from briefgen.model import Block, FieldSpec, Item, SourceText


def find(text: SourceText) -> tuple[Item, ...]:
    """Give the document itself first, then what it lists, links to and names as its origins, each once."""
    # Tables and patterns are loaded where sources are looked for, not where a brief is read.
    from briefgen.blocks.sources import items

    return items.find(text)


def itself(text: SourceText) -> Item:
    """Describe the document that was read, as far as it says."""
    from briefgen.blocks.sources import items

    return items.itself(text)


def source_id(text: SourceText) -> str:
    """Give the source's id: the one that was asked for, else one made of publisher, author or title."""
    from briefgen.blocks.sources import items

    return items.source_id(text)


BLOCK = Block(
    name="sources",
    item="source",
    help="The documents that give evidence, and those listed for further reading.",
    fields=(
        FieldSpec("type", "A CSL type, as in webpage, report, article-journal.", form="data"),
        FieldSpec("title", "The document's title.", required=True),
        FieldSpec(
            "author", "Who wrote it: an office, or `Marsh, Ada; Quill, Ben`; in braces a comma parts none."
        ),
        FieldSpec("editor", "Who edited it, written as authors are."),
        FieldSpec("producer", "Of data: who collected them."),
        FieldSpec("container-title", "The journal or book in which it stands."),
        FieldSpec("publisher", "Who published it."),
        FieldSpec("publisher-place", "Where that is."),
        FieldSpec("volume", "Of a journal or a work in several."),
        FieldSpec("issue", "Of a journal."),
        FieldSpec("page", "Its pages, as in 45-67."),
        FieldSpec("number", "Of a report or a law."),
        FieldSpec("edition", "As in 2."),
        FieldSpec("genre", "What kind of thing it is, as in Working paper."),
        FieldSpec("authority", "Of a law or a case: the court or the body that made it."),
        FieldSpec("issued", "When it was published: 2023, 2023-12 or 2023-12-13.", form="date"),
        FieldSpec("accessed", "When it was read, or data were retrieved: 2023-12-13.", form="date"),
        FieldSpec("URL", "Its address; absent where it is not known.", form="address"),
        FieldSpec("DOI", "Its digital object identifier, as in 10.1000/182."),
        FieldSpec("ISBN", "Of a book."),
        FieldSpec("processing", "Of data: what was done with them since."),
        FieldSpec(
            "note", "What a reader should know of it, as in: listed under See also, address not given."
        ),
        FieldSpec(
            "unread",
            "Which source cites it, where nobody has read it: printed where a claim cites it.",
            form="data",
        ),
        FieldSpec("language", "BCP 47, as in en-AU.", form="language"),
        FieldSpec("file", "The source document, relative to the content file.", form="data"),
        FieldSpec("sha256", "Of the file's bytes, when the evidence was taken.", form="data"),
    ),
    evidence=False,
    find=find,
)
