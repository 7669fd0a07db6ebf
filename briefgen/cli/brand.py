"""`briefgen brand from FILE`: a brand out of a Word or PowerPoint file, or a `_brand.yml`, as settings."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from briefgen.brand import NAMES
from briefgen.brand.themes import from_file
from briefgen.cli.messages import DONE, Voice


def run(arguments: Namespace, say: Voice) -> int:
    """Prints the table [brand] that a file's theme makes, for briefgen.toml."""
    brand, left_out = from_file(Path(arguments.file))
    say.result("[brand]")
    for name in NAMES:
        if value := getattr(brand, name):
            say.result(f'{name} = "{value}"')
    for one in left_out:
        say.note(one)
    return DONE
