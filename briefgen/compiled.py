"""What Python compiles anew at every start: patterns, generated functions, templates; kept between starts.

Python keeps compiled modules and nothing else, and compiling the rest is a sixth of a cold build. Here it is
kept in the user's own cache folder, one file for a command, each thing under the text that it was compiled
from: with another text, another Python or another library it is not found, and made anew.
"""

from __future__ import annotations

import builtins
import importlib
import marshal
import sys
from array import array
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from briefgen import late, modules
from briefgen.shelf import Key, Shelf, loaded

TYPE_CHECKING = False  # the import of typing takes longer than all of this
if TYPE_CHECKING:
    from types import CodeType
    from typing import Any

_LARGEST = 4_000_000
"""Bytes of one file."""
_WRITERS = ("dataclasses", "collections")
"""Modules of Python that write functions as text, and compile them by `exec` or `eval`."""

_things = Shelf(_LARGEST)


@contextmanager
def kept(command: str) -> Iterator[None]:
    """Use what was compiled for a command before, and at the end keep what is new."""
    begin(command)
    try:
        yield
    finally:
        _things.store()
        modules.store()


def begin(command: str) -> None:
    """Use what was compiled for a command before, and keep nothing, as a worker does."""
    _things.begin(command)
    modules.begin()
    _keep_patterns()
    with late.instead_of(("inspect",)):  # to sign classes without a docstring, of which ours have one
        importlib.import_module("dataclasses")
    for name in _WRITERS:
        if name in sys.modules:
            keep_functions_of(name)
    if "typing" in sys.modules:
        vars(sys.modules["typing"]).update(compile=_compile_kept)


def runs_a_command() -> bool:
    """Tell whether this process runs a command of ours and nothing else, and so may import as it likes."""
    return bool(_things.name)


def code_of(key: Key, make: Callable[[], CodeType]) -> CodeType:
    """Give code that depends on nothing but the key: made once, and kept."""
    made: list[CodeType] = []

    def compiled() -> bytes:
        made.append(make())
        return marshal.dumps(made[0])

    data = _things.get(key, compiled)
    return loaded(data) if data and not made else made[0]


def thing(key: Key, make: Callable[[], bytes | None]) -> bytes | None:
    """Give bytes that depend on nothing but the key: made once, and kept if there are any."""
    data = _things.get(key, make)
    return None if data is None else bytes(data)


# ------------------------------------------------------------ patterns


class _Engine:
    """Stands for the engine in C within `re`, and remembers what the last pattern was made from."""

    def __init__(self, engine: Any) -> None:
        self._engine = engine
        self.last: tuple[Any, ...] = ()

    def __getattr__(self, name: str) -> Any:
        return getattr(self._engine, name)

    def compile(self, pattern: Any, flags: int, program: list[int], *groups: Any) -> Any:
        self.last = (int(flags), array("I", program).tobytes(), *groups)
        return self._engine.compile(pattern, flags, program, *groups)


def _keep_patterns() -> None:
    """Have `re` keep what it hands to its engine: the parsing before that is what takes the time."""
    compiler: Any = importlib.import_module("re._compiler")
    if isinstance(compiler._sre, _Engine):
        return
    engine, parse = _Engine(compiler._sre), compiler.compile

    def compile_pattern(pattern: Any, flags: int = 0) -> Any:
        made: list[Any] = []

        def parsed() -> bytes:
            made.append(parse(pattern, flags))
            return marshal.dumps(engine.last)

        if type(pattern) not in (str, bytes):  # what lxml and Markup make of text cannot be kept
            return parse(pattern, flags)
        # lxml hands over patterns as strings of a class of its own, which cannot be kept.
        plain = pattern if isinstance(pattern, bytes) else str(pattern)
        # Some libraries make patterns of sets, which have another order at each start (PYTHONHASHSEED).
        data = _things.get((plain, int(flags)), parsed, passing=True)
        if made or not data:
            return made[0]
        all_flags, program, *groups = loaded(data)
        return engine.compile(pattern, all_flags, _numbers(program), *groups)

    compiler._sre, compiler.compile = engine, compile_pattern


def _numbers(program: bytes) -> list[int]:
    numbers = array("I")
    numbers.frombytes(program)
    return numbers.tolist()


# ------------------------------------------------------------ functions that are written as text


def keep_functions_of(name: str) -> None:
    """Have an imported module compile texts by what was kept: it gets an `exec` and an `eval` of its own."""
    vars(sys.modules[name]).update(exec=_run_by("exec"), eval=_run_by("eval"))


def _run_by(mode: str) -> Callable[..., Any]:
    run = getattr(builtins, mode)

    def run_kept(source: Any, *names: Any) -> Any:
        if not isinstance(source, str):
            return run(source, *names)
        key = (mode, source)
        return run(code_of(key, lambda: compile(source, "<string>", mode, dont_inherit=True)), *names)

    return run_kept


def _compile_kept(source: Any, file: str, mode: str, *others: Any, **named: Any) -> Any:
    """Stand for `compile` in `typing`, which compiles every annotation of a named tuple."""
    if others or named or not isinstance(source, str):
        return compile(source, file, mode, *others, **named)
    return code_of(("compile", mode, source), lambda: compile(source, file, mode, dont_inherit=True))
