"""Languages whose words are not read: what was not compared is said."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from briefgen.checks.explained import Explained
from briefgen.languages import LANGUAGES, PRINTED
from briefgen.limits import Limits
from briefgen.model import Brief, Check, Finding, SourceText

CODES = Explained("T011")


def run(brief: Brief, _texts: Mapping[str, SourceText], _limits: Limits) -> Iterator[Finding]:
    """Say of a brief in a language without a table of words that its words were not read."""
    field = brief.fields.get("language")
    code = field.text.partition("-")[0].strip().lower() if field else ""
    if field is None or not code or code in LANGUAGES:
        return
    labels = "" if code in PRINTED else ", and what templates print is in English"
    yield Finding(
        "T011", "warning", field.path,
        f"the words of this brief were not read: {field.text} has no table of them{labels}; quotations and "
        "figures were compared to the letter",
        f"Have it reviewed: `briefgen review`. Languages that are read: {', '.join(LANGUAGES)}.",
        field.place,
    )  # fmt: skip


CHECK = Check("language", CODES, run)
