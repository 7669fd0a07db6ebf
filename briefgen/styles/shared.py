"""Computed styles that the briefs of a batch share: each is worked out once, whatever brief needs it.

WeasyPrint works out a property's value when it is first asked for, and the layout of a brief asks for 6,000
of them; most are those of the brief before. A `Store` keeps each style as it was worked out, by the style of
the parent and the declarations. A document gets copies, since the layout changes styles. The classes of
WeasyPrint that are extended here (`css.StyleFor`, `css.ComputedStyle`, `css.AnonymousStyle`) are not public,
which is why the version is pinned, and why a test compares pages with those of WeasyPrint's own cascade.

To be imported when a cascade is run: it imports WeasyPrint.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Any

from briefgen.engine import weasy
from briefgen.styles.declarations import declared, without_meaning

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

_css = weasy.weasyprint().css

MOST = 1000
"""Elements whose styles are kept: a brief of two pages has some fifty kinds of them."""
_CHANGED = "white_space"
"""The inherited property that the layout changes in a style that others inherit from."""
_ATTRIBUTES = ("style", "lang", "id", "name", "width", "height", "dir", "start", "value")
"""What WeasyPrint makes declarations of."""

_NO_DECLARATIONS: dict[str, Any] = {}

Sheet = tuple[Any, str, Any]
"""A stylesheet, its origin, and the specificity that all its rules have, if so."""


class Store:
    """The styles that a template's stylesheet has given so far."""

    def __init__(self, shared: bool = True) -> None:
        """Begins with none."""
        self.kinds: dict[object, Kind] = {}
        self.pages: dict[object, Any] = {}
        self.declared: dict[object, Declared] = {}
        """What the sheets declare of a kind of page and of its margin boxes."""
        self.alike: dict[object, Any] = {}
        """The same declarations of other kinds of pages."""
        self.sizes = _Sizes(self)
        self.shared = shared
        """Whether other documents may use it, too."""

    def next(self) -> Store:
        """The store for another document: this one, as long as it is not full and holds for all."""
        held = len(self.kinds) + len(self.pages) + len(self.declared)
        return self if self.shared and held <= MOST else Store(self.shared)


Declared = tuple[dict[Any, Any], object]
"""Declarations, by page and pseudo-element, and their sheets, whose numbers no other may have."""


class _Sizes(dict[str, Any]):
    """The first page's sizes: a style that asks for them (vw, vh ...) holds for its document only."""

    def __init__(self, store: Store) -> None:
        super().__init__()
        self._store = store
        self.of_document: dict[str, Any] = {}

    def __getitem__(self, name: str) -> Any:
        self._store.shared = False
        return self.of_document[name]


@dataclass(frozen=True, slots=True)
class Kind:
    """What elements with the same declarations have, below a parent of the same kind."""

    origin: Any
    """The style as WeasyPrint works it out; no document changes it."""
    pseudo: dict[str, Any] = field(default_factory=dict)
    """Those of pseudo-elements."""
    anchors: tuple[object, ...] = ()
    """Names that its pseudo-elements give to places."""
    held: object = None
    """What the ids of its key belong to, so that none is used twice."""


class _Anonymous(_css.AnonymousStyle):  # type: ignore[misc, name-defined]  # WeasyPrint has no types
    """The style of a box that no element has: what it inherits, and initial values."""

    def __init__(self, parent: Any) -> None:
        super().__init__(parent)
        self.origin = self.unaltered = parent.origin.anonymous_style
        self.update(self.origin)

    def __missing__(self, key: str) -> Any:
        value = self.parent_style[key] if key == _CHANGED else self.origin[key]
        dict.__setitem__(self, key, value)
        return value

    def __setitem__(self, key: str, value: Any) -> None:
        self.unaltered = None
        dict.__setitem__(self, key, value)

    def copy(self) -> Any:
        copy = _Anonymous(self.parent_style)
        copy.update(self)
        copy.unaltered = self.unaltered
        copy.anonymous_style = _css.AnonymousStyle(copy)
        return copy

    @cached_property
    def anonymous_style(self) -> Any:
        return _Anonymous(self)


