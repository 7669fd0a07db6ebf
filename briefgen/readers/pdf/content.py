"""The content of a page, drawn operator by operator (ISO 32000-1, 8 and 9)."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from briefgen.readers.pdf.colours import is_white
from briefgen.readers.pdf.drawn import Canvas, Faces
from briefgen.readers.pdf.matrix import IDENTITY, Matrix, matrix, moved_box, times
from briefgen.readers.pdf.paths import Paths
from briefgen.readers.pdf.state import Budget, State
from briefgen.readers.pdf.strings import Pen
from briefgen.readers.pdf.tokens import Operand, operations

_EACH = 50
"""What a stream costs apart from what is in it, in operators."""
_DEEPEST = 12
"""Forms in one another."""
_MOST_PICTURES = 4_000
"""Of a page that are looked at."""


_TINTS = ("/Separation", "/DeviceN", "/Indexed")


class Painter:
    """Draws content streams onto a canvas."""

    def __init__(
        self, canvas: Canvas, faces: Faces, budget: Budget, off: frozenset[Any] = frozenset()
    ) -> None:
        self.canvas, self.faces, self.budget, self.off = canvas, faces, budget, off
        self.pen = Pen(canvas)
        self.state = State(IDENTITY)
        self.stack: list[State] = []
        self.paths = Paths(canvas)
        self.resources: Mapping[str, Any] = {}
        self.depth = 0

    def draw(self, data: bytes, resources: Mapping[str, Any], ctm: Matrix) -> None:
        """Draw a stream. Raises TooMuch."""
        outer = self.state, self.stack, self.resources
        self.state, self.stack, self.resources = replace(self.state, ctm=ctm), [], resources
        marks = len(self.pen.marks)
        self.budget.spend(_EACH + len(data) // 8)
        for operator, operands in operations(data):
            self.budget.spend(1)
            act = _ACTS.get(operator)
            if act:
                try:
                    act(self, operands)
                except (IndexError, TypeError, ValueError, KeyError, AttributeError, OverflowError):
                    continue  # operands that are missing or wrong: viewers pass over them, too
        self.pen.lift()
        del self.pen.marks[marks:]
        self.state, self.stack, self.resources = outer

    # Text

    def begin(self, _: Sequence[Operand]) -> None:
        """Begin a text object."""
        self.pen.place(IDENTITY)

    def font(self, operands: Sequence[Any]) -> None:
        """Take up a font and its size."""
        self.pen.lift()
        self.state.face = self.faces.get(self.resources, operands[0])
        self.state.size = float(operands[1])

    def move(self, operands: Sequence[Any]) -> None:
        """Begin the next line at a distance."""
        self.pen.move(float(operands[0]), float(operands[1]))

    def move_and_feed(self, operands: Sequence[Any]) -> None:
        """Begin the next line, and keep the distance."""
        self.state.feed = -float(operands[1])
        self.move(operands)

    def place(self, operands: Sequence[Any]) -> None:
        """Set the text matrix."""
        self.pen.place(matrix(operands))

    def next_line(self, _: Sequence[Operand] = ()) -> None:
        """Begin the next line."""
        self.pen.move(0.0, -self.state.feed)

    def show(self, operands: Sequence[Any]) -> None:
        """Show a string."""
        self.show_all((operands,))

    def show_next(self, operands: Sequence[Any]) -> None:
        """Show a string on the next line."""
        self.next_line()
        self.show(operands[-1:])

    def show_spaced(self, operands: Sequence[Any]) -> None:
        """Show a string on the next line, with its spacing."""
        self.state.word_gap, self.state.letter_gap = float(operands[0]), float(operands[1])
        self.show_next(operands)

    def show_all(self, operands: Sequence[Any]) -> None:
        """Show strings with steps between them."""
        if self.state.face is None or not self.state.size:
            return
        self.pen.dip(self.state, self.state.face)
        for part in operands[0]:
            if isinstance(part, bytes):
                self.budget.spend(len(part))
                self.pen.write(part)
            elif isinstance(part, float):
                self.pen.kern(part)
        self.pen.pause()

    # State

    def save(self, _: Sequence[Operand]) -> None:
        """Save the graphics state."""
        if len(self.stack) < 500:
            self.stack.append(replace(self.state))

    def restore(self, _: Sequence[Operand]) -> None:
        """Restore the graphics state."""
        if self.stack:
            self.pen.lift()
            self.state = self.stack.pop()

    def transform(self, operands: Sequence[Operand]) -> None:
        """Change the coordinates."""
        self.pen.lift()
        self.state.ctm = times(matrix(operands), self.state.ctm)

    def extended(self, operands: Sequence[Any]) -> None:
        """Take up entries of a graphics state dictionary."""
        states = self.resources["/ExtGState"].get_object()
        told = states[f"/{operands[0]}"].get_object()
        if "/ca" in told:
            self.pen.lift()
            self.state.clear = float(told["/ca"]) < 0.02

    def space(self, operands: Sequence[Any]) -> None:
        """Take up a colour space; its first colour is black, as far as text goes."""
        self.pen.lift()
        self.state.tint, self.state.white = False, False
        spaces = self.resources["/ColorSpace"].get_object()
        told = spaces[f"/{operands[0]}"].get_object()
        self.state.tint = not isinstance(told, str) and told[0] in _TINTS

    def colour(self, operands: Sequence[Operand]) -> None:
        """Take up a colour of the space that was chosen."""
        numbers = [value for value in operands if isinstance(value, float)]
        self._colour(not any(numbers) if self.state.tint else is_white(numbers))

    def device(self, operands: Sequence[Operand]) -> None:
        """Take up a colour of a device's space: gray, RGB or CMYK."""
        self.state.tint = False
        self._colour(is_white([value for value in operands if isinstance(value, float)]))

    def _colour(self, white: bool) -> None:
        if white != self.state.white:
            self.pen.lift()
            self.state.white = white

    # Objects and marks

    def do(self, operands: Sequence[Any]) -> None:
        """Paint an external object."""
        found = self.resources["/XObject"].get_object()[f"/{operands[0]}"].get_object()
        if found.get("/Subtype") == "/Image":
            if len(self.canvas.pictures) < _MOST_PICTURES:
                self.canvas.pictures.append(moved_box(self.state.ctm, (0.0, 0.0, 1.0, 1.0)))
        elif found.get("/Subtype") == "/Form" and not self._is_off(found.get("/OC")):
            self.form(found, times(matrix(found.get("/Matrix", IDENTITY)), self.state.ctm))

    def form(self, form: Any, ctm: Matrix) -> None:
        """Draw a form, which may hold others. Raises TooMuch."""
        if self.depth >= _DEEPEST:
            return
        self.pen.lift()
        own = form.get("/Resources")
        self.depth += 1
        try:
            self.draw(form.get_data(), own.get_object() if own is not None else self.resources, ctm)
        finally:
            self.depth -= 1

    def image(self, _: Sequence[Operand]) -> None:
        """Paint an inline image."""
        self.canvas.pictures.append(moved_box(self.state.ctm, (0.0, 0.0, 1.0, 1.0)))

    def mark(self, operands: Sequence[Any]) -> None:
        """Begin marked content."""
        tag = operands[0]
        told = operands[1] if len(operands) > 1 else {}
        raw: Any = None
        if isinstance(told, str):
            named = self.resources["/Properties"].get_object()
            raw = named.raw_get(f"/{told}") if f"/{told}" in named else None
            told = (
                {key.strip("/"): value for key, value in raw.get_object().items()} if raw is not None else {}
            )
        off = tag == "OC" and self._is_off(raw)
        self.pen.begin_mark(str(tag), told, off)

    def unmark(self, _: Sequence[Operand]) -> None:
        """End marked content."""
        self.pen.end_mark()

    def _is_off(self, group: Any) -> bool:
        if group is None or not self.off:
            return False
        if getattr(group, "idnum", 0) in self.off:
            return True
        members = group.get_object().raw_get("/OCGs") if "/OCGs" in group.get_object() else None
        return members is not None and getattr(members, "idnum", 0) in self.off


