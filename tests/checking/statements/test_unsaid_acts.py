"""Words for acts of which no source speaks."""

import pytest

from bot.checking import Checker, Verdict
from tests.checking.findings import only


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Anwar Ibrahim paid China a visit.", True),
        ("A delegation led by Chen Gang paid a visit to Vietnam and Laos.", True),
        ("Anwar Ibrahim paid for the visit to China.", False),
        ("Anwar Ibrahim paid Laos a visit.", False),
    ],
)
def test_whoever_pays_a_visit_pays_nothing(checker: Checker, *, text: str, expected: bool) -> None:
    """To pay is an act of its own, but where the word only makes a visit of one."""
    assert (only(checker, text).verdict is Verdict.SUPPORTED) is expected
