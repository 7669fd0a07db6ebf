"""When a process that builds many briefs looks for garbage: between briefs, every few of them.

Python looks whenever some hundred objects were made, and a brief makes a hundred thousand, most of which are
needed until its last page is painted. What was read of texts is kept by the functions that read it, for the
checks that ask again; a batch would keep the texts of a thousand briefs.
"""

from __future__ import annotations

import gc
import sys
from functools import lru_cache
from types import TracebackType
from typing import Any

_BETWEEN = 4
"""Briefs from one look to the next: 7,000 objects of each wait for it."""
_TEXTS = 24
"""Briefs after which what was read of texts is given up: a hundred kilobytes of each."""
_MANY = 128
"""Results that a function may keep where they are of texts; those of languages' tables are fewer."""
_ROOMS = tuple(f"briefgen.{room}." for room in ("checks", "claims", "languages", "reading", "speech", "text"))
"""Those that read texts."""
_WHOLE = 64
"""Briefs from one look at everything to the next: what is kept for others may be given up, too."""


class Between:
    """As a context: nothing is looked for by itself. What is there already is left out of every look."""

    def __init__(self) -> None:
        """Counts from the first brief."""
        self._briefs = 0
        self._was_on = gc.isenabled()

    def __enter__(self) -> Between:
        """Begins; the libraries that are imported by now are not garbage."""
        self._was_on = gc.isenabled()
        gc.disable()
        gc.freeze()
        return self

    def brief(self) -> None:
        """To be called after each brief."""
        self._briefs += 1
        if self._briefs % _TEXTS == 0:
            for cache in _caches(len(sys.modules)):
                cache.cache_clear()
        if self._briefs % _WHOLE == 0:
            gc.unfreeze()
        if self._briefs % _BETWEEN == 0:
            gc.collect()
        if self._briefs == 1 or self._briefs % _BETWEEN == 0:
            # What the first brief imported is no garbage, and what little it left waits for the look at all.
            gc.freeze()  # no brief is there now: what lives is kept for others, and need not be looked at

    def __exit__(self, *_: type[BaseException] | BaseException | TracebackType | None) -> None:
        """Leaves Python's collector as it was found."""
        gc.unfreeze()
        if self._was_on:
            gc.enable()


@lru_cache(maxsize=1)
def _caches(modules: int) -> tuple[Any, ...]:
    """The functions of ours that keep what they read, in that many modules."""
    ours = [module for name, module in list(sys.modules.items()) if name.startswith(_ROOMS)]
    found = {id(one): one for module in ours for one in vars(module).values() if _is_cache(one)}
    return tuple(found.values())


def _is_cache(one: Any) -> bool:
    parameters = getattr(one, "cache_parameters", None)
    return callable(parameters) and not isinstance(one, type) and (parameters()["maxsize"] or 0) >= _MANY
