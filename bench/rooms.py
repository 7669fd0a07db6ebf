"""Where the CPU of a warm brief goes, room by room; part of batch.py, and a command of its own.

usage: rooms.py [BRIEFS]

The functions that lead from a room to the next are timed from outside, in the process's own CPU time; what
an inner room takes is not counted in an outer one.
"""

import importlib
import os
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from runs import ROOT, project

ROOMS = (
    ("filling the row in", "briefgen.batch.filling", "filled"),
    ("checks", "briefgen.verdicts.report", "run"),
    ("merge: template and HTML", "briefgen.merge", "merge"),
    ("cascade", "briefgen.styles", "compute"),
    ("PDF: layout", "briefgen.styles.laid", "lay_out"),
    ("PDF: painting and file", "briefgen.writers.pdf", "write"),
    ("Word", "briefgen.writers.docx", "write"),
    ("records, hashes, files", "briefgen.batch.job", "stored"),
    ("garbage", "briefgen.batch.garbage", "Between.brief"),
)
"""What is timed: a name for people, a module, a function in it."""
_OTHERS = "all else"


class Stopwatch:
    """Adds the CPU time up, by the innermost room that is open."""

    def __init__(self) -> None:
        self.spent: dict[str, float] = {}
        self._open = [_OTHERS]
        self._since = time.process_time()

    def _count(self) -> None:
        now = time.process_time()
        self.spent[self._open[-1]] = self.spent.get(self._open[-1], 0.0) + now - self._since
        self._since = now

    @contextmanager
    def room(self, name: str) -> Iterator[None]:
        self._count()
        self._open.append(name)
        try:
            yield
        finally:
            self._count()
            self._open.pop()

    def restart(self) -> None:
        self.spent.clear()
        self._since = time.process_time()

    def timed(self, name: str, function: Callable[..., Any]) -> Callable[..., Any]:
        def run(*args: Any, **kwargs: Any) -> Any:
            with self.room(name):
                return function(*args, **kwargs)

        return run


def profile(briefs: int) -> dict[str, float]:
    """Milliseconds of CPU a brief in each room, in a process that has built two before."""
    sys.path.insert(0, str(ROOT))
    watch = Stopwatch()
    for name, module, function in ROOMS:
        holder: Any = importlib.import_module(module)
        *outer, last = function.split(".")
        for part in outer:
            holder = getattr(holder, part)
        setattr(holder, last, watch.timed(name, getattr(holder, last)))
    with project(briefs + 2) as folder:
        here = os.getcwd()
        os.chdir(folder)
        try:
            done = _build(watch)
        finally:
            os.chdir(here)
    return {name: 1000 * spent / done for name, spent in watch.spent.items()}


def _build(watch: Stopwatch) -> int:
    from briefgen import batch, settings
    from briefgen.batch import garbage, inputs, state
    from briefgen.batch.brief import Library
    from briefgen.batch.job import Workshop, attempt

    wanted = settings.load(Path(), {}, {})
    plan = batch.plan([], wanted)
    around = inputs.surroundings(wanted, plan.check)
    shop = Workshop(plan, state.State(Path(), around, inputs.digest(around)), Library())
    with garbage.Between() as between:
        for number, job in enumerate(plan.jobs):
            if number == 2:
                watch.restart()
            outcome = attempt(job, shop)
            if not outcome.done:
                sys.exit(f"{job.label} was not built: {outcome.error or outcome.report}")
            between.brief()
    with watch.room(_OTHERS):  # what is left since the last room
        pass
    return len(plan.jobs) - 2


def remains(found: dict[str, float]) -> str:
    """What of a warm brief's CPU is the renderer's, and why it stays."""
    whole = sum(found.values())
    renderer = found.get("PDF: layout", 0) + found.get("PDF: painting and file", 0)
    word = found.get("Word", 0)
    return f"""Of {whole:.0f} ms, {renderer:.0f} are WeasyPrint's layout and painting,
{word:.0f} are the Word file's.
All briefs of a process share already: imports, fonts, parsed stylesheets and templates, worked-out styles,
packed fonts, source texts, the parsed content file. What remains is made of each brief's own words:
WeasyPrint shapes every line with Pango (some several times, since grids and rows of boxes ask how wide their
content is before they are laid out), resolves the lengths of each box, and writes each page."""


def main() -> None:
    found = profile(int(sys.argv[1]) if len(sys.argv) > 1 else 150)
    for room, spent in sorted(found.items(), key=lambda item: -item[1]):
        print(f"{spent:6.1f} ms  {room}")
    print(f"{sum(found.values()):6.1f} ms  all\n\n{remains(found)}")


if __name__ == "__main__":
    main()
