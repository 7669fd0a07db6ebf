"""One brief's way: content file and sources to findings, and on to its documents."""

from __future__ import annotations

import copy
import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from briefgen import assets
from briefgen.batch.fence import Fence, admit, admit_lists, fence_of
from briefgen.batch.places import placed, within
from briefgen.errors import BriefgenError, SourceError, TemplateError
from briefgen.model import Brief, Finding, Place, Report, SourceText
from briefgen.settings import Settings

if TYPE_CHECKING:
    from briefgen import verdicts
    from briefgen.batch.rows import Row
    from briefgen.model import HtmlTree
    from briefgen.online import Answer
    from briefgen.writers import Written

DEFAULT_TEMPLATE = "policy-brief"

UNCHECKED = "Not checked: nobody has compared the claims of this document with their sources."
"""Stands at the top of a document that was built with --no-check."""
EMPTY = ("L004", "L005")
"""The finding that the last page holds some lines alone."""
LARGE = 4_000
"""Elements: a larger document is set once, as trying other settings takes as long again each time."""
CLAIMS = "Claims"
"""The document property that counts the claims by standing."""


@dataclass(frozen=True, slots=True)
class Origin:
    """What a brief was made of."""

    sha256: str
    """Of the content file's bytes, in hex."""
    row: str = ""
    """The id of its row; empty where it has none."""
    language: str = ""
    """Which of its languages; empty where it says none."""


@dataclass(frozen=True, slots=True)
class Rendered:
    """What became of one brief."""

    documents: Mapping[str, Written]
    """By format."""
    findings: tuple[Finding, ...] = ()
    """Of the layout gate."""
    pictures: Mapping[str, bytes] = field(default_factory=dict, repr=False)
    """Pages with the places of those findings, as PNG, by name; where they were asked for."""


class Library:
    """Reads each source document once, however many briefs take their evidence from it.

    `online`: asks each web address of a source, too, once. `fence`: which files may be sources; None: all.
    """

    def __init__(self, online: bool = False, fence: Fence | None = None) -> None:
        """Begins with nothing read."""
        self._fence = fence
        self._read: dict[Path, SourceText] = {}
        self._answers: dict[str, Answer] | None = {} if online else None

    def answers(self, brief: Brief) -> Mapping[str, Answer] | None:
        """What became of the web addresses of a brief's sources; None where nobody asks."""
        if self._answers is not None:
            from briefgen import online
            from briefgen.checks.addresses import addresses

            wanted = [field.text for field in addresses(brief) if field.text not in self._answers]
            self._answers.update(online.ask(wanted))
        return self._answers

    def texts(self, brief: Brief, row: Row | None = None) -> dict[str, SourceText]:
        """The texts of a brief's sources, by source id; absent where the source has no file.

        Of the table that a brief's row stands in, its text is that row alone.
        Raises SourceError with the place in the content file where it names the document.
        """
        if self._fence:
            admit_lists(self._fence, brief)
        texts = _of_row(brief, row) if row else {}
        for name, item in brief.blocks.get("sources", {}).items():
            file = item.fields.get("file")
            if file is not None and file.text.strip() and name not in texts:
                path = Path(brief.file).parent / file.text
                if self._fence:
                    stated = item.fields.get("sha256")
                    admit(self._fence, path, brief.file, stated.text if stated else "", file.place)
                texts[name] = self._text(path, name, file.place)
        return texts

    def _text(self, path: Path, name: str, place: Place | None) -> SourceText:
        from briefgen import readers

        key = path.resolve()
        try:
            text = self._read.get(key) or readers.read(path, name)
        except SourceError as error:
            message = f"the source {name!r} cannot be read from {path}: {error.message}"
            raise SourceError(message, place, error.hint) from error
        self._read[key] = text
        return replace(text, source=replace(text.source, id=name))


def _of_row(brief: Brief, row: Row) -> dict[str, SourceText]:
    from briefgen.batch import filling

    name = filling.source_of(brief, row)
    return {name: filling.row_text(row, name)} if name else {}


def examine(brief: Brief, library: Library, settings: Settings, row: Row | None = None) -> Report:
    """What the checks say of a brief; raises SourceError for a source that cannot be read."""
    return judge(brief, library.texts(brief, row), settings, library.answers(brief))


def judge(
    brief: Brief,
    texts: Mapping[str, SourceText],
    settings: Settings,
    answers: Mapping[str, Answer] | None = None,
) -> Report:
    """What the checks say of a brief and its source texts, by the rules of its project."""
    from briefgen import verdicts

    return verdicts.run(brief, texts, rules(settings), answers)


def refuse_unknown_codes(settings: Settings) -> None:
    """Raise BriefgenError for a code that no check has, or a check that no package has."""
    codes = (*settings.select, *settings.ignore, *settings.severity)
    if not codes and not settings.checks:
        return
    from briefgen import layout, verdicts

    known = {**verdicts.explanations(settings.checks), **layout.CODES}
    for code in codes:
        if not any(one.startswith(code) for one in known):
            hint = f"Known codes: {', '.join(known)}."
            raise BriefgenError(f"there is no finding {code!r}", None, hint)


def rules(settings: Settings) -> verdicts.Rules:
    """The part of the settings that checks go by."""
    from briefgen import verdicts

    # Where nobody says which day it is, a brief without a date is as old as its documents.
    today = settings.limits.today or date.today().isoformat()
    return verdicts.Rules(
        replace(settings.limits, today=today),
        settings.select,
        settings.ignore,
        settings.severity,
        settings.min_coverage,
        settings.min_reviewed,
        settings.checks,
    )


