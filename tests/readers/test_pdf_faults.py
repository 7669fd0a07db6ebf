"""PDF files as they come: forms, annotations, fonts without maps, layers, scans, files that never end."""

from __future__ import annotations

import io
import re
import shutil
import stat
from pathlib import Path

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name
from PIL import Image, ImageDraw, ImageFont
from weasyprint import HTML

from briefgen.errors import NoText, SourceError
from briefgen.model import SourceText
from briefgen.readers.pdf import read
from briefgen.readers.pdf.recognition import recognised
from briefgen.readers.pdf.tokens import operations
from tests.readers.outline import kinds

_PROSE = "If the other half of it is left out, the office has defined a significant part: five final figures."


def _saved(pdf: pikepdf.Pdf) -> bytes:
    data = io.BytesIO()
    pdf.save(data)
    return data.getvalue()


def _drawn(content: bytes, pages: int = 1, resources: Dictionary | None = None) -> bytes:
    """Pages that draw one content stream."""
    pdf = pikepdf.new()
    stream, shared = pdf.make_stream(content), resources or Dictionary()
    font = Dictionary(
        Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica, Encoding=Name.WinAnsiEncoding
    )
    shared.Font = Dictionary(F1=pdf.make_indirect(font))
    for _ in range(pages):
        page = pdf.add_blank_page(page_size=(612, 792))
        page.obj.Contents, page.obj.Resources = stream, shared
    return _saved(pdf)


def _line(text: str, x: int = 72, y: int = 700, more: str = "") -> bytes:
    return f"BT /F1 11 Tf {more} {x} {y} Td ({text}) Tj ET\n".encode("cp1252")


def _texts(source: SourceText) -> list[str]:
    return [text for _, text in kinds(source)]


@pytest.mark.parametrize(
    ("stream", "expected"),
    [
        (b"1 0 0 RG (a) Tj", [("RG", [1.0, 0.0, 0.0]), ("Tj", [b"a"])]),
        (b"(a\\(b\\)\\101\\\n) '", [("'", [b"a(b)A"])]),
        (b"(a(b(c)d)e)Tj", [("Tj", [b"a(b(c)d)e"])]),
        (b"[(a)-20.5<6263>]TJ", [("TJ", [[b"a", -20.5, b"bc"]])]),
        (
            b"/Span <</ActualText (x) /N [1 2]>> BDC",
            [("BDC", ["Span", {"ActualText": b"x", "N": [1.0, 2.0]}])],
        ),
        (b"BI /W 1 ID \xff(\x00 EI Q % (no)\nq", [("BI", []), ("ID", ["W", 1.0]), ("Q", []), ("q", [])]),
        (b"/A#20B gs ) ] >> T*", [("gs", ["A B"]), ("T*", [])]),
        (b"(never ends", []),
    ],
)
def test_content_streams_are_read_operator_by_operator(stream: bytes, expected: object) -> None:
    assert list(operations(stream)) == expected


def _annotated(*annotations: Dictionary) -> bytes:
    pdf = pikepdf.open(io.BytesIO(_drawn(_line("Boats in the harbour: 12 old") + _line("Count:", y=650))))
    listed = Array([pdf.make_indirect(one) for one in annotations])
    pdf.pages[0].obj.Annots = listed
    pdf.Root.AcroForm = Dictionary(Fields=listed)
    return _saved(pdf)


def _field(kind: str, **entries: object) -> Dictionary:
    return Dictionary(
        Type=Name.Annot, Subtype=Name.Widget, Rect=Array([110, 645, 200, 663]), FT=Name(kind), **entries
    )


@pytest.mark.parametrize(
    ("field", "expected"),
    [
        (_field("/Tx", V="88"), "Count: 88"),
        (_field("/Ch", V="a", Opt=Array([Array(["a", "Ninety"])])), "Count: Ninety"),
        (_field("/Btn", AS=Name.Yes), "Count: ☒"),
        (_field("/Btn", AS=Name.Off), "Count: ☐"),
        (_field("/Btn", Ff=1 << 16), "Count:"),
        (_field("/Tx", V="88", F=2), "Count:"),
    ],
    ids=["text", "choice", "ticked", "not ticked", "push button", "hidden"],
)
def test_what_a_field_holds_is_read_in_its_place(field: Dictionary, expected: str) -> None:
    assert _texts(read(_annotated(field), "a.pdf"))[-1] == expected


