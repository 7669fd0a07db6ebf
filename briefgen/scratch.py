"""A folder for temporary files that is deleted also when its process was killed: by the next one."""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from pathlib import Path

from briefgen import files
from briefgen.errors import WriteError
from briefgen.model import Place


class Scratch:
    """A folder for temporary files, until `remove`; should its process be killed, `sweep` deletes it."""

    def __init__(self) -> None:
        """Makes it where the system has its temporary files. Raises WriteError."""
        for _ in range(files.TRIES):
            self.path = files.new_part(place())
            with suppress(FileNotFoundError):  # swept before it had its lock
                self._handle = _made(self.path)
                if self.path.exists():
                    return
                os.close(self._handle)
        raise unusable(FileNotFoundError())

    def remove(self) -> None:
        """Deletes it with all that is in it."""
        import shutil

        shutil.rmtree(self.path, ignore_errors=True)
        os.close(self._handle)


def unusable(error: OSError) -> WriteError:
    """What an error of the system there says to a user, and what to do."""
    message = (
        f"nothing can be put into the folder for temporary files: {(error.strerror or 'it is gone').lower()}"
    )
    return WriteError(message, Place(str(place())), "Free some space, or name another folder in TMPDIR.")


def place() -> Path:
    """Where the system has its temporary files."""
    import tempfile

    return Path(tempfile.gettempdir())


def sweep() -> None:
    """Deletes the folders of processes that were killed."""
    files.sweep(_likely())


def _likely() -> Path:
    """That place without a try at writing there; the module that tries brings a dozen others along."""
    if os.name != "posix" or "tempfile" in sys.modules:
        return place()
    named = (os.environ.get(name) for name in ("TMPDIR", "TEMP", "TMP"))
    return Path(next(folder for folder in (*named, "/tmp") if folder))  # noqa: S108  # what is there is ours


def _made(path: Path) -> int:
    """Make a folder and hold its lock: an open file, which is to be closed."""
    try:
        path.mkdir(0o700)
    except OSError as error:
        raise unusable(error) from error
    if os.name != "posix":  # elsewhere a folder has no lock, and nothing is swept
        return os.open(os.devnull, os.O_RDONLY)
    handle = os.open(path, os.O_RDONLY)
    files.lock(handle, wait=True)
    return handle
