"""The files of a content file in several languages, told without parsing them."""

from __future__ import annotations

import re
from pathlib import Path

_SAYS_LANGUAGES = re.compile(rb"[\"']?\blanguages[\"']?\s*:")


def of_file(path: Path) -> tuple[str, ...]:
    """Give the languages of a content file; none of one that is faulty, which its reader says."""
    try:
        # Reading a file's bytes takes a hundredth of parsing it.
        if not _SAYS_LANGUAGES.search(path.read_bytes()):
            return ()
    except OSError:
        return ()
    from briefgen.content.parsed import page
    from briefgen.content.spoken import languages
    from briefgen.errors import ContentError

    try:
        return languages(page(path).root)
    except (OSError, ContentError):
        return ()


def beside(file: Path, language: str) -> Path:
    """Give the file that may hold what a content file says in a language: NAME.fr.yaml."""
    return file.with_name(f"{file.stem}.{language}{file.suffix}")


def named(name: str, language: str) -> str:
    """Give the name of a brief in a language."""
    return f"{name}.{language}" if language else name
