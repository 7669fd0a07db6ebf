"""Which Word style an element has: its class name, or the built-in style that its tag stands for."""

from __future__ import annotations

from xml.etree.ElementTree import Element

HEADINGS = {"h1": "Title", "h2": "heading 1", "h3": "heading 2"}
"""The document's title is h1; Word's navigation pane shows the headings below it."""

BY_TAG = {
    "p": "Normal",
    "figcaption": "caption",
    "caption": "caption",
    "th": "Table Heading",
    "td": "Table Text",
    "dt": "Term",
    "dd": "Definition",
    "address": "Address",
}

SPACER = "Spacer"
"""An empty paragraph that keeps tables or sections apart; its look is nobody else's."""

CONTINUED = "List Continue"
"""A further paragraph of a list item."""

INLINE = {"em": "Emphasis", "strong": "Strong", "a": "Hyperlink", "code": "Code"}

BUILT_IN = {
    "Normal",
    "Title",
    "heading 1",
    "heading 2",
    "heading 3",
    "List Bullet",
    "List Bullet 2",
    "List Bullet 3",
    "List Number",
    "List Number 2",
    "List Number 3",
    "List Paragraph",
    "List Continue",
    "Quote",
    "caption",
    "TOC Heading",
    "footnote text",
    "endnote text",
    "footnote reference",
    "endnote reference",
    *(f"toc {level}" for level in range(1, 10)),
    "table of figures",
    "header",
    "footer",
    "Emphasis",
    "Strong",
    "Hyperlink",
}


def paragraph_style(element: Element, parents: tuple[str, ...], level: int, marker: str) -> str:
    """The paragraph style's name: headings and list items by their tag, others by class, then by tag.

    `parents` are the tags above the element, the nearest last; `level` is the depth of the list that the
    paragraph is an item of, 0 where it is none.
    """
    if element.tag in HEADINGS:
        return HEADINGS[element.tag]
    if name := from_class(element):
        return f"{name} Heading" if element.tag == "th" else name
    if level:
        inner = marker == "none" and element.tag != "li"
        return CONTINUED if inner else list_style(parents, level, marker)
    if "blockquote" in parents[-2:] and element.tag in ("p", "blockquote"):
        return "Quote"
    return BY_TAG.get(element.tag, "Normal")


def list_style(parents: tuple[str, ...], level: int, marker: str) -> str:
    """Word's built-in list style of that depth; it has them for three."""
    if marker == "none":
        return "List Paragraph"
    lists = [tag for tag in parents if tag in ("ul", "ol")]
    kind = "List Number" if lists and lists[-1] == "ol" else "List Bullet"
    return kind if level == 1 else f"{kind} {min(level, 3)}"


def inline_style(element: Element) -> str:
    """The character style's name: by class, then by tag; empty for elements without a style of their own."""
    return from_class(element) or INLINE.get(element.tag, "")


def from_class(element: Element) -> str:
    """`statistic-value` gives Statistic Value; the first class counts."""
    classes = (element.get("class") or "").split()
    return (
        " ".join(word.capitalize() for word in classes[0].replace("_", "-").split("-") if word)
        if classes
        else ""
    )


def style_id(name: str) -> str:
    """The style's id in the file: its name without spaces, as Word makes it."""
    return "".join(word[:1].upper() + word[1:] for word in name.split()) or "Normal"
