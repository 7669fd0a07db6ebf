"""The example in two editions, of which every byte is known: what bench/faults.py does its worst to."""

import hashlib
import io
import json
import os
import subprocess
import sys
import time
import zipfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from pathlib import Path

from runs import LONGEST, ROOT, project

OLD, NEW = "Invented example", "Invented example, second edition"


@dataclass(frozen=True)
class Shop:
    """A project, and the two editions of its outputs."""

    folder: Path
    temporary: Path
    """Where its builds have their temporary files."""
    briefs: int
    editions: Mapping[str, Mapping[str, str]]
    """By edition: output to SHA-256."""
    seconds: float = 0.0
    """What a build of all briefs took."""

    def outputs(self) -> dict[str, str]:
        return {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in self.paths()}

    def paths(self) -> list[Path]:
        return [path for path in self.folder.glob("out/*/*.*") if not path.name.startswith(".")]

    def size(self) -> int:
        return sum(path.stat().st_size for path in self.paths())

    def turn_to(self, edition: str) -> None:
        """Writes an edition's content file, as an editor does: whole."""
        content, new = self.folder / "constituency.yaml", self.folder / ".content"
        text = content.read_text(encoding="utf-8").replace(f"series: {NEW}", f"series: {OLD}")
        new.write_text(text.replace(f"series: {OLD}", f"series: {edition}"), encoding="utf-8")
        new.replace(content)

    def partial(self) -> int:
        """How many outputs are of neither edition."""
        known = self.editions.values()
        return sum(digest not in [one[name] for one in known] for name, digest in self.outputs().items())

    def missing(self, edition: str) -> int:
        """How many briefs have an output that is not of this edition."""
        found = self.outputs()
        wrong = [name for name, digest in self.editions[edition].items() if found.get(name) != digest]
        return len({Path(name).stem for name in wrong})

    def strays(self) -> int:
        return len([*self.folder.rglob(".briefgen-*"), *self.temporary.iterdir()])


def begin(made: Shop, *more: str) -> subprocess.Popen[str]:
    """A build by two workers, in a session of its own."""
    return subprocess.Popen(
        [sys.executable, "-m", "briefgen", "build", "-q", "-j", "2", *more],
        cwd=made.folder,
        env={**os.environ, "PYTHONPATH": str(ROOT), "TMPDIR": str(made.temporary)},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )


def build(made: Shop) -> tuple[list[str], str]:
    """What a build made of each brief, and what it said."""
    report = made.temporary.parent / "report.json"
    said = begin(made, "--report", str(report)).communicate(timeout=LONGEST)[1]
    return results(report), said


def results(report: Path) -> list[str]:
    return [brief["result"] for brief in json.loads(report.read_text(encoding="utf-8"))["briefs"]]


@contextmanager
def shop(briefs: int) -> Iterator[Shop]:
    """The example, built in its old edition after the new one."""
    with project(briefs) as folder:
        made = Shop(folder, folder.parent / "tmp", briefs, {})
        made.temporary.mkdir()
        editions, begun = {}, 0.0
        for edition in (NEW, OLD):
            made.turn_to(edition)
            begun = time.monotonic()
            build(made)
            editions[edition] = made.outputs()
        seconds = time.monotonic() - begun
        if len(editions[OLD]) != 2 * briefs or set(editions[OLD].values()) & set(editions[NEW].values()):
            sys.exit("The example cannot be built in two editions.")
        yield replace(made, editions=editions, seconds=seconds)


def whole(data: bytes) -> bool:
    """Whether a PDF has its head, its table's place and its end, or a Word file parts that are all intact."""
    if data.startswith(b"%PDF-"):
        return data.endswith(b"%%EOF\n") and b"startxref" in data[-64:]
    with suppress(zipfile.BadZipFile), zipfile.ZipFile(io.BytesIO(data)) as file:
        return file.testzip() is None
    return False
