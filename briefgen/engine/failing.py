"""What a stylesheet or template asks for in vain: the library may fail at it in any way."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from briefgen.errors import BriefgenError, TemplateError, WriteError
from briefgen.model import Place


@contextmanager
def failing(sheet: str) -> Iterator[None]:
    """Raise TemplateError, or WriteError for what is nested too deeply, where WeasyPrint fails within."""
    try:
        yield
    except RecursionError:
        raise WriteError(
            "the pages cannot be laid out: elements are nested too deeply",
            hint="Simplify the template, or the Markdown that is nested.",
        ) from None
    except (BriefgenError, MemoryError):
        raise
    except Exception as error:  # the library may fail in any way at what a stylesheet asks for
        raise TemplateError(
            f"WeasyPrint fails at what the stylesheet asks for ({type(error).__name__}: {error})",
            Place(sheet),
            "Take out what is unusual in it, half by half, until it is built: attr() in a margin box, say.",
        ) from error
