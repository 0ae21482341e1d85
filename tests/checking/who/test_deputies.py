"""Deputies and those for whom they stand in."""

import pytest

from bot.checking import Checker, Verdict
from tests.checking.findings import only


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Yu Jingyang adalah sekretaris jenderal asosiasi software Chengdu.", "contradicted"),
        ("Yu Jingyang adalah wakil sekretaris jenderal asosiasi software Chengdu.", "supported"),
        ("于景阳是成都软件行业协会秘书长。", "contradicted"),
        ("于景阳是成都软件行业协会副秘书长。", "supported"),
        ("Yu Jingyang là tổng thư ký hiệp hội phần mềm Thành Đô.", "contradicted"),
        ("Yu Jingyang là phó tổng thư ký hiệp hội phần mềm Thành Đô.", "supported"),
    ],
)
def test_a_deputy_is_not_the_holder_in_any_language(
    checker: Checker, text: str, verdict: str
) -> None:
    """Who only stands in for the holder of a post does not hold it."""
    assert only(checker, text).verdict is Verdict(verdict)


@pytest.mark.parametrize(
    "text",
    [
        "Yu Jingyang adalah dosen di Chengdu.",
        "Yu Jingyang pernah menjadi sekretaris jenderal asosiasi software Chengdu.",
        "Yu Jingyang bertemu sekretaris jenderal asosiasi software Chengdu.",
        "Chen Gang adalah sekretaris partai Guangxi.",
    ],
)
def test_other_posts_are_open(checker: Checker, text: str) -> None:
    """Another post, a former one and somebody else's are not denied by a deputy's."""
    assert only(checker, text).verdict is not Verdict.CONTRADICTED
