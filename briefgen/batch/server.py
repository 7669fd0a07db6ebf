"""How worker processes are started: from a server that has the libraries, where that is safe."""

from __future__ import annotations

import multiprocessing
import signal
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from multiprocessing import forkserver, resource_tracker, util
from typing import Any

from briefgen.scratch import Scratch

_PLACE = 40
"""Letters that the folder for temporary files may have: the path of a socket in it may have 107."""


def context() -> Any:
    """What processes are made by: of the server on Linux, each anew elsewhere.

    A plain fork would copy this process with its threads; macOS's libraries cannot be forked.
    """
    if not sys.platform.startswith("linux"):
        return multiprocessing.get_context("spawn")
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["briefgen.batch.libraries"])
    _choose_folder()
    # What Ctrl-C sends goes to every process of the terminal. The server inherits that it is blocked, until
    # `libraries` lets it in. The tracker of resources is started before, since its start unblocks it again.
    resource_tracker.ensure_running()
    earlier = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        forkserver.ensure_running()
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, earlier)
    return context


@cache
def _choose_folder() -> None:
    """Puts the server's socket where it is deleted, too, when all was killed; once in a process's life."""
    place = tempfile.gettempdir()
    with _temporary_files_in(place if len(place) <= _PLACE else "/tmp"):  # noqa: S108  # its name is new
        scratch = Scratch()
    util.Finalize(None, scratch.remove, exitpriority=-200)  # after its own folder, which has -100
    with _temporary_files_in(str(scratch.path)):
        util.get_temp_dir()  # multiprocessing asks once, and keeps it


@contextmanager
def _temporary_files_in(folder: str) -> Iterator[None]:
    earlier, tempfile.tempdir = tempfile.tempdir, folder
    try:
        yield
    finally:
        tempfile.tempdir = earlier
