"""Measure the extraction engine on long and on hostile texts: CPU seconds on one core, characters a second.

usage: python bench/speed.py [--largest MB]        (or: python bench/extraction.py --speed)

A text is read by its reader and gone through by every block, as `briefgen extract` does it. Time is CPU time
of this process, so that a busy machine counts little; where characters a second stay alike, it is linear.
"""

from __future__ import annotations

import argparse
import random
import sys
import time
from collections.abc import Callable, Iterator, Mapping

from briefgen import blocks
from briefgen.errors import SourceError
from briefgen.model import SourceText
from briefgen.readers import docx, html, markdown, text

READERS: Mapping[str, Callable[[bytes, str], SourceText]] = {
    "txt": text.read,
    "md": markdown.read,
    "html": html.read,
    "docx": docx.read,
}
SIZES = (10_000, 100_000, 1_000_000, 10_000_000)
HOSTILE = 1_000_000
"""Characters of each hostile text."""

_PROSE = (
    "The Harbour Office counted {n},{m} boats in the port in {year}, {p} per cent more than the year before.",
    "“Nobody counts the small ones,” said Mary Example, the director of the office, on Monday.",
    "According to the Coastal Research Institute, {p}% of the crews had no licence when the storm came.",
    "The council put off its plan for a third basin, which would cost ${n}.{p} million over ten years.",
    "Fishing villages in the north lost half of their nets, and the repairs took longer than the winter.",
    "A spokesman of the Chamber of Trade called the plan “a burden for the old town” and asked for a delay.",
    "Most of the lamps on the mole were broken; {n} of them have been replaced since May {year}.",
    "It was not clear whether the {m} new berths would be enough, the report said.",
    "The old harbour lies behind the mole, between the fish market and the yard where the boats are built.",
    "Most crews leave before dawn and come back when the market has closed.",
    "The law has not been changed since the mole was built, and nobody remembers why it was written so.",
    "Whoever wants a berth has to wait until another crew gives up, which happens seldom.",
    "Its critics point to ports on the other side of the bay, where berths are let by the night.",
    "Neither the owners of the yards nor the crews were asked, although the plan would change their work.",
    "The storm had torn the ropes from the walls and carried them over the sandbank into the open sea.",
    "A decision is expected when the council comes back from its summer recess.",
)
"""Half of the sentences hold a number or what somebody says, as in news."""


def prose(size: int) -> str:
    """Give at least so many characters of paragraphs, headings and lists; always the same ones."""
    chance = random.Random(1)
    pieces = ["Boats in the port are counted again", ""]
    length = 0
    while length < size:
        words = " ".join(_sentence(chance) for _ in range(chance.randint(2, 6)))
        heading = chance.random() < 0.1
        pieces += ["What the office found", ""] * heading + [words, ""]
        length += len(words) + 2
    return "\n".join(pieces)


def _sentence(chance: random.Random) -> str:
    numbers = {"n": chance.randint(2, 90), "m": chance.randint(100, 999), "p": chance.randint(2, 98)}
    return chance.choice(_PROSE).format(year=chance.randint(1990, 2024), **numbers)


def hostile(size: int) -> Iterator[tuple[str, str]]:
    """Give texts that bring slow rules to light, by name."""
    line = prose(size).replace("\n", " ")
    units = {
        "one line of prose": line,
        "one word": "a" * size,
        "opening quotation marks": "“" * size,
        "marks that never close": "He said: “It is late. " * (size // 22),
        "straight marks in pairs and alone": '"a" "b ' * (size // 7),
        "apostrophes": "the boats' '90s 'n' " * (size // 20),
        "opening brackets": "(" * size,
        "brackets and note numbers": "It is so (see [1] (2). " * (size // 23),
        "digits": "1" * size,
        "numbers": "1,234.5 % 12 " * (size // 13),
        "full stops": "." * size,
        "initials": "A. B. " * (size // 6),
        "capitals": "Office Of The " * (size // 14),
        "citing words": "said of the " * (size // 12),
        "blank lines": "a\n\n" * (size // 3),
        "control characters": "The office said that 12 % of the\x01 crews were late.\x7f " * (size // 56),
        "mixed directions": "\u202eאמר \u202d“12%” \u2066قال\u2069 said " * (size // 28),
        "accents on accents": "e\u0301\u0301\u0301 12 " * (size // 8),
        "addresses": "https://example.org/a_(b) " * (size // 26),
        "headings and lists": "See also:\n- A title - An Office\n\n" * (size // 33),
        "dates with strokes": "2011/12/13/" * (size // 11),
        "dates": "2011-12-13 3 May 2011 " * (size // 22),
        "ones": "1 " * (size // 2),
        "number words": "two hundred " * (size // 12),
        "number words that are tied": "twenty-" * (size // 7),
        "ranges": "10 to 20 between 1 and " * (size // 23),
        "shares": "one in five 12 per cent of " * (size // 27),
        "quoted letters": "“a” " * (size // 4),
        "only blank lines": "The port.\n" + "\n" * size,
    }
    yield from units.items()


def seconds(read: Callable[[bytes, str], SourceText], data: bytes, name: str) -> tuple[float, float]:
    """Give the CPU seconds that reading took, and those of all blocks; a refusal takes no time for blocks."""
    begun = time.process_time()
    try:
        source = read(data, name)
    except SourceError:
        return time.process_time() - begun, 0.0
    middle = time.process_time()
    blocks.extract([source], "measured")
    return middle - begun, time.process_time() - middle


def report(largest: int) -> Iterator[str]:
    """Give the lines of the report: the curve, the formats, the hostile texts, the slowest first."""
    yield f"{'characters':>12} {'reading s':>10} {'blocks s':>10} {'M chars/s, all':>15}"
    seconds(text.read, prose(10_000).encode(), "warm.txt")
    for size in (size for size in SIZES if size <= largest):
        reading, finding = seconds(text.read, prose(size).encode(), "prose.txt")
        yield f"{size:>12,} {reading:>10.3f} {finding:>10.3f} {size / (reading + finding) / 1e6:>15.2f}"
    yield ""
    yield f"{HOSTILE:,} characters, the slowest first: seconds, times of news, times of a quarter of it:"
    news, rows = sum(seconds(text.read, prose(HOSTILE).encode(), "news.txt")), []
    for (name, words), (_, quarter) in zip(hostile(HOSTILE), hostile(HOSTILE // 4), strict=True):
        small = sum(seconds(text.read, quarter.encode(), "hostile.txt"))
        rows.append((sum(seconds(text.read, words.encode(), "hostile.txt")), small, name))
    for spent, small, name in sorted(rows, reverse=True):
        yield f"  {name:<36} {spent:>8.3f} s {spent / news:>6.2f} x {spent / small:>6.1f}"


def main(argv: list[str] | None = None) -> int:
    """Print the report."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--largest", type=float, default=10, help="of the curve, in millions of characters")
    for line in report(int(parser.parse_args(argv).largest * 1_000_000)):
        print(line, flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
