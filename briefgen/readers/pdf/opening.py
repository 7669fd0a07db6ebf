"""PDF files are opened, or refused saying why."""

from __future__ import annotations

import io
from collections.abc import Mapping
from typing import TYPE_CHECKING

from briefgen import compiled
from briefgen.errors import SourceError
from briefgen.late import instead_of
from briefgen.model import Place

if TYPE_CHECKING:
    from pypdf import PdfReader

_SELDOM = ("PIL.Image", "fontTools", "fontTools.ttLib")
_CIPHERS = (
    "cryptography",
    "cryptography.exceptions",
    *(
        f"cryptography.hazmat.{name}"
        for name in (
            "decrepit.ciphers.algorithms", "primitives.ciphers.algorithms", "primitives.ciphers.base",
            "primitives.ciphers.modes", "primitives.padding",
        )
    ),
)  # fmt: skip
_AT_ONCE: Mapping[str, Mapping[str, object]] = {
    "PIL.Image": {"Image": object},
    "cryptography": {"__version__": ""},
    "cryptography.exceptions": {"UnsupportedAlgorithm": Exception},
}
"""What pypdf imports and seldom uses, two fifths of the time that it takes; what it asks of them at once."""

PAGES = 2_000
"""More than that is no source that anybody quotes from; it would take minutes."""


def opened(data: bytes, name: str) -> PdfReader:
    """Open a file. Raises SourceError if it is broken, encrypted, or far too long."""
    if b"%PDF-" not in data[:1024]:
        hint = "Give the file the suffix of what it is, or save it anew as PDF."
        raise SourceError("is no PDF; expected %PDF- at its beginning", Place(name), hint)
    _import(encrypted=b"/Encrypt" in data)
    from pypdf import PdfReader

    try:
        reader = PdfReader(io.BytesIO(data))
        locked = reader.is_encrypted and not reader.decrypt("")
        count = 0 if locked else len(reader.pages)
    except Exception as error:  # a broken file may fail anywhere in pypdf, with any error
        raise broken(error, name) from error
    if locked:
        hint = "Save a copy without the password, if you have the right to."
        raise SourceError("is encrypted and needs a password", Place(name), hint)
    if not count:
        raise broken(ValueError("it has no pages"), name)
    if count > PAGES:
        found = f"has {count:,} pages; expected at most {PAGES:,}"
        raise SourceError(found, Place(name), "Save the pages that are used as a file of their own.")
    return reader


def _import(encrypted: bool) -> None:
    """Import pypdf; a command without what it needs for pictures, for fonts and for files with a password."""
    if compiled.runs_a_command():
        with instead_of((*_SELDOM, *(() if encrypted else _CIPHERS)), _AT_ONCE):
            import pypdf  # noqa: F401  # it stays, and finds the others when it asks them for something


def broken(error: Exception, name: str) -> SourceError:
    """Give the error that says that a file is broken, and how."""
    if type(error).__name__ == "DependencyError":
        found = "is encrypted with AES, which cannot be read here"
        return SourceError(found, Place(name), "Save a copy without encryption, if you have the right to.")
    said = "".join(char for char in " ".join(str(error).split()) if char.isprintable())
    found = f"is a broken PDF: {said[:80] or type(error).__name__}"
    return SourceError(found, Place(name), "Open it in a PDF viewer and save it anew.")


def switched_off(reader: PdfReader) -> frozenset[int]:
    """Give the object numbers of the layers that are not shown (ISO 32000-1, 8.11.4.3)."""
    try:
        layers = reader.root_object["/OCProperties"].get_object()["/D"].get_object()  # type: ignore[index]
        return frozenset(group.idnum for group in layers.get("/OFF", ()))
    except (KeyError, AttributeError, TypeError):
        return frozenset()
