"""How long tests wait on a machine that may be busy with something else."""

from __future__ import annotations

import math
import shutil
import time
from collections.abc import Callable

_LEAST, _TIMES = 3, 8


def limit_after(build: Callable[[], object]) -> int:
    """Give a limit in seconds that one that hangs exceeds, and no other brief; measured by a build of one.

    The first build imports; what it built in the folder out goes, so that the second builds again.
    """
    build()
    shutil.rmtree("out")
    begun = time.monotonic()
    build()
    return _LEAST + math.ceil(_TIMES * (time.monotonic() - begun))
