"""The sandbox in which a template runs: one folder, known names, bounded work, errors with a place."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence, Sized
from difflib import get_close_matches
from functools import lru_cache
from pathlib import Path
from types import CodeType, TracebackType
from typing import Any

import jinja2
from jinja2 import (
    BytecodeCache,
    Environment,
    FileSystemLoader,
    StrictUndefined,
    TemplateNotFound,
    TemplateSyntaxError,
    UndefinedError,
    nodes,
    pass_context,
)
from jinja2.bccache import Bucket
from jinja2.exceptions import SecurityError
from jinja2.runtime import Context
from jinja2.sandbox import ImmutableSandboxedEnvironment
from jinja2.utils import missing

from briefgen import assets, compiled
from briefgen.errors import BriefgenError, TemplateError
from briefgen.merge.values import known
from briefgen.model import Place

STEPS = 100_000
"""Turns of loops and calls in one rendering."""
OUTPUT = 4_000_000
"""Characters of HTML in one rendering."""
FILE = 1_000_000
"""Characters of one template file."""

_GLOBALS = {"range", "dict", "cycler", "joiner", "namespace"}


def render(
    folders: Sequence[Path],
    entry: str,
    context: Mapping[str, object],
    filters: Mapping[str, Callable[..., object]],
) -> tuple[str, Mapping[str, str]]:
    """The HTML that a template makes, and the sources of the template's files by file name.

    Folders are an overlay: the first that has a file wins. Raises TemplateError with file and line.
    """
    sandbox = _sandbox(tuple(folders), _stamp(folders), tuple(context))
    sandbox.steps = 0
    sandbox.filters.update({name: _unfolded(filter) for name, filter in filters.items()})
    try:
        pieces = sandbox.get_template(entry).generate(context)
        return "".join(_bounded(pieces)), sandbox.files
    except BriefgenError as error:
        error.place = error.place or _place(error.__traceback__, sandbox.files)
        raise
    except TemplateSyntaxError as error:
        place = Place(shown(error.filename or error.name or entry), error.lineno)
        raise TemplateError(f"the template cannot be read: {error.message}", place) from error
    except Exception as error:  # the template's own expressions can raise anything that Python can
        raise _fault(error, _place(error.__traceback__, sandbox.files)) from error


def _unfolded(filter: Callable[..., object]) -> Callable[..., object]:
    """A filter that Jinja must not work out while it compiles: its result is another for another brief."""

    @pass_context
    def run(_: Context, value: object) -> object:
        return filter(value)

    return run


@lru_cache(maxsize=8)
def _sandbox(folders: tuple[Path, ...], stamp: object, names: tuple[str, ...]) -> _Sandbox:
    """One sandbox for all briefs of a batch: compiling a template takes longer than running it.

    A stamp of the folders' files is part of the key, so that an edit or a new file is seen. It counts one
    rendering at a time: threads would need one each.
    """
    return _Sandbox(folders, names)


def _stamp(folders: Sequence[Path]) -> object:
    files = (file for folder in folders for file in sorted(assets.files_in(folder)))
    stats = ((file, os.stat(file)) for file in files if os.path.isfile(file))
    return tuple((file, one.st_mtime_ns, one.st_size) for file, one in stats)


def shown(file: str) -> str:
    """A template file as messages name it: relative to the working folder where it lies below it."""
    relative = os.path.relpath(file)
    return file if relative.startswith("..") else relative


def _bounded(pieces: Iterable[str]) -> Iterator[str]:
    size = 0
    for piece in pieces:
        size += len(piece)
        if size > OUTPUT:
            raise TemplateError(
                f"the template prints more than {OUTPUT:,} characters", hint="Look for a loop that grows."
            )
        yield piece


class _Loader(FileSystemLoader):
    """Reads template files as UTF-8 text, from the folders and from nowhere that a link leads to."""

    def __init__(self, folders: Sequence[Path], files: dict[str, str]) -> None:
        super().__init__([str(folder) for folder in folders])
        self._folders = [folder.resolve() for folder in folders]
        self._files = files

    def get_source(self, environment: Environment, template: str) -> tuple[str, str, Callable[[], bool]]:
        try:
            source, file, fresh = super().get_source(environment, template)
        except TemplateNotFound:  # an OSError of Jinja's own
            raise
        except (UnicodeDecodeError, OSError) as error:
            raise TemplateError(f"{template} cannot be read as UTF-8 text: {error}") from error
        place = Place(shown(file))
        if not any(Path(file).resolve().is_relative_to(folder) for folder in self._folders):
            raise TemplateError("the template file is a link that leads out of the template's folder", place)
        if len(source) > FILE:
            raise TemplateError(f"the template file has more than {FILE:,} characters", place)
        self._files[file] = source
        return source, file, fresh


class _Compiled(BytecodeCache):
    """Templates as Python code, kept between starts under their text and all that compiling goes by."""

    def get_bucket(self, environment: Environment, name: str, filename: str | None, source: str) -> Bucket:
        """Give a bucket that is full: what is not kept is compiled here, and fails as it would without."""

        def make() -> CodeType:
            return environment.compile(source, name, filename)

        house = os.stat(__file__)
        rules = (jinja2.__version__, house.st_mtime_ns, *sorted(environment.filters))
        bucket = Bucket(environment, name, source)
        bucket.code = compiled.code_of(("template", *rules, name, filename, source), make)
        return bucket

    def load_bytecode(self, bucket: Bucket) -> None:
        """Nothing is left to load."""

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Nothing is left to keep."""


