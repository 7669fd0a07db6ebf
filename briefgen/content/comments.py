"""Reviewers' comments go into the content file as it stands: all else stays, to the letter."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from briefgen.content.append import entry_end, home_of, last_of
from briefgen.content.change import prove
from briefgen.content.faults import Faults
from briefgen.content.nodes import MapNode, parse
from briefgen.content.read import loads
from briefgen.content.write import comments as written
from briefgen.content.write import comments_within_brackets
from briefgen.model import Brief, Thread

KEY = "comments"

Comments = Mapping[str, Sequence[Thread]]
"""By the path of what they are on, as in `quotes.carr`; empty for the front matter."""


def set_comments(text: str, comments: Comments, file: str = "") -> str:
    """Write all comments of some items anew; other lines stay.

    Raises ContentError where an item is not there, or is not written in a way that a comment fits into.
    """
    old = loads(text, file)
    made = text
    for path, threads in comments.items():
        made = _set(made, path, tuple(threads), file)
    prove(made, _with(old, comments), file)
    return made


def _set(text: str, path: str, threads: tuple[Thread, ...], file: str) -> str:
    home = home_of(parse(text, file, Faults()), path, file)
    if home.flow:
        return _set_within_brackets(text, home, threads)
    if KEY in home.values:
        key = home.keys[KEY]
        start = text.rfind("\n", 0, key.start) + 1
        text = text[:start] + text[entry_end(text, home.values[KEY]) :]
        home = home_of(parse(text, file, Faults()), path, file)
    indent = next(iter(home.keys.values())).place.column - 1
    line_end = "\r\n" if "\r\n" in text else "\n"
    lines = "".join(line.replace("\n", line_end) + line_end for line in written(threads, indent))
    end = entry_end(text, last_of(home, not path))
    before = "" if text[:end].endswith("\n") else line_end
    return text[:end] + before + lines + text[end:]


def _set_within_brackets(text: str, home: MapNode, threads: tuple[Thread, ...]) -> str:
    written = f"{KEY}: {comments_within_brackets(threads)}"
    if KEY in home.values:
        return text[: home.keys[KEY].start] + written + text[home.values[KEY].end :]
    end = list(home.values.values())[-1].end
    return f"{text[:end]}, {written}{text[end:]}"


def _with(old: Brief, comments: Comments) -> Brief:
    blocks = {
        name: {
            key: replace(item, comments=tuple(comments.get(item.path, item.comments)))
            for key, item in items.items()
        }
        for name, items in old.blocks.items()
    }
    return replace(old, blocks=blocks, comments=tuple(comments.get("", old.comments)))
