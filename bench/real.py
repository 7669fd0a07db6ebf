"""Run an evaluation of `briefgen extract` on real documents, and print its figures by genre.

    bench/real.py GOLD DOCUMENTS EVALUATOR [--errors] [--refused]

EVALUATOR is a program that is called with the command, GOLD and DOCUMENTS and prints what it measured. With
--refused every document is extracted and checked as well: what `check` refuses in a raw draft is listed.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

COMMAND = Path(sys.executable).with_name("briefgen")


def evaluated(given: argparse.Namespace) -> int:
    """Run the evaluator; its output is ours."""
    errors = ["--errors"] if given.errors else []
    words = [sys.executable, given.evaluator, COMMAND, given.gold, given.documents, *errors]
    return subprocess.run(words, check=False).returncode  # the caller names the program


def refused(documents: Path) -> Iterator[str]:
    """Give what `check` refuses in what `extract` wrote."""
    for document in sorted(documents.iterdir()):
        with tempfile.TemporaryDirectory() as folder:
            draft = Path(folder) / "draft.yaml"
            _run("extract", str(document), "-q", "-o", str(draft))
            if not draft.exists():
                yield f"{document.name}: nothing was extracted"
                continue
            said = json.loads(_run("check", str(draft), "--format", "json", "--allow-outside") or "{}")
            for brief in said.get("briefs", []):
                for one in brief["findings"]:
                    if one["severity"] == "error":
                        yield f"{document.name}: {one['code']} {one['path']}: {one['message']}"


def _run(*words: str) -> str:
    return subprocess.run(  # our own command
        [COMMAND, *words], check=False, capture_output=True, text=True
    ).stdout


def main() -> None:
    """Print the evaluation, and the refused drafts."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    for name in ("gold", "documents", "evaluator"):
        parser.add_argument(name, type=Path)
    parser.add_argument("--errors", action="store_true", help="show each miss")
    parser.add_argument("--refused", action="store_true", help="check every draft, too")
    given = parser.parse_args()
    code = evaluated(given)
    lines = list(refused(given.documents)) if given.refused else []
    print(
        "\n".join(lines) or "No draft is refused." if given.refused else "", end="\n" if given.refused else ""
    )
    raise SystemExit(code or bool(lines))


if __name__ == "__main__":
    main()
