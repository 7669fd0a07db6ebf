"""The Markdown of bodies: CommonMark 0.31 with what analysts write beside it, and what it does not read.

Tables, struck, raised and lowered text, footnotes, definition lists, boxes (`:::note`), `[@source]` marks.
"""

from __future__ import annotations

import importlib
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from briefgen.blocks.sections import CITATION, cited

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.rules_inline import StateInline

SCHEMES = ("http:", "https:", "mailto:")
PICTURES = (".png", ".jpg", ".jpeg", ".gif", ".webp", ".svg", ".tif", ".tiff", ".bmp")
BOXES = ("note", "box", "warning", "definition", "example")
"""What may stand behind the colons of a box."""
_TAG = re.compile(r"<(sub|sup|del|s)>([^<>\n]+)</\1>", re.I)
_BREAK = re.compile(r"<br\s*/?>", re.I)
_AS = {"s": "del"}
"""Tags that are written as others."""
_HTML = re.compile(r"</?([a-z][a-z0-9]*)\b[^<>\n]*>", re.I)
_FORMULA = re.compile(
    r"\$\$.+?\$\$|(?<![\w$\\])\$(?=[^\s$])(?=[^$\n]*[\\^_={}])[^$\n]+?(?<=\S)\$(?![\w$])", re.S
)
_NOTE = re.compile(r"(?<!\\)\[\^([^\]\s]+)\](?!:)")
_TABLE = re.compile(r"^.*\|.*\n(?P<rule>(?=.*\|)(?=.*-)[ |:-]+)\n", re.M)
_LINK = re.compile(r"(!?)\[[^\]\n]*\]\(\s*<?([^)\s>]+)[^)\n]*\)")
_BAR = re.compile(r"(?<!\\)\|")
_CODE = re.compile(r"(`+)(?!`)[^\n]*?(?<!`)\1(?!`)|^(```|~~~).*?^\2", re.S | re.M)


@dataclass(frozen=True, slots=True)
class Unread:
    """A part of a body that is printed as it is written or not at all, and was probably meant otherwise."""

    start: int
    end: int
    what: str
    instead: str
    outcome: str = "is printed as it is written"


def reader(text: str) -> MarkdownIt:
    """The Markdown of a body: plugins are loaded for what stands in it; `[@source]` are tokens citation."""
    return _reader(tuple(name for name, sign in _SIGNS.items() if re.search(sign, text, re.M)))


_SIGNS = {
    "footnote": r"\[\^",
    "deflist": r"^\s{0,3}[:~]\s",
    "container": r"^\s{0,3}:::",
    "superscript": r"\^",
    "subscript": "~",
}
"""Plugins, and what a text holds that needs one: most bodies need none, and their imports take time."""


@cache
def _reader(plugins: tuple[str, ...]) -> MarkdownIt:
    from markdown_it import MarkdownIt  # late: the checks ask only what is not read

    markdown = MarkdownIt("commonmark", {"html": False}).enable(["table", "strikethrough"]).disable("code")
    # The library's own way to say which links are safe is to replace this method.
    markdown.validateLink = _is_safe  # type: ignore[method-assign]
    for name in plugins:
        _plug_in(markdown, name)
    markdown.inline.ruler.before("link", "citation", _citation)
    markdown.inline.ruler.before("link", "tag", _tag)
    return markdown


def _plug_in(markdown: MarkdownIt, name: str) -> None:
    module = importlib.import_module(f"mdit_py_plugins.{name}")
    if name == "container":
        for box in BOXES:
            markdown.use(module.container_plugin, box)
    elif name == "footnote":
        markdown.use(module.footnote_plugin, inline=False)
    else:
        markdown.use(getattr(module, {"subscript": "sub_plugin"}.get(name, f"{name}_plugin")))


def _is_safe(url: str) -> bool:
    """Addresses of the network, and pictures by their file's relative name."""
    address = url.strip().lower()
    return address.startswith(SCHEMES) or (":" not in address and address.endswith(PICTURES))


def _citation(state: StateInline, silent: bool) -> bool:
    """A markdown-it rule: `[@a]` and `[@a; @b]`."""
    found = CITATION.match(state.src, state.pos, state.posMax)
    if found is None:
        return False
    if not silent:
        state.push("citation", "", 0).meta = {"ids": cited(found[1])}
    state.pos = found.end()
    return True


def _tag(state: StateInline, silent: bool) -> bool:
    """A markdown-it rule: the few tags that Markdown has no sign for, sub, sup, del and br."""
    if state.src[state.pos] != "<":
        return False
    if line := _BREAK.match(state.src, state.pos, state.posMax):
        if not silent:
            state.push("hardbreak", "br", 0)
        state.pos = line.end()
        return True
    found = _TAG.match(state.src, state.pos, state.posMax)
    if found is None:
        return False
    if not silent:
        name = _AS.get(found[1].lower(), found[1].lower())
        state.push(f"{name}_open", name, 1)
        state.push("text", "", 0).content = found[2]
        state.push(f"{name}_close", name, -1)
    state.pos = found.end()
    return True


def unread(text: str) -> Iterator[Unread]:
    """What a body holds that is printed as it is written: other tags, formulas, notes without a text."""
    plain = _CODE.sub(lambda found: " " * len(found[0]), text)
    plain = re.sub(r"\\.|https?://\S+", lambda found: " " * len(found[0]), plain)
    tags = _TAG.sub(lambda found: " " * len(found[0]), _BREAK.sub(lambda found: " " * len(found[0]), plain))
    for found in _HTML.finditer(tags):
        yield Unread(*found.span(), f"the tag {found[0][:30]}", "Markdown has signs for most; take it out.")
    for found in _FORMULA.finditer(plain):
        yield Unread(
            *found.span(), f"the formula {found[0][:30]}", "Write it with letters and signs: E = mc²."
        )
    for found in (one for one in _LINK.finditer(plain) if not _is_safe(one[2])):
        what = f"the picture {found[2][:60]}" if found[1] else f"the link to {found[2][:60]}"
        instead = (
            "Name its file alone: ![What it shows](name.png)." if found[1] else "Links begin with https://."
        )
        yield Unread(*found.span(), what, instead)
    known = set(re.findall(r"^\s{0,3}\[\^([^\]\s]+)\]:", text, re.M))
    for found in (one for one in _NOTE.finditer(plain) if one[1] not in known):
        yield Unread(*found.span(), f"the note {found[0]}", f"Add a line [^{found[1]}]: with its text.")
    boxes = re.finditer(r"^:::+\s*(\w+)", plain, re.M)
    for found in (one for one in boxes if one[1] not in BOXES):
        yield Unread(*found.span(), f"the box {found[1]!r}", f"Boxes are {', '.join(BOXES)}.")
    yield from _surplus(plain)


def _surplus(text: str) -> Iterator[Unread]:
    """Cells of a table's rows that its head has no column for: GFM 0.29, 4.10 leaves them out."""
    for table in _TABLE.finditer(text):
        columns = len(_cells(table["rule"]))
        for row in re.finditer(r".+", text[table.end() :].partition("\n\n")[0]):
            if "|" not in row[0]:
                break
            if len(cells := _cells(row[0])) > columns:
                at = table.end() + row.start()
                what = f"the cell {cells[columns].strip()[:30]!r} beyond the head's columns"
                yield Unread(at, at + len(row[0]), what, "Give the head as many cells.", "is left out")


def _cells(row: str) -> list[str]:
    """The cells of a row: what stands between the bars that no backslash escapes."""
    return _BAR.split(row.strip().removeprefix("|").removesuffix("|"))
