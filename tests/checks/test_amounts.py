"""Laws of the number gate: another amount is refused, the same amount in other notation is not."""

from __future__ import annotations

from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.checks import amounts
from tests.checks.test_quantities import codes
from tests.laws import examples

SEEDS = st.integers(0, 10**9)


def printed(amount: amounts.Amount, language: str, random: Random) -> str:
    return amounts.SENTENCES[language].format(
        random.choice(list(amounts.notations(amount, language, random)))
    )


def pair(seed: int, other: bool) -> tuple[str, str, str, str]:
    """Give a source's language, a sentence with an amount, one with the same or another, its language.

    One brief in four is written in another language than its source.
    """
    random = Random(seed)
    language, amount = random.choice(amounts.LOCALES), amounts.invented(random)
    of_brief = random.choice((language, language, language, random.choice(amounts.LOCALES)))
    stated = amounts.changed(amount, random) if other else amount
    return language, printed(amount, language, random), printed(stated, of_brief, random), of_brief


@settings(max_examples=examples(150), deadline=None)
@given(SEEDS)
def test_another_amount_never_passes(seed: int) -> None:
    pair_ = pair(seed, other=True)

    assert codes(*pair_), pair_


@settings(max_examples=examples(150), deadline=None)
@given(SEEDS)
def test_the_same_amount_in_other_notation_passes(seed: int) -> None:
    pair_ = pair(seed, other=False)

    assert not codes(*pair_), pair_
