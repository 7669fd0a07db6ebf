"""A brand out of a file: the theme of a .docx, .dotx or .pptx (29500-1, 14.2.7), or a `_brand.yml`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from briefgen.archive import ArchiveError, names, opened, unpacked
from briefgen.brand.values import Brand, branded
from briefgen.errors import SourceError
from briefgen.model import Place

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

_A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_THEME = re.compile(r"(?:word|ppt)/theme/theme\d*\.xml")
_COLORS = {"primary": ("accent1", "dk2"), "accent": ("accent2", "accent1"), "ink": ("dk1",), "tint": ("lt2",)}
"""Of a theme's colours, the first that is there and no plain black or white."""
_PLAIN = ("000000", "ffffff")
_HINT = "Give a .docx, .dotx or .pptx file with a theme, or a _brand.yml."


def from_file(path: Path) -> tuple[Brand, tuple[str, ...]]:
    """Read a brand out of a file, and say what of it was left out because it cannot be read on paper.

    Raises SourceError for a file that holds none.
    """
    try:
        data = path.read_bytes()
    except OSError as error:
        raise SourceError(f"cannot be read: {error.strerror}", Place(str(path)), "Check the path.") from None
    found = _of_yaml(data, path) if path.suffix in (".yml", ".yaml") else _of_theme(data, path)
    return _readable(found)


def _readable(found: Mapping[str, str]) -> tuple[Brand, tuple[str, ...]]:
    """The brand without what its own check refuses, and why."""
    kept, told = dict(found), list[str]()
    while True:
        try:
            return branded(kept), tuple(told)
        except ValueError as error:
            name = str(error).partition(" ")[0]
            told.append(f"left out: {name} = {kept.pop(name, '')!r}; expected {error}")


def _of_theme(data: bytes, path: Path) -> Mapping[str, str]:
    from xml.etree import ElementTree

    try:
        with opened(data) as archive:
            entry = next((one for name, one in names(archive).items() if _THEME.fullmatch(name)), None)
            if entry is None:
                raise SourceError("it has no theme", Place(str(path)), _HINT)
            root = ElementTree.fromstring(unpacked(archive, entry))  # noqa: S314  # sizes are bounded
    except (ArchiveError, ElementTree.ParseError) as error:
        raise SourceError(f"no theme can be read: {error}", Place(str(path)), _HINT) from None
    return dict(_said(root))


def _said(root: Element) -> Iterator[tuple[str, str]]:
    colors = {one.tag.removeprefix(_A): _color(one) for one in root.iterfind(f".//{_A}clrScheme/*")}
    for name, places in _COLORS.items():
        found = next((colors[place] for place in places if colors.get(place, "000000") not in _PLAIN), "")
        if found:
            yield name, f"#{found}"
    for name, place in (("heading", "majorFont"), ("body", "minorFont")):
        latin = root.find(f".//{_A}{place}/{_A}latin")
        if latin is not None and latin.get("typeface"):
            yield name, latin.get("typeface", "")


def _color(element: Element) -> str:
    one = next(iter(element), None)
    said = (one.get("lastClr") or one.get("val") or "") if one is not None else ""
    return said.lower() if re.fullmatch("[0-9A-Fa-f]{6}", said) else "000000"


def _of_yaml(data: bytes, path: Path) -> Mapping[str, str]:
    import yaml

    try:
        found = yaml.safe_load(data)
    except (yaml.YAMLError, UnicodeDecodeError, ValueError, RecursionError) as error:
        said = str(error).splitlines()[0]
        raise SourceError(f"it is no YAML: {said}", Place(str(path)), _HINT) from None
    if not isinstance(found, dict):
        raise SourceError("it is no table of a brand", Place(str(path)), _HINT)
    return dict(_of_brand(found))


def _of_brand(found: Mapping[str, object]) -> Iterator[tuple[str, str]]:
    """What a `_brand.yml` says, https://posit-dev.github.io/brand-yml: colours by name or as themselves."""
    color, letters = (_table(found.get(key)) for key in ("color", "typography"))
    palette = _table(color.get("palette"))
    places = {"primary": "primary", "accent": "secondary", "ink": "foreground", "tint": "light"}
    for name, key in places.items():
        shade = str(color.get(key, ""))
        if value := str(palette.get(shade, shade)):
            yield name, value
    for name, key in (("heading", "headings"), ("body", "base")):
        said = letters.get(key, "")
        family = _table(said).get("family", "") if isinstance(said, dict) else said
        if family:
            yield name, str(family)
    logo = found.get("logo")
    small = _table(logo).get("medium", "") if isinstance(logo, dict) else logo
    if small:
        yield "logo", str(small).rpartition("/")[2]


def _table(found: object) -> Mapping[str, object]:
    return found if isinstance(found, dict) else {}
