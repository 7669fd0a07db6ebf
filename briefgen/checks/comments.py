"""What reviewers said in Word and nobody has resolved."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from briefgen.checks.explained import Explained
from briefgen.claims.claims import shortened
from briefgen.limits import Limits
from briefgen.model import Brief, Check, Finding, SourceText, Thread

CODES = Explained("R005")


def run(brief: Brief, texts: Mapping[str, SourceText], limits: Limits) -> Iterator[Finding]:
    """Look for comments that are open."""
    yield from (_open("title", one) for one in brief.comments if not one.resolved)
    for items in brief.blocks.values():
        for item in items.values():
            yield from (_open(item.path, one) for one in item.comments if not one.resolved)


def _open(path: str, one: Thread) -> Finding:
    said = f"{one.by or 'somebody'} said: {shortened(one.text)}"
    where = f"{path}.{one.on}" if one.on and "." in path else one.on or path
    hint = "Settle it, then resolve it in Word or write `resolved: yes`."
    return Finding("R005", "warning", where, f"a comment is open; {said}", hint, one.place)


CHECK = Check("comments", CODES, run)
