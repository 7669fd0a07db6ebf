"""How many examples a law is tried on: a few in each run of the tests, many in `make laws`."""

from __future__ import annotations

import os

TIMES = int(os.environ.get("LAWS", "1"))


def examples(few: int) -> int:
    """Give the number of examples; the environment's LAWS multiplies it."""
    return few * TIMES
