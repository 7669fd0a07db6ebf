"""Makes constituencies.csv: 650 invented constituencies with invented figures, the same on every run.

usage: make_data.py [ROWS] [FILE]. No place and no figure in it is real.
"""

import csv
import random
import sys
from pathlib import Path

FIRST = (
    *("Alder", "Ash", "Birch", "Bram", "Cold", "Dun", "Elm", "Fen", "Gorse"),
    *("Hazel", "Heath", "Hollow", "Larch", "Lin", "Marl", "Moss", "Nether", "Oat"),
)
LAST = (
    *("brook", "bury", "combe", "den", "field", "ford", "gate", "ham", "holt"),
    *("hurst", "ley", "mere", "minster", "mouth", "rigg", "stead", "thorpe", "ton"),
)
SIDES = ("", " North", " South", " East", " West", " and Môr Vale", " Central")
REGIONS = ("Invented North", "Invented Midlands", "Invented South")
COLUMNS = ("code", "name", "region", "households", "renting", "waiting", "social homes", "note")


def rows(count: int) -> list[tuple[str, ...]]:
    """Rows of the table; names are unique."""
    chance = random.Random(650)  # noqa: S311  # nothing is secret here
    names = [f"{first}{last}{side}" for side in SIDES for first in FIRST for last in LAST]
    chance.shuffle(names)
    found = []
    for number in range(count):
        households = chance.randrange(31_000, 52_000)
        renting = chance.randrange(4_000, 15_000)
        waiting = chance.randrange(600, 4_000)
        homes = chance.randrange(0, 400)
        note = "The figures are provisional." if chance.random() < 0.1 else ""
        name = names[number % len(names)] + (f" {number // len(names)}" if number >= len(names) else "")
        figures = (f"{households:,}", f"{renting:,}", f"{waiting:,}", f"{homes}")
        found.append((f"X{number + 1:05}", name, chance.choice(REGIONS), *figures, note))
    return found


def main(count: int = 650, file: str = "") -> None:
    """Writes the table."""
    path = Path(file) if file else Path(__file__).with_name("constituencies.csv")
    with path.open("w", encoding="utf-8", newline="") as out:
        writer = csv.writer(out, lineterminator="\n")
        writer.writerow(COLUMNS)
        writer.writerows(rows(count))


if __name__ == "__main__":
    main(*(int(text) if text.isdecimal() else text for text in sys.argv[1:]))
