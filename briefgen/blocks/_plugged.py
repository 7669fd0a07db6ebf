"""Blocks of other packages: each is looked for where a content file names it."""

from __future__ import annotations

from functools import lru_cache

from briefgen.errors import BriefgenError
from briefgen.model import Block

GROUP = "briefgen.blocks"


class Table(dict[str, Block]):
    """The blocks by name; one that is missing is the entry point of that name, if a package has it.

    Only those of briefgen itself are counted and gone through.
    """

    def __missing__(self, name: str) -> Block:
        block = plugged(name)
        if block is None:
            raise KeyError(name)
        return block


@lru_cache(maxsize=64)
def plugged(name: str) -> Block | None:
    """Give another package's block of a name; None where none has it. Raises BriefgenError if it fails."""
    from importlib.metadata import entry_points

    for point in entry_points(group=GROUP, name=name):
        try:
            block = point.load()
        except Exception as error:  # code that is not ours may fail in any way
            raise _broken(name, f"failed: {type(error).__name__}: {error}") from error
        if not isinstance(block, Block) or block.name != name:
            raise _broken(name, f"is no briefgen.model.Block of the name {name!r}")
        return block
    return None


def _broken(name: str, what: str) -> BriefgenError:
    return BriefgenError(f"the block {name!r} {what}", None, "Tell its makers, or remove that package.")
