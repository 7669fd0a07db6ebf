"""What Python compiles anew at every start: patterns, generated functions, templates; kept between starts.

Python keeps compiled modules and nothing else, and compiling the rest is a sixth of a cold build. Here it is
kept in the user's own cache folder, one file for a command, each thing under the text that it was compiled
from: with another text, another Python or another library it is not found, and made anew. What is kept is
code, so a file that others may write to is not read, and a project keeps none: a repository could bring it.
"""

from __future__ import annotations

import builtins
import importlib
import marshal
import os
import sys
import zlib
from array import array
from collections.abc import Callable, Hashable, Iterator
from contextlib import contextmanager, suppress

from briefgen import late

TYPE_CHECKING = False  # the import of typing takes longer than all of this
if TYPE_CHECKING:
    from types import CodeType
    from typing import Any

_HOME = "~/Library/Caches" if sys.platform == "darwin" else "~/.cache"
_LARGEST = 4_000_000
"""Bytes of one file; where it would be larger, only what was used last is kept."""
_FORM = 2
"""Of the files, in their names: another version may keep things in another one."""
_CHECK = 4
"""Bytes of the checksum before the data."""
_LONG = 300
"""Characters of a text that stands for itself in a key; a longer one has its digest there."""
_WRITERS = ("dataclasses", "collections")
"""Modules of Python that write functions as text, and compile them by `exec` or `eval`."""

Key = tuple[Hashable, ...]
Index = dict[Key, tuple[int, int]]
"""Where in the data of a file a thing begins and ends."""


class _Memory:
    """What this process knows, as far as it was asked for, and what is new."""

    def __init__(self) -> None:
        self.begun = False
        self.begin(({}, b""))

    def begin(self, known: tuple[Index, bytes]) -> None:
        self.index, self.data = known
        self.used: dict[Key, bytes] = {}
        self.grown = False

    def get(self, key: Key, make: Callable[[], bytes | None]) -> bytes | None:
        """What is kept, or what is made now; None is not kept."""
        key = _short(key)
        found: bytes | None
        if key in self.used:
            return self.used[key]
        if key in self.index:
            start, end = self.index[key]
            found = self.data[start:end]
        else:
            found = make()
            self.grown |= found is not None
        if found is not None:
            self.used[key] = found
        return found

    def packed(self, others: tuple[Index, bytes]) -> bytes:
        """What is to be kept, with what others kept in the meantime."""
        index, data = others
        all_things = {key: data[start:end] for key, (start, end) in index.items()} | self.used
        packed = _packed(all_things)
        return packed if len(packed) <= _LARGEST else _packed(self.used)


def _short(key: Key) -> Key:
    return tuple(_digest(one) if isinstance(one, str) and len(one) > _LONG else one for one in key)


def _digest(text: str) -> bytes:
    import hashlib

    return hashlib.sha256(text.encode(errors="surrogatepass")).digest()


def _packed(things: dict[Key, bytes]) -> bytes:
    index: Index = {}
    start = 0
    for key, data in things.items():
        index[key] = start, start + len(data)
        start += len(data)
    return marshal.dumps((index, b"".join(things.values())))


_memory = _Memory()


@contextmanager
def kept(command: str) -> Iterator[None]:
    """Use what was compiled for a command before, and at the end keep what is new."""
    begin(command)
    try:
        yield
    finally:
        if _memory.grown:
            file = _file(command)
            _write(file, _memory.packed(_read(file)))


def begin(command: str) -> None:
    """Use what was compiled for a command before, and keep nothing, as a worker does."""
    _memory.begin(_read(_file(command)))
    _memory.begun = True
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
    return _memory.begun


def code_of(key: Key, make: Callable[[], CodeType]) -> CodeType:
    """Give code that depends on nothing but the key: made once, and kept."""
    made: list[CodeType] = []

    def compiled() -> bytes:
        made.append(make())
        return marshal.dumps(made[0])

    data = _memory.get(key, compiled)
    return _loaded(data) if data and not made else made[0]


def thing(key: Key, make: Callable[[], bytes | None]) -> bytes | None:
    """Give bytes that depend on nothing but the key: made once, and kept if there are any."""
    return _memory.get(key, make)


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
        data = _memory.get((plain, int(flags)), parsed)
        if made or not data:
            return made[0]
        all_flags, program, *groups = _loaded(data)
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


# ------------------------------------------------------------ files


def _file(command: str) -> str:
    """The file of a command; empty where the user has no cache folder of their own."""
    folder = os.environ.get("XDG_CACHE_HOME") or os.path.expanduser(_HOME)
    name = f"{sys.implementation.cache_tag}-{sys.hexversion:x}-{_FORM}-{command}"
    ours = os.path.join(folder, "briefgen")
    return os.path.join(ours, name) if os.path.isabs(folder) and _is_own(ours) else ""


def _is_own(folder: str) -> bool:
    """Tell whether a folder is the user's alone, or not there yet: in another, others choose what is read."""
    try:
        return _nobody_else(os.lstat(folder))
    except (OSError, ValueError):
        return True


def _nobody_else(found: os.stat_result) -> bool:
    """Tell whether nobody but the user may write there; a link, on which all may, is somebody else's."""
    return not found.st_mode & 0o022 and (not hasattr(os, "geteuid") or found.st_uid == os.geteuid())


def _read(file: str) -> tuple[Index, bytes]:
    """What is kept there; nothing where it is damaged, or others may write to it."""
    with suppress(OSError, ValueError, EOFError, TypeError):
        # Where the folder is not the user's alone, others may have put a pipe there: to open it is to wait.
        handle = os.open(file, os.O_RDONLY | getattr(os, "O_BINARY", 0) | getattr(os, "O_NONBLOCK", 0))
        with open(handle, "rb") as opened:
            data = opened.read(2 * _LARGEST) if _nobody_else(os.fstat(handle)) else b""
        if data[:_CHECK] == _checksum(data[_CHECK:]):
            index, things = _loaded(data[_CHECK:])
            return index, things
    return {}, b""


def _loaded(data: bytes) -> Any:
    return marshal.loads(data)  # noqa: S302  # of a file that nobody but the user may write to


def _checksum(data: bytes) -> bytes:
    return zlib.crc32(data).to_bytes(_CHECK, "big")


def _write(file: str, data: bytes) -> None:
    """Keep it, whole or not at all; where that cannot be, the next start compiles again."""
    if not file:
        return
    part = f"{file}.{os.getpid()}"
    with suppress(OSError):
        os.makedirs(os.path.dirname(file), 0o700, exist_ok=True)
        handle = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        try:
            with open(handle, "wb") as opened:
                opened.write(_checksum(data) + data)
            os.replace(part, file)
        except OSError:
            os.unlink(part)
            raise
