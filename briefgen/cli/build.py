"""`briefgen build [PATH...]`: check the briefs and build their documents."""

from __future__ import annotations

import os
import signal
import sys
from argparse import Namespace
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from briefgen import batch, settings
from briefgen.batch import Outcome, Plan
from briefgen.cli._batch import Pace, report, summary
from briefgen.cli._rows import Rows
from briefgen.cli.messages import DONE, FAILED, FOUND, Voice
from briefgen.cli.wording import coverage, github, github_error
from briefgen.errors import BriefgenError
from briefgen.model import Place


def run(arguments: Namespace, say: Voice) -> int:
    """Builds every brief that its checks let pass, and prints where the documents are."""
    _heed_the_end()
    plan = _plan(arguments)
    # Several processes are watched by the batch itself, each brief in its worker.
    say.limit(*(plan.settings.limit, plan.settings.memory) if batch.is_alone(plan) else (0,))
    reports = tuple(arguments.report or ())
    if not plan.check:
        say.loud("not checked: --no-check builds without a look at the sources; every document says so.")
    outcomes: list[Outcome] = []
    codes = [DONE]
    pace, rows = Pace(len(plan.jobs)), Rows()

    def begin() -> None:
        if outcomes:
            say.progress(len(outcomes), len(plan.jobs), pace.text())

    running = batch.run(plan, begin)
    try:
        say.progress(0, len(plan.jobs), plan.jobs[0].label)
        for outcome in running:
            if not outcomes or outcome.edited or not outcome.fresh:
                say.progress(len(plan.jobs), len(plan.jobs), "")
            outcomes.append(outcome)
            codes.append(_say_outcome(outcome, say, arguments.explain, rows))
            if "github" in reports:
                _annotate(outcome, say)
            pace.count(outcome)
    finally:
        running.close()
        say.progress(len(plan.jobs), len(plan.jobs), "")
        for file in reports:
            if file != "github":
                report(Path(file), outcomes, len(plan.jobs))
    whole = summary(outcomes, len(plan.jobs), pace.seconds) if len(plan.jobs) > 1 else ()
    for line in (*rows.lines(), *whole):
        say.note(line)
    # Of several briefs, one that could not be built is something that was found, like one that was refused.
    return max(codes) if len(plan.jobs) == 1 else min(FOUND, max(codes))


def _heed_the_end() -> None:
    """Has whoever ends this process, or closes its terminal, heard like Ctrl-C: nothing is left behind."""
    for name in ("SIGTERM", "SIGHUP"):
        number = getattr(signal, name, None)
        with suppress(ValueError):  # not in the main thread, which alone may hear
            if number and signal.getsignal(number) is signal.SIG_DFL:
                signal.signal(number, signal.default_int_handler)


def _plan(arguments: Namespace) -> Plan:
    paths = [Path(path) for path in arguments.paths]
    given = {
        "formats": tuple(dict.fromkeys(arguments.format or ())),
        "force_template": arguments.template,
        "out": Path(arguments.out) if arguments.out else None,
        "strict": arguments.strict,
        "allow_outside": arguments.allow_outside,
        "jobs": arguments.jobs,
        "scheduler": arguments.scheduler,
        "picture": arguments.picture,
        "evidence": arguments.evidence,
        "protect": arguments.protect,
        "redline": arguments.redline,
        "redline_author": arguments.redline_author,
        "redline_date": arguments.redline_date,
    }
    chosen = {key: value for key, value in given.items() if value}
    wanted = settings.load(paths[0] if paths else Path(), os.environ, chosen)
    data = Path(arguments.data) if arguments.data else None
    plan = batch.plan(paths, wanted, check=not arguments.no_check, data=data)
    return replace(plan, force=arguments.force, fail_fast=arguments.fail_fast, verify=arguments.verify)


def _say_outcome(outcome: Outcome, say: Voice, explain: bool, rows: Rows) -> int:
    file = str(outcome.job.content)
    label = outcome.job.label
    if explain and outcome.reason:
        say.note(f"{label}: built because: {outcome.reason}")
    if outcome.job.row:
        rows.begin(file)
    for finding in outcome.report.findings if outcome.report else ():
        told = finding.severity == "error" or (finding.severity == "warning" and not say.quiet)
        if told and (outcome.job.row is None or rows.is_new(finding, file, outcome.job.row.id)):
            say.finding(finding, file, sys.stderr)
    if outcome.report and outcome.report.verdicts:
        say.note(f"{label}: {coverage(outcome.report.verdicts)}")
    if outcome.error:
        _say_error(outcome.error, label, say)
        return FAILED
    if outcome.fresh:
        return _say_fresh(outcome, say)
    if not outcome.written:
        return _say_refused(outcome, say)
    for warning in outcome.warnings:
        if outcome.job.row is None or rows.is_new_warning(warning, file):
            say.warning(label, warning)
    if not say.quiet:
        for path in outcome.written:
            say.file(path)
    return DONE


def _say_error(error: Exception, label: str, say: Voice) -> None:
    if not isinstance(error, BriefgenError):
        say.fault(error, label)
        return
    if error.place is None:
        error.place = Place(label)
    elif "[" in label:
        say.note(f"{label}: not built, because of this:")
    say.error(error)


def _say_fresh(outcome: Outcome, say: Voice) -> int:
    if outcome.job.row is None:  # rows are counted
        say.note(f"{outcome.job.label}: fresh, nothing that goes into it has changed")
    for path in outcome.edited:
        say.warning(str(path), "was edited since it was built, and stays so; --force builds it anew")
    return DONE


def _say_refused(outcome: Outcome, say: Voice) -> int:
    label = outcome.job.label
    if outcome.edited:
        names = ", ".join(str(path) for path in outcome.edited)
        say.loud(
            f"{label}: not built, because {names} was edited since it was built. Bring the edits home with "
            "`briefgen pull`, move the file, or write over it with --force."
        )
        return FOUND
    say.loud(f"{label}: not built, because of what the checks found. Earlier documents stay as they were.")
    return FOUND


def _annotate(outcome: Outcome, say: Voice) -> None:
    file = Place(str(outcome.job.content))
    for finding in outcome.report.findings if outcome.report else ():
        say.result(github(finding, file.file))
    for path in outcome.edited if not outcome.done else ():
        say.result(github_error(BriefgenError(f"{path} was edited since it was built", file)))
    if isinstance(outcome.error, BriefgenError):
        for error in (outcome.error, *getattr(outcome.error, "others", ())):
            say.result(github_error(BriefgenError(error.message, error.place or file, error.hint)))
    elif outcome.error:
        message = f"internal fault in {outcome.job.label}: {outcome.error}"
        say.result(github_error(BriefgenError(message, file)))
