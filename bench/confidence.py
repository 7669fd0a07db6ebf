"""Measure how often figures with each mark are right, and write the table that doubts are made by.

    bench/confidence.py GOLD DOCUMENTS EVALUATOR [--write]

What such doubts are worth is measured by cross-validation: the doubts of each document are made by a table of
all others.

GOLD is a folder of YAML files, one for a document of the same name in DOCUMENTS, each with a list
`statistics`; EVALUATOR is a Python file with a function `statistic(item, gold)` whose first answer is a
verdict, "right" or another.
Without --write the table is printed only.
"""

from __future__ import annotations

import argparse
import importlib.util
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import yaml

from briefgen import readers
from briefgen.blocks.statistics import confidence
from briefgen.blocks.statistics.items import items
from briefgen.model import Item

TABLE = Path(__file__).resolve().parent.parent / "briefgen/blocks/statistics/measured.py"
_MOST = 24
"""Figures of a document that are looked at: more than are proposed, for there to be enough."""
Judge = Callable[[Mapping[str, Any], list[Any]], tuple[str, object]]


def judge_of(file: Path) -> Judge:
    """Load the function that judges a statistic."""
    spec = importlib.util.spec_from_file_location("evaluator", file)
    if spec is None or spec.loader is None:
        raise SystemExit(f"{file}: no Python file")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    judge: Judge = module.statistic
    return judge


def as_written(item: Item) -> dict[str, Any]:
    """Give an item as a content file has it."""
    fields = {name: field.text for name, field in item.fields.items()}
    return {**fields, "evidence": [{"exact": one.exact} for one in item.evidence]}


Seen = tuple[str, str, bool]
"""Document, rule, and whether the figure was right."""


def verdicts(gold: Path, documents: Path, judge: Judge) -> Iterator[Seen]:
    """Give document, rule and verdict of every figure that may be proposed."""
    files = {file.stem: file for file in documents.iterdir()}
    for known in sorted(gold.glob("*.yaml")):
        listed = yaml.load(known.read_text(encoding="utf-8"), Loader=yaml.BaseLoader).get("statistics") or []
        for item in items(readers.read(files[known.stem]), _MOST):
            if item.found:
                yield known.stem, item.found.rule, judge(as_written(item), listed)[0] == "right"


def table_of(seen: Iterable[Seen]) -> dict[str, tuple[int, int]]:
    """Count for every mark how many figures were right, of how many."""
    right: Counter[str] = Counter()
    count: Counter[str] = Counter()
    for _, rule, good in seen:
        alone = rule in (confidence.TABLE, confidence.TOTAL, confidence.OPEN)
        for mark in [rule] if alone else [confidence.ALL, *confidence.marks_of(rule)]:
            count[mark] += 1
            right[mark] += good
    return {mark: (right[mark], number) for mark, number in sorted(count.items())}


def worth(seen: Sequence[Seen]) -> Counter[tuple[bool, bool]]:
    """Count figures that may be key: right or not, and doubted by a table of the other documents or not."""
    found: Counter[tuple[bool, bool]] = Counter()
    for document in sorted({one[0] for one in seen}):
        table = table_of(one for one in seen if one[0] != document)
        for of, rule, good in seen:
            if of == document and rule not in (confidence.TABLE, confidence.OPEN):
                found[good, confidence.confidence(rule, table) < confidence.LINE] += 1
    return found


def main() -> None:
    """Print the table, or write it into the engine."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    for name in ("gold", "documents", "evaluator"):
        parser.add_argument(name, type=Path)
    parser.add_argument("--write", action="store_true")
    given = parser.parse_args()
    seen = list(verdicts(given.gold, given.documents, judge_of(given.evaluator)))
    rows = [f'    "{mark}": ({right}, {count}),' for mark, (right, count) in table_of(seen).items()]
    print("\n".join(rows))
    found = worth(seen)
    for good, name in ((False, "not right"), (True, "right")):
        print(f"{name}: {found[good, True]} of {found[good, True] + found[good, False]} with a doubt")
    if given.write:
        head = TABLE.read_text(encoding="utf-8").partition("= {")[0]
        TABLE.write_text(head + "= {\n" + "\n".join(rows) + "\n}\n", encoding="utf-8")


if __name__ == "__main__":
    main()
