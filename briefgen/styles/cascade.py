"""HTML tree and stylesheet to computed styles: the one adapter of WeasyPrint's cascade.

The functions behind it are not public in WeasyPrint (`weasyprint.css.StyleFor`), which is why the version is
pinned and why nobody else calls them. Values: CSS Cascade 4 "computed value", lengths converted to points.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cache, lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from briefgen import assets
from briefgen.engine import hearing, sheets, weasy
from briefgen.engine.failing import failing
from briefgen.errors import TemplateError
from briefgen.model import HtmlTree, Place, Variant
from briefgen.styles import generated, laid, looked, paged, variants
from briefgen.styles.looks import PageStyle, Piece, Style
from briefgen.styles.palette import palette

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

    from briefgen.styles.charted import Drawing
    from briefgen.styles.fitting import Fault


NESTED = 5
_ROUNDS = 5
"""A table is looked at in the column, in the margin beside it, on a page across, and with divided words."""


@dataclass(frozen=True, slots=True)
class Styled:
    """An HTML tree with its cascade: what every writer starts from."""

    tree: HtmlTree
    style: Callable[[Element], Style]
    """The computed style of an element of the tree."""
    before: Callable[[Element, str], tuple[Style, tuple[Piece, ...]] | None]
    """Style and content of an element's `before` or `after`, where the stylesheet gives it some."""
    part: Callable[[Element, str], Style | None]
    """The style of an element's `marker` or `first-letter`, where the stylesheet gives it one."""
    page: Callable[[bool, str], PageStyle]
    """The first page's style, or the following ones', of the pages of that name."""
    open_asset: Callable[[str], bytes]
    """The bytes behind an address of an image; raises TemplateError."""
    font: Callable[[weasy.Face], bytes]
    """The file of a font that the stylesheet brings along; empty for fonts of the system."""
    engine: Engine = field(repr=False)
    faults: tuple[Fault, ...] = ()
    """What could not be made to fit."""
    drawings: Mapping[Element, Drawing] = field(default_factory=dict)
    """The charts, by the svg that was drawn for each."""
    palette: Mapping[str, str] = field(default_factory=dict)
    """The colours that the stylesheet gives names to, six hex digits."""
    page_of: Callable[[str], str] = str
    """The number of the page on which the element with that id stands in the PDF."""
    house: Callable[[], bytes] = bytes
    """The Word file that is the base of the template's own; empty if there is none."""


@dataclass(frozen=True, slots=True)
class Engine:
    """WeasyPrint's own objects, for the PDF writer, which lays out with the same cascade."""

    html: Any
    style_for: Any
    targets: Any
    counters: Any
    profiles: Any
    fetcher: Any
    sheet: str
    """The stylesheet's address."""
    complaints: list[str]
    fonts: dict[weasy.Face, bytes]
    """Files that the stylesheet brings, as far as they were read; each is read once, as for the PDF."""
    brands: tuple[str, ...] = ()
    """The addresses of what lies over the stylesheet."""
    pages: dict[tuple[bool, str], PageStyle] = field(default_factory=dict)
    """The kinds of pages that were asked for, by whether it is the first, and by their name."""


def compute(tree: HtmlTree, roots: Sequence[Path], project: Path) -> Styled:
    """Runs the cascade of the template's brief.css over the tree, and makes fit what would not.

    Raises TemplateError for a stylesheet that is missing, that cannot be parsed, or that asks for an address
    outside the template folders and the project's assets.
    """
    from briefgen.styles import charted
    from briefgen.styles.fitting import Fitting
    from briefgen.styles.measuring import MEASURE

    faults: tuple[Fault, ...] = ()
    charts = charted.place(tree.root)
    styled = _computed(tree, roots, project)
    for _ in range(_ROUNDS):
        fitting = Fitting(styled)
        fitting.run()
        faults += tuple(fitting.faults)
        if fitting.moved:
            styled = _computed(tree, roots, project)
        else:
            _again(styled, fitting.changed)
        if not fitting.unsettled:
            break
    return replace(styled, faults=faults, drawings=charted.draw(styled, charts, fitting.place, MEASURE))


