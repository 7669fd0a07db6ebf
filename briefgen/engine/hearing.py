"""What WeasyPrint complains of, heard where it would be logged."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import contextmanager


class _Ear(logging.Handler):
    """Hears each message once."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.heard: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        message = record.getMessage()
        if message not in self.heard:
            self.heard.append(message)


@contextmanager
def overheard() -> Iterator[list[str]]:
    """Collect the messages while the block runs; whoever else listens hears them, too."""
    logger, ear = logging.getLogger("weasyprint"), _Ear()
    logger.addHandler(ear)
    try:
        yield ear.heard
    finally:
        logger.removeHandler(ear)


@contextmanager
def complaints() -> Iterator[list[str]]:
    """Collect the messages while the block runs, instead of whoever else listens."""
    logger = logging.getLogger("weasyprint")
    handlers, level, propagate = logger.handlers[:], logger.level, logger.propagate
    logger.handlers, logger.propagate = [], False
    logger.setLevel(logging.WARNING)
    try:
        with overheard() as heard:
            yield heard
    finally:
        logger.handlers, logger.propagate = handlers, propagate
        logger.setLevel(level)
