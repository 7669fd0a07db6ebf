"""Bodies hold no Markdown that is printed as it is written."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from briefgen.checks.explained import Explained
from briefgen.content.unread import unread
from briefgen.limits import Limits
from briefgen.model import Brief, Check, Finding, SourceText

CODES = Explained("T010")


def run(brief: Brief, texts: Mapping[str, SourceText], limits: Limits) -> Iterator[Finding]:
    """Read every body as the build does; the sources are not asked."""
    for item in brief.blocks.get("sections", {}).values():
        if "body" not in item.fields:
            continue
        field = item.fields["body"]
        for part in unread(field.text):
            line = field.text.count("\n", 0, part.start) + 1
            yield Finding(
                "T010",
                "warning",
                f"{field.path}, line {line}",
                f"{part.what} is not read, and {part.outcome}",
                part.instead,
                field.place,
                text=field.text,
                spans=((part.start, part.end),),
            )


CHECK = Check("markdown", CODES, run)
