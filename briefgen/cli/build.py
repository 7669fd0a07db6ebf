"""`briefgen build [PATH...]`: check the briefs and build their documents."""

from __future__ import annotations

import os
import sys
from argparse import Namespace
from pathlib import Path

from briefgen import build, settings
from briefgen.build import Outcome, Plan
from briefgen.cli.messages import DONE, FAILED, FOUND, Voice
from briefgen.cli.wording import coverage, plural
from briefgen.errors import BriefgenError


def run(arguments: Namespace, say: Voice) -> int:
    """Builds every brief that its checks let pass, and prints where the documents are."""
    plan = _plan(arguments)
    if not plan.check:
        say.loud("not checked: --no-check builds without a look at the sources; every document says so.")
    codes = []
    outcomes = build.run(plan)
    for number, job in enumerate(plan.jobs):
        say.progress(number, len(plan.jobs), str(job.content))
        outcome = next(outcomes)
        say.progress(len(plan.jobs), len(plan.jobs), "")
        codes.append(_say_outcome(outcome, say))
    if len(codes) > 1:
        counts = f"{codes.count(DONE)} built, {codes.count(FOUND)} refused, {codes.count(FAILED)} failed"
        say.note(f"{plural(len(codes), 'brief')}: {counts}.")
    return max(codes)


def _plan(arguments: Namespace) -> Plan:
    paths = [Path(path) for path in arguments.paths]
    given = {
        "formats": tuple(dict.fromkeys(arguments.format or ())),
        "force_template": arguments.template,
        "out": Path(arguments.out) if arguments.out else None,
        "strict": arguments.strict,
    }
    chosen = {key: value for key, value in given.items() if value}
    wanted = settings.load(paths[0] if paths else Path(), os.environ, chosen)
    return build.plan(paths, wanted, check=not arguments.no_check)


def _say_outcome(outcome: Outcome, say: Voice) -> int:
    file = str(outcome.job.content)
    for finding in outcome.report.findings if outcome.report else ():
        if finding.severity == "error" or not say.quiet:
            say.finding(finding, file, sys.stderr)
    if outcome.report:
        say.note(f"{file}: {coverage(outcome.report.verdicts)}")
    if outcome.error:
        say.error(outcome.error) if isinstance(outcome.error, BriefgenError) else say.fault(
            outcome.error, file
        )
        return FAILED
    if not outcome.written:
        say.loud(f"{file}: not built, because of what the checks found. Earlier documents stay as they were.")
        return FOUND
    for warning in outcome.warnings:
        say.warning(file, warning)
    if not say.quiet:
        for path in outcome.written:
            say.result(str(path))
    return DONE
