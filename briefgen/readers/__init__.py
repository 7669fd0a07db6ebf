"""One file per source format: bytes become a SourceText."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from briefgen import family
from briefgen.errors import SourceError
from briefgen.files import is_readable_name
from briefgen.model import Place, SourceText
from briefgen.parts import describe, masthead

if TYPE_CHECKING:
    from importlib.metadata import EntryPoint

Read = Callable[[bytes, str], SourceText]
Progress = Callable[[int, int], None]
"""Is told how many pages were read, and of how many."""


@dataclass(frozen=True, slots=True)
class Reader:
    """A source format: its name, the suffixes of its files, and the module whose `read` reads it."""

    name: str
    suffixes: tuple[str, ...]
    module: str
    media: tuple[str, ...] = ()
    """The media types (IANA) of such files."""
    paged: bool = False
    """Its `read` tells a third argument how far it is, in pages."""


_OFFICE = "application/vnd.openxmlformats-officedocument"
READERS = (
    Reader("text", (".txt", ".text"), "briefgen.readers.text", ("text/plain",)),
    Reader("markdown", (".md", ".markdown", ".mkd"), "briefgen.readers.markdown", ("text/markdown",)),
    Reader(
        "html", (".html", ".htm", ".xhtml"), "briefgen.readers.html", ("text/html", "application/xhtml+xml")
    ),
    Reader("pdf", (".pdf",), "briefgen.readers.pdf", ("application/pdf",), paged=True),
    Reader("docx", (".docx", ".docm"), "briefgen.readers.docx", (f"{_OFFICE}.wordprocessingml.document",)),
    Reader("xlsx", (".xlsx", ".xlsm"), "briefgen.readers.xlsx", (f"{_OFFICE}.spreadsheetml.sheet",)),
    Reader("csv", (".csv", ".tsv"), "briefgen.readers.csv", ("text/csv", "text/tab-separated-values")),
    Reader("eml", (".eml",), "briefgen.readers.eml", ("message/rfc822",)),
    Reader("epub", (".epub",), "briefgen.readers.epub", ("application/epub+zip",)),
    Reader(
        "office",
        (".odt", ".ott", ".fodt", ".rtf", ".doc"),
        "briefgen.readers.office",
        (
            "application/vnd.oasis.opendocument.text",
            "application/vnd.oasis.opendocument.text-template",
            "application/vnd.oasis.opendocument.text-flat-xml",
            "application/rtf",
            "application/msword",
        ),
    ),
)


_MEMBERS = {
    "docx": "word/document.xml",
    "xlsx": "xl/workbook.xml",
    "epub": "META-INF/container.xml",
    "office": "content.xml",
}
"""Formats that are ZIP archives, and what each must hold."""


def read(
    path: Path, source_id: str = "", limit: int = 50_000_000, progress: Progress | None = None
) -> SourceText:
    """Give the source text of a file of at most `limit` bytes, read by its suffix, else by its content.

    The source's id is `source_id`, or made of the file's name. Raises SourceError.
    """
    data = _bytes(path, limit)
    text = _reader(path, data, progress)(data, str(path))
    # A reader need not know what every file has.
    known, told = describe(data, str(path)), text.source
    head = masthead(text)
    says = head.byline
    source = replace(
        told,
        id=source_id or told.id or known.id,
        file=told.file or known.file,
        sha256=known.sha256,
        title=head.title,
        author=told.author or says.author,
        publisher=told.publisher or says.publisher,
        issued=says.issued if says.issued.startswith(told.issued) else told.issued,  # 2023-05-03, not 2023
    )
    return replace(text, source=source)


def suffix_of(media_type: str, name: str) -> str:
    """Give the suffix under which a document of the web is kept: by its media type, else by its name's end.

    The name decides between the formats of a text, and where the type says nothing; "" where neither tells.
    """
    suffix = Path(name).suffix.lower()
    named = any(suffix in reader.suffixes for reader in READERS)
    for reader in READERS:
        if media_type in reader.media:
            of_text = media_type.startswith("text/") and media_type != "text/html"
            if named and (of_text or suffix in reader.suffixes):
                return suffix
            return reader.suffixes[min(reader.media.index(media_type), len(reader.suffixes) - 1)]
    return suffix if named else ""


def files_in(folder: Path) -> tuple[Path, ...]:
    """Give the files of a folder, and of those in it, whose suffix says that they can be read, in order.

    What begins with a point is left out. Raises SourceError where there is none.
    """
    known = {suffix for reader in READERS for suffix in reader.suffixes}
    found = (
        path
        for path in sorted(folder.rglob("*"))
        if path.suffix.lower() in known
        and path.is_file()
        and not any(part.startswith(".") for part in path.relative_to(folder).parts)
    )
    files = tuple(found)
    if not files:
        found_nothing = "the folder holds no file that can be read as a source"
        raise SourceError(found_nothing, Place(str(folder)), f"Known: {' '.join(sorted(known))}.")
    return files


def _bytes(path: Path, limit: int) -> bytes:
    place = Place(str(path))
    if not is_readable_name(path):
        raise SourceError("the name of the file is not UTF-8", place, "Rename it.")
    try:
        if path.is_dir():
            raise SourceError("is a folder; expected a file", place, "Name the files in it.")
        if not path.is_file():
            what = "is no regular file" if path.exists() else "there is no such file"
            raise SourceError(f"{what}; expected a source document", place, "Check the path.")
        size = path.stat().st_size
        if size > limit:
            found = f"the file has {size:,} bytes; expected at most {limit:,}"
            raise SourceError(
                found, place, "Give the part of it that is used as a source, or raise the limit."
            )
        data = path.read_bytes()
    except (OSError, ValueError) as error:  # ValueError: a NUL in the path
        reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
        raise SourceError(f"cannot be read: {reason}", place, "Check its permissions.") from error
    if not data.strip():
        raise SourceError("the file is empty; expected a source document", place, "Is it the right file?")
    return data


def _reader(path: Path, data: bytes, progress: Progress | None) -> Read:
    suffix = path.suffix.lower()
    known = next((reader for reader in READERS if suffix in reader.suffixes), None)
    if known is None:
        plugin = _plugin(suffix)
        if plugin:
            return plugin
        known = _sniffed(path, data)
    read_it: Callable[..., SourceText] = import_module(known.module).read
    if known.paged and progress:
        return partial(read_it, progress=progress)
    return read_it


def _plugin(suffix: str) -> Read | None:
    """Another package's reader: the entry point of briefgen.readers that is named after the suffix."""
    points = {f".{name.lower()}": point for name, point in family.joined("readers").items()}
    return partial(_read_by_plugin, points[suffix]) if suffix in points else None


