"""Patterns of many words: each letter is compared once, whatever the number of words that begin with it."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping
from typing import Any

_END = ""
"""The key of what may stand behind the last letter of a word."""


def choice(words: Iterable[str], tails: Mapping[str, str] | None = None, space: str = r"\s+") -> str:
    r"""Give a pattern that matches any of some words, the longest first; nothing where there are none.

    `tails` gives words a pattern that may follow them (s?); a space of a word is `space`. It is a trie, as a
    list a|b|c would be gone through from its beginning at every place of a text.
    """
    tree: dict[str, Any] = {}
    for word in words:
        node = tree
        for letter in word:
            plain = letter if letter.isalnum() else space if letter == " " else re.escape(letter)
            node = node.setdefault(plain, {})
        node[_END] = (tails or {}).get(word, "")
    return "|".join(_branches(tree))


def starred(entries: Collection[str]) -> str:
    r"""Give a pattern of words and phrases, where `*n't` is any word that ends so, with either apostrophe."""
    plain = choice((one for one in entries if not one.startswith("*")), space=r"\s")
    ends = (rf"\w+{choice([one[1:]])}".replace("'", "['’]") for one in entries if one.startswith("*"))
    return "|".join((*ends, *([plain] if plain else []))) or "(?!)"


def either_case(words: Iterable[str]) -> str:
    """Give a pattern of words in any case; a first letter is compared first: most places are left at once."""
    return "|".join(map("".join, by_letter(words)))


def by_letter(words: Iterable[str]) -> list[tuple[str, str]]:
    """Give words in any case by their first letter: its pattern, and that of the rest."""
    led: dict[str, dict[str, None]] = {}  # in their order: a pattern that is another each time is never kept
    for word in words:
        led.setdefault(word[0].lower(), {})[word[1:].lower()] = None
    return [(f"(?-i:[{first}{first.upper()}])", f"(?i:{choice(rest)})") for first, rest in led.items()]


def _branches(tree: Mapping[str, Any]) -> list[str]:
    """Give the ways on from a place, a word that ends there last."""
    ways = [letter + _inside(rest) for letter, rest in tree.items() if letter != _END]
    return [*ways, tree[_END]] if _END in tree else ways


def _inside(tree: Mapping[str, Any]) -> str:
    ways = _branches(tree)
    if len(ways) == 1:
        return ways[0]
    if not ways[-1]:
        return f"(?:{'|'.join(ways[:-1])})?"
    return f"(?:{'|'.join(ways)})"
