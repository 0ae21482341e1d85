"""Who does what to whom, and what is whose."""

import pytest

from bot.checking.statements.participants import Participants
from bot.checking.statements.reader import Reader

PAIR = ("tkxel", "huawei")


def turns(reader: Reader, text: str) -> Participants:
    """What a text says of its names, known by their ids."""
    reading = reader.read(text, "en")
    return Participants(reading, [(name, frozenset(name.entities)) for name in reading.names])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Tkxel founded Huawei.", True),
        ("Huawei was founded by Tkxel.", True),
        ("Huawei founded Tkxel.", False),
        ("Tkxel and Huawei grew.", False),
        ("Tkxel cooperates with Huawei.", False),
    ],
)
def test_who_acts_on_whom(reader: Reader, *, text: str, expected: bool) -> None:
    """The first does it to the second, or the second behind "by" to the first; "with" is no act."""
    assert turns(reader, text).has(PAIR) is expected


def test_an_act_may_be_told_the_other_way_round(reader: Reader) -> None:
    """The passive tells the same act, and changed places the contrary one."""
    text = turns(reader, "Tkxel founded Huawei.")
    passive = turns(reader, "Huawei was founded by Tkxel.")
    contrary = turns(reader, "Huawei founded Tkxel.")
    assert text.acts(passive, PAIR, PAIR)
    assert not text.acts(contrary, PAIR, PAIR)
    assert text.acts(contrary, PAIR, PAIR[::-1])


def test_a_number_is_of_the_name_beside_it(reader: Reader) -> None:
    """The same number of another name is found in a text that has both."""
    text = turns(reader, "China has 5 firms and Laos 7.")
    other = turns(reader, "China has 7 firms and Laos 5.")
    china, laos = frozenset({"china"}), frozenset({"laos"})
    assert set(text.counts(text)) == {(china, china), (laos, laos)}
    assert set(text.counts(other)) == {(china, laos), (laos, china)}
    assert not list(text.counts(turns(reader, "Huawei has 5 firms.")))


def test_a_rank_is_that_of_its_owner(reader: Reader) -> None:
    """Whose largest partner the other is, each text tells for itself."""
    text = turns(reader, "China's largest trading partner is Laos.")
    other = turns(reader, "Laos's largest trading partner is China.")
    china, laos = frozenset({"china"}), frozenset({"laos"})
    assert [*text.holders(other)] == [(china, laos)]
    assert [*text.held_by] == [china]


@pytest.mark.parametrize(
    ("text", "sent"),
    [
        ("a visit from Laos to China", {"laos"}),
        ("the China visit", set()),
        ("the Laos delegation went to China", {"laos"}),
        ("China received the delegation from Laos", {"laos"}),
        ("the delegation of Laos went to China", {"laos"}),
        ("Laos sent a delegation to China", {"laos"}),
    ],
)
def test_whose_delegation_it_is(reader: Reader, text: str, sent: set[str]) -> None:
    """A delegation and a visit are of whom they come from, not of where they go."""
    assert turns(reader, text).sent == sent