class _Sandbox(ImmutableSandboxedEnvironment):
    """Jinja's sandbox stops escapes; this one counts turns as well."""

    intercepted_binops = frozenset({"*", "**"})

    def __init__(self, folders: Sequence[Path], names: Sequence[str]) -> None:
        self.files: dict[str, str] = {}
        self.steps = 0
        super().__init__(
            loader=_Loader(folders, self.files),
            undefined=_unknown_name(names),
            autoescape=True,
            auto_reload=False,
            bytecode_cache=_Compiled(),
            trim_blocks=True,
            lstrip_blocks=True,
            keep_trailing_newline=True,
        )
        self.globals = {name: thing for name, thing in self.globals.items() if name in _GLOBALS}
        self.filters["counted"] = self.counted
        del self.filters["attr"]  # it sees an item's methods, and none of its fields

    def _parse(self, source: str, name: str | None, filename: str | None) -> nodes.Template:
        """Let every loop pass through `counted`: the limit holds for loops that print nothing, too."""
        template = super()._parse(source, name, filename)
        for loop in template.find_all(nodes.For):
            loop.iter = nodes.Filter(loop.iter, "counted", [], [], None, None, lineno=loop.iter.lineno)
        template.set_environment(self)
        return template

    def counted(self, things: Iterable[object]) -> Iterator[object]:
        for thing in things:
            self.step()
            yield thing

    def step(self) -> None:
        self.steps += 1
        if self.steps > STEPS:
            raise TemplateError(
                f"the template takes more than {STEPS:,} turns",
                hint="Look for loops within loops, or a macro that calls itself.",
            )

    def call(self, context: Context, obj: Any, /, *args: Any, **kwargs: Any) -> Any:
        self.step()
        return super().call(context, obj, *args, **kwargs)

    def call_binop(self, context: Context, operator: str, left: Any, right: Any) -> Any:
        """Refuse products that fill the memory: long texts, and numbers of many digits."""
        sizes = [len(side) if isinstance(side, Sized) else abs(side) for side in (left, right)]
        if max(sizes) > 1000 if operator == "**" else sizes[0] * sizes[1] > 10**9:
            raise SecurityError(f"the result of {operator} is too large")
        return super().call_binop(context, operator, left, right)


def _unknown_name(names: Sequence[str]) -> type[StrictUndefined]:
    """The class of what is not there: its message names the known, and what may have been meant."""

    class Unknown(StrictUndefined):
        __slots__ = ()

        @property
        def _undefined_message(self) -> str:
            if self._undefined_hint:
                return self._undefined_hint
            name = str(self._undefined_name)
            called, has = ("", names) if self._undefined_obj is missing else known(self._undefined_obj)
            message = f"{called or 'the template'} has no {name!r}"
            message += f"; known: {', '.join(has)}" if has else ""
            near = get_close_matches(name, has, 1)
            return f"{message}\nDid you mean {near[0]!r}?" if near else message

    return Unknown


def _place(trace: TracebackType | None, files: Mapping[str, str]) -> Place | None:
    """The innermost line of a template in a traceback; Jinja maps its frames to the template's lines."""
    place = None
    while trace is not None:
        file = trace.tb_frame.f_code.co_filename
        if file in files:
            place = Place(shown(file), trace.tb_lineno)
        trace = trace.tb_next
    return place


def _fault(error: Exception, place: Place | None) -> TemplateError:
    if isinstance(error, UndefinedError):
        message, _, hint = str(error.message).partition("\n")
        return TemplateError(message, place, hint or "Write it as the block declares it.")
    if isinstance(error, TemplateNotFound):
        hint = "Put it into the template's folder, or mend the name."
        return TemplateError(f"the template file {error.name!r} is not there", place, hint)
    if isinstance(error, RecursionError):
        return TemplateError("the template includes or calls itself without end", place)
    if isinstance(error, MemoryError):
        return TemplateError("an expression of the template asks for more memory than it may have", place)
    if isinstance(error, SecurityError):
        return TemplateError(f"the sandbox refuses this: {error}", place)
    return TemplateError(f"an expression of the template fails: {type(error).__name__}: {error}", place)
