"""Vertical margins that collapse: CSS 2.2, 8.3.1.

Word does nearly the same: of the space after a paragraph and the space before the next the larger counts
(29500-1, 17.15.3.21, the paragraph spacing of HTML).
"""

from __future__ import annotations


class Margins:
    """Keeps the space that is due before the next paragraph; points."""

    def __init__(self) -> None:
        self._fixed = 0.0
        """Paddings: they are added and let nothing collapse through them."""
        self._margin = 0.0
        self._written = 0.0
        """What the last paragraph already has as its space after."""
        self._held = False

    def hold(self) -> None:
        """A box begins: the margins up to its first paragraph are part of it."""
        self._fixed += self._margin
        self._margin = 0.0
        self._held = True

    def margin(self, value: float) -> None:
        """A margin that meets the ones before it."""
        if self._held:
            return
        together = min(value, self._margin) < 0
        self._margin = self._margin + value if together else max(self._margin, value)

    def pad(self, value: float) -> None:
        """A padding or a border: margins do not collapse through it."""
        if value:
            self._fixed += self._margin + value
            self._margin = 0.0

    @property
    def done(self) -> float:
        """What of it the last paragraph has already as its space after."""
        return self._written

    @property
    def due(self) -> float:
        """The whole space between the last paragraph and the next."""
        return max(0.0, self._fixed + self._margin)

    def take(self, own: float) -> float:
        """The space before that the next paragraph needs; its own margin, where that is enough."""
        own = 0.0 if self._held else own
        enough = self.due <= max(own, self._written)
        before = max(0.0, own if enough else self.due)
        self.start()
        return before

    def start(self) -> None:
        """Nothing is due."""
        self._fixed = self._margin = self._written = 0.0
        self._held = False

    def written(self, value: float) -> None:
        """The last paragraph has this as its space after."""
        self._written = value

    def flush(self) -> float:
        """All that is due, which the caller now writes as the last paragraph's space after."""
        due = self.due
        self._fixed, self._margin, self._written = 0.0, due, due
        return due
