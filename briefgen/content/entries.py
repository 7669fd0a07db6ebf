"""What any part of a content file is made of: mappings with known keys, lists, texts, and their faults."""

from __future__ import annotations

import re
from collections.abc import Callable

from briefgen.content.faults import Faults, shortened, suggestion
from briefgen.content.nodes import ListNode, MapNode, Node, TextNode
from briefgen.model import Place

Fill = Callable[[str, str, Place], str]
"""What becomes of a text: path, text and place in, the text that counts out; may raise ContentError."""


class Entries:
    """Turns nodes into texts, and remembers what is wrong on the way."""

    def __init__(self, faults: Faults, fill: Fill | None) -> None:
        """`fill`, where given, sees every text."""
        self.faults = faults
        self.fill = fill

    def mapping(
        self, node: Node, what: str, known: list[str] | None, key: Place | None = None
    ) -> MapNode | None:
        """Give the node if it is a mapping with known keys; report and leave out what is not."""
        if not isinstance(node, MapNode):
            self.wrong_kind(node, what, "keys with their texts, as in `key: text`")
            return None
        if not node.values:
            self.faults.add(f"{what} is empty", key or node.place, "Fill it, or delete its key.")
        for name in node.values if known is not None else ():
            if name not in (known or ()):
                self.faults.add(
                    f"{what} has an unknown key {shortened(name)}",
                    node.keys[name].place,
                    suggestion(name, known or (), "keys"),
                )
        return node

    def wrong_kind(self, node: Node, what: str, expected: str) -> None:
        """Report a node that is empty, or a text, list or mapping where another is expected."""
        if _is_empty(node):
            self.faults.add(f"{what} is empty", node.place, "Fill it, or delete its key.")
            return
        kinds = {TextNode: "a text", ListNode: "a list", MapNode: "a mapping with keys"}
        self.faults.add(f"{what} is {kinds[type(node)]}; expected {expected}", node.place)

    def text(self, node: Node, path: str, blank: bool = False) -> str | None:
        """Give a node's text; report it and give None where it has none."""
        if not isinstance(node, TextNode):
            self.wrong_kind(node, path, "a text")
            return None
        if not blank and _is_empty(node):
            hint = "Write a text, or delete the key."
            if node.value.strip():
                hint += " Put it in quotes if the word itself is meant."
            self.faults.add(f"{path} is empty", node.place, hint)
            return None
        return self.fill(path, node.value, node.place) if self.fill else node.value

    def text_of(self, entries: MapNode | None, key: str, path: str, blank: bool = False) -> str:
        """Give the text of a key; empty where it is absent or was reported."""
        if entries is None or key not in entries.values:
            return ""
        return self.text(entries.values[key], path, blank) or ""

    def items(self, entries: MapNode | None, key: str, path: str) -> tuple[Node, ...]:
        """Give the entries of a key's list; report what is no list, or an empty one."""
        if entries is None or key not in entries.values:
            return ()
        node = entries.values[key]
        if not isinstance(node, ListNode):
            self.wrong_kind(node, path, "a list, each entry with a dash before it")
            return ()
        if not node.items:
            self.faults.add(f"{path} is empty", node.place, "Fill it, or delete its key.")
        return node.items

    def offset(self, entries: MapNode, key: str, path: str) -> int | None:
        """Give a key's number of characters; report what is none."""
        text = self.text_of(entries, key, path)
        if not text:
            return None
        if re.fullmatch("[0-9]{1,9}", text):
            return int(text)
        place = entries.values[key].place
        self.faults.add(f"{path} is {shortened(text)}; expected a number of characters", place)
        return None


def _is_empty(node: Node) -> bool:
    if not isinstance(node, TextNode):
        return False
    nothing = node.style == "" and node.value in ("~", "null", "Null", "NULL")
    return nothing or not node.value.strip()