def _computed(tree: HtmlTree, roots: Sequence[Path], project: Path) -> Styled:
    fetcher = weasy.fetcher(roots, project, variants.edit(tree.variant))
    with hearing.complaints() as heard, failing(f"{tree.template}/{assets.STYLE_FILE}"):
        engine = _cascade(tree, tuple(roots), project, fetcher, heard)
    if fetcher.refusals:
        raise fetcher.refusals[0]
    paged.sized(engine)
    _bounded(tree, engine.style_for, tree.root, 0)
    return Styled(
        tree,
        lambda element: looked.look(engine.style_for(element)),
        generated.Generated(engine, looked.look),
        lambda element, pseudo: looked.part(engine, element, pseudo),
        lambda first, name: looked.page(engine, first, name),
        lambda address: _asset(fetcher, engine.html.base_url, address),
        lambda face: _font(fetcher, face, engine.fonts),
        engine,
        palette=palette(engine.style_for(tree.root)),
        page_of=lambda ident: laid.page_of(engine, ident),
        house=lambda: assets.house(tree.template, roots),
    )


def _again(styled: Styled, changed: Iterable[Element]) -> None:
    """Works the styles of what changed out again, and of what stands in it."""
    with hearing.complaints() as heard:
        for element in changed:
            styled.engine.style_for.again(element)
    styled.engine.complaints.extend(heard)


def _bounded(tree: HtmlTree, style_for: Any, element: Element, depth: int) -> None:
    """Refuses flex and grid containers in each other: every level doubles the time of the layout."""
    for child in element:
        if isinstance(child.tag, str):
            display = style_for(child)["display"]
            below = depth + ("flex" in display or "grid" in display)
            if below > NESTED:
                raise TemplateError(
                    f"flex and grid containers stand in each other more than {NESTED} deep, at <{child.tag}>",
                    Place(f"{tree.template}/{assets.STYLE_FILE}"),
                    "Lay it out with fewer containers.",
                )
            _bounded(tree, style_for, child, below)


def _cascade(
    tree: HtmlTree, roots: tuple[Path, ...], project: Path, fetcher: Any, heard: list[str]
) -> Engine:
    from briefgen.styles import shared

    weasyprint = weasy.weasyprint()
    stamp = _stamp(tree.template, roots)
    sheet, counters, profiles, stores, files, told = _stylesheet(
        tree.template, roots, project, (stamp, tree.brand, tree.variant)
    )
    heard.extend(told)
    base = (roots[0] / tree.template).resolve().as_uri() + "/"
    html = _html(weasyprint, tree.root, base, fetcher)
    targets = weasyprint.css.targets.TargetCollector()
    counters = counters.copy()
    stores[0] = stores[0].next()
    all_sheets = shared.sheets_of(html, sheet, counters, profiles)
    style_for = shared.StyleFor(html, all_sheets, targets, stores[0])
    owner = assets.styled_by(tree.template, roots)
    address = (roots[0] / owner / assets.STYLE_FILE).resolve().as_uri()
    brands = _brands(tree.template, roots, tree.brand)
    return Engine(html, style_for, targets, counters, profiles, fetcher, address, heard, files, brands)


def _html(weasyprint: Any, root: Element, base: str, fetcher: Any) -> Any:
    """WeasyPrint's HTML object around a tree that is parsed already, which its constructor cannot take."""
    html = weasyprint.HTML.__new__(weasyprint.HTML)
    html.base_url, html.url_fetcher, html.media_type = base, fetcher, "print"
    html.wrapper_element = _wrapper(weasyprint.cssselect2).from_html_root(root, content_language=None)
    html.etree_element = html.wrapper_element.etree_element
    return html


@cache
def _wrapper(package: Any) -> Any:
    """The wrapper of elements in which elements of a name are found without wrapping all others."""

    class Wrapper(package.ElementWrapper):  # type: ignore[misc]  # cssselect2 has no types
        def query_all(self, *names: str) -> Iterator[Any]:
            """Give the elements of these names, as WeasyPrint asks for a document's sheets and metadata."""
            found = (one for one in self.etree_element.iter() if one.tag in names)
            return (Wrapper(one, None, 0, None, True) for one in found)

    return Wrapper


