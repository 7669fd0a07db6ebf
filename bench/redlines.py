"""Redlines: pairs of briefs as tracked changes; accepted they are the newer one, rejected the older.

    python -m bench.redlines [--project DIR] [--pairs N] [--seed N] [--template T] [--libreoffice]

Our own reader looks at every pair; `--libreoffice` has LibreOffice accept and reject all changes of each, too
(Debian: python3-uno), and its files are read by our reader.
"""

from __future__ import annotations

import argparse
import random
import re
import subprocess
import tempfile
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import yaml

from briefgen import assets, merge, styles, writers
from briefgen.content import loads
from briefgen.errors import BriefgenError
from briefgen.word import View, lines, open_package
from briefgen.writers.docx.redline import redline

SYSTEM_PYTHON = "/usr/bin/python3"
BATCH = 50
TEMPLATES = ("policy-brief", "policy-brief", "report", "bulletin", "factsheet")
WORDS = ["tram", "forum", "harbour", "(old)", "1,240", "38%", "“so”", "Übersicht", "one", "&", "two"]
Items = dict[str, Any]
Change = Callable[[Items, random.Random], None]


def main() -> None:
    """Tries the pairs and prints those that differ."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--project", default=".")
    parser.add_argument("--pairs", type=int, default=500)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--template", action="append")
    parser.add_argument("--libreoffice", action="store_true")
    wanted = parser.parse_args()
    project = Path(wanted.project).resolve()
    made = pairs(project, random.Random(wanted.seed), wanted.template or TEMPLATES)
    wrong = {"ours": 0, "LibreOffice": 0}
    for begin in range(0, wanted.pairs, BATCH):
        with tempfile.TemporaryDirectory() as folder:
            count = min(BATCH, wanted.pairs - begin)
            batch = {f"{begin + n:04}": (*next(made), Path(folder)) for n in range(count)}
            wrong["ours"] += sum(not by_us(name, *one) for name, one in batch.items())
            if wanted.libreoffice:
                wrong["LibreOffice"] += by_libreoffice(Path(folder), batch)
        print(f"{begin + count} pairs, wrong: {wrong}", flush=True)


def by_us(name: str, old: bytes, new: bytes, folder: Path) -> bool:
    """Write a redline, and read it in both views."""
    made = redline(new, old, "An Editor", "2026-05-01T00:00:00Z")
    (folder / f"{name}.docx").write_bytes(made)
    return told(name, "accepted", new, made, "accepted") and told(name, "rejected", old, made, "rejected")


def by_libreoffice(folder: Path, batch: dict[str, tuple[bytes, bytes, Path]]) -> int:
    """Have LibreOffice accept all changes and reject all; gives how many files were wrong."""
    subprocess.run([SYSTEM_PYTHON, "-m", "bench.uno_redlines", folder], check=True, timeout=3600)
    wrong = 0
    for name, (old, new, _) in batch.items():
        for view, right in (("accepted", new), ("rejected", old)):
            file = folder / f"{name}.{view}.docx"
            wrong += not told(name, f"LibreOffice, {view}", right, file.read_bytes(), "accepted")
    return wrong


def told(name: str, what: str, right: bytes, made: bytes, view: View) -> bool:
    """Print where two texts differ first; says whether they are the same."""
    one, other = words(right), words(made, view)
    if one == other:
        return True
    at = next(
        (n for n, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other))
    )
    print(f"{name} {what}: line {at}: {one[at : at + 2]} became {other[at : at + 2]}", flush=True)
    return False


def words(data: bytes, view: View = "accepted") -> list[str]:
    """Give the lines that have words, white space and raising apart."""
    found = (line.text for line in lines(open_package(data), view, keep_notes=True))
    whole = (re.sub(r"\s+|\N{SOFT HYPHEN}", "", unicodedata.normalize("NFKC", text)) for text in found)
    return [text for text in whole if text]


# ---------------------------------------------------------------- pairs


def pairs(project: Path, chance: random.Random, templates: Sequence[str]) -> Iterator[tuple[bytes, bytes]]:
    """Make pairs of Word files without end: a brief, and what came of it by some edits."""
    files = sorted((project / "content").glob("*.yaml"))
    while True:
        for file in files:
            brief: Items = yaml.load(file.read_text(encoding="utf-8"), yaml.BaseLoader)
            template = chance.choice(templates)
            older = built(project, file, brief, template)
            for _ in range(4):
                for _ in range(chance.choice((1, 2, 4, 8))):
                    chance.choice(CHANGES)(brief, chance)
                newer = built(project, file, brief, template)
                if older and newer:
                    yield older, newer
                older = newer or older


def built(project: Path, file: Path, brief: Items, template: str) -> bytes:
    """Build a brief's Word file; nothing where the edits made it one that cannot be built."""
    text = yaml.safe_dump(brief, allow_unicode=True, sort_keys=False, width=10_000)
    roots = assets.roots(project)
    try:
        tree = merge.merge(loads(text, str(file), file.stem), template, roots)
        return writers.write("docx", styles.compute(tree, roots, project)).data
    except BriefgenError:
        return b""


