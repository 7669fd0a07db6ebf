"""Write what the engine finds in a file of gold documents, one line of JSON per document.

usage: python bench/predict.py GOLD.jsonl > PREDICTIONS.jsonl

Each line of the input holds `id` and `text`; each line of the output the same id, all quotes and quantities with
their offsets, the summary's sentences, and the seconds that all blocks took.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from pathlib import Path

from briefgen.blocks.quotes.find import Quotation, quotations
from briefgen.blocks.statistics.find import Quantity, quantities
from briefgen.blocks.summary import points
from briefgen.model import Source, SourceText


def predict(name: str, text: str) -> dict[str, object]:
    """Run all blocks over one document."""
    source = SourceText(Source(name), text)
    begun = time.perf_counter()
    quotes, numbers, summary = quotations(source), quantities(source), points(source)
    return {
        "id": name,
        "quotes": [_quote(text, quote) for quote in quotes],
        "quantities": [_quantity(number) for number in numbers],
        "summary_sentences": [{"start": start, "end": end} for start, end in summary],
        "seconds": time.perf_counter() - begun,
    }


def _quote(text: str, quote: Quotation) -> dict[str, object]:
    out: dict[str, object] = {"start": quote.start, "end": quote.end, "rule": quote.rule}
    if quote.speaker is not None:
        start, end = quote.speaker
        out |= {"speaker": text[start:end], "speaker_start": start, "speaker_end": end}
    if quote.name:
        out["speaker_resolved"] = quote.name
    return out


def _quantity(number: Quantity) -> dict[str, object]:
    return {"start": number.start, "end": number.end, "value": number.value, "unit": number.unit}


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