_Act = Callable[[Painter, Sequence[Any]], None]


def _sets(name: str, scale: float = 1.0) -> _Act:
    def act(painter: Painter, operands: Sequence[Any]) -> None:
        setattr(painter.state, name, float(operands[0]) * scale)

    return act


def _path(act: Callable[[Paths, State, Sequence[Any]], None]) -> _Act:
    return lambda painter, operands: act(painter.paths, painter.state, operands)


def _mode(painter: Painter, operands: Sequence[Any]) -> None:
    painter.pen.lift()
    painter.state.mode = int(operands[0])


_ACTS: dict[str, _Act] = {
    "BT": Painter.begin,
    "Tf": Painter.font,
    "Td": Painter.move,
    "TD": Painter.move_and_feed,
    "Tm": Painter.place,
    "T*": Painter.next_line,
    "Tj": Painter.show,
    "TJ": Painter.show_all,
    "'": Painter.show_next,
    '"': Painter.show_spaced,
    "Tc": _sets("letter_gap"),
    "Tw": _sets("word_gap"),
    "Tz": _sets("stretch", 0.01),
    "TL": _sets("feed"),
    "Ts": _sets("rise"),
    "Tr": _mode,
    "q": Painter.save,
    "Q": Painter.restore,
    "cm": Painter.transform,
    "gs": Painter.extended,
    "cs": Painter.space,
    **dict.fromkeys(("sc", "scn"), Painter.colour),
    **dict.fromkeys(("g", "rg", "k"), Painter.device),
    **dict.fromkeys(("l", "c", "v", "y"), _path(Paths.line)),
    "m": _path(Paths.start),
    "re": _path(Paths.rectangle),
    **dict.fromkeys(("S", "s"), _path(Paths.stroke)),
    **dict.fromkeys(("f", "F", "f*", "B", "B*", "b", "b*"), _path(Paths.fill)),
    "n": _path(Paths.drop),
    "Do": Painter.do,
    "ID": Painter.image,
    **dict.fromkeys(("BDC", "BMC"), Painter.mark),
    "EMC": Painter.unmark,
}
