"""What a merged tree may hold: elements that both documents can show, safe addresses, bounded sizes."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from xml.etree.ElementTree import Element

from briefgen.errors import ContentError, TemplateError
from briefgen.merge.environment import shown
from briefgen.merge.resolve import SVG
from briefgen.model import Brief, Field, Place
from briefgen.text import forbidden

DEPTH = 40
"""Elements within elements; the layout engine's own limit lies near 130."""
COUNT = 50_000
"""Elements in a document."""
CELLS = 5_000
"""Table cells in a document: 20,000 take 18 s to lay out."""
SPAN = 100
"""Rows or columns that a cell may span: each costs memory."""
WORD = 2_000
"""Characters without a space: 100,000 take a minute to break."""


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


_ELEMENTS = _set(
    "html head title meta body h1 h2 h3 p ul ol li dl dt dd table caption thead tbody tr th td blockquote "
    "figure figcaption img a em strong sub sup del span br code "
    "header main section article aside footer nav div address time"
)
_VECTORS = _set(
    "svg g title desc defs path rect circle ellipse line polyline polygon text tspan "
    "linearGradient radialGradient stop clipPath pattern marker symbol"
)
_INSTEAD = {
    "b": "Use strong.",
    "i": "Use em.",
    "u": "Use em, or a class with text-decoration in brief.css.",
    "style": "brief.css is the only look.",
    "link": "brief.css is the only look, and is read by itself.",
    "hr": "Use a border in brief.css.",
    "pre": "Use p with a class.",
    "h4": "A brief has three levels of headings.",
    "script": "A document runs no programs.",
}
_ATTRIBUTES = _set(
    "id class lang dir title role href src alt width height colspan rowspan scope headers start value "
    "reversed datetime name content charset"
)
_CONTAINER = re.compile(
    r"<(?P<close>/?)(?:div|span|section|article|aside|header|footer|main|nav|table|[uod]l|blockquote|figure|"
    r"figcaption|a|strong|em|b|i|s|q|cite|sup|sub|small|code|abbr|g|svg)\b[^>]*+>",
    re.IGNORECASE,
)
"""What has to be closed."""
_ADDRESS = re.compile(r"#|https?://|mailto:", re.I)
_PICTURE = re.compile(r"data:image/|assets:[^/]|(?![a-z][a-z0-9+.-]*:|[/\\])", re.I)
_ACTIVE_STYLE = re.compile(r"url|\\|@|expression", re.I)
_FAR_REFERENCE = re.compile(r"url\s*\((?!\s*['\"]?#)", re.I)


def check_printed(root: Element) -> None:
    """Raise TemplateError where a template prints nothing that can be seen."""
    body = root.find("body")
    seen = body is not None and (
        "".join(body.itertext()).strip() or any(_name(one) in ("img", "svg") for one in body.iter("*"))
    )
    if not seen:
        raise TemplateError(
            "the template prints no word and no picture",
            hint="Print the brief's fields, as in <h1>{{ title }}</h1>; `briefgen templates --copy "
            "policy-brief` gives a whole one to begin with.",
        )


def check_nesting(html: str, files: Mapping[str, str]) -> None:
    """Raise TemplateError where far more elements are open than a tree may be deep.

    The parser looks through all that are open at each further one, and would not come to an end.
    """
    opened = 0
    for tag in _CONTAINER.finditer(html):
        opened = max(0, opened - 1) if tag["close"] else opened + 1
        if opened > 10 * DEPTH:
            raise _fault(f"elements stand more than {DEPTH} deep in each other", None, files)


def check_depth(root: Element, files: Mapping[str, str]) -> None:
    """Raise TemplateError where elements stand too deep in each other, or are too many; not recursive."""
    todo, seen = [(root, 1)], 0
    while todo:
        element, depth = todo.pop()
        seen += 1
        if depth > DEPTH:
            raise _fault(f"<{_name(element)}> stands more than {DEPTH} elements deep", element, files)
        if seen > COUNT:
            raise _fault(f"there are more than {COUNT:,} elements", element, files)
        todo.extend((child, depth + 1) for child in element)


def check(root: Element, files: Mapping[str, str], brief: Brief) -> None:
    """Raise TemplateError or ContentError for what the documents cannot show, or should not.

    Unknown elements and attributes, addresses other than http, https and mailto, links to nowhere, ids
    that are given twice, tables and words that are too large.
    """
    check_depth(root, files)
    _check_characters("".join(root.itertext()), files)
    for element in root.iter():
        _check_name(element, files)
        _check_characters("".join(element.attrib.values()), files)
        for attribute, value in element.attrib.items():
            _check_attribute(element, attribute, value, files)
        _check_addresses(element, files, brief)
    if sum(1 for element in root.iter() if element.tag in {"td", "th"}) > CELLS:
        raise _fault(f"the tables have more than {CELLS:,} cells", None, files, "Take rows out.")
    _check_words(root, "", files, brief)
    _check_targets(root, files)


