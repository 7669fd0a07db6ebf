"""A brief that would end with an almost empty page is set a little closer."""

from __future__ import annotations

import copy
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from briefgen import assets

if TYPE_CHECKING:
    from briefgen.model import HtmlTree


def tightened(tree: HtmlTree, roots: Sequence[Path]) -> HtmlTree | None:
    """The tree as its stylesheet sets it a little closer, by rules for `.tight`; None where it has none."""
    names = (f"{name}/{assets.STYLE_FILE}" for name in assets.lineage(tree.template, roots))
    sheets = [path for name in names if (path := assets.locate(name, roots))]
    if not any(".tight" in assets.text_of(path) for path in sheets):
        return None
    root = copy.deepcopy(tree.root)
    root.set("class", f"{root.get('class', '')} tight".strip())
    return replace(tree, root=root)
