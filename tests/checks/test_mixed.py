"""Documents that mix languages: a number is read by the rules of its sentence."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from briefgen.checks.number import run
from briefgen.limits import Limits
from briefgen.model import Brief, Evidence, Field, Item, Source, SourceText
from briefgen.reading.quantities import quantities
from tests.casefile import CASES

_LINES = (CASES / "checks" / "mixed.txt").read_text(encoding="utf-8").splitlines()[3:]
_PROSE = {
    code.strip(): words.strip()
    for code, words in (line[1:].split("|") for line in _LINES if line.startswith("="))
}


def cases() -> Iterator[tuple[str, ...]]:
    for line in _LINES:
        if line and not line.startswith("="):
            yield tuple(part.strip() for part in line.split("|"))


@pytest.mark.parametrize("case", list(cases()), ids=" | ".join)
def test_a_number_is_read_as_its_sentence_prints_it(case: tuple[str, ...]) -> None:
    document, declared, evidence, language, claim, code = case
    words = f"{_PROSE[document]}\n\n{evidence} {_PROSE[document]}"
    text = SourceText(Source("s", title="A count", language=declared), words)
    item = Item("summary.a", {"text": Field("summary.a.text", claim)}, (Evidence("s", evidence),))
    brief = Brief("a", {"language": Field("language", language)}, {"summary": {"a": item}})

    found = {one.code for one in run(brief, {"s": text}, Limits())}

    assert (code in found) if code else not found


def test_extraction_reads_each_sentence_of_a_mixed_document_in_its_language() -> None:
    german = "Der Hafen hat 1.234 Boote und braucht 4,5 Millionen Euro."
    words = f"{_PROSE['en']} The port has 1,234 crews.\n\n{_PROSE['de']} {german}"

    found = quantities(SourceText(Source("s"), words))

    assert [one.value for one in found] == [1234, 1234, 4_500_000]
