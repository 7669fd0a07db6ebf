"""Every claim opens its evidence: a button behind it and a popover, HTML, 6.12, which needs no script."""

from __future__ import annotations

from collections.abc import Sequence
from xml.etree.ElementTree import Element, SubElement

from briefgen.languages import printed
from briefgen.model import Proof

SIGN = "§"


def add(body: Element, proofs: Sequence[Proof], language: str) -> None:
    """Put a button behind each claim that is printed, and at the body's end what the buttons open."""
    words = printed(language or "en").words
    places = _places(body)
    for number, proof in enumerate(proofs, 1):
        place = places.get(proof.path)
        if place is None:
            continue
        ident = f"evidence-{number}"
        label = f"{words['evidence']} {number}"
        button = {
            "type": "button",
            "class": "evidence-mark",
            "popovertarget": ident,
            "aria-label": label,
        }
        SubElement(place, "button", button).text = SIGN
        body.append(_popover(ident, label, proof, words["page"]))


def _places(body: Element) -> dict[str, Element]:
    """The elements that hold the fields; of a body of several lines the last."""
    found: dict[str, Element] = {}
    for element in body.iter():
        path = element.get("data-field") or ""
        known = path.rpartition(".")
        if path:
            found.setdefault(path, element)
            if known[2].isdigit():
                found[known[0]] = element
    return found


def _popover(ident: str, label: str, proof: Proof, page: str) -> Element:
    aside = Element(
        "div", {"popover": "auto", "id": ident, "class": "evidence", "role": "dialog", "aria-label": label}
    )
    SubElement(aside, "p").text = f"{label}: {proof.standing}" if proof.standing else label
    for passage in proof.passages:
        where = f", {page} {passage.page}" if passage.page else ""
        SubElement(aside, "p").text = f"{passage.source}{where}"
        SubElement(aside, "q").text = passage.exact
    return aside
