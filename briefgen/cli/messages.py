"""How findings, errors and results are printed: messages on stderr, results on stdout."""

from __future__ import annotations

import argparse
import os
import re
import sys
from typing import TYPE_CHECKING, TextIO

from briefgen.cli.wording import Entry, coverage, github, github_error, place_text, told
from briefgen.errors import BriefgenError, ContentError
from briefgen.memory import limit_memory
from briefgen.model import Finding

if TYPE_CHECKING:
    from briefgen.cli._rows import Rows
    from briefgen.cli.guard import Guard

DONE, FOUND, FAILED, STOPPED = 0, 1, 2, 130
"""Exit codes: done; errors were found, or a decision is needed; could not do it; Ctrl-C."""

_COLOURS = {"error": "31;1", "warning": "33;1", "question": "36;1", "place": "1", "faint": "2"}
_BAR = 20
"""Characters of the progress bar."""
_CONTROLS = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
_LONGEST = 300
"""Characters of what a fault says of itself."""


class Voice:
    """What speaks to the user: knows whether it may be loud, and whether it may use colours."""

    def __init__(self, *, quiet: bool = False, colour: bool = True) -> None:
        """Colours are used where the stream is a terminal and the environment does not forbid them."""
        self.quiet = quiet
        self._guard: Guard | None = None
        self._seconds = 0
        self._colour = colour and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"

    @classmethod
    def of(cls, arguments: argparse.Namespace) -> Voice:
        """The voice that the command line asks for."""
        for stream in (sys.stdout, sys.stderr):
            # A name that the terminal's encoding lacks is no reason to fail.
            if hasattr(stream, "reconfigure"):
                stream.reconfigure(errors="backslashreplace")
        return cls(quiet=getattr(arguments, "quiet", False), colour=not getattr(arguments, "no_color", False))

    # ------------------------------------------------------------ limits

    def guarded_by(self, guard: Guard) -> Voice:
        """The voice of a command that somebody watches, and stops where a step takes too long."""
        self._guard = guard
        return self

    def limit(self, seconds: int, megabytes: int = 0) -> None:
        """From here on each step may take so many seconds, and all so much more memory; 0: no limit."""
        self._seconds = seconds
        if self._guard:
            self._guard.step(seconds)
            if megabytes:
                limit_memory(megabytes)

    # ------------------------------------------------------------ results, on stdout

    def result(self, text: str) -> None:
        """A line that a program may read."""
        print(printable(text))

    def file(self, path: object) -> None:
        """A file that was written; one line, whatever its name holds."""
        print(one_line(str(path)))

    def document(self, text: str) -> None:
        """A whole file, as the bytes it would have on disk: UTF-8 in any locale."""
        sys.stdout.flush()
        sys.stdout.buffer.write(text.encode(errors="backslashreplace"))

    def entry(self, entry: Entry, rows: Rows | None = None) -> None:
        """What was found in one content file, for people; of `rows`, what no row before it had."""
        if entry.error:
            self.error(entry.error)
        if rows and entry.row:
            rows.begin(entry.row.content)
        for finding in entry.report.findings if entry.report else ():
            if finding.severity == "error" or (finding.severity == "warning" and not self.quiet):
                own = entry.row if rows else None
                if rows is None or own is None or rows.is_new(finding, own.content, own.id):
                    self.finding(finding, entry.file)
        if entry.report and not self.quiet:
            self.result(f"{one_line(entry.file)}: {coverage(entry.report.verdicts)}")

    def annotations(self, entry: Entry) -> None:
        """What was found in one content file, as workflow commands of GitHub Actions."""
        if entry.error:
            self.result(github_error(entry.error))
        for finding in entry.report.findings if entry.report else ():
            self.result(github(finding, entry.file))
        if entry.report:
            self.note(f"{one_line(entry.file)}: {coverage(entry.report.verdicts)}")

    # ------------------------------------------------------------ messages, on stderr

    def loud(self, text: str) -> None:
        """Something that must not be overheard; never silent."""
        print(f"{self._paint('warning', 'warning', sys.stderr)}: {printable(text)}", file=sys.stderr)

    def note(self, text: str) -> None:
        """Something that is good to know; silent when quiet."""
        if not self.quiet:
            print(printable(text), file=sys.stderr)

    def error(self, error: BriefgenError) -> None:
        """What could not be done, where, and what to do; with the further faults of the same file."""
        others = error.others if isinstance(error, ContentError) else ()
        for each in (error, *others):
            where = place_text(each.place) or "briefgen"
            self._say(where, "error", f"{each.message}\n{each.hint}", sys.stderr)

    def fault(self, fault: Exception, where: str = "briefgen") -> None:
        """A fault of briefgen's own, in one line; with BRIEFGEN_DEBUG set, after its traceback."""
        if os.environ.get("BRIEFGEN_DEBUG"):
            import traceback

            traceback.print_exception(fault)
        what = printable(f"{type(fault).__name__}: {fault}").replace("\n", " ")[:_LONGEST]
        ask = "Please report it with this line and your input; BRIEFGEN_DEBUG=1 shows more."
        print(f"{one_line(where)}: internal fault: {what}. {ask}", file=sys.stderr)

    def warning(self, where: str, message: str) -> None:
        """Something that was done, but not quite as asked."""
        if not self.quiet:
            self._say(where, "warning", message, sys.stderr)

    def finding(self, finding: Finding, file: str, stream: TextIO | None = None) -> None:
        """One finding, as a good compiler prints it."""
        where = place_text(finding.place) or file
        label = f"{finding.severity} {finding.code} {finding.path}"
        self._say(where, label, "\n".join(told(finding)), stream or sys.stdout)

    def question(self, where: str, path: str, found: str, hint: str) -> None:
        """Something that a person has to decide before anything is written."""
        self._say(where, f"question {path}".rstrip(), f"{found}\n{hint}", sys.stderr)

    def progress(self, done: int, total: int, what: str) -> None:
        """A bar that replaces itself, on a terminal only; whoever watches sees a new step."""
        if self._guard:
            self._guard.step(self._seconds, what)
        if not self.quiet and sys.stderr.isatty() and os.environ.get("TERM") != "dumb":
            text = _bar(done, total, printable(what), _columns()) if done < total else ""
            print(f"\r\x1b[K{text}", end="", file=sys.stderr, flush=True)

    def _say(self, where: str, label: str, text: str, stream: TextIO) -> None:
        """`where: error CODE: text`, the text's further lines indented; empty ones left out."""
        kind, _, code = label.partition(" ")
        head = self._paint(kind, kind, stream) + printable(f" {code}" if code else "")
        lines = [line for line in printable(text).splitlines() if line.strip()]
        lines[:1] = [f"{self._paint(one_line(where), 'place', stream)}: {head}: {''.join(lines[:1])}"]
        print("\n    ".join(lines), file=stream)

    def _paint(self, text: str, kind: str, stream: TextIO) -> str:
        if self._colour and stream.isatty():
            return f"\x1b[{_COLOURS[kind]}m{text}\x1b[0m"
        return text


def _bar(done: int, total: int, what: str, columns: int) -> str:
    """As in `[####................] 4/20 content/a.yaml`; cut, since a line that wraps cannot be replaced."""
    filled = _BAR * done // total
    return f"[{'#' * filled}{'.' * (_BAR - filled)}] {done}/{total} {what}"[: columns - 1]


def _columns() -> int:
    try:
        return os.get_terminal_size(sys.stderr.fileno()).columns or 80
    except (OSError, ValueError):
        return 80


def printable(text: str) -> str:
    """The text without what would steer a terminal: such characters are shown by their number."""
    return _CONTROLS.sub(lambda match: f"\\x{ord(match.group()):02x}", text)


def one_line(text: str) -> str:
    """The same of what has to stay on its line, as names of files: the rest would pass for a line of ours."""
    return printable(text).replace("\n", "\\x0a")
