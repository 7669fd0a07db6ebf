"""How long tests wait on a machine that may be busy with something else."""

from __future__ import annotations

import math
import time
from collections.abc import Callable

_LEAST, _TIMES = 3, 8


def limit_after(build: Callable[[], object]) -> int:
    """Give a limit in seconds that one that hangs exceeds, and no other brief; measured by a build of one."""
    begun = time.monotonic()
    build()
    return _LEAST + math.ceil(_TIMES * (time.monotonic() - begun))
