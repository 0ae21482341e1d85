"""With whom something is told to be made."""

import pytest

from bot.checking.sources.means import Means
from bot.checking.who.companions import is_made_with_another


@pytest.mark.parametrize(
    ("text", "is_untold"),
    [
        ("The delegation founded the centre with Vietnam.", True),
        ("The delegation created an AI centre with Vietnam.", True),
        ("Guangxi launched a competition with Pakistan.", True),
        ("Vietnam has a centre with Guangxi.", True),
        ("China has a centre with Laos.", False),
        ("The delegation founded the centre with Laos.", False),
        ("Guangxi launched the AI Super League with ASEAN.", False),
        ("Vietnam praised the centre that was founded with Laos.", False),
    ],
)
def test_with_whom_a_thing_was_made(means: Means, *, text: str, is_untold: bool) -> None:
    """What is made with somebody has them for a part, or another thing of the sort has."""
    assert is_made_with_another(means.reader.read(text, "en"), means) is is_untold
