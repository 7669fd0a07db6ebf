"""Measure how often each rule that finds quotes is right, and write the table that `extract` goes by.

usage: python bench/measure_quotes.py GOLD.jsonl ... [--write]

Each line of a gold file is a document that a person annotated: `text`, or `file` (a path that briefgen reads,
beside the gold file or absolute), and `quotes`, each with `speaker` (a name, or several that will do) and
with `start` and `end`, or with its words as `text`. A proposed quote is right where its words are those of an
annotated one, or a stretch of five words of it or more, and its speaker has that name, or a piece of it.
Prints rule (and kind of speaker), how many, and the share that is right; --write makes of it
briefgen/blocks/quotes/measured.py.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from briefgen import readers
from briefgen.blocks.quotes.proposed import measurable
from briefgen.model import Source, SourceText
from briefgen.readers import text as text_reader

TABLE = Path(__file__).resolve().parent.parent / "briefgen" / "blocks" / "quotes" / "measured.py"
FEWEST = 15
"""Quotes by which a rule can be measured."""
STRETCH = 5
"""Words of an annotated quote that are enough."""

Gold = Mapping[str, object]


def documents(gold: Path) -> Iterator[tuple[SourceText, Sequence[Gold]]]:
    """Read the annotated documents of a file."""
    for line in gold.read_text(encoding="utf-8").splitlines():
        one = json.loads(line)
        if "file" in one:
            yield readers.read(gold.parent / one["file"]), one["quotes"]
        else:
            made = text_reader.read(one["text"].encode(), f"{one.get('id', 'a')}.txt")
            yield (made if made.text == one["text"] else SourceText(Source("a"), one["text"])), one["quotes"]


def words_of(text: str) -> list[str]:
    """Give the words of a text, in small letters."""
    return re.findall(r"[^\W_]+", text.lower().replace("’", "'"))


def same_words(one: Sequence[str], other: Sequence[str]) -> bool:
    """Tell whether two runs of words have four fifths in common, or a stretch of one is all of the other."""
    common = sum((Counter(one) & Counter(other)).values())
    low, high = sorted((len(one), len(other)))
    return common >= 0.8 * max(1, high) or (low >= STRETCH and common >= 0.95 * low)


def same_speaker(one: str, others: object) -> bool:
    """Tell whether a name is one of several, a piece of one, or ends as one does."""
    names = [others] if isinstance(others, str) else list(others) if isinstance(others, list) else []
    own = words_of(one)
    for words in filter(None, map(words_of, names)):
        if own[-1:] == words[-1:] or " ".join(own) in " ".join(words) or " ".join(words) in " ".join(own):
            return bool(own)
    return False


def measure(golds: Sequence[Path]) -> dict[str, list[bool]]:
    """Give, by rule and kind of speaker, which proposed quotes are right."""
    right: dict[str, list[bool]] = defaultdict(list)
    for gold in golds:
        for source, annotated in documents(gold):
            known = [
                (words_of(_words(source, one)), one.get("speaker_resolved") or one.get("speaker"))
                for one in annotated
            ]
            for key, text, speakers in measurable(source):
                hits = [names for words, names in known if same_words(words_of(text), words)]
                found = any(same_speaker(name, names) for names in hits for name in speakers)
                right[key].append(found)
                right[key.partition(",")[0]].append(found)
    return right


def _words(source: SourceText, one: Gold) -> str:
    start, end = one.get("start"), one.get("end")
    return source.text[start:end] if isinstance(start, int) and isinstance(end, int) else str(one["text"])


def table(right: Mapping[str, Sequence[bool]]) -> str:
    """Make the module that holds what was measured."""
    rows = "".join(
        f'    "{key}": ({sum(found) / len(found):.2f}, {len(found)}),\n'
        for key, found in sorted(right.items())
        if len(found) >= FEWEST
    )
    return (
        '"""How often each rule that finds quotes was right: share, number; by bench/measure_quotes."""\n\n'
        "from __future__ import annotations\n\nfrom collections.abc import Mapping\n\n"
        f"MEASURED: Mapping[str, tuple[float, int]] = {{\n{rows}}}\n"
        '"""Rule and kind of speaker to the share right, and of how many quotes on annotated documents."""\n'
    )


def main() -> int:
    """Measure, print, and write the table if that is asked."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("gold", nargs="+", type=Path)
    parser.add_argument("--write", action="store_true")
    arguments = parser.parse_args()
    right = measure(arguments.gold)
    for key, found in sorted(right.items()):
        print(f"{key:40} {len(found):5} {sum(found) / len(found):6.2f}")
    if arguments.write:
        TABLE.write_text(table(right), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
