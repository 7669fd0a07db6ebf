"""Checks of other packages, which a project names in its settings."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING

from briefgen import family
from briefgen.errors import BriefgenError
from briefgen.model import Brief, Check, Finding, SourceText

if TYPE_CHECKING:
    from briefgen.limits import Limits

_ADVICE = "take it from the setting `checks`"


def plugged(names: Sequence[str]) -> tuple[Check, ...]:
    """Give the checks of some names; raises BriefgenError where no package has one of them."""
    return tuple(_plugged(name) for name in names)


@lru_cache(maxsize=16)
def _plugged(name: str) -> Check:
    check = family.load("checks", name, Check, _ADVICE)
    if check is None:
        points = family.joined("checks")
        known = f"Known: {', '.join(points)}." if points else "No package that is installed has one."
        raise BriefgenError(
            f"the check {name!r} is not known", None, f"{known} Correct the setting `checks`."
        )
    return check


def look(check: Check, brief: Brief, texts: Mapping[str, SourceText], limits: Limits) -> Iterator[Finding]:
    """Give what a check of another package finds; raises BriefgenError where it fails."""
    try:
        yield from check.run(brief, texts, limits)
    except BriefgenError:
        raise
    except Exception as error:  # code that is not ours may fail in any way
        raise family.failed("check", check.name, error, _ADVICE) from error
