"""The pages of a document as WeasyPrint lays them out, with the cascade that is already there."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from briefgen.engine import hearing, weasy
from briefgen.engine.failing import failing

if TYPE_CHECKING:
    from briefgen.styles.cascade import Engine


def lay_out(engine: Engine, variant: str) -> Any:
    """WeasyPrint's Document, made without a second parse and a second cascade."""
    weasyprint = weasy.weasyprint()
    options = {**weasyprint.DEFAULT_OPTIONS, "pdf_variant": variant, "pdf_tags": True}
    images = partial(
        weasyprint.images.get_image_from_uri, cache={}, url_fetcher=engine.fetcher, options=options
    )
    fonts = weasy.font_configuration()

    class Laid(weasyprint.Document):  # type: ignore[misc, name-defined]  # WeasyPrint has no types
        @classmethod
        def _build_layout_context(cls, *args: Any) -> Any:
            return weasyprint.layout.LayoutContext(
                engine.style_for, images, fonts, engine.counters, engine.targets
            )

    with failing("/".join(engine.sheet.split("/")[-2:])):
        return Laid._render(engine.html, fonts, engine.counters, engine.profiles, options)


def page_of(engine: Engine, ident: str) -> str:
    """The number of the page that an element with an id stands on; a layout is made where none was yet."""
    known = engine.targets.target_lookup_items
    if not any(one.cached_page_counter_values for one in known.values()):
        with hearing.complaints():
            lay_out(engine, "")
    found = known[ident].cached_page_counter_values.get("page") if ident in known else None
    return str(found[-1]) if found else "1"
