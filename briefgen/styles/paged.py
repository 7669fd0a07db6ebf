"""The cascade of pages: which page has which size and margins; by WeasyPrint's own functions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from briefgen.engine import weasy
from briefgen.errors import TemplateError
from briefgen.model import Place

if TYPE_CHECKING:
    from briefgen.styles.cascade import Engine


_LEAST = 64.0
"""Pixels of CSS (48 points) between a page's margins: of less, every word makes a page."""


def sized(engine: Engine) -> None:
    """Sizes in shares of the paper are of the first page; WeasyPrint learns it when it has laid that out."""
    values = page_values(engine, True, "")
    width, height = (_pixels(side) for side in values["size"])
    taken = [
        sum(_pixels(values[f"margin_{side}"]) for side in sides)
        for sides in (("left", "right"), ("top", "bottom"))
    ]
    area = (width - taken[0], height - taken[1])
    if min(area) < _LEAST:
        found = f"the margins of @page leave a room of {max(0.0, min(area)) * 0.75:.0f} points"
        place = Place("/".join(engine.sheet.split("/")[-2:]))
        raise TemplateError(found, place, "Make the paper larger, or its margins smaller.")
    engine.style_for.initial_page_sizes.update({"box": (width, height), "area": area})


def _pixels(value: Any) -> float:
    """A length that is the same on any page; a share of it is found when it is laid out."""
    return float(value) if isinstance(value, int | float) else float(getattr(value, "value", 0))


def kind(first: bool, name: str) -> Any:
    """WeasyPrint's own name for the first page, or those that follow, of the pages of a name."""
    layout = weasy.weasyprint().layout.page
    return layout.PageType(side="right", blank=False, name=name, index=0 if first else 2, groups=())


def page_values(engine: Engine, first: bool, name: str) -> Any:
    """Adds the page's own cascade to the engine's, as WeasyPrint's layout does for every kind of page."""
    which = kind(first, name)
    weasy.weasyprint().layout.page.set_page_type_computed_styles(which, engine.html, engine.style_for)
    return engine.style_for(which)
