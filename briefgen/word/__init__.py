"""What Word does to a file: lines, bookmarks, tracked changes, the stored map.

The reader, the writer and pull share it. It imports lxml: import it where it is needed.
"""

from __future__ import annotations

from briefgen.word.sent import (
    BOOKMARK_PREFIX,
    MAP_ITEM_ID,
    MAP_NAMESPACE,
    Segment,
    SentLine,
    SentMap,
    bookmark_name,
    read_map,
    write_map,
)
from briefgen.word.xml import WordError

__all__ = [
    "BOOKMARK_PREFIX",
    "MAP_ITEM_ID",
    "MAP_NAMESPACE",
    "Segment",
    "SentLine",
    "SentMap",
    "WordError",
    "bookmark_name",
    "read_map",
    "write_map",
]
