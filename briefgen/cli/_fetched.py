"""Sources of the web: fetched where the user agreed, kept beside the content file, read like any other."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import unquote, urlsplit

from briefgen import files, readers
from briefgen.cli.messages import Voice
from briefgen.errors import BriefgenError, SourceError
from briefgen.model import Place, SourceText
from briefgen.web.addresses import SCHEMES, Allowed

if TYPE_CHECKING:
    from briefgen.web.pages import Page

_LONGEST_NAME = 80
"""Characters of a stored page's name."""
_BY_HAND = "Save the page from a browser, and name the file instead."


def is_address(source: str) -> bool:
    """Whether a source is named by an address, of whatever kind."""
    return "://" in source


def agreed(addresses: Sequence[str], fetch: bool, say: Voice) -> None:
    """Ask whether addresses may be fetched, where that was not said; raises where nobody agrees."""
    wrong = [one for one in addresses if not one.lower().startswith(SCHEMES)]
    if wrong:
        raise SourceError("only http and https are fetched", Place(wrong[0]), _BY_HAND)
    if fetch or not addresses:
        return
    if not sys.stdin.isatty():
        hint = "Say --fetch to have it fetched, or save the page and name the file."
        raise BriefgenError("a source of the web is not fetched unasked", Place(addresses[0]), hint)
    for one in addresses:
        say.loud(f"{one} will be fetched, and kept beside the content file.")
    print("Fetch? [y/N] ", end="", file=sys.stderr, flush=True)
    if sys.stdin.readline().strip().lower() not in ("y", "yes"):
        raise BriefgenError("nothing was fetched, as you said", None, _BY_HAND)


def kept(address: str, folder: Path, allowed: Allowed) -> tuple[Path, str]:
    """Fetch a page and keep it in a folder; gives its file, and where the page was found in the end.

    What lies there already with the same bytes is that file; other bytes get a name of their own.
    Raises SourceError.
    """
    from briefgen.web.pages import FetchError, fetch

    try:
        page = fetch(address, allowed)
    except FetchError as reason:
        raise SourceError(f"it cannot be fetched: {reason}", Place(address), _BY_HAND) from None
    parts = urlsplit(page.url)
    path = unquote(parts.path).strip("/")
    suffix = readers.suffix_of(page.media_type, path)
    if not suffix and page.media_type.startswith(("image/", "audio/", "video/", "font/")):
        found = f"it is {page.media_type}; expected a document that can be read"
        raise SourceError(found, Place(address), "Name the page or the document itself.")
    stem = path[: -len(Path(path).suffix)] if suffix and Path(path).suffix.lower() == suffix else path
    name = "-".join(filter(None, (parts.hostname or "", *stem.split("/"), parts.query)))
    data = _telling(page)
    file = _free(folder, files.safe_name(name[:_LONGEST_NAME], "page"), suffix, data)
    if not file.exists():
        files.write_whole(file, data)
    return file, page.url


def _telling(page: Page) -> bytes:
    """The bytes of a page; a text whose charset its server alone knows becomes UTF-8 that says so (a BOM)."""
    if page.charset in ("", "utf-8", "utf8", "us-ascii") or not page.media_type.startswith("text/"):
        return page.data
    try:
        return page.data.decode(page.charset).encode("utf-8-sig")
    except (LookupError, UnicodeError):  # an unknown charset, or one that the page is not written in
        return page.data


def _free(folder: Path, stem: str, suffix: str, data: bytes) -> Path:
    """The first name of a stem's that is free, or has these bytes."""
    number, file = 1, folder / f"{stem}{suffix}"
    while file.exists() and not (file.is_file() and file.read_bytes() == data):
        number += 1
        file = folder / f"{stem}-{number}{suffix}"
    return file


def retrieved(text: SourceText, url: str) -> SourceText:
    """The text of a kept page, whose source says where it was found, and on which day."""
    source = text.source
    return replace(text, source=replace(source, URL=source.URL or url, accessed=date.today().isoformat()))
