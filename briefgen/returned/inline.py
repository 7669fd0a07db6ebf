"""A line's characters as inline Markdown: CommonMark 0.31, with `[@source]` for the marks of notes."""

from __future__ import annotations

import re
from itertools import groupby

from briefgen.returned.glyphs import Glyph, Glyphs, words
from briefgen.returned.offsets import FOOT, MARK
from briefgen.text.markdown import escaped, guarded

_CITED = re.compile(r"\\\[(@[\w.:-]+(?:; ?@[\w.:-]+)*)\\\]")


def written(line: Glyphs) -> str:
    """Write a line; what would be taken for Markdown's signs is escaped, `[@source]` is not."""
    return guarded("".join(_linked(href, list(group)) for href, group in _by_link(line)))


def _by_link(line: Glyphs) -> groupby[str, Glyph]:
    return groupby(line, key=lambda one: one.href)


def _linked(href: str, line: list[Glyph]) -> str:
    said = _emphasised(line)
    return f"[{said}]({_address(href)})" if href else said


def _address(href: str) -> str:
    bare = href.replace("\\", "%5C").replace("<", "%3C").replace(">", "%3E")
    return f"<{bare}>" if re.search(r"[\s()]", bare) else bare


def _emphasised(line: list[Glyph]) -> str:
    """Strong outside, emphasis inside; white space at their borders stands outside, as CommonMark has it."""
    found = ""
    for strong, outer in groupby(line, key=lambda one: one.strong):
        inner = "".join(
            _wrapped(_coded(list(group)), "*" if emphasis else "")
            for emphasis, group in groupby(outer, key=lambda one: one.emphasis)
        )
        found += _wrapped(inner, "**" if strong else "")
    return found


def _wrapped(said: str, sign: str) -> str:
    bare = said.strip(" ")
    if not sign or not bare:
        return said
    before, after = said[: len(said) - len(said.lstrip(" "))], said[len(said.rstrip(" ")) :]
    return f"{before}{sign}{bare}{sign}{after}"


def _coded(line: list[Glyph]) -> str:
    found = ""
    for (code, mark), group in groupby(line, key=lambda one: (one.code, one.char == MARK)):
        held = list(group)
        if mark:
            found += _marks([one.source for one in held])
        elif code:
            found += _code(words(held))
        else:
            found += _escaped(words(held))
    return found


def _marks(names: list[str]) -> str:
    """Sources in one pair of brackets, each footnote in its own."""
    found = ""
    for is_foot, group in groupby(names, key=lambda name: name.startswith(FOOT)):
        held = list(group)
        cited = f"[{'; '.join(f'@{one}' for one in held)}]"
        found += "".join(f"[{one}]" for one in held) if is_foot else cited
    return found


def _code(text: str) -> str:
    fence = "`" * (max((len(run) for run in re.findall("`+", text)), default=0) + 1)
    padding = " " if text.startswith("`") or text.endswith("`") else ""
    return f"{fence}{padding}{text}{padding}{fence}"


def _escaped(text: str) -> str:
    return _CITED.sub(r"[\1]", escaped(text))
