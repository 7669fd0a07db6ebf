"""What Word does to a file: lines, bookmarks, tracked changes, the stored map.

The reader, the writer and pull share it. It imports lxml: import it where it is needed.
"""

from __future__ import annotations

from briefgen.model import OWN
from briefgen.word.around import (
    drawn_around,
    furniture,
    ground_of_pages,
    kinds_of_parts,
    pages,
    properties,
    reaching_out,
    sections,
)
from briefgen.word.commented import Remark, commented
from briefgen.word.comments import Comment, comments
from briefgen.word.draft import View
from briefgen.word.dress import NEW_NOTE, TORN, Span
from briefgen.word.line import Line
from briefgen.word.lines import QUOTES, lines
from briefgen.word.package import (
    Package,
    Relation,
    map_part,
    open_package,
    part,
    related,
    relations,
    stored_map,
)
from briefgen.word.sent import (
    BOOKMARK_PREFIX,
    MAP_ITEM_ID,
    MAP_NAMESPACE,
    Segment,
    SentLine,
    SentMap,
    as_note,
    bookmark_name,
    read_map,
    write_map,
)
from briefgen.word.setting import reset
from briefgen.word.tables import table_rows
from briefgen.word.xml import WordError, w

__all__ = [
    "BOOKMARK_PREFIX",
    "MAP_ITEM_ID",
    "MAP_NAMESPACE",
    "NEW_NOTE",
    "OWN",
    "QUOTES",
    "TORN",
    "Comment",
    "Line",
    "Package",
    "Relation",
    "Remark",
    "Segment",
    "SentLine",
    "SentMap",
    "Span",
    "View",
    "WordError",
    "as_note",
    "bookmark_name",
    "commented",
    "comments",
    "drawn_around",
    "furniture",
    "ground_of_pages",
    "kinds_of_parts",
    "lines",
    "map_part",
    "open_package",
    "pages",
    "part",
    "properties",
    "reaching_out",
    "read_map",
    "related",
    "relations",
    "reset",
    "sections",
    "stored_map",
    "table_rows",
    "w",
    "write_map",
]
