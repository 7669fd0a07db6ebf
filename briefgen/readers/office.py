"""OpenDocument, RTF and old Word files: LibreOffice makes Word files of them, which are read as such."""

from __future__ import annotations

from dataclasses import replace
from pathlib import PurePath

from briefgen.errors import SourceError
from briefgen.model import Place, SourceText
from briefgen.parts import describe
from briefgen.readers import docx

_SUFFIXES = {b"{\\rtf": ".rtf", b"PK": ".odt", b"\xd0\xcf\x11\xe0": ".doc"}
"""By how they begin, where a file's name does not say it."""


def read(data: bytes, name: str) -> SourceText:
    """Give the text of an .odt, .rtf or .doc file.

    Raises SourceError, also where LibreOffice is not installed.
    """
    from briefgen.word import WordError  # late: it imports lxml
    from briefgen.word.converted import CONVERTED, NoOfficeError, as_docx

    suffix = PurePath(name).suffix.lower()
    if suffix not in CONVERTED:
        suffix = next((known for begins, known in _SUFFIXES.items() if data.startswith(begins)), ".odt")
    try:
        made = as_docx(data, suffix)
    except NoOfficeError as error:
        raise SourceError(str(error), Place(name), "Install LibreOffice, or save it as .docx.") from error
    except WordError as error:
        hint = "Open it in the program that wrote it, and save it as .docx."
        raise SourceError(f"it cannot be read: {error}", Place(name), hint) from error
    text = docx.read(made, name)
    return replace(text, source=replace(text.source, sha256=describe(data, name).sha256))