def _stamp(template: str, roots: Sequence[Path]) -> _Stamp:
    """Changes when a stylesheet of the overlay does."""
    names = (*assets.lineage(template, roots), "fonts")
    files = [file for root in roots for name in names for file in sorted((root / name).glob("*.css"))]
    return tuple((str(file), file.stat().st_mtime_ns, file.stat().st_size) for file in files)


_Stamp = tuple[tuple[str, int, int], ...]
"""Stylesheets with when they were written, and how large they are."""
_Sheet = tuple[Any, Any, Any, list[Any], dict[weasy.Face, bytes], tuple[str, ...]]
"""A stylesheet, its counter styles, colour profiles, the store of its styles in a list, fonts, complaints."""


@lru_cache(maxsize=16)
def _stylesheet(
    template: str, roots: tuple[Path, ...], project: Path, form: tuple[_Stamp, str, Variant]
) -> _Sheet:
    """The template's parsed stylesheet; once for a template with a brand and in a form."""
    from briefgen.styles.bounds import refuse_beyond
    from briefgen.styles.shared import Store

    stamp, brand, variant = form
    edit = variants.edit(variant)
    texts: dict[Path, str] = {}
    for file, *_ in stamp:
        text = assets.text_of(Path(file))
        refuse_beyond(text, file)
        texts[Path(file).resolve()] = edit(text) if edit else text
    weasyprint = weasy.weasyprint()
    owner = assets.styled_by(template, roots)
    path = assets.locate(f"{owner}/{assets.STYLE_FILE}", roots)
    if path is None:
        raise TemplateError(
            f"the template {template} has no stylesheet",
            Place(f"{template}/{assets.STYLE_FILE}"),
            f"Put a {assets.STYLE_FILE} beside {assets.TEMPLATE_FILE}.",
        )
    fetcher = weasy.fetcher(roots, project, edit)
    # The address is that of the first root: what the project does not have, the fetcher finds in the package.
    base = (roots[0] / owner / assets.STYLE_FILE).as_uri()
    brands = _brands(template, roots, brand)
    imports = "".join(f'@import url("{address}");' for address in (base, *brands))
    source = sheets.Source(imports if brands or edit else assets.text_of(path), base, texts)
    with hearing.complaints() as heard:  # each document is told of them, not the first of a process alone
        sheet, counters, profiles = sheets.stylesheet(weasyprint, source, fetcher, weasy.font_configuration())
    counters.update(weasyprint.html.UA_COUNTER_STYLE)  # as WeasyPrint does it for each document
    if fetcher.refusals:
        raise fetcher.refusals[0]
    return sheet, counters, profiles, [Store()], {}, tuple(heard)


def _brands(template: str, roots: Sequence[Path], brand: str) -> tuple[str, ...]:
    """The addresses of what lies over the stylesheet: the project's brand, then the template's own."""
    from urllib.parse import quote

    own = (f"data:text/css;charset=utf-8,{quote(brand)}",) if brand else ()
    names = [f"{name}/{assets.BRAND_FILE}" for name in reversed(assets.lineage(template, roots))]
    return (*own, *((roots[0] / name).as_uri() for name in names if assets.locate(name, roots)))


def _asset(fetcher: Any, base: str, address: str) -> bytes:
    from urllib.parse import urljoin

    try:
        data: bytes = fetcher.fetch(urljoin(base, address)).read()
        return data
    except OSError:
        raise (
            fetcher.refusals[-1] if fetcher.refusals else TemplateError(f"{address} cannot be read")
        ) from None


def _font(fetcher: Any, face: weasy.Face, read: dict[weasy.Face, bytes]) -> bytes:
    if face not in read:
        address = weasy.font_configuration().faces.get(face, "")
        read[face] = _asset(fetcher, address, address) if address else b""
    return read[face]
