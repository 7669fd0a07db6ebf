"""Edits that LibreOffice itself makes in Word files, by UNO; run with the Python that has `uno`.

    /usr/bin/python3 bench/uno_edits.py SENT.docx FOLDER

Debian: apt install python3-uno. Writes FOLDER/NAME.docx for each edit, and prints the names.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import uno  # type: ignore[import-not-found]  # comes with LibreOffice
from com.sun.star.beans import PropertyValue  # type: ignore[import-not-found]  # as above
from com.sun.star.text.ControlCharacter import PARAGRAPH_BREAK  # type: ignore[import-not-found]  # as above

TYPED = "ZQX"
Edit = Callable[[Any], None]


def main() -> None:
    """Starts LibreOffice, makes all edits, and stops it."""
    sent, folder = Path(sys.argv[1]).resolve(), Path(sys.argv[2]).resolve()
    with office() as desktop:
        for name, edit in EDITS.items():
            if made(desktop, sent, folder / f"{name}.docx", edit):
                print(name, flush=True)


@contextmanager
def office() -> Iterator[Any]:
    """Starts LibreOffice with a profile of its own, gives its desktop, and stops it."""
    with tempfile.TemporaryDirectory() as profile:
        pipe = f"edits{Path(profile).name}"
        accept = f"--accept=pipe,name={pipe};urp;"
        place = f"-env:UserInstallation={Path(profile).as_uri()}"
        process = subprocess.Popen(["soffice", place, "--headless", "--norestore", accept])
        desktop = connected(pipe)
        try:
            yield desktop
        finally:
            desktop.terminate()
            process.wait(60)


def connected(pipe: str) -> Any:
    """Waits for LibreOffice, and gives its desktop."""
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    for _ in range(120):
        try:
            context = resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
            return context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
        except Exception:  # UNO's own classes; it is not there yet
            time.sleep(0.5)
    raise SystemExit("LibreOffice does not answer")


def made(desktop: Any, sent: Path, file: Path, edit: Edit) -> bool:
    """Opens a file, edits it, and saves it as Word file; says whether it has what the edit needs."""
    document = desktop.loadComponentFromURL(sent.as_uri(), "_blank", 0, (said("Hidden", True),))
    try:
        edit(document)
        document.storeToURL(file.as_uri(), (said("FilterName", "MS Word 2007 XML"),))
    except (StopIteration, IndexError):
        return False
    finally:
        document.close(True)
    return True


def said(name: str, value: object) -> Any:
    """Gives a property with its value."""
    one = PropertyValue()
    one.Name, one.Value = name, value
    return one


# ---------------------------------------------------------------- where


def paragraphs(document: Any) -> list[Any]:
    """Gives the paragraphs of the text and of its tables that have words."""
    found: list[Any] = []

    def walk(text: Any) -> None:
        for one in each(text):
            if one.supportsService("com.sun.star.text.TextTable"):
                for name in one.getCellNames():
                    walk(one.getCellByName(name))
            elif one.getString().strip():
                found.append(one)

    walk(document.Text)
    return found


def each(text: Any) -> list[Any]:
    """Gives what an enumeration holds."""
    enumeration, found = text.createEnumeration(), []
    while enumeration.hasMoreElements():
        found.append(enumeration.nextElement())
    return found


def styled(document: Any, *styles: str) -> Any:
    """Gives the first paragraph of one of the styles."""
    return next(one for one in paragraphs(document) if one.ParaStyleName in styles)


def cursor(paragraph: Any, words: int = 0) -> Any:
    """Gives a cursor in a paragraph, so many words behind its beginning."""
    found = paragraph.getText().createTextCursorByRange(paragraph.getStart())
    for _ in range(words):
        found.gotoNextWord(False)
    return found


MESSAGES = ("Key Message",)
BULLETS = ("List Bullet",)

# ---------------------------------------------------------------- edits


def typed(*styles: str) -> Edit:
    """Types a word into a paragraph."""

    def edit(document: Any) -> None:
        at = cursor(styled(document, *styles), 2)
        at.getText().insertString(at, f"{TYPED} ", False)

    return edit


def tracked(document: Any) -> None:
    """Types with tracked changes."""
    document.RecordChanges = True
    typed(*MESSAGES)(document)


def struck(document: Any) -> None:
    """Deletes a word with tracked changes, and types another."""
    document.RecordChanges = True
    at = cursor(styled(document, *MESSAGES), 1)
    at.gotoNextWord(True)
    at.setString(f"{TYPED} ")


def commented(document: Any) -> None:
    """Comments on a paragraph."""
    note = document.createInstance("com.sun.star.text.textfield.Annotation")
    note.Author, note.Content = "An Editor", TYPED
    at = cursor(styled(document, *MESSAGES), 1)
    at.getText().insertTextContent(at, note, False)


def bullet(document: Any) -> None:
    """Adds a bullet behind the last one."""
    last = [one for one in paragraphs(document) if one.ParaStyleName in BULLETS][-1]
    at = last.getText().createTextCursorByRange(last.getEnd())
    at.getText().insertControlCharacter(at, PARAGRAPH_BREAK, False)
    at.getText().insertString(at, f"Who pays for the {TYPED}?", False)


def parted(document: Any) -> None:
    """Parts a paragraph of a body in two."""
    at = cursor(styled(document, "Normal", "Standard", "Default Paragraph Style"), 4)
    at.getText().insertControlCharacter(at, PARAGRAPH_BREAK, False)


def gone(document: Any) -> None:
    """Deletes a key message."""
    one = styled(document, *MESSAGES)
    one.getText().removeTextContent(one)


def bold(document: Any) -> None:
    """Makes a word bold."""
    at = cursor(styled(document, *MESSAGES), 1)
    at.gotoEndOfWord(True)
    at.CharWeight = 150.0


def noted(document: Any) -> None:
    """Inserts a footnote into a body."""
    note = document.createInstance("com.sun.star.text.Footnote")
    at = cursor(styled(document, "Normal", "Standard", "Default Paragraph Style"), 3)
    at.getText().insertTextContent(at, note, False)
    note.insertString(note.createTextCursor(), f"A note {TYPED}.", False)


def found_and_replaced(document: Any) -> None:
    """Finds a word, and replaces it everywhere."""
    search = document.createReplaceDescriptor()
    search.SearchString, search.ReplaceString = "report", TYPED
    if not document.replaceAll(search):
        raise IndexError("the word is not there")


def linked(document: Any) -> None:
    """Puts a link on a word of a body."""
    at = cursor(styled(document, "Normal", "Standard", "Default Paragraph Style"), 2)
    at.gotoEndOfWord(True)
    at.HyperLinkURL = "https://example.org/zqx"


def in_the_footer(document: Any) -> None:
    """Types into a footer."""
    pages = document.StyleFamilies.getByName("PageStyles")
    for page in map(pages.getByName, pages.ElementNames):
        if page.isInUse() and page.FooterIsOn:
            at = page.FooterText.createTextCursor()
            at.getText().insertString(at, f"{TYPED} ", False)


def updated(document: Any) -> None:
    """Updates lists of contents and fields, as people do before they send a file."""
    for number in range(document.DocumentIndexes.Count):
        document.DocumentIndexes.getByIndex(number).update()
    document.TextFields.refresh()


def pictured(document: Any) -> None:
    """Draws a shape."""
    shape = document.createInstance("com.sun.star.drawing.RectangleShape")
    at = cursor(styled(document, *MESSAGES))
    size = uno.createUnoStruct("com.sun.star.awt.Size")
    size.Width = size.Height = 1000
    shape.setSize(size)
    at.getText().insertTextContent(at, shape, False)


EDITS: dict[str, Edit] = {
    "none": lambda _: None,
    "typed": typed(*MESSAGES),
    "title": typed("Title"),
    "heading": typed("Heading 1", "heading 1"),
    "statistic": typed("Statistic Label"),
    "source": typed("Source Entry"),
    "tracked": tracked,
    "struck": struck,
    "commented": commented,
    "bullet": bullet,
    "parted": parted,
    "gone": gone,
    "bold": bold,
    "noted": noted,
    "replaced": found_and_replaced,
    "linked": linked,
    "footer": in_the_footer,
    "updated": updated,
    "shape": pictured,
}

if __name__ == "__main__":
    main()
