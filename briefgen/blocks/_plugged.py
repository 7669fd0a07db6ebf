"""Blocks of other packages: each is looked for where a content file names it."""

from __future__ import annotations

from functools import lru_cache

from briefgen import family
from briefgen.errors import BriefgenError
from briefgen.model import Block

_ADVICE = "remove that package"


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
    block = family.load("blocks", name, Block, _ADVICE)
    if block is not None and block.name != name:
        what = f"the block {name!r} calls itself {block.name!r}"
        raise BriefgenError(what, None, f"Tell its makers, or {_ADVICE}.")
    return block
