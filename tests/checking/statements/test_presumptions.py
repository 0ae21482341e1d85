"""What questions take for granted of the things that they name."""

import pytest

from bot.checking.statements.presumptions import presumed
from bot.checking.statements.reader import Reader


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("who opens the 22nd China-ASEAN Expo in Lahore", "22nd China-ASEAN Expo is in Lahore"),
        (
            "who opens the 22nd China-ASEAN Expo to be held in Lahore",
            "22nd China-ASEAN Expo is in Lahore",
        ),
        ("how big is the robot Super League in Laos", "robot Super League is in Laos"),
    ],
)
def test_a_thing_is_taken_to_be_where_it_is_said_to_be(
    reader: Reader, text: str, told: str
) -> None:
    """What stands right behind a thing tells where it is, with all words of the thing."""
    assert list(presumed(reader.read(text, "en"))) == [told]


@pytest.mark.parametrize(
    "text",
    [
        "does Tkxel have an office in Laos",
        "which firms of Lahore go to the 22nd China-ASEAN Expo",
        "who opens the 22nd China-ASEAN Expo with Laos",
    ],
)
def test_nothing_else_tells_where_a_thing_is(reader: Reader, text: str) -> None:
    """Where something else is, or who comes, does not tell where the thing is."""
    assert not list(presumed(reader.read(text, "en")))
