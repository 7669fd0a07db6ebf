"""WeasyPrint behind its quick import: what is imported late still works, what is refused is told."""

from __future__ import annotations

import logging
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from briefgen import assets, writers
from briefgen.engine import bindings, hearing, weasy
from briefgen.errors import TemplateError
from tests.pages import page

LATE = """
import sys
from briefgen.engine import weasy
weasy.weasyprint()
late = [name for name in sys.modules if name.startswith(("fontTools", "PIL.ImageCms", "PIL.ImageOps"))]
assert not late, late
import fontTools.ttLib
assert fontTools.ttLib.TTFont.__module__.startswith("fontTools"), "the placeholder stayed behind"
from weasyprint.pdf import fonts
assert issubclass(fonts.TTLibError, Exception)
"""


def test_font_tools_are_not_imported_before_they_are_needed() -> None:
    root = Path(weasy.__file__).parents[2]
    done = subprocess.run([sys.executable, "-c", LATE], cwd=root, capture_output=True, text=True, check=False)

    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_a_build_leaves_nothing_in_the_folder_for_temporary_files(
    jobs: str, demo: Path, tmp_path: Path
) -> None:
    shutil.copy(demo / "content/first-brief.yaml", demo / "content/second-brief.yaml")
    root, temporary = Path(weasy.__file__).parent.parent, tmp_path / "temporary"
    temporary.mkdir()
    environment = {**os.environ, "PYTHONPATH": str(root), "TMPDIR": str(temporary)}
    command = [sys.executable, "-m", "briefgen", "build", "-q", "-j", jobs]
    subprocess.run(command, cwd=demo, env=environment, check=True)

    assert len(list(demo.glob("out/*.pdf"))) == 2
    assert list(temporary.iterdir()) == []


def test_a_compressed_font_is_unpacked_with_the_late_library(tmp_path: Path) -> None:
    page(tmp_path, "")
    made = f"""
from fontTools.ttLib import TTFont
font = TTFont({str(assets.package_root() / "fonts/IBMPlexSans-Regular.ttf")!r})
font.flavor = "woff"
font.save({str(tmp_path / "templates/page/sans.woff")!r})
"""
    subprocess.run([sys.executable, "-c", made], check=True)
    css = '@font-face { font-family: Packed; src: url("sans.woff") } p { font-family: Packed }'
    (tmp_path / "a.pdf").write_bytes(writers.write("pdf", page(tmp_path, "<p>Words</p>", css)).data)

    fonts = subprocess.run(
        ["pdffonts", tmp_path / "a.pdf"], capture_output=True, text=True, check=True
    ).stdout
    assert "+Packed" in fonts


def test_the_fetcher_keeps_what_it_refused(tmp_path: Path) -> None:
    fetch = weasy.fetcher((tmp_path,), tmp_path)

    with pytest.raises(OSError, match="is refused"):
        fetch("https://example.org/a.png")
    assert [type(refusal) for refusal in fetch.refusals] == [TemplateError]


def test_data_addresses_are_read(tmp_path: Path) -> None:
    fetch = weasy.fetcher((tmp_path,), tmp_path)

    assert fetch("data:text/plain;base64,V29yZHM=").read() == b"Words"
    assert fetch.refusals == []


def test_complaints_are_heard_once_and_the_logger_is_left_as_it_was() -> None:
    logger = logging.getLogger("weasyprint")
    before = logger.handlers[:], logger.level, logger.propagate
    with hearing.complaints() as heard:
        logger.warning("one")
        logger.warning("one")
        logger.info("not this")

    assert heard == ["one"]
    assert (logger.handlers, logger.level, logger.propagate) == before


