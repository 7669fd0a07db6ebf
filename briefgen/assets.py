"""The folders that a rendering may read, and the one way to read from them."""

from __future__ import annotations

import os
import re
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

from briefgen.errors import TemplateError
from briefgen.model import Place

TEMPLATE_FILE = "brief.html.j2"
STYLE_FILE = "brief.css"
BRAND_FILE = "brand.css"
"""Lies over a template's stylesheet: what it says of a property wins."""
NOTES = ("list", "footnotes", "endnotes")
"""What a template makes of marks: links to a list, or real notes of the page or of the document."""
HOUSE_FILE = "house.docx"
"""The Word file on which a template's own are based."""
EXTENDS_FILE = "template.toml"
"""Says on which other template one rests, how its notes stand, how many pages it is for."""
_UNPRINTABLE = re.compile(
    r"(?<!\\)(?:\\\\)*\\0{0,4}(?:0?[1-8BEF]|1[0-9A-F]|7F|[89][0-9A-F]|FFF[EF])(?![0-9A-F])"
    "|[\x01-\x08\x0b\x0e-\x1f\x7f-\x9f\ufffe\uffff]",
    re.IGNORECASE,
)
"""A control character of a stylesheet, as it is or as an escape (CSS Syntax 3, 4.3.7)."""
MOST = 10_000
"""Files of a folder of templates, with their fonts and pictures."""
LIMIT = 20_000_000
"""Bytes: a larger image or font does not belong into a briefing."""


STARTER = Path(__file__).resolve().parent / "starter"
"""The project that `briefgen new` copies."""
EXAMPLES = Path(__file__).resolve().parent / "examples"
"""Contents and sources of their own, for the templates that show best what they are for with these."""
FIRST = "content/first-brief.yaml"
"""The content file of the starter, and of each example."""


def example(template: str) -> Path:
    """The folder of the contents and sources with which a template begins."""
    own = EXAMPLES / template
    return own if (own / FIRST).is_file() else STARTER


@cache
def package_root() -> Path:
    """The folder of the templates that come with briefgen: inside the package, or beside it in a checkout."""
    here = Path(__file__).resolve().parent
    inside = here / "templates"
    return inside if inside.is_dir() else here.parent / "templates"


def roots(project: Path) -> tuple[Path, ...]:
    """The template folders, as an overlay: a file of the project's wins over the package's."""
    own, ours = (project / "templates").resolve(), package_root()
    return (own, ours) if own.is_dir() and own != ours else (ours,)


def template_names(roots: Sequence[Path]) -> tuple[str, ...]:
    """The names of all templates, sorted: the folders that hold a brief.html.j2, or extend another."""
    files = [
        file for root in roots for name in (TEMPLATE_FILE, EXTENDS_FILE) for file in root.glob(f"*/{name}")
    ]
    return tuple(sorted({file.parent.name for file in files}))


def lineage(template: str, roots: Sequence[Path]) -> tuple[str, ...]:
    """A template and those that it rests on, itself first.

    Raises TemplateError for a template.toml that cannot be read, a name that is not there, and a circle.
    """
    found = [template]
    while (file := locate(f"{found[-1]}/{EXTENDS_FILE}", roots)) is not None:
        above = _extended(file)
        if not above:
            break
        if above in found or above not in template_names(roots):
            known = ", ".join(name for name in template_names(roots) if name not in found)
            why = "rests on itself" if above in found else "is not known"
            raise TemplateError(
                f"the template {above!r}, which {found[-1]} extends, {why}",
                Place(str(file)),
                f"Known: {known}.",
            )
        found.append(above)
    return tuple(found)


def notes(template: str, roots: Sequence[Path]) -> str:
    """How a template's notes stand: list, footnotes or endnotes; raises TemplateError for another word."""
    for name in lineage(template, roots):
        file = locate(f"{name}/{EXTENDS_FILE}", roots)
        said = _said(file).get("notes") if file else None
        if said in NOTES:
            return str(said)
        if said is not None:
            known = ", ".join(f'"{one}"' for one in NOTES)
            raise TemplateError(f"notes is {said!r}", Place(str(file)), f"Known: {known}.")
    return NOTES[0]


def meant_pages(template: str, roots: Sequence[Path]) -> int:
    """How many pages a template is made for; 0: it does not say. Raises TemplateError."""
    for name in lineage(template, roots):
        file = locate(f"{name}/{EXTENDS_FILE}", roots)
        said = _said(file).get("pages", 0) if file else 0
        if type(said) is not int or said < 0:
            raise TemplateError(f"pages is {said!r}", Place(str(file)), "Write a number: pages = 1.")
        if said:
            return said
    return 0


