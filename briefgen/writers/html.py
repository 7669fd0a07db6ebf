"""HTML: the merged tree as one file that needs nothing beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefgen.writers import Written

if TYPE_CHECKING:
    from briefgen.styles import Styled
