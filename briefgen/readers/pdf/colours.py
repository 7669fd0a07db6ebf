"""Colours, as far as one must know whether letters can be seen on paper."""

from __future__ import annotations

from collections.abc import Sequence


def is_white(components: Sequence[float]) -> bool:
    """Whether a colour is white to the eye: gray and RGB near 1, CMYK near 0 (ISO 32000-1, 8.6.4)."""
    if len(components) == 4:
        return max(components) < 0.02
    return len(components) in (1, 3) and min(components) > 0.98
