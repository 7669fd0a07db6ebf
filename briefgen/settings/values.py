"""What may be set, how a value is read, and how it looks when it is right."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Mapping

from briefgen.brand import Brand, branded, preset


def _text(value: object) -> str:
    if isinstance(value, str) and value.strip() and value.isprintable():
        return value.strip()
    raise ValueError("a text on one line, without control characters")


def _texts(value: object) -> tuple[str, ...]:
    if isinstance(value, str):
        value = [part.strip() for part in value.split(",") if part.strip()]
    if isinstance(value, list) and all(
        isinstance(part, str) and part.isprintable() and part for part in value
    ):
        return tuple(dict.fromkeys(value))
    raise ValueError("a list of texts")


def _formats(value: object) -> tuple[str, ...]:
    if formats := _texts(value):
        return formats
    raise ValueError("at least one format")


_YES, _NO = ("1", "true", "yes", "on"), ("0", "false", "no", "off")


def _truth(value: object) -> bool:
    if isinstance(value, bool):
        return value
    word = value.strip().lower() if isinstance(value, str) else ""
    if word in _YES + _NO:
        return word in _YES
    raise ValueError("true or false")


_LARGEST = 1_000_000
"""Seconds, megabytes or processes: more than there is anywhere, and less than a system call refuses."""


def _count(value: object) -> int:
    if isinstance(value, str) and value.strip().isdecimal():
        value = int(value)
    if isinstance(value, int) and not isinstance(value, bool) and 0 < value <= _LARGEST:
        return value
    raise ValueError(f"a whole number from 1 to {_LARGEST:,}")


def _per_cent(value: object) -> int:
    if isinstance(value, str) and value.strip().isdecimal():
        value = int(value)
    if isinstance(value, int) and not isinstance(value, bool) and 0 <= value <= 100:
        return value
    raise ValueError("a whole number from 0 to 100")


def _most(value: object) -> int:
    if isinstance(value, str) and value.strip().isdecimal():
        value = int(value)
    if isinstance(value, int) and not isinstance(value, bool) and value >= 0:
        return value
    raise ValueError("a whole number; 0 switches it off")


def _day(value: object) -> str:
    text = str(value)  # TOML has dates of its own
    try:
        return datetime.date.fromisoformat(text).isoformat()
    except ValueError:
        raise ValueError("a day, as in 2026-11-22") from None


def _one_of(*known: str) -> Callable[[object], str]:
    def read(value: object) -> str:
        word = value.strip().lower() if isinstance(value, str) else ""
        if word not in known:
            raise ValueError(" or ".join(known))
        return word

    return read


def _brand(value: object) -> Brand:
    if isinstance(value, str):
        return preset(value.strip())
    if isinstance(value, dict):
        return branded(value)
    raise ValueError("the name of a brand, or a table of colours and letters")


SEVERITIES = ("error", "warning", "off")


def _severities(value: object) -> Mapping[str, str]:
    if isinstance(value, str):
        value = dict(part.split("=", 1) for part in value.replace(" ", "").split(",") if "=" in part)
    if isinstance(value, dict) and value and all(one in SEVERITIES for one in value.values()) and all(value):
        return {str(code): str(one) for code, one in value.items()}
    raise ValueError(f"a table of codes, each with one of {', '.join(SEVERITIES)}")


KEYS: Mapping[str, Callable[[object], object]] = {
    "template": _text,
    "brand": _brand,
    "citations": _text,
    "paper": _one_of("a4", "letter"),
    "variant": _one_of("large-print", "print-saving"),
    "archive": _truth,
    "formats": _formats,
    "out": _text,
    "content": _text,
    "select": _texts,
    "ignore": _texts,
    "allow_outside": _truth,
    "strict": _truth,
    "min_coverage": _per_cent,
    "min_reviewed": _per_cent,
    "severity": _severities,
    "checks": _texts,
    "sentence_words": _most,
    "reading_ease": _per_cent,
    "summary_points": _most,
    "summary_words": _most,
    "evidence_years": _most,
    "today": _day,
    "jobs": _count,
    "scheduler": _text,
    "limit": _count,
    "memory": _count,
}
"""What may be set, and how its value is read."""

EXAMPLES = {
    "template": 'template = "policy-brief"',
    "brand": 'brand = "harbour"',
    "citations": 'citations = "apa"',
    "paper": 'paper = "letter"',
    "variant": 'variant = "large-print"',
    "archive": "archive = true",
    "formats": 'formats = ["pdf", "docx"]',
    "out": 'out = "out"',
    "content": 'content = "content"',
    "select": 'select = ["Q"]',
    "ignore": 'ignore = ["Q004"]',
    "allow_outside": "allow_outside = true",
    "strict": "strict = true",
    "min_coverage": "min_coverage = 95",
    "min_reviewed": "min_reviewed = 100",
    "severity": 'severity = {S005 = "error", T = "off"}',
    "checks": 'checks = ["house"]',
    "sentence_words": "sentence_words = 30",
    "reading_ease": "reading_ease = 30",
    "summary_points": "summary_points = 5",
    "summary_words": "summary_words = 40",
    "evidence_years": "evidence_years = 5",
    "today": "today = 2026-11-22",
    "jobs": "jobs = 2",
    "scheduler": 'scheduler = "tcp://10.0.0.5:8786"',
    "limit": "limit = 120",
    "memory": "memory = 2000",
}
"""One of each key, for messages."""
