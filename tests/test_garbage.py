"""Garbage is looked for between briefs, and Python's collector is left as it was."""

from __future__ import annotations

import gc
import weakref
from collections.abc import Iterator

import pytest

from briefgen.batch.garbage import Between


class Ring:
    """An object that only a look for garbage finds."""

    def __init__(self) -> None:
        self.me = self


@pytest.fixture(autouse=True)
def _as_it_was() -> Iterator[None]:
    yield
    gc.unfreeze()
    gc.enable()


@pytest.mark.parametrize("on", [True, False])
def test_the_collector_is_left_as_it_was_found(on: bool) -> None:
    _ = gc.enable() if on else gc.disable()
    with Between():
        assert not gc.isenabled()
    assert gc.isenabled() is on
    assert gc.get_freeze_count() == 0


def test_nothing_piles_up_for_more_than_a_few_briefs() -> None:
    rings = []
    with Between() as between:
        for _ in range(9):
            rings.append(weakref.ref(Ring()))
            between.brief()
        left = [ring for ring in rings if ring() is not None]
    assert len(left) < 4


def test_what_was_there_before_is_left_out_of_every_look() -> None:
    before = Ring()
    with Between() as between:
        between.brief()
        assert gc.get_freeze_count() > 0
        assert not any(one is before for one in gc.get_objects())


def test_what_was_read_of_texts_is_given_up_now_and_then() -> None:
    from briefgen.reading.statements import statement

    with Between() as between:
        statement("Nine of ten buses were on time.", "en")
        for _ in range(23):
            between.brief()
        assert statement.cache_info().currsize
        between.brief()
        assert not statement.cache_info().currsize


def test_tables_of_languages_are_kept() -> None:
    from briefgen.reading.grammar import number

    number("en")
    with Between() as between:
        for _ in range(24):
            between.brief()
    assert number.cache_info().currsize
