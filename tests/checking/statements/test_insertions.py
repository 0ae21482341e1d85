"""What says more of a thing than a statement tells of it is left out."""

import pytest

from bot.checking import Checker, Verdict
from tests.checking.findings import only


@pytest.mark.parametrize(
    "text",
    [
        "The software conference to which everybody was invited takes place in Islamabad.",
        "The Big Data center that Gan gives as an example stands in Yunnan.",
        "Jing Yu, co-author of the CGTN piece, works at Shenzhen University.",
        "The IQTM, where Muhammad Usman Awan is a professor, is part of the University of Karachi.",
        "Le fonds de l'IA, que le Guangxi a créé en février, est doté de 50 milliards de yuans.",
    ],
)
def test_what_is_wrong_behind_an_insertion_is_contradicted(checker: Checker, text: str) -> None:
    """What a thing is told to be counts though more is said of it in between."""
    assert only(checker, text).verdict is Verdict.CONTRADICTED


@pytest.mark.parametrize(
    "text",
    [
        "The AI industry fund that Yunnan set up in May is worth 30 billion yuan.",
        "The fund that finances the telecommunications hub is worth 3 billion dollars.",
        "The big data center that Huawei built is in Yunnan.",
        "A software conference that nobody knows takes place in Islamabad this December.",
        "The Chinese firm that spoke with Chen Gang is in Chengdu.",
        "The conference that Huang Hao attended last year was in Beijing.",
    ],
)
def test_an_insertion_that_tells_of_another_thing_counts(checker: Checker, text: str) -> None:
    """Where what is inserted is told of no such thing, another one may be meant."""
    assert only(checker, text).verdict is not Verdict.CONTRADICTED
