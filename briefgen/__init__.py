"""briefgen builds policy briefings whose every claim is traceable to its source.

These are the public names; docs/api.md shows them at work. What they need is imported when they are used.
"""

from __future__ import annotations

TYPE_CHECKING = False  # the import of typing takes longer than all of this
if TYPE_CHECKING:
    from briefgen.api import build, check, dump, extract, find, load, pull
    from briefgen.errors import BriefgenError, RefusedError
    from briefgen.model import Brief, Evidence, Finding, Item, Report, Source, SourceText, Verdict

__version__ = "0.1.0"

__all__ = [
    "Brief",
    "BriefgenError",
    "Evidence",
    "Finding",
    "Item",
    "RefusedError",
    "Report",
    "Source",
    "SourceText",
    "Verdict",
    "build",
    "check",
    "dump",
    "extract",
    "find",
    "load",
    "pull",
]

_ROOMS = {
    **dict.fromkeys(("BriefgenError", "RefusedError"), "errors"),
    **dict.fromkeys(("build", "check", "dump", "extract"), "api"),
}
_ROOMS |= dict.fromkeys(("find", "load", "pull"), "api")


def __getattr__(name: str) -> object:
    """Import a public name when it is first used: `briefgen --help` needs none of them (PEP 562)."""
    if name not in __all__:
        raise AttributeError(f"module 'briefgen' has no attribute {name!r}")
    from importlib import import_module

    found: object = getattr(import_module(f"briefgen.{_ROOMS.get(name, 'model')}"), name)
    globals()[name] = found
    return found
