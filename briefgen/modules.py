"""Where Python found modules, and their code: kept between starts, in one file instead of hundreds.

A build imports eight hundred modules. Of each, Python looks through folders, opens a file, and compares
dates; together that is a tenth of a cold build. Here a module is known by its file, as long as that is the
same file in a folder to which nothing was added; any other is found the usual way.
"""

from __future__ import annotations

import marshal
import os
import sys
from collections.abc import Sequence
from importlib.machinery import (
    ExtensionFileLoader,
    ModuleSpec,
    PathFinder,
    SourceFileLoader,
    all_suffixes,
)

from briefgen.shelf import Shelf, loaded

TYPE_CHECKING = False  # the import of typing takes longer than all of this
if TYPE_CHECKING:
    from types import CodeType, ModuleType
    from typing import Any

_LARGEST = 32_000_000
"""Bytes of their file: those of a build come to twelve million."""
_ENDINGS = tuple(all_suffixes())


class _Source(SourceFileLoader):
    """Loads a module from a file of which the code is known."""

    def __init__(self, name: str, path: str, code: CodeType) -> None:
        super().__init__(name, path)
        self._code = code

    def get_code(self, fullname: str) -> CodeType:
        """Give the code without a look at the file."""
        return self._code


class _Finder:
    """Finds the modules that Python's finder of modules in folders found at an earlier start."""

    def __init__(self) -> None:
        self._dates: dict[str, int] = {}
        self._names: dict[str, frozenset[str]] = {}

    def find_spec(
        self, name: str, path: Sequence[str] | None = None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        """Find a module and its code, as importlib.abc.MetaPathFinder has it."""
        places = tuple(sys.path if path is None else path)
        key = ("module", sys.flags.optimize, name, places)
        data = _shelf.known(key)
        if data and (spec := self._again(name, places, data)):
            return spec
        spec = PathFinder.find_spec(name, path, target)
        data = self._packed(spec) if spec else None
        if data and self._again(name, places, data):  # else it would be kept anew at each start
            _shelf.keep(key, data)
        return spec

    def _again(self, name: str, places: Sequence[str], data: Any) -> ModuleSpec | None:
        """Make the spec of a module that is where it was; None where that is not sure."""
        folder, date, file, state, cached, inside, code = loaded(data)
        if not self._is_first(name.rpartition(".")[2], folder, places):
            return None
        try:
            if (self._date(folder), _state(file)) != (date, state):
                return None
        except OSError:  # it is gone
            return None
        loader = _Source(name, file, code) if code else ExtensionFileLoader(name, file)
        spec = ModuleSpec(name, loader, origin=file)
        spec.submodule_search_locations = [inside] if inside else None
        spec.cached, spec.has_location = cached, True
        return spec

    def _packed(self, spec: ModuleSpec) -> bytes | None:
        """Pack what is to be known of a module that was found in a folder."""
        file, loader = spec.origin or "", spec.loader
        inside = list(spec.submodule_search_locations or ())
        folder = os.path.dirname(os.path.dirname(file) if inside else file)
        if not isinstance(loader, SourceFileLoader | ExtensionFileLoader) or not os.path.isabs(file):
            return None
        try:
            state, code = _state(file), loader.get_code(spec.name)
            self._dates.pop(folder, None)  # Python may just have put its __pycache__ there
            date = self._date(folder)
        except (OSError, SyntaxError):  # whoever imports it is told
            return None
        kept = folder, date, file, state, spec.cached, inside[0] if inside else "", code
        return marshal.dumps(kept)

    def _is_first(self, name: str, folder: str, places: Sequence[str]) -> bool:
        """Tell whether no place before a folder holds anything of a name."""
        for place in places:
            if place == folder:
                return True
            if place not in self._names:
                self._names[place] = _names(place)
            if name in self._names[place]:
                return False
        return False

    def _date(self, folder: str) -> int:
        if folder not in self._dates:
            self._dates[folder] = os.stat(folder).st_mtime_ns
        return self._dates[folder]


def _names(place: str) -> frozenset[str]:
    """What may be imported from a folder: a script without an ending, as in bin/, is no module."""
    try:
        with os.scandir(place or ".") as found:
            return frozenset(
                one.name.partition(".")[0] for one in found if one.name.endswith(_ENDINGS) or one.is_dir()
            )
    except OSError:
        return frozenset()


def _state(file: str) -> tuple[int, ...]:
    """What changes where a file does, as git tells."""
    found = os.stat(file)
    return found.st_mtime_ns, found.st_ctime_ns, found.st_size, found.st_ino


_shelf = Shelf(_LARGEST)


def begin() -> None:
    """Have modules found where they were at an earlier start, of whichever command."""
    if PathFinder not in sys.meta_path or any(isinstance(one, _Finder) for one in sys.meta_path):
        return
    _shelf.begin("modules")
    sys.meta_path.insert(sys.meta_path.index(PathFinder), _Finder())


def store() -> None:
    """Keep what was found at this start."""
    _shelf.store()
