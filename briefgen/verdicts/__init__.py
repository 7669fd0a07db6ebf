"""What became of each claim: standings, allowed findings, and the rows of the referencing sheet."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from briefgen.verdicts.report import explanations, rows_of, run
    from briefgen.verdicts.rules import Rules, weighed

__all__ = ["Rules", "explanations", "rows_of", "run", "weighed"]


def __getattr__(name: str) -> object:
    """Import the report when it is asked for: a draft is looked at without all of its checks."""
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from briefgen.verdicts import report, rules

    return getattr(rules if name in ("Rules", "weighed") else report, name)
