"""The text is finished: no placeholders, no part without words, a summary that sums up."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from briefgen.blocks import BLOCKS, FRONT
from briefgen.blocks._lists import words
from briefgen.checks._claims import prose, shortened
from briefgen.model import Brief, Check, Explanation, Field, Finding, SourceText
from briefgen.text import sentences

MOST_POINTS = 5

_PLACEHOLDER = re.compile(
    r"\b(?:TODO|FIXME|XXX+|TBC|TBD|TKTK?)\b|\b(?i:lorem\s+ipsum|to\s+be\s+(?:confirmed|completed|written)|tbc|tbd)\b"
    r"|\?\?\?+|<[A-Z][A-Z _-]+>|\[(?i:insert|placeholder|your)\b[^\]]*\]"
)

MOST_WORDS = 40
_ABOUT = (" of ", " on ", " to ", "about ", "concerning ", "regarding ", "on ")
_TOPIC = (
    r"(?:an?\s|the\s)?(?:(?:brief\s|short\s)?(?:overview|summary|review|report|briefing|brief|note|notes|paper|update|"
    r"introduction|background|analysis|remarks)\s(?:of|on|to|about|regarding|concerning)\s|(?:on|about|regarding)\s)"
    r"[^.:;!?]*"
)
_SHORT_FORM = re.compile(r"(?<![\w@/.-])[A-Z][A-Z0-9]{2,6}s?(?![\w/-])")
_COMMON = words(
    """UN EU USA UK US AI IT TV ID PDF HTML URL DVD GPS USB DNA HIV AIDS COVID NATO UNESCO UNICEF OECD GDP CEO
    FAQ NGO VAT PIN SMS BBC FBI CIA"""
)
_ROMAN = re.compile(r"[IVXLC]+")

CODES = {
    "T001": Explanation(
        "A placeholder is left",
        "What is still to be written must not go out.",
        bad="""
contact: TODO
""",
        good="""
contact: policy.unit@example.org
""",
    ),
    "T002": Explanation(
        f"The summary has more than {MOST_POINTS} points",
        "A summary of three to five points is read; a longer one is a second brief.",
        bad="""
summary:
  a: {text: 'Is it so?'}
  b: {text: 'Is it so?'}
  c: {text: 'Is it so?'}
  d: {text: 'Is it so?'}
  e: {text: 'Is it so?'}
  f: {text: 'Is it so?'}
""",
        good="""
summary:
  a: {text: Reports rose., evidence: [{source: report, exact: Reports rose}]}
""",
    ),
    "T004": Explanation(
        f"A sentence has more than {MOST_WORDS} words",
        "A long sentence is read twice or not at all. Two short ones say the same.",
        bad=f"""
licence: {"Use it, " + "and use it again, " * 15}
""",
        good="""
licence: Use it. Then use it again.
""",
    ),
    "T005": Explanation(
        "An abbreviation is not explained",
        "Not every reader knows it. Write it out once, with the short form in brackets: National Records "
        "Office (NRO).",
        bad="""
audience: Staff of the NRO
""",
        good="""
audience: Staff of the National Records Office (NRO)
""",
    ),
    "T006": Explanation(
        "The title states no finding",
        "A title like `Report on letters` says what the brief is about, not what it found. Many readers read "
        "the title alone: let it say the finding, and whose it is.",
        bad="""
title: An overview of reports
""",
        good="""
title: Reports rose in every district
""",
    ),
    "T003": Explanation(
        "A section has no words",
        "A heading over marks alone says nothing; delete the section or write it.",
        bad="""
sections:
  context:
    heading: Context
    body: '[@report]'
    evidence: [{source: report, exact: Reports rose}]
""",
        good="""
sections:
  context:
    heading: Context
    body: Reports rose.[@report]
    evidence: [{source: report, exact: Reports rose}]
""",
    ),
}


def run(brief: Brief, texts: Mapping[str, SourceText]) -> Iterator[Finding]:
    """Read every printed text; the sources are not asked."""
    for field in _printed(brief):
        match = _PLACEHOLDER.search(field.text)
        if match:
            yield Finding(
                "T001", "error", field.path, f"{shortened(match[0])} is a placeholder",
                "Write what belongs there.", field.place,
            )  # fmt: skip
    points = list(brief.blocks["summary"].values())
    if len(points) > MOST_POINTS:
        yield Finding(
            "T002", "warning", "summary", f"the summary has {len(points)} points; {MOST_POINTS} are the most",
            "Join points, or move some into a section.", points[MOST_POINTS].place,
        )  # fmt: skip
    yield from _titled(brief)
    yield from _unexplained(brief)
    for field in _printed(brief):
        yield from _long(field)
    for field in _bodies(brief):
        if not re.search(r"\w", prose(field.text)):
            yield Finding(
                "T003",
                "error",
                field.path,
                "the section has no words",
                "Write it, or delete it.",
                field.place,
            )


def _titled(brief: Brief) -> Iterator[Finding]:
    title = brief.fields.get("title")
    about = title and any(word in title.text.lower() for word in _ABOUT)
    if title and about and re.fullmatch(_TOPIC, title.text.strip(), re.IGNORECASE):
        yield Finding(
            "T006", "warning", title.path, f"{shortened(title.text)} says what the brief is about, not what "
            "it found", "Let the title state the finding, and whose it is.", title.place,
        )  # fmt: skip


def _unexplained(brief: Brief) -> Iterator[Finding]:
    """Say once of each short form that nothing in the brief writes it out."""
    fields = list(_printed(brief))
    whole = "\n".join(field.text for field in fields)
    said: set[str] = set()
    for field in fields:
        text = prose(field.text)
        for match in () if text.isupper() else _SHORT_FORM.finditer(text):
            form = match[0].removesuffix("s")
            if form in said or form in _COMMON or _ROMAN.fullmatch(form) or not form.isupper():
                continue
            said.add(form)
            if not re.search(rf"\({form}s?[,;)]|\b{form}s?\s\(", whole):
                yield Finding(
                    "T005", "warning", field.path, f"{form} is not explained",
                    f"Write it out once, as in: the full name ({form}).", field.place,
                )  # fmt: skip


def _long(field: Field) -> Iterator[Finding]:
    text = prose(field.text)
    if len(text) < MOST_WORDS * 2:
        return
    for line in text.split("\n\n"):
        for start, end in () if line.lstrip().startswith("|") else sentences(line):
            count = len(re.findall(r"\w[\w’'-]*", line[start:end]))
            if count > MOST_WORDS:
                yield Finding(
                    "T004", "warning", field.path,
                    f"{shortened(line[start:end])} has {count} words; {MOST_WORDS} are the most",
                    "Make two sentences of it.", field.place,
                )  # fmt: skip


def _printed(brief: Brief) -> Iterator[Field]:
    yield from (
        brief.fields[spec.name] for spec in FRONT if spec.form != "data" and spec.name in brief.fields
    )
    for block in BLOCKS.values():
        if not block.evidence:
            continue  # the titles of sources are not ours
        for item in brief.blocks[block.name].values():
            for spec in block.fields:
                if spec.form != "data" and spec.claim != "quotation" and spec.name in item.fields:
                    yield item.fields[spec.name]


def _bodies(brief: Brief) -> Iterator[Field]:
    for block in BLOCKS.values():
        for spec in block.fields:
            if spec.form == "markdown":
                items = brief.blocks[block.name].values()
                yield from (item.fields[spec.name] for item in items if spec.name in item.fields)


CHECK = Check("text", CODES, run)
