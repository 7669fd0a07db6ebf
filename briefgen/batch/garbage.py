"""When a process that builds many briefs looks for garbage: between briefs, every few of them.

Python looks whenever some hundred objects were made, and a brief makes a hundred thousand, most of which are
needed until its last page is painted.
"""

from __future__ import annotations

import gc
from types import TracebackType

_BETWEEN = 4
"""Briefs from one look to the next: 7,000 objects of each wait for it."""
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
        if self._briefs % _WHOLE == 0:
            gc.unfreeze()
        if self._briefs == 1 or self._briefs % _BETWEEN == 0:
            gc.collect()
            gc.freeze()  # no brief is there now: what lives is kept for others, and need not be looked at

    def __exit__(self, *_: type[BaseException] | BaseException | TracebackType | None) -> None:
        """Leaves Python's collector as it was found."""
        gc.unfreeze()
        if self._was_on:
            gc.enable()
