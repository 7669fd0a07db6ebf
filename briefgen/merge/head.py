"""The document's properties, which the writers take from html and head."""

from __future__ import annotations

from xml.etree.ElementTree import Element, SubElement

import briefgen
from briefgen.merge import words
from briefgen.model import Brief

_META = {
    "author": ("author", "organisation"),
    "description": ("standfirst", "series", "title"),
    "keywords": ("keywords",),
    "dcterms.created": ("date",),
    "dcterms.modified": ("date",),
}
"""Meta names, and the fields that fill them: the first that is there."""


def note(root: Element, name: str, value: str) -> None:
    """Add a property that is not the brief's but what the house has to say of it."""
    head = root.find("head")
    if head is not None and value:
        SubElement(head, "meta", {"name": name, "content": value})


def complete(root: Element, brief: Brief) -> None:
    """Add language, title and properties where the template does not give its own.

    The dates are the brief's, not the clock's: the same content gives the same file.
    """
    texts = {name: field.text for name, field in brief.fields.items() if field.text}
    if not root.get("lang"):
        root.set("lang", texts.get("language", "en"))
    if not root.get("dir") and words.direction(root.get("lang", "")) == "rtl":
        root.set("dir", "rtl")
    head = root.find("head")
    if head is None:  # the parser makes one: this is for trees that were made by hand
        head = Element("head")
        root.insert(0, head)
    if head.find("title") is None:
        SubElement(head, "title").text = texts.get("title", brief.name)
    values = {name: next((texts[one] for one in some if one in texts), "") for name, some in _META.items()}
    values["author"] = values["author"] or words.words(root.get("lang", ""))["unnamed"]
    values["generator"] = f"briefgen {briefgen.__version__}"
    given = {meta.get("name", "").lower() for meta in head.iter("meta")}
    for name, value in values.items():
        if value and name not in given:
            SubElement(head, "meta", {"name": name, "content": value})
