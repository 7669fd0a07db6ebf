"""A content file in several languages: `languages: [en, fr]`, of which one is read at a time.

A text is one for all of them, or one for each: `title: {en: ..., fr: ...}`. What NAME.fr.yaml beside
NAME.yaml says lies over the whole in that language.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from briefgen.content.faults import Faults, shortened
from briefgen.content.files import beside
from briefgen.content.forms import LANGUAGE
from briefgen.content.nodes import ListNode, MapNode, Node, TextNode
from briefgen.content.parsed import EACH_KEY, LANGUAGES_KEY, Page, page
from briefgen.errors import ContentError

_LANGUAGE_KEY = "language"
_EXAMPLE = "Write it as in `languages: [en, fr]`."
_WHERE = "Name a language that stands in `languages`, or add it there."


def languages(root: Node) -> tuple[str, ...]:
    """Give the languages that a content file is written in; none where it does not say.

    What is no language's tag is none of them: files are called after them.
    """
    listed = root.values.get(LANGUAGES_KEY) if isinstance(root, MapNode) else None
    items = listed.items if isinstance(listed, ListNode) else ()
    texts = (one.value for one in items if isinstance(one, TextNode))
    return tuple(dict.fromkeys(text for text in texts if re.fullmatch(LANGUAGE, text)))


def above(file: Path, root: Node, language: str) -> Page | None:
    """Give what lies over a content file in a language, or in its first; None where nothing does."""
    known = languages(root)
    over = beside(file, language or known[0]) if known else None
    return page(over) if over and over.is_file() else None


def page_in(path: Path, language: str) -> Page:
    """Parse a content file, and give it as it is in a language; raises ContentError."""
    written, faults = page(path), Faults()
    found = spoken(written, language, above(path, written.root, language), faults)
    faults.settle()
    return found


def spoken(written: Page, language: str, over: Page | None, faults: Faults) -> Page:
    """Give a content file as it is in one of its languages; without one, in the first; else as it is.

    `over`: what lies over it there. Raises ContentError for a language that it does not have.
    """
    known = languages(written.root)
    if not isinstance(written.root, MapNode) or LANGUAGES_KEY not in written.root.values:
        if language:
            raise ContentError(f"the file has no languages, and not {language}", written.root.place, _WHERE)
        return written
    _refuse_wrong(written.root.values[LANGUAGES_KEY], faults)
    chosen = language or next(iter(known), "")
    if language and language not in known:
        found = f"languages does not list {language}"
        raise ContentError(found, written.root.values[LANGUAGES_KEY].place, _WHERE)
    root: Node = written.root
    if over is not None:
        root = _laid_over(root, over.root, "", faults)
    told = _said(root, chosen, known, "", faults)
    root = _with_language(told, chosen) if isinstance(told, MapNode) else told
    return replace(written, root=root, language=chosen, over=over.file if over else "")


def _refuse_wrong(listed: Node, faults: Faults) -> None:
    items = listed.items if isinstance(listed, ListNode) else ()
    if not items:
        faults.add("languages is no list of languages", listed.place, _EXAMPLE)
    seen: set[str] = set()
    for one in items:
        text = one.value if isinstance(one, TextNode) else ""
        if not re.fullmatch(LANGUAGE, text):
            faults.add(f"languages has {shortened(text)}; expected a language tag", one.place, _EXAMPLE)
        elif text in seen:
            faults.add(f"languages has {text} twice", one.place, "Delete one of them.")
        seen.add(text)


def _said(node: Node, chosen: str, known: tuple[str, ...], path: str, faults: Faults) -> Node:
    """A node in one language."""
    if isinstance(node, ListNode):
        items = tuple(_said(one, chosen, known, path, faults) for one in node.items)
        return replace(node, items=items)
    if not isinstance(node, MapNode):
        return node
    keys, values = dict(node.keys), dict(node.values)
    for name, value in node.values.items():
        here = f"{path}.{name}".lstrip(".")
        if name != EACH_KEY and isinstance(value, MapNode) and _is_choice(value, known):
            keys[name], values[name] = _choice(value, chosen, known, here, faults) or (keys[name], value)
        else:
            values[name] = _said(value, chosen, known, here, faults)
    return replace(node, keys=keys, values=values)


def _is_choice(node: MapNode, known: tuple[str, ...]) -> bool:
    """Whether a mapping holds one text in several languages; no field has the name of one."""
    texts = all(isinstance(value, TextNode) for value in node.values.values())
    return texts and bool(set(known) & set(node.values))


def _choice(
    node: MapNode, chosen: str, known: tuple[str, ...], path: str, faults: Faults
) -> tuple[TextNode, Node] | None:
    """The key and the text of the language that is read."""
    for name, key in node.keys.items():
        if name not in known:
            faults.add(f"{path} has {shortened(name)}, which languages does not list", key.place, _WHERE)
    if chosen not in node.values:
        faults.add(f"{path} has no {chosen}", node.place, f"Add `{chosen}:` with its text.")
        return None
    return node.keys[chosen], node.values[chosen]


def _laid_over(under: Node, over: Node, path: str, faults: Faults) -> Node:
    """What one file says, with what another says of it in its place."""
    if not isinstance(under, MapNode) or not isinstance(over, MapNode):
        return over
    keys, values = dict(under.keys), dict(under.values)
    for name, value in over.values.items():
        here = f"{path}.{name}".lstrip(".")
        if path and "." not in path and name not in under.values:
            found = f"there is no {here} in the content file that this one translates"
            faults.add(found, over.keys[name].place, "Add it there, or delete it here.")
        keys[name] = over.keys[name]
        values[name] = _laid_over(values[name], value, here, faults) if name in values else value
    return replace(under, keys=keys, values=values)


def _with_language(root: MapNode, chosen: str) -> MapNode:
    """The root with the language of its texts, and without the list of languages."""
    keys: dict[str, TextNode] = {}
    values: Mapping[str, Node] = root.values
    found: dict[str, Node] = {}
    own = values.get(_LANGUAGE_KEY)
    listed = values[LANGUAGES_KEY]
    for name, value in values.items():
        if name not in (LANGUAGES_KEY, _LANGUAGE_KEY):
            keys[name], found[name] = root.keys[name], value
    if isinstance(own, TextNode) and _same(own.value, chosen):
        keys[_LANGUAGE_KEY], found[_LANGUAGE_KEY] = root.keys[_LANGUAGE_KEY], own
    else:
        key = root.keys[LANGUAGES_KEY]
        keys[_LANGUAGE_KEY] = replace(key, value=_LANGUAGE_KEY)
        found[_LANGUAGE_KEY] = TextNode(listed.place, key.start, key.end, True, chosen, "")
    return replace(root, keys=keys, values=found)


def _same(one: str, other: str) -> bool:
    """Whether two tags are of one language: RFC 5646, 2.2.1."""
    return one.partition("-")[0].lower() == other.partition("-")[0].lower()
