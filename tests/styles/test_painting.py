"""Lines that are kept for other briefs, and the bytes of a file's objects, are used where they hold."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest

from briefgen.engine import painting, weasy
from briefgen.engine.known import Once, known
from briefgen.engine.painting import Stretch, _Face, _fit


def stretch(width: int) -> Stretch:
    return Stretch(_Face(None, 1, 10.0, None), "<0001>", ((1, "a", width),))


def font(**widths: int) -> Any:
    return SimpleNamespace(widths={int(name[1:]): width for name, width in widths.items()})


def test_a_kept_line_needs_the_widths_of_the_files_fonts() -> None:
    assert _fit([font()], [stretch(500)])
    assert _fit([font(g1=500)], [stretch(500)])
    assert not _fit([font(g1=501)], [stretch(500)])


def test_two_sizes_of_one_font_give_a_glyph_one_width() -> None:
    one = font()

    assert not _fit([one, one], [stretch(500), stretch(501)])
    assert _fit([one, font()], [stretch(500), stretch(501)])


def test_lines_are_forgotten_where_there_are_too_many(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(painting, "LINES", 3)
    package = weasy.weasyprint()
    painter = painting.Painter(package, known)

    class Style(dict[str, str]):
        unaltered: Any = None

    style = Style(text_decoration_line="none")
    style.unaltered = Style()
    for number in range(8):
        painter._keep(style, (str(number), 0.0), (stretch(number),))
        assert sum(map(len, painter._tables)) <= 3


def test_a_line_under_its_text_is_not_kept() -> None:
    painter = painting.Painter(weasy.weasyprint(), known)

    class Style(dict[str, str]):
        unaltered: Any = None

    style = Style(text_decoration_line="underline")
    style.unaltered = Style()
    painter._keep(style, ("words", 0.0), (stretch(1),))

    assert not any(painter._tables)


def test_the_glyphs_of_this_pango_are_read_as_they_lie_in_the_memory() -> None:
    assert painting.Painter(weasy.weasyprint(), known).fits


def test_an_attribute_is_worked_out_once() -> None:
    asked: list[int] = []

    class Thing:
        size = Once(lambda own: asked.append(1) or 7, "size")

    one = Thing()

    assert (one.size, one.size, asked) == (7, 7, [1])


def test_an_objects_bytes_are_kept_while_its_file_is_written_and_no_longer() -> None:
    weasy.weasyprint()
    import io

    import pydyf

    pdf = pydyf.PDF()
    found = pydyf.Stream([b"one"])
    pdf.add_object(found)
    first, second = io.BytesIO(), io.BytesIO()
    pdf.write(first, identifier=True)
    found.stream.append(b"two")
    pdf.write(second, identifier=True)

    assert b"one\ntwo" not in first.getvalue()
    assert b"one\ntwo" in second.getvalue()
