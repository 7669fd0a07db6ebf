"""The Markdown of bodies: CommonMark 0.31 with what analysts write beside it.

Tables, struck, raised and lowered text, footnotes, definition lists, boxes (`:::note`), `[@source]` marks.
"""

from __future__ import annotations

import importlib
import re
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
TAG = re.compile(r"<(sub|sup|del|s)>([^<>\n]+)</\1>", re.I)
BREAK = re.compile(r"<br\s*/?>", re.I)
_INDENTED = re.compile(r"(?:\A|\n[ \t]*\n)(?: {4}|\t)[ \t]*\S")
_AS = {"s": "del"}
"""Tags that are written as others."""


def reader(text: str) -> MarkdownIt:
    """The Markdown of a body: plugins are loaded for what stands in it; `[@source]` are tokens citation."""
    return _reader(_plugins(text))


def _plugins(text: str) -> tuple[str, ...]:
    return tuple(name for name, sign in _SIGNS.items() if re.search(sign, text, re.M))


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
    markdown.validateLink = is_safe  # type: ignore[method-assign]
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


def is_safe(url: str) -> bool:
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
    if line := BREAK.match(state.src, state.pos, state.posMax):
        if not silent:
            state.push("hardbreak", "br", 0)
        state.pos = line.end()
        return True
    found = TAG.match(state.src, state.pos, state.posMax)
    if found is None:
        return False
    if not silent:
        name = _AS.get(found[1].lower(), found[1].lower())
        state.push(f"{name}_open", name, 1)
        state.push("text", "", 0).content = found[2]
        state.push(f"{name}_close", name, -1)
    state.pos = found.end()
    return True


def indented(text: str) -> list[tuple[int, int]]:
    """First line, and that behind the last, of what CommonMark takes for code since it is indented."""
    if not _INDENTED.search(text):
        return []
    # Another reader: that of bodies takes an indent for nothing, as YAML has indents of its own.
    plain = _reader.__wrapped__(_plugins(text)).enable("code")
    return [(one.map[0], one.map[1]) for one in plain.parse(text) if one.type == "code_block" and one.map]