class _Copy(_css.ComputedStyle):  # type: ignore[misc, name-defined]  # as above
    """A document's own copy of a style in the store."""

    def __init__(self, origin: Any, parent: Any, root: Any, store: Store, sizes: Any) -> None:
        declared, kind, fonts = origin.cascaded, origin.pseudo_type, origin.font_config
        super().__init__(parent, declared, kind, root, origin.base_url, fonts, sizes)
        self.cache, self.specified = origin.cache, origin.specified
        self.origin, self.store = origin, store
        self.unaltered = origin
        """The style as it was worked out, as long as no layout has changed this copy."""
        self.update(origin)

    def __missing__(self, key: str) -> Any:
        value = self.unchanged()[key]
        dict.__setitem__(self, key, value)
        return value

    def __setitem__(self, key: str, value: Any) -> None:
        self.unaltered = None
        dict.__setitem__(self, key, value)

    def unchanged(self) -> Any:
        """The style as it was worked out, whatever a layout has done to this copy."""
        self.store.sizes.of_document = self.initial_page_sizes
        return self.origin

    def copy(self) -> Any:
        copy = _Copy(self.origin, self.parent_style, self.root_style, self.store, self.initial_page_sizes)
        copy.update(self)
        copy.unaltered = self.unaltered
        # Who asks for a copy changes it, and boxes without an element inherit what was changed.
        copy.anonymous_style = _css.AnonymousStyle(copy)
        return copy

    @cached_property
    def anonymous_style(self) -> Any:
        return _Anonymous(self)


