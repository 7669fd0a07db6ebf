"""Drawings that use their parts again and again."""

from __future__ import annotations

from pathlib import Path

import pytest

from briefgen.engine.drawings import refuse_beyond
from briefgen.errors import TemplateError


def svg(inner: str) -> bytes:
    return f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">{inner}</svg>'.encode()


def groups(depth: int, uses: int) -> str:
    made = (f'<g id="g{at}">' + f'<use href="#g{at + 1}"/>' * uses + "</g>" for at in range(depth))
    return "".join(made) + '<use href="#g0"/>'


@pytest.mark.parametrize("inner", [groups(12, 10), '<g id="a">' + '<use href="#a"/>' * 6 + "</g>"])
def test_uses_that_multiply_are_refused(inner: str) -> None:
    with pytest.raises(TemplateError, match="comes to more than 50,000 elements"):
        refuse_beyond(svg(inner), Path("a.svg"))


def test_a_map_of_many_marks_is_a_drawing() -> None:
    refuse_beyond(svg('<circle id="mark" r="1"/>' + '<use href="#mark"/>' * 5_000), Path("a.svg"))
