"""A verb that only carries a question along, and may be all that a statement claims."""

import pytest

from bot.checking import Checker, Verdict
from tests.checking.findings import only


@pytest.mark.parametrize(
    ("text", "is_told"),
    [
        ("Firms from Shenzhen moved to the region.", False),
        ("The delegation picked Laos for its AI centre.", False),
        ("All attendees accepted the invitation of Yu Jingyang.", False),
        ("The Super League tended to welcome joint teams.", True),
        ("Yu Jingyang extended an invitation to all attendees.", True),
    ],
)
def test_an_act_that_no_passage_tells(checker: Checker, text: str, *, is_told: bool) -> None:
    """What somebody did has to be told, however light its word, but for those that help others."""
    assert (only(checker, text).verdict is Verdict.SUPPORTED) is is_told
