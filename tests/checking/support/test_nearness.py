"""What common words tell of each other."""

import pytest

from bot.checking import Checker, Verdict
from tests.checking.findings import only


@pytest.mark.parametrize(
    ("text", "is_told"),
    [
        ("Cross-border teams are allowed.", True),
        ("Talent is the bottleneck.", True),
        ("Technology is fast.", False),
        ("Talent makes people rich.", False),
        ("Data belongs to the state.", False),
        ("Universities grow on their own.", False),
        ("Tourism attracts tourists.", False),
        ("Chinese food is good.", False),
        ("The AI industry is popular.", False),
        ("Governments are biased.", False),
        ("Satellite navigation is common.", False),
        ("Research makes people rich.", False),
    ],
)
def test_words_that_stand_anywhere_in_a_quote_tell_nothing_of_each_other(
    checker: Checker, *, text: str, is_told: bool
) -> None:
    """What common words claim is told near each other, and what a thing is like in the word."""
    assert (only(checker, text).verdict is Verdict.SUPPORTED) is is_told


@pytest.mark.parametrize("text", ["Startups are easy.", "AI training is banned."])
def test_what_is_denied_of_something_else_contradicts_nothing(checker: Checker, text: str) -> None:
    """A source that denies a quality of one thing leaves open whether another has it."""
    (finding,) = checker.check(text).findings
    assert finding.verdict is not Verdict.CONTRADICTED
