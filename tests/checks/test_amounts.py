"""Laws of the number gate: another amount is refused, the same amount in other notation is not."""

from __future__ import annotations

from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.checks import amounts
from tests.checks.test_quantities import codes

SEEDS = st.integers(0, 10**9)


def printed(amount: amounts.Amount, language: str, random: Random) -> str:
    return amounts.SENTENCES[language].format(
        random.choice(list(amounts.notations(amount, language, random)))
    )


def pair(seed: int, other: bool) -> tuple[str, str, str]:
    """Give a language, a sentence with an amount, and one with the same amount or another."""
    random = Random(seed)  # no secret
    language, amount = random.choice(amounts.LOCALES), amounts.invented(random)
    stated = amounts.changed(amount, random) if other else amount
    return language, printed(amount, language, random), printed(stated, language, random)


@settings(max_examples=500, deadline=None, derandomize=True)
@given(SEEDS)
def test_another_amount_never_passes(seed: int) -> None:
    language, evidence, claim = pair(seed, other=True)

    assert codes(language, evidence, claim), (language, evidence, claim)


@settings(max_examples=500, deadline=None, derandomize=True)
@given(SEEDS)
def test_the_same_amount_in_other_notation_passes(seed: int) -> None:
    language, evidence, claim = pair(seed, other=False)

    assert not codes(language, evidence, claim), (language, evidence, claim)
