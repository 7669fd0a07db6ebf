"""Do pages hold? Invented briefs of every shape, in three formats, looked at by a second measure.

.venv/bin/python bench/pages.py [COUNT [FOLDER [SEED [TEMPLATE]]]]     200 in policy-brief
"""

from __future__ import annotations

import html
import io
import json
import re
import sys
import tempfile
import zipfile
from collections import Counter
from itertools import pairwise
from pathlib import Path
from typing import Any

import yaml
from hypothesis import HealthCheck, Phase, given, seed, settings

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from briefgen import assets, content, layout, merge, styles, writers  # noqa: E402  # the path comes first
from tests.layout import second  # noqa: E402  # as above
from tests.layout.contents import contents  # noqa: E402  # as above

TEMPLATE = sys.argv[4] if len(sys.argv) > 4 else "policy-brief"
JUDGED = ("L001", "L003", "L004", "L005", "L008", "L009")
"""What letters alone can tell."""
_TEXTS = re.compile(r"<w:t(?: [^>]*)?>([^<]*)</w:t>")
_PAGE_NUMBERS = re.compile(r"PAGEREF.*?\"separate\".*?\"end\"", re.S)
"""Of a list of contents in Word: other formats count them as they are laid out."""
_BODY = re.compile(r"<body.*?</body>", re.S)
_TAG = re.compile(r"<[^>]*>")


def one(fields: dict[str, Any], folder: Path, number: int) -> dict[str, Any]:
    """Builds a brief, and says what gate and second measure see."""
    path = folder / "content" / f"n{number:03}.yaml"
    path.write_text(yaml.safe_dump(fields, allow_unicode=True, sort_keys=False), encoding="utf-8")
    brief = content.load(path)
    roots = assets.roots(folder)
    styled = styles.compute(merge.merge(brief, TEMPLATE, roots), roots, folder)
    documents = {form: writers.write(form, styled) for form in ("pdf", "docx", "html")}
    found = {(finding.code, _page(finding.path)) for finding in layout.gate(styled, documents, brief)}
    for form, document in documents.items():
        (folder / f"n{number:03}.{form}").write_bytes(document.data)
    cells = re.findall(r"(?<=\| )(?:[−\d][\d.,%–-]*)(?= \|)", json.dumps(fields, ensure_ascii=False))
    pdf = documents["pdf"].data
    return {
        "found": found,
        "seen": {fault for fault in second.faults(pdf, _margins(styled)) if fault not in _ended(documents)},
        "lost": texts(documents),
        "broken": second.broken_numbers(pdf, cells),
    }


def _ended(documents: dict[str, Any]) -> set[tuple[str, int]]:
    """Pages that the stylesheet ends, as that of a cover, are no holes."""
    kinds = [getattr(one, "_page_box", one).page_type.name for one in documents["pdf"].pages]
    return {("L004", number) for number, (one, other) in enumerate(pairwise(kinds), 1) if one != other}


def _margins(styled: Any) -> tuple[float, float]:
    margins = styled.page(False, "").margin
    return margins[0], margins[2]


def _page(path: str) -> int:
    return int(path.rpartition("page ")[2]) if "page " in path else 0


def texts(documents: dict[str, Any]) -> str:
    """What one format holds and another does not: letters and digits, markers of lists and heads left out."""
    with zipfile.ZipFile(io.BytesIO(documents["docx"].data)) as archive:
        xml = _PAGE_NUMBERS.sub("", archive.read("word/document.xml").decode())
    word = html.unescape("".join(_TEXTS.findall(xml)))
    page = html.unescape(_TAG.sub("", _BODY.search(documents["html"].data.decode())[0]))  # type: ignore[index]
    pdf, word_signs, page_signs = (
        second.signs(text) for text in (second.printed(documents["pdf"].data), word, page)
    )
    if word_signs != page_signs:
        return f"Word and HTML: {word_signs - page_signs} {page_signs - word_signs}"
    return f"PDF lacks {word_signs - pdf}" if word_signs - pdf else ""


def main() -> None:
    """Prints what was counted."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 200
    results: list[dict[str, Any]] = []
    folder = Path(sys.argv[2]) if len(sys.argv) > 2 else Path(tempfile.mkdtemp())
    (folder / "content").mkdir(parents=True, exist_ok=True)

    @seed(int(sys.argv[3]) if len(sys.argv) > 3 else 1)
    @settings(
        max_examples=count,
        database=None,
        deadline=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(contents())
    def run(fields: dict[str, Any]) -> None:
        results.append(one(fields, folder, len(results)))

    run()
    said = Counter[str]()
    for number, result in enumerate(results):
        found = {pair for pair in result["found"] if pair[0] in JUDGED}
        for pair in sorted(found | result["seen"]):
            kind = (
                "right" if pair in found & result["seen"] else "only the gate" if pair in found else "missed"
            )
            said[f"{kind} {pair[0]}"] += 1
            if kind != "right":
                print(f"n{number:03}: {kind}: {pair[0]} on page {pair[1]}")
        for name in ("lost", "broken"):
            if result[name]:
                said[name] += 1
                print(f"n{number:03}: {name}: {str(result[name])[:200]}")
        said.update(f"gate {code}" for code, _ in result["found"])
    print(f"{len(results)} briefs")
    for name, times in sorted(said.items()):
        print(f"{times:6}  {name}")


if __name__ == "__main__":
    main()
