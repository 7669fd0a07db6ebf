"""Sources: the documents that give evidence or are listed, in the words of CSL-JSON."""

from __future__ import annotations

from briefgen.model import Block, FieldSpec

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
        FieldSpec("note", "What a reader should know of it, as in: listed under See also, address not given."),
        FieldSpec("language", "BCP 47, as in en-AU.", form="language"),
        FieldSpec("file", "The source document, relative to the content file.", form="data"),
        FieldSpec("sha256", "Of the file's bytes, when the evidence was taken.", form="data"),
    ),
    evidence=False,
)
