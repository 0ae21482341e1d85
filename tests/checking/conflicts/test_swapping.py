"""Names in a part that the sources give to somebody or somewhere else."""

import pytest

from bot.checking import Aspect, Checker, Verdict
from tests.checking.findings import only


@pytest.mark.parametrize(
    ("text", "aspect", "said", "source"),
    [
        ("The 6th CIIE takes place in Beijing.", Aspect.PLACE, "Beijing", "Shanghai"),
        ("The AI Super League was launched by Yunnan.", Aspect.PLACE, "Yunnan", "Guangzhou"),
        (
            "The China-Pakistan AI matchmaking was organised by Huawei.",
            Aspect.PARTICIPANT,
            "Huawei",
            "China-Pakistan Cooperation Centre on Technical Standardisation",
        ),
    ],
)
def test_a_name_in_another_s_part_is_contradicted(
    checker: Checker, text: str, aspect: Aspect, said: str, source: str
) -> None:
    """Where a name stands in a part that a source gives another, both are shown."""
    finding = only(checker, text)
    assert finding.verdict is Verdict.CONTRADICTED
    (difference,) = finding.differences
    assert (difference.attribute, difference.message) == (aspect, said)
    assert source in difference.source


@pytest.mark.parametrize(
    "text",
    [
        "The CIIE takes place in Shanghai, China.",
        "Guangxi and Yunnan launched the AI Super League.",
        "The AI Super League was not launched by Yunnan.",
        "The China-Laos AI centre was set up by Guangxi.",
        "A similar expo takes place in Beijing.",
    ],
)
def test_a_part_with_room_contradicts_nothing(checker: Checker, text: str) -> None:
    """A wider place, one more beside the right one, a denied one and another thing leave room."""
    assert only(checker, text).verdict is not Verdict.CONTRADICTED


def test_a_statement_has_one_swap_at_most(checker: Checker) -> None:
    """Of several names that stand in another's place the surest alone is shown."""
    finding = only(checker, "The 6th CIIE takes place in Tokyo and Beijing.")
    assert finding.verdict is Verdict.CONTRADICTED
    assert len(finding.differences) == 1
