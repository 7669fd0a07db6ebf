"""ZIP archives from somebody whom nobody vouches for: .docx, .xlsx, .odt and .epub are such archives."""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Bounds:
    """What an archive may hold at most; bytes are counted unpacked."""

    entries: int = 4_000
    """A long report with 500 pictures has about 1,500."""
    total: int = 200_000_000
    part: int = 50_000_000
    """Of one entry that is read; about 5,000 pages of text."""
    ratio: int = 300
    """Unpacked to packed bytes of an entry above a megabyte; repeated table rows reach about 100."""


USUAL = Bounds()

_BROKEN = (
    zipfile.BadZipFile,
    zlib.error,
    struct.error,
    EOFError,
    OSError,
    OverflowError,
    RuntimeError,
    ValueError,
)
"""What zipfile raises on a damaged archive, by where the damage is."""


class ArchiveError(ValueError):
    """An archive is broken, protected by a password, or too large."""


@contextmanager
def opened(data: bytes, bounds: Bounds = USUAL) -> Iterator[zipfile.ZipFile]:
    """Open an archive whose entries stay within the bounds; nothing is unpacked yet.

    Raises ArchiveError, also for what goes wrong while it is open.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            entries = archive.infolist()
            if len(entries) > bounds.entries:
                raise ArchiveError(f"it has {len(entries):,} entries; at most {bounds.entries:,} are read")
            total = sum(entry.file_size for entry in entries)
            if total > bounds.total:
                raise ArchiveError(f"it would unpack to {total:,} bytes; at most {bounds.total:,} are read")
            yield archive
    except ArchiveError:
        raise
    except _BROKEN as error:
        raise ArchiveError(f"it is no whole ZIP archive: {error}") from None


def unpacked(archive: zipfile.ZipFile, entry: zipfile.ZipInfo, bounds: Bounds = USUAL) -> bytes:
    """Give an entry's bytes, after its limits are checked. Raises ArchiveError."""
    size, name = entry.file_size, entry.filename
    if entry.flag_bits & 1:
        raise ArchiveError(f"{name} is encrypted")
    if entry.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        raise ArchiveError(f"{name} is packed in a way that the format does not allow")
    if size > bounds.part:
        raise ArchiveError(f"{name} would unpack to {size:,} bytes; at most {bounds.part:,} are read")
    if size > 1_000_000 and size > bounds.ratio * max(entry.compress_size, 1):
        raise ArchiveError(f"{name} is packed more than {bounds.ratio} to 1, as only archive bombs are")
    return archive.read(entry)


def names(archive: zipfile.ZipFile) -> dict[str, zipfile.ZipInfo]:
    """Give the entries by name, with forward slashes and none at the head.

    Raises ArchiveError where a name stands twice.
    """
    found: dict[str, zipfile.ZipInfo] = {}
    for entry in archive.infolist():
        name = entry.filename.replace("\\", "/").lstrip("/")
        if name in found:
            raise ArchiveError(f"it holds {name} twice, so that programs would read different texts")
        found[name] = entry
    return found
