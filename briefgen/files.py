"""Files that appear whole or not at all, under names that every file system takes."""

from __future__ import annotations

import errno
import os
import re
import unicodedata
from contextlib import suppress
from pathlib import Path

from briefgen.errors import WriteError
from briefgen.model import Place

_NAME_BYTES = 200
"""File systems take 255; what is left is for the suffix and the temporary name."""

PART = re.compile(r"\.briefgen-[0-9a-f]{16}\.part")
"""A file that is being written, or a folder for temporary files; whoever works on it holds its lock."""

TRIES = 10
"""Writing begins anew where somebody deleted the folder, or what is in the making."""

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
    errno.EFBIG: ("it would be larger than a file may be here", f"Raise the limit (ulimit -f), {_ELSEWHERE}"),
    errno.ENOTDIR: _FILE_IN_THE_WAY,
    errno.EEXIST: _FILE_IN_THE_WAY,
    errno.ENAMETOOLONG: (
        "the name is too long for this file system",
        "Give the content file a shorter name.",
    ),
}
"""What an error number means to a user, and what to do."""


def write_whole(path: Path, data: bytes, *, safe: bool = True, within: Path | None = None) -> None:
    """Store data under path so that a reader sees the old file or the new one, never a part.

    Not `safe`: quicker, and after a power failure the file may be empty. `within`: another folder of that
    disk, in which it is made, as it is swept. Makes the path's folder where it is missing. Raises WriteError;
    what stood there before then still stands.
    """
    try:
        for _ in range(TRIES):
            with suppress(FileNotFoundError):  # somebody deleted the folder, or swept in it too soon
                _make(path.parent)
                _replace(path, data, safe, within or path.parent)
                return
        raise FileNotFoundError(errno.ENOENT, "its folder is deleted again and again")
    except OSError as error:
        raise unwritable(path, error) from error


def _make(folder: Path) -> None:
    """Make a folder where it is missing. Raises FileNotFoundError where somebody deleted it meanwhile."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except FileExistsError as error:
        if not folder.is_dir() and os.path.lexists(folder):
            raise
        raise FileNotFoundError(errno.ENOENT, "it was deleted while it was made") from error


def _replace(path: Path, data: bytes, safe: bool, within: Path) -> None:
    part = new_part(within)
    try:
        _store(part, data, safe)
        part.replace(path)
    except BaseException:  # Ctrl-C too must leave nothing behind
        with suppress(OSError):
            part.unlink()
        raise


def new_part(folder: Path) -> Path:
    """A new name for what is in the making in a folder; `sweep` knows such names."""
    return folder / f".briefgen-{os.urandom(8).hex()}.part"


def _store(part: Path, data: bytes, safe: bool) -> None:
    # Opened with the usual mode, not with tempfile's 0600: outputs are to be shared.
    handle = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o666)
    with os.fdopen(handle, "wb") as file:
        lock(handle)
        file.write(data)
        file.flush()
        if safe:
            os.fsync(file.fileno())


def lock(handle: int, *, wait: bool = False) -> bool:
    """Whether the lock of an open file or folder was got; it ends with the process, even by SIGKILL."""
    if os.name != "posix":
        return False
    import fcntl

    try:
        fcntl.flock(handle, fcntl.LOCK_EX | (0 if wait else fcntl.LOCK_NB))
    except OSError:  # somebody has it, or this file system has no locks
        return False
    return True


def sweep(folder: Path) -> None:
    """Delete what processes that are no more left unfinished in a folder: what has nobody's lock."""
    with suppress(OSError), os.scandir(folder) as entries:
        for entry in entries:
            if PART.fullmatch(entry.name) and not entry.is_symlink():
                with suppress(OSError):
                    _delete_if_left(entry.path, entry.is_dir())


def _delete_if_left(path: str, is_folder: bool) -> None:
    import shutil

    # Some network file systems lock for writing only what is open for it.
    handle = os.open(path, os.O_RDONLY if is_folder else os.O_RDWR)
    try:
        if not lock(handle):
            return
        if is_folder:
            shutil.rmtree(path, ignore_errors=True)
        else:
            os.unlink(path)
    finally:
        os.close(handle)


def unwritable(path: Path, error: OSError) -> WriteError:
    """What an error of the system says to a user, and what to do."""
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


def within(folder: Path, name: str) -> Path:
    """Give the path of a file in a folder, by a name that `safe_name` gave: nothing in it is to be parsed."""
    make = getattr(folder, "_make_child_relpath", None)  # as pathlib has it for the names that it lists
    found: Path = make(name) if make else folder / name
    return found


def safe_name(text: str, otherwise: str = "brief") -> str:
    """The text as a file name without suffix that Linux, macOS and Windows take: NFC, at most 200 bytes.

    No separators, controls or invisible characters, no dot or space at either end, no device name.
    `otherwise` is used where nothing is left.
    """
    plain = text.isascii() and text.isalnum() and len(text) <= _NAME_BYTES
    name = text if plain else _safe(text)
    if _RESERVED.match(name):
        stem, dot, rest = name.partition(".")
        name = _short(f"{stem.rstrip()}-{dot}{rest}")
    return name or otherwise


def _safe(text: str) -> str:
    name = _UNSAFE.sub("-", unicodedata.normalize("NFC", text))
    if not name.isascii():
        name = "".join(char for char in name if unicodedata.category(char) not in _INVISIBLE)
    return _short(unicodedata.normalize("NFC", name))


def _short(name: str) -> str:
    return name.strip(_ENDS).encode()[:_NAME_BYTES].decode(errors="ignore").strip(_ENDS)


def is_readable_name(path: Path) -> bool:
    """Whether the path is text: no document or report could hold the name of another (PEP 383)."""
    try:
        str(path).encode()
    except UnicodeEncodeError:
        return False
    return True


def same_file_key(path: Path) -> str:
    """Equal for two paths that could be one file on some file system: case and Unicode form do not count.

    Canonical caseless matching, Unicode Standard, definition D145.
    """
    return same_name_key(os.path.abspath(path))


def same_name_key(name: str) -> str:
    """The same for a name, or for two names in one folder."""
    if name.isascii():
        return name.lower()
    return unicodedata.normalize("NFD", unicodedata.normalize("NFD", name).casefold())
