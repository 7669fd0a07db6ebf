"""Whole items go into the content file, wherever the one that they stood behind is by now."""

from __future__ import annotations

import pytest

from briefgen.content import arrange, loads
from briefgen.model import Field, Item, ItemChange

TEXT = "title: T\nsummary:\n  a:\n    text: One.\n  b:\n    text: Two.\n"
NEW = Item("summary.new", {"text": Field("summary.new.text", "Three.")})


@pytest.mark.parametrize(
    ("change", "order"),
    [
        (ItemChange("insert", "summary.new", "", NEW), ["new", "a", "b"]),
        (ItemChange("insert", "summary.new", "a", NEW), ["a", "new", "b"]),
        (ItemChange("insert", "summary.new", "gone", NEW), ["a", "b", "new"]),
        (ItemChange("move", "summary.a", "gone"), ["b", "a"]),
        (ItemChange("move", "summary.b", ""), ["b", "a"]),
    ],
)
def test_an_item_stands_where_it_was_put(change: ItemChange, order: list[str]) -> None:
    made = arrange(TEXT, [change], "x.yaml")

    assert list(loads(made).blocks["summary"]) == order
