"""Checks of other packages, which a project names in its settings."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING

from briefgen.errors import BriefgenError
from briefgen.model import Brief, Check, Finding, SourceText

if TYPE_CHECKING:
    from briefgen.limits import Limits

GROUP = "briefgen.checks"


def plugged(names: Sequence[str]) -> tuple[Check, ...]:
    """Give the checks of some names; raises BriefgenError where no package has one of them."""
    return tuple(_plugged(name) for name in names)


@lru_cache(maxsize=16)
def _plugged(name: str) -> Check:
    from importlib.metadata import entry_points

    points = {point.name: point for point in entry_points(group=GROUP)}
    if name not in points:
        known = f"Known: {', '.join(points)}." if points else "No package that is installed has one."
        raise BriefgenError(
            f"the check {name!r} is not known", None, f"{known} Correct the setting `checks`."
        )
    try:
        check = points[name].load()
    except Exception as error:  # code that is not ours may fail in any way
        raise _failed(name, error) from error
    if not isinstance(check, Check):
        raise BriefgenError(
            f"the check {name!r} is a {type(check).__name__}, expected a briefgen.model.Check",
            None, "Tell its makers, or take it from the setting `checks`.",
        )  # fmt: skip
    return check


def look(check: Check, brief: Brief, texts: Mapping[str, SourceText], limits: Limits) -> Iterator[Finding]:
    """Give what a check of another package finds; raises BriefgenError where it fails."""
    try:
        yield from check.run(brief, texts, limits)
    except BriefgenError:
        raise
    except Exception as error:  # code that is not ours may fail in any way
        raise _failed(check.name, error) from error


def _failed(name: str, error: Exception) -> BriefgenError:
    found = f"the check {name!r} failed: {type(error).__name__}: {error}"
    return BriefgenError(found, None, "Tell its makers, or take it from the setting `checks`.")
