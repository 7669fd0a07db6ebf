"""The text is finished: no placeholders, no part without words, a summary that sums up."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache

from briefgen.blocks import BLOCKS
from briefgen.checks.explained import Explained
from briefgen.claims.claims import WORD, printed, prose, shortened
from briefgen.claims.tongues import tongues
from briefgen.languages.gates import COMMON, gates_of
from briefgen.limits import Limits
from briefgen.model import Brief, Check, Field, Finding, SourceText
from briefgen.reading.choices import starred
from briefgen.reading.currencies import CODES as CURRENCY_CODES

_PLACEHOLDER = re.compile(
    r"\b(?:TODO|FIXME|XXX+|TBC|TBD|TKTK?)\b|\b(?i:lorem\s+ipsum|to\s+be\s+(?:confirmed|completed|written)|tbc|tbd)\b"
    r"|\?\?\?+|<[A-Z][A-Z _-]+>|\[(?i:insert|placeholder|your)\b[^\]]*\]"
)

_UNDESCRIBED = re.compile(r"!\[\s*\]\(\s*([^)\s]*)[^)]*\)")
_SHORT_FORM = re.compile(r"(?<![\w@/.-])[A-Z][A-Z0-9]{2,6}s?(?![\w/-])")
_NAMED, _NAMING = re.compile(r"\(([A-Z][A-Z0-9]{2,6})s?[,;)]"), re.compile(r"\b([A-Z][A-Z0-9]{2,6})s?\s\(")
"""A short form where it is written out: the Harbour Office (HOF); HOF (the Harbour Office)."""
_KNOWN = re.compile(r"[IVXLC]+|[A-Z]{1,2}\d")
"""Roman numbers, and formulas such as CO2."""

CODES = Explained("T001", "T002", "T005", "T006", "T008", "T003", "T009")


def run(brief: Brief, texts: Mapping[str, SourceText], limits: Limits) -> Iterator[Finding]:
    """Read every printed text; the sources are not asked."""
    for field in printed(brief):
        match = _PLACEHOLDER.search(field.text)
        if match:
            yield Finding(
                "T001", "error", field.path, f"{shortened(match[0])} is a placeholder",
                "Write what belongs there.", field.place, text=field.text, spans=(match.span(),),
            )  # fmt: skip
        if field.cut:
            yield Finding(
                "T009", "warning", field.path,
                f"{shortened(field.cut)} behind it is a comment, and is not printed",
                "Put the whole text in quotes; if it is a comment, write a space after the #.", field.place,
            )  # fmt: skip
    yield from _overlong(brief, limits)
    yield from _titled(brief, tongues(brief, texts).brief)
    yield from _unexplained(brief)
    for field in _bodies(brief):
        for match in _UNDESCRIBED.finditer(field.text):
            yield Finding(
                "T008", "error", field.path, f"the image {match[1]} has no alternative text",
                "Write between its brackets what the image says.", field.place,
                text=field.text, spans=(match.span(),),
            )  # fmt: skip
        if not re.search(r"\w", prose(field.text)):
            yield Finding(
                "T003",
                "error",
                field.path,
                "the section has no words",
                "Write it, or delete it.",
                field.place,
            )


def _overlong(brief: Brief, limits: Limits) -> Iterator[Finding]:
    points = list(brief.blocks["summary"].values())
    most = limits.summary_points
    if most and len(points) > most:
        yield Finding(
            "T002", "warning", "summary", f"the summary has {len(points)} points; {most} are the most",
            "Join points, or move some into a section.", points[most].place,
        )  # fmt: skip
    for field in (point.fields["text"] for point in points if "text" in point.fields):
        count = len(re.findall(WORD, prose(field.text)))
        if limits.summary_words and count > limits.summary_words:
            yield Finding(
                "T002", "warning", field.path,
                f"the point has {count} words; {limits.summary_words} are the most",
                "Say it in fewer words, or move what explains it into a section.", field.place,
            )  # fmt: skip


def _titled(brief: Brief, code: str) -> Iterator[Finding]:
    title = brief.fields.get("title")
    if title and _topic(code).fullmatch(title.text.strip()):
        yield Finding(
            "T006", "warning", title.path, f"{shortened(title.text)} says what the brief is about, not what "
            "it found", "Let the title state the finding, and whose it is.", title.place,
        )  # fmt: skip


@cache
def _topic(code: str) -> re.Pattern[str]:
    """What a title looks like that names its kind and subject, and states nothing, in a language."""
    own = gates_of(code)
    kinds = (
        rf"(?:(?:{starred(own.topic_leads)})\s)?(?:{starred(own.topic_kinds)})\s(?:{starred(own.topic_ties)})"
    )
    return re.compile(
        rf"(?:{kinds}|(?:(?:{starred(own.topic_leads)})\s)?(?:{starred(own.topic_alone)}))\s[^.:;!?]*",
        re.IGNORECASE,
    )


def _unexplained(brief: Brief) -> Iterator[Finding]:
    """Say once of each short form that nothing in the brief writes it out."""
    fields = list(printed(brief))
    whole = "\n".join(field.text for field in fields)
    said: set[str] = set()
    for field in fields:
        text = prose(field.text)
        for match in () if text.isupper() else _SHORT_FORM.finditer(text):
            form = match[0].removesuffix("s")
            if (
                form in said
                or form in COMMON
                or form in CURRENCY_CODES
                or _KNOWN.fullmatch(form)
                or not form.isupper()
            ):
                continue
            said.add(form)
            if form not in {*_NAMED.findall(whole), *_NAMING.findall(whole)}:
                yield Finding(
                    "T005", "warning", field.path, f"{form} is not explained",
                    f"Write it out once, as in: the full name ({form}).", field.place,
                    text=field.text, spans=(match.span(),),
                )  # fmt: skip


def _bodies(brief: Brief) -> Iterator[Field]:
    for name, block in brief.blocks.items():
        for spec in BLOCKS[name].fields:
            if spec.form == "markdown":
                items = block.values()
                yield from (item.fields[spec.name] for item in items if spec.name in item.fields)


CHECK = Check("text", CODES, run)
