"""What a statement denies as no source does."""

import pytest

from bot.checking.denied.untold_denials import denies_untold
from bot.checking.sources.means import Means


@pytest.mark.parametrize(
    ("text", "is_untold"),
    [
        ("Chen Gang said the fund got no money.", True),
        ("The fund got money, which was no surprise.", False),
        ("Guangxi launched the AI Super League, and nobody came.", True),
        ("The AI Super League has three events.", False),
    ],
)
def test_what_is_denied_beside_the_sources(means: Means, *, text: str, is_untold: bool) -> None:
    """What the first clause denies of which no source denies anything; or "and nobody" behind."""
    reading = means.reader.read(text, "en")
    covers = means.evidence.covers(reading, ())[:1]
    assert denies_untold(reading, covers, means.wordings) is is_untold
