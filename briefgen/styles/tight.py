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
    path = assets.locate(f"{assets.styled_by(tree.template, roots)}/{assets.STYLE_FILE}", roots)
    if path is None or ".tight" not in assets.text_of(path):
        return None
    root = copy.deepcopy(tree.root)
    root.set("class", f"{root.get('class', '')} tight".strip())
    return replace(tree, root=root)
