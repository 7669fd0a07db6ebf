"""Families that other packages may join: a member is an entry point of the group `briefgen.FAMILY`."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from functools import lru_cache
from typing import TYPE_CHECKING, TypeVar

from briefgen.errors import BriefgenError

if TYPE_CHECKING:
    from importlib.metadata import EntryPoint

Member = TypeVar("Member")


def joined(family: str) -> Mapping[str, EntryPoint]:
    """Give the entry points by which other packages join a family, by name."""
    return _joined(family, tuple(sys.path))


@lru_cache(maxsize=16)
def _joined(family: str, _path: tuple[str, ...]) -> Mapping[str, EntryPoint]:
    # Looking for them reads what every installed package says of itself: once for a path is enough.
    from importlib.metadata import entry_points

    return {point.name: point for point in entry_points(group=f"briefgen.{family}")}


def load(family: str, name: str, kind: type[Member], advice: str) -> Member | None:
    """Load a member by its name; None where no package has one.

    Raises BriefgenError, with `advice` on what else a user can do, where it fails or is not of its `kind`.
    """
    point = joined(family).get(name)
    if point is None:
        return None
    one = family.removesuffix("s")
    try:
        member = point.load()
    except Exception as error:  # code that is not ours may fail in any way
        raise failed(one, name, error, advice) from error
    if not isinstance(member, kind):
        what = f"the {one} {name!r} is a {type(member).__name__}, expected a briefgen.model.{kind.__name__}"
        raise BriefgenError(what, None, f"Tell its makers, or {advice}.")
    return member


def failed(one: str, name: str, error: Exception, advice: str) -> BriefgenError:
    """Make the error that a failing member of another package gives; `one` says what it is."""
    what = f"the {one} {name!r} failed: {type(error).__name__}: {error}"
    return BriefgenError(what, None, f"Tell its makers, or {advice}.")
