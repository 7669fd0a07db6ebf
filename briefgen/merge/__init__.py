"""Brief and template become one HTML tree, in which every printed field carries its path."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from briefgen.assets import TEMPLATE_FILE, lineage, template_names
from briefgen.assets import notes as notes_of
from briefgen.brand import Brand, sheet
from briefgen.errors import TemplateError
from briefgen.merge import words
from briefgen.merge.cited import Style
from briefgen.model import Brief, HtmlTree, Known, Place, Variant
from briefgen.settings import Settings

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element


@dataclass(frozen=True, slots=True)
class House:
    """What a publisher's settings say of every document."""

    brand: Brand = Brand()  # noqa: RUF009  # a frozen value
    citations: str = ""
    """The style of citing; empty: the templates' own."""
    variant: Variant = Variant()  # noqa: RUF009  # a frozen value
    """Paper and print."""
    known: Known | None = None
    """What became of the claims; None where nobody looked."""


def house(settings: Settings, known: Known | None = None) -> House:
    """What the settings of a project say of every document, and what is known of the claims of this one."""
    return House(settings.brand, settings.citations, Variant(settings.paper, settings.variant), known)


PLAIN = House()
_TRIES = 3
"""The list of sources follows the marks, whose order is known when the text stands: twice will do."""


def merge(
    brief: Brief,
    template: str,
    roots: Sequence[Path],
    content_sha256: str = "",
    house: House = PLAIN,
) -> HtmlTree:
    """Render a brief with a template to the HTML tree that all writers share.

    `roots` are the folders that hold templates, as an overlay: a file in an earlier one wins; `house` is
    what the settings say. Raises TemplateError for the template's faults, with
    file and line, ContentError for what a body or a field may not hold, BriefgenError for an unknown style.
    """
    from briefgen.merge.context import guess

    folders, kind = _folders(template, roots), notes_of(template, roots)
    cited = guess(brief)
    style = Style(house.citations, _text(brief, "language"))
    try:
        for _ in range(_TRIES):
            root, found = _rendered(brief, folders, cited, (house, style), kind)
            if found == cited:
                if house.variant.form:
                    root.set("class", house.variant.form)
                rules = sheet(house.brand)
                return HtmlTree(
                    root, template, brief.file, content_sha256, brand=rules, variant=house.variant
                )
            cited = found
        raise TemplateError(
            "the order in which the template cites the sources depends on their numbers",
            hint="Print the marks with cite(), and the list of sources once.",
        )
    except TemplateError as error:
        error.place = error.place or _place(folders)
        raise


def _folders(template: str, roots: Sequence[Path]) -> list[Path]:
    """The template's folders, first wins; TemplateError with the known names where there is none."""
    names = template_names(roots)
    if template not in names:
        from difflib import get_close_matches

        near = get_close_matches(template, names, 1)
        known = f"there is no template {template!r}; known: {', '.join(names) or 'none'}"
        other = f"A template is a folder in templates/ that holds {TEMPLATE_FILE}."
        raise TemplateError(known, hint=f"Did you mean {near[0]!r}?" if near else other)
    lines = lineage(template, roots)
    return [root / name for name in lines for root in roots if (root / name).is_dir()]


def _place(folders: Sequence[Path]) -> Place:
    """The template itself, for faults that no single line has."""
    files = [folder / TEMPLATE_FILE for folder in folders]
    return Place(str(next((file for file in files if file.is_file()), files[0])))


def _rendered(
    brief: Brief, folders: Sequence[Path], cited: Sequence[str], looks: tuple[House, Style], kind: str
) -> tuple[Element, tuple[str, ...]]:
    """One rendering as if these sources were cited, in this order; the tree, and those that it cites."""
    # Late: these libraries are needed by nobody who does not render.
    from briefgen.engine.parsing import parse
    from briefgen.merge import contents, context, environment, head, placed, rules
    from briefgen.merge.notes import Notes
    from briefgen.merge.resolve import resolve
    from briefgen.merge.values import Ledger, dated

    ledger, language = Ledger(), _text(brief, "language")
    house, style = looks
    citations = style.of(brief, context.printed(brief, cited))
    html, files = environment.render(
        folders,
        TEMPLATE_FILE,
        {
            **context.names(brief, cited, ledger, citations),
            "brand": context.brand(house.brand),
            "known": context.known(house.known),
            "words": words.words(language),
        },
        {"date": dated(ledger, lambda iso: words.date(iso, language))},
    )
    rules.check_nesting(html, files)
    root = parse(html)
    rules.check_depth(root, files)
    said = words.words(language)
    notes = Notes(context.titles(brief), said["note"], lambda word: said[word], citations)
    notes.ranges = kind == "list"
    resolve(root, ledger.entries, notes)
    placed.place(root, kind)
    contents.fill(root)
    head.complete(root, brief)
    # With another order it is rendered again, and a link may still lead to a mark that was only guessed.
    if notes.order == tuple(cited):
        rules.check(root, files, brief)
        rules.check_printed(root)
    return root, notes.order


def _text(brief: Brief, name: str) -> str:
    return brief.fields[name].text if name in brief.fields else ""