def _check_characters(text: str, files: Mapping[str, str]) -> None:
    """Those of fields are gone when a content file is read: what is left is the template's."""
    if name := forbidden(text):
        message, letter = (
            f"{name} is a control character, which no document can print",
            chr(int(name[2:], 16)),
        )
        for file, source in files.items():
            if letter in source:
                place = Place(shown(file), source.count("\n", 0, source.index(letter)) + 1)
                raise TemplateError(message, place, "Delete it.")
        raise _fault(message, None, files, "Delete it; it may stand there as a reference, as in &#19;.")


def _check_name(element: Element, files: Mapping[str, str]) -> None:
    name = _name(element)
    if name not in (_VECTORS if _is_vector(element) else _ELEMENTS):
        hint = _INSTEAD.get(name, "Use headings, p, lists, table, blockquote, figure, div or span.")
        raise _fault(f"the element <{name}> has no form in both documents", element, files, hint)


def _check_attribute(element: Element, attribute: str, value: str, files: Mapping[str, str]) -> None:
    named = f"the attribute {attribute} of <{_name(element)}>"
    if attribute == "style":
        if _ACTIVE_STYLE.search(value):
            raise _fault(f"{named} is refused: it holds an address", element, files, "Use brief.css.")
    elif _is_vector(element):
        own = attribute.rpartition("}")[2]
        if own.startswith("on") or (own == "href" and value[:1] != "#") or _FAR_REFERENCE.search(value):
            raise _fault(f"{named} is refused: a drawing runs no programs and loads nothing", element, files)
    elif attribute not in _ATTRIBUTES and attribute[:5] not in {"data-", "aria-"}:
        raise _fault(f"{named} is refused", element, files, "Use a class, and brief.css.")
    elif attribute in {"colspan", "rowspan"} and not re.fullmatch(r"[1-9][0-9]?|100", value):
        raise _fault(f"{named} is {value[:20]!r}, and should be a number from 1 to {SPAN}", element, files)


def _check_addresses(element: Element, files: Mapping[str, str], brief: Brief) -> None:
    """Links go to http, https, mailto or within the document; pictures come from the project."""
    for attribute, safe, wanted in (
        ("href", _ADDRESS, "http, https, mailto or # within the document"),
        ("src", _PICTURE, "a file's relative name, or a data: picture"),
    ):
        address = element.get(attribute)
        if address is None or _is_vector(element) or safe.match(address.strip()):
            continue
        message = f"the address {address[:80]!r} in {attribute} is refused; expected {wanted}"
        field = next((field for field in _fields(brief) if field.text == address), None)
        if field is None:
            raise _fault(message, element, files)
        raise ContentError(f"{field.path}: {message}", field.place, "Mend the address, or take it out.")


def _check_words(element: Element, path: str, files: Mapping[str, str], brief: Brief) -> None:
    path = element.get("data-field", path)
    for text, owner in ((element.text, path), *((child.tail, path) for child in element)):
        if text and len(text) > WORD and (word := next((w for w in text.split() if len(w) > WORD), "")):
            message = f"a word of {len(word):,} characters ({word[:30]}...); at most {WORD:,} can be laid out"
            for field in _fields(brief):
                if owner == field.path or owner.startswith(f"{field.path}."):
                    raise ContentError(f"{owner} holds {message}", field.place, "Put spaces into it.")
            raise _fault(f"the text has {message}", element, files)
    for child in element:
        _check_words(child, path, files, brief)


def _check_targets(root: Element, files: Mapping[str, str]) -> None:
    """Every id is given once, and every link within the document leads to one."""
    ids = Counter(id for element in root.iter() if (id := element.get("id")))
    for id, times in ids.items():
        if times > 1:
            raise _fault(f"the id {id!r} is given {times} times", None, files, "An id names one element.")
    for element in root.iter("a"):
        target = element.get("href", "")
        if target.startswith("#") and target[1:] not in ids:
            hint = "A source in the list has the id note-{{ source.number }}." if "#note-" in target else ""
            raise _fault(f"the link to {target!r} leads nowhere", element, files, hint)


def _fields(brief: Brief) -> list[Field]:
    items = (item for block in brief.blocks.values() for item in block.values())
    return [*brief.fields.values(), *(field for item in items for field in item.fields.values())]


def _name(element: Element) -> str:
    return str(element.tag).rpartition("}")[2]


def _is_vector(element: Element) -> bool:
    return str(element.tag).startswith(SVG)


def _fault(message: str, element: Element | None, files: Mapping[str, str], hint: str = "") -> TemplateError:
    """A TemplateError at the first line of the template's files that has such an element."""
    for file, source in files.items():
        found = element is not None and re.search(rf"<{re.escape(_name(element))}\b", source, re.I)
        if found:
            return TemplateError(message, Place(shown(file), source.count("\n", 0, found.start()) + 1), hint)
    return TemplateError(message, Place(shown(next(iter(files)))) if files else None, hint)
