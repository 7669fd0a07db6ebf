"""Brief and template become one HTML tree, in which every printed field carries its path."""

from __future__ import annotations

from collections.abc import Sequence
from io import StringIO
from pathlib import Path
from typing import TYPE_CHECKING

from briefgen.assets import TEMPLATE_FILE, lineage, template_names
from briefgen.brand import Brand, sheet
from briefgen.errors import TemplateError
from briefgen.merge import words
from briefgen.model import Brief, HtmlTree, Place

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

NO_BRAND = Brand()
_TRIES = 3
"""The list of sources follows the marks, whose order is known when the text stands: twice will do."""


def merge(
    brief: Brief, template: str, roots: Sequence[Path], content_sha256: str = "", brand: Brand = NO_BRAND
) -> HtmlTree:
    """Render a brief with a template to the HTML tree that all writers share.

    `roots` are the folders that hold templates, as an overlay: a file in an earlier one wins. Raises
    TemplateError for the template's faults, with file and line, and ContentError for what a body or a
    field may not hold.
    """
    from briefgen.merge.context import guess

    folders = _folders(template, roots)
    cited = guess(brief)
    try:
        for _ in range(_TRIES):
            root, found = _rendered(brief, folders, cited, brand)
            if found == cited:
                return HtmlTree(root, template, brief.file, content_sha256, brand=sheet(brand))
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
    brief: Brief, folders: Sequence[Path], cited: Sequence[str], brand: Brand
) -> tuple[Element, tuple[str, ...]]:
    """One rendering as if these sources were cited, in this order; the tree, and those that it cites."""
    # Late: these libraries are needed by nobody who does not render.
    from tinyhtml5 import parse

    from briefgen.merge import contents, context, environment, head, rules
    from briefgen.merge.notes import Notes
    from briefgen.merge.resolve import resolve
    from briefgen.merge.values import Ledger, dated

    ledger, language = Ledger(), _text(brief, "language")
    html, files = environment.render(
        folders,
        TEMPLATE_FILE,
        {
            **context.names(brief, cited, ledger),
            "brand": context.brand(brand),
            "words": words.words(language),
        },
        {"date": dated(ledger, lambda iso: words.date(iso, language))},
    )
    rules.check_nesting(html, files)
    root = parse(StringIO(html), namespace_html_elements=False)  # a bare str may be taken for a file's name
    rules.check_depth(root, files)
    said = words.words(language)
    notes = Notes(context.titles(brief), said["note"], lambda word: said[word])
    resolve(root, ledger.entries, notes)
    contents.fill(root)
    head.complete(root, brief)
    # With another order it is rendered again, and a link may still lead to a mark that was only guessed.
    if notes.order == tuple(cited):
        rules.check(root, files, brief)
    return root, notes.order


def _text(brief: Brief, name: str) -> str:
    return brief.fields[name].text if name in brief.fields else ""
