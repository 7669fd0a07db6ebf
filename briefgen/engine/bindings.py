"""What WeasyPrint declares of the C libraries that it calls, kept instead of read at every start.

At its import WeasyPrint has cffi read 450 lines of C, and whenever it first names a type cffi reads all the
type names again: a seventh of a cold build. `declared.py` keeps what cffi makes of them in its out-of-line
ABI mode; setup/declare.py writes it. Other declarations than those, of another release, are read by cffi.
"""

from __future__ import annotations

import hashlib
import importlib
import sys
import types
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from briefgen.engine import declared


class Bindings:
    """Stands for `cffi.FFI`: knows the declarations that are kept, and asks cffi for all others."""

    _ffi: Any = None

    def cdef(self, source: str) -> None:
        """Take in declarations in C, before anything else is asked for; raises what cffi does."""
        self._ffi = _kept(source) or _read(source)

    def __getattr__(self, name: str) -> Any:
        """Give what the real one has; it is kept, and the next time found without this method."""
        value = getattr(self._ffi, name)
        setattr(self, name, value)
        return value


def digest(source: str) -> str:
    """Give the SHA-256 by which declarations in C are told apart."""
    return hashlib.sha256(source.encode()).hexdigest()


def _kept(source: str) -> Any:
    if digest(source) != declared.SHA256:
        return None
    try:
        from _cffi_backend import FFI

        return FFI("weasyprint", **declared.TABLES)
    except ImportError:  # also when this cffi does not know the form of the tables
        return None


def _read(source: str) -> Any:
    if getattr(sys.modules.get("cffi"), "FFI", None) is Bindings:
        del sys.modules["cffi"]
    ffi = importlib.import_module("cffi").FFI()
    ffi.cdef(source)
    return ffi


@contextmanager
def instead_of_cffi() -> Iterator[None]:
    """While the block runs, who imports cffi gets these bindings."""
    before = sys.modules.get("cffi")
    stand_in = types.ModuleType("cffi")
    vars(stand_in)["FFI"] = Bindings
    sys.modules["cffi"] = stand_in
    try:
        yield
    finally:
        if sys.modules.get("cffi") is stand_in:
            del sys.modules["cffi"]
        if before is not None:
            sys.modules["cffi"] = before