def has_errors(report: Report, strict: bool) -> bool:
    """Whether a brief with these findings is refused; strict: warnings count, too."""
    return any(
        finding.severity == "error" or (strict and finding.severity == "warning")
        for finding in report.findings
    )


def render(
    brief: Brief,
    formats: Sequence[str],
    settings: Settings,
    report: Report | None,
    origin: Origin | None = None,
) -> Rendered:
    """A brief's documents, and what the layout gate says of them.

    Raises TemplateError, ContentError or WriteError. The documents' properties say what became of the claims;
    without a report the first page, too, that nobody looked.
    """
    from briefgen import merge, verdicts
    from briefgen.batch import remarks
    from briefgen.batch.archived import attached
    from briefgen.batch.known import known
    from briefgen.batch.proofs import proofs
    from briefgen.merge import head

    admit_lists(fence_of(settings), brief)
    origin = origin or Origin(_sha256(brief.file))
    roots = assets.roots(settings.project)
    template = template_of(brief, settings, roots)
    tree = merge.merge(brief, template, roots, origin.sha256, merge.house(settings, known(brief, report)))
    shown = tuple(proofs(brief, report)) if "html" in formats else ()
    tree = replace(tree, content=within(settings.project, brief.file), row=origin.row, proofs=shown)
    tree = replace(tree, language=origin.language)
    tree = replace(tree, protected=settings.protect)
    if settings.archive and "pdf" in formats:
        tree = replace(tree, attached=attached(brief, report))
    tree = replace(tree, comments=remarks.hung(brief, report, settings.evidence))
    head.note(tree.root, CLAIMS, _claims(report))
    if report is None:
        _say_unchecked(tree)
    plain = replace(
        tree, root=copy.deepcopy(tree.root)
    )  # styles draw charts and divide words in what they get
    rendered = _filled(plain, _printed(tree, formats, settings, brief), formats, settings, brief)
    return replace(rendered, findings=tuple(verdicts.weighed(rendered.findings, rules(settings))))


def _filled(
    tree: HtmlTree, rendered: Rendered, formats: Sequence[str], settings: Settings, brief: Brief
) -> Rendered:
    """Documents set closer or with more air, where pages are empty or too many: the first that hold."""
    from briefgen import styles

    roots = assets.roots(settings.project)
    large = settings.variant == "large-print"  # its letters do not become smaller for a page's sake
    meant = (not large and assets.meant_pages(tree.template, roots)) or _pages(rendered)
    shorter = None
    enough = _holds(rendered, meant) or sum(1 for _ in tree.root.iter()) > LARGE
    for names in () if enough else styles.SETTINGS[-1 if large else 0 :]:
        other = styles.set_as(tree, roots, names)
        tried = _printed(other, formats, settings, brief) if other else rendered
        if _holds(tried, meant):
            return tried
        shorter = shorter or (tried if _pages(tried) < _pages(rendered) else None)
    return shorter or rendered


def _holds(rendered: Rendered, pages: int) -> bool:
    """Whether a document has so many pages at most, none of them nearly empty."""
    return _pages(rendered) <= pages and not any(one.code in EMPTY for one in rendered.findings)


def _pages(rendered: Rendered) -> int:
    return len(rendered.documents["pdf"].pages) if "pdf" in rendered.documents else 1


def _printed(tree: HtmlTree, formats: Sequence[str], settings: Settings, brief: Brief) -> Rendered:
    """The documents of a merged tree, with all that the layout gate says."""
    from briefgen import layout, styles, writers

    with placed(brief):
        styled = styles.compute(tree, assets.roots(settings.project), settings.project)
    documents = {suffix: writers.write(suffix, styled) for suffix in formats}
    found = layout.look(styled, documents)
    pictures: dict[str, bytes] = {}
    if settings.picture and "pdf" in documents:
        from briefgen.layout.picture import pictures as drawn

        pictures = dict(drawn(documents["pdf"].data, found))
    return Rendered(documents, tuple(layout.findings(found, brief)), pictures)


def _claims(report: Report | None) -> str:
    if report is None:
        return "not checked"
    from briefgen.verdicts.counts import counted

    return counted(report.verdicts)


def template_of(brief: Brief, settings: Settings, roots: Sequence[Path]) -> str:
    """The command line's template, else the brief's, else the settings'; raises TemplateError if unknown."""
    own = brief.fields.get("template")
    wanted = settings.force_template or (own.text if own else "") or settings.template or DEFAULT_TEMPLATE
    known = assets.template_names(roots)
    if wanted not in known:
        place = own.place if own and not settings.force_template else None
        raise TemplateError(
            f"the template {wanted!r} is not known", place, f"Known templates: {', '.join(known)}."
        )
    return wanted


def _sha256(file: str) -> str:
    return hashlib.sha256(Path(file).read_bytes()).hexdigest() if file else ""


def _say_unchecked(tree: HtmlTree) -> None:
    body = tree.root.find("body")
    if body is not None:
        note = tree.root.makeelement(
            "p", {"class": "not-checked", "style": "border: 2pt solid; padding: 4pt"}
        )
        note.text = UNCHECKED
        body.insert(0, note)
