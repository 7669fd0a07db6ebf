"""The text is finished: no placeholders, no part without words, a summary that sums up."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from briefgen.blocks import BLOCKS, FRONT
from briefgen.checks._claims import prose, shortened
from briefgen.model import Brief, Check, Explanation, Field, Finding, SourceText

MOST_POINTS = 5

_PLACEHOLDER = re.compile(
    r"\b(?:TODO|FIXME|XXX+|TBC|TBD|TKTK?)\b|\b(?i:lorem\s+ipsum|to\s+be\s+(?:confirmed|completed|written)|tbc|tbd)\b"
    r"|\?\?\?+|<[A-Z][A-Z _-]+>|\[(?i:insert|placeholder|your)\b[^\]]*\]"
)

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
