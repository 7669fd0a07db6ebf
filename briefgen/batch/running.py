"""The plan carried out: what is up to date is left alone, the rest is built, in one process or in several."""

from __future__ import annotations

import os
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from briefgen import files, scratch
from briefgen.batch import garbage, inputs, state
from briefgen.batch.brief import Library
from briefgen.batch.fence import fence_of
from briefgen.batch.index import Index
from briefgen.batch.job import Outcome, Workshop, attempt, folders
from briefgen.batch.planning import Job, Plan
from briefgen.batch.state import FOLDER, Standing, State
from briefgen.errors import BriefgenError
from briefgen.repository import may_track, tracks


def run(plan: Plan, begin: Callable[[], object] = bool) -> Generator[Outcome, None, None]:
    """Builds what is not up to date, and gives what became of each job, in the plan's order.

    What goes wrong with one brief stays with that one. `begin` is called before a brief that is to be built
    is waited for; what is up to date takes no time.
    """
    state.forget()
    _refuse_foreign_records(plan.settings.project)
    around = inputs.surroundings(plan.settings, plan.check)
    memory = State(plan.settings.project, around, inputs.digest(around))
    index = Index(plan.settings.project, plan.verify)
    standings = [memory.look(job, index.of) for job in plan.jobs]
    index.store()
    # An edited output is in nobody's way as long as nothing new is to be written.
    todo = [number for number, standing in enumerate(standings) if plan.force or standing.reason]
    places = folders([plan.jobs[number] for number in todo]) | set(memory.folders)
    _tidy(places)
    scratch.sweep()  # also where all is fresh: a build may have been killed when its last brief was done
    built = _built([plan.jobs[number] for number in todo], plan, memory)
    try:
        yield from _in_order(plan, standings, set(todo), built, begin)
    finally:
        built.close()
        _tidy(places)


def _refuse_foreign_records(project: Path) -> None:
    """Raise BriefgenError for records of a repository: they could call anything checked."""
    folder = project / FOLDER
    if folder.is_dir() and may_track(folder) and tracks(folder):
        hint = f"Take it out with `git rm -r --cached {FOLDER}`, and add {FOLDER}/ to .gitignore."
        raise BriefgenError(f"{folder} came with the repository, expected own records", None, hint)


def _in_order(
    plan: Plan,
    standings: Sequence[Standing],
    todo: set[int],
    built: Iterator[Outcome],
    begin: Callable[[], object],
) -> Iterator[Outcome]:
    for number, (job, standing) in enumerate(zip(plan.jobs, standings, strict=True)):
        if number not in todo:
            yield Outcome(job, fresh=True, edited=standing.edited)
            continue
        begin()
        outcome = next(built, None)
        if outcome is None:  # --fail-fast
            return
        yield replace(outcome, reason=standing.reason or "--force")
        if plan.fail_fast and not outcome.done:
            return


def _built(jobs: Sequence[Job], plan: Plan, memory: State) -> Generator[Outcome, None, None]:
    if plan.settings.scheduler and jobs:
        from briefgen.batch import cluster

        yield from cluster.run(jobs, replace(plan, jobs=()), memory)
        return
    processes = _processes(plan, len(jobs))
    if processes > 1:
        from briefgen.batch import workers

        yield from workers.run(jobs, replace(plan, jobs=()), memory, processes)
        return
    shop = Workshop(plan, memory, Library(fence=fence_of(plan.settings)))
    with garbage.Between() as between:
        for job in jobs:
            yield attempt(job, shop)
            if len(jobs) > 1:  # a process that builds one brief and ends makes none worth looking for
                between.brief()


def is_alone(plan: Plan) -> bool:
    """Tell whether the briefs of a plan are built in this very process."""
    return not plan.settings.scheduler and _processes(plan, len(plan.jobs)) <= 1


def _processes(plan: Plan, jobs: int) -> int:
    return min(plan.settings.jobs or _cores(), jobs)


def _cores() -> int:
    # A container's share, where there is one.
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _tidy(places: Iterable[Path]) -> None:
    for folder in places:
        files.sweep(folder)
