"""Numbers of editions."""

from bot.checking import Checker, Verdict
from tests.checking.findings import only


def test_a_wrong_number_of_an_edition_is_told_by_the_rest(checker: Checker) -> None:
    """What somebody did at the known edition was at no other; of that much may be true."""
    text = "Yu Jingyang invited all attendees to the 16th China International Software Cooperation"
    finding = only(checker, f"{text} Conference.")
    assert finding.verdict is Verdict.CONTRADICTED
    assert finding.differences[0].message == "16th"
    other = "The 16th China International Software Cooperation Conference was in Beijing."
    assert only(checker, other).verdict is not Verdict.CONTRADICTED
