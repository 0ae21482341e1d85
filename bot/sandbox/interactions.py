"""Interactions: from what a person does to the bot's last word on it."""

import asyncio
import hmac
import secrets
import time
from collections.abc import Callable
from dataclasses import dataclass, field

from bot.sandbox import ids
from bot.sandbox.messages import Message
from bot.sandbox.payloads.callbacks import CallbackType, InteractionType
from bot.sandbox.payloads.choices import Choice
from bot.sandbox.people import Channel, Person
from bot.sandbox.refusal import Json, Refusal, already_acknowledged, unknown
from bot.sandbox.signals import Signal

ANSWER_WITHIN_S = 3.0
"""Seconds to the first answer (Discord's reference, "Interaction Response")."""

TOKEN_LASTS_S = 15 * 60.0
"""Seconds for which the token takes follow-ups and edits (the same place)."""

KEPT_INTERACTIONS = 5_000
"""Interactions remembered; the oldest are forgotten first."""

MAX_FOLLOWUPS_WITHOUT_BOT = 5
"""Follow-ups to one interaction where only the user has installed the app."""


@dataclass(slots=True, eq=False)
class Interaction:
    """One thing that a person did with the bot, and what came of it."""

    kind: InteractionType
    person: Person
    channel: Channel
    locale: str
    created: float
    data: Json
    source: Message | None = None
    """The message whose button or select was used."""
    id: int = field(default_factory=ids.new_id)
    token: str = field(default_factory=lambda: secrets.token_urlsafe(96))
    answer: CallbackType | None = None
    """The kind of the first answer, once there is one."""
    answered_at: float | None = None
    """When it came, by the sandbox's clock."""
    original: Message | None = None
    """The message that ``@original`` means."""
    ephemeral: bool = False
    """Whether the first answer is for this person only."""
    deferred: bool = False
    """Whether the original still says that the bot is thinking."""
    followups: int = 0
    choices: list[Choice] | None = None
    modal: Json | None = None
    failed: bool = False
    """Whether the bot did not answer in time."""
    messages: list[Message] = field(default_factory=list)
    """All messages that answer it, oldest first."""
    happened: Signal[None] = field(default_factory=Signal)
    """Told of everything that comes of it."""


class Interactions:
    """All interactions of the sandbox, and the time limits on them.

    Args:
        clock: seconds that only rise; tests pass their own.
        answer_within: seconds to the first answer.
        token_lasts: seconds for which follow-ups and edits are taken.
    """

    def __init__(
        self,
        *,
        clock: Callable[[], float] = time.monotonic,
        answer_within: float = ANSWER_WITHIN_S,
        token_lasts: float = TOKEN_LASTS_S,
    ) -> None:
        self.clock = clock
        self.answer_within = answer_within
        self.token_lasts = token_lasts
        self.failures: Signal[Interaction] = Signal()
        """Told of each that was not answered in time."""
        self._by_id: dict[int, Interaction] = {}
        self._by_token: dict[str, Interaction] = {}

    def add(self, interaction: Interaction) -> None:
        """Remember an interaction and start its time."""
        self._by_id[interaction.id] = interaction
        self._by_token[interaction.token] = interaction
        if len(self._by_id) > KEPT_INTERACTIONS:
            oldest = self._by_id.pop(next(iter(self._by_id)))
            self._by_token.pop(oldest.token, None)
        asyncio.get_running_loop().call_later(self.answer_within, self._expire, interaction)

    def _expire(self, interaction: Interaction) -> None:
        if interaction.answer is None:
            interaction.failed = True
            self.failures.send(interaction)
            interaction.happened.send(None)

    def open(self, interaction_id: str, token: str) -> Interaction:
        """Return the interaction that a first answer belongs to.

        Raises:
            Refusal: 10062 if there is none or it waited too long, 40060 if it is answered.
        """
        interaction = self._by_id.get(int(interaction_id)) if interaction_id.isdecimal() else None
        if interaction is None or not hmac.compare_digest(
            interaction.token.encode(), token.encode()
        ):
            raise unknown("Interaction")
        if interaction.answer is not None:
            raise already_acknowledged()
        late = self.clock() - interaction.created > self.answer_within
        if late or interaction.failed:
            raise unknown("Interaction")
        return interaction

    def acknowledge(self, interaction: Interaction, answer: CallbackType) -> None:
        """Record the first answer."""
        interaction.answer = answer
        interaction.answered_at = self.clock()

    def answered(self, application_id: str, token: str) -> Interaction:
        """Return the interaction that a follow-up or an edit belongs to.

        Raises:
            Refusal: 10015 if there is none or it has no first answer, 50027 if its token is old.
        """
        interaction = self._by_token.get(token)
        if interaction is None or application_id != str(ids.APPLICATION_ID):
            raise unknown("Webhook")
        if self.clock() - interaction.created > self.token_lasts:
            raise Refusal(401, 50027, "Invalid Webhook Token")
        if interaction.answer in {None, CallbackType.CHOICES}:
            raise unknown("Webhook")
        return interaction
