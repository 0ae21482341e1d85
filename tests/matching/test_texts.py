"""Texts that are packed come back as they were given."""

import pytest

from bot.matching.texts import Texts


@pytest.mark.parametrize(
    "given",
    [[], [""], ["Laos", "老挝", "", "Lào", "𠀀"], ["\ud800", "a\udfff"], ["é"] * 1_000],
)
def test_texts_come_back_in_order(given: list[str]) -> None:
    """Every text comes back whole, in its place, lone surrogates and empty ones too."""
    texts = Texts(given)
    assert len(texts) == len(given)
    assert list(texts) == given
    assert [texts[place] for place in range(len(texts))] == given
