"""A brand: the colours, letters and logo of whoever publishes, laid over any template by one setting."""

from briefgen.brand.presets import preset, presets
from briefgen.brand.sheet import sheet
from briefgen.brand.values import NAMES, Brand, branded

__all__ = ["NAMES", "Brand", "branded", "preset", "presets", "sheet"]
