"""Invented documents as trees, whose words are known beforehand."""

from __future__ import annotations

import random
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from briefgen.model import SourceText


def words_of(text: str) -> list[str]:
    return text.split()


_WHO = words_of("office council board company institute ministry museum library school agency")
_WHAT = words_of("boats rafts piers houses trees lamps books meters wells ferries bridges gardens")
_WHERE = words_of("north south west east old new upper lower")
_VERBS = words_of("counted mended built measured closed opened painted inspected")
_BUSY = (
    *("while the weather was calm", "after a long winter", "before the summer began", "with three people"),
    "by hand",
)
SIGNS = {"≥": "F0B3", "≤": "F0A3", "±": "F0B1", "×": "F0B4", "≠": "F0B9", "≈": "F0BB"}
"""Signs and their codes in the font Symbol."""
_RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")

Inline = tuple[str, ...]
"""A kind and its words: text, power, unit, ordinal, lowered, fraction (a formula), halves (a fraction set in
raised and lowered figures), struck, note, link, strong, symbol."""


@dataclass(frozen=True, slots=True)
class Node:
    """A block: heading, paragraph, items, nested (the first line is the outer one), numbered, quote, hebrew.

    Or a table, whose rows are cells of one text each; of a spanned one the second head goes over two rows'
    columns, and the first column's head over two rows; the last cell of a noted one has a note.
    """

    kind: str
    inlines: tuple[tuple[Inline, ...], ...]
    level: int = 0
    rows: tuple[tuple[str, ...], ...] = ()


@dataclass(frozen=True, slots=True)
class Tree:
    """A document: its blocks, and the notes that its marks lead to."""

    nodes: tuple[Node, ...]
    notes: tuple[str, ...]


def tree(seed: int, printed: bool = False) -> Tree:
    """Invent a document, the same for the same seed; `printed`: only what a printed page can say in words."""
    dice = random.Random(seed)
    notes: list[str] = []
    nodes = [Node("heading", ((("text", _title(dice)),),), 1)]
    nodes.append(_paragraph(dice, notes, printed))
    for _ in range(dice.randint(4, 9)):
        nodes.append(_block(dice, notes, printed))
        nodes.append(_paragraph(dice, notes, printed))
    return Tree(tuple(nodes), tuple(notes))


def _title(dice: random.Random) -> str:
    return f"What the {dice.choice(_WHO)} {dice.choice(_VERBS)} in the {dice.choice(_WHERE)} town"


def _sentence(dice: random.Random) -> str:
    figure = dice.choice(
        [
            f"{dice.randint(2, 999)}",
            f"{dice.randint(1, 99)},{dice.randint(0, 999):03}",
            f"{dice.randint(1, 99)}.{dice.randint(1, 9)}%",
        ]
    )
    what = dice.choice(_WHAT) if "%" not in figure else f"of the {dice.choice(_WHAT)}"
    who = f"The {dice.choice(_WHO)} of the {dice.choice(_WHERE)} town"
    return f"{who} {dice.choice(_VERBS)} {figure} {what} {dice.choice(_BUSY)}."


def _marked(dice: random.Random, notes: list[str], printed: bool) -> list[Inline]:
    """Some words with a mark in them, as a part of a sentence."""
    kinds = ["power", "unit", "ordinal", "lowered", "note", "link", "strong", "symbol", "halves", "struck"]
    kind = dice.choice(kinds if printed else [*kinds, "fraction"])
    number, what = str(dice.randint(12, 899)), dice.choice(_WHAT)
    if kind == "note":
        notes.append(f"Counted by the {dice.choice(_WHO)} on {dice.randint(2, 9)} days with {number} people.")
    said: dict[str, tuple[str, Inline, str]] = {
        "power": (" It holds ", ("power", "10", str(dice.randint(2, 9))), f" {what}."),
        "unit": (f" It covers {number} ", ("unit", "km", "2"), " of land."),
        "ordinal": (" On the ", ("ordinal", "21", "st"), " it was open."),
        "lowered": (f" They saved {number} tonnes of ", ("lowered", "CO", "2"), "."),
        "fraction": (" About ", ("fraction", "3", "8"), f" of the {what} leaked."),
        "halves": (" About ", ("halves", str(dice.randint(1, 7)), "8"), f" of the {what} leaked."),
        "struck": (" The fee is ", ("struck", str(dice.randint(900, 999))), f"{number} crowns."),
        "note": (f" There were {number}", ("note", str(len(notes))), f" {what} left."),
        "link": (" See the ", ("link", f"list of {what}", "https://town.example/a"), " for more."),
        "symbol": (" One day in ten had ", ("symbol", dice.choice(sorted(SIGNS))), f"{number} visitors."),
        "strong": (" That is ", ("strong", f"{number} more"), " than before."),
    }
    before, marked, after = said[kind]
    return [("text", before), marked, ("text", after)]


