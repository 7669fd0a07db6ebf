"""Brackets that nobody closes: the parser looks behind each of them for its end, level by level."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache

from markdown_it import MarkdownIt
from markdown_it.rules_inline import StateInline, image, link

_SIGNS = re.compile(r"\\.|[\[\]]", re.DOTALL)
_FEW = 500
"""Opening brackets of a block that are looked at as they are."""
_DEEPEST = 8
"""Levels of brackets within a link's."""

Rule = Callable[[StateInline, bool], bool]


def patient(parser: MarkdownIt) -> MarkdownIt:
    """Let a parser pass over brackets that open no link, where a block has very many; time stays linear."""
    parser.inline.ruler.at("link", _where_closed(link, 0))
    parser.inline.ruler.at("image", _where_closed(image, 1))
    return parser


def _where_closed(rule: Rule, ahead: int) -> Rule:
    def looked(state: StateInline, silent: bool) -> bool:
        if state.src[state.pos + ahead : state.pos + ahead + 1] != "[":
            return False
        closed = _closed(state.src)
        return (closed is None or state.pos + ahead in closed) and rule(state, silent)

    return looked


@lru_cache(maxsize=4)
def _closed(text: str) -> frozenset[int] | None:
    """Give where brackets open that are closed and hold few others; None where there are few of them."""
    if text.count("[") <= _FEW:
        return None
    found: set[int] = set()
    opened: list[tuple[int, int]] = []
    for sign in _SIGNS.finditer(text):
        if sign[0] == "[":
            opened.append((sign.start(), 0))
        elif sign[0] == "]" and opened:
            start, height = opened.pop()
            if height <= _DEEPEST:
                found.add(start)
            if opened:
                opened[-1] = (opened[-1][0], max(opened[-1][1], height + 1))
    return frozenset(found)