def _read_by_plugin(point: EntryPoint, data: bytes, name: str) -> SourceText:
    try:
        text: SourceText = point.load()(data, name)
        return text
    except (SourceError, MemoryError):
        raise
    except Exception as error:  # code that is not ours may fail in any way
        found = f"the reader {point.value} failed: {type(error).__name__}: {error}"
        raise SourceError(found, Place(name), "Tell its makers, or remove that package.") from error


def _sniffed(path: Path, data: bytes) -> Reader:
    """The reader that the content asks for, where the suffix says nothing."""
    name = _format(data)
    for reader in READERS:
        if reader.name == name:
            return reader
    suffixes = " ".join(suffix for reader in READERS for suffix in reader.suffixes)
    found = f"the suffix {path.suffix!r}" if path.suffix else "no suffix"
    what = f"{found}, and content of an unknown format; expected one of {suffixes}"
    raise SourceError(what, Place(str(path)), "Save it in one of these formats.")


def _format(data: bytes) -> str:
    head = data[:1024].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if head.startswith(b"%pdf-"):
        return "pdf"
    if head.startswith(b"pk\x03\x04"):
        return next((name for name, member in _MEMBERS.items() if _holds(data, member)), "")
    if head.startswith((b"<!doctype html", b"<html")) or (head.startswith(b"<?xml") and b"<html" in head):
        return "html"
    if head.startswith(b"{\\rtf"):
        return "office"
    return "" if b"\0" in head and not head.startswith((b"\xff\xfe", b"\xfe\xff")) else "text"


def _holds(data: bytes, member: str) -> bool:
    import io
    import zipfile

    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            return member in archive.namelist()
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError):
        return False
