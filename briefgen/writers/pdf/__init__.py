"""PDF: tagged, PDF/UA-1 (ISO 14289-1), laid out by WeasyPrint with the cascade that is already there."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from briefgen import languages
from briefgen.engine import hearing
from briefgen.memory import collector_off
from briefgen.styles.laid import lay_out
from briefgen.text import whole
from briefgen.text.places import JOINER
from briefgen.writers import Written
from briefgen.writers.pdf import archive

if TYPE_CHECKING:
    from briefgen.styles import Engine, Styled

VARIANT, ARCHIVE = "pdf/ua-1", "pdf/a-3a"
FEW = 12
"""Letters: fewer do not tell where a link leads."""
NO_GLYPH = ".notdef glyph rendered"
"""How WeasyPrint begins to say that no font has a letter."""


def write(styled: Styled) -> Written:
    """Lays out and paints the pages.

    Raises TemplateError when something asked for a refused address, WriteError when the pages cannot be made.
    """
    engine = styled.engine
    with hearing.complaints() as heard, collector_off():
        attached = styled.tree.attached
        variant = ARCHIVE if attached else VARIANT
        document = lay_out(engine, variant)
        archive.attach(document, attached)
        finish = partial(_finished, bool(attached))
        data = document.write_pdf(finisher=finish, pdf_variant=variant, custom_metadata=not attached)
        if any(one.startswith(NO_GLYPH) for one in heard) and not attached:
            # Letters that no font has are against ISO 14289-1, 7.21.8: the file does not claim it.
            data = document.write_pdf(finisher=finish, pdf_tags=True, custom_metadata=True)
    if engine.fetcher.refusals:
        raise engine.fetcher.refusals[0]
    letters = tuple(one for one in heard if one.startswith(NO_GLYPH))
    said = [one for one in (*engine.complaints, *heard) if one not in letters]
    warnings = tuple(dict.fromkeys([*said, *_stand_ins(document, engine)]))
    return Written(data, warnings, document.pages, letters)


_GENERIC = {"serif", "sans-serif", "monospace", "cursive", "fantasy", "system-ui"}


def _stand_ins(document: Any, engine: Engine) -> Iterator[str]:
    """Fonts of this machine that stand in where those of the stylesheet lack a letter."""
    body = engine.html.etree_element.find("body")
    elements = body.iter() if body is not None else ()
    asked = {family.lower() for one in elements for family in engine.style_for(one)["font_family"]}
    found = sorted({font.family for font in document.fonts.values()})
    for family in found:
        if family.lower() not in asked and not asked & _GENERIC:
            yield f"the stylesheet's fonts lack a letter: {family} of this machine stands in for them"


def _finished(is_archive: bool, document: Any, pdf: Any) -> None:
    """What WeasyPrint leaves to others, when the pages are painted."""
    _describe_links(document, pdf)
    for stream in pdf.objects:
        _name_glyphs(stream)
    if is_archive:
        archive.finish(pdf)


def _name_glyphs(stream: Any) -> None:
    """Gives the further glyphs of a cluster a letter that is not seen: ISO 14289-1, 7.21.7 wants one.

    Scripts such as Devanagari have them; the first glyph says all letters of the cluster.
    """
    lines: list[Any] = getattr(stream, "stream", [])
    if b"begincmap" in lines[:3]:
        lines[:] = [line[:-1] + _UNSEEN if line.endswith(b" <>") else line for line in lines]


_UNSEEN = f"{ord(JOINER):04x}>".encode()


def _describe_links(document: Any, pdf: Any) -> None:
    """Describes every link by its words, PDF/UA-1, 7.18.5; WeasyPrint does it by its address."""
    import pydyf

    for page in document.pages:
        for kind, target, _, box in page.links:
            annotation = getattr(box, "link_annotation", None)
            if annotation is not None and kind in ("internal", "external"):
                annotation["Contents"] = pydyf.String(_description(box.element, target, box.style["lang"]))


def _description(element: Any, target: str, language: str | None) -> str:
    """What a link says by itself, WCAG 2.4.4: its words, with the site where they are too few to tell."""
    words = whole(" ".join("".join(element.itertext()).split()))
    said = str(element.get("title") or element.get("aria-label") or words)
    if said == target or not said:
        return f"{languages.printed(language or '').words['web_page']} {target}"
    site = urlsplit(target).netloc if said == words and len(said) < FEW else ""
    return f"{said} ({site})" if site else said
