"""Whether a name fills a slot of a thing, by the words around it."""

import pytest

from bot.checking import Checker, Verdict
from tests.checking.findings import only


@pytest.mark.parametrize(
    "text",
    [
        "Chen Gang is the Party secretary of Yunnan.",
        "Huang Hao is the president of the Yunnan Institute of Standardisation.",
        "Muhammad Usman Awan is a professor at the University of Karachi.",
    ],
)
def test_a_body_beside_a_post_is_where_somebody_works(checker: Checker, text: str) -> None:
    """The body that is named with a post fills the slot of the employer."""
    assert only(checker, text).verdict is Verdict.CONTRADICTED


@pytest.mark.parametrize(
    "text",
    [
        "Chen Gang met the king of Thailand.",
        "Chen Gang, Party secretary in Guangxi, spoke in Beijing.",
        "Huang Hao spoke about the University of Karachi.",
    ],
)
def test_a_name_beside_a_person_need_not_be_the_employer(checker: Checker, text: str) -> None:
    """Whom somebody met, where the work is done and what is spoken of fill no slot."""
    assert only(checker, text).verdict is not Verdict.CONTRADICTED
