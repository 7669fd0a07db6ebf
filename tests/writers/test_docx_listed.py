"""What a package says of its parts is what python-docx's own writer says, byte for byte."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as some

import briefgen.writers.docx  # noqa: F401  # imports python-docx's packaging as a build does
from briefgen.writers.docx import listed

from docx.opc.constants import CONTENT_TYPE as CT  # isort: skip
from docx.opc.package import OpcPackage  # isort: skip
from docx.opc.packuri import PackURI  # isort: skip
from docx.opc.part import Part  # isort: skip
from docx.opc.pkgwriter import _ContentTypesItem  # isort: skip

ADDRESSES = some.text(
    some.characters(codec="utf-8", exclude_characters="\x7f", min_codepoint=32, max_codepoint=0xFFFD)
    | some.sampled_from("\t\n\r&<>\"'"),
    max_size=30,
)


def package(addresses: list[str]) -> OpcPackage:
    whole = OpcPackage()
    kinds = (
        ("/word/document.xml", CT.WML_DOCUMENT_MAIN),
        ("/word/media/image1.png", CT.PNG),
        ("/word/media/image2.PNG", CT.PNG),
        ("/word/media/image3.jpg", CT.JPEG),
        ("/word/fonts/font1.odttf", "application/vnd.openxmlformats-officedocument.obfuscatedFont"),
        ("/customXml/item1.xml", CT.XML),
        ("/word/odd", "application/odd"),
    )
    parts = [Part(PackURI(name), kind, b"", whole) for name, kind in kinds]
    for number, part in enumerate(parts):
        (whole if number == 0 else parts[0]).relate_to(part, f"kind-{number}")
    for address in addresses:
        parts[0].relate_to(address, "link", is_external=True)
    return whole


@given(some.lists(ADDRESSES, max_size=4))
def test_relations_are_the_same(addresses: list[str]) -> None:
    whole = package(addresses)

    for owner in (whole, *whole.iter_parts()):
        assert listed.relations(owner.rels) == owner.rels.xml


def test_types_are_the_same() -> None:
    parts = list(package([]).iter_parts())

    assert listed.types(parts) == _ContentTypesItem.from_parts(parts).blob
