"""What is answered one by one of a question."""

import pytest

from bot.answering.questions.parts import part
from bot.answering.questions.reader import Reader
from bot.facts import FactBase


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("when and where is the CIIE", [("when",), ("where",)]),
        ("tell me about the super league", [("tell",)]),
        ("is the expo in Nanning", [("yes_no",)]),
        ("what is the date of the CIIE", [("when",)]),
        ("what is the population of ASEAN", [("how_many",)]),
        ("which city will the CIIE be in & what month", [("where",), ("when",)]),
        ("which firm came and when", [("when",)]),
    ],
)
def test_what_asks(base: FactBase, reader: Reader, text: str, asked: list[tuple[str, ...]]) -> None:
    """Each question word asks for itself, and a notion asks as the question word would."""
    assert [tuple(group) for _, group in part(reader.read(text), base)] == asked


def test_two_attributes(base: FactBase, reader: Reader) -> None:
    """Two attributes of one thing are two questions, each of its own attribute."""
    parts = part(reader.read("what is the amount and the purpose of the fund of Guangxi"), base)
    assert [set(one.keys("attributes")) for one, _ in parts] == [{"amount"}, {"purpose"}]
