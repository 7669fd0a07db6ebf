"""`briefgen explain [CODE...]`: what a finding means."""

from __future__ import annotations

import difflib
import os
from argparse import Namespace
from collections.abc import Mapping
from pathlib import Path

from briefgen import layout, settings, verdicts
from briefgen.cli.messages import DONE, Voice
from briefgen.cli.wording import explanation
from briefgen.errors import BriefgenError


def run(arguments: Namespace, say: Voice) -> int:
    """Prints the explanations of some codes, or one line for each code there is."""
    others = settings.load(Path(), os.environ, {}).checks
    known = {**verdicts.explanations(others), **layout.CODES}
    if not arguments.codes:
        for code, text in known.items():
            say.result(f"{code}  {text.title}")
        return DONE
    codes = known if arguments.codes == ["all"] else [_known(code, known) for code in arguments.codes]
    say.result("\n\n\n".join(explanation(code, known[code]) for code in codes))
    return DONE


def _known(code: str, known: Mapping[str, object]) -> str:
    if code.upper() in known:
        return code.upper()
    near = difflib.get_close_matches(code.upper(), known, 3)
    hint = f"Did you mean {' or '.join(near)}? " if near else ""
    raise BriefgenError(f"there is no finding {code!r}", None, f"{hint}`briefgen explain` lists all codes.")
