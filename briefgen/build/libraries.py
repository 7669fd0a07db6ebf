"""Imports what every worker needs, once, in the server that workers are started from."""

from __future__ import annotations

from contextlib import suppress
from importlib import import_module

from briefgen.errors import BriefgenError

_NEEDED = (
    *("build.worker", "build.filling", "checks", "content", "readers.text", "styles"),
    *("merge.context", "merge.environment", "merge.head", "merge.resolve", "merge.rules"),
    *("writers.pdf", "writers.docx"),
)

with suppress(BriefgenError, ImportError):  # a worker says it, with the brief that needs it
    for name in _NEEDED:
        import_module(f"briefgen.{name}")
    import_module("briefgen.weasy").weasyprint()
