"""A compact notation for what was sent and what came back, so that a case is a few lines of text.

Sent:      Style | static text {path=the field's words} static text
Returned:  Style | text [2 words inside the second field's bookmark] {+inserted} {-deleted}
           {^raised} {~struck out} {!hidden} {$the code of a character of the font Symbol}
Changes:   path = the new text
Questions: path = a part of what was found (nothing before the = where no field is concerned)
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from html import escape

from briefgen.blocks import BLOCKS
from briefgen.model import Brief, Field, Item
from briefgen.word import Segment, SentLine, SentMap, bookmark_name
from tests.wordfile import document

_FIELD = re.compile(r"\{([a-zA-Z][\w.-]*)=([^}]*)\}")
_MARK = re.compile(r"(\[\d+ ?|\]|\{[-+^~!$][^}]*\}|\\n|\\t)")
_LOOKS = {"{^": '<w:vertAlign w:val="superscript"/>', "{~": "<w:strike/>", "{!": "<w:vanish/>"}
_STYLES = {"Body Text": "Body", "Quote": "Zitat", "List Bullet": "Bullet", "heading 1": "berschrift1"}


def sent_map(text: str, content: str = "content/a.yaml") -> SentMap:
    """Read sent lines; bookmarks are numbered through."""
    number = 0
    lines = []
    for line in text.splitlines():
        style, words = _styled(line)
        segments, done = [], 0
        for match in _FIELD.finditer(words):
            number += 1
            segments += [Segment(words[done : match.start()])] if match.start() > done else []
            segments.append(Segment(match[2], match[1], bookmark_name(number)))
            done = match.end()
        segments += [Segment(words[done:])] if done < len(words) else []
        lines.append(SentLine(style, tuple(segments)))
    return SentMap(content, "0" * 64, "policy-brief", "0.1.0", tuple(lines))


def as_returned(sent: SentMap) -> str:
    """Write sent lines as they come back untouched."""

    def words(line: SentLine) -> str:
        return "".join(
            f"[{one.bookmark.removeprefix('_bg_')} {one.text}]" if one.bookmark else one.text
            for one in line.segments
        )

    return "\n".join(f"{line.style} | {words(line)}" for line in sent.lines)


def word_file(sent: SentMap, returned: str) -> bytes:
    """Build the Word file that came back."""
    return document("".join(_paragraph(line) for line in returned.splitlines()), sent=sent)


def brief(texts: Iterable[tuple[str, str]]) -> Brief:
    """Make a brief of fields by path."""
    front: dict[str, Field] = {}
    items: dict[str, dict[str, dict[str, Field]]] = {name: {} for name in BLOCKS}
    for path, text in texts:
        names = path.split(".")
        if len(names) == 1:
            front[path] = Field(path, text)
        else:
            items[names[0]].setdefault(names[1], {})[names[2]] = Field(path, text)
    blocks = {
        name: {key: Item(f"{name}.{key}", fields) for key, fields in block.items()}
        for name, block in items.items()
    }
    return Brief("a", front, blocks)


def pairs(text: str) -> list[tuple[str, str]]:
    """Read lines `left = right`; in the right side, \\n is a line end."""
    split = (line.partition(" = ") for line in text.splitlines())
    return [(left.strip(), right.replace("\\n", "\n")) for left, _, right in split]


def _styled(line: str) -> tuple[str, str]:
    style, bar, words = line.partition(" | ")
    return (style, words) if bar else ("Body Text", line)


def _paragraph(line: str) -> str:
    style, words = _styled(line)
    inner, held = "", ""
    for piece in _MARK.split(words):
        if match := re.fullmatch(r"\[(\d+) ?", piece):
            held = match[1]
            inner += f'<w:bookmarkStart w:id="{held}" w:name="_bg_{held}"/>'
        elif piece == "]":
            inner += f'<w:bookmarkEnd w:id="{held}"/>'
        elif piece.startswith("{+"):
            inner += f'<w:ins w:id="9" w:author="An editor">{_run(piece[2:-1])}</w:ins>'
        elif piece.startswith("{-"):
            inner += f'<w:del w:id="9" w:author="An editor">{_run(piece[2:-1], "delText")}</w:del>'
        elif piece[:2] in _LOOKS:
            inner += _looking(_LOOKS[piece[:2]], piece[2:-1])
        elif piece.startswith("{$"):
            inner += f'<w:r><w:sym w:font="Symbol" w:char="{piece[2:-1]}"/></w:r>'
        elif piece:
            inner += {"\\n": "<w:r><w:br/></w:r>", "\\t": "<w:r><w:tab/></w:r>"}.get(piece, _run(piece))
    return f'<w:p><w:pPr><w:pStyle w:val="{_STYLES[style]}"/></w:pPr>{inner}</w:p>'


def _run(text: str, tag: str = "t") -> str:
    return f'<w:r><w:{tag} xml:space="preserve">{escape(text)}</w:{tag}></w:r>'


def _looking(look: str, text: str) -> str:
    return f'<w:r><w:rPr>{look}</w:rPr><w:t xml:space="preserve">{escape(text)}</w:t></w:r>'
