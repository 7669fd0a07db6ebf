"""Modules that a library imports and seldom uses: they come when somebody asks them for something."""

from __future__ import annotations

import importlib
import sys
import types
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager

TYPE_CHECKING = False  # the import of typing takes longer than all of this
if TYPE_CHECKING:
    from typing import Any

_told: dict[str, types.ModuleType] = {}
"""Placeholders that a library may have set values on, until the modules themselves are here."""


class _Late:
    """Stands for a name of a module until somebody calls it or asks it for an attribute."""

    def __init__(self, module: str, name: str) -> None:
        self._module, self._name = module, name

    def _real(self) -> Any:
        _pass_on(self._module.partition(".")[0])
        return getattr(importlib.import_module(self._module), self._name)

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        return self._real()(*args, **kwargs)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._real(), name)


class _Module(types.ModuleType):
    """Stands for a module; gives a name that comes late for whatever it is asked for."""

    def __init__(self, name: str, own: Mapping[str, object]) -> None:
        super().__init__(name)
        vars(self).update(own, __path__=[])
        self._first = frozenset(vars(self))

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        # An except clause takes classes only; the base class catches what the module's own would.
        return Exception if name.endswith("Error") else _Late(self.__name__, name)

    def values(self) -> dict[str, object]:
        """What was set on it."""
        return {name: value for name, value in vars(self).items() if name not in self._first}


@contextmanager
def instead_of(names: Iterable[str], own: Mapping[str, Mapping[str, object]] | None = None) -> Iterator[None]:
    """While the block runs, who imports one of the modules gets a placeholder.

    `own`: names that it has at once. Modules that are here already stay as they are.
    """
    made = {name: _Module(name, (own or {}).get(name, {})) for name in names if name not in sys.modules}
    sys.modules.update(made)
    try:
        yield
    finally:
        for name, module in made.items():
            if sys.modules.get(name) is module:
                del sys.modules[name]
            above, _, last = name.rpartition(".")
            if vars(sys.modules.get(above, module)).get(last) is module:
                delattr(sys.modules[above], last)
        _told.update((name, module) for name, module in made.items() if module.values())


def _pass_on(package: str) -> None:
    """Set on the modules of a package what was set on their placeholders."""
    for name in [name for name in _told if name.partition(".")[0] == package]:
        vars(importlib.import_module(name)).update(_told.pop(name).values())
