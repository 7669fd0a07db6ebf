"""What an option's value may be; argparse shows the reason of a refusal."""

from __future__ import annotations

import argparse


def per_cent(text: str) -> int:
    """Read a share of a hundred."""
    if not text.isdecimal() or int(text) > 100:
        raise argparse.ArgumentTypeError(f"{text!r} is no share, expected 0 to 100")
    return int(text)


def count(text: str) -> int:
    """Read a whole number from 1."""
    if not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError(f"{text!r} is no number of briefs, expected 1 or more")
    return int(text)


def day(text: str) -> str:
    """Read a day of the calendar, as ISO 8601 has it."""
    from datetime import date

    try:
        found = date.fromisoformat(text)
    except ValueError:
        found = None
    if found is None or found.isoformat() != text:
        raise argparse.ArgumentTypeError(f"{text!r} is no day, expected as in 2026-11-22")
    return text
