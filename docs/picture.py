"""Draws docs/policy-brief.png, the picture of README.md, from out/meta-e2ee.pdf: the pages side by side.

usage: python docs/picture.py     needs Pillow (it comes with the test extra) and pdftoppm
"""

import subprocess
import tempfile
from pathlib import Path

from PIL import Image

ROOT = Path(__file__).resolve().parent.parent
GAP, GROUND = 16, (225, 229, 234)


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(
            ["pdftoppm", "-r", "75", "-png", ROOT / "out/meta-e2ee.pdf", f"{folder}/page"], check=True
        )
        pages = [Image.open(file).convert("RGB") for file in sorted(Path(folder).glob("*.png"))]
        width = sum(page.width for page in pages) + GAP * (len(pages) + 1)
        sheet = Image.new("RGB", (width, pages[0].height + 2 * GAP), GROUND)
        left = GAP
        for page in pages:
            sheet.paste(page, (left, GAP))
            left += page.width + GAP
        sheet.quantize(256, Image.Quantize.MAXCOVERAGE).save(ROOT / "docs/policy-brief.png", optimize=True)


if __name__ == "__main__":
    main()