def _line(dice: random.Random, notes: list[str], printed: bool) -> tuple[Inline, ...]:
    return (("text", _sentence(dice)), *_marked(dice, notes, printed))


def _paragraph(dice: random.Random, notes: list[str], printed: bool) -> Node:
    line = (("text", _sentence(dice) + " "), *_line(dice, notes, printed), ("text", " " + _sentence(dice)))
    return Node("paragraph", (line,))


def _block(dice: random.Random, notes: list[str], printed: bool) -> Node:
    kind = dice.choice(
        ["heading", "items", "nested", "numbered", "table", "noted", "spanned", "quote", "hebrew"]
    )
    if kind == "heading":
        return Node(kind, ((("text", f"The {dice.choice(_WHAT)} of the {dice.choice(_WHERE)} town"),),), 2)
    if kind == "hebrew":
        said = f"המשרד ספר {dice.randint(10, 999)} סירות בנמל הישן לפני הקיץ."
        return Node(kind, ((("text", said),),))
    if kind == "spanned":
        return Node(kind, (), rows=tuple(_spanned(dice)))
    if kind in ("table", "noted"):
        heads = (
            "Basin",
            *(f"{dice.choice(_WHAT).title()} {year}" for year in (2024, 2025)[: dice.randint(1, 2)]),
        )
        rows = [
            (f"{where.title()} side", *(str(dice.randint(10, 9999)) for _ in heads[1:]))
            for where in dice.sample(_WHERE, dice.randint(2, 4))
        ]
        if kind == "noted":
            notes.append(f"Counted by the {dice.choice(_WHO)} on {dice.randint(2, 9)} days with more people.")
            return Node(kind, (), len(notes), (heads, *rows))
        return Node(kind, (), rows=(heads, *rows))
    count = 1 if kind == "quote" else dice.randint(2, 4)
    return Node(kind, tuple(_line(dice, notes, printed) for _ in range(count)))


def _spanned(dice: random.Random) -> Iterator[tuple[str, ...]]:
    yield "Basin", dice.choice(_WHAT).title()
    yield "North", "South"
    for where in dice.sample(_WHERE, dice.randint(2, 3)):
        yield f"{where.title()} side", str(dice.randint(10, 9999)), str(dice.randint(10, 9999))


# ---------------------------------------------------------------- what is to be read


def words(text: str) -> list[str]:
    """A text as a reader sees it: words, figures and signs, without marks of lists and sentences."""
    return re.findall(r"[^\W_]+(?:[.,'’][^\W_]+)*[%²³]?|[≥≤±×≠≈/]", text)


def expected(document: Tree) -> tuple[list[str], list[list[str]]]:
    """The words of the text in order, and those of each note."""
    said: list[str] = []
    for node in document.nodes:
        for line in node.inlines:
            said += words("".join(map(_plain, line)))
        said += [word for row in node.rows for cell in row for word in words(cell)]
    return said, sorted(words(note) for note in document.notes)


def _plain(inline: Inline) -> str:
    kind, *parts = inline
    if kind == "power":
        return parts[0] + parts[1].translate(_RAISED)
    if kind == "unit":
        return "km²"
    if kind in ("fraction", "halves"):
        return "/".join(parts)
    if kind in ("struck", "note"):
        return ""
    return "".join(parts) if kind in ("ordinal", "lowered") else parts[0]


_MARKER = re.compile(r"\A(?:\d{1,2}\.|[•◦▪·–-])\s+(?=[A-Z])")
"""What a printed list has before its items."""


def read_words(text: SourceText) -> tuple[list[str], list[list[str]]]:
    """The same of what a reader gave out: page furniture left out, notes apart."""
    body, notes = [], []
    for part in text.parts:
        said = words(_MARKER.sub("", text.text[part.start : part.end]))
        if part.kind == "note":
            notes.append(said)
        elif part.kind != "furniture":
            body += said
    return body, sorted(notes)


def misread(document: Tree, text: SourceText) -> str:
    """Where a reading first differs from the document; empty where it does not."""
    (wanted, notes), (found, found_notes) = expected(document), read_words(text)
    at = next((at for at, pair in enumerate(zip(wanted, found, strict=False)) if pair[0] != pair[1]), None)
    if at is None and len(wanted) != len(found):
        at = min(len(wanted), len(found))
    if at is not None:
        return f"{' '.join(_near(wanted, at))!r} is read as {' '.join(_near(found, at))!r}"
    return "" if notes == found_notes else f"notes: {notes!r} are read as {found_notes!r}"


def _near(said: Sequence[str], at: int) -> Sequence[str]:
    return said[max(0, at - 5) : at + 8]
