"""Outcomes in the order of their jobs, however they come."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from briefgen.batch.job import Outcome


def in_order(completed: Iterable[tuple[int, Outcome]]) -> Iterator[Outcome]:
    """Give outcomes, which come with their numbers from 0, as soon as it is their turn."""
    waiting: dict[int, Outcome] = {}
    turn = 0
    for number, outcome in completed:
        waiting[number] = outcome
        while turn in waiting:
            yield waiting.pop(turn)
            turn += 1
