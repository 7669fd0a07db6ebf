"""Comments as Word has them: their part, who answers whom, and their ranges; 29500-1, 17.13.4."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from xml.sax.saxutils import escape, quoteattr

from briefgen.model import Hung
from briefgen.writers.docx.outline import Run

_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_W14 = "http://schemas.microsoft.com/office/word/2010/wordml"
_W15 = "http://schemas.microsoft.com/office/word/2012/wordml"
_COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006"
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_NAMES = (
    f'xmlns:w="{_W}" xmlns:w14="{_W14}" xmlns:w15="{_W15}" xmlns:mc="{_COMPATIBILITY}" mc:Ignorable="w14 w15"'
)
TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"
MORE_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.commentsExtended+xml"
RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments"
MORE_RELATION = "http://schemas.microsoft.com/office/2011/relationships/commentsExtended"
_FIRST_MARK = 0x10000000
"""Of the paragraphs' ids, which are below 0x80000000 ([MS-DOCX] 2.6.2.3)."""


class Comments:
    """Gives out the comments of a document as its fields are written, each once."""

    def __init__(self, hung: Sequence[Hung]) -> None:
        self._left: dict[str, list[Hung]] = {}
        for one in hung:
            self._left.setdefault(one.path, []).append(one)
        self._count = 0
        self._comments: list[str] = []
        self._more: list[str] = []

    def of(self, path: str, runs: Sequence[Run]) -> Iterator[tuple[Hung, list[int]]]:
        """The comments that hang on a field, or on words of this line of a body, with their numbers."""
        above, _, last = path.rpartition(".")
        owner = above if last.isdecimal() and above in self._left else path
        text = "".join(run.text for run in runs)
        for one in list(self._left.get(owner, ())):
            if owner == path or not one.words or one.words in text:
                self._left[owner].remove(one)
                yield one, self._thread(one)

    def _thread(self, one: Hung) -> list[int]:
        first = self._count
        for number, (author, day, text) in enumerate(one.said, first):
            mark, parent = f"{_FIRST_MARK + number:08X}", f"{_FIRST_MARK + first:08X}"
            when = f' w:date="{day}T00:00:00Z"' if day else ""
            initials = "".join(word[:1] for word in author.split())[:9]
            self._comments.append(
                f'<w:comment w:id="{number}" w:author={quoteattr(author[:255])}{when} '
                f'w:initials={quoteattr(initials)}><w:p w14:paraId="{mark}"><w:r>'
                f'<w:t xml:space="preserve">{escape(text)}</w:t></w:r></w:p></w:comment>'
            )
            answers = f' w15:paraIdParent="{parent}"' if number > first else ""
            self._more.append(f'<w15:commentEx w15:paraId="{mark}"{answers} w15:done="0"/>')
        self._count += len(one.said)
        return list(range(first, self._count))

    def part(self) -> bytes:
        """The comments' part; empty where there is none."""
        return _part("w:comments", self._comments)

    def more(self) -> bytes:
        """The part that says who answers whom."""
        return _part("w15:commentsEx", self._more)


def _part(tag: str, inner: Sequence[str]) -> bytes:
    return f"{_HEAD}<{tag} {_NAMES}>{''.join(inner)}</{tag}>".encode() if inner else b""


def parted(runs: Sequence[Run], words: str) -> tuple[list[Run], list[Run], list[Run]]:
    """Cut runs before and behind some words; where those do not stand in them, all are the words."""
    text = "".join(run.text for run in runs)
    start = text.find(words) if words else -1
    if start < 0:
        return [], list(runs), []
    end = start + len(words)
    parts: tuple[list[Run], list[Run], list[Run]] = ([], [], [])
    at = 0
    for run in runs:
        for part, (first, last) in zip(parts, ((0, start), (start, end), (end, len(text))), strict=True):
            piece = run.text[max(first - at, 0) : max(last - at, 0)]
            if piece or (not run.text and first <= at < max(last, first + 1)):
                part.append(replace(run, text=piece))
        at += len(run.text)
    return parts


def ranged(inner: str, numbers: Sequence[int]) -> str:
    """The range of a thread round what it hangs on, with the references behind it."""
    starts = "".join(f'<w:commentRangeStart w:id="{number}"/>' for number in numbers)
    ends = "".join(
        f'<w:commentRangeEnd w:id="{number}"/><w:r><w:commentReference w:id="{number}"/></w:r>'
        for number in numbers
    )
    return f"{starts}{inner}{ends}"
