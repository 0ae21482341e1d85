"""One interaction as the person who started it sees it."""

from bot.sandbox.interactions import Interaction
from bot.sandbox.messages import Message
from bot.sandbox.payloads.choices import Choice
from bot.sandbox.refusal import Json

PATIENCE_S = 5.0
"""Seconds that a test waits for the bot by default: longer than Discord does."""


class NoAnswer(Exception):  # noqa: N818 - it is what happened, not a fault of the caller's
    """The bot did not answer the interaction in time."""


class Exchange:
    """What a person did, and what the bot answers to it.

    Args:
        interaction: what the person did.
    """

    def __init__(self, interaction: Interaction) -> None:
        self.interaction = interaction

    @property
    def messages(self) -> list[Message]:
        """All messages that answer it, oldest first; later changes show in them."""
        return list(self.interaction.messages)

    @property
    def latency(self) -> float:
        """Seconds from the interaction to the first answer.

        Raises:
            NoAnswer: there is none yet.
        """
        if self.interaction.answered_at is None:
            raise NoAnswer
        return self.interaction.answered_at - self.interaction.created

    async def answered(self, limit: float = PATIENCE_S) -> "Exchange":
        """Wait for the first answer of any kind.

        Raises:
            NoAnswer: the bot let the time run out.
            TimeoutError: nothing happened within ``limit`` seconds.
        """
        interaction = self.interaction
        await interaction.happened.until(
            lambda: interaction.answer is not None or interaction.failed, limit
        )
        if interaction.failed:
            raise NoAnswer("the bot let the time run out")
        return self

    async def message(self, limit: float = PATIENCE_S) -> Message:
        """Wait for a message (new or changed) that no longer says that the bot is thinking.

        Raises:
            NoAnswer: the bot let the time run out.
            TimeoutError: nothing happened within ``limit`` seconds.
        """
        await self.answered(limit)
        return await self.interaction.happened.until(self._finished, limit)

    def _finished(self) -> Message | None:
        original = self.interaction.original
        return original if original is not None and not original.thinking else None

    async def followups(self, count: int, limit: float = PATIENCE_S) -> list[Message]:
        """Wait until at least ``count`` messages came after the first answer; return those.

        Raises:
            TimeoutError: they did not come within ``limit`` seconds.
        """

        def enough() -> list[Message] | None:
            later = [m for m in self.messages if m is not self.interaction.original]
            return later if len(later) >= count else None

        return await self.interaction.happened.until(enough, limit)

    async def choices(self, limit: float = PATIENCE_S) -> list[Choice]:
        """Wait for the choices of an autocomplete.

        Raises:
            NoAnswer: the bot let the time run out.
            TimeoutError: nothing happened within ``limit`` seconds.
        """
        await self.answered(limit)
        return self.interaction.choices or []

    async def modal(self, limit: float = PATIENCE_S) -> Json:
        """Wait for a modal, and return it as the bot sent it.

        Raises:
            NoAnswer: the bot let the time run out.
            ValueError: it answered something else.
            TimeoutError: nothing happened within ``limit`` seconds.
        """
        await self.answered(limit)
        if self.interaction.modal is None:
            raise ValueError(f"the answer is no modal but {self.interaction.answer!r}")
        return self.interaction.modal
