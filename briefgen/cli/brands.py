"""`briefgen brands`: the brands that come with briefgen."""

from __future__ import annotations

from argparse import Namespace

from briefgen.brand import presets
from briefgen.cli.messages import DONE, Voice


def run(_: Namespace, say: Voice) -> int:
    """Lists the brands with their colours."""
    found = presets()
    width = max(map(len, found))
    for name, brand in found.items():
        colors = ", ".join(f"{key} {getattr(brand, key)}" for key in ("primary", "accent", "ink", "tint"))
        say.result(f"{name:{width}}  {colors}")
    say.note('Take one with `brand = "NAME"` in briefgen.toml, or write a table [brand] of your own.')
    return DONE
