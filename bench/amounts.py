"""How many invented amounts pass the number gate, and how many right ones are refused?

    python bench/amounts.py [HOW_MANY] [FIRST_SEED] [--show]

Pairs of sentences with an amount in six languages, by `tests/checks/amounts.py`: one half says another amount
than its evidence, the other half the same in other notation.
"""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from tests.checks.test_amounts import pair
from tests.checks.test_quantities import codes


def main(arguments: list[str]) -> None:
    """Count both kinds of mistake, and show them where that is asked for."""
    given = [int(one) for one in arguments if one.isdecimal()]
    many, first = [*given, *(5000, 0)[len(given) :]][:2]
    seeds = range(first, first + many)
    pairs = {other: [pair(seed, other) for seed in seeds] for other in (True, False)}
    passed = [one for one in pairs[True] if not codes(*one)]
    refused = [one for one in pairs[False] if codes(*one)]
    print(f"{len(passed)} of {many} other amounts passed; {len(refused)} of {many} equal ones were refused")
    for one in (*passed, *refused) if "--show" in arguments else ():
        print("  ", *one, sep=" | ")


if __name__ == "__main__":
    main(sys.argv[1:])
