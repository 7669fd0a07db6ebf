"""Options of `check` and `review` for those who read claims against their sources."""

from __future__ import annotations

import argparse

from briefgen.cli._types import day, per_cent


def add_gates(parser: argparse.ArgumentParser) -> None:
    """Add what `check` gives a reviewer, and what it may ask of a brief."""
    parser.add_argument(
        "--sheet",
        metavar="PATH",
        help="write the referencing sheet for a reviewer: .pdf, .docx, .html or .csv, or without a suffix "
        "all of them; NAME in PATH is the brief's name",
    )
    parser.add_argument(
        "--since", metavar="REF", help="tell, too, which claims and sources changed since a git revision"
    )
    for option, what in (
        ("coverage", "be checked and not refused"),
        ("reviewed", "be reviewed, or allowed and passed, by a person other than the author"),
    ):
        parser.add_argument(
            f"--min-{option}",
            metavar="PERCENT",
            type=per_cent,
            help=f"how many claims in a hundred must {what} (default: 0)",
        )


def add_verdict(parser: argparse.ArgumentParser) -> None:
    """Add what `review` stores, and of what."""
    parser.add_argument("content", metavar="FILE", help="the content file")
    parser.add_argument("items", nargs="*", metavar="ITEM", help="what was reviewed, as in quotes.carr")
    parser.add_argument("--by", metavar="NAME", help="the reviewer's initials or name")
    verdict = parser.add_mutually_exclusive_group()
    verdict.add_argument("--pass", dest="verdict", action="store_const", const="passed", help="it is right")
    verdict.add_argument("--fail", dest="verdict", action="store_const", const="failed", help="it is not")
    parser.add_argument("--note", metavar="TEXT", help="what the reviewer has to say of it")
    parser.add_argument("--on", metavar="DATE", type=day, help="when, as in 2026-11-22 (default: today)")
    parser.add_argument(
        "--sheet",
        metavar="PATH",
        help="take the verdicts that were filled into a referencing sheet, .csv, .xlsx or .docx; a row "
        "whose text is not the present one is refused",
    )
    parser.add_argument("--dry-run", action="store_true", help="show the reviews, write nothing")
