"""The exception family: each error knows its place, what was found, and what to do."""

from __future__ import annotations

TYPE_CHECKING = False  # the import of typing takes longer than all of this
if TYPE_CHECKING:
    from briefgen.model import Place, Report


class BriefgenError(Exception):
    """Something could not be done; the base of every error that briefgen raises on purpose.

    `message` says what was found and what was expected, `place` where, `hint` what to do.
    """

    def __init__(self, message: str, place: Place | None = None, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.place = place
        self.hint = hint


class SourceError(BriefgenError):
    """A source document cannot be read."""


class NoText(SourceError):  # noqa: N818  # it says what is missing
    """A source document has pages, and no text on them: it was scanned."""


class ContentError(BriefgenError):
    """A content file or a setting is not what the schema says."""

    others: tuple[ContentError, ...] = ()
    """Further faults of the same file, in its order; each has no others."""


class RefusedError(BriefgenError):
    """A brief is not built, because its checks found errors."""

    def __init__(self, message: str, report: Report) -> None:
        """`report` says what the checks found."""
        super().__init__(message, None, "Its `report` says what to correct, or to allow.")
        self.report = report


class TemplateError(BriefgenError):
    """A template, its stylesheet or one of its assets cannot be used."""


class WriteError(BriefgenError):
    """An output cannot be made or stored."""


class PullError(BriefgenError):
    """An edited Word file cannot be brought home."""
