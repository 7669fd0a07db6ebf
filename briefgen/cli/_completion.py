"""What a shell needs to complete commands and options."""

from __future__ import annotations

import argparse
from collections.abc import Sequence

TYPE_CHECKING = False  # the import of typing takes longer than all of this
if TYPE_CHECKING:
    from typing import NoReturn

SHELLS = ("bash", "zsh", "tcsh", "fish")


class Completion(argparse.Action):
    """Prints what a shell needs to complete commands and options."""

    def __call__(self, parser: argparse.ArgumentParser, *rest: object) -> NoReturn:
        import shtab

        for action in _all_actions(parser):
            if action.metavar in ("SOURCE", "FILE", "PATH", "EDITED.docx"):
                action.complete = shtab.FILE  # type: ignore[attr-defined] # how shtab is told
            elif action.metavar == "DIR":
                action.complete = shtab.DIRECTORY  # type: ignore[attr-defined] # as above
        print(shtab.complete(parser, str(rest[1])))
        raise SystemExit(0)


def _all_actions(parser: argparse.ArgumentParser) -> Sequence[argparse.Action]:
    found: list[argparse.Action] = []
    for action in parser._actions:  # shtab itself reads them there
        found.append(action)
        if isinstance(action, argparse._SubParsersAction):
            for child in action.choices.values():
                found.extend(_all_actions(child))
    return found
