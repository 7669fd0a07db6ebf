"""Real notes: marks and the entries that they lead to become footnotes of the page, or endnotes.

All notes of a document count in one row, in the order of their first marks: these make the notes, and others
repeat their numbers.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from xml.etree.ElementTree import Element

NOTE = "data-note"
"""The attribute of a mark: the kind of note that it makes, or `again`."""
ENTRY = "data-entry"
"""The attribute of an entry of the list of endnotes: its number."""
AGAIN, ENDNOTES = "again", "endnotes"
FOOTNOTE = "page-note"
"""The class of a footnote's text, which stands where its mark does."""
_MARKS = frozenset({"mark", "foot-mark"})
_INLINE = {"p": "span", "div": "span"}


def place(root: Element, kind: str) -> None:
    """Make notes of that kind of the marks: footnotes or endnotes; a list stays as it is."""
    body = root.find("body")
    if kind == "list" or body is None:
        return
    entries = {ident: one for one in body.iter() if (ident := one.get("id"))}
    firsts = _numbered(body, entries)
    if kind == "footnotes":
        _at_the_foot(body, firsts, entries)
    else:
        _at_the_end(body, firsts, entries)


def _numbered(body: Element, entries: dict[str, Element]) -> dict[str, Element]:
    """The first mark of each note, in order; all marks get the numbers of their notes."""
    firsts: dict[str, Element] = {}
    within = {id(inner) for mark in _marks(body, entries) for inner in entries[_target(mark)].iter()}
    outside = [mark for mark in _marks(body, entries) if id(mark) not in within]
    numbers: dict[str, int] = {}
    for mark in [*outside, *(one for one in _marks(body, entries) if id(one) in within)]:
        target = _target(mark)
        number = numbers.setdefault(target, len(numbers) + 1)
        is_first = target not in firsts and id(mark) not in within
        mark.set(NOTE, "first" if is_first else AGAIN)
        mark.text = str(number)
        for name in ("aria-label", "title"):
            if said := mark.get(name):
                mark.set(name, re.sub(r"\d+", str(number), said, count=1))
        if is_first:
            firsts[target] = mark
    return firsts


def _marks(body: Element, entries: dict[str, Element]) -> Iterator[Element]:
    for one in body.iter("a"):
        if _MARKS.intersection((one.get("class") or "").split()) and _target(one) in entries:
            yield one


def _target(mark: Element) -> str:
    return mark.get("href", "").removeprefix("#")


def _at_the_foot(body: Element, firsts: dict[str, Element], entries: dict[str, Element]) -> None:
    """Put each entry's words where its first mark stands."""
    above = _parents(body)
    for target, mark in firsts.items():
        entry, parent = entries[target], above[mark]
        _without_way_back(entry)
        note = Element("span", {**entry.attrib, "class": FOOTNOTE, NOTE: mark.text or ""})
        note.text, note.tail = entry.text, mark.tail
        note.extend(list(entry))
        for inner in note.iter():
            inner.tag = _INLINE.get(str(inner.tag), inner.tag)
        parent[list(parent).index(mark)] = note
        holder = above[entry]
        _removed(entry, above)
        if holder.tag == "ol" and len(holder):
            holder.set("start", str(len(firsts) + 1))


def _at_the_end(body: Element, firsts: dict[str, Element], entries: dict[str, Element]) -> None:
    """Put all entries into the list of the sources, in the order of their marks."""
    above = _parents(body)
    lists = [above[entries[target]] for target in firsts if entries[target].tag == "li"]
    sources = [one for one in lists if one.get("class") != "footnotes"]
    if not lists:
        return
    home = (sources or lists)[0]
    looks = next((one.get("class", "") for one in home if one.get("class")), "")
    for number, (target, mark) in enumerate(firsts.items()):
        entry = entries[target]
        mark.set(NOTE, ENDNOTES)
        if above[entry] is not home:
            _removed(entry, above)
            entry.set("class", looks)
        else:
            home.remove(entry)
        home.insert(number, entry)
        entry.set(ENTRY, mark.text or "")
    _rest(home, len(firsts), above)


def _rest(home: Element, count: int, above: dict[Element, Element]) -> None:
    """Put the entries that no mark leads to into a list of their own, which counts on."""
    rest = list(home)[count:]
    if rest:
        following = Element("ol", {**home.attrib, "start": str(count + 1)})
        following.tail, home.tail = home.tail, None
        for one in rest:
            home.remove(one)
            following.append(one)
        parent = above[home]
        parent.insert(list(parent).index(home) + 1, following)


def _without_way_back(entry: Element) -> None:
    """Take the way back to a mark away: a footnote stands on the page of its mark."""
    for parent in entry.iter():
        for child in [one for one in parent if one.get("class") == "back"]:
            at = list(parent).index(child)
            before = parent[at - 1] if at else None
            tail = child.tail or ""
            if before is not None:
                before.tail = f"{(before.tail or '').rstrip()}{tail.rstrip()}"
            else:
                parent.text = f"{(parent.text or '').rstrip()}{tail.rstrip()}"
            parent.remove(child)


def _removed(entry: Element, above: dict[Element, Element]) -> None:
    """Take an entry out of its list; a list without entries goes, and a section without a line of its own."""
    parent = above[entry]
    parent.remove(entry)
    if parent.tag in ("ol", "ul") and not len(parent):
        holder = above[parent]
        holder.remove(parent)
        if holder.tag == "section" and all(one.tag in ("h2", "h3") for one in holder):
            above[holder].remove(holder)


def _parents(body: Element) -> dict[Element, Element]:
    return {child: parent for parent in body.iter() for child in parent}


__all__ = ["AGAIN", "ENTRY", "FOOTNOTE", "NOTE", "place"]
