"""Files that appear whole or not at all, under names that every file system takes."""

from __future__ import annotations

import errno
import os
import platform
import re
import unicodedata
import zlib
from contextlib import suppress
from pathlib import Path

from briefgen.errors import WriteError
from briefgen.model import Place

_NAME_BYTES = 200
"""File systems take 255; what is left is for the suffix and the temporary name."""

_PART = re.compile(r"\.briefgen-([0-9a-f]{8})-([0-9]{1,9})-[0-9a-f]{8}\.part")
"""A file that is being written: by which machine, and by which of its processes."""

_UNSAFE = re.compile(r'[/\\<>:"|?*\x00-\x1f\x7f-\x9f]+')

_INVISIBLE = ("Cc", "Cf", "Cs", "Zl", "Zp")
_ENDS = ". \t\u00a0\u3000"
"""Windows drops dots and spaces at the end; a dot at the beginning hides a file."""

_RESERVED = re.compile(
    r"(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)[ ]*(\..*)?$", re.IGNORECASE
)
"""Names that Windows keeps for devices, with any suffix (Microsoft, Naming Files, Paths, and Namespaces)."""

_ELSEWHERE = "or write to another folder with -o."
_FULL = ("the disk is full", f"Free some space, {_ELSEWHERE}")
_FORBIDDEN = ("the folder may not be written to", f"Change its permissions, {_ELSEWHERE}")
_FILE_IN_THE_WAY = ("a file stands where a folder is needed", f"Move the file, {_ELSEWHERE}")
_FOLDER_IN_THE_WAY = ("a folder of that name is in the way", f"Move the folder, {_ELSEWHERE}")

_REASONS = {
    errno.ENOSPC: _FULL,
    errno.EDQUOT: ("the disk quota is used up", f"Free some space, {_ELSEWHERE}"),
    errno.EACCES: _FORBIDDEN,
    errno.EPERM: _FORBIDDEN,
    errno.EROFS: ("the file system is read-only", f"Make it writable, {_ELSEWHERE}"),
    errno.EISDIR: _FOLDER_IN_THE_WAY,
    errno.ENOTDIR: _FILE_IN_THE_WAY,
    errno.EEXIST: _FILE_IN_THE_WAY,
    errno.ENAMETOOLONG: (
        "the name is too long for this file system",
        "Give the content file a shorter name.",
    ),
}
"""What an error number means to a user, and what to do."""


def write_whole(path: Path, data: bytes, *, safe: bool = True) -> None:
    """Store data under path so that a reader sees the old file or the new one, never a part.

    Not `safe`: quicker, and after a power failure the file may be empty. Makes the folder where it is
    missing. Raises WriteError; what stood there before then still stands.
    """
    part = path.parent / f".briefgen-{_machine()}-{os.getpid()}-{os.urandom(4).hex()}.part"
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        try:
            _store(part, data, safe)
            part.replace(path)
        except BaseException:  # Ctrl-C too must leave nothing behind
            with suppress(OSError):
                part.unlink()
            raise
    except OSError as error:
        raise _unwritable(path, error) from error


def sweep(folder: Path) -> None:
    """Delete what processes of this machine that are no more left unfinished in a folder."""
    if os.name != "posix":  # elsewhere, asking whether a process lives may end it
        return
    with suppress(OSError), os.scandir(folder) as entries:
        for entry in entries:
            part = _PART.fullmatch(entry.name)
            if part and part[1] == _machine() and not _lives(int(part[2])):
                with suppress(OSError):
                    os.unlink(entry.path)


def _machine() -> str:
    # A folder may be shared by machines, and a process's number says something on its own machine only.
    return f"{zlib.crc32(platform.node().encode()):08x}"


def _lives(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except (PermissionError, OverflowError):
        pass
    return True


def _store(part: Path, data: bytes, safe: bool) -> None:
    # Opened with the usual mode, not with tempfile's 0600: outputs are to be shared.
    handle = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o666)
    with os.fdopen(handle, "wb") as file:
        file.write(data)
        file.flush()
        if safe:
            os.fsync(file.fileno())


def _unwritable(path: Path, error: OSError) -> WriteError:
    unknown = (error.strerror or str(error), "Write to another folder with -o.")
    reason, hint = _REASONS.get(error.errno or 0, unknown)
    if path.is_dir():  # the systems disagree on the number of this error
        reason, hint = _FOLDER_IN_THE_WAY
    return WriteError(f"cannot be written: {reason}", Place(str(path)), hint)


def copy_folder(origin: Path, target: Path) -> tuple[Path, ...]:
    """Copy a folder's files, in order, each whole; a file `gitignore` becomes `.gitignore`.

    Returns the new files. Raises WriteError; target should be missing or empty.
    """
    copies = []
    for file in sorted(origin.rglob("*")):
        if file.is_file() and "__pycache__" not in file.parts:
            name = ".gitignore" if file.name == "gitignore" else file.name
            copy = target / file.relative_to(origin).parent / name
            write_whole(copy, file.read_bytes())
            copies.append(copy)
    return tuple(copies)


def safe_name(text: str, otherwise: str = "brief") -> str:
    """The text as a file name without suffix that Linux, macOS and Windows take: NFC, at most 200 bytes.

    No separators, controls or invisible characters, no dot or space at either end, no device name.
    `otherwise` is used where nothing is left.
    """
    name = _UNSAFE.sub("-", unicodedata.normalize("NFC", text))
    name = "".join(char for char in name if unicodedata.category(char) not in _INVISIBLE)
    name = _short(unicodedata.normalize("NFC", name))
    if _RESERVED.match(name):
        stem, dot, rest = name.partition(".")
        name = _short(f"{stem.rstrip()}-{dot}{rest}")
    return name or otherwise


def _short(name: str) -> str:
    return name.strip(_ENDS).encode()[:_NAME_BYTES].decode(errors="ignore").strip(_ENDS)


def same_file_key(path: Path) -> str:
    """Equal for two paths that could be one file on some file system: case and Unicode form do not count.

    Canonical caseless matching, Unicode Standard, definition D145.
    """
    folded = unicodedata.normalize("NFD", os.path.abspath(path)).casefold()
    return unicodedata.normalize("NFD", folded)
