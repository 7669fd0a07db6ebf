"""Findings that the brief accepts with a reason, and reasons that no finding asked for."""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator

from briefgen.checks.explained import Explained
from briefgen.model import Brief, Finding, Item

UNUSED = Explained("X001")


def sort_out(
    found: Iterable[Finding], brief: Brief, not_asked: Container[str] = ()
) -> tuple[list[Finding], list[Finding]]:
    """Part the findings into those that stay, and those that are allowed; unused reasons become findings.

    Nothing is said of a reason whose code was not asked for this time.
    """
    kept: list[Finding] = []
    allowed: list[Finding] = []
    used: set[tuple[str, str]] = set()
    for finding in found:
        item = _item_of(finding.path, brief)
        reasons = item.allow if item else brief.allow
        if finding.code in reasons:
            allowed.append(finding)
            used.add((item.path if item else "", finding.code))
        else:
            kept.append(finding)
    return [*kept, *_unused(brief, used, not_asked)], allowed


def _item_of(path: str, brief: Brief) -> Item | None:
    block, _, rest = path.partition(".")
    return brief.blocks.get(block, {}).get(rest.partition(".")[0])


def _unused(brief: Brief, used: set[tuple[str, str]], not_asked: Container[str]) -> Iterator[Finding]:
    items = [item for block in brief.blocks.values() for item in block.values()]
    top = brief.fields.get("title")
    homes = [("", top.place if top else None, brief.allow)]
    for path, place, allow in [*homes, *((one.path, one.place, one.allow) for one in items)]:
        for code in allow:
            if (path, code) not in used and code not in not_asked:
                yield Finding(
                    "X001", "warning", path or "allow", f"{code} is allowed here, and was not found",
                    "Delete it from `allow`.", place,
                )  # fmt: skip
