"""Cases in readable files: a title, then named parts."""

from __future__ import annotations

import re
from pathlib import Path

CASES = Path(__file__).parent / "cases"


def cases(name: str) -> list[tuple[str, dict[str, str]]]:
    """Give title and parts of each case of a file: `### title`, then `## part` before each part's lines."""
    text = (CASES / name).read_text(encoding="utf-8")
    return [_case(case) for case in re.split(r"^### ", text, flags=re.MULTILINE)[1:]]


def _case(case: str) -> tuple[str, dict[str, str]]:
    title, _, rest = case.partition("\n")
    parts = re.split(r"^## (\w+)\n", rest, flags=re.MULTILINE)[1:]
    bodies = (part.rstrip("\n") + "\n" for part in parts[1::2])
    return title.strip(), dict(zip(parts[::2], bodies, strict=True))
