"""Which token of a Markdown body each printed line is made of: tables have captions, rules are lines, too."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from briefgen.merge.figures import ATTRIBUTES, CAPTION, PAIR

if TYPE_CHECKING:
    from markdown_it.token import Token

_MADE = ("hr", "fence", "code_block")
"""Tokens that are printed as lines without inline text."""


def printed(tokens: Sequence[Token]) -> list[int]:
    """Give the token of each printed line by its index; for a table's source `-1 - index` of its caption."""
    return list(_printed(tokens))


def _printed(tokens: Sequence[Token]) -> Iterator[int]:
    captions = captions_of(tokens)
    taken = set(captions.values())
    for at, token in enumerate(tokens):
        if at in captions:
            yield captions[at]
        caption = captions.get(_opening(tokens, at), -1) if token.type == "table_close" else -1
        if caption >= 0 and any(name == "source" for name, _ in said(tokens[caption])):
            yield -1 - caption
        if token.type in _MADE or (token.type == "inline" and at not in taken and _is_line(token)):
            yield at


def captions_of(tokens: Sequence[Token]) -> dict[int, int]:
    """Give the captions of tables by the tables, both by the index of their tokens."""
    return dict(_captions(tokens))


def said(token: Token) -> list[tuple[str, str]]:
    """Give what stands in braces at a line's end, by name."""
    found = ATTRIBUTES.search(token.content)
    return PAIR.findall(found[1]) if found else []


def _is_line(token: Token) -> bool:
    """Whether anything is printed: of a picture that stands alone, its caption."""
    parts = token.children or []
    words = "".join(one.content for one in parts if one.type == "text")
    if [one.type for one in parts if one.type != "text"] != ["image"] or ATTRIBUTES.sub("", words).strip():
        return True
    named = next(one for one in parts if one.type == "image")
    return bool(named.attrGet("title")) or any(name == "credit" for name, _ in said(token))


def _captions(tokens: Sequence[Token]) -> Iterator[tuple[int, int]]:
    """Give the tables that have a caption, above them or else below, by their first tokens."""
    taken: set[int] = set()
    for at, token in enumerate(tokens):
        if token.type == "table_open":
            end = next(n for n in range(at, len(tokens)) if tokens[n].type == "table_close")
            beside = (at - 2, end + 2)
            found = next((one for one in beside if one not in taken and _captions_at(tokens, one, token)), -1)
            if found >= 0:
                taken.add(found)
                yield at, found


def _captions_at(tokens: Sequence[Token], at: int, table: Token) -> bool:
    if not 0 < at < len(tokens) or tokens[at].type != "inline" or tokens[at - 1].type != "paragraph_open":
        return False
    found = CAPTION.match(tokens[at].content)
    return found is not None and found[1] == "Table" and tokens[at - 1].level == table.level


def _opening(tokens: Sequence[Token], close: int) -> int:
    return next(n for n in range(close, -1, -1) if tokens[n].type == "table_open")
