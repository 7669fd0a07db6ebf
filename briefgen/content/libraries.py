"""Lists of sources beside a content file: `sources: zotero.json`, or `entry:` in a source of its own."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from briefgen.blocks import BLOCKS
from briefgen.errors import ContentError
from briefgen.model import Field, Place

if TYPE_CHECKING:
    from briefgen.bibliography.entry import Entry

ENTRY = "entry"
"""The key by which a source takes fields from a list: `entry: zotero.json`, `entry: zotero.json#marsh`."""
_KNOWN = {spec.name for spec in BLOCKS["sources"].fields}


class Libraries:
    """The lists that a content file names, each read once."""

    def __init__(self, file: str) -> None:
        """Take the content file's name: lists lie relative to it."""
        self._folder = Path(file).parent
        self._read: dict[str, Mapping[str, Entry]] = {}

    def entries(self, name: str, place: Place) -> Mapping[str, Entry]:
        """The entries of a list by id; raises ContentError with the list's own place for what is none."""
        if name not in self._read:
            from briefgen import bibliography

            found = bibliography.read(self._bytes(name, place), str(self._folder / name))
            self._read[name] = {one.id: one for one in found}
        return self._read[name]

    def _bytes(self, name: str, place: Place) -> bytes:
        from briefgen.bibliography import MOST_BYTES

        path = self._folder / name
        try:
            if not path.is_file():
                raise ContentError(
                    f"there is no list of sources {name}", place, "It lies relative to the content file."
                )
            with path.open("rb") as file:
                return file.read(MOST_BYTES + 1)
        except (OSError, ValueError):
            raise ContentError(f"the list of sources {name[:80]} cannot be read", place) from None

    def entry(self, said: str, key: str, place: Place) -> tuple[Entry, str]:
        """The entry that a source names, and its list; raises ContentError where there is none."""
        from difflib import get_close_matches

        from briefgen.bibliography.entry import identifier

        name, _, wanted = said.partition("#")
        found = self.entries(name, place)
        one = found.get(identifier(wanted) if wanted else key)
        if one is None:
            near = get_close_matches(wanted or key, found, 1)
            hint = f"Did you mean {near[0]}?" if near else "Write it as in: entry: zotero.json#marsh2023"
            raise ContentError(f"{name} has no entry {wanted or key}", place, hint)
        return one, name


def fields(entry: Entry, path: str, library: str) -> dict[str, Field]:
    """The fields of a source that stand in a list; their places are the list's."""
    said = {name: text for name, text in entry.fields.items() if name in _KNOWN}
    if entry.file:
        said["file"] = (Path(library).parent / entry.file).as_posix()
    return {name: Field(f"{path}.{name}", text, entry.place) for name, text in said.items()}
