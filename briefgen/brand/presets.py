"""The brands that come with briefgen."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path

from briefgen.brand.values import Brand, branded


@cache
def presets() -> Mapping[str, Brand]:
    """The brands that come with briefgen, by name."""
    import tomllib

    text = Path(__file__).with_name("presets.toml").read_text(encoding="utf-8")
    return {name: branded(values) for name, values in tomllib.loads(text).items()}


def preset(name: str) -> Brand:
    """A brand by its name; raises ValueError with those that there are."""
    found = presets().get(name)
    if found is None:
        raise ValueError(f"one of {', '.join(presets())}, or a table of colours and letters")
    return found
