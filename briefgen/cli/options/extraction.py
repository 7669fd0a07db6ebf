"""What `briefgen extract` may be told on the command line."""

from __future__ import annotations

import argparse

from briefgen.genres import GENRES


def add_extraction(parser: argparse.ArgumentParser) -> None:
    """Add the sources, where the content file goes, and how much is proposed."""
    parser.add_argument(
        "sources",
        nargs="+",
        metavar="SOURCE",
        help="a source document, a folder of them, or an address (https://...)",
    )
    parser.add_argument(
        "-o", "--out", metavar="FILE", help="the content file; without it, or as -, it is printed"
    )
    parser.add_argument(
        "--into",
        metavar="FILE",
        help="add to this content file: new items and further evidence; what stands there stays",
    )
    parser.add_argument("--format", choices=("yaml", "json"), default="yaml", help="yaml (default) or json")
    parser.add_argument("--all", action="store_true", dest="every", help="all statistics and paraphrases")
    parser.add_argument(
        "--as",
        metavar="GENRE",
        dest="genre",
        choices=GENRES,
        help=f"what the sources are, where extract takes them for something else: {', '.join(GENRES)}",
    )
    parser.add_argument(
        "--ocr",
        action="store_true",
        help="recognise the text of scans with ocrmypdf, into NAME-ocr.pdf",
    )
    parser.add_argument(
        "--fetch", action="store_true", help="fetch the addresses among the sources without asking"
    )
    parser.add_argument("--force", action="store_true", help="replace the content file if it exists")
    parser.add_argument("--explain", action="store_true", help="say by which rule each item was found")
