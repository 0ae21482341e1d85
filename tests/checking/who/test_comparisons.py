"""What a statement has more of in one place than in another."""

import pytest

from bot.checking import Checker, Verdict
from tests.checking.findings import only


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Pakistan has more AI service companies than China.", Verdict.SUPPORTED),
        (
            "Il y a plus de sociétés de services d'IA au Pakistan qu'en Chine.",
            Verdict.SUPPORTED,
        ),
        ("China has more service companies than Pakistan.", Verdict.CONTRADICTED),
        ("China has more AI companies than Pakistan.", Verdict.PARTLY),
        ("There are more AI companies in China than in Pakistan.", Verdict.PARTLY),
        ("La Chine a plus d'entreprises d'IA que le Pakistan.", Verdict.PARTLY),
        ("La Chine a plus d'entreprises de services que le Pakistan.", Verdict.CONTRADICTED),
        ("China has fewer AI product providers than Pakistan.", Verdict.CONTRADICTED),
        ("Pakistan has fewer AI product providers than China.", Verdict.PARTLY),
    ],
)
def test_who_has_more_of_what(checker: Checker, text: str, verdict: Verdict) -> None:
    """More of one sort of firms is told by who has them, and not more firms in all."""
    assert only(checker, text).verdict is verdict
