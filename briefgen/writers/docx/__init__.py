"""Word: the HTML tree and the computed styles as a DOCX file, ISO/IEC 29500 transitional."""

from importlib import import_module

from briefgen import compiled, late

# It escapes texts, and imports urllib.request with http, email and ssl for documents that it never fetches.
with late.instead_of(("urllib.request",) if compiled.runs_a_command() else ()):
    import_module("xml.sax.saxutils")

from briefgen.writers.docx.document import write  # the import before it comes first

__all__ = ["write"]
