"""Measure how often each rule that finds a figure is right, and write the table that doubts are made by.

    bench/confidence.py GOLD DOCUMENTS EVALUATOR [--write]

GOLD is a folder of YAML files, one for a document of the same name in DOCUMENTS, each with a list
`statistics`; EVALUATOR is a Python file with a function `statistic(item, gold)` whose first answer is a
verdict, "right" or another.
Without --write the table is printed only.
"""

from __future__ import annotations

import argparse
import importlib.util
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

import yaml

from briefgen import readers
from briefgen.blocks import statistics
from briefgen.model import Item

TABLE = Path(__file__).resolve().parent.parent / "briefgen/blocks/statistics/measured.py"
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


def verdicts(gold: Path, documents: Path, judge: Judge) -> Iterator[tuple[str, bool]]:
    """Give rule and verdict of every figure that may be proposed."""
    files = {file.stem: file for file in documents.iterdir()}
    for known in sorted(gold.glob("*.yaml")):
        listed = yaml.load(known.read_text(encoding="utf-8"), Loader=yaml.BaseLoader).get("statistics") or []
        for item in statistics.find_all(readers.read(files[known.stem])):
            if item.found:
                yield item.found.rule, judge(as_written(item), listed)[0] == "right"


def main() -> None:
    """Print the table, or write it into the engine."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    for name in ("gold", "documents", "evaluator"):
        parser.add_argument(name, type=Path)
    parser.add_argument("--write", action="store_true")
    given = parser.parse_args()
    right: Counter[str] = Counter()
    count: Counter[str] = Counter()
    for rule, good in verdicts(given.gold, given.documents, judge_of(given.evaluator)):
        count[rule] += 1
        right[rule] += good
    rows = [f'    "{rule}": ({right[rule]}, {number}),' for rule, number in sorted(count.items())]
    print("\n".join(rows))
    if given.write:
        head = TABLE.read_text(encoding="utf-8").partition("= {")[0]
        TABLE.write_text(head + "= {\n" + "\n".join(rows) + "\n}\n", encoding="utf-8")


if __name__ == "__main__":
    main()