def test_typed_annotations_are_text_and_comments_are_named() -> None:
    typed = Dictionary(
        Type=Name.Annot, Subtype=Name.FreeText, Rect=Array([72, 500, 300, 520]), Contents="Typed: 77 rafts"
    )
    comment = Dictionary(
        Type=Name.Annot, Subtype=Name.Text, Rect=Array([9, 9, 20, 20]), Contents="Check this."
    )
    source = read(_annotated(typed, comment), "a.pdf")

    assert "Typed: 77 rafts" in _texts(source)
    assert "Check this." not in source.text
    assert source.warnings == ("page 1: 1 comment of readers, left out",)


def test_words_that_an_annotation_strikes_out_are_left_out_and_named() -> None:
    stroke = Dictionary(Type=Name.Annot, Subtype=Name.StrikeOut, Rect=Array([176, 696, 215, 712]))
    source = read(_annotated(stroke), "a.pdf")

    assert _texts(source)[0] == "Boats in the harbour:"
    assert source.warnings == ("page 1: 2 words struck out, left out: '12 old'",)


@pytest.mark.parametrize(
    ("content", "warning"),
    [
        (_line("gone", y=650, more="3 Tr") + _line("", more="0 Tr"), "drawn without a colour"),
        (_line("gone", y=900), "off the page"),
        (b"1 g " + _line("gone", y=650) + b"0 g", "white on white"),
        (b"/OC /Off BDC " + _line("gone", y=650) + b"EMC", "in a layer that is switched off"),
    ],
    ids=["invisible", "off the page", "white", "layer"],
)
def test_what_nobody_sees_is_left_out_and_named(content: bytes, warning: str) -> None:
    pdf = pikepdf.open(io.BytesIO(_drawn(_line("Seen: 310 boats.") + content)))
    layer = pdf.make_indirect(Dictionary(Type=Name.OCG, Name="Draft"))
    pdf.Root.OCProperties = Dictionary(OCGs=Array([layer]), D=Dictionary(OFF=Array([layer])))
    pdf.pages[0].obj.Resources.Properties = Dictionary(Off=layer)
    source = read(_saved(pdf), "a.pdf")

    assert source.text == "Seen: 310 boats."
    assert len(source.warnings) == 1
    assert warning in source.warnings[0]


def test_the_invisible_words_of_text_recognition_over_a_picture_are_read() -> None:
    picture = b"q 612 0 0 792 0 0 cm BI /W 1 /H 1 /BPC 8 /CS /G ID \xff EI Q "
    assert read(_drawn(picture + _line("Recognised: 310", more="3 Tr")), "a.pdf").text == "Recognised: 310"


@pytest.mark.parametrize("step", ["0.3 0", "0 0.25", "0 0"])
def test_text_that_is_drawn_twice_is_read_once(step: str) -> None:
    twice = f"BT /F1 11 Tf 72 700 Td (There were 310 boats.) Tj {step} Td (There were 310 boats.) Tj ET"

    assert read(_drawn(twice.encode()), "a.pdf").text == "There were 310 boats."


def test_words_that_a_sentence_repeats_stay() -> None:
    assert read(_drawn(_line("It was very very late, so so late.")), "a.pdf").text.count("very") == 2


def _retold(found: bytes, instead: bytes) -> bytes:
    """A page whose font tells other letters for a glyph."""
    page = f"<style>body {{ font: 11pt 'DejaVu Serif' }}</style><p>{_PROSE}</p>"
    pdf = pikepdf.open(io.BytesIO(HTML(string=page).write_pdf()))
    for font in pdf.pages[0].Resources.Font.values():
        table = font.ToUnicode.read_bytes()
        assert found in table
        font.ToUnicode.write(table.replace(found, instead))
    return _saved(pdf)


@pytest.mark.parametrize(
    "instead", [b"<f001>", b"<0003>", b"<>", b"<0069>"], ids=["private", "control", "", "i"]
)
def test_a_ligature_without_unicode_is_told_by_its_width(instead: bytes) -> None:
    source = read(_retold(b"<00660069>", instead), "a.pdf")

    assert source.text == _PROSE
    assert source.warnings == ()


def test_a_letter_that_nothing_tells_is_visible_and_named() -> None:
    source = read(_retold(b"<0067>", b"<f067>"), "a.pdf")

    assert "si\ufffdnificant" in source.text
    assert re.match(r"page 1: 2 words with letters without Unicode, shown as \ufffd: ", source.warnings[0])


def test_a_font_without_map_is_read_by_its_own_table() -> None:
    pdf = pikepdf.open(io.BytesIO(HTML(string=f"<p>{_PROSE}</p>").write_pdf()))
    for font in pdf.pages[0].Resources.Font.values():
        del font["/ToUnicode"]

    assert read(_saved(pdf), "a.pdf").text == _PROSE


