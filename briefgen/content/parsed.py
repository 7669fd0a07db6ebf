"""A content file as text and nodes: what a plan needs of it, without the tables of fields and blocks."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from briefgen.content.faults import Faults
from briefgen.content.nodes import MAX_CHARACTERS, Node, parse
from briefgen.errors import ContentError
from briefgen.files import is_readable_name
from briefgen.model import Place
from briefgen.text import decode

EACH_KEY = "each"
LANGUAGES_KEY = "languages"


@dataclass(frozen=True, slots=True)
class Page:
    """A content file that is parsed, and not yet a brief."""

    file: str
    text: str
    root: Node
    language: str = ""
    """Which of its languages the root is in; empty where the file says none."""
    over: str = ""
    """The file that lies over it in that language; empty where none does."""


def page(path: Path) -> Page:
    """Parse a content file; raises ContentError where it is no YAML."""
    text, faults = read_text(path), Faults()
    root = parse(text, str(path), faults)
    faults.settle()
    return Page(str(path), text, root)


def read_text(path: Path) -> str:
    """Give the text of a content file; raises ContentError where it is none."""
    place = Place(str(path))
    if not is_readable_name(path):
        raise ContentError("the name of the file is not UTF-8", place, "Rename it.")
    try:
        if path.stat().st_size > 4 * MAX_CHARACTERS:
            raise ContentError("the content file is too large", place, "Split it into several briefs.")
        return decode(path.read_bytes())
    except OSError as error:
        reason = (error.strerror or "it cannot be read").lower()
        raise ContentError(f"the content file cannot be read: {reason}", place, "Give a YAML file.") from None
    except ValueError:
        raise ContentError("this is no text file", place, "Give a YAML file, in UTF-8.") from None
