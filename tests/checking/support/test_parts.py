"""What is told of names alone: their part in a thing."""

import pytest

from bot.checking import Checker, Verdict
from tests.checking.findings import only


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("WeBank was visited.", True),
        ("WeBank and Meituan were visited.", True),
        ("WeBank and Tkxel were visited.", False),
        ("Vietnam and Pakistan were visited.", False),
    ],
)
def test_several_names_have_the_same_part(checker: Checker, *, text: str, expected: bool) -> None:
    """Several have a part in something where each of them has it in the same thing."""
    assert (only(checker, text).verdict is Verdict.SUPPORTED) is expected
