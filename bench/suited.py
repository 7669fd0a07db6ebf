"""Contents of the length that each template is made for: what the layout gate says of them.

.venv/bin/python bench/suited.py [-n COUNT] [-p PAPER] [-v VARIANT] [-f FIRST] [-o FOLDER] [-w] [TEMPLATE ...]

50 of every template, on the template's own paper; -w counts the pages of the Word files in LibreOffice, too.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
from collections import Counter
from pathlib import Path

import pypdfium2
import yaml

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from briefgen import content  # noqa: E402  # the path comes first
from briefgen.batch import brief as batch  # noqa: E402  # as above
from briefgen.model import Report  # noqa: E402  # as above
from briefgen.settings import Settings  # noqa: E402  # as above
from tests.layout import suited  # noqa: E402  # as above

TEMPLATES = ("policy-brief", "one-page", "factsheet", "bulletin", "report")
AT_ONCE = 10


def one(fields: suited.Fields, folder: Path, name: str, settings: Settings) -> tuple[int, list[str]]:
    """Build a content, and say how many pages it has and what the gate says."""
    path = folder / "content" / f"{name}.yaml"
    path.write_text(yaml.safe_dump(fields, allow_unicode=True, sort_keys=False), encoding="utf-8")
    rendered = batch.render(content.load(path), ("pdf", "docx"), settings, Report())
    for form, document in rendered.documents.items():
        (folder / f"{name}.{form}").write_bytes(document.data)
    said = [
        f"{found.code} {found.path}: {found.message}" for found in rendered.findings if found.code[0] == "L"
    ]
    return len(rendered.documents["pdf"].pages), said


def in_office(folder: Path, names: list[str]) -> dict[str, int]:
    """The pages of Word files as LibreOffice lays them out."""
    for at in range(0, len(names), AT_ONCE):
        files = [folder / f"{name}.docx" for name in names[at : at + AT_ONCE]]
        profile = f"-env:UserInstallation=file://{folder}/profile"
        command = ["soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", folder / "word"]
        subprocess.run([*command, *files], check=True, capture_output=True)
    return {name: len(pypdfium2.PdfDocument(folder / "word" / f"{name}.pdf")) for name in names}


def main() -> None:
    """Print each finding, and count them."""
    parser = argparse.ArgumentParser()
    parser.add_argument("-n", type=int, default=50)
    parser.add_argument("-f", type=int, default=0)
    parser.add_argument("-p", default="")
    parser.add_argument("-v", default="")
    parser.add_argument("-o", type=Path)
    parser.add_argument("-w", action="store_true")
    parser.add_argument("templates", nargs="*", default=TEMPLATES)
    given = parser.parse_args()
    folder = given.o or Path(tempfile.mkdtemp())
    (folder / "content").mkdir(parents=True, exist_ok=True)
    settings = Settings(folder, paper=given.p, variant=given.v)
    for template in given.templates:
        meant, said = suited.bounds(template)["pages"], Counter[str]()
        pages: dict[str, int] = {}
        for number, fields in enumerate(suited.contents(template, given.n, given.f), given.f):
            name = f"{template}-{number:02}"
            pages[name], found = one(fields, folder, name, settings)
            if not meant.least <= pages[name] <= meant.most:
                found.append(f"pages: {pages[name]}")
            said.update(one.split()[0] for one in found)
            for line in found:
                print(f"{name} ({suited.count(fields)} words, {pages[name]} pages): {line}", flush=True)
        other = in_office(folder, list(pages)) if given.w else {}
        for name, count in other.items():
            if count != pages[name]:
                said["pages in Word"] += 1
                print(f"{name}: {pages[name]} pages, {count} in Word")
        print(template, given.n, sorted(Counter(pages.values()).items()), dict(said) or "nothing", flush=True)


if __name__ == "__main__":
    main()