# ---------------------------------------------------------------- edits


def reworded(text: str, chance: random.Random) -> str:
    """Put words in, take some out, and exchange some."""
    parts = text.split(" ")
    for _ in range(chance.choice((1, 1, 2, 5))):
        at = chance.randrange(len(parts) + 1)
        parts[at : at + chance.randrange(3)] = chance.sample(WORDS, chance.randrange(3))
    return " ".join(parts).strip() or "one"


def one_of(brief: Items, chance: random.Random, *blocks: str) -> Items:
    """Give a block that is there; an empty one where there is none."""
    there = [name for name in blocks if brief.get(name)]
    return brief[chance.choice(there)] if there else {}


def text_changed(brief: Items, chance: random.Random) -> None:
    """Reword a field."""
    block = one_of(brief, chance, "summary", "statistics", "quotes", "recommendations")
    holders = [brief, *block.values()]
    holder = chance.choice(holders)
    names = [name for name in ("title", "standfirst", "text", "label", "value", "role") if name in holder]
    for name in names[:1]:
        holder[name] = reworded(holder[name], chance)


def item_deleted(brief: Items, chance: random.Random) -> None:
    """Take an item out."""
    block = one_of(brief, chance, "summary", "statistics", "quotes", "recommendations", "sections")
    if len(block) > 1:
        block.pop(chance.choice(list(block)))


def item_added(brief: Items, chance: random.Random) -> None:
    """Put a new item like another one in."""
    block = one_of(brief, chance, "summary", "statistics", "quotes", "sections")
    if not block:
        return
    given = chance.choice(list(block.items()))[1]
    new = {
        name: reworded(value, chance) if isinstance(value, str) else value for name, value in given.items()
    }
    entries = list(block.items())
    entries.insert(chance.randrange(len(entries) + 1), (f"new-{chance.randrange(10**6)}", new))
    block.clear()
    block.update(entries)


def items_moved(brief: Items, chance: random.Random) -> None:
    """Put items into another order."""
    block = one_of(brief, chance, "summary", "statistics", "quotes", "sections")
    entries = list(block.items())
    chance.shuffle(entries)
    block.clear()
    block.update(entries)


def body_changed(brief: Items, chance: random.Random) -> None:
    """Edit the paragraphs, bullets and rows of a body."""
    bodies = [one for one in brief.get("sections", {}).values() if one.get("body")]
    if not bodies:
        return
    body = chance.choice(bodies)
    blocks = body["body"].split("\n\n")
    if chance.random() < 0.5:
        _blocks_changed(blocks, chance)
    else:
        at = chance.randrange(len(blocks))
        rows = blocks[at].split("\n")
        _rows_changed(rows, chance)
        blocks[at] = "\n".join(rows)
    body["body"] = "\n\n".join(blocks) or "One."


def _blocks_changed(blocks: list[str], chance: random.Random) -> None:
    """Take a paragraph out, put one in, or exchange two."""
    at = chance.randrange(len(blocks))
    kind = chance.randrange(4)
    if kind == 0 and len(blocks) > 1:
        del blocks[at]
    elif kind == 1:
        blocks.insert(at, "A paragraph that is " + reworded("wholly new here", chance) + ".")
    elif kind == 2:
        other = chance.randrange(len(blocks))
        blocks[at], blocks[other] = blocks[other], blocks[at]
    elif "|" not in blocks[at] and "\n" not in blocks[at]:
        first, _, second = blocks[at].partition(". ")
        blocks[at : at + 1] = [f"{first}.", second] if second else [first]


def _rows_changed(rows: list[str], chance: random.Random) -> None:
    """Reword a row, a bullet or a paragraph, take one out, or double one."""
    is_table = all(row.count("|") > 1 for row in rows)
    least = 2 if is_table else 0
    if len(rows) <= least:
        return
    at = chance.randrange(least, len(rows))
    kind = chance.randrange(3)
    if is_table:
        cells = rows[at].split("|")
        place = chance.randrange(1, max(2, len(cells) - 1))
        changed = "|".join(
            [*cells[:place], f" {reworded(cells[place].strip(), chance)} ", *cells[place + 1 :]]
        )
    else:
        mark, _, rest = rows[at].partition(" ")
        changed = f"{mark} {reworded(rest, chance)}"
    if kind == 0 and len(rows) > least + 1:
        del rows[at]
    elif kind == 1 and len(rows) > 1:
        rows.insert(at, changed)
    else:
        rows[at] = changed


CHANGES: tuple[Change, ...] = (
    text_changed,
    text_changed,
    body_changed,
    body_changed,
    body_changed,
    item_deleted,
    item_added,
    items_moved,
)

if __name__ == "__main__":
    main()
