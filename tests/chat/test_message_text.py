"""The text of a message is found wherever Discord keeps it."""

from typing import Any

import discord
import pytest

from bot.chat.message_text import text_of
from bot.sandbox import Driver

from .test_checks import MENU, RIGHT, WRONG, written

FORWARDED: dict[str, Any] = {
    "timestamp": "2030-01-01T00:00:00+00:00",
    "edited_timestamp": None,
    "type": 0,
    "embeds": [],
    "attachments": [],
    "mentions": [],
    "mention_roles": [],
    "components": [],
}


@pytest.mark.parametrize(
    "fields",
    [
        {"message_snapshots": [{"message": FORWARDED | {"content": RIGHT}}]},
        {
            "message_snapshots": [
                {
                    "message": FORWARDED
                    | {"content": "", "embeds": [{"type": "rich", "description": RIGHT}]}
                }
            ]
        },
        {"embeds": [{"type": "rich", "author": {"name": RIGHT}}]},
        {"embeds": [{"type": "rich", "footer": {"text": RIGHT}}]},
        {"components": [{"type": 10, "content": RIGHT}], "flags": 1 << 15},
        {
            "components": [
                {
                    "type": 17,
                    "components": [
                        {
                            "type": 9,
                            "components": [{"type": 10, "content": RIGHT}],
                            "accessory": {"type": 2, "style": 2, "label": "x", "custom_id": "x"},
                        }
                    ],
                }
            ],
            "flags": 1 << 15,
        },
    ],
    ids=["forward", "embed of a forward", "author", "footer", "card", "section of a card"],
)
async def test_text_is_found(driver: Driver, fields: dict[str, Any]) -> None:
    """What a message forwards, an embed's every line and the text of a card are all checked."""
    answer = await driver.menu(MENU, written(driver, content="", **fields)).message()
    assert "✓ Supported" in answer.text


async def test_what_is_written_above_comes_first(driver: Driver) -> None:
    """The message's own words come before those of its embeds."""
    embeds = [{"type": "rich", "description": RIGHT}]
    answer = await driver.menu(MENU, written(driver, content=WRONG, embeds=embeds)).message()
    assert 0 < answer.text.index(f"“{WRONG}”") < answer.text.index(f"“{RIGHT}”")


def test_a_text_is_never_longer_than_what_is_kept() -> None:
    """Of a message with huge embeds, no more than 6,000 characters are taken."""
    embed = discord.Embed(title="t" * 256, description="d" * 4096)
    for _ in range(25):
        embed.add_field(name="n" * 256, value="v" * 1024)

    class Message:
        content = "c" * 2000
        embeds = (embed,) * 10
        components = ()
        message_snapshots = ()

        def is_system(self) -> bool:
            return False

    assert len(text_of(Message())) == 6000  # type: ignore[arg-type]  # all that is read of one
