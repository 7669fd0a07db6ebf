"""What a package says of its parts: their types, and which leads to which (ISO/IEC 29500-2, 6.2 and 7.2).

python-docx makes an element of each line and an XML parser's call of each element; these are its bytes.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from docx.opc.constants import CONTENT_TYPE as CT
from docx.opc.constants import NAMESPACE as NS
from docx.opc.spec import default_content_types

if TYPE_CHECKING:
    from docx.opc.part import Part
    from docx.opc.rel import Relationships

_HEAD = "<?xml version='1.0' encoding='UTF-8' standalone='yes'?>\n"
_DEFAULTS = frozenset(default_content_types)
_ESCAPED = str.maketrans(
    {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "\t": "&#9;", "\n": "&#10;", "\r": "&#13;"}
)


def types(parts: Iterable[Part]) -> bytes:
    """Give the part that says of what type the others are."""
    defaults, overrides = {"rels": CT.OPC_RELATIONSHIPS, "xml": CT.XML}, {}
    for part in parts:
        ending = part.partname.ext.lower()
        if (ending, part.content_type) in _DEFAULTS:
            defaults[ending] = part.content_type
        else:
            overrides[part.partname] = part.content_type
    said = [
        f'<Default Extension="{_quoted(ending)}" ContentType="{_quoted(defaults[ending])}"/>'
        for ending in sorted(defaults)
    ]
    said += [
        f'<Override PartName="{_quoted(name)}" ContentType="{_quoted(overrides[name])}"/>'
        for name in sorted(overrides)
    ]
    return f'{_HEAD}<Types xmlns="{NS.OPC_CONTENT_TYPES}">{"".join(said)}</Types>'.encode()


def relations(found: Relationships) -> bytes:
    """Give the part that says what a part, or the package, leads to."""
    said = []
    for one in found.values():
        mode = ' TargetMode="External"' if one.is_external else ""
        kind, target = _quoted(one.reltype), _quoted(one.target_ref)
        said.append(f'<Relationship Id="{one.rId}" Type="{kind}" Target="{target}"{mode}/>')
    inner = f">{''.join(said)}</Relationships>" if said else "/>"
    return f'{_HEAD}<Relationships xmlns="{NS.OPC_RELATIONSHIPS}"{inner}'.encode()


def _quoted(text: str) -> str:
    return text.translate(_ESCAPED)
