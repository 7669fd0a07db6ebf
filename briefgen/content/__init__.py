"""content/NAME.yaml <-> Brief: read it, write it, change single texts in it, describe it."""

from __future__ import annotations

from briefgen.content.dump import dump
from briefgen.content.read import load, loads
from briefgen.content.schema import schema
from briefgen.content.splice import splice

__all__ = ["dump", "load", "loads", "schema", "splice"]
