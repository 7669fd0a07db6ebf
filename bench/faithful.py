"""Do all readers say the same? Invented documents in every format, and printed by two programs.

.venv/bin/python bench/faithful.py [COUNT]     300 where nothing is said; one row needs LibreOffice
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from weasyprint import HTML

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from briefgen.readers import read  # noqa: E402  # the path comes first
from tests.readers.documents import Tree, misread, tree  # noqa: E402  # as above
from tests.readers.written import FORMATS, docx, html  # noqa: E402  # as above


def office(folder: Path, documents: list[Tree]) -> None:
    """Word files printed by LibreOffice."""
    names = [folder / f"{at}.docx" for at in range(len(documents))]
    for name, document in zip(names, documents, strict=True):
        name.write_bytes(docx(document))
    command = [
        "soffice",
        "--headless",
        f"-env:UserInstallation={folder.as_uri()}/profile",
        "--convert-to",
        "pdf",
    ]
    subprocess.run([*command, "--outdir", str(folder), *map(str, names)], check=True, capture_output=True)


def weasy(folder: Path, documents: list[Tree], tagged: bool = False) -> None:
    """Pages printed by WeasyPrint."""
    for at, document in enumerate(documents):
        HTML(string=html(document).decode()).write_pdf(folder / f"{at}.pdf", pdf_tags=tagged)


def judged(name: str, documents: list[Tree], folder: Path, suffix: str) -> None:
    wrong = [
        said
        for at, document in enumerate(documents)
        if (said := misread(document, read(folder / f"{at}{suffix}")))
    ]
    print(f"{name:12} {len(documents) - len(wrong)} of {len(documents)} as they were written")
    for said in wrong[:5]:
        print(f"    {said[:200]}")


def main(count: int) -> None:
    full, printed = [tree(seed) for seed in range(count)], [tree(seed, printed=True) for seed in range(count)]
    printers: dict[str, Callable[[Path, list[Tree]], None]] = {
        "WeasyPrint": weasy,
        "tagged": lambda folder, documents: weasy(folder, documents, tagged=True),
    }
    if shutil.which("soffice"):
        printers["LibreOffice"] = office
    with tempfile.TemporaryDirectory() as place:
        for name, write in FORMATS.items():
            folder = Path(place) / name
            folder.mkdir()
            for at, document in enumerate(full):
                (folder / f"{at}.{name}").write_bytes(write(document))
            judged(name, full, folder, f".{name}")
        for name, printer in printers.items():
            folder = Path(place) / name
            folder.mkdir()
            printer(folder, printed)
            judged(f"PDF, {name}", printed, folder, ".pdf")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 300)
