"""What do the checks say of an editor's wrong and right edits?

    python bench/edits.py [--missed] [NAME ...]

Takes the invented briefs of tests/cases/checks/edits, makes one edit at a time, and counts by rule: faults
refused, warned of, silent; right edits (the same in other words) refused or warned of. `--missed` lists them.
"""

from __future__ import annotations

import sys
from collections import Counter
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from tests.checks.edited import Edit, clean, edits, found


def outcome(edit: Edit, show: bool) -> str:
    findings = found(edit)
    said = (
        "refused" if any(one.severity == "error" for one in findings) else "warned" if findings else "silent"
    )
    if show and (said == "silent") == (edit.kind == "fault"):
        codes = "; ".join(f"{one.code} {one.message[:110]}" for one in findings)
        print(f"{said:8} {edit.kind:5} {edit.rule:9} {edit.file} {edit.path}: {edit.text} | {codes}")
    return said


def main() -> None:
    wanted = [one for one in sys.argv[1:] if not one.startswith("-")]
    show = "--missed" in sys.argv
    chosen = [one for one in edits() if not wanted or one.file in wanted]
    for name in dict.fromkeys(one.file for one in chosen):
        for one in clean(name):
            print(f"false alarm in the clean {name}: {one.code} {one.path} {one.message}")
    table: Counter[tuple[str, str, str]] = Counter()
    for edit in chosen:
        said = outcome(edit, show)
        for rule in (edit.rule, "all"):
            table[rule, edit.kind, said] += 1
    print("| Rule | faults | refused | warned | silent | right edits | refused | warned |")
    print("|---|---:|---:|---:|---:|---:|---:|---:|")
    for rule in sorted({rule for rule, _, _ in table}, key=lambda one: (one == "all", one)):
        fault = [table[rule, "fault", said] for said in ("refused", "warned", "silent")]
        right = [table[rule, "right", said] for said in ("refused", "warned", "silent")]
        print("|", " | ".join(map(str, (rule, sum(fault), *fault, sum(right), *right[:2]))), "|")


if __name__ == "__main__":
    main()
