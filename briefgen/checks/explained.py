"""What codes mean, as texts beside the checks: `explanations/CODE.md`, read when somebody asks."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path

from briefgen.model import Explanation

HOUSE = Path(__file__).parent.parent
_FENCE = "```"


class Explained(Mapping[str, Explanation]):
    """The explanations of some codes, by code, in their order; a file is read when its code is looked up."""

    def __init__(self, *codes: str, folder: str = "checks/explanations") -> None:
        self._codes, self._folder = dict.fromkeys(codes), folder

    def __getitem__(self, code: str) -> Explanation:
        """Give what a code means; raises KeyError for one that is not among them."""
        if code not in self._codes:
            raise KeyError(code)
        return _read(self._folder, code)

    def __iter__(self) -> Iterator[str]:
        """Give the codes."""
        return iter(self._codes)

    def __len__(self) -> int:
        """Count the codes."""
        return len(self._codes)


@cache
def _read(folder: str, code: str) -> Explanation:
    """Read a title, a paragraph, and two examples in fences: first the wrong one, then the right one."""
    text = (HOUSE / folder / f"{code}.md").read_text(encoding="utf-8")
    said, bad, _, good, *_ = text.split(_FENCE)
    title, _, rest = said.removeprefix("# ").partition("\n")
    why = " ".join(rest.rpartition("\n## ")[0].split())
    return Explanation(title.strip(), why, *(example.removeprefix("yaml") for example in (bad, good)))
