"""How much memory a process may take, and when it does not look for what has become free."""

from __future__ import annotations

import gc
import sys
from collections.abc import Iterator
from contextlib import contextmanager


def limit_memory(megabytes: int) -> None:
    """Let this process take so many megabytes beyond what it has; more gives a MemoryError. Linux only."""
    if not sys.platform.startswith("linux"):  # elsewhere the limit is not kept, or not there
        return
    import resource

    with open("/proc/self/statm", encoding="ascii") as file:
        pages = int(file.read().split()[0])
    limit = pages * resource.getpagesize() + megabytes * 1_000_000
    hard = resource.getrlimit(resource.RLIMIT_AS)[1]
    if hard == resource.RLIM_INFINITY or limit < hard:
        resource.setrlimit(resource.RLIMIT_AS, (limit, hard))


@contextmanager
def collector_off() -> Iterator[None]:
    """What is made within this context lives until its end: to look for garbage there is work for nothing."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()