class StyleFor(_css.StyleFor):  # type: ignore[misc, name-defined]  # as above
    """Gives the computed style of an element, a pseudo-element or a kind of page."""

    def __init__(self, html: Any, sheets: Sequence[Sheet], targets: Any, store: Store) -> None:
        """Runs the cascade of the sheets over a document; `targets` collects its anchors."""
        # All that WeasyPrint's own constructor sets; it would work every style out.
        self._cascaded_styles: dict[Any, Any] = {}
        self._computed_styles: dict[Any, Any] = {}
        self.initial_page_sizes = {"box": None, "area": None}
        self._sheets, self.font_config = sheets, weasy.font_configuration()
        self.store, self._base = store, html.base_url
        self._kinds: dict[Element, Kind] = {}
        self._wrappers: dict[Element, Any] = {}
        self._targets = targets
        self._shared: dict[int, Any] = {}
        self._root = html.etree_element
        for wrapper in html.wrapper_element.iter_subtree():
            self._take_up(wrapper)
        for kind in self._kinds.values():
            for anchor in kind.anchors:
                targets.collect_anchor(anchor)

    def pseudo(self, element: Element) -> Mapping[str, Any]:
        """The pseudo-elements of an element that a rule is for, with their styles as they were worked out."""
        return self._kinds[element].pseudo if element in self._kinds else {}

    def knows(self, name: str) -> bool:
        """Whether a rule is for elements of that class, in the stylesheet or in one that it imports."""
        return any(name in sheet.matcher.class_selectors for sheet, *_ in self._sheets)

    def again(self, element: Element) -> None:
        """Works the styles of an element, and of all in it, out again: its attributes or children changed."""
        for one in element.iter():
            for pseudo in (None, *self.pseudo(one)):
                self._computed_styles.pop((one, pseudo), None)
        around = self._wrappers[element].parent
        (found,) = (child for child in around.iter_children() if child.etree_element is element)
        for wrapper in found.iter_subtree():
            self._take_up(wrapper)

    def __call__(self, element: Any, pseudo_type: str | None = None) -> Any:
        """Gives None for a pseudo-element that no rule is for."""
        style = self._computed_styles.get((element, pseudo_type))
        if style is None and pseudo_type and element in self._kinds:
            origin = self._kinds[element].pseudo.get(pseudo_type)
            if origin is not None:
                style = self._copied(element, pseudo_type, origin, element)
        return style

    def add_page_declarations(self, page_type: Any) -> None:
        """Find what the sheets declare of a kind of page; once for all documents."""
        paged = [sheet for sheet, *_ in self._sheets if sheet.page_rules]
        key = (page_type, *map(id, paged))
        if key not in self.store.declared:
            before, self._cascaded_styles = self._cascaded_styles, {}
            super().add_page_declarations(page_type)
            found = {one: self._alike(declared) for one, declared in self._cascaded_styles.items()}
            self._cascaded_styles = before
            self.store.declared[key] = found, paged
        self._cascaded_styles.update(self.store.declared[key][0])

    def _alike(self, declared: dict[str, Any]) -> dict[str, Any]:
        """The same declarations as other kinds of pages have them, if they do."""
        named = tuple(
            (name, id(value), *weight[:2], *weight[2]) for name, (value, weight) in declared.items()
        )
        found: dict[str, Any] = self.store.alike.setdefault(named, declared)
        return found

    def set_computed_styles(self, element: Any, parent: Any, pseudo_type: Any = None, **_: Any) -> None:
        """Sets the style of a kind of page or of one of its margin boxes."""
        above = self._computed_styles[parent, None]
        declared = self._cascaded_styles.get((element, pseudo_type), _NO_DECLARATIONS)
        key = (id(above.origin), pseudo_type, id(declared))
        if key not in self.store.pages:
            root = self._computed_styles[self._root, None].origin
            self.store.pages[key] = self._worked_out(above.origin, root, declared, pseudo_type)
        self._copied(element, pseudo_type, self.store.pages[key], parent)

    def _take_up(self, wrapper: Any) -> None:
        """Gives an element its style: that of another element of its kind, where there is one."""
        element, parent = wrapper.etree_element, wrapper.parent and wrapper.parent.etree_element
        self._wrappers[element] = wrapper
        found = [(sheet, sheet[0].matcher.match(wrapper)) for sheet in self._sheets]
        own = tuple(element.get(name) for name in _ATTRIBUTES if element.get(name))
        above = 0 if parent is None else id(self._kinds[parent].origin)
        rules = tuple((id(rule[3]), rule[0]) for _, rules in found for rule in rules)
        key = (above, element.tag if own else "", own, rules)
        kind = self.store.kinds.get(key)
        if kind is None:
            kind = self.store.kinds[key] = self._new_kind(element, parent, found)
        self._kinds[element] = kind
        shared = self._shared.get(id(kind.origin))
        if shared is not None and not own:
            self._computed_styles[element, None] = shared
            return
        self._shared[id(kind.origin)] = self._copied(element, None, kind.origin, parent)
        anchor = kind.origin["anchor"]
        if anchor and anchor not in self._targets.target_lookup_items:
            self._targets.collect_anchor(anchor)

    def _copied(self, element: Any, pseudo: str | None, origin: Any, parent: Any) -> Any:
        above = None if parent is None else self._computed_styles[parent, None]
        root = origin.root_style if parent is None else self._computed_styles[self._root, None]
        style = _Copy(origin, above, root, self.store, self.initial_page_sizes)
        self._computed_styles[element, pseudo] = style
        return style

    def _new_kind(self, element: Element, parent: Element | None, found: Any) -> Kind:
        above = None if parent is None else self._kinds[parent].origin
        root = None if parent is None else self._kinds[self._root].origin
        winning = declared(element, self._base, found)
        origin = self._worked_out(above, root, winning.pop(None, {}), None)
        top = origin if root is None else root
        pseudo = {str(name): self._worked_out(origin, top, one, name) for name, one in winning.items()}
        anchors = tuple(one["anchor"] for one in pseudo.values() if one["anchor"])
        return Kind(origin, pseudo, anchors, [rule[3] for _, rules in found for rule in rules])

    def _worked_out(self, above: Any, root: Any, declared: Any, pseudo: str | None) -> Any:
        self.store.sizes.of_document = self.initial_page_sizes
        root = _css.InitialStyle(self.font_config) if root is None else root
        fonts, sizes = self.font_config, self.store.sizes
        style = _css.ComputedStyle(above, declared, pseudo, root, self._base, fonts, sizes)
        for name in without_meaning(style["display"], style["border_collapse"]):
            style[name] = _css.ZERO_PIXELS
        if style["page"] == "auto" and above is not None and pseudo is None:
            style["page"] = above["page"]  # CSS Page 3, 8.1; WeasyPrint looks at the innermost boxes alone
        return style


def sheets_of(html: Any, sheet: Any, counters: Any, profiles: Any) -> Sequence[Sheet]:
    """The browser's stylesheet, those that the document has itself, and the template's."""
    fonts, layers, rules = weasy.font_configuration(), list[Any](), list[Any]()
    at = (html.wrapper_element, html.media_type, html.url_fetcher, html.base_url)
    own = _css.find_stylesheets(*at, fonts, counters, profiles, rules, layers)
    return [
        *((one, "user agent", None) for one in html._ua_stylesheets()),
        *((one, "author", None) for one in own),
        (sheet, "user", None),
    ]
