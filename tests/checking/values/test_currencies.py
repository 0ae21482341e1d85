"""Currencies by their names and signs."""

from bot.checking import Checker, Verdict
from tests.checking.findings import only


def test_the_sign_of_a_country_s_dollar(checker: Checker) -> None:
    """US$ is the dollar of the sources, S$ is another one."""
    assert only(checker, "Guangxi's AI fund: US$1.38bn.").verdict is Verdict.SUPPORTED
    assert only(checker, "The Guangxi AI fund is S$1.38bn.").verdict is Verdict.CONTRADICTED
