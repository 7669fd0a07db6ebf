"""What the Markdown of a body does not read, and what is printed instead."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from briefgen.content.bodies import BOXES, BREAK, TAG, indented, is_safe

_HTML = re.compile(r"</?([a-z][a-z0-9]*)\b[^<>\n]*>", re.I)
_FORMULA = re.compile(
    r"\$\$.+?\$\$|(?<![\w$\\])\$(?=[^\s$])(?=[^$\n]*[\\^_={}])[^$\n]+?(?<=\S)\$(?![\w$])", re.S
)
_NOTE = re.compile(r"(?<!\\)\[\^([^\]\s]+)\](?!:)")
_TABLE = re.compile(r"^.*\|.*\n(?P<rule>(?=.*\|)(?=.*-)[ |:-]+)\n", re.M)
_LINK = re.compile(r"(!?)\[[^\]\n]*\]\(\s*<?([^)\s>]+)[^)\n]*\)")
_BAR = re.compile(r"(?<!\\)\|")
_CODE = re.compile(r"(`+)(?!`)[^\n]*?(?<!`)\1(?!`)|^(```|~~~).*?^\2", re.S | re.M)
_ATTRIBUTES = re.compile(
    r"(?:(?<=[^\s{])|^)[ \t]*(?P<all>\{(?P<pairs>(?=[^{}\n]*(?:[#.][A-Za-z]|=))[^{}\n]*)\})[ \t]*$", re.M
)
_PAIR = re.compile(r"(?P<name>\w+)\s*=\s*[\"“”](?P<value>[^\"“”]*)[\"“”]")
_READ = {"credit", "width", "unit", "source"}
"""The attributes of pictures, and those of tables."""
_WIDTH = re.compile(r"[0-9.]+(?:mm|cm|pt|in|%)")
_MARKED = re.compile(r"(?<![\w=+])(?P<sign>==|\+\+)(?=[^\s=+])[^\n=+]*?(?<=\S)(?P=sign)(?![\w=+])")
_NAMED = re.compile(r"(?<![\w:]):[a-z][a-z_]+[a-z0-9]:(?![\w:])")
_TERMS = re.compile(
    r"^(?![\s:~>|#*+-])[^\n]*\S\n(?![\s:~>|#*+-])(?P<terms>[^\n]*\S)\n(?P<all>[:~][ \t]+\S.*)$", re.M
)


@dataclass(frozen=True, slots=True)
class Unread:
    """A part of a body that is printed as it is written or not at all, and was probably meant otherwise."""

    start: int
    end: int
    what: str
    instead: str
    outcome: str = "is printed as it is written"


def unread(text: str) -> Iterator[Unread]:
    """What a body holds that is printed as it is written: other tags, formulas, lost notes, signs."""
    plain = _CODE.sub(lambda found: " " * len(found[0]), text)
    plain = re.sub(r"\\.|https?://\S+", lambda found: " " * len(found[0]), plain)
    tags = TAG.sub(lambda found: " " * len(found[0]), BREAK.sub(lambda found: " " * len(found[0]), plain))
    for found in _HTML.finditer(tags):
        yield Unread(*found.span(), f"the tag {found[0][:30]}", "Markdown has signs for most; take it out.")
    for found in _FORMULA.finditer(plain):
        yield Unread(
            *found.span(), f"the formula {found[0][:30]}", "Write it with letters and signs: E = mc²."
        )
    for found in (one for one in _LINK.finditer(plain) if not is_safe(one[2])):
        what = f"the picture {found[2][:60]}" if found[1] else f"the link to {found[2][:60]}"
        instead = (
            "Name its file alone: ![What it shows](name.png)." if found[1] else "Links begin with https://."
        )
        yield Unread(*found.span(), what, instead)
    known = set(re.findall(r"^\s{0,3}\[\^([^\]\s]+)\]:", text, re.M))
    for found in (one for one in _NOTE.finditer(plain) if one[1] not in known):
        yield Unread(*found.span(), f"the note {found[0]}", f"Add a line [^{found[1]}]: with its text.")
    boxes = re.finditer(r"^:::+[ \t]*(\w+)", plain, re.M)
    for found in (one for one in boxes if one[1] not in BOXES):
        yield Unread(*found.span(), f"the box {found[1]!r}", f"Boxes are {', '.join(BOXES)}.")
    yield from _surplus(plain)
    yield from _signs(plain)
    yield from _indented(text)


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


def _signs(text: str) -> Iterator[Unread]:
    """Signs that other kinds of Markdown have: attributes, marked words, named emoji, two terms."""
    for found in _ATTRIBUTES.finditer(text):
        yield from _attributes(found)
    for found in _MARKED.finditer(text):
        yield Unread(*found.span(), f"the mark {found['sign']}", "Write **bold** or *slanted* words.")
    for found in _NAMED.finditer(text):
        yield Unread(*found.span(), f"the name {found[0]}", "Write the sign itself.")
    for found in _TERMS.finditer(text):
        yield Unread(*found.span("all"), "the meaning of two terms", "Give each term a line of its own.")


def _attributes(found: re.Match[str]) -> Iterator[Unread]:
    pairs = [*_PAIR.finditer(found["pairs"])]
    if _PAIR.sub("", found["pairs"]).strip():
        yield Unread(*found.span("all"), f"the attribute {found['all'][:30]}", 'Write name="text" alone.')
        return
    for pair in pairs:
        wrong = pair["name"] == "width" and not _WIDTH.fullmatch(pair["value"])
        if pair["name"] not in _READ or wrong:
            at = found.start("pairs")
            yield Unread(
                at + pair.start(), at + pair.end(), f"the attribute {pair[0][:30]}",
                'Pictures have credit="..." and width="80mm", tables unit="..." and source="...".',
                "is left out",
            )  # fmt: skip


def _indented(text: str) -> Iterator[Unread]:
    """Lines that other kinds of Markdown print as code, since they are indented."""
    starts = [0, *(found.end() for found in re.finditer(r"\n", text))]
    for first, last in indented(text):
        begin, end = starts[first], starts[last] if last < len(starts) else len(text)
        yield Unread(
            begin,
            end,
            "the indent of these lines",
            "Put a line of ``` before and behind code.",
            "is left out",
        )
