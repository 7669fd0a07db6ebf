"""Source texts written down line by line, and what holds for every one of them."""

from __future__ import annotations

from pathlib import Path

from briefgen.model import SourceText

CASES = Path(__file__).parent.parent / "cases" / "readers"

_TOLD = ("id", "type", "title", "author", "publisher", "issued", "URL", "language")


def outline(text: SourceText) -> str:
    """What the source says of itself, its parts with kind and level, its links; / is a line end."""
    told = [f"{name}: {getattr(text.source, name)}" for name in _TOLD if getattr(text.source, name)]
    parts = [
        f"{part.kind}{f' {part.level}' if part.level else ''}{f' p{part.page}' if part.page else ''}"
        f" | {text.text[part.start : part.end]}".replace("\n", " / ")
        for part in text.parts
    ]
    links = [f"link | {text.text[link.start : link.end]} | {link.url}" for link in text.links]
    return "\n\n".join("\n".join(lines) for lines in (told, parts, links) if lines) + "\n"


def kinds(text: SourceText) -> list[tuple[str, str]]:
    return [(part.kind, text.text[part.start : part.end]) for part in text.parts]


def check_parts(text: SourceText) -> None:
    """Parts are trimmed, in order, apart from one another, and leave nothing out but white space."""
    last = 0
    for part in text.parts:
        assert last <= part.start < part.end
        assert not text.text[last : part.start].strip()
        assert text.text[part.start : part.end] == text.text[part.start : part.end].strip()
        assert (part.kind == "heading") == (part.level > 0)
        last = part.end
    assert not text.text[last:].strip()
    for link in text.links:
        assert 0 <= link.start < link.end <= len(text.text)
        assert text.text[link.start : link.end].strip()
