"""What a template is given: texts that mark themselves, and items that name what they have."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from html import escape
from typing import Any
from xml.etree.ElementTree import Element

from briefgen.errors import TemplateError
from briefgen.model import Field

OPEN, MIDDLE, CLOSE = "\ufdd0", "\ufdd1", "\ufdd2"
"""Noncharacters of Unicode, which no content holds: OPEN number MIDDLE text CLOSE marks a value."""

_SENTINELS = str.maketrans("", "", OPEN + MIDDLE + CLOSE)


class Value(str):
    """A field's text: everywhere a str, but marked where a template prints it as it is.

    A filter that makes a new text of it gives a plain str: the mark is lost, the text is static.
    """

    number: int
    """Its place in the ledger."""
    field: Field
    markdown: bool
    """Whether it is printed as several paragraphs."""

    def __html__(self) -> str:
        """The escaped text between sentinels; an empty field leaves no trace."""
        return f"{OPEN}{self.number}{MIDDLE}{escape(self)}{CLOSE}" if self else ""


class Cite:
    """The numbered marks of some sources, at the place where a template prints them."""

    def __init__(self, number: int, ids: tuple[str, ...]) -> None:
        """Take its place in the ledger, and the sources' ids."""
        self.number, self.ids = number, ids

    def __html__(self) -> str:
        """Sentinels alone: the numbers are known when the whole text stands."""
        return f"{OPEN}{self.number}{MIDDLE}{CLOSE}" if self.ids else ""

    def __str__(self) -> str:
        """Nothing: in a text that is made of others, a mark has no number."""
        return ""

    def __bool__(self) -> bool:
        """Whether there is any mark."""
        return bool(self.ids)


class Count:
    """The number of a figure or table, at the place where a template prints it."""

    def __init__(self, number: int, kind: str) -> None:
        """Take its place in the ledger, and what is counted."""
        self.number, self.kind = number, kind

    def __html__(self) -> str:
        """Sentinels alone: those of Markdown bodies count, too, in the reader's order."""
        return f"{OPEN}{self.number}{MIDDLE}{CLOSE}"

    def __str__(self) -> str:
        """Nothing: in a text that is made of others, it has no number yet."""
        return ""


class Made:
    """A part of the tree that is made already, at the place where a template prints it."""

    def __init__(self, number: int, pieces: Sequence[str | Element]) -> None:
        """Take its place in the ledger, and the texts and elements that it consists of."""
        self.number, self.pieces = number, pieces

    def __html__(self) -> str:
        """Sentinels alone: the elements take their place in the parsed tree."""
        return f"{OPEN}{self.number}{MIDDLE}{CLOSE}"

    def __str__(self) -> str:
        """Its words."""
        return "".join(one if isinstance(one, str) else "".join(one.itertext()) for one in self.pieces)


class Ledger:
    """Everything in one rendering that marks itself, by number."""

    def __init__(self) -> None:
        """Begin with nothing."""
        self.entries: list[Value | Cite | Count | Made] = []

    def value(self, field: Field, shown: str | None = None, markdown: bool = False) -> Value:
        """A value that prints the field's text, or another form of it such as a date in words."""
        text = field.text if shown is None else shown
        value = Value(text.translate(_SENTINELS).replace("\r\n", "\n").replace("\r", "\n"))
        value.number, value.field, value.markdown = len(self.entries), field, markdown
        self.entries.append(value)
        return value

    def cite(self, ids: Sequence[str]) -> Cite:
        """Marks for these sources, each once."""
        cite = Cite(len(self.entries), tuple(dict.fromkeys(ids)))
        self.entries.append(cite)
        return cite

    def count(self, kind: str) -> Count:
        """The number of the next figure or table."""
        count = Count(len(self.entries), kind)
        self.entries.append(count)
        return count

    def made(self, pieces: Sequence[str | Element]) -> Made:
        """A part of the tree that is made already."""
        made = Made(len(self.entries), pieces)
        self.entries.append(made)
        return made


class Entry:
    """An item, or the brief, as a template sees it: its names lead to its values."""

    __iter__ = None  # else Python would try it with numbers, as if it were a list

    def __init__(self, called: str, values: Mapping[str, Any], cites: tuple[str, ...] = ()) -> None:
        """Take what messages call it, its values by name, and the sources of its evidence."""
        self._called, self._values, self._cites = called, values, cites

    def __getitem__(self, name: str) -> Any:
        """The value of that name; KeyError where there is none."""
        return self._values[name]

    def __str__(self) -> str:
        """No text: raises TemplateError, which names the fields that have one."""
        raise TemplateError(
            f"{self._called} is an item, and no text; its names: {', '.join(self._values)}",
            hint="Print one of its fields.",
        )

    __html__ = __str__


class Items:
    """A block as a template sees it: its items in order, by number, or by id."""

    def __init__(self, called: str, entries: Mapping[str, Entry]) -> None:
        """Take what messages call it, and its items by id."""
        self._called, self._values = called, entries

    def __iter__(self) -> Iterator[Entry]:
        """The items, in order."""
        return iter(self._values.values())

    def __len__(self) -> int:
        """How many items there are."""
        return len(self._values)

    def __getitem__(self, key: str | int | slice) -> Any:
        """An item by id or number, or a slice of them; LookupError where there is none."""
        return self._values[key] if isinstance(key, str) else tuple(self)[key]

    def __str__(self) -> str:
        """No text: raises TemplateError."""
        raise TemplateError(
            f"{self._called} is a block of items, and no text",
            hint=f"Write {{% for item in {self._called} %}} ... {{% endfor %}}.",
        )

    __html__ = __str__


def known(thing: object) -> tuple[str, tuple[str, ...]]:
    """What a thing is called in messages, and the names that it has."""
    if isinstance(thing, Entry | Items):
        return thing._called, tuple(thing._values)
    return f"the text {thing.field.path}" if isinstance(thing, Value) else f"a {type(thing).__name__}", ()


def cites(entry: Entry) -> tuple[str, ...]:
    """The sources of an item's evidence, in its order."""
    return entry._cites


def dated(ledger: Ledger, words: Callable[[str], str]) -> Callable[[str], str]:
    """The `date` filter: a date in words that still carries its field's mark."""

    def date(value: str) -> str:
        shown = words(value)
        return ledger.value(value.field, shown) if isinstance(value, Value) and value else shown

    return date
