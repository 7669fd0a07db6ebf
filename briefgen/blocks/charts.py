"""Charts: a finding, and the table of numbers that shows it."""

from __future__ import annotations

from briefgen.model import Block, FieldSpec
from briefgen.model.charts import CHART_KINDS

BLOCK = Block(
    name="charts",
    item="chart",
    help="Tables of numbers that are drawn: the finding as title, the numbers borne out by the evidence.",
    fields=(
        FieldSpec("title", "The finding, in at most 15 words.", required=True, claim="statement"),
        FieldSpec("subtitle", "What was measured, where, when, in which unit.", claim="statement"),
        FieldSpec("kind", "How it is drawn; bar where nothing is said.", form="choice", choices=CHART_KINDS),
        FieldSpec(
            "data",
            "A Markdown table: names in the first column, a column of numbers for each series.",
            form="markdown",
            required=True,
            claim="statement",
        ),
        FieldSpec("section", "The id of the section in which it stands.", form="data"),
        FieldSpec("focus", "Rows or columns that stand out, with commas.", form="data"),
        FieldSpec("note", "What a reader should know of the numbers.", claim="statement"),
        FieldSpec("alt", "What the chart shows, for those who cannot see it.", claim="statement"),
    ),
)
