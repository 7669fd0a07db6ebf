"""Writes briefgen/engine/declared.py anew: run it with the project's Python after another release was pinned.

usage: declare.py [FILE]
"""

import ast
import pprint
import sys
import tempfile
from pathlib import Path
from unittest import mock

import cffi

from briefgen.engine.bindings import digest

DECLARED = Path(__file__).resolve().parent.parent / "briefgen" / "engine" / "declared.py"
HEAD = '''"""WeasyPrint's declarations in tables, as cffi makes them; written by setup/declare.py."""

from typing import Any

'''


def declarations() -> str:
    """What WeasyPrint gives cffi to read."""
    given: list[str] = []

    class Heard(cffi.FFI):  # type: ignore[misc]  # no types
        def cdef(self, source: str) -> None:
            given.append(source)
            super().cdef(source)

    with mock.patch.object(cffi, "FFI", Heard):
        import weasyprint.text.ffi  # noqa: F401
    (source,) = given
    return source


def tables(source: str) -> dict[str, object]:
    """What cffi makes of it: the keyword arguments of the one call in the module that it writes."""
    ffi = cffi.FFI()
    ffi.cdef(source)
    ffi.set_source("made", None)
    with tempfile.TemporaryDirectory() as folder:
        made = Path(folder) / "made.py"
        ffi.emit_python_code(str(made))
        tree = ast.parse(made.read_text(encoding="utf-8"))
    (call,) = (node for node in ast.walk(tree) if isinstance(node, ast.Call))
    return {str(one.arg): ast.literal_eval(one.value) for one in call.keywords}


def main(out: str = str(DECLARED)) -> None:
    source = declarations()
    lines = [f'{HEAD}SHA256 = "{digest(source)}"', "TABLES: dict[str, Any] = {"]
    for name, table in tables(source).items():
        lines += [f'"{name}":', f"{pprint.pformat(table, width=108, compact=True)},"]
    Path(out).write_text("\n".join([*lines, "}", ""]), encoding="utf-8")


if __name__ == "__main__":
    main(*sys.argv[1:2])
