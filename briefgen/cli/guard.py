"""A command in a child process that can be stopped: by its limits, whatever it is busy with.

Code in C hears no Python signal and no exception, so a limit within the process would not hold. The child is
forked before anything heavy is imported, which costs about a millisecond.
"""

from __future__ import annotations

import fcntl
import os
import signal
import time
from collections.abc import Callable
from dataclasses import dataclass
from types import FrameType
from typing import NoReturn

SECONDS = 120
"""Until the settings are read."""
_LONG = 3600.0
"""Seconds between two looks at a child without a limit, should a signal have gone astray."""
_PASSED_ON = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)
_HEARD = (*_PASSED_ON, signal.SIGCHLD, signal.SIGIO)


@dataclass(frozen=True, slots=True)
class Guard:
    """The child's end of a guarded command."""

    pipe: int

    def step(self, seconds: int, what: str = "") -> None:
        """Begin a step that may take so many seconds; 0: as many as it likes."""
        line = f"{seconds} {' '.join(what.split())[:500]}\n"
        os.write(self.pipe, line.encode(errors="backslashreplace"))


@dataclass(frozen=True, slots=True)
class Ended:
    """How the child ended."""

    code: int
    """Its exit code; negative: the signal that ended it."""
    overran: int = 0
    """The seconds that it was to take, where it was stopped for taking more."""
    what: str = ""
    """The step at which it ended."""


def can_guard() -> bool:
    """Tell whether this system can: it forks, and says who sent a signal (POSIX.1-2001, not macOS)."""
    return hasattr(os, "fork") and hasattr(signal, "sigtimedwait")


def guarded(run: Callable[[Guard], int]) -> Ended | int:
    """Run a command in a child; gives the child's exit code in the child, and how it ended in the parent."""
    told, tell = os.pipe()
    alive, living = os.pipe()
    waiting = signal.pthread_sigmask(signal.SIG_BLOCK, _HEARD)
    _signalled(told)
    child = os.fork()
    if child:
        os.close(tell)
        os.close(alive)
        ended = _watch(child, told)
        os.close(living)
        return ended
    os.close(told)
    os.close(living)
    _signalled(
        alive
    )  # SIGIO ends a process that does not hear it, when the parent's end closes, even by SIGKILL
    _heed_one_end()
    signal.pthread_sigmask(signal.SIG_SETMASK, waiting)
    return run(Guard(tell))


def _heed_one_end() -> None:
    """Hear the first request to end like Ctrl-C, and no further one: a terminal sends it to every process."""
    for number in _PASSED_ON:
        if signal.getsignal(number) in (signal.SIG_DFL, signal.default_int_handler):
            signal.signal(number, _end)


def _end(number: int, frame: FrameType | None) -> NoReturn:
    for other in _PASSED_ON:
        signal.signal(other, signal.SIG_IGN)
    raise KeyboardInterrupt


def _signalled(pipe: int) -> None:
    """Have the system send this process SIGIO when something happens at a pipe's end."""
    fcntl.fcntl(pipe, fcntl.F_SETOWN, os.getpid())
    flags = fcntl.fcntl(pipe, fcntl.F_GETFL)
    fcntl.fcntl(pipe, fcntl.F_SETFL, flags | os.O_ASYNC | os.O_NONBLOCK)


def _watch(child: int, told: int) -> Ended:
    """Wait for the child to end, and stop it where a step takes too long; requests to end are passed on."""
    seconds, what, overran = SECONDS, "", 0
    until = time.monotonic() + seconds
    while True:
        patience = max(0.0, until - time.monotonic()) if seconds else _LONG
        heard = signal.sigtimedwait(_HEARD, patience)
        if heard is None and seconds:
            os.kill(child, signal.SIGKILL)
            overran = seconds
        elif heard is not None and heard.si_signo == signal.SIGIO and (line := _last_line(told)):
            number, _, what = line.partition(" ")
            seconds = int(number)
            until = time.monotonic() + seconds
        elif heard is not None and heard.si_signo in _PASSED_ON and heard.si_code <= 0:
            # Ctrl-C on a terminal reaches the child by itself: the kernel sent it (SI_KERNEL).
            os.kill(child, heard.si_signo)
        ended, status = os.waitpid(child, 0 if overran else os.WNOHANG)
        if ended:
            return Ended(os.waitstatus_to_exitcode(status), overran, what)


def _last_line(told: int) -> str:
    try:
        lines = os.read(told, 1 << 16).decode(errors="replace").splitlines()
    except BlockingIOError:
        return ""
    return lines[-1] if lines else ""
