"""Word: the HTML tree and the computed styles as a DOCX file, ISO/IEC 29500 transitional."""

from briefgen.writers.docx.document import write

__all__ = ["write"]
