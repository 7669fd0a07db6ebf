"""Count the code of the rooms that read and check: lines, regular expressions, lists of words.

usage: python bench/code.py HOUSE [HOUSE]

A HOUSE is a folder `briefgen` of any version: after `git archive VERSION | tar -x -C DIR` it is DIR/briefgen.
Lists of words are those of three texts or more, and texts that are cut into words; what stands in
`languages/` is data and counted by itself. `--where` names the files elsewhere that have most lists.
"""

from __future__ import annotations

import argparse
import ast
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

ROOMS = ("blocks", "checks", "claims", "verdicts", "reading", "speech")
"""What blocks and checks alone held before is spread over these."""
DATA = "languages"
_CUTTING = {"words", "ordered", "phrases", "valued", "whole", "counted", "split"}
_MATCHING = {"compile", "search", "match", "fullmatch", "finditer", "findall", "sub", "split"}
_LIST = 3


def counted(tree: ast.Module) -> Counter[str]:
    """Count the regular expressions and the lists of words of one module."""
    found: Counter[str] = Counter()
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            of_re = isinstance(node.func.value, ast.Name) and node.func.value.id == "re"
            found["expressions"] += of_re and node.func.attr in _MATCHING
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            found["lists"] += node.func.id in _CUTTING and _is_text(node)
        elif isinstance(node, ast.Tuple | ast.List | ast.Set):
            texts = [one for one in node.elts if isinstance(one, ast.Constant) and isinstance(one.value, str)]
            found["lists"] += len(texts) >= _LIST and len(texts) == len(node.elts)
    return found


def _is_text(call: ast.Call) -> bool:
    first = call.args[0] if call.args else None
    return isinstance(first, ast.Constant) and isinstance(first.value, str)


def rooms(house: Path) -> Iterator[tuple[str, Counter[str]]]:
    """Give for each room how many lines, expressions and lists it has."""
    for room in (*ROOMS, DATA):
        found: Counter[str] = Counter()
        for path in sorted((house / room).rglob("*.py")):
            text = path.read_text(encoding="utf-8")
            found += counted(ast.parse(text)) + Counter(lines=len(text.splitlines()), modules=1)
        if found:
            yield room, found


def main() -> int:
    """Print the table of each house."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("houses", type=Path, nargs="+")
    parser.add_argument("--where", action="store_true")
    options = parser.parse_args()
    for house in options.houses:
        print(f"{house}\n{'':12}{'modules':>9}{'lines':>9}{'expressions':>13}{'lists of words':>16}")
        all_of: Counter[str] = Counter()
        for room, found in rooms(house):
            all_of += found if room != DATA else Counter()
            print(f"{room:12}" + _row(found))
        print(f"{'without data':12}" + _row(all_of))
        for name, count in _where(house) if options.where else ():
            print(f"    {count:3} {name}")
    return 0


def _row(found: Counter[str]) -> str:
    return f"{found['modules']:9}{found['lines']:9,}{found['expressions']:13}{found['lists']:16}"


def _where(house: Path) -> list[tuple[str, int]]:
    lists: Counter[str] = Counter()
    for path in (path for room in ROOMS for path in (house / room).rglob("*.py")):
        lists[path.relative_to(house).as_posix()] = counted(ast.parse(path.read_text("utf-8")))["lists"]
    return lists.most_common(30)


if __name__ == "__main__":
    raise SystemExit(main())
