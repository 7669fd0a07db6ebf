"""Word: the HTML tree and the computed styles as a DOCX file, ISO/IEC 29500 transitional."""

from importlib import import_module

from briefgen import compiled, late

_LATE = (
    "docx.api",
    "docx.opc.parts.coreprops",
    "docx.oxml.coreprops",
    "docx.oxml.parser",
    *(f"docx.parts.{name}" for name in ("comments", "document", "hdrftr", "image", "numbering")),
    "docx.parts.settings",
    "docx.parts.styles",
    "typing_extensions",
)
"""Documents as python-docx edits them, 80 modules; of the package that they are in, nothing."""

# What escapes texts imports urllib.request with http, email and ssl for documents that it never fetches.
with late.instead_of(("urllib.request", *_LATE) if compiled.runs_a_command() else ()):
    import_module("xml.sax.saxutils")
    import_module("docx.opc.pkgwriter")
    import_module("docx.opc.package")

from briefgen.writers.docx.document import write  # noqa: E402  # the imports before it come first

__all__ = ["write"]
