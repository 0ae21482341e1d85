"""What stands around a statement."""

import pytest

from bot.checking import Checker, Verdict
from tests.checking.findings import only


@pytest.mark.parametrize(
    "text",
    [
        "Short version for grandma: Huawei organised the China-Pakistan AI matchmaking.",
        "Xiaosheng Tan dirige Beijing Muguo Tech, enfin je crois",
        "Correction to my post: it was Huang Hao who called for B2B agreements.",
    ],
)
def test_what_stands_around_a_statement_is_none_of_it(checker: Checker, text: str) -> None:
    """A heading without a name, or a word of doubt at the end, hides no difference."""
    assert only(checker, text).verdict is Verdict.CONTRADICTED


@pytest.mark.parametrize(
    "text",
    [
        "Fake: Huawei organised the China-Pakistan AI matchmaking.",
        "Cancelled: the China-Pakistan AI matchmaking by Huawei.",
    ],
)
def test_a_heading_may_turn_what_follows(checker: Checker, text: str) -> None:
    """What its writer says is not so contradicts nothing."""
    assert only(checker, text).verdict is not Verdict.CONTRADICTED


def test_an_exclamation_ends_a_statement(checker: Checker) -> None:
    """Behind "!!" the next statement begins, with a small letter, too."""
    findings = checker.check("flights booked!! the 6th CIIE is in Shanghai").findings
    assert [finding.verdict for finding in findings][1:] == [Verdict.SUPPORTED]


def test_an_abbreviation_ends_no_statement(checker: Checker) -> None:
    """The full stop of "acc." stands within a statement."""
    assert only(checker, "acc. to Chen Gang Guangxi is short of energy").verdict is (
        Verdict.CONTRADICTED
    )
