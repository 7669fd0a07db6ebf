"""LibreOffice settles all tracked changes of Word files, by UNO; run with the Python that has `uno`.

    /usr/bin/python3 -m bench.uno_redlines FOLDER

Writes NAME.accepted.docx and NAME.rejected.docx beside each NAME.docx of the folder.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import uno  # type: ignore[import-not-found]  # comes with LibreOffice

from bench.uno_edits import office, said

COMMANDS = {"accepted": ".uno:AcceptAllTrackedChanges", "rejected": ".uno:RejectAllTrackedChanges"}


def main() -> None:
    """Starts LibreOffice, and has it settle all files."""
    files = sorted(one for one in Path(sys.argv[1]).resolve().glob("*.docx") if one.stem.isdecimal())
    with office() as desktop:
        local = uno.getComponentContext()
        dispatcher = local.ServiceManager.createInstanceWithContext(
            "com.sun.star.frame.DispatchHelper", local
        )
        for file in files:
            for view, command in COMMANDS.items():
                settled(desktop, dispatcher, file, view, command)


def settled(desktop: Any, dispatcher: Any, file: Path, view: str, command: str) -> None:
    """Opens a file, accepts or rejects all, and saves it under another name."""
    document = desktop.loadComponentFromURL(file.as_uri(), "_blank", 0, (said("Hidden", True),))
    try:
        frame = document.CurrentController.Frame
        dispatcher.executeDispatch(frame, command, "", 0, ())
        made = file.with_suffix(f".{view}.docx")
        document.storeToURL(made.as_uri(), (said("FilterName", "MS Word 2007 XML"),))
    finally:
        document.close(True)


if __name__ == "__main__":
    main()
