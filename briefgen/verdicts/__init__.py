"""What became of each claim: standings, allowed findings, and the rows of the referencing sheet."""

from briefgen.verdicts.report import explanations, rows_of, run
from briefgen.verdicts.rules import Rules, weighed

__all__ = ["Rules", "explanations", "rows_of", "run", "weighed"]
