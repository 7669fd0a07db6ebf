"""The colours that a stylesheet gives names to: custom properties of the root, CSS Custom Properties 1, 2."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from briefgen.styles.values import hex_of

if TYPE_CHECKING:
    from collections.abc import Mapping

NAMES = ("brand", "accent", "ink", "tint", "soft", "line", "grey-1", "grey-2", "grey-3", "grey-4")
"""What templates call them, with two hyphens before."""


def palette(values: Any) -> Mapping[str, str]:
    """The colours of the root's custom properties by name, six hex digits; what is no colour is left out."""
    import tinycss2.color5  # type: ignore[import-untyped]  # it comes without types

    found = {}
    for name in NAMES:
        key = f"__{name.replace('-', '_')}"
        tokens = values[key] if key in values.cascaded else ()
        parsed = tinycss2.color5.parse_color(tokens[0]) if tokens else None
        if parsed is not None and not isinstance(parsed, str):
            found[name] = hex_of(parsed)
    return found
