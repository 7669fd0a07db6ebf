"""Sources whose fields stand in a list of another program, and the forms of fields."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from briefgen.blocks import BLOCKS
from briefgen.content.entries import Entries, Fill
from briefgen.content.faults import Faults, shortened
from briefgen.content.forms import fault
from briefgen.content.libraries import ENTRY, Libraries, fields
from briefgen.content.nodes import MapNode
from briefgen.errors import ContentError
from briefgen.model import Field, FieldSpec, Place

if TYPE_CHECKING:
    from briefgen.bibliography.entry import Entry


class Listed(Entries):
    """Turns entries of lists into fields of sources, and remembers what is wrong on the way."""

    def __init__(self, faults: Faults, fill: Fill | None, libraries: Libraries) -> None:
        """`fill`, where given, sees every text; `libraries` are the lists that may be named."""
        super().__init__(faults, fill)
        self.libraries = libraries
        self.tables: dict[str, Place] = {}
        """Where charts name the tables that they draw, by the charts' paths."""

    def library(self, name: str, place: Place) -> Mapping[str, Entry]:
        """The entries of a list by id; what is wrong with it is reported."""
        try:
            return self.libraries.entries(name, place)
        except ContentError as error:
            self.faults.add(error.message, error.place or place, error.hint)
            return {}

    def taken(self, entry: Entry, path: str, library: str) -> dict[str, Field]:
        """The fields of a source that an entry gives."""
        found = fields(entry, path, library)
        for spec in BLOCKS["sources"].fields:
            if spec.name in found:
                self.form(spec, found[spec.name].text, entry.place or Place(library), found[spec.name].path)
        if "title" not in found:
            self.faults.add(f"{path} has no title", entry.place or Place(library), "Add it in the list.")
        return found

    def with_entry(self, written: dict[str, Field], node: MapNode | None, path: str) -> dict[str, Field]:
        """A source's fields, with those of its entry in a list below those that are written."""
        said = self.text_of(node, ENTRY, f"{path}.{ENTRY}")
        if not said or node is None:
            return written
        place = node.values[ENTRY].place
        try:
            entry, library = self.libraries.entry(said, path.partition(".")[2], place)
        except ContentError as error:
            self.faults.add(error.message, error.place or place, error.hint)
            return written
        return {**self.taken(entry, path, library), **written}

    def form(self, spec: FieldSpec, text: str, place: Place, path: str) -> None:
        """Report a text that is not of its field's form."""
        wrong = fault(spec, text)
        if wrong:
            self.faults.add(f"{path} is {shortened(text)}; expected {wrong[0]}", place, wrong[1])