def _said(file: Path) -> dict[str, Any]:
    import tomllib

    try:
        return tomllib.loads(text_of(file))
    except tomllib.TOMLDecodeError as error:
        raise TemplateError(f"{EXTENDS_FILE} cannot be read: {error}", Place(str(file))) from None


def _extended(file: Path) -> str:
    above = _said(file).get("extends")
    if above is None and (file.parent / TEMPLATE_FILE).is_file():
        return ""
    if not isinstance(above, str):
        raise TemplateError(
            f"{EXTENDS_FILE} does not say which template it extends",
            Place(str(file)),
            'Write extends = "policy-brief".',
        )
    return above


def styled_by(template: str, roots: Sequence[Path]) -> str:
    """Whose stylesheet a template has: its own, or that of the first which it rests on; empty if none has."""
    names = lineage(template, roots)
    return next((name for name in names if locate(f"{name}/{STYLE_FILE}", roots)), "")


def house(template: str, roots: Sequence[Path]) -> bytes:
    """The Word file on which a template's own are based: the first of its lineage; else nothing."""
    files = (locate(f"{name}/{HOUSE_FILE}", roots) for name in lineage(template, roots))
    file = next((one for one in files if one), None)
    return file.read_bytes() if file else b""


def locate(relative: str, roots: Sequence[Path]) -> Path | None:
    """The first file of that name in the overlay, as in `policy-brief/brief.css`; None if there is none."""
    return next((root / relative for root in roots if (root / relative).is_file()), None)


def files_in(root: Path) -> list[str]:
    """The files of templates or pictures, also in folders behind links. Raises TemplateError: too many."""
    found, seen = list[str](), set[tuple[int, int]]()
    for place, folders, names in os.walk(root, followlinks=True):
        here = os.stat(place)
        if (here.st_dev, here.st_ino) in seen:  # a link that leads back
            folders.clear()
            continue
        seen.add((here.st_dev, here.st_ino))
        folders[:] = [name for name in folders if name != "__pycache__"]
        found += [f"{place}{os.sep}{name}" for name in names]
        if len(found) > MOST or len(seen) > MOST:
            what = f"the folder holds more than {MOST:,} files; expected templates and pictures alone"
            raise TemplateError(what, Place(str(root)), "Is it a link to somewhere else? Take it away.")
    return found


def text_of(path: Path) -> str:
    """The text of a template's file; raises TemplateError, with the line, where it is not UTF-8."""
    data = path.read_bytes()
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        what = (
            f"the byte {data[error.start]:#04x} is not UTF-8, in which templates and stylesheets are written"
        )
        raise TemplateError(what, Place(str(path), line), "Save the file as UTF-8.") from None
    if path.suffix == ".css" and (found := _UNPRINTABLE.search(text)):
        shown = found[0] if found[0].isprintable() else f"U+{ord(found[0]):04X}"
        what = f"{shown} is a control character, which no document can print"
        raise TemplateError(what, Place(str(path), text.count("\n", 0, found.end()) + 1), "Delete it.")
    return text


def allowed(address: str, roots: Sequence[Path], project: Path) -> Path:
    """The file behind a file: address, if it lies in a template folder or in the project's assets.

    A template file that the project does not have is looked for in the package's folder. Links out of the
    folders are followed first and refused then. Raises TemplateError, which names the address.
    """
    path = Path(unquote(urlsplit(address).path)).resolve()
    folders = [*roots, (project / "assets").resolve()]
    if not any(path.is_relative_to(folder.resolve()) for folder in folders):
        raise refused(address, "lies outside the template folders and the project's assets/")
    for root in roots:
        if path.is_relative_to(root) and not path.is_file():
            path = locate(str(path.relative_to(root)), roots) or path
    if not path.is_file():
        raise TemplateError(
            f"the asset {address} is not there", Place(str(path)), "Put the file there, or mend the address."
        )
    if path.stat().st_size > LIMIT:
        raise refused(address, f"is larger than {LIMIT // 1_000_000} MB")
    return path


def refused(address: str, why: str) -> TemplateError:
    """The error for an address that a rendering may not read."""
    shown = address if len(address) < 120 else address[:100] + "..."
    return TemplateError(
        f"the address {shown} is refused: it {why}",
        hint="A rendering reads the template folder, assets/ and data: addresses, nothing from the network.",
    )
