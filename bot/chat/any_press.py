"""Buttons and selects: found by their custom ids, after any restart."""

import re
from typing import Any, Self

from discord import ui

from bot.chat.footnote import Interaction

BaseItem = ui.Item[Any]


class AnyPress(ui.DynamicItem[BaseItem], template=re.compile(r"(?s).+")):
    """Every button and select; discord.py makes one for each press."""

    @classmethod
    async def from_custom_id(  # type: ignore[override]  # discord.py leaves the client open
        cls,
        interaction: Interaction,  # noqa: ARG003 - discord.py's signature
        item: BaseItem,
        match: re.Match[str],  # noqa: ARG003 - as above
        /,
    ) -> Self:
        """Wrap the pressed item."""
        return cls(item)

    async def callback(self, interaction: Interaction) -> None:  # type: ignore[override]  # as above
        """Answer the press."""
        with interaction.client.in_flight:
            await interaction.client.awake()
            from bot.chat.presses import answer_press  # noqa: PLC0415 - loaded while it wakes

            await answer_press(interaction, self.custom_id)
