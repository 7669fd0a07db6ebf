"""The folders that a rendering may read, and the one way to read from them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from urllib.parse import unquote, urlsplit

from briefgen.errors import TemplateError
from briefgen.model import Place

TEMPLATE_FILE = "brief.html.j2"
STYLE_FILE = "brief.css"
LIMIT = 20_000_000
"""Bytes: a larger image or font does not belong into a briefing."""


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
    """The names of all templates, sorted: the folders that hold a brief.html.j2."""
    return tuple(sorted({file.parent.name for root in roots for file in root.glob(f"*/{TEMPLATE_FILE}")}))


def locate(relative: str, roots: Sequence[Path]) -> Path | None:
    """The first file of that name in the overlay, as in `policy-brief/brief.css`; None if there is none."""
    return next((root / relative for root in roots if (root / relative).is_file()), None)


def text_of(path: Path) -> str:
    """The text of a template's file; raises TemplateError, with the line, where it is not UTF-8."""
    data = path.read_bytes()
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        what = (
            f"the byte {data[error.start]:#04x} is not UTF-8, in which templates and stylesheets are written"
        )
        raise TemplateError(what, Place(str(path), line), "Save the file as UTF-8.") from None


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
