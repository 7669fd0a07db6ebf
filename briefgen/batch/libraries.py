"""Imports what every worker needs, once, in the server that workers are started from."""

from __future__ import annotations

import os
import signal
from contextlib import suppress
from importlib import import_module

from briefgen.errors import BriefgenError

_NEEDED = (
    "batch.worker",
    "batch.filling",
    "verdicts.report",
    "content",
    "languages.english",
    "layout",
    "merge.context",
    "merge.environment",
    "merge.head",
    "merge.resolve",
    "merge.rules",
    "readers.text",
    "styles",
    "styles.fitting",
    "writers.docx",
    "writers.pdf",
)

# Ctrl-C ends the server without a word, instead of with a traceback of what it was importing. Until here it
# was blocked by the process that started the server.
_asker = os.getppid()
signal.signal(signal.SIGINT, signal.SIG_DFL)
signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGINT})

with suppress(BriefgenError, ImportError):  # a worker says it, with the brief that needs it
    for name in _NEEDED:
        import_module(f"briefgen.{name}")
    import_module("briefgen.engine.weasy").weasyprint()

if os.getppid() != _asker:  # nobody is left to start workers for
    os.kill(os.getpid(), signal.SIGTERM)
