"""What an archived PDF carries: the content, its sources' hashes, what became of each claim; ISO 19005-3."""

from __future__ import annotations

import csv
import hashlib
import io
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from briefgen.batch.proofs import proofs
from briefgen.errors import SourceError
from briefgen.model import Attached, Brief, Place, Report
from briefgen.spreadsheet import plain

SOURCES, CLAIMS = "sources.json", "claims.csv"
_HINT = "Give a PDF that was built with `archive = true`."
_MOST = 20_000_000
"""Bytes of a file inside."""


def attached(brief: Brief, report: Report | None) -> tuple[Attached, ...]:
    """Give the files that an archived PDF carries; the content file as it stands."""
    file = Path(brief.file)
    content = file.read_bytes() if brief.file else b""
    return (
        Attached(file.name or f"{brief.name}.yaml", content, "The content that this document was built from"),
        Attached(SOURCES, _sources(brief), "The sources with the SHA-256 of their files"),
        Attached(CLAIMS, _claims(brief, report), "Each claim, its standing, and the words that bear it out"),
    )


def _sources(brief: Brief) -> bytes:
    told = {}
    for name, item in brief.blocks.get("sources", {}).items():
        fields = {key: field.text for key, field in item.fields.items()}
        path = Path(brief.file).parent / fields["file"] if fields.get("file") else None
        if path is not None and path.is_file():
            fields["sha256"] = hashlib.sha256(path.read_bytes()).hexdigest()
        told[name] = fields
    return json.dumps(told, indent=2, ensure_ascii=False, sort_keys=True).encode()


def _claims(brief: Brief, report: Report | None) -> bytes:
    text = io.StringIO()
    lines = csv.writer(text)
    lines.writerow(("claim", "standing", "source", "page", "words"))
    for proof in proofs(brief, report):
        for one in proof.passages:
            lines.writerow(map(plain, (proof.path, proof.standing, one.source, one.page, one.exact)))
    return text.getvalue().encode("utf-8-sig")


@dataclass(frozen=True, slots=True)
class Compared:
    """An archived PDF beside the content that it carries."""

    name: str
    """Of the content file inside."""
    fields: int
    """Texts that were looked for on its pages."""
    lost: tuple[tuple[str, str], ...]
    """Those that do not stand there: path and text."""


def compare(path: Path) -> Compared:
    """Read the content out of an archived PDF, and look for its texts on the pages.

    Raises SourceError for a file that carries none, ContentError for content that cannot be read.
    """
    from briefgen import content

    inside, drawn = _inside(path)
    name = next((one for one in inside if one.endswith((".yaml", ".yml"))), "")
    if not name:
        raise SourceError("the PDF carries no content", Place(str(path)), _HINT)
    brief = content.loads(inside[name].decode("utf-8-sig"), f"{path}/{name}", Path(name).stem)
    said = _squeezed(drawn)
    printed = list(_printed(brief))
    return Compared(name, len(printed), tuple(one for one in printed if _squeezed(one[1]) not in said))


def _inside(path: Path) -> tuple[Mapping[str, bytes], str]:
    """The files inside, and all that is drawn on the pages, in the order of drawing."""
    from pypdf import PdfReader
    from pypdf.errors import PyPdfError

    try:
        reader = PdfReader(io.BytesIO(path.read_bytes()))
        found = {name: data[0] for name, data in reader.attachments.items() if data}
        drawn = "\n".join(page.extract_text() for page in reader.pages)
    except (PyPdfError, OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise SourceError(f"the PDF cannot be read: {error}", Place(str(path)), _HINT) from None
    if any(len(data) > _MOST for data in found.values()):
        raise SourceError("a file in the PDF is too large", Place(str(path)), _HINT)
    return found, drawn


def _printed(brief: Brief) -> Iterator[tuple[str, str]]:
    """The texts that a page prints as they are: fields of one paragraph that are claims."""
    from briefgen.claims.claims import claims

    for claim in claims(brief):
        if "\n" not in claim.field.text and not claim.field.path.endswith((".alt", ".data", ".body")):
            yield claim.field.path, claim.field.text


def _squeezed(text: str) -> str:
    return "".join(char for char in text.casefold() if char.isalnum())
