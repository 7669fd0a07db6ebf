"""The core properties of a Word file are those that python-docx writes, byte for byte."""

from __future__ import annotations

import datetime
from collections.abc import Mapping

import pytest
from docx.opc.package import OpcPackage

from briefgen.writers.docx.core import core

WHEN = datetime.datetime(2031, 4, 5, 6, 7, 8, tzinfo=datetime.UTC)
SAID: list[dict[str, str]] = [
    {},
    {"title": "A title", "author": "Policy Unit", "subject": "What", "keywords": "a, b", "language": "en-GB"},
    {"title": "Ä & <b> \"q\" 'a' > ]]> \t\n\r x", "author": "&amp;", "language": ""},
    {"title": "long " * 100, "subject": "\u0939\u093f \U0001f600" * 90},
]


def theirs(said: Mapping[str, str]) -> bytes:
    package = OpcPackage()
    properties = package.core_properties
    for name in ("title", "author", "subject", "keywords", "language"):
        setattr(properties, name, said.get(name, "")[:255])
    properties.last_modified_by = said.get("author", "")[:255]
    properties.revision = 1
    properties.created = properties.modified = WHEN
    (part,) = package.iter_parts()
    return part.blob


@pytest.mark.parametrize("said", SAID)
def test_the_part_is_that_of_the_library(said: dict[str, str]) -> None:
    assert core(said, WHEN) == theirs(said)
