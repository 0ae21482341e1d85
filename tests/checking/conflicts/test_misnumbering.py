"""Numbers of editions and versions."""

import pytest

from bot.checking import Aspect, Checker, Verdict
from tests.checking.findings import only


def test_a_wrong_number_of_an_edition_is_told_by_the_rest(checker: Checker) -> None:
    """What somebody did at the known edition was at no other; of that much may be true."""
    text = "Yu Jingyang invited all attendees to the 16th China International Software Cooperation"
    finding = only(checker, f"{text} Conference.")
    assert finding.verdict is Verdict.CONTRADICTED
    assert finding.differences[0].message == "16th"
    other = "The 16th China International Software Cooperation Conference was in Beijing."
    assert only(checker, other).verdict is not Verdict.CONTRADICTED


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("The upgraded China-ASEAN free trade area is version 5.0.", Verdict.CONTRADICTED),
        ("The upgraded China-ASEAN free trade area is version 3.0.", Verdict.SUPPORTED),
        ("The upgraded China-ASEAN free trade area is not version 5.0.", Verdict.ABSENT),
    ],
)
def test_a_version_is_that_of_the_name(checker: Checker, text: str, verdict: Verdict) -> None:
    """A version is held against the one in the thing's name, where it is not denied."""
    finding = only(checker, text)
    assert finding.verdict is verdict
    told = [(one.attribute, one.message, one.source) for one in finding.differences]
    wrong = verdict is Verdict.CONTRADICTED
    assert told == ([(Aspect.COUNT, "5.0", "3.0")] if wrong else [])
