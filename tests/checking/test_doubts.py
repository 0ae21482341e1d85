"""Whether passages that explain a statement bear it out."""

import pytest

from bot.checking import Checker, Verdict
from tests.checking.findings import only


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("A report by CNNIC from last year counted over 4,500 firms in China.", Verdict.SUPPORTED),
        ("A report by CNNIC from next year counted over 4,500 firms in China.", Verdict.PARTLY),
    ],
)
def test_the_longer_of_two_quotes_may_prove_more(
    checker: Checker, text: str, verdict: Verdict
) -> None:
    """What only the longer of two quotes tells, as when it was, is borne out; the rest is not."""
    assert only(checker, text).verdict is verdict
