"""Names that a source writes for something else."""

import pytest

from bot.checking import Checker, Verdict
from bot.checking.statements.slips import Slips
from bot.facts import FactBase
from tests.checking.findings import only


def test_a_slip_is_that_of_the_sources_that_make_it(base: FactBase) -> None:
    """The city's name stands for the region in the source whose quotes are marked so, only."""
    assert Slips(base).sources == {("guangzhou-city", "guangxi"): {"global-times-ai-super-league"}}


def test_what_is_named_beside_is_not_meant(base: FactBase) -> None:
    """A name means the thing itself where a statement calls the other by its own name as well."""
    slips = Slips(base)
    both = ("guangxi", "guangzhou-city")
    assert slips.meant(both, [("china",)]) == both
    assert slips.meant(both, [("guangxi",)]) == ["guangzhou-city"]
    assert slips.meant(both, [both]) == both


@pytest.mark.parametrize(
    "text",
    [
        "Guangzhou is the capital of Guangxi.",
        "Guangzhou is in Guangxi.",
        "Guangzhou is a city in Guangxi.",
        "Guangzhou hosted the China-ASEAN Expo 21 times.",
        "Guangzhou has an AI industry fund of 10 billion yuan.",
        "Guangzhou signed agreements with Vietnam.",
        "Chen Gang is the Party secretary of Guangzhou.",
        "Guangzhou a accueilli 21 fois l'Exposition Chine-ASEAN.",
        "广州举办了21次中国—东盟博览会。",
    ],
)
def test_a_slip_bears_out_nothing_that_other_sources_tell(checker: Checker, text: str) -> None:
    """What another source tells of the region is not told of the city of the slip."""
    assert only(checker, text).verdict is not Verdict.SUPPORTED


@pytest.mark.parametrize(
    "text",
    [
        "Guangzhou launched the AI Super League.",
        "Guangzhou aims for an AI production value of 100 billion yuan by 2027.",
        "Guangzhou a lancé la Super League de l'IA.",
        "广州推出了人工智能超级联赛。",
        "Guangzhou is a city in Guangdong.",
        "R&D takes place in Guangzhou.",
    ],
)
def test_a_slip_stands_in_its_own_source(checker: Checker, text: str) -> None:
    """What its own source tells is borne out, and what others tell of the city itself."""
    assert only(checker, text).verdict is Verdict.SUPPORTED
