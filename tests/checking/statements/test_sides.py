"""Who does something in a statement, and to whom."""

import pytest

from bot.checking.statements.reader import Reader
from bot.checking.statements.sides import sides

ACTORS = frozenset({"china", "laos", "vietnam", "huawei", "tkxel", "chen-gang"})


@pytest.mark.parametrize(
    ("text", "agents", "patients"),
    [
        ("Laos praised Huawei.", {"laos"}, {"huawei"}),
        ("The leaders of Laos and Vietnam praised Huawei.", {"laos", "vietnam"}, {"huawei"}),
        ("Huawei was praised by the leaders of Laos.", {"laos"}, {"huawei"}),
        ("Huawei was praised.", set(), {"huawei"}),
        ("The attendees praised Huawei.", set(), {"huawei"}),
        ("Laos gets praise from Huawei.", {"huawei"}, {"laos"}),
        ("Chen Gang says that Laos praised Huawei.", {"laos"}, {"huawei"}),
        ("Huawei a été invité par le Laos.", {"laos"}, {"huawei"}),
    ],
)
def test_the_words_put_names_on_two_sides(
    reader: Reader, text: str, agents: set[str], patients: set[str]
) -> None:
    """Active, passive and what is got tell who does it; who only says it is on no side."""
    found = sides(reader.read(text, "fr" if "é" in text else "en"), ACTORS)
    assert found is not None
    assert {e for part in found.agents for e in part.entities} & ACTORS == agents
    assert {e for part in found.patients for e in part.entities} & ACTORS == patients


@pytest.mark.parametrize(
    "text",
    [
        "The firms Huawei praised are in Laos.",
        "Huawei was on the tour through Laos.",
        "China has more firms than Laos.",
        "Courses for people from Laos are held by nobody.",
    ],
)
def test_what_is_not_plain_is_left_open(reader: Reader, text: str) -> None:
    """Clauses about a noun, mere being, comparisons and those for whom it is have no sides."""
    assert sides(reader.read(text, "en"), ACTORS) is None