def test_a_photograph_is_turned_with_the_late_library(tmp_path: Path) -> None:
    from PIL import Image

    page(tmp_path, "")
    exif = Image.Exif()
    exif[0x0112] = 6  # taken with the camera on its side
    Image.new("RGB", (40, 20), "red").save(tmp_path / "templates/page/photo.jpg", exif=exif)
    data = writers.write("pdf", page(tmp_path, '<p><img src="photo.jpg" alt="A red field"></p>')).data
    (tmp_path / "a.pdf").write_bytes(data)

    told = subprocess.run(
        ["pdfimages", "-list", tmp_path / "a.pdf"], capture_output=True, text=True, check=True
    )
    width, height = told.stdout.splitlines()[2].split()[3:5]
    assert (width, height) == ("20", "40")


def test_the_declarations_kept_are_those_of_the_pinned_weasyprint(tmp_path: Path) -> None:
    root = Path(weasy.__file__).parents[2]
    written = tmp_path / "declared.py"
    command = [sys.executable, root / "setup/declare.py", written]
    subprocess.run(command, env={**os.environ, "PYTHONPATH": str(root)}, check=True, capture_output=True)

    kept = Path(weasy.__file__).with_name("declared.py").read_text(encoding="utf-8")
    assert kept == written.read_text(encoding="utf-8"), "run setup/declare.py"


QUICK = """
import sys
from briefgen.engine import weasy
weasy.weasyprint()
assert not [name for name in sys.modules if name.startswith(("cffi", "pycparser"))]
import cffi
assert cffi.FFI.__module__ == "cffi.api", "the stand-in stayed behind"
"""


def test_no_c_is_read_when_weasyprint_is_imported() -> None:
    root = Path(weasy.__file__).parents[2]
    done = subprocess.run(
        [sys.executable, "-c", QUICK], cwd=root, capture_output=True, text=True, check=False
    )

    assert done.returncode == 0, done.stderr


def test_declarations_that_are_not_kept_are_read_by_cffi() -> None:
    with bindings.instead_of_cffi():
        import cffi

        ffi = cffi.FFI()
        ffi.cdef("size_t strlen(const char *);")

    assert ffi.dlopen(None).strlen(b"words") == 5
    assert sys.modules["cffi"].FFI is not bindings.Bindings


OWN_FETCHER = """
import sys
from briefgen import compiled
compiled.begin("law")
from briefgen.engine import weasy
package = weasy.weasyprint()
late = {"PIL.Image", "email.message", "http.client", "ssl", "urllib.request", "uuid"} & set(sys.modules)
assert not late, late
fetcher = package.urls.URLFetcher(timeout=3)
import urllib.request
assert isinstance(fetcher, urllib.request.OpenerDirector)
assert fetcher.fetch("data:text/plain;charset=latin-1,%E9").read() == b"\\xe9"
from weasyprint import images
assert images.Image.open.__call__
try:
    images.Image.open("nowhere.png")
except FileNotFoundError:
    pass
from PIL import ImageFile
assert ImageFile.LOAD_TRUNCATED_IMAGES is True, "what was set on the placeholder is lost"
"""


def test_what_a_command_imports_late_is_whole_once_it_is_wanted() -> None:
    root = Path(weasy.__file__).parents[2]
    command = [sys.executable, "-c", OWN_FETCHER]
    done = subprocess.run(command, cwd=root, capture_output=True, text=True, check=False)

    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize(
    ("address", "data", "kind", "charset"),
    [
        ("data:,a%20b", b"a b", "text/plain", None),
        ("data:text/css;charset=utf-8,h1%7B%7D", b"h1{}", "text/css", "utf-8"),
        ("data:image/svg+xml;base64,PHN2Zy8+", b"<svg/>", "image/svg+xml", None),
        ("data:;charset=UTF-8;base64,w6k=", b"\xc3\xa9", "text/plain", "utf-8"),
    ],
)
def test_data_in_an_address_is_read(address: str, data: bytes, kind: str, charset: str | None) -> None:
    answer = weasy.fetcher((), Path()).fetch(address)

    assert (answer.read(), answer.content_type, answer.charset) == (data, kind, charset)


def test_an_address_without_data_is_told(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="comma"):
        weasy.fetcher((), Path()).fetch("data:text/plain")
