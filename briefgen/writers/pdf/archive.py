"""PDF/A-3a that is PDF/UA-1, too: files inside, and what the file says of itself; ISO 19005-3, 14289-1."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import Any

from briefgen.engine import weasy
from briefgen.model import Attached

_UA = "http://www.aiim.org/pdfua/ns/id/"
_RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
_EXTENSION = "http://www.aiim.org/pdfa/ns/extension/"
_SCHEMA, _PROPERTY = "http://www.aiim.org/pdfa/ns/schema#", "http://www.aiim.org/pdfa/ns/property#"
_SAID = (
    f'<rdf:Description xmlns:rdf="{_RDF}" xmlns:pdfuaid="{_UA}" rdf:about=""><pdfuaid:part>1</pdfuaid:part>'
    f'</rdf:Description><rdf:Description xmlns:rdf="{_RDF}" xmlns:pdfaExtension="{_EXTENSION}" '
    f'xmlns:pdfaSchema="{_SCHEMA}" xmlns:pdfaProperty="{_PROPERTY}" rdf:about=""><pdfaExtension:schemas>'
    '<rdf:Bag><rdf:li rdf:parseType="Resource"><pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>'
    f"<pdfaSchema:namespaceURI>{_UA}</pdfaSchema:namespaceURI><pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>"
    '<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource"><pdfaProperty:name>part'
    "</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType><pdfaProperty:category>"
    "internal</pdfaProperty:category><pdfaProperty:description>The part of ISO 14289 that it conforms to"
    "</pdfaProperty:description></rdf:li></rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag>"
    "</pdfaExtension:schemas></rdf:Description>"
)
"""An archive may say of itself only what it explains: 19005-3, 6.6.2.3."""
_END = b"</rdf:RDF>"
_DAY = datetime.datetime(2000, 1, 1, tzinfo=datetime.UTC)
"""For documents without a date: a file must not depend on the day on which it is written."""
_LINE_ENDS = (b"\r", b"\n")
_KINDS = {"yaml": "Source", "yml": "Source"}


def attach(document: Any, files: Sequence[Attached]) -> None:
    """Put files into a document of WeasyPrint's that is to be painted."""
    when = _when(document.metadata.created)
    for file in files:
        kind = _KINDS.get(file.name.rpartition(".")[2], "Data")
        dates = {"created": when, "modified": when}
        told = {"name": file.name, "description": file.told, "relationship": kind, **dates}
        one = weasy.weasyprint().Attachment(string=file.data, **told)
        document.metadata.attachments.append(one)


def _when(said: str | None) -> datetime.datetime:
    try:
        found = datetime.datetime.fromisoformat(said or "")
    except ValueError:
        return _DAY
    return found if found.tzinfo else found.replace(tzinfo=datetime.UTC)


def finish(pdf: Any) -> None:
    """Say in the metadata of an archive that it is accessible, too, and end its streams unmistakably."""
    for one in pdf.objects:
        if getattr(one, "extra", {}).get("Type") == "/Metadata":
            one.compress = False  # for programs that look for it as text
            one.stream = [part.replace(_END, _SAID.encode() + _END) for part in one.stream]
        elif getattr(one, "compress", False):
            _ended(one)


def _ended(stream: Any) -> None:
    """Lets no packed data end as a line does: its length could not be told, 19005-3, 6.1.7.1."""
    import zlib

    raw = b"\n".join(part if isinstance(part, bytes) else str(part).encode() for part in stream.stream)
    if zlib.compress(raw, 9)[-1:] in _LINE_ENDS:
        if stream.extra.get("Subtype") in (None, "/Form"):
            stream.stream.append(b"")  # white space, which says nothing
        else:
            stream.compress = False
