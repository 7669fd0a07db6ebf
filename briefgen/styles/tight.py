"""A brief that would end with an almost empty page is set a little closer, or with more air."""

from __future__ import annotations

import copy
import re
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from briefgen import assets

if TYPE_CHECKING:
    from briefgen.model import HtmlTree


SETTINGS = ("tight", "tight tighter", "loose")
"""Classes of the html element: steps that may take a page away, then one that may fill it."""


def set_as(tree: HtmlTree, roots: Sequence[Path], names: str) -> HtmlTree | None:
    """The tree as its stylesheet sets it by rules for some classes; None where it has none for the last."""
    files = (f"{name}/{assets.STYLE_FILE}" for name in assets.lineage(tree.template, roots))
    sheets = [path for name in files if (path := assets.locate(name, roots))]
    last = re.compile(rf"\.{names.rsplit(maxsplit=1)[-1]}\b")
    if not any(last.search(assets.text_of(path)) for path in sheets):
        return None
    root = copy.deepcopy(tree.root)
    root.set("class", f"{root.get('class', '')} {names}".strip())
    return replace(tree, root=root)
