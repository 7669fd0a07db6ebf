"""The same document says the same in every format, whatever its readers have to go through for that."""

from __future__ import annotations

from pathlib import Path

import pytest

from briefgen.readers import read
from tests.laws import examples
from tests.readers.documents import misread, tree
from tests.readers.written import FORMATS


@pytest.mark.parametrize("format_", FORMATS)
def test_every_format_gives_the_same_words_and_figures_in_the_same_order(
    format_: str, tmp_path: Path
) -> None:
    wrong = {}
    for seed in range(examples(20)):
        document = tree(seed)
        file = tmp_path / f"{seed}.{format_}"
        file.write_bytes(FORMATS[format_](document))
        if said := misread(document, read(file)):
            wrong[seed] = said
    assert not wrong
