"""Writes briefgen/reading/names/ anew: run it with the project's Python after another Babel was pinned.

usage: names.py [FOLDER]
"""

import json
import sys
from pathlib import Path

from briefgen.languages import LANGUAGES
from briefgen.reading.named import worked_out

NAMES = Path(__file__).resolve().parent.parent / "briefgen" / "reading" / "names"


def main(folder: str = str(NAMES)) -> None:
    """What each language calls units and currencies, a file a language."""
    Path(folder).mkdir(parents=True, exist_ok=True)
    for code in LANGUAGES:
        text = json.dumps(worked_out(code), ensure_ascii=False, indent=0, sort_keys=True)
        Path(folder, f"{code}.json").write_text(text + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(*sys.argv[1:])
