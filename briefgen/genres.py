"""The kinds of documents that the house tells apart."""

from __future__ import annotations

from typing import Literal, get_args

Genre = Literal[
    "news", "press release", "speech", "debate", "interview", "guide", "report", "rule", "table", "document"
]
"""speech: whatever is one voice's own words, a statement or a blog too; document: nothing tells."""

SPOKEN: tuple[Genre, ...] = ("speech", "debate", "interview")
"""Those that are somebody's words throughout."""
GENRES: tuple[Genre, ...] = get_args(Genre)


def genre_named(name: str) -> Genre:
    """Give the genre of that name; document where there is none."""
    return next((one for one in GENRES if one == name), "document")
