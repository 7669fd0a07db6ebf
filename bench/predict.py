"""Write what the engine finds in a file of gold documents, one line of JSON per document.

usage: python bench/predict.py GOLD.jsonl > PREDICTIONS.jsonl

Each line of the input holds `id` and `text`; each line of the output the same id, all quotes and quantities
with their offsets, the summary's sentences, and the CPU seconds that this took.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from briefgen.blocks import paraphrases, sources
from briefgen.blocks.quotes.find import quotations
from briefgen.blocks.quotes.quotation import Quotation
from briefgen.blocks.summary.asides import without_asides
from briefgen.blocks.summary.choose import points
from briefgen.model import Source, SourceText
from briefgen.readers import text as text_reader
from briefgen.reading.quantities import quantities
from briefgen.reading.quantity import Quantity
from briefgen.reading.unit_names import unit_name

SENTENCES, LENGTH, ROOM = 3, 35, 52
"""As long as a summary of one sentence: some 35 words, 52 at most, from one to three sentences. A brief takes
three to five."""


def predict(name: str, text: str) -> dict[str, object]:
    """Run all blocks over one document."""
    source = _source(name, text)
    begun = time.process_time()
    quotes, numbers = quotations(source), quantities(source)
    sources.find(source), paraphrases.find(source)  # no gold file has them, but their time counts
    summary = points(source, SENTENCES, 1, LENGTH, ROOM)
    return {
        "id": name,
        "quotes": [made for quote in quotes for made in _quote(text, quote)],
        "quantities": [_quantity(text, number) for number in numbers],
        "summary_sentences": [
            {"start": start, "end": end} for point in summary for start, end in without_asides(text, *point)
        ],
        "seconds": time.process_time() - begun,
    }


def _source(name: str, text: str) -> SourceText:
    """Read a document as the text reader does; where that changes its offsets, take it as it is."""
    read = text_reader.read(text.encode("utf-8"), f"{name}.txt")
    return read if read.text == text else SourceText(Source(name), text)


def _quote(text: str, quote: Quotation) -> Iterator[dict[str, object]]:
    """Give a quotation; one over several paragraphs gives one line for each, as gold files have it."""
    out: dict[str, object] = {"rule": quote.rule}
    if quote.speaker is not None:
        start, end = quote.speaker
        out |= {"speaker": text[start:end], "speaker_start": start, "speaker_end": end}
    if quote.name:
        out["speaker_resolved"] = quote.name
    for paragraph in re.finditer(r"\S.*?(?=\s*\n\s*\n|\Z)", text[quote.start : quote.end], re.S):
        yield {"start": quote.start + paragraph.start(), "end": quote.start + paragraph.end(), **out}


def _quantity(text: str, number: Quantity) -> dict[str, object]:
    """Give the number's own span, with its sign and its percent sign, without hedge and noun.

    A range is one number in such files: its middle.
    """
    start = number.start if number.value < 0 else number.num_start
    if text[start : start + 5].lower() == "minus":
        start = number.num_start - 1 if text[number.num_start - 1] == "-" else start
    end = number.end if number.kind == "percent" else number.num_end
    value = number.value if number.high is None else (number.value + number.high) / 2
    unit = number.unit if number.kind in ("count", "fraction") else unit_name(number.unit)
    # A share of nothing that is named is a bare number.
    unit = "" if unit == "ratio" else unit
    return {"start": start, "end": end, "value": value, "unit": unit}


def main() -> int:
    """Read the gold file that is named, write predictions to standard output."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("gold", type=Path)
    for line in parser.parse_args().gold.read_text(encoding="utf-8").splitlines():
        if line.strip():
            document = json.loads(line)
            print(json.dumps(predict(document["id"], document["text"]), ensure_ascii=False))
    return 0


if __name__ == "__main__":
    sys.exit(main())
