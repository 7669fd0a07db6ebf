"""How a brief and a report show themselves in a notebook (IPython's `_repr_html_`)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from html import escape
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from briefgen.model.brief import Brief
    from briefgen.model.findings import Report


def brief(one: Brief) -> str:
    """Give a brief as a table: each field of each item, with the words that bear it out."""
    rows = [(path, field.text, "") for path, field in one.fields.items()]
    for items in one.blocks.values():
        for item in items.values():
            words = " … ".join(evidence.exact for evidence in item.evidence)
            rows += [(field.path, field.text, words) for field in item.fields.values()]
    return _table(("Field", "Text", "Evidence"), rows)


def report(one: Report) -> str:
    """Give a report: how many claims have which standing, and what was found."""
    counts = Counter(verdict.standing for verdict in one.verdicts)
    told = ", ".join(f"{number} {standing}" for standing, number in counts.items()) or "no claims"
    rows = [(found.code, found.severity, found.path, found.message) for found in one.findings]
    return f"<p>{escape(told)}</p>" + (_table(("Code", "Severity", "Path", "Message"), rows) if rows else "")


def _table(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    head = "".join(f"<th>{escape(one)}</th>" for one in heads)
    body = "".join("<tr>" + "".join(f"<td>{escape(one)}</td>" for one in row) + "</tr>" for row in rows)
    return f"<table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"