def test_a_text_whose_font_is_lost_is_named() -> None:
    pdf = pikepdf.open(
        io.BytesIO(_drawn(_line("Seen: 310 boats.") + b"BT /F2 11 Tf 72 600 Td <00010002> Tj ET"))
    )
    below = Dictionary(Type=Name.Font, Subtype=Name.CIDFontType2, BaseFont=Name.Lost, DW=500)
    pdf.pages[0].obj.Resources.Font.F2 = Dictionary(
        Type=Name.Font,
        Subtype=Name.Type0,
        BaseFont=Name.Lost,
        Encoding=Name("/Identity-H"),
        DescendantFonts=Array([pdf.make_indirect(below)]),
    )
    source = read(_saved(pdf), "a.pdf")

    assert source.text == "Seen: 310 boats."
    assert source.warnings == ("page 1: 2 characters without Unicode, left out: the font has no map",)


def test_a_turned_page_is_read_upright() -> None:
    turned = b"BT /F1 11 Tf 0 1 -1 0 300 72 Tm (There were 310 boats.) Tj ET"
    pdf = pikepdf.open(io.BytesIO(_drawn(turned)))
    pdf.pages[0].obj.Rotate = 90
    source = read(_saved(pdf), "a.pdf")

    assert source.text == "There were 310 boats."
    box = source.parts[0].box
    assert box is not None
    assert [round(edge) for edge in box[:2]] == [72, 310]


def test_parts_know_their_page_and_box() -> None:
    source = read(_drawn(_line("There were 310 boats."), pages=2), "a.pdf")

    assert [part.page for part in source.parts] == [1, 2]
    box = source.parts[0].box
    assert box is not None
    assert [round(edge) for edge in box] == [72, 698, 182, 708]


def test_forms_within_forms_that_never_end_are_refused() -> None:
    pdf = pikepdf.open(io.BytesIO(_drawn(b"/X Do")))
    form = None
    for _ in range(11):
        below = Dictionary() if form is None else Dictionary(XObject=Dictionary(X=form))
        form = pdf.make_stream(b"/X Do " * 10, Type=Name.XObject, Subtype=Name.Form, Resources=below)
    pdf.pages[0].obj.Resources.XObject = Dictionary(X=form)

    with pytest.raises(SourceError, match="page 1: draws more than"):
        read(_saved(pdf), "a.pdf")


def _ocr(folder: Path, body: str) -> None:
    """A program of that name, for want of the real one."""
    program = folder / "ocrmypdf"
    program.write_text(f"#!/bin/sh\n{body}\n", "utf-8")
    program.chmod(program.stat().st_mode | stat.S_IXUSR)


def test_a_scan_is_refused_with_the_command_to_run() -> None:
    with pytest.raises(NoText) as caught:
        read(_drawn(b""), "old scan.pdf")

    assert "ocrmypdf --skip-text 'old scan.pdf' 'old scan-ocr.pdf'" in caught.value.hint


def test_a_recognised_scan_stands_beside_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    scan, good = tmp_path / "scan.pdf", tmp_path / "good.pdf"
    scan.write_bytes(_drawn(b""))
    good.write_bytes(_drawn(_line("Recognised: 310")))
    monkeypatch.setenv("PATH", f"{tmp_path}:/bin:/usr/bin")
    _ocr(tmp_path, f'cp {good} "$4"')

    assert recognised(scan) == tmp_path / "scan-ocr.pdf"
    assert read((tmp_path / "scan-ocr.pdf").read_bytes(), "a.pdf").text == "Recognised: 310"


@pytest.mark.parametrize(
    ("body", "message"), [("", "not installed"), ("echo no luck >&2; exit 3", "no luck")]
)
def test_recognition_that_fails_says_why(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, body: str, message: str
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    if body:
        _ocr(tmp_path, body)

    with pytest.raises(SourceError, match=message):
        recognised(tmp_path / "scan.pdf")


@pytest.mark.skipif(
    not (shutil.which("ocrmypdf") and shutil.which("tesseract")), reason="ocrmypdf is not installed"
)
def test_the_words_of_a_real_scan_are_recognised_in_lines_and_said_to_be(tmp_path: Path) -> None:
    picture = Image.new("L", (1100, 300), 255)
    font = ImageFont.load_default(30)
    for at, words in enumerate(
        ("The office counted 310 boats in May, and", "it asked for a longer pier there.")
    ):
        ImageDraw.Draw(picture).text((60, 80 + 50 * at), words, 0, font)
    scan = tmp_path / "scan.pdf"
    picture.save(scan, resolution=200)
    text = read(recognised(scan).read_bytes(), "scan-ocr.pdf")

    assert text.text == "The office counted 310 boats in May, and it asked for a longer pier there."
    assert text.warnings == ("page 1: words recognised in a picture (OCR); compare figures with it",)
