"""`briefgen check --since REF`: which claims are others than at a git revision, and whose sources changed."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from pathlib import Path

from briefgen import content, repository
from briefgen.claims.claims import EVIDENCE
from briefgen.claims.reviewed import reviewed
from briefgen.cli._judged import home_of, path_text
from briefgen.cli.wording import plural
from briefgen.errors import BriefgenError, ContentError
from briefgen.model import Brief, Evidence, Report


def refuse_unknown(ref: str, folder: Path) -> None:
    """Raise BriefgenError where there is no git, no repository or no such revision."""
    if _git(folder, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{ref}^{{commit}}") is None:
        hint = "Name a commit, a tag or a branch of the git repository that the content files lie in."
        raise BriefgenError(f"git knows no revision {ref!r} here", None, hint)


def changes(ref: str, brief: Brief, report: Report) -> Iterator[str]:
    """Give the lines to print: what of a brief is another since a revision; nothing where nothing is."""
    file = Path(brief.file)
    before = _before(ref, file, brief.name)
    paths = [verdict.path for verdict in report.verdicts]
    changed = [path for path in paths if before is None or _claim(brief, path) != _claim(before, path)]
    sources = [name for name in brief.blocks["sources"] if _is_other(ref, file.parent, brief, name)]
    stale = {
        path: name for path in paths for one in _claim(brief, path)[1] for name in sources if one[0] == name
    }
    void = list(_voided(report, before))
    if not changed and not sources and not void:
        return
    counts = f"{plural(len(changed), 'claim')} changed, {plural(len(sources), 'source')} changed"
    yield f"{file}: since {ref}: {counts}"
    yield from (f"    changed: {path}" for path in changed)
    yield from (f"    its source {name} changed: {path}" for path, name in stale.items())
    yield from (f"    its review is void: {line}" for line in void)


def _before(ref: str, file: Path, name: str) -> Brief | None:
    """The brief as it was; None where it was not, or was none."""
    text = repository.text_at(file, ref)
    try:
        return content.loads(text, str(file), name) if text is not None else None
    except ContentError:
        return None


def _voided(report: Report, before: Brief | None) -> Iterator[str]:
    """Name the items whose reviews were in force at the revision and are void now."""
    then = {one.path: one.in_force for one in reviewed(before)} if before else {}
    now = {home_of(verdict.path): verdict.void for verdict in report.verdicts}
    for home, void in now.items():
        for one in void:
            if one in then.get(home or EVIDENCE, ()):
                yield f"{path_text(home)} ({one.by}, {one.verdict} on {one.date})"


def _claim(brief: Brief, path: str) -> tuple[str, tuple[tuple[str, str], ...]]:
    """A claim's text, and the source and words of each of its evidence."""
    block, _, rest = path.partition(".")
    if not rest:
        field, evidence = brief.fields.get(path), brief.evidence
    else:
        name, _, key = rest.partition(".")
        item = brief.blocks[block].get(name)
        field, evidence = (item.fields.get(key), item.evidence) if item else (None, ())
    return (field.text if field else ""), tuple(map(_words, evidence))


def _words(evidence: Evidence) -> tuple[str, str]:
    return evidence.source, " ".join(evidence.exact.split())


def _is_other(ref: str, folder: Path, brief: Brief, name: str) -> bool:
    """Whether a source's file is another than at the revision, or was not there."""
    field = brief.blocks["sources"][name].fields.get("file")
    if field is None:
        return False
    path = folder / field.text
    if _git(path.parent, "cat-file", "-e", f"{ref}:./{path.name}") is None:
        return True
    return _git(path.parent, "diff", "--quiet", ref, "--", path.name) is None


def _git(folder: Path, *words: str) -> str | None:
    """What a git command prints; None where it fails."""
    try:
        done = subprocess.run(  # noqa: S603 - no shell, and the words are ours but for a verified revision
            ["git", "-C", str(folder), *words],  # noqa: S607 - the user's git, as in the user's shell
            capture_output=True,
            check=False,
        )
    except FileNotFoundError:
        return None
    return done.stdout.decode("utf-8", "replace") if done.returncode == 0 else None
