"""What the texts of a source say, word for word."""

import pytest

from bot.checking.sources.wordings import compares


@pytest.mark.parametrize(
    ("language", "text", "compared"),
    [
        ("en", "China sells more products than Laos.", True),
        ("en", "China sells products to Laos.", False),
        ("fr", "La Chine vend plus de produits que le Laos.", True),
        ("fr", "La Chine compte plus d'entreprises que le Laos.", True),
        ("fr", "La Chine vend des produits au Laos.", False),
    ],
)
def test_what_compares(language: str, text: str, compared: bool) -> None:  # noqa: FBT001 - a case
    """Only a text with a word that compares is held against others for what it has more of."""
    assert compares(language, text) is compared
