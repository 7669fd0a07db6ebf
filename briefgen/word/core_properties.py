"""What an Office file says of itself: title, author, language, company (ECMA-376 part 2, 11; part 1, 22)."""

from __future__ import annotations

from collections.abc import Mapping

from briefgen.text import clean
from briefgen.word.xml import parse

_DUBLIN = "{http://purl.org/dc/elements/1.1/}"
_CORE = {"title": f"{_DUBLIN}title", "author": f"{_DUBLIN}creator", "language": f"{_DUBLIN}language"}
"""The day on which a file was made is left out: it is no day of publication, and often a template's."""
_COMPANY = "{http://schemas.openxmlformats.org/officeDocument/2006/extended-properties}Company"
_NOBODY = frozenset(
    [
        *(
            "python-docx",
            "openpyxl",
            "microsoft office user",
            "windows user",
            "unknown",
            "administrator",
            "admin",
        ),
        *("user", "author", "microsoft", "office", "owner", "test"),
    ]
)
"""What programs write where no author is known."""


def properties(parts: Mapping[str, bytes]) -> dict[str, str]:
    """Give title, author, language and publisher (the company), each as far as the file says it.

    `parts` are the file's XML parts by name. Raises WordError where one of the two is no XML.
    """
    core, app = parts.get("docProps/core.xml"), parts.get("docProps/app.xml")
    told = dict.fromkeys((*_CORE, "publisher"), "")
    if core:
        root = parse(core, "docProps/core.xml")
        told |= {key: _said(root.findtext(tag)) for key, tag in _CORE.items()}
    if app:
        told["publisher"] = _said(parse(app, "docProps/app.xml").findtext(_COMPANY))
    return told | {key: "" for key in ("author", "publisher") if told[key].lower() in _NOBODY}


def _said(text: str | None) -> str:
    return " ".join(clean(text or "").split())
