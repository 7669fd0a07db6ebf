"""`briefgen check FILE.pdf`: do the pages of an archived PDF still say what the content inside says?"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from briefgen.batch import archived
from briefgen.cli.messages import DONE, FAILED, FOUND, Voice
from briefgen.cli.wording import plural
from briefgen.errors import BriefgenError

_HINT = "    The pages or the content inside were changed: build the document anew from its content file."


def run(files: Sequence[Path], say: Voice) -> int:
    """Compares each PDF with what it carries, and says what it does not print."""
    worst = DONE
    for file in files:
        try:
            found = archived.compare(file)
        except BriefgenError as error:
            say.error(error)
            worst = FAILED
            continue
        for path, text in found.lost:
            say.result(f"{file}: error: {path} does not stand on its pages: {text[:90]!r}\n{_HINT}")
        agreed = found.fields - len(found.lost)
        say.result(f"{file}: {found.name} inside; {agreed} of {plural(found.fields, 'text')} on its pages")
        worst = max(worst, FOUND if found.lost else DONE)
    return worst
