"""What is worked out once for a style of ours, as long as no layout has changed it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any


def known(style: Any, name: str, work_out: Callable[[Any], Any]) -> Any:
    """Give what a style's unaltered one has under a name; None where it was changed, or is not ours."""
    try:
        own = style.unaltered
    except AttributeError:
        return None
    if own is None:
        return None
    kept = own.__dict__
    if name not in kept:
        kept[name] = work_out(style)
    return kept[name]


class Once:
    """An attribute that is worked out when first asked for; functools' own waits for a lock each time."""

    def __init__(self, work_out: Callable[[Any], Any], name: str) -> None:
        """Stand in the place of the attribute of that name."""
        self._work_out, self._name = work_out, name

    def __get__(self, owner: Any, kind: Any = None) -> Any:
        """Work it out, and leave it where it is found without this."""
        if owner is None:
            return self
        value = owner.__dict__[self._name] = self._work_out(owner)
        return value
