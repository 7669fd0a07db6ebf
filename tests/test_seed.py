"""The seed's briefing: every claim compared, all parts there, two pages."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from briefgen.assets import package_root
from briefgen.content import load
from briefgen.merge import merge
from briefgen.model import Evidence
from briefgen.readers import read
from briefgen.styles import compute
from briefgen.verdicts import run
from briefgen.writers import write

ROOT = Path(__file__).parent.parent
SEED = ROOT / "seeds" / "000_596b90951b3dbdfe.txt"
BRIEF = load(ROOT / "content" / "meta-e2ee.yaml")


def all_evidence() -> Iterator[Evidence]:
    yield from BRIEF.evidence
    for block in BRIEF.blocks.values():
        for item in block.values():
            yield from item.evidence


def test_every_claim_is_compared_and_the_only_warning_is_answered() -> None:
    report = run(BRIEF, {"collective-shout": read(SEED, "collective-shout")})

    assert not [
        f"{finding.code} {finding.path}: {finding.message}"
        for finding in report.findings
        if finding.severity != "note"
    ]
    assert set(Counter(verdict.standing for verdict in report.verdicts)) == {"verbatim", "figures agree"}
    assert set(BRIEF.allow) == {"S005"}


def test_evidence_stands_in_the_seed_to_the_letter_where_it_says() -> None:
    text = SEED.read_bytes().decode("utf-8")

    for one in all_evidence():
        assert one.start is not None
        assert text[one.start : one.end] == one.exact
        assert text[: one.start].endswith(one.prefix)
        assert text[one.end :].startswith(one.suffix)


def test_the_source_is_the_file_that_was_read() -> None:
    assert (
        BRIEF.blocks["sources"]["collective-shout"].fields["sha256"].text
        == hashlib.sha256(SEED.read_bytes()).hexdigest()
    )


def test_nothing_is_without_evidence_but_questions() -> None:
    bare = [
        item.path
        for name in BRIEF.blocks
        if name != "sources"
        for item in BRIEF.blocks[name].values()
        if not item.evidence
    ]

    assert bare == ["sections.questions"]


def test_the_parts_of_a_briefing_are_there() -> None:
    sizes = {name: len(items) for name, items in BRIEF.blocks.items()}

    assert 3 <= sizes["summary"] <= 5
    assert sizes["statistics"] >= 6
    assert sizes["quotes"] >= 3
    assert sizes["sources"] == 5
    assert {"context", "limits", "questions"} <= set(BRIEF.blocks["sections"])
    assert all({"speaker", "text"} <= set(quote.fields) for quote in BRIEF.blocks["quotes"].values())
    assert all({"value", "label", "period"} <= set(one.fields) for one in BRIEF.blocks["statistics"].values())


def test_no_address_is_invented() -> None:
    assert not [item.path for item in BRIEF.blocks["sources"].values() if "URL" in item.fields]


def test_it_has_two_pages_in_the_shipped_fonts(tmp_path: Path) -> None:
    from pypdf import PdfReader

    tree = merge(BRIEF, "policy-brief", (package_root(),))
    file = tmp_path / "brief.pdf"
    file.write_bytes(write("pdf", compute(tree, (package_root(),), ROOT)).data)
    pages = PdfReader(file).pages
    fonts = [font["/BaseFont"] for page in pages for font in page["/Resources"]["/Font"].values()]

    assert len(pages) == 2
    assert all("IBM-Plex-S" in font for font in fonts)
