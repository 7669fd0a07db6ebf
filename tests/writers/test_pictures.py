"""Pictures that not every program shows, in every format."""

from __future__ import annotations

import base64
import io
from pathlib import Path

import pytest
from PIL import Image

from briefgen import writers
from briefgen.engine.pictures import shown
from tests.pages import page


def saved(image: Image.Image, form: str) -> bytes:
    made = io.BytesIO()
    image.save(made, form)
    return made.getvalue()


BLUE = Image.new("RGB", (40, 20), (20, 64, 107))
DEEP = Image.new("I;16", (40, 20), 32768)
GREY = Image.new("L", (40, 20), 128)


@pytest.mark.parametrize(
    ("data", "colour"),
    [
        (saved(BLUE.convert("CMYK"), "JPEG"), (20, 64, 107)),
        (saved(BLUE.convert("CMYK"), "TIFF"), (20, 64, 107)),
        (saved(BLUE, "TIFF"), (20, 64, 107)),
        (saved(DEEP, "PNG"), 128),
    ],
    ids=["inks", "inks in a TIFF", "TIFF", "16 bits"],
)
def test_a_picture_is_made_one_that_all_programs_show(data: bytes, colour: object) -> None:
    image = Image.open(io.BytesIO(shown(data)))
    assert image.format in ("PNG", "JPEG")
    assert image.mode in ("RGB", "L")
    assert image.getpixel((20, 10)) == pytest.approx(colour, abs=3)


@pytest.mark.parametrize("data", [saved(BLUE, "PNG"), saved(BLUE, "JPEG"), saved(GREY, "PNG"), b"words", b""])
def test_other_files_are_left_as_they_are(data: bytes) -> None:
    assert shown(data) is data


def test_a_damaged_picture_is_left_to_who_shows_it() -> None:
    data = saved(BLUE, "TIFF")[:60]
    assert shown(data) is data


def test_a_picture_of_inks_has_colours_of_a_screen_in_pdf_and_html(tmp_path: Path) -> None:
    (tmp_path / "assets").mkdir()
    (tmp_path / "assets" / "a.jpg").write_bytes(saved(BLUE.convert("CMYK"), "JPEG"))
    styled = page(tmp_path, '<p><img alt="A blue rectangle" src="assets:a.jpg"></p>')

    assert b"DeviceCMYK" not in writers.write("pdf", styled).data
    address = writers.write("html", styled).data.decode().partition("base64,")
    while not address[2].startswith("/9j/"):
        address = address[2].partition("base64,")
    shown_there = base64.b64decode(address[2].partition('"')[0])
    assert Image.open(io.BytesIO(shown_there)).mode == "RGB"
