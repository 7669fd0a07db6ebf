"""Stylesheets as WeasyPrint has them once they are parsed, as bytes: read in a twentieth of the time.

At its import WeasyPrint parses its own three stylesheets (HTML's rendering, WHATWG HTML 15), each time the
same. They, and those of templates, are kept between starts where `briefgen.compiled` keeps things.
"""

from __future__ import annotations

import marshal
import pickle
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from types import FunctionType
from typing import Any

from briefgen import compiled
from briefgen.engine.hearing import overheard


class _Packer(pickle.Pickler):
    """Pickle knows no functions without a name, which is what selectors are compiled to."""

    def reducer_override(self, value: object) -> Any:
        if isinstance(value, FunctionType) and value.__name__ == "<lambda>":
            return _test, (marshal.dumps(value.__code__),)
        return NotImplemented


def _test(data: bytes) -> FunctionType:
    """A selector's test, with the names that cssselect2 has it see."""
    from cssselect2 import compiler

    names = ("split_whitespace", "ascii_lower", "urlparse")
    code = marshal.loads(data)  # noqa: S302  # of the user's own cache, see briefgen.compiled
    return FunctionType(code, {name: getattr(compiler, name) for name in names})


def _parsed(package: Any, *key: object, make: Callable[[], tuple[Any, bool]]) -> Any:
    """Give what this release of WeasyPrint made for a key before, or makes now.

    `make` says also whether it is to be kept.
    """
    made: list[Any] = []

    def packed() -> bytes | None:
        value, lasting = make()
        made.append(value)
        return _pack(value) if lasting else None

    libraries = (package.__version__, package.tinycss2.VERSION, package.cssselect2.VERSION)
    data = compiled.thing(("sheet", *libraries, *key), packed)
    return _unpack(data) if data and not made else made[0]


def _pack(value: object) -> bytes | None:
    packed = BytesIO()
    with suppress(pickle.PicklingError, AttributeError, TypeError):
        _Packer(packed, pickle.HIGHEST_PROTOCOL).dump(value)
        return packed.getvalue()
    return None


def _unpack(data: bytes) -> Any:
    return pickle.loads(data)  # noqa: S301  # of the user's own cache, see briefgen.compiled


# ------------------------------------------------------------ WeasyPrint's own


@contextmanager
def unparsed() -> Iterator[None]:
    """While the block imports WeasyPrint, its own stylesheets are taken for empty; `fill` mends that."""
    import tinycss2

    parse = tinycss2.parse_stylesheet
    tinycss2.parse_stylesheet = lambda css: []
    try:
        yield
    finally:
        tinycss2.parse_stylesheet = parse


_NONE = object()
"""The fetcher of a stylesheet that names no other."""


def fill(package: Any) -> None:
    """Give WeasyPrint its own stylesheets, which it imported unparsed."""
    html = package.html
    texts = (html.UA, html.UA_FORM, html.PH)

    def make() -> tuple[Any, bool]:
        counters = package.css.counters.CounterStyle()
        sheets = [vars(package.CSS(string=text, url_fetcher=_NONE, counter_style=counters)) for text in texts]
        return (sheets, dict(counters)), True

    sheets, counters = _parsed(package, *texts, make=make)
    mine = (html.UA_STYLESHEET, html.UA_FORM_STYLESHEET, html.PH_STYLESHEET)
    for sheet, values in zip(mine, sheets, strict=True):
        vars(sheet).update(values)
    html.UA_COUNTER_STYLE.update(counters)


# ------------------------------------------------------------ of templates


class _Faces:
    """Stands for the fonts while a stylesheet is parsed, and remembers what it brings."""

    def __init__(self, fonts: Any, fetcher: Any) -> None:
        self._fonts, self._fetcher = fonts, fetcher
        self.rules: list[Any] = []

    def add_font_face(self, rule: Any, fetcher: Any) -> Any:
        self.rules.append(rule)
        read = len(self._fetcher.read)
        added = self._fonts.add_font_face(rule, fetcher)
        del self._fetcher.read[read:]
        return added


@dataclass(frozen=True, slots=True)
class Source:
    """What a stylesheet is parsed from."""

    css: str
    base: str
    """The address that others in it go from."""
    texts: Mapping[Path, str]
    """All stylesheets that it may name; what else it names is read anew each time."""


def stylesheet(package: Any, source: Source, fetcher: Any, fonts: Any) -> tuple[Any, Any, dict[str, Any]]:
    """Give a stylesheet as WeasyPrint parses it, its counter styles, and its colour profiles.

    One that WeasyPrint complains of is not kept, and so complained of each time.
    """

    def make() -> tuple[Any, bool]:
        counters, faces = package.css.counters.CounterStyle(), _Faces(fonts, fetcher)
        profiles: dict[str, Any] = {}
        with overheard() as complaints:
            sheet = package.CSS(
                string=source.css,
                base_url=source.base,
                url_fetcher=fetcher,
                font_config=faces,
                counter_style=counters,
                color_profiles=profiles,
            )
        lasting = not (complaints or profiles or fetcher.refusals) and set(fetcher.read) <= {*source.texts}
        return (vars(sheet), dict(counters), profiles, faces.rules), lasting

    key = (source.base, source.css, *((str(path), text) for path, text in source.texts.items()))
    values, named, profiles, rules = _parsed(package, *key, make=make)
    sheet, counters = package.CSS.__new__(package.CSS), package.css.counters.CounterStyle()
    vars(sheet).update(values)
    counters.update(named)
    for rule in rules:  # one that is there already is left as it is
        fonts.add_font_face(rule, fetcher)
    return sheet, counters, profiles
